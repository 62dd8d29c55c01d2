import { join } from 'node:path';
import { Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { createCampaignEffects, createMeetingEffects } from '../activities/campaign/effects.ts';
import { createFolderStore } from '../activities/documents/store.ts';
import { openJournal } from '../activities/letters/open-journal.ts';
import { createLetterActivities } from '../activities/letters/send.ts';
import { createSmtpTransport } from '../activities/letters/smtp.ts';
import { createMinutesEffects } from '../activities/minutes/effects.ts';
import { connectClient } from '../activities/temporal/connect.ts';
import { createDoor } from '../activities/temporal/door.ts';
import { readSettings } from '../config/settings.ts';
import { networkTime } from '../workflows/kit/clock.ts';
import { temporalLogger } from './log.ts';
import { startMailroom } from './mailroom/start.ts';
import { openRegisters } from './networks.ts';
import { createWorker } from './worker.ts';

/** What the SDK's core tells comes into our own log: it may quote what a server said. */
const CORE_LOG = { core: 'WARN', other: 'ERROR' } as const;

/** Starts the worker; prints `ready` when it listens, and stops on SIGTERM once letters under way are out. */
try {
  const settings = readSettings(process.env);
  const log = pino({ name: 'worker', level: settings.logLevel });
  Runtime.install({
    logger: temporalLogger(log),
    telemetryOptions: { logging: { forward: {}, filter: CORE_LOG } },
    shutdownSignals: ['SIGTERM', 'SIGINT'],
  });
  const journal = await openJournal(settings);
  const transport = createSmtpTransport(settings.mail);
  const now = () => networkTime(Date.now(), settings.clock);
  const client = connectClient(settings);
  const door = createDoor(client);
  const store = createFolderStore(join(settings.dataFolder, 'documents'));
  const { worker, close } = await createWorker(settings, {
    ...createLetterActivities({ journal, transport, settings, now, log, store }),
    ...createCampaignEffects({ door, store }),
    ...createMeetingEffects({ door }),
    ...createMinutesEffects({ door, store }),
  });
  const run = worker.run();
  const mailroom = settings.mailroom.inWorker
    ? await startMailroom({ settings, client, log: log.child({ name: 'mailroom' }) })
    : undefined;
  process.stdout.write('ready\n');
  void openRegisters(client, door, log);
  process.once('SIGTERM', () => void mailroom?.stop()).once('SIGINT', () => void mailroom?.stop());
  await run;
  await mailroom?.stop();
  await Promise.all([transport.close(), journal.close(), close()]);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

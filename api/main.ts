import { join } from 'node:path';
import { pino } from 'pino';
import { createFolderStore } from '../activities/documents/store.ts';
import { createTokens } from '../activities/letters/token.ts';
import { connectClient } from '../activities/temporal/connect.ts';
import { createDoor } from '../activities/temporal/door.ts';
import { readSettings } from '../config/settings.ts';
import { networkTime } from '../workflows/kit/clock.ts';
import { createApp } from './app.ts';

const STOP_WITHIN_MS = 10_000;

/** Starts the API; prints `ready` when it serves, and stops on SIGTERM once requests under way are answered. */
try {
  const settings = readSettings(process.env);
  const log = pino({ name: 'api', level: settings.logLevel });
  const client = connectClient(settings);
  const app = createApp({
    settings,
    client,
    door: createDoor(client),
    store: createFolderStore(join(settings.dataFolder, 'documents')),
    tokens: createTokens(settings.secrets.token),
    now: () => networkTime(Date.now(), settings.clock),
    log,
  });
  const server = app.listen(settings.api.port, settings.api.host, (error) => {
    if (error) throw error;
    log.info({ port: settings.api.port }, 'the API serves');
    process.stdout.write('ready\n');
  });
  const stop = () => {
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

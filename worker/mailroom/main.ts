import { pino } from 'pino';
import { connectClient } from '../../activities/temporal/connect.ts';
import { readSettings } from '../../config/settings.ts';
import { startMailroom } from './start.ts';

/** Takes mail in, in a process of its own (KARTREKKER_MAILROOM=alone); prints `ready`, and stops on SIGTERM. */
try {
  const settings = readSettings(process.env);
  const log = pino({ name: 'mailroom', level: settings.logLevel });
  const client = connectClient(settings);
  const mailroom = await startMailroom({ settings, client, log });
  if (!mailroom)
    throw new Error(
      'There is no mail to take in: set IMAP_URL, KARTREKKER_LMTP_PORT or KARTREKKER_SMTP_IN_PORT (see .env.example)',
    );
  const stop = () => void mailroom.stop().then(() => process.exit(0));
  process.on('SIGTERM', stop).on('SIGINT', stop);
  process.stdout.write('ready\n');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

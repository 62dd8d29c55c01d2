import { pino } from 'pino';
import { readSettings } from '../../config/settings.ts';
import { startMailbox } from './mailbox.ts';

const STOP_WITHIN_MS = 1_500;

try {
  const settings = readSettings(process.env);
  const log = pino({ name: 'mailbox', level: settings.logLevel });
  const mailbox = await startMailbox(settings, log);
  const stop = async () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await mailbox.stop();
    log.info('the mailbox has stopped');
    process.exit(0);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  log.info({ httpPort: mailbox.httpPort, smtpPort: mailbox.smtpPort }, 'the mailbox serves');
  process.stdout.write('ready\n');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

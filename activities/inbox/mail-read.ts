import { readFileSync, statSync } from 'node:fs';
import { MAIL_BYTES_MAX } from './limits.ts';
import { Unreadable } from './mail.ts';
import type { IncomingMail } from './read.ts';
import { readIncoming } from './read.ts';

function print(file: string): void {
  const line = lineOf(file);
  if ('error' in line) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function lineOf(file: string): object {
  try {
    if (statSync(file).size > MAIL_BYTES_MAX) throw new Unreadable('too-large');
    return { file, ...told(readIncoming(readFileSync(file))) };
  } catch (error) {
    return { file, error: error instanceof Unreadable ? error.reason : String((error as Error).message ?? error) };
  }
}

function told({ recognised, own, calendar }: IncomingMail): object {
  const { kind, recipients } = recognised;
  const isReport = kind === 'bounce' || kind === 'delayed';
  return {
    kind: kind === 'unsubscribe' ? 'ordinary' : kind,
    recipients: recipients.map(({ address }) => address),
    hard: isReport ? recipients.some(({ hard }) => hard) : null,
    statuses: recipients.map(({ status }) => status),
    text: own.text,
    ...(calendar && { calendar: calendarOf(calendar) }),
  };
}

const calendarOf = ({ method, uid, sequence, replies }: NonNullable<IncomingMail['calendar']>) => ({
  method,
  uid,
  sequence,
  replies: replies.map(({ address, partstat, comment }) => ({ address, partstat, comment })),
});

// `npm run -s mail:read -- FILE…` prints one JSON line a mail; the exit code is 1 when one could not be read.
for (const file of process.argv.slice(2)) print(file);

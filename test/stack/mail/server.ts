import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canConnect } from '../../../worker/start/ports.ts';
import { freePorts, type Program, run } from '../processes.ts';
import { writeDovecot } from './dovecot.ts';
import { PASSWORD, type Place } from './place.ts';
import { transports, writePostfix } from './postfix.ts';

const MASTER = '/usr/lib/postfix/sbin/master';
const POSTFIX = '/usr/sbin/postfix';
const DOVECOT = '/usr/sbin/dovecot';
const LMTP_OF_DOVECOT = '/usr/lib/dovecot/lmtp';
const IMAP_OF_DOVECOT = '/usr/lib/dovecot/imap';
/** Postfix says at once that it reads its tables again, and does so a moment later. */
const RELOAD_MS = 1_000;

/** Why a real mail server cannot run here; undefined when it can. */
export function whyNoMailServer(): string | undefined {
  const missing = [MASTER, DOVECOT, LMTP_OF_DOVECOT, IMAP_OF_DOVECOT].find((program) => !existsSync(program));
  if (missing) return `there is no ${missing}: apt-get install postfix dovecot-imapd dovecot-lmtpd`;
  return process.getuid?.() === 0 ? undefined : 'Postfix is started by root only';
}

/** A mail server of a test's own: Debian's Postfix and Dovecot in a temporary folder, on free ports of this machine. */
export async function startMailServer(mailboxes: string[], answers: string) {
  const place = await newPlace(answers);
  const started: Program[] = [];
  const stop = async () => {
    for (const program of started.reverse()) await program.stop();
    rmSync(place.folder, { recursive: true, force: true });
  };
  try {
    const postfix = writePostfix(place);
    const dovecot = writeDovecot(place, [...mailboxes, answers]);
    const listens = (port: number) => () => canConnect(`127.0.0.1:${port}`);
    started.push(await run(DOVECOT, ['-F', '-c', dovecot], process.env, listens(place.ports.imap)));
    writeTransports(postfix, place, place.ports.dovecotLmtp);
    execFileSync(POSTFIX, ['-c', postfix, 'check'], { stdio: ['ignore', 'ignore', 'inherit'] });
    started.push(await run(MASTER, ['-c', postfix], process.env, listens(place.ports.submission)));
    return {
      ...place,
      answers,
      /** For the service: it sends and reads with the account of the answers' mailbox. */
      smtpUrl: url('smtp', answers, place.ports.submission),
      imapUrl: `${url('imap', answers, place.ports.imap)}/INBOX`,
      /** Hands answers over by LMTP from now on, instead of putting them into their mailbox. */
      async handOver(lmtpPort: number) {
        writeTransports(postfix, place, lmtpPort);
        execFileSync(POSTFIX, ['-c', postfix, 'reload'], { stdio: 'ignore' });
        await sleep(RELOAD_MS);
      },
      /** The raw mails in a folder of somebody's mailbox, in no order. */
      mails: (address: string, folder?: string) => mailsIn(join(place.folder, 'mail', address), folder),
      /** How many mails are still under way. */
      underWay: () => filesIn(join(place.folder, 'queue'), ['incoming', 'active', 'deferred']),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;

async function newPlace(answers: string): Promise<Place> {
  const [smtp, submission, imap, dovecotLmtp, dovecotAuth] = (await freePorts(5)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const folder = mkdtempSync(join(tmpdir(), 'kartrekker-mail-'));
  chmodSync(folder, 0o755);
  return {
    folder,
    name: 'mail.example.org',
    domain: 'example.org',
    answerDomain: answers.slice(answers.indexOf('@') + 1),
    elsewhere: 'elsewhere.example.net',
    ports: { smtp, submission, imap, dovecotLmtp, dovecotAuth },
    secret: randomBytes(8).toString('hex'),
  };
}

const url = (protocol: string, user: string, port: number) =>
  `${protocol}://${encodeURIComponent(user)}:${PASSWORD}@127.0.0.1:${port}`;

const writeTransports = (postfix: string, place: Place, answers: number) =>
  writeFileSync(join(postfix, 'transports'), transports(place, answers));

/** A Maildir keeps each mail in a file: new ones in `new`, seen ones in `cur`; a folder is called `.Name`. */
function mailsIn(maildir: string, folder?: string): string[] {
  const at = folder ? join(maildir, `.${folder}`) : maildir;
  return ['new', 'cur'].flatMap((part) => {
    const path = join(at, part);
    return existsSync(path) ? readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8')) : [];
  });
}

const filesIn = (queue: string, parts: string[]): number =>
  parts.reduce(
    (sum, part) =>
      sum +
      readdirSync(join(queue, part), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).length,
    0,
  );

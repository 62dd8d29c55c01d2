import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { MAIL_BYTES_MAX } from '../../activities/inbox/limits.ts';
import { checkSender } from '../../activities/mailroom/check-sender.ts';
import { tokenIn } from '../../activities/mailroom/find.ts';
import type { Mailroom } from '../../activities/mailroom/mailroom.ts';
import type { Verdict } from '../../activities/mailroom/trust.ts';

/** A mail mostly waits for what goes together with it, so many may be on their way at the same time. */
const CLIENTS_MAX = 250;
/** Mails over this size come in only some at a time: all connections together must not fill the memory. */
const LARGE_BYTES = 1024 * 1024;
const LARGE_AT_ONCE_MAX = 8;
const RECIPIENTS_MAX = 100;
const CLOSE_MS = 2_000;

export interface IntakeOptions {
  protocol: 'lmtp' | 'smtp';
  host: string;
  port: number;
  replyAddress: string;
  /** Whether no mail server of ours says who a sender is, so that we check it ourselves. */
  checks: boolean;
  log: Pick<Logger, 'warn'>;
}

/**
 * Takes mail from a mail server of ours: 250 only when all is delivered. By LMTP (RFC 2033) each recipient has a reply; by SMTP
 * (RFC 5321) there is one, and a mail that must come again for some comes again for all: what was delivered is not done twice.
 */
export async function startIntake(
  mailroom: Mailroom,
  options: IntakeOptions,
): Promise<{ port: number; stop(): Promise<void> }> {
  const { protocol, host, port, replyAddress, log } = options;
  const largeOnes = createSlots(LARGE_AT_ONCE_MAX);
  const server = new SMTPServer({
    lmtp: protocol === 'lmtp',
    size: MAIL_BYTES_MAX,
    maxClients: CLIENTS_MAX,
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    name: 'mailroom',
    closeTimeout: CLOSE_MS,
    onRcptTo({ address }, { envelope }, done) {
      if (tokenIn(address, replyAddress) === undefined) return done(replied(550, '5.1.1 No such address here'));
      if (envelope.rcptTo.length >= RECIPIENTS_MAX) return done(replied(452, '4.5.3 Too many recipients'));
      return done();
    },
    onData: (stream, session, done) => {
      void receive(stream, session).then(
        (replies) => (protocol === 'lmtp' ? eachIn(done, replies) : together(done, replies)),
        (error) => done(error),
      );
    },
  });
  server.on('error', (error) => log.warn({ reason: error.message }, 'a connection for mail failed'));
  const listening = once(server.server, 'listening');
  server.listen(port, host);
  await listening;
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((done) => server.close(() => done())),
  };

  async function receive(stream: SMTPServerDataStream, { envelope }: SMTPServerSession) {
    const chunks: Buffer[] = [];
    let done: (() => void) | undefined;
    try {
      for await (const chunk of stream) {
        if (stream.byteLength > LARGE_BYTES) done ??= await largeOnes();
        if (stream.byteLength <= MAIL_BYTES_MAX) chunks.push(chunk);
      }
      return await replies(stream, chunks, envelope);
    } finally {
      done?.();
    }
  }

  async function replies(stream: SMTPServerDataStream, chunks: Buffer[], envelope: SMTPServerSession['envelope']) {
    if (stream.sizeExceeded) return envelope.rcptTo.map(() => replied(552, '5.3.4 The mail is too large'));
    const sender = senderOf(envelope);
    const verdict = options.checks ? await checkSender(Buffer.concat(chunks), { sender }) : undefined;
    const raw = Buffer.concat([Buffer.from(`Return-Path: <${sender}>\r\n`), ...chunks]);
    return Promise.all(envelope.rcptTo.map(({ address }) => reply(raw, address, verdict)));
  }

  async function reply(raw: Buffer, address: string, verdict: ((address: string) => Verdict) | undefined) {
    try {
      const [outcome] = await mailroom.take({ raw, recipients: [address], ...(verdict && { verdict }) });
      return outcome?.done === 'full' ? replied(452, '4.3.1 No room now, try again later') : '2.0.0 Delivered';
    } catch (error) {
      log.warn({ reason: (error as Error).name }, 'a mail could not be delivered now');
      return replied(451, '4.3.0 Cannot deliver now, try again later');
    }
  }
}

/** Who sent a mail, as its envelope says; it ends its way here, so it gets that as its Return-Path (RFC 5321 section 4.4). */
const senderOf = ({ mailFrom }: SMTPServerSession['envelope']): string =>
  (mailFrom ? mailFrom.address : '').replace(/[^\p{L}\p{N}!-;=?-~]/gu, '');

type Reply = string | Error;
type Done = Parameters<NonNullable<SMTPServerOptions['onData']>>[2];

/** What smtp-server takes for LMTP, but does not say in its types. */
const eachIn = (done: Done, replies: Reply[]) => (done as (error: null, replies: unknown) => void)(null, replies);

/** One reply for all recipients: the first that says no. */
function together(done: Done, replies: Reply[]): void {
  const no = replies.find((reply) => reply instanceof Error);
  const [yes] = replies.filter((reply) => typeof reply === 'string');
  done(no ?? null, yes);
}

const replied = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** Gives a slot as soon as one is free, as the function that gives it back. */
function createSlots(free: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  const giveBack = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free -= 1;
    return giveBack;
  };
}

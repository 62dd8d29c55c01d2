import { connect } from 'node:net';

/** One mail for one recipient, as a mail server hands it over. */
export interface Delivery {
  raw: Buffer;
  to: string;
}

/** What the mailroom replied to a mail, and how long it took. */
export interface Delivered {
  code: number;
  ms: number;
}

/** Hands mails over by LMTP (RFC 2033) on some connections, each mail when the one before it was answered; gives every reply. */
export async function deliverAll(
  port: number,
  connections: number,
  mails: readonly Delivery[],
  onDelivered: (count: number) => void = () => {},
): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  let next = 0;
  let count = 0;
  const lane = async () => {
    const session = await open(port);
    for (let i = next++; i < mails.length; i = next++) {
      const started = performance.now();
      const code = await session.deliver(mails[i]!);
      delivered[i] = { code, ms: performance.now() - started };
      onDelivered(++count);
    }
    session.close();
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return delivered;
}

/** Who sent a mail that does not say so itself. */
const SOMEBODY = 'iemand@example.org';
const RETURN_PATH = /^Return-Path: <([^>\r\n]*)>\r\n/;

/** A mail server takes the Return-Path off a mail, and says instead who sent it (RFC 5321 section 4.4). */
function handedOver(raw: Buffer): { sender: string; data: Buffer } {
  const [line = '', sender = SOMEBODY] = RETURN_PATH.exec(raw.toString('latin1', 0, 500)) ?? [];
  return { sender, data: raw.subarray(line.length) };
}

/** A mail as it is kept when it came by LMTP: the mailroom writes into it who sent it. */
export function asTaken(raw: Buffer): Buffer {
  const { sender, data } = handedOver(raw);
  return Buffer.concat([Buffer.from(`Return-Path: <${sender}>\r\n`), data]);
}

async function open(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const replies = repliesOf(socket);
  await replies();
  socket.write('LHLO bench\r\n');
  await replies();
  return {
    /** MAIL, RCPT and DATA go together (RFC 2920); gives the code of the recipient, or of what refused the mail before. */
    async deliver({ raw, to }: Delivery): Promise<number> {
      const { sender, data: mail } = handedOver(raw);
      socket.write(`MAIL FROM:<${sender}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`);
      const codes = [await replies(), await replies(), await replies()];
      if (codes.join() !== '250,250,354') return Math.max(...codes);
      socket.write(dotted(mail));
      return replies();
    },
    close: () => socket.end('QUIT\r\n'),
  };
}

/** Gives the code of the next reply, each time it is called. */
function repliesOf(socket: ReturnType<typeof connect>): () => Promise<number> {
  const codes: number[] = [];
  const waiting: { give: (code: number) => void; fail: (error: Error) => void }[] = [];
  let rest = '';
  let broken: Error | undefined;
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n');
    rest = lines.pop()!;
    for (const line of lines) {
      if (line[3] === '-') continue;
      const first = waiting.shift();
      if (first) first.give(Number(line.slice(0, 3)));
      else codes.push(Number(line.slice(0, 3)));
    }
  });
  const end = (error: Error) => {
    broken = error;
    for (const { fail } of waiting.splice(0)) fail(error);
  };
  socket.on('error', end).on('close', () => end(new Error('The mailroom closed the connection')));
  return () =>
    new Promise((give, fail) => {
      const code = codes.shift();
      if (code !== undefined) give(code);
      else if (broken) fail(broken);
      else waiting.push({ give, fail });
    });
}

/** A mail as it goes over the line: a dot that begins a line is doubled (RFC 5321 section 4.5.2). */
function dotted(raw: Buffer): Buffer {
  const text = raw.toString('latin1').replace(/^\./gm, '..');
  return Buffer.from(`${text}${text.endsWith('\r\n') ? '' : '\r\n'}.\r\n`, 'latin1');
}

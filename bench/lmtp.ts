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

async function open(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const replies = repliesOf(socket);
  await replies();
  socket.write('LHLO bench\r\n');
  await replies();
  return {
    /** MAIL, RCPT and DATA go together (RFC 2920); gives the code of the recipient, or of what refused the mail before. */
    async deliver({ raw, to }: Delivery): Promise<number> {
      socket.write(`MAIL FROM:<>\r\nRCPT TO:<${to}>\r\nDATA\r\n`);
      const [mail, recipient, data] = [await replies(), await replies(), await replies()];
      if (mail !== 250 || recipient !== 250 || data !== 354) return Math.max(mail, recipient, data);
      socket.write(dotted(raw));
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

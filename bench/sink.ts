import { createServer, type Socket } from 'node:net';

/** A mail server that takes everything and only counts: per Message-ID, since a letter that comes twice is a duplicate. */
const counts = new Map<string, number>();
/** What stands in the calendar of each recipient: the method and number of the newest change that came. */
const calendars = new Map<string, { method: string; sequence: number }>();
let total = 0;
let lastAt = 0;

const END = Buffer.from('\r\n.\r\n');
const REPLIES: Record<string, string> = {
  EHLO: '250-sink\r\n250-8BITMIME\r\n250 SIZE 50000000',
  DATA: '354 go on',
  QUIT: '221 bye',
};

function serve(socket: Socket): void {
  let buffer = Buffer.alloc(0);
  let inData = false;
  socket.write('220 sink ESMTP\r\n');
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
    for (;;) {
      if (inData) {
        const end = buffer.indexOf(END);
        if (end < 0) return;
        take(buffer.subarray(0, end));
        buffer = buffer.subarray(end + END.length);
        inData = false;
        socket.write('250 taken\r\n');
        continue;
      }
      const end = buffer.indexOf('\r\n');
      if (end < 0) return;
      const verb = buffer.toString('latin1', 0, Math.min(end, 4)).toUpperCase();
      buffer = buffer.subarray(end + 2);
      inData = verb === 'DATA';
      socket.write(`${REPLIES[verb] ?? '250 ok'}\r\n`);
      if (verb === 'QUIT') socket.end();
    }
  });
}

function take(message: Buffer): void {
  const head = message.toString('latin1', 0, Math.max(0, message.indexOf('\r\n\r\n')));
  const id = /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? `none-${total}`;
  counts.set(id, (counts.get(id) ?? 0) + 1);
  total += 1;
  lastAt = Date.now();
  if (/^content-type: multipart\/mixed/im.test(head)) noteCalendar(head, message.toString('latin1'));
}

function noteCalendar(head: string, body: string): void {
  const to = /^to: .*?([^<\s]+@[^>\s]+)>?\s*$/im.exec(head)?.[1] ?? '';
  const method = /^METHOD:(\w+)/m.exec(body)?.[1] ?? '';
  const sequence = Number(/^SEQUENCE:(\d+)/m.exec(body)?.[1] ?? -1);
  if (sequence >= (calendars.get(to)?.sequence ?? 0)) calendars.set(to, { method, sequence });
}

const server = createServer({ noDelay: true }, serve).listen(Number(process.argv[2]), '127.0.0.1', () =>
  process.stdout.write('ready\n'),
);

process.on('message', (message: { ask: 'counts' | 'reset' | 'calendars' }) => {
  if (message.ask === 'calendars') return void process.send!(Object.fromEntries(calendars));
  process.send!({ total, unique: counts.size, lastAt });
  if (message.ask === 'reset') {
    counts.clear();
    total = 0;
  }
});
process.on('SIGTERM', () => {
  server.close();
  process.exit(0);
});

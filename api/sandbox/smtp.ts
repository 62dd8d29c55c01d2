import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type Faults, smtpError } from './faults.ts';
import type { Store } from './store.ts';

const LETTER_BYTES_MAX = 25 * 1024 ** 2;
const CLIENTS_MAX = 200;

/** Makes the mail server of the sandbox, not yet listening: it takes every letter, and says 250 once it is stored. */
export function createSmtp(store: Store, faults: Faults, log: Logger) {
  const sockets = new Set<Socket>();
  const smtp = new SMTPServer({
    size: LETTER_BYTES_MAX,
    rejectOversized: true,
    maxClients: CLIENTS_MAX,
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    name: 'sandbox.localhost',
    onRcptTo: ({ address }, _session, done) => done(faults.errorFor(address)),
    onData: (stream, session, done) => void take(stream, session).then(() => done(), done),
  });

  async function take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession) {
    const raw = await readLetter(stream);
    if (!raw) return;
    const from = envelope.mailFrom ? envelope.mailFrom.address : '';
    const to = envelope.rcptTo.map(({ address }) => address);
    await store.add({ from, to, raw }).catch((error) => {
      log.error({ code: error.code, reason: error.message }, 'a letter could not be stored');
      throw smtpError(452, 'The letter could not be stored, try again later');
    });
  }

  function follow(socket: Socket) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    if (faults.isOut()) socket.destroy();
  }

  const dropAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  smtp.server.on('connection', follow);
  smtp.on('error', (error: NodeJS.ErrnoException) => log.debug({ code: error.code }, 'a mail connection ended early'));
  faults.onOutage(dropAll);
  return { server: smtp.server, dropAll };
}

/** Gives the bytes of a letter; nothing when it is too big, which the server then answers itself. */
async function readLetter(stream: SMTPServerDataStream) {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (stream.byteLength <= LETTER_BYTES_MAX) chunks.push(chunk);
  return stream.sizeExceeded ? undefined : Buffer.concat(chunks);
}

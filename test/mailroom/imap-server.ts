import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** How a mailbox server behaves; it may be changed while it runs. */
export interface Behaviour {
  /** Who may come in: with a password or with a token (XOAUTH2). */
  lets(user: string, secret: string): boolean;
  /** Whether it tells who is listening of new mail, as RFC 2177 has it. */
  tells: boolean;
  moves: boolean;
}

interface Kept {
  uid: number;
  raw: Buffer;
  /** What it says a mail's size is. */
  size: number;
}

/** A connection with a client, and whether that listens for news. */
interface Client {
  socket: Socket;
  listens?: string | undefined;
}

/** A small IMAP server (RFC 3501, IDLE, MOVE) that does what a test wants of it; `INBOX` is the only folder that is read. */
export async function startImapServer(behaviour: Partial<Behaviour> = {}) {
  const how: Behaviour = { lets: () => true, tells: true, moves: true, ...behaviour };
  const inbox: Kept[] = [];
  const done = new Map<string, Buffer[]>();
  const clients = new Set<Client>();
  const secrets: string[] = [];
  const asked: string[] = [];
  let uid = 0;

  const server = createServer((socket) => void serve(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => {
    for (const { socket } of clients) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    how,
    /** The secrets that clients came with, and the commands they gave. */
    secrets,
    asked,
    put(raw: Uint8Array, size = raw.length) {
      inbox.push({ uid: ++uid, raw: Buffer.from(raw), size });
      for (const { socket, listens } of clients) if (listens && how.tells) socket.write(`* ${inbox.length} EXISTS\r\n`);
    },
    inbox: () => inbox.map(({ raw }) => raw.toString()),
    folder: (name: string) => (done.get(name) ?? []).map(String),
    clients: () => clients.size,
    /** Breaks all connections. */
    drop,
    async stop() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };

  async function serve(socket: Socket): Promise<void> {
    const client: Client = { socket };
    clients.add(client);
    socket.on('error', () => {}).on('close', () => clients.delete(client));
    socket.write('* OK ready\r\n');
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
    const nextLine = async () => String((await lines.next()).value ?? '');
    for (let line = await nextLine(); !socket.destroyed && line !== ''; line = await nextLine()) {
      const [tag = '', ...words] = line.split(' ');
      if (tag === 'DONE') {
        socket.write(`${client.listens} OK done\r\n`);
        client.listens = undefined;
        continue;
      }
      asked.push(words.join(' '));
      const said = await answer(words, { client, tag, nextLine });
      if (said !== undefined) socket.write(`${tag} ${said}\r\n`);
      if (words[0] === 'LOGOUT') socket.end();
    }
  }

  /** What the last line of a reply says; undefined when there is none yet. */
  async function answer(
    [first = '', ...rest]: string[],
    { client, tag, nextLine }: { client: Client; tag: string; nextLine(): Promise<string> },
  ): Promise<string | undefined> {
    const { socket } = client;
    const tell = (...lines: string[]) => socket.write(lines.map((line) => `* ${line}\r\n`).join(''));
    const command = first === 'UID' ? `UID ${rest.shift()}` : first;
    switch (command) {
      case 'CAPABILITY':
        tell('CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS NAMESPACE SASL-IR AUTH=PLAIN AUTH=XOAUTH2');
        return 'OK';
      case 'AUTHENTICATE': {
        if (rest.length === 1) {
          socket.write('+ \r\n');
          rest.push(await nextLine());
        }
        const [user, secret] = credentials(rest);
        secrets.push(secret);
        if (how.lets(user, secret)) return 'OK';
        if (rest[0] === 'XOAUTH2') {
          socket.write(`+ ${Buffer.from('{"status":"401"}').toString('base64')}\r\n`);
          await nextLine();
        }
        return 'NO [AUTHENTICATIONFAILED] not you';
      }
      case 'NAMESPACE':
        tell('NAMESPACE (("" "/")) NIL NIL');
        return 'OK';
      case 'LIST':
      case 'LSUB':
        tell(`${command} () "/" ${rest.at(-1) === '""' ? '""' : 'INBOX'}`);
        return 'OK';
      case 'SELECT':
        tell('FLAGS ()', `${inbox.length} EXISTS`, 'OK [UIDVALIDITY 1]', `OK [UIDNEXT ${uid + 1}]`);
        return 'OK [READ-WRITE]';
      case 'FETCH':
      case 'UID FETCH':
        for (const [nr, mail] of inbox.entries())
          if (isIn(rest[0]!, command === 'FETCH' ? nr + 1 : mail.uid)) sendMail(socket, nr + 1, mail, rest.join(' '));
        return 'OK';
      case 'UID MOVE': {
        const [set = '', folder = ''] = rest;
        const name = folder.replaceAll('"', '');
        if (!how.moves) return 'NO the disk is full';
        for (const mail of inbox.filter((one) => isIn(set, one.uid))) {
          tell(`${inbox.indexOf(mail) + 1} EXPUNGE`);
          inbox.splice(inbox.indexOf(mail), 1);
          done.set(name, [...(done.get(name) ?? []), mail.raw]);
        }
        return 'OK';
      }
      case 'NOOP':
        tell(`${inbox.length} EXISTS`);
        return 'OK';
      case 'IDLE':
        client.listens = tag;
        socket.write('+ listening\r\n');
        return undefined;
      default:
        return 'OK';
    }
  }
}

function sendMail(socket: Socket, nr: number, { uid, raw, size }: Kept, items: string): void {
  const [wanted, from, count] = /BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?/.exec(items) ?? [];
  const part = count === undefined ? raw : raw.subarray(Number(from), Number(from) + Number(count));
  const name = count === undefined ? 'BODY[]' : `BODY[]<${from}>`;
  socket.write(`* ${nr} FETCH (UID ${uid} RFC822.SIZE ${size}`);
  if (wanted) {
    socket.write(` ${name} {${part.length}}\r\n`);
    socket.write(part);
  }
  socket.write(')\r\n');
}

/** Whom a client says it is, in the first answer of PLAIN (RFC 4616) or XOAUTH2. */
function credentials([method, base64 = '']: string[]): [user: string, secret: string] {
  const text = Buffer.from(base64, 'base64').toString();
  if (method === 'PLAIN') return text.split('\0').slice(1) as [string, string];
  const [, user = '', token = ''] = /^user=(.*?)\x01auth=Bearer (.*?)\x01/.exec(text) ?? [];
  return [user, token];
}

/** Whether a number is in a set such as `1,3:5,9:*`. */
const isIn = (set: string, nr: number): boolean =>
  set.split(',').some((range) => {
    const [from = '', to = from] = range.split(':');
    return nr >= Number(from) && (to === '*' || nr <= Number(to));
  });

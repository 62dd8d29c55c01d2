import { afterEach, describe, expect, test, vi } from 'vitest';
import { MAIL_BYTES_MAX } from '../../activities/inbox/limits.ts';
import type { Done } from '../../activities/mailroom/act.ts';
import type { Incoming, Mailroom } from '../../activities/mailroom/mailroom.ts';
import { Unreachable } from '../../activities/temporal/door.ts';
import type { Access } from '../../worker/mailroom/access.ts';
import { watchMailbox } from '../../worker/mailroom/imap.ts';
import { startImapServer } from './imap-server.ts';
import { reply } from './office.ts';

const DONE = 'Kartrekker';
/** A server that does not tell is asked this often; one that does is asked much later. */
const SOON_MS = 100;
const MUCH_LATER_MS = 600_000;
const PATIENCE = { timeout: 30_000, interval: 20 };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

type Server = Awaited<ReturnType<typeof startImapServer>>;

async function aServer(behaviour?: Parameters<typeof startImapServer>[0]): Promise<Server> {
  const server = await startImapServer(behaviour);
  closing.push(server.stop);
  return server;
}

/** Watches mailboxes for a mailroom that does with each mail what it is told. */
function watch(
  servers: Server[],
  {
    what = () => 'recorded',
    pollMs = MUCH_LATER_MS,
    access,
  }: {
    what?: (words: string) => Done;
    pollMs?: number;
    access?: Access;
  } = {},
) {
  const taken: Incoming[] = [];
  const warnings: { reason?: string; mails?: number }[] = [];
  const mailroom: Mailroom = {
    async take(incoming) {
      taken.push(incoming);
      return [{ recipient: '', done: what(wordsOf(incoming.raw)) }];
    },
  };
  const log = { info: () => {}, warn: (line: object) => void warnings.push(line) };
  const watched = servers.map(({ port }) => {
    const url = `imap://antwoord%40example.org:${access ? '' : 'geheim'}@127.0.0.1:${port}/INBOX`;
    const { stop } = watchMailbox(mailroom, { url, access, doneFolder: DONE, pollMs, log: log as never });
    closing.push(stop);
    return stop;
  });
  return { words: () => taken.map(({ raw }) => wordsOf(raw)), taken, warnings, stop: watched[0]! };
}

const wordsOf = (raw: Uint8Array | string) => raw.toString().split('\r\n\r\n')[1]!.trim();
const mails = (...words: string[]) => words.map((text) => reply(text));
const becomes = (look: () => unknown, expected: unknown) =>
  vi.waitFor(() => expect(look()).toEqual(expected), PATIENCE);
const isDone = (server: Server, ...words: string[]) =>
  becomes(() => [server.folder(DONE).map(wordsOf), server.inbox().length], [words, 0]);

describe('a mailbox', () => {
  test('is read in the order in which mail came, and what is done is moved', async () => {
    const server = await aServer();
    for (const raw of mails('een', 'twee', 'drie')) server.put(raw);
    const { words, taken } = watch([server]);
    await isDone(server, 'een', 'twee', 'drie');
    expect(words()).toEqual(['een', 'twee', 'drie']);
    expect(Buffer.from(taken[0]!.raw)).toEqual(mails('een')[0]);
  });

  test('is listened to: new mail is read at once', async () => {
    const server = await aServer();
    watch([server]);
    await becomes(() => server.asked.includes('IDLE'), true);
    server.put(mails('een')[0]!);
    await isDone(server, 'een');
  });

  test('is looked into when its server forgot to tell', async () => {
    const server = await aServer({ tells: false });
    watch([server], { pollMs: SOON_MS });
    await becomes(() => server.asked.includes('IDLE'), true);
    server.put(mails('een')[0]!);
    await isDone(server, 'een');
  });

  test('is connected with again when the connection breaks', async () => {
    const server = await aServer();
    const { words } = watch([server]);
    await becomes(() => server.asked.includes('IDLE'), true);
    server.drop();
    server.put(mails('een')[0]!);
    await isDone(server, 'een');
    expect(words()).toEqual(['een']);
  });

  test('is one of several, and each is read', async () => {
    const servers = [await aServer(), await aServer()];
    for (const [nr, server] of servers.entries()) server.put(mails(`in ${nr}`)[0]!);
    const { words } = watch(servers);
    await isDone(servers[0]!, 'in 0');
    await isDone(servers[1]!, 'in 1');
    expect(words().toSorted()).toEqual(['in 0', 'in 1']);
  });

  test('is left when the service stops', async () => {
    const server = await aServer();
    const { stop } = watch([server]);
    await becomes(() => server.asked.includes('IDLE'), true);
    await stop();
    expect(server.asked.at(-1)).toBe('LOGOUT');
    await becomes(server.clients, 0);
  });
});

describe('a mail in it', () => {
  test.each<[string, () => Done]>([
    [
      'cannot be delivered now',
      () => {
        throw new Unreachable('nobody answers');
      },
    ],
    ['finds no room on the list', () => 'full'],
  ])('that %s stays, is offered again, and does not keep others', async (_, now) => {
    const server = await aServer();
    for (const raw of mails('een', 'twee')) server.put(raw);
    let later = false;
    const { words } = watch([server], { what: (text) => (text === 'een' && !later ? now() : 'recorded') });
    await becomes(() => server.folder(DONE).map(wordsOf), ['twee']);
    expect(server.inbox().map(wordsOf)).toEqual(['een']);
    later = true;
    await isDone(server, 'twee', 'een');
    expect(new Set(words())).toEqual(new Set(['een', 'twee']));
  });

  test('that is done and cannot be moved is said, and is moved when that can be', async () => {
    const server = await aServer({ moves: false });
    for (const raw of mails('een', 'twee')) server.put(raw);
    const { warnings } = watch([server]);
    await becomes(() => warnings.some(({ mails: count }) => count === 2), true);
    expect(server.inbox()).toHaveLength(2);
    server.how.moves = true;
    await isDone(server, 'een', 'twee');
  });

  test('that is too large is not fetched: its beginning says what it was', async () => {
    const server = await aServer();
    const large = Buffer.concat([reply('groot'), Buffer.alloc(200_000, 'x')]);
    server.put(large, MAIL_BYTES_MAX + 1);
    server.put(reply('klein'));
    const { taken } = watch([server]);
    await becomes(() => taken.map(({ unreadable }) => unreadable), ['too-large', undefined]);
    expect(taken[0]!.raw).toHaveLength(64 * 1024);
    await becomes(() => server.inbox(), []);
  });
});

describe('a mailbox without a password', () => {
  const LETS = { lets: (user: string, secret: string) => user === 'antwoord@example.org' && secret === 'nieuw' };

  test('is opened with a token, and with a new one when that is refused', async () => {
    const server = await aServer(LETS);
    server.put(reply('een'));
    const tokens = ['oud', 'nieuw'];
    const access: Access = { token: async () => tokens[0]!, refused: () => void tokens.shift() };
    const { warnings } = watch([server], { access });
    await isDone(server, 'een');
    expect(server.secrets).toEqual(['oud', 'nieuw']);
    expect(JSON.stringify(warnings)).not.toMatch(/oud|nieuw|antwoord/);
  });

  test('is tried again when its provider gives no token', async () => {
    const server = await aServer(LETS);
    server.put(reply('een'));
    let tries = 0;
    const token = async () => {
      if (++tries === 1) throw new Error('No token from login.example.org: 503');
      return 'nieuw';
    };
    const { warnings } = watch([server], { access: { token, refused: () => {} } });
    await isDone(server, 'een');
    expect(warnings[0]!.reason).toBe('No token from login.example.org: 503');
  });
});

test('a password that is refused is said, without the password', async () => {
  const server = await aServer({ lets: () => false });
  const { warnings } = watch([server]);
  await becomes(() => warnings.length > 0, true);
  expect(server.secrets).toContain('geheim');
  expect(JSON.stringify(warnings)).not.toMatch(/geheim|antwoord/);
});

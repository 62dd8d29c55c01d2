import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from 'vitest';
import { MAIL_BYTES_MAX } from '../../activities/inbox/limits.ts';
import type { Done } from '../../activities/mailroom/act.ts';
import type { Incoming, Mailroom } from '../../activities/mailroom/mailroom.ts';
import { Unreachable } from '../../activities/temporal/door.ts';
import { startIntake } from '../../worker/mailroom/intake.ts';
import { BRAM, CHARLOTTE, DAVE } from '../people.ts';
import { addressFor, REPLY_ADDRESS, read, reply } from './office.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** An LMTP or SMTP server before a mailroom that does as it is told, for each recipient. */
async function open(
  what: (recipient: string) => Done = () => 'recorded',
  { checks = false, protocol = 'lmtp' as 'lmtp' | 'smtp' } = {},
) {
  const taken: Incoming[] = [];
  const warnings: object[] = [];
  const mailroom: Mailroom = {
    async take(incoming) {
      taken.push(incoming);
      return incoming.recipients!.map((recipient) => ({ recipient, done: what(recipient) }));
    },
  };
  const server = await startIntake(mailroom, {
    protocol,
    host: '127.0.0.1',
    port: 0,
    replyAddress: REPLY_ADDRESS,
    checks,
    log: { warn: (line: object) => void warnings.push(line) },
  });
  closing.push(server.stop);
  return { port: server.port, taken, warnings, stop: server.stop };
}

/** A mail server that hands mail in: says a line, and gives the replies, one for each that is expected. */
async function client(port: number, greeting = 'LHLO') {
  const socket = connect(port, '127.0.0.1');
  closing.push(async () => socket.destroy());
  socket.on('error', () => {});
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  async function answer(): Promise<string> {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) return 'closed';
      if (!/^\d{3}-/.test(value)) return value;
    }
  }
  async function say(line: string | Uint8Array, replies = 1): Promise<string[]> {
    if (!socket.write(typeof line === 'string' ? `${line}\r\n` : line)) await once(socket, 'drain');
    const said = [];
    for (let nr = 0; nr < replies; nr += 1) said.push(await answer());
    return said;
  }
  await answer();
  await say(`${greeting} mx.kartrekker.example.org`);
  return {
    say,
    async hand(raw: Uint8Array, ...recipients: string[]): Promise<string[]> {
      await say('MAIL FROM:<bram@example.org>');
      for (const recipient of recipients) await say(`RCPT TO:<${recipient}>`);
      await say('DATA');
      await say(raw, 0);
      return say('\r\n.', greeting === 'LHLO' ? recipients.length : 1);
    },
  };
}

const yes = reply('Ja, ik doe mee.');
/** The codes of replies; a reply without an enhanced one has its first alone (RFC 3463). */
const code = (replies: string[]) => replies.map((said) => /^\d{3}(?: \d\.\d+\.\d+)?/.exec(said)?.[0]);

describe('a mail that is handed in', () => {
  test('is taken as it is, for whom the server says, and acknowledged when all is delivered', async () => {
    const { port, taken } = await open();
    const { hand } = await client(port);
    expect(code(await hand(yes, addressFor(BRAM.id)))).toEqual(['250 2.0.0']);
    expect(taken).toHaveLength(1);
    expect(taken[0]!.recipients).toEqual([addressFor(BRAM.id)]);
    expect(Buffer.from(taken[0]!.raw).toString().trim()).toBe(
      `Return-Path: <bram@example.org>\r\n${yes.toString().trim()}`,
    );
    expect(taken[0]!.verdict).toBeUndefined();
  });

  test('says who its envelope is from: one from nobody is never answered nor recorded', async () => {
    const { port, taken } = await open();
    const { say } = await client(port);
    await say('MAIL FROM:<>');
    await say(`RCPT TO:<${addressFor(BRAM.id)}>`);
    await say('DATA');
    await say(`${yes.toString()}\r\n.`, 1);
    const { raw } = taken[0]!;
    expect(Buffer.from(raw).toString()).toMatch(/^Return-Path: <>\r\n/);
    expect(read(raw)).toMatchObject({ kind: 'ordinary', mayAnswer: false });
  });

  test('is taken with a verdict of our own where no server of ours has one', async () => {
    const { port, taken } = await open(() => 'held', { checks: true });
    const { hand } = await client(port);
    const tooManySignatures = Array.from({ length: 50 }, (_, nr) => `DKIM-Signature: v=1; d=${nr}.example`);
    await hand(reply('Ja', { headers: tooManySignatures }), addressFor(BRAM.id), addressFor(DAVE.id));
    expect(taken.map(({ verdict }) => verdict!('bram@example.org'))).not.toContain('pass');
    expect(taken).toHaveLength(2);
  });

  test('gets a reply for each recipient, in order', async () => {
    const fates = new Map<string, () => Done>([
      [addressFor(BRAM.id), () => 'recorded'],
      [addressFor(CHARLOTTE.id), () => 'full'],
      [
        addressFor(DAVE.id),
        () => {
          throw new Unreachable('nobody answers');
        },
      ],
      [REPLY_ADDRESS, () => 'nothing'],
    ]);
    const { port, warnings } = await open((recipient) => fates.get(recipient)!());
    const { hand } = await client(port);
    expect(code(await hand(yes, ...fates.keys()))).toEqual(['250 2.0.0', '452 4.3.1', '451 4.3.0', '250 2.0.0']);
    expect(JSON.stringify(warnings)).not.toMatch(/dave|antwoord/i);
  });

  test('stays with its server while Temporal is away, and is taken when it is back', async () => {
    let away = true;
    const { port } = await open(() => {
      if (away) throw new Unreachable('nobody answers');
      return 'recorded';
    });
    const { hand } = await client(port);
    expect(code(await hand(yes, addressFor(BRAM.id)))).toEqual(['451 4.3.0']);
    away = false;
    expect(code(await hand(yes, addressFor(BRAM.id)))).toEqual(['250 2.0.0']);
  });
});

describe('what is not taken', () => {
  test('is mail for an address that is not ours, beside one that is', async () => {
    const { port, taken } = await open();
    const { say } = await client(port);
    await say('MAIL FROM:<bram@example.org>');
    for (const foreign of ['info@example.org', 'antwoord@example.org', 'antwoordx@kartrekker.example.org'])
      expect(code(await say(`RCPT TO:<${foreign}>`))).toEqual(['550 5.1.1']);
    expect((await say(`RCPT TO:<${addressFor(BRAM.id)}>`))[0]).toMatch(/^250/);
    await say('DATA');
    expect(await say(`${yes.toString()}\r\n.`, 1)).toMatchObject([expect.stringMatching(/^250/)]);
    expect(taken.map(({ recipients }) => recipients)).toEqual([[addressFor(BRAM.id)]]);
  });

  test('is mail for more than a hundred at once', async () => {
    const { port } = await open();
    const { say } = await client(port);
    await say('MAIL FROM:<bram@example.org>');
    const replies = [];
    for (let nr = 0; nr < 101; nr += 1) replies.push(...(await say(`RCPT TO:<antwoord+${nr}@kartrekker.example.org>`)));
    expect(replies.filter((said) => said.startsWith('250'))).toHaveLength(100);
    expect(replies.at(-1)).toMatch(/^452 4\.5\.3/);
  });

  test('is a mail that says it is too large, or is', { timeout: 30_000 }, async () => {
    const { port, taken } = await open();
    const told = await client(port);
    expect(await told.say(`MAIL FROM:<bram@example.org> SIZE=${MAIL_BYTES_MAX + 1}`)).toMatchObject([
      expect.stringMatching(/^552/),
    ]);
    const { hand } = await client(port);
    const large = Buffer.concat([yes, Buffer.alloc(MAIL_BYTES_MAX, 'een woord\r\n')]);
    const replies = await hand(large, addressFor(BRAM.id), addressFor(DAVE.id));
    expect(replies).toEqual([expect.stringMatching(/^552 5\.3\.4/), expect.stringMatching(/^552 5\.3\.4/)]);
    expect(taken).toEqual([]);
    expect(code(await hand(yes, addressFor(BRAM.id)))).toEqual(['250 2.0.0']);
  });

  test('is a mail that breaks off', async () => {
    const { port, taken } = await open();
    const half = await client(port);
    await half.say('MAIL FROM:<bram@example.org>');
    await half.say(`RCPT TO:<${addressFor(BRAM.id)}>`);
    await half.say('DATA');
    await half.say(yes.subarray(0, 50), 0);
    await closing.pop()!();
    const { hand } = await client(port);
    expect(code(await hand(yes, addressFor(BRAM.id)))).toEqual(['250 2.0.0']);
    expect(taken).toHaveLength(1);
  });
});

describe('a mail that is handed in by SMTP', () => {
  const aClient = async (what?: (recipient: string) => Done) => {
    const office = await open(what, { protocol: 'smtp' });
    return { ...office, ...(await client(office.port, 'EHLO')) };
  };
  const [bram, charlotte] = [addressFor(BRAM.id), addressFor(CHARLOTTE.id)] as const;

  test('is taken for each of its recipients, and acknowledged once', async () => {
    const { hand, taken } = await aClient();
    expect(code(await hand(yes, bram, charlotte))).toEqual(['250 2.0.0']);
    expect(taken.map(({ recipients }) => recipients)).toEqual([[bram], [charlotte]]);
    expect(code(await hand(yes, bram))).toEqual(['250 2.0.0']);
  });

  test('comes again when it could not be delivered to one of them, or found no room', async () => {
    const fates: (() => Done)[] = [
      () => 'full',
      () => {
        throw new Unreachable('nobody answers');
      },
      () => 'recorded',
    ];
    const { hand } = await aClient((to) => (to === charlotte ? fates[0]! : () => 'recorded' as const)());
    expect(code(await hand(yes, bram, charlotte))).toEqual(['452 4.3.1']);
    fates.shift();
    expect(code(await hand(yes, bram, charlotte))).toEqual(['451 4.3.0']);
    fates.shift();
    expect(code(await hand(yes, bram, charlotte))).toEqual(['250 2.0.0']);
  });

  test('is not taken for an address that is not ours, nor when it is too large', { timeout: 30_000 }, async () => {
    const { say, hand, taken } = await aClient();
    await say('MAIL FROM:<bram@example.org>');
    expect(code(await say('RCPT TO:<info@example.org>'))).toEqual(['550 5.1.1']);
    await say('RSET');
    const large = Buffer.concat([yes, Buffer.alloc(MAIL_BYTES_MAX, 'een woord\r\n')]);
    expect(code(await hand(large, bram))).toEqual(['552 5.3.4']);
    expect(taken).toEqual([]);
  });

  test('comes from a server that speaks SMTP, not LMTP', async () => {
    const { say } = await aClient();
    expect((await say('LHLO mx.example.org'))[0]).toMatch(/^5/);
  });
});

describe('the server', () => {
  test('speaks LMTP only', async () => {
    const { port } = await open();
    const { say } = await client(port);
    expect((await say('EHLO mx.example.org'))[0]).toMatch(/^5/);
    expect((await say('AUTH PLAIN AGEAYg=='))[0]).toMatch(/^5/);
  });

  test('finishes what is under way when it stops, and takes nothing after', async () => {
    const { port, stop, taken } = await open();
    const { hand } = await client(port);
    await hand(yes, addressFor(BRAM.id));
    await stop();
    await expect(
      new Promise((done, fail) => connect(port, '127.0.0.1').on('connect', done).on('error', fail)),
    ).rejects.toThrow();
    expect(taken).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { Unreachable } from '../../activities/temporal/door.ts';
import type { InboxState } from '../../workflows/inbox/contract.ts';
import { CASES_MAX } from '../../workflows/inbox/rules.ts';
import type { InvitationState } from '../../workflows/invitation/contract.ts';
import { HOUR_MS, MINUTE_MS } from '../../workflows/kit/clock.ts';
import { COORDINATOR, inboxId, networkId, TEST_PERSON } from '../../workflows/kit/ids.ts';
import { refused } from '../../workflows/kit/refusal.ts';
import { WORDS_BYTES_MAX } from '../../workflows/kit/words.ts';
import type { NetworkState } from '../../workflows/network/contract.ts';
import { deliveryReport, rawMail } from '../mail/raw-mail.ts';
import { aNetwork, BRAM, DAVE, ELIF, MONDAY } from '../people.ts';
import { lettersTo, steer } from '../processes/town.ts';
import { anOffice } from './an-office.ts';
import { sha256 } from './in-memory.ts';
import { addressFor, letterIdFor, NETWORK, REPLY_ADDRESS, reply, SHARE, verdict } from './office.ts';

const yes = reply('Ja, ik doe mee.');
const joins = { choice: 'takes-part' };

describe('an answer that is certain', () => {
  test('is recorded with its words, its way and its mail, and who gave it hears what was noted', async () => {
    const office = await anOffice();
    expect(await office.take(yes)).toEqual(['recorded']);
    expect(office.given()).toMatchObject({
      answer: joins,
      remark: 'Ja, ik doe mee.',
      way: 'mail',
      at: MONDAY + HOUR_MS,
      mail: sha256(yes),
    });
    expect(office.kept.get(sha256(yes))).toEqual(yes);
    await office.town.run(MONDAY + HOUR_MS + MINUTE_MS);
    expect(lettersTo(office.town, BRAM.id)).toEqual(['invitation', 'receipt-takes-part']);
    expect(office.waiting('nf1')).toEqual([]);
  });

  test('is recorded once, however often the mail comes, also to the mailbox of somebody else’s server', async () => {
    const office = await anOffice();
    const again = Buffer.from(yes.toString().replace('From:', 'Received: from elsewhere\r\nFrom:'));
    for (const raw of [yes, yes, again]) expect(await office.take(raw)).toEqual(['recorded']);
    const share = office.town.stateOf<InvitationState>(SHARE);
    expect(share.ask.people[BRAM.id]!.earlier).toBeUndefined();
    expect(share.receipts).toHaveLength(1);
    expect(office.given()!.mail).toBe(sha256(yes));
  });

  test('is the newest when it says something else, in a mail of its own', async () => {
    const office = await anOffice();
    await office.take(yes);
    await office.take(reply('Nee, ik doe niet mee.', { id: 'antwoord-2@example.org' }));
    expect(office.given()!.answer).toEqual({ choice: 'declines' });
  });

  test('is recorded without its words when there is no room for them', async () => {
    const office = await anOffice();
    office.town.stateOf<InvitationState>(SHARE).ask.words = WORDS_BYTES_MAX;
    const words = `Ja, ik doe mee.${' Met vriendelijke groet en tot ziens.'.repeat(10)}`;
    expect(await office.take(reply(words))).toEqual(['recorded']);
    expect(await office.take(reply(words))).toEqual(['recorded']);
    expect(office.given()).toMatchObject({
      answer: joins,
      way: 'mail',
      at: MONDAY + HOUR_MS,
      mail: sha256(reply(words)),
    });
  });

  test('of an automatic mail is not recorded, nor answered', async () => {
    const office = await anOffice();
    for (const header of ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: yes']) {
      await office.take(reply('Ja, ik doe mee.', { headers: [verdict('pass'), header], id: `${header.length}@x` }));
      await office.town.run(office.town.now + MINUTE_MS);
    }
    expect(lettersTo(office.town, BRAM.id)).toEqual(['invitation']);
  });
});

describe('while Temporal cannot be reached', () => {
  test('the mail is kept and offered again: nothing is recorded, then once', async () => {
    const office = await anOffice();
    office.shut = true;
    await expect(office.take(yes)).rejects.toThrow(Unreachable);
    expect([...office.kept.keys()]).toEqual([sha256(yes)]);
    expect(office.given()).toBeUndefined();
    office.shut = false;
    expect(await office.take(yes)).toEqual(['recorded']);
  });

  test.each<[string, Uint8Array]>([
    ['recorded', yes],
    ['held', reply('Misschien, hoeveel tijd kost het?')],
    ['held', reply('Ja, ik doe mee.', { from: 'bram@private.example' })],
    ['bounced', bounce()],
  ])('and its answer gets lost, the mail comes again and is %s once', async (done, raw) => {
    const office = await anOffice();
    office.shutAfter = 1;
    await expect(office.take(raw)).rejects.toThrow(Unreachable);
    office.shutAfter = Number.POSITIVE_INFINITY;
    const before = structuredClone([office.given(), office.waiting('nf1'), office.person()]);
    office.town.now += HOUR_MS;
    expect(await office.take(raw)).toEqual([done]);
    expect([office.given(), office.waiting('nf1'), office.person()]).toEqual(before);
  });
});

test('who says that they take part actively is noted so, and not asked how', async () => {
  const office = await anOffice();
  expect(await office.take(reply('Graag doe ik actief mee.'))).toEqual(['recorded']);
  expect(office.given()!.answer).toEqual({ ...joins, commitment: 'active' });
  await office.town.run(office.town.now + MINUTE_MS);
  expect(lettersTo(office.town, BRAM.id)).toEqual(['invitation', 'receipt-active']);
});

describe('a mail to several', () => {
  test('is taken for each of them, by the token of each', async () => {
    const office = await anOffice();
    const raw = reply('Ja, ik doe mee.', { to: `${addressFor(BRAM.id)}, ${addressFor(DAVE.id)}, info@example.org` });
    expect(await office.take(raw)).toEqual(['recorded', 'held']);
    expect(office.given()!.answer).toEqual(joins);
    expect(office.given(DAVE.id)).toBeUndefined();
    expect(office.waiting('nf1')).toMatchObject([
      {
        kind: 'reply',
        why: 'other-sender',
        about: { person: DAVE.id, workflow: SHARE },
        from: { address: BRAM.email },
      },
    ]);
  });

  test('is taken for whom the mail server says, whatever its headers say', async () => {
    const office = await anOffice();
    expect(await office.take(yes, { recipients: [addressFor(DAVE.id)] })).toEqual(['held']);
    expect(await office.take(yes, { recipients: [addressFor(BRAM.id)] })).toEqual(['recorded']);
  });

  test('and to the same one twice is taken once', async () => {
    const office = await anOffice();
    const raw = reply('Ja, ik doe mee.', { to: `${addressFor(BRAM.id)}, ${addressFor(BRAM.id).toUpperCase()}` });
    expect(await office.take(raw)).toEqual(['recorded']);
  });
});

describe('a mail that is not certain', () => {
  test('waits with who, about what, why and what is proposed', async () => {
    const office = await anOffice();
    const raw = reply('Ja, ik doe mee.', { headers: [verdict('fail')] });
    expect(await office.take(raw)).toEqual(['held']);
    expect(await office.take(raw)).toEqual(['held']);
    expect(office.waiting('nf1')).toEqual([
      {
        id: expect.stringMatching(/^mail-[0-9a-f]{24}$/),
        at: MONDAY + HOUR_MS,
        kind: 'reply',
        why: 'not-verified',
        mail: sha256(raw),
        from: { address: BRAM.email, name: BRAM.name },
        subject: 'Re: Doet u mee?',
        excerpt: 'Ja, ik doe mee.',
        about: { workflow: SHARE, person: BRAM.id, name: BRAM.name },
        proposal: { answer: joins },
      },
    ]);
    expect(office.given()).toBeUndefined();
  });

  test('is believed only by a verdict of our own: that of the mailroom, else that of the server that is named', async () => {
    const { take, given } = await anOffice({ authServer: '' });
    expect(await take(yes)).toEqual(['held']);
    expect(await take(reply('Ja, ik doe mee.', { id: '2@x' }), { verdict: () => 'fail' })).toEqual(['held']);
    expect(given()).toBeUndefined();
    expect(await take(reply('Ja, ik doe mee.', { id: '3@x' }), { verdict: () => 'pass' })).toEqual(['recorded']);
  });

  test('without a token is proposed for who has its address, in the campaign that runs', async () => {
    const office = await anOffice();
    expect(await office.take(reply('Ja, ik doe mee.', { to: REPLY_ADDRESS }))).toEqual(['held']);
    expect(office.waiting('nf1')).toMatchObject([
      {
        why: 'unknown-sender',
        about: { workflow: SHARE, person: BRAM.id, name: BRAM.name },
        proposal: { answer: joins },
      },
    ]);
  });

  test('without a token is proposed for the network when no campaign runs, or several do', async () => {
    for (const others of [[], [1, 2]]) {
      const office = await anOffice();
      office.town.stateOf<NetworkState>(NETWORK).campaigns = others.map((campaign) => ({
        campaign,
        title: 'Doet u mee?',
        status: 'running',
        createdAt: MONDAY,
        shares: 1,
      }));
      await office.take(reply('Ja, ik doe mee.', { to: REPLY_ADDRESS }));
      expect(office.waiting('nf1')).toMatchObject([{ about: { workflow: NETWORK, person: BRAM.id } }]);
    }
  });

  test('that answers a letter of ours without its address is proposed for whom that letter was', async () => {
    const office = await anOffice();
    const headers = [verdict('pass', 'private.example'), `In-Reply-To: <${letterIdFor(BRAM.id)}>`];
    await office.take(reply('Ja, ik doe mee.', { from: 'bram@private.example', to: REPLY_ADDRESS, headers }));
    expect(office.waiting('nf1')).toMatchObject([{ why: 'no-token', about: { person: BRAM.id, workflow: SHARE } }]);
  });

  test('of nobody we know waits in the list of nobody’s mail', async () => {
    const office = await anOffice();
    await office.take(reply('Wie bent u?', { from: 'piet@elsewhere.example', to: REPLY_ADDRESS }));
    await office.take(reply('Ja.', { from: '', to: 'info@elsewhere.example', id: '2@x' }));
    expect(office.waiting().map(({ from, why, about }) => [from.address, why, about])).toEqual([
      ['piet@elsewhere.example', 'unknown-sender', undefined],
      ['', 'unknown-sender', undefined],
    ]);
    expect(office.waiting('nf1')).toEqual([]);
  });

  test('of a network that is not there waits in the list of nobody’s mail', async () => {
    const office = await anOffice();
    const to = addressFor(BRAM.id, networkId('nf9'));
    expect(await office.take(reply('Ja, ik doe mee.', { to }))).toEqual(['held']);
    expect(office.waiting()).toMatchObject([{ why: 'unknown-sender', from: { address: BRAM.email } }]);
  });

  test('of who was removed, or is the coordinator, waits for the coordinator', async () => {
    const office = await anOffice();
    office.town.command(NETWORK, { id: 'gone', kind: 'remove-person', person: BRAM.id } as never);
    await office.town.run(office.town.now + MINUTE_MS);
    await office.take(yes);
    await office.take(
      reply('Dank je.', { to: addressFor(COORDINATOR, NETWORK), id: '2@x', from: 'anneke@example.org' }),
    );
    expect(office.waiting('nf1').map(({ why }) => why)).toEqual(['unknown-sender', 'unknown-sender']);
  });

  test('after closing waits, with the answer it gives', async () => {
    const office = await anOffice();
    steer(office.town, 'stop');
    await office.town.run();
    expect(await office.take(yes)).toEqual(['held']);
    expect(office.waiting('nf1')).toMatchObject([{ why: 'closed', proposal: { answer: joins } }]);
  });

  test('that names somebody else waits, with who that is', async () => {
    const office = await anOffice();
    await office.take(reply('Mijn collega Gijs Mol (gijs@example.org) doet mee in mijn plaats.'));
    const colleague = { name: 'Gijs Mol', email: 'gijs@example.org' };
    expect(office.waiting('nf1')).toMatchObject([{ proposal: { answer: { choice: 'colleague', colleague } } }]);
    expect(office.given()).toBeUndefined();
  });

  test.each([
    ['too-many-colleagues', 'refused'],
    ['unknown-person', 'refused'],
    ['closed', 'closed'],
    ['unknown-workflow', 'closed'],
  ] as const)('that a campaign refuses (%s) waits, with the answer it gives', async (code, why) => {
    const office = await anOffice();
    office.refusal = (to) => (to === SHARE ? refused(code) : undefined);
    expect(await office.take(yes)).toEqual(['held']);
    expect(office.waiting('nf1')).toMatchObject([{ why, proposal: { answer: joins } }]);
  });

  test('cannot come in while the list is full', async () => {
    const office = await anOffice();
    const { cases } = office.town.stateOf<InboxState>(inboxId('nf1'));
    for (let nr = 0; nr < CASES_MAX; nr += 1) cases[`mail-${nr}`] = { id: `mail-${nr}`, at: MONDAY } as never;
    const doubtful = reply('Ja, ik doe mee.', { headers: [verdict('fail')] });
    expect(await office.take(doubtful)).toEqual(['full']);
    expect(await office.take(yes)).toEqual(['recorded']);
    delete cases['mail-1'];
    expect(await office.take(reply('Ja.', { headers: [verdict('fail')], id: '2@x' }))).toEqual(['held']);
  });

  test('that cannot be read waits in the list of whom it was sent to, and counts as one', async () => {
    const office = await anOffice();
    const deep = Buffer.from('Content-Type: message/rfc822\r\n\r\n'.repeat(1000));
    for (let nr = 0; nr < 2; nr += 1)
      expect(await office.take(deep, { recipients: [addressFor(BRAM.id)] })).toEqual(['held']);
    expect(office.waiting('nf1')).toMatchObject([
      { kind: 'unreadable', why: 'cannot-be-read', mail: sha256(deep), about: { person: BRAM.id } },
    ]);
  });

  test('that cannot be read waits with what its header says when nobody says whom it was sent to', async () => {
    const office = await anOffice();
    const head = ['From: Bram <bram@example.org>', `To: ${addressFor(BRAM.id)}`, 'Subject: Ja'];
    const deep = rawMail(
      ...head,
      'Message-ID: <diep@example.org>',
      'Content-Type: message/rfc822\r\n\r\n'.repeat(1000),
    );
    expect(await office.take(deep)).toEqual(['held']);
    expect(await office.take(yes, { unreadable: 'too-large' })).toEqual(['held']);
    expect(await office.take(rawMail(`X-Long: ${'a'.repeat(1024 * 1024)}`, ...head, '', 'Ja'))).toEqual(['held']);
    const { name, id } = BRAM;
    const theirs = { kind: 'unreadable', why: 'cannot-be-read', from: { address: BRAM.email }, excerpt: '' };
    const about = { workflow: SHARE, person: id, name };
    expect(office.waiting('nf1')).toMatchObject([
      { ...theirs, mail: sha256(deep), subject: 'Ja', about },
      { ...theirs, mail: sha256(yes), subject: 'Re: Doet u mee?', about },
    ]);
    expect(office.waiting()).toMatchObject([{ kind: 'unreadable', from: { address: '' } }]);
    expect(office.given()).toBeUndefined();
  });

  test('of a machine that cannot be read waits as well', async () => {
    const office = await anOffice();
    const head = ['Return-Path: <>', 'Auto-Submitted: auto-replied', `To: ${addressFor(BRAM.id)}`, 'Subject: Afwezig'];
    expect(await office.take(rawMail(...head, 'Content-Type: message/rfc822\r\n\r\n'.repeat(1000)))).toEqual(['held']);
    expect(office.waiting('nf1')).toMatchObject([{ kind: 'unreadable', about: { person: BRAM.id } }]);
  });
});

/** A letter to Bram that comes back to his own address. */
function bounce(status = '5.1.1', recipient = BRAM.email, to = addressFor(BRAM.id)) {
  const report = deliveryReport(
    ['The address does not work.'],
    [`Final-Recipient: rfc822; ${recipient}`, 'Action: failed', `Status: ${status}`],
  );
  return Buffer.from(report.toString().replace('To: netwerk@kartrekker.example.org', `To: ${to}`));
}

describe('what machines send', () => {
  test('an address that does not work gets no more letters, with the mail that said so', async () => {
    const office = await anOffice();
    expect(await office.take(bounce())).toEqual(['bounced']);
    await office.town.run(office.town.now + MINUTE_MS);
    expect(office.person()).toMatchObject({
      mail: { status: 'refused' },
      contacts: [{ what: 'bounced', mail: sha256(bounce()) }],
    });
    expect(office.town.stateOf<InvitationState>(SHARE).ask.people[BRAM.id]!.out).toBe('refused');
    expect(office.waiting('nf1')).toEqual([]);
  });

  test('one that is full for now counts, and gets its letters', async () => {
    const office = await anOffice();
    expect(await office.take(bounce('4.2.2'))).toEqual(['bounced']);
    expect(office.person()).toMatchObject({ softBounces: 1, contacts: [{ what: 'bounced-softly' }] });
    expect(office.person().mail).toBeUndefined();
  });

  test('a letter that came back from another address waits for the coordinator', async () => {
    const office = await anOffice();
    expect(await office.take(bounce('5.1.1', 'other@example.org'))).toEqual(['held']);
    expect(office.waiting('nf1')).toMatchObject([{ kind: 'bounce', why: 'bounce-of-other-address' }]);
  });

  test('a mail that came back and was none of ours is nothing', async () => {
    const office = await anOffice();
    expect(await office.take(bounce('5.1.1', ELIF.email, REPLY_ADDRESS))).toEqual(['nothing']);
    expect(office.person(ELIF.id).contacts).toBeUndefined();
  });

  test('who asks by their mail program to stop gets no more mail', async () => {
    const office = await anOffice();
    const raw = reply('', { subject: 'unsubscribe' });
    expect(await office.take(raw)).toEqual(['stopped']);
    expect(office.person()).toMatchObject({ mail: { status: 'stopped' }, contacts: [{ what: 'stopped' }] });
  });

  test('an out-of-office note is nothing', async () => {
    const office = await anOffice();
    const headers = [verdict('pass'), 'Auto-Submitted: auto-replied'];
    expect(await office.take(reply('Ik ben tot maandag afwezig.', { headers }))).toEqual(['nothing']);
    expect(office.delivered).toEqual([]);
  });

  test('a note that somebody has left waits once, with who took over from them, and no answer is recorded', async () => {
    const office = await anOffice();
    const headers = [verdict('pass'), 'Auto-Submitted: auto-replied'];
    const words = 'Ik ben niet meer werkzaam bij het UMC. Mijn opvolger is Noor de Wit (noor@example.org).';
    expect(await office.take(reply(words, { headers, id: 'weg-1@x' }))).toEqual(['held']);
    expect(await office.take(reply(words, { headers, id: 'weg-2@x' }))).toEqual(['held']);
    expect(office.waiting('nf1')).toMatchObject([
      {
        kind: 'auto-reply',
        why: 'no-longer-there',
        about: { workflow: SHARE, person: BRAM.id },
        proposal: { departed: { successor: { name: 'Noor de Wit', email: 'noor@example.org' } } },
      },
    ]);
    expect(office.given()).toBeUndefined();
    expect(await office.take(reply(words, { headers, to: REPLY_ADDRESS, from: 'piet@x.example' }))).toEqual([
      'nothing',
    ]);
  });

  test('answers to a test letter are nothing', async () => {
    const office = await anOffice();
    expect(await office.take(reply('Ja', { to: addressFor(TEST_PERSON) }))).toEqual(['nothing']);
  });
});

test('the log says what became of a mail, and nothing about people', async () => {
  const office = await anOffice();
  for (const raw of [
    yes,
    bounce(),
    reply('Hoe dan?', { id: '2@x' }),
    reply('x', { from: 'piet@x.example', to: REPLY_ADDRESS }),
  ])
    await office.take(raw);
  expect(office.lines.length).toBeGreaterThanOrEqual(4);
  const said = JSON.stringify(office.lines);
  for (const word of ['bram', 'Bram', 'piet', 'Hoe dan', 'Ja, ik', 'Doet u']) expect(said).not.toContain(word);
});

test('a network of many people is looked through for a sender, and capitals do not matter', async () => {
  const office = await anOffice();
  await office.take(reply('Hallo', { from: 'ELIF@Example.ORG', to: REPLY_ADDRESS }));
  expect(office.waiting('nf1')).toMatchObject([{ about: { person: ELIF.id } }]);
  expect(Object.keys(aNetwork().people)).toContain(ELIF.id);
});

test('a mail with a name of very many letters and signs is held as it is, cut', async () => {
  const office = await anOffice();
  const name = `=?utf-8?q?${'x'.repeat(500)}=0D=0ABcc:_a=40b.example?=`;
  const raw = rawMail(`From: ${name} <piet@x.example>`, `To: ${addressFor(BRAM.id)}`, '', 'woord '.repeat(1000));
  await office.take(raw);
  const [found] = office.waiting('nf1');
  expect(found!.from.name!.length).toBeLessThanOrEqual(100);
  expect(found!.excerpt.length).toBeLessThanOrEqual(300);
  expect(JSON.stringify(found)).not.toMatch(/\\r|\\n/);
});

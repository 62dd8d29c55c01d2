import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../activities/inbox/meaning/meaning.ts';
import type { BounceReason, MailKind, RecipientReport } from '../../activities/inbox/recognise/recognised.ts';
import type { Reading } from '../../activities/mailroom/reading.ts';
import { type Known, rule } from '../../activities/mailroom/ruling.ts';
import { campaignAnswer as answerSchema } from '../../api/routes/inbox-recording.ts';
import { BRAM } from '../people.ts';
import { addressFor, read, reply, SHARE } from './office.ts';

const CERTAIN: Known = {
  found: { by: 'address', workflow: SHARE, person: BRAM.id },
  person: { name: BRAM.name, email: BRAM.email, closed: false },
  verdict: 'pass',
};
const person = CERTAIN.person!;
const NOBODY: Known = { verdict: 'pass' };

const mail = (change: Partial<Reading> = {}): Reading => ({ ...read(reply('Ja, ik doe mee.')), ...change });
const saying = (meaning: Partial<Meaning>) => mail({ meaning: { answer: 'yes', why: 'clear', ...meaning } as Meaning });
const of = (kind: MailKind) => mail({ kind });
const held = (why: string, proposal?: object, kind = 'reply') => ({
  do: 'hold',
  kind,
  why,
  ...(proposal && { proposal }),
});
const YES = { answer: { choice: 'takes-part' } };

test('what somebody writes about a draft of an agenda waits as a remark, whatever it says', () => {
  const known: Known = { ...CERTAIN, person: { ...person, closed: true }, agenda: true };
  expect(rule(saying({ answer: 'yes' }), known)).toEqual(held('agenda-remark'));
  expect(rule(saying({ answer: 'unclear', why: 'question' }), known)).toEqual(held('agenda-remark'));
  expect(rule(saying({ stop: true }), known)).toEqual(held('asks-to-stop', { stop: true }));
  expect(rule(mail(), { ...known, verdict: 'fail' })).toEqual(held('not-verified'));
});

describe('an answer in words', () => {
  test.each<[string, Partial<Meaning>, object]>([
    ['yes', { answer: 'yes' }, { choice: 'takes-part' }],
    ['no', { answer: 'no' }, { choice: 'declines' }],
    ['call me', { answer: 'yes', call: true }, { choice: 'call' }],
    [
      'a colleague with an address',
      { answer: 'delegate', delegate: { name: 'Gijs', email: 'gijs@example.org' } },
      { choice: 'colleague', colleague: { name: 'Gijs', email: 'gijs@example.org' } },
    ],
  ])('is recorded when nothing is in doubt: %s', (_, meaning, answer) => {
    expect(rule(saying(meaning), CERTAIN)).toEqual({ do: 'record', answer });
  });

  test.each<[string, Partial<Meaning>, object]>([
    ['Graag doe ik actief mee.', { answer: 'yes' }, { choice: 'takes-part', commitment: 'active' }],
    ['Yes, I will take an active part.', { answer: 'yes' }, { choice: 'takes-part', commitment: 'active' }],
    ['Ik doe mee, maar wil alleen op de hoogte blijven.', {}, { choice: 'takes-part', commitment: 'informed' }],
    ['Ja, ik doe mee, maar niet actief.', { answer: 'yes' }, { choice: 'takes-part' }],
    ['Ja, en houd mij op de hoogte van de data.', { answer: 'yes' }, { choice: 'takes-part' }],
    ['Bel mij op 06-12345678.', { call: true }, { choice: 'call', phone: '06-12345678' }],
    ['Please call me: +31 (0)20 123 45 67', { call: true }, { choice: 'call', phone: '+31 (0)20 123 45 67' }],
    ['Bel mij na 01-05-2027 om 10 uur.', { call: true }, { choice: 'call' }],
    ['Bel mij: 0612345678 of 0201234567', { call: true }, { choice: 'call' }],
  ])('keeps what it says beside it: “%s”', (text, meaning, answer) => {
    const said = mail({ text, meaning: { answer: 'yes', why: 'clear', ...meaning } as Meaning });
    expect(rule(said, CERTAIN)).toEqual({ do: 'record', answer });
    expect(answerSchema.safeParse(answer).success).toBe(true);
  });

  test('whose text shows how its mail was made is not recorded: part of it may be lost', () => {
    const mangled = mail({ text: 'Content-Type: text/plain\n\nJa, ik doe mee.' });
    expect(rule(mangled, CERTAIN)).toEqual(held('seems-automatic', YES));
    expect(rule(mangled, { ...CERTAIN, minutes: true })).toMatchObject({ do: 'hold', why: 'seems-automatic' });
  });

  test.each<[string, Known, Partial<Reading>, string]>([
    ['from another address', CERTAIN, { from: { address: 'bram@private.example', name: '' } }, 'other-sender'],
    ['from no address', CERTAIN, { from: { address: '', name: '' } }, 'other-sender'],
    ['from several senders', CERTAIN, { oneSender: false }, 'other-sender'],
    ['that our server does not believe', { ...CERTAIN, verdict: 'fail' }, {}, 'not-verified'],
    ['that nobody checked', { ...CERTAIN, verdict: 'none' }, {}, 'not-verified'],
    ['without a token', { ...CERTAIN, found: { ...CERTAIN.found!, by: 'letter' } }, {}, 'no-token'],
    ['from who is unknown', NOBODY, {}, 'unknown-sender'],
    ['with a token of who is unknown by now', { verdict: 'pass', found: CERTAIN.found! }, {}, 'unknown-sender'],
    ['that was forwarded', CERTAIN, { forwarded: true }, 'forwarded'],
    ['after closing', { ...CERTAIN, person: { ...person, closed: true } }, {}, 'closed'],
  ])('%s is held, with what was understood', (_, known, change, why) => {
    expect(rule(mail(change), known)).toEqual(held(why, YES));
  });

  test('counts whatever capitals the address has', () => {
    const known = { ...CERTAIN, person: { ...person, email: 'BRAM@example.ORG' } };
    expect(rule(mail(), known)).toMatchObject({ do: 'record' });
  });

  test.each<[string, Partial<Meaning>, object]>([
    ['a question', { answer: 'unclear', why: 'question' }, held('question')],
    ['several questions', { answer: 'unclear', why: 'several-questions' }, held('question')],
    ['a condition', { answer: 'unclear', why: 'condition', understood: { answer: 'yes' } }, held('condition', YES)],
    ['passed on', { answer: 'unclear', why: 'passed-on' }, held('forwarded')],
    [
      'doubt',
      { answer: 'unclear', why: 'doubt', understood: { answer: 'maybe' } },
      held('unclear', { understood: 'maybe' }),
    ],
    ['no words', { answer: 'unclear', why: 'no-words' }, held('unclear')],
    ['maybe', { answer: 'maybe' }, held('unclear', { understood: 'maybe' })],
    ['an answer to another kind of question', { answer: 'agree' }, held('unclear', { understood: 'agree' })],
    [
      'a colleague without an address',
      { answer: 'delegate', delegate: { name: 'Gijs' } },
      held('unclear', { understood: 'delegate' }),
    ],
    [
      'asks to stop',
      { answer: 'no', stop: true },
      held('asks-to-stop', { answer: { choice: 'declines' }, stop: true }),
    ],
    ['asks only to stop', { answer: 'unclear', why: 'no-answer', stop: true }, held('asks-to-stop', { stop: true })],
  ])('that is no certain answer is held: %s', (_, meaning, ruling) => {
    expect(rule(saying(meaning), CERTAIN)).toEqual(ruling);
  });

  test('that a machine may have written is held with what was understood, whichever of words and headers say so', () => {
    const machine = held('seems-automatic', YES);
    const words = { answer: 'unclear', why: 'automatic', auto: true, understood: { answer: 'yes' } } as const;
    expect(rule(mail({ meaning: words }), CERTAIN)).toEqual(machine);
    expect(rule(mail({ mayAnswer: false }), CERTAIN)).toEqual(machine);
  });

  test('is never recorded unless all agree: each doubt holds it, and any two of them', () => {
    const doubts: ((at: [Reading, Known]) => [Reading, Known])[] = [
      ([r, k]) => [r, { verdict: k.verdict, ...(k.found && { found: k.found }) }],
      ([r, k]) => [r, { ...k, verdict: 'none' }],
      ([r, k]) => [r, { ...k, ...(k.found && { found: { ...k.found, by: 'letter' } }) }],
      ([r, k]) => [{ ...r, from: { address: 'eve@evil.example', name: 'Bram van der Laan' } }, k],
      ([r, k]) => [{ ...r, forwarded: true }, k],
      ([r, k]) => [{ ...r, oneSender: false }, k],
      ([r, k]) => [{ ...r, meaning: { answer: 'unclear', why: 'doubt' } }, k],
      ([r, k]) => [{ ...r, mayAnswer: false }, k],
      ([r, k]) => [{ ...r, meaning: { ...r.meaning, stop: true } }, k],
    ];
    for (const one of doubts)
      for (const other of doubts) expect(rule(...other(one([mail(), CERTAIN]))).do).toBe('hold');
    expect(rule(mail(), CERTAIN).do).toBe('record');
  });
});

describe('what machines send', () => {
  test.each<[MailKind]>([['delayed'], ['delivered'], ['mdn'], ['auto-reply']])('%s leads to nothing', (kind) => {
    expect(rule(of(kind), CERTAIN)).toEqual({ do: 'nothing', why: kind });
    expect(rule(of(kind), NOBODY)).toEqual({ do: 'nothing', why: kind });
  });

  test('a complaint stops mail to who it is about, also when nobody vouches for it, and that of a stranger nothing', () => {
    expect(rule(of('complaint'), { ...CERTAIN, verdict: 'none' })).toEqual({ do: 'stop', complaint: true });
    expect(rule(of('complaint'), NOBODY)).toMatchObject({ do: 'nothing' });
  });

  test.each(['not-spam', 'auth-failure'])('a report of %s is no complaint', (complaint) => {
    expect(rule(mail({ kind: 'complaint', complaint }), CERTAIN)).toEqual({ do: 'nothing', why: complaint });
    expect(rule(mail({ kind: 'complaint', complaint: 'abuse' }), CERTAIN)).toMatchObject({ do: 'stop' });
  });

  test('a mail that unsubscribes stops mail only when it is certain who sent it, and else is proposed', () => {
    expect(rule(of('unsubscribe'), CERTAIN)).toEqual({ do: 'stop', complaint: false });
    const stop = { stop: true };
    expect(rule(of('unsubscribe'), { ...CERTAIN, verdict: 'fail' })).toEqual(held('not-verified', stop, 'stop'));
    expect(rule(of('unsubscribe'), NOBODY)).toEqual(held('unknown-sender', stop, 'stop'));
    const closed = { ...CERTAIN, person: { ...person, closed: true } };
    expect(rule(of('unsubscribe'), closed)).toEqual({ do: 'stop', complaint: false });
  });
});

describe('a calendar answer', () => {
  const calendar = (method: string, partstat?: string) =>
    mail({ kind: 'calendar', calendar: { method, replies: partstat ? [{ partstat }] : [] } as never });

  test('belongs to no campaign, so it is held with what it says', () => {
    expect(rule(calendar('REPLY', 'ACCEPTED'), CERTAIN)).toEqual(
      held('no-such-event', { understood: 'ACCEPTED' }, 'calendar'),
    );
    expect(rule(calendar('COUNTER', 'TENTATIVE'), CERTAIN)).toEqual(
      held('proposes-other-time', { understood: 'TENTATIVE' }, 'calendar'),
    );
    expect(rule(calendar('REQUEST'), NOBODY)).toEqual(held('no-such-event', undefined, 'calendar'));
  });
});

describe('a letter that comes back', () => {
  const report = (change: Partial<RecipientReport> = {}): RecipientReport => ({
    address: BRAM.email,
    status: '5.1.1',
    hard: true,
    reason: 'unknown-user',
    action: 'failed',
    ...change,
  });
  const bounce = (...recipients: RecipientReport[]) => mail({ kind: 'bounce', recipients });

  test('counts for whom it was for, hard or soft, with the reason', () => {
    expect(rule(bounce(report()), CERTAIN)).toEqual({ do: 'bounce', hard: true, reason: '5.1.1 unknown-user' });
    expect(rule(bounce(report({ hard: false, status: '4.2.2', reason: 'mailbox-full' })), CERTAIN)).toEqual({
      do: 'bounce',
      hard: false,
      reason: '4.2.2 mailbox-full',
      soft: 'theirs',
    });
  });

  test.each<[BounceReason, string]>([
    ['mailbox-full', 'theirs'],
    ['suspended', 'theirs'],
    ['expired', 'theirs'],
    ['refused-sender', 'ours'],
    ['refused-content', 'ours'],
    ['policy', 'ours'],
    ['too-many', 'ours'],
  ])('that failed for now says whose fault it is: %s', (reason, soft) => {
    expect(rule(bounce(report({ hard: false, reason })), CERTAIN)).toMatchObject({ soft });
  });

  test('counts also when only its Message-ID shows which letter it was, and when nobody vouches for the server', () => {
    const known: Known = { ...CERTAIN, found: { ...CERTAIN.found!, by: 'letter' }, verdict: 'none' };
    expect(rule(bounce(report()), known)).toMatchObject({ do: 'bounce' });
  });

  test('counts by the address as it was written, though it ended elsewhere', () => {
    const moved = report({ address: 'b.laan@elsewhere.example', originalAddress: 'Bram@Example.org' });
    expect(rule(bounce(report({ address: 'x@example.org', hard: false }), moved), CERTAIN)).toMatchObject({
      do: 'bounce',
      hard: true,
    });
  });

  test('counts as soft when it does not tell for whom nor why', () => {
    expect(rule(bounce(), CERTAIN)).toEqual({ do: 'bounce', hard: false, reason: '', soft: 'theirs' });
    expect(rule(bounce(report({ address: '' })), CERTAIN)).toMatchObject({ do: 'bounce', hard: true });
  });

  test('that is about another address is held', () => {
    expect(rule(bounce(report({ address: 'other@example.org' })), CERTAIN)).toEqual(
      held('bounce-of-other-address', undefined, 'bounce'),
    );
  });

  test('and that was no letter of ours is nothing', () => {
    expect(rule(bounce(report()), NOBODY)).toMatchObject({ do: 'nothing' });
    expect(rule(bounce(report()), { verdict: 'pass', found: CERTAIN.found! })).toMatchObject({ do: 'nothing' });
  });
});

test('a reply as it comes in is read as what it is', () => {
  expect(read(reply('Ja, ik doe mee.'))).toMatchObject({
    kind: 'ordinary',
    mayAnswer: true,
    messageId: 'antwoord-1@example.org',
    from: { address: BRAM.email, name: BRAM.name },
    oneSender: true,
    to: [addressFor(BRAM.id)],
    text: 'Ja, ik doe mee.',
    meaning: { answer: 'yes', why: 'clear' },
  });
});

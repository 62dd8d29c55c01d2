import { describe, expect, test } from 'vitest';
import { withoutProgramWords } from '../../activities/inbox/calendar/program-words.ts';
import { proposedTime } from '../../activities/mailroom/proposed-time.ts';
import { BRAM } from '../people.ts';
import { after, calendar, type Entry, MEETING, words } from './meeting-office.ts';
import { letterIdFor, verdict } from './office.ts';

const held = (why: string, proposal: object) => ({ done: ['held'], why, proposal, about: MEETING });
const by = (partstat: string, text: string): Entry => ({ partstat, text });
const comment = (partstat: string, text: string): Entry => ({
  partstat,
  lines: [`COMMENT:${text.replace(/,/g, '\\,')}`],
});

describe('words with a calendar answer', () => {
  test.each([
    ['ACCEPTED', 'Ik kom toch niet, sorry, verkeerd geklikt.', 'contradiction', { choice: 'no' }],
    ['DECLINED', 'Ik kom graag!', 'contradiction', { choice: 'yes' }],
    ['ACCEPTED', 'Alleen als het online kan.', 'condition', { choice: 'yes', mode: 'online' }],
    ['ACCEPTED', 'Hoe laat begint het?', 'question', { choice: 'yes' }],
    ['ACCEPTED', 'Tot vrijdag 5 februari, ik kom op 5 februari.', 'other-day', { choice: 'yes' }],
    ['DECLINED', 'Nee, en haal mij van jullie mailinglijst.', 'asks-to-stop', { choice: 'no' }],
  ])('%s with “%s” wait, in the mail or as a comment', async (partstat, text, why, answer) => {
    for (const entry of [by(partstat, text), comment(partstat, text)]) {
      const found = await after(calendar(entry));
      expect(found).toMatchObject(held(why, { answer }));
      expect(found.answer).toBeUndefined();
    }
  });

  test.each([
    ['ACCEPTED', 'Leuk, tot dan!', { choice: 'yes' }],
    ['ACCEPTED', 'Ja, ik kom online.', { choice: 'yes', mode: 'online' }],
    ['TENTATIVE', 'Ik weet het nog niet.', { choice: 'maybe' }],
    ['DECLINED', 'Ik heb dienst.', { choice: 'no' }],
  ])('%s with “%s” go together, and what they add counts', async (partstat, text, answer) => {
    expect(await after(calendar(by(partstat, text)))).toMatchObject({ done: ['recorded'], answer, remark: text });
  });

  test('are the reason that a meeting asks for; what a calendar writes is none', async () => {
    const plan = { asksReason: true };
    expect(await after(calendar(by('DECLINED', 'Ik heb dienst.')), { plan })).toMatchObject({
      done: ['recorded'],
      answer: { choice: 'no' },
      remark: 'Ik heb dienst.',
    });
    const program = by('DECLINED', 'Bram van der Laan has declined this invitation.');
    expect(await after(calendar(program), { plan })).toMatchObject({ why: 'needs-reason' });
  });

  test.each([
    ['Bram van der Laan has accepted this invitation.\n\nEerste bijeenkomst\nThursday Feb 4', ''],
    ['Bram has declined this invitation with this note:\n\n"Ik heb dienst"\n\nBijeenkomst', 'Ik heb dienst'],
    ['Bram heeft deze uitnodiging geaccepteerd.', ''],
    ['Ik heb de uitnodiging geaccepteerd, tot dan!', 'Ik heb de uitnodiging geaccepteerd, tot dan!'],
    ['I have accepted, but who has the minutes?', 'I have accepted, but who has the minutes?'],
  ])('of a calendar itself are left out: “%s”', (text, own) => expect(withoutProgramWords(text)).toBe(own));
});

describe('an answer in words that carries the invitation', () => {
  test('is an answer in words', async () => {
    const entry = { method: 'REQUEST', partstat: 'NEEDS-ACTION', text: 'Nee, ik kan niet komen.' };
    const subject = 'Re: Uitnodiging';
    expect(await after(calendar(entry, { subject }))).toMatchObject({
      done: ['recorded'],
      answer: { choice: 'no' },
      way: 'mail',
    });
    expect(await after(calendar({ ...entry, text: '' }, { subject }))).toMatchObject({ why: 'no-such-event' });
  });
});

describe('a calendar answer that waits', () => {
  test.each([
    ['of another sender', { from: 'Secretariaat <secretariaat@example.org>' }, 'other-sender'],
    ['that nobody vouches for', { headers: [] }, 'not-verified'],
  ])('%s proposes the answer', async (_, more, why) => {
    const found = await after(calendar({ partstat: 'TENTATIVE' }, more));
    expect(found).toMatchObject(held(why, { answer: { choice: 'maybe' } }));
  });

  test('for another address proposes who comes instead, by the name that the calendar has', async () => {
    const lines = ['ATTENDEE;CN=Gijs Mol;PARTSTAT=ACCEPTED:mailto:gijs@example.org'];
    const entry = { partstat: 'DELEGATED', also: ';DELEGATED-TO="mailto:gijs@example.org"', lines };
    const substitute = { name: 'Gijs Mol', email: 'gijs@example.org' };
    expect(await after(calendar(entry))).toMatchObject(
      held('unclear', { answer: { choice: 'substitute', substitute } }),
    );
  });

  test.each([
    ['20270205T130000Z', '20270205T143000Z', '', '2027-02-05T13:00:00Z', '2027-02-05T14:30:00Z'],
    ['20270205T140000', '', 'Europe/Amsterdam', '2027-02-05T13:00:00Z', undefined],
    ['20270205T140000', '20270205T150000', 'W. Europe Standard Time', '2027-02-05T13:00:00Z', '2027-02-05T14:00:00Z'],
  ])('proposes the time of a counter proposal: %s', (start, end, zone, from, until) => {
    expect(proposedTime({ start, end, zone, duration: '' })).toEqual({
      start: Date.parse(from),
      ...(until && { end: Date.parse(until) }),
    });
    expect(proposedTime({ start, end: '', zone, duration: 'PT1H30M' })?.end).toBe(Date.parse(from) + 5_400_000);
  });

  test.each([
    ['in a zone that we do not know', { start: '20270205T140000', zone: 'Asia/Tokyo' }],
    ['on a day', { start: '20270205', zone: '' }],
    ['that does not exist', { start: '20279905T140000Z', zone: 'UTC' }],
  ])('proposes no time %s', (_, proposal) => {
    expect(proposedTime({ end: '', duration: '', ...proposal })).toBeUndefined();
  });
});

describe('an answer in words to an address that does not tell what it answers', () => {
  const bare = 'antwoord@kartrekker.example.org';

  test('is read as an answer to the letter that it names, and proposed', async () => {
    const headers = [verdict('pass'), `In-Reply-To: <${letterIdFor(BRAM.id, MEETING)}>`];
    const found = await after(words('Ik kom graag.', { to: bare, headers }));
    expect(found).toMatchObject(held('no-token', { answer: { choice: 'yes' } }));
    expect(found.answer).toBeUndefined();
  });
});

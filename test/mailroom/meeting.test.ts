import { describe, expect, test } from 'vitest';
import { OWN_TEXT_CHARACTERS_MAX } from '../../activities/mailroom/reading.ts';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import type { NetworkState } from '../../workflows/network/contract.ts';
import { slot } from '../meetings.ts';
import { addresseeOf, BRAM, DAVE, ELIF } from '../people.ts';
import { after, aMeetingOffice, bramsMeeting, calendar, type Entry, MEETING, words } from './meeting-office.ts';
import { addressFor, letterIdFor, verdict } from './office.ts';

const held = (why: string, proposal?: object) => ({
  done: ['held'],
  kind: 'calendar',
  why,
  ...(proposal && { proposal }),
  about: MEETING,
});

const GIJS = {
  answer: { choice: 'substitute', substitute: { name: 'gijs@example.org', email: 'gijs@example.org' } },
};

describe('an answer by calendar', () => {
  test.each([
    ['accepted', 'ACCEPTED', { choice: 'yes' }],
    ['tentative', 'TENTATIVE', { choice: 'maybe' }],
    ['declined', 'DECLINED', { choice: 'no' }],
    ['in small letters', 'accepted', { choice: 'yes' }],
  ])('(%s) is recorded', async (_, partstat, answer) => {
    const found = await after(calendar({ partstat }));
    expect(found).toMatchObject({ done: ['recorded'], answer, way: 'calendar' });
    expect(found.campaign).toBeUndefined();
  });

  test('keeps what the person wrote with it, and no more than fits', async () => {
    expect(await after(calendar({ lines: ['COMMENT:Ik kom een half uur later\\, sorry'] }))).toMatchObject({
      answer: { choice: 'yes' },
      remark: 'Ik kom een half uur later, sorry',
    });
    const { remark } = await after(calendar({ lines: [`COMMENT:${'x'.repeat(300_000)}`] }));
    expect(remark).toHaveLength(OWN_TEXT_CHARACTERS_MAX);
  });

  test.each([
    ['delegated', { partstat: 'DELEGATED', also: ';DELEGATED-TO="mailto:gijs@example.org"' }, 'unclear', GIJS],
    ['accepted for somebody else', { also: ';DELEGATED-TO="mailto:gijs@example.org"' }, 'unclear', GIJS],
    ['without saying what', { partstat: 'NEEDS-ACTION' }, 'unclear', { understood: 'NEEDS-ACTION' }],
    ['in words of its own', { partstat: 'X-PERHAPS' }, 'unclear', { understood: 'X-PERHAPS' }],
    [
      'that proposes another time',
      { method: 'COUNTER', lines: ['DTSTART:20270205T130000Z'] },
      'proposes-other-time',
      { understood: 'ACCEPTED', time: { start: Date.parse('2027-02-05T13:00:00Z') } },
    ],
    ['of another meeting', { uid: 'nf1.m2@example.org' }, 'no-such-event', { answer: { choice: 'yes' } }],
    ['of an event of theirs', { uid: '6de280c9@example.net' }, 'no-such-event', { answer: { choice: 'yes' } }],
    ['without an event', { uid: '' }, 'no-such-event', { answer: { choice: 'yes' } }],
    ['that invites us', { method: 'REQUEST' }, 'no-such-event', { answer: { choice: 'yes' } }],
    ['that calls off', { method: 'CANCEL' }, 'no-such-event', { answer: { choice: 'yes' } }],
    [
      'about one of a series',
      { lines: ['RECURRENCE-ID:20270204T130000Z'] },
      'no-such-event',
      { answer: { choice: 'yes' } },
    ],
    ['of another attendee', { attendee: DAVE.email }, 'other-sender', { understood: 'ACCEPTED' }],
  ] as [string, Entry, string, object | undefined][])(
    '(%s) waits for the coordinator',
    async (_, entry, why, proposal) => {
      const found = await after(calendar(entry));
      expect(found).toMatchObject(held(why, proposal));
      expect(found.answer).toBeUndefined();
    },
  );

  test('that a mail server of ours does not believe, or that somebody else sends, waits', async () => {
    expect(await after(calendar({}, { headers: [verdict('fail')] }))).toMatchObject(held('not-verified'));
    expect(await after(calendar({}, { headers: [] }))).toMatchObject(held('not-verified'));
    expect(await after(calendar({}, { from: 'Mallory <mallory@example.org>' }))).toMatchObject(held('other-sender'));
    const forged = calendar({}, { from: 'Bram <bram@example.org>, Mallory <mallory@example.org>' });
    expect(await after(forged)).toMatchObject(held('other-sender'));
    const other = bramsMeeting.replace(
      /\+(.*)@/,
      (_, token: string) => `+${token.slice(0, -1)}${token.endsWith('2') ? '3' : '2'}@`,
    );
    const { done, answer } = await after(calendar({}, { to: other }));
    expect([done, answer]).toEqual([['held'], undefined]);
  });

  test('must give the reason that the meeting asks for, in its comment', async () => {
    const plan = { asksReason: true };
    expect(await after(calendar({ partstat: 'DECLINED' }), { plan })).toMatchObject(
      held('needs-reason', { answer: { choice: 'no' } }),
    );
    expect(await after(calendar({ partstat: 'DECLINED', lines: ['COMMENT:  '] }), { plan })).toMatchObject(
      held('needs-reason'),
    );
    expect(await after(calendar({ partstat: 'DECLINED', lines: ['COMMENT:Vakantie'] }), { plan })).toMatchObject({
      done: ['recorded'],
      remark: 'Vakantie',
    });
  });

  test('to the date before is no answer to the new one; to the new one it is', async () => {
    const office = await aMeetingOffice();
    await office.take(calendar());
    office.tell('change-date', { when: slot('picked', '2027-02-18') });
    expect(office.given()).toBeUndefined();
    expect(await office.take(calendar({ sequence: '0' }))).toEqual(['nothing']);
    expect([office.given(), office.waiting()]).toEqual([undefined, []]);
    expect(await office.take(calendar({ sequence: '1', partstat: 'DECLINED' }))).toEqual(['recorded']);
    expect(office.given()?.answer).toEqual({ choice: 'no' });
  });

  test('to the place before still counts: the question is the same', async () => {
    const office = await aMeetingOffice();
    office.tell('change-place', { place: { name: 'Isala' } });
    expect(await office.take(calendar({ sequence: '0' }))).toEqual(['recorded']);
  });

  test('that is older than the one we have does not count, the newest does; the same mail counts once', async () => {
    const office = await aMeetingOffice();
    const yes = calendar({ stamp: '20270104T093000Z', partstat: 'ACCEPTED' });
    const no = calendar({ stamp: '20270104T092000Z', partstat: 'DECLINED' });
    expect([await office.take(yes), await office.take(no)]).toEqual([['recorded'], ['nothing']]);
    expect(office.given()?.answer).toEqual({ choice: 'yes' });
    expect(await office.take(calendar({ stamp: '20270104T094000Z', partstat: 'TENTATIVE' }))).toEqual(['recorded']);
    expect(await office.take(yes)).toEqual(['recorded']);
    expect(office.given()?.answer).toEqual({ choice: 'maybe' });
  });

  test('from a clock that is years ahead does not shut out what comes later', async () => {
    const office = await aMeetingOffice();
    expect(await office.take(calendar({ stamp: '20990101T000000Z' }))).toEqual(['recorded']);
    await office.town.run(office.town.now + DAY_MS);
    expect(await office.take(calendar({ stamp: '20270105T090000Z', partstat: 'DECLINED' }))).toEqual(['recorded']);
    expect(office.given()?.answer).toEqual({ choice: 'no' });
  });

  test.each(['cancel', 'begin'])('after it was over (%s) waits, as what it is', async (how) => {
    const office = await aMeetingOffice();
    if (how === 'cancel') office.tell('cancel');
    await office.town.run(slot('d1', '2027-02-04').start + DAY_MS);
    expect(await office.take(calendar())).toEqual(['held']);
    expect(office.waiting()).toMatchObject([{ kind: 'calendar', why: 'closed', about: { workflow: MEETING } }]);
  });

  test('to a poll, which has no event yet, waits', async () => {
    expect(await after(calendar(), { asks: 'poll' })).toMatchObject(held('no-such-event'));
  });

  test('to the address of a campaign waits, and changes neither', async () => {
    const found = await after(calendar({}, { to: addressFor(BRAM.id) }));
    expect(found).toMatchObject({ done: ['held'], kind: 'calendar', why: 'no-such-event' });
    expect([found.answer, found.campaign]).toEqual([undefined, undefined]);
  });

  test('to the address of somebody else waits', async () => {
    const office = await aMeetingOffice();
    expect(await office.take(calendar({}, { to: addressFor(ELIF.id, MEETING) }))).toEqual(['held']);
    expect([office.given(), office.given(ELIF.id)]).toEqual([undefined, undefined]);
  });
});

describe('an answer in words', () => {
  test.each([
    ['Ja, ik kom.', { choice: 'yes' }],
    ['Ja, ik kom graag, met 2 collega’s.', { choice: 'yes', guests: 2 }],
    ['Ja, ik doe online mee.', { choice: 'yes', mode: 'online' }],
    ['Nee, helaas kan ik niet.', { choice: 'no' }],
    ['Ik weet het nog niet zeker.', { choice: 'maybe' }],
    ['Yes, I will be there.', { choice: 'yes' }],
  ])('“%s” is recorded', async (text, answer) => {
    expect(await after(words(text))).toMatchObject({ done: ['recorded'], answer, way: 'mail', campaign: undefined });
  });

  test('that somebody else comes is recorded with who that is, or waits', async () => {
    const named = await after(words('Ik kan niet, in mijn plaats komt Gijs Mol (gijs@example.org).'));
    const substitute = { choice: 'substitute', substitute: { name: 'Gijs Mol', email: 'gijs@example.org' } };
    expect(named.answer ?? named.proposal).toEqual(named.answer ? substitute : { answer: substitute });
    const unnamed = await after(words('Ik kan niet, mijn collega komt in mijn plaats.'));
    expect([unnamed.done, unnamed.answer]).toEqual([['held'], undefined]);
  });

  test.each([
    ['Hoe laat begint het?', 'unclear'],
    ['Ik kom als de trein rijdt.', 'condition'],
    ['Dank voor de uitnodiging!', 'unclear'],
  ])('“%s” waits', async (text, why) => {
    const found = await after(words(text));
    expect(found).toMatchObject({ done: ['held'], kind: 'reply', why, about: MEETING });
    expect(found.answer).toBeUndefined();
  });

  test('to a poll is only a proposal', async () => {
    const found = await after(words('Ja, ik kan.', { subject: 'Re: Welke data?' }), { asks: 'poll' });
    expect(found).toMatchObject({ done: ['held'], kind: 'reply', why: 'unclear', about: MEETING });
  });

  test('that names dates of a poll waits with what was understood of each', async () => {
    const found = await after(words('4 februari kan ik, 9 februari niet. 11 maart als het moet.'), { asks: 'poll' });
    expect(found).toMatchObject({
      done: ['held'],
      kind: 'reply',
      why: 'poll-words',
      proposal: { dates: { d1: 'yes', d2: 'no', d3: 'if-need-be' } },
      about: MEETING,
    });
    const stranger = { asks: 'poll' } as const;
    const other = await after(words('4 februari kan ik.', { from: 'Mallory <mallory@example.org>' }), stranger);
    expect(other).toMatchObject({ why: 'other-sender', proposal: { dates: { d1: 'yes' } } });
  });

  test('about the dates of a poll that is over by now is marked so, with nothing proposed any more', async () => {
    const office = await aMeetingOffice({ asks: 'poll' });
    await office.take(words('Alle data behalve de tweede.'));
    await office.take(words('Hoe lang duurt het?'));
    expect(office.waiting().map(({ why, proposal }) => [why, proposal])).toEqual([
      ['poll-words', { dates: { d1: 'yes', d2: 'no', d3: 'yes' } }],
      ['unclear', undefined],
    ]);
    office.tell('pick', { when: slot('d1', '2027-02-04') });
    await office.town.run(office.town.now + DAY_MS);
    expect(office.waiting().map(({ why, proposal }) => [why, proposal])).toEqual([
      ['poll-over', undefined],
      ['unclear', undefined],
    ]);
  });

  test('counts for what its address names, whatever its subject is', async () => {
    const meeting = await after(words('Ja, ik kom.', { subject: 'Re: Doet u mee?' }));
    expect(meeting).toMatchObject({ answer: { choice: 'yes' }, campaign: undefined });
    const campaign = await after(words('Ja, ik doe mee.', { to: addressFor(BRAM.id), subject: 'Re: Uitnodiging' }));
    expect(campaign).toMatchObject({ done: ['recorded'], campaign: { choice: 'takes-part' } });
    expect(campaign.answer).toBeUndefined();
  });

  test('whose envelope names a campaign and whose header a meeting, or the other way round, waits', async () => {
    for (const [to, recipient] of [
      [bramsMeeting, addressFor(BRAM.id)],
      [addressFor(BRAM.id), bramsMeeting],
    ] as const) {
      const office = await aMeetingOffice();
      expect(await office.take(words('Ja, graag.', { to }), { recipients: [recipient] })).toEqual(['held']);
      expect([office.given(), office.campaignGiven()]).toEqual([undefined, undefined]);
    }
  });

  test('that lost its address is found by the letter it names, and waits', async () => {
    const headers = [verdict('pass'), `In-Reply-To: <${letterIdFor(BRAM.id, MEETING)}>`];
    const found = await after(words('Ja, ik kom.', { to: 'antwoord@kartrekker.example.org', headers }));
    expect(found).toMatchObject({ done: ['held'], about: MEETING });
    expect(found.answer).toBeUndefined();
  });

  test('without any address of ours is not taken for one to the campaign while a meeting asks too', async () => {
    const found = await after(words('Ja, ik kom.', { to: 'antwoord@kartrekker.example.org' }));
    expect(found).toMatchObject({ done: ['held'], why: 'unknown-sender', about: 'network/nf1' });
  });

  test('must give the reason that the meeting asks for: the words are one', async () => {
    const plan = { asksReason: true };
    const found = await after(words('Nee, ik kan niet, ik ben op vakantie.'), { plan });
    expect(found).toMatchObject({
      done: ['recorded'],
      answer: { choice: 'no' },
      remark: expect.stringContaining('vakantie'),
    });
  });

  test('from an automatic reply is none', async () => {
    const headers = [verdict('pass'), 'Auto-Submitted: auto-replied'];
    expect(await after(words('Ja, ik ben er weer op 9 februari.', { headers }))).toEqual({ done: ['nothing'] });
  });
});

describe('an answer to a meeting that is full', () => {
  const plan = { capacity: 1 };
  const full = async () => {
    const office = await aMeetingOffice({ plan });
    office.tell('answer', { person: ELIF.id, answer: { choice: 'yes' }, way: 'link' });
    return office;
  };

  test.each([
    ['by calendar', calendar()],
    ['in words', words('Ja, ik kom.')],
  ])('(%s) is recorded, and its writer waits for a seat', async (_, raw) => {
    const office = await full();
    expect(await office.take(raw)).toEqual(['recorded']);
    await office.town.run(office.town.now + DAY_MS);
    expect(office.state().list?.waiting).toEqual([BRAM.id]);
    const letter = office.town.letters.findLast(({ letter: { to } }) => to.person === BRAM.id)!.letter;
    expect(letter).toMatchObject({ kind: 'meeting-waiting', params: { said: 'waiting', changes: '1' } });
  });

  test.each([
    ['by calendar', calendar({ sequence: '2', stamp: '20270105T120000Z' }, { date: 'Tue, 5 Jan 2027 13:00:00 +0100' })],
    ['in words', words('Ja, graag!', { date: 'Tue, 5 Jan 2027 13:00:00 +0100' })],
  ])('(%s) takes the seat that is offered', async (_, raw) => {
    const office = await full();
    await office.take(calendar());
    office.tell('answer', { person: ELIF.id, answer: { choice: 'no' }, way: 'link' });
    await office.town.run(office.town.now + DAY_MS);
    expect(office.state().list?.offers).toMatchObject([{ person: BRAM.id }]);
    expect(await office.take(raw)).toEqual(['recorded']);
    expect(office.state().list).toEqual({ waiting: [], offers: [], lapsed: [] });
  });
});

describe('somebody else instead', () => {
  test('who is named in a mail is added to the network and invited, once', async () => {
    const office = await aMeetingOffice();
    const text = 'Ik kan niet, in mijn plaats komt Gijs Mol (gijs.mol@example.org).';
    for (const raw of [words(text, { id: 'a@example.org' }), words(text, { id: 'b@example.org' })]) {
      expect(await office.take(raw)).toEqual(['recorded']);
      await office.town.run(office.town.now + DAY_MS);
    }
    const letters = office.town.letters.filter(({ letter: { to } }) => to.email === 'gijs.mol@example.org');
    expect(letters).toMatchObject([{ letter: { kind: 'meeting-substitute', params: { namedBy: BRAM.name } } }]);
    const { people } = office.town.stateOf<NetworkState>('network/nf1');
    expect(Object.values(people).filter(({ email }) => email === 'gijs.mol@example.org')).toMatchObject([
      { name: 'Gijs Mol', source: 'substitute' },
    ]);
  });

  test('who is invited already gets nothing more', async () => {
    const office = await aMeetingOffice();
    const answer = { choice: 'substitute', substitute: { name: 'D. Thompson', email: DAVE.email.toUpperCase() } };
    office.tell('answer', { person: BRAM.id, answer, way: 'link', colleagueId: 'daveanew' });
    await office.town.run(office.town.now + DAY_MS);
    const kinds = office.town.letters
      .filter(({ letter: { to } }) => to.person === DAVE.id)
      .map(({ letter }) => letter.kind);
    expect(kinds).not.toContain('meeting-substitute');
    expect(Object.keys(office.state().invitees)).not.toContain('daveanew');
  });
});

describe('who answers by mail', () => {
  const kindsTo = (office: Awaited<ReturnType<typeof aMeetingOffice>>) =>
    office.town.letters.filter(({ letter: { to } }) => to.person === BRAM.id).map(({ letter }) => letter.kind);

  test('in words hears what was noted, once a day; by calendar not', async () => {
    const office = await aMeetingOffice();
    await office.take(calendar());
    await office.town.run(office.town.now + DAY_MS);
    expect(kindsTo(office).at(-1)).toBe('meeting-invitation');
    const later = 'Tue, 5 Jan 2027 13:00:00 +0100';
    await office.take(words('Nee, helaas kan ik niet.', { date: later }));
    await office.take(words('Ja, ik kom.', { date: 'Tue, 5 Jan 2027 13:05:00 +0100' }));
    await office.town.run(office.town.now + DAY_MS / 2);
    expect(kindsTo(office).filter((kind) => kind.startsWith('meeting-noted'))).toHaveLength(1);
  });

  test('by calendar no, without the reason that is asked for, waits and is not reminded', async () => {
    const office = await aMeetingOffice({ plan: { asksReason: true } });
    const no = calendar({ partstat: 'DECLINED' });
    expect([await office.take(no), await office.take(no)]).toEqual([['held'], ['held']]);
    expect(office.waiting()).toMatchObject([{ why: 'needs-reason', proposal: { answer: { choice: 'no' } } }]);
    await office.town.run(slot('d1', '2027-02-04').start);
    expect(kindsTo(office)).not.toContain('meeting-reminder');
    expect(office.town.letters.some(({ letter }) => letter.kind === 'meeting-reminder')).toBe(true);
  });
});

test('a reply to the draft of an agenda waits as a remark on it, and is no answer to the invitation or a campaign', async () => {
  const office = await aMeetingOffice();
  office.tell('set-agenda', {
    version: 0,
    items: [{ id: 'a', kind: 'decision', title: 'Plan', minutes: 10, documents: [] }],
  });
  office.tell('send-draft-agenda', { people: [addresseeOf(BRAM)] });
  await office.town.run(office.town.now + HOUR_MS);
  const { letter } = office.town.letters.at(-1)!;
  expect([letter.kind, letter.to.person]).toEqual(['meeting-agenda-draft', BRAM.id]);
  expect(await office.take(words('Ja, prima.', { to: addressFor(BRAM.id, letter.about) }))).toEqual(['held']);
  expect(office.waiting()).toMatchObject([{ why: 'agenda-remark', about: { person: BRAM.id } }]);
  expect([office.given(), office.campaignGiven()]).toEqual([undefined, undefined]);
});

import { describe, expect, test } from 'vitest';
import { localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../workflows/kit/clock.ts';
import type { Letter, Receipt } from '../../workflows/kit/letter.ts';
import { openPoll, openRsvp } from '../../workflows/meeting/asking.ts';
import type { MeetingPersonView, MeetingState } from '../../workflows/meeting/contract.ts';
import { bookRefusal, INVITEES_MAX, keep } from '../../workflows/meeting/invitees.ts';
import { batchOf } from '../../workflows/meeting/letters.ts';
import { bookHeard, bookNotices, bookPractical, notify } from '../../workflows/meeting/notices.ts';
import { practicalAt } from '../../workflows/meeting/schedule.ts';
import { close, tellNetwork } from '../../workflows/meeting/stage.ts';
import { view } from '../../workflows/meeting/view.ts';
import { aMeeting, CAST, FIRST, inviteeOf, SECOND, slot, UTRECHT, ZWOLLE } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, GIJS, MONDAY } from '../people.ts';
import { no } from './given.ts';
import { bram, inviting, polling, says, votes, waiting, when } from './meeting-given.ts';

const ids = (...people: { id: string }[]) => people.map(({ id }) => id);
const everyone = ids(...CAST);
const gijs = { to: { person: GIJS.id, name: GIJS.name, email: GIJS.email, language: GIJS.language } };

/** Who came, may come, stays away, sends somebody else, and is silent. */
const answered = () => {
  const state = inviting();
  says(state, BRAM, { choice: 'yes' });
  says(state, CHARLOTTE, { choice: 'maybe' });
  says(state, DAVE, { choice: 'no' });
  says(state, ELIF, { choice: 'substitute', substitute: { name: GIJS.name, email: GIJS.email } });
  return state;
};

describe('a new place', () => {
  test('concerns all but who stays away, under the next SEQUENCE', () => {
    const state = answered();
    const outcome = when(state, { kind: 'change-place', place: ZWOLLE }, MONDAY + HOUR_MS);
    expect(outcome).toEqual({ ok: true, sequence: 1 });
    expect(state).toMatchObject({ sequence: 1, revisedAt: MONDAY + HOUR_MS, plan: { place: ZWOLLE } });
    expect(waiting(state, 'meeting-update')).toEqual(ids(BRAM, CHARLOTTE, ELIF, FENNA));
    expect(bram(state).given).toMatchObject({ answer: { choice: 'yes' } });
  });

  test('that is the old one changes nothing', () => {
    const state = answered();
    const before = structuredClone(state);
    const outcome = when(state, { kind: 'change-place', place: UTRECHT });
    expect(outcome).toEqual({ ok: true, result: 'unchanged', sequence: 0 });
    expect(state).toEqual(before);
  });

  test('while an update waits makes it one letter, about the newest state', () => {
    const state = answered();
    when(state, { kind: 'change-place', place: ZWOLLE });
    when(state, { kind: 'change-place', place: UTRECHT });
    expect(waiting(state, 'meeting-update')).toEqual(ids(BRAM, CHARLOTTE, ELIF, FENNA));
    expect(state.sequence).toBe(2);
  });

  test('before anybody was invited is nobody’s news, and no change of the calendar', () => {
    for (const state of [aMeeting(), polling()]) {
      expect(when(state, { kind: 'change-place', place: ZWOLLE })).toEqual({ ok: true, sequence: 0 });
      expect(state).toMatchObject({ sequence: 0, notices: [], plan: { place: ZWOLLE } });
    }
  });

  test('leaves to the invitation who was not written to yet', () => {
    const state = inviting();
    state.rsvp!.people[BRAM.id]!.sent = 0;
    delete state.heard![BRAM.id];
    when(state, { kind: 'change-place', place: ZWOLLE });
    expect(waiting(state, 'meeting-update')).not.toContain(BRAM.id);
  });
});

describe('a new date', () => {
  test('asks everyone anew, also who could not come, and reminds before it', () => {
    const state = answered();
    bookPractical(state);
    expect(when(state, { kind: 'change-date', when: SECOND }, MONDAY + HOUR_MS)).toEqual({ ok: true, sequence: 1 });
    expect(waiting(state, 'meeting-update')).toEqual(everyone);
    expect(state.notices).toHaveLength(5);
    expect(Object.values(state.rsvp!.people).filter(({ given }) => given)).toEqual([]);
    expect(state).toMatchObject({ when: SECOND, sequence: 1, dateSequence: 1, rsvp: { closesAt: SECOND.start } });
    expect(state.practicalSent).toBeUndefined();
    expect(state.rsvp!.remindAt.map(localTime)).toEqual(['2027-01-26 09:00', '2027-02-04 09:00']);
  });

  test('is not told to who gets no mail', () => {
    const state = inviting();
    when(state, { kind: 'leave-out', person: FENNA.id, why: 'stopped' });
    when(state, { kind: 'change-date', when: SECOND });
    expect(waiting(state, 'meeting-update')).toEqual(ids(BRAM, CHARLOTTE, DAVE, ELIF));
  });

  test('that only ends later is news, and no question', () => {
    const state = answered();
    const longer = { ...FIRST, end: FIRST.end + 30 * MINUTE_MS };
    expect(when(state, { kind: 'change-date', when: longer })).toEqual({ ok: true, sequence: 1 });
    expect(waiting(state, 'meeting-update')).toEqual(ids(BRAM, CHARLOTTE, ELIF, FENNA));
    expect(bram(state).given).toBeDefined();
    expect(state.dateSequence).toBeUndefined();
  });

  test('that is the old one changes nothing', () => {
    expect(when(answered(), { kind: 'change-date', when: { ...FIRST, id: 'picked' } })).toMatchObject({
      result: 'unchanged',
    });
  });

  test('is taken as the date when nobody has been invited on the old one yet', () => {
    const state: MeetingState = { ...aMeeting(), status: 'inviting', when: FIRST };
    expect(when(state, { kind: 'change-date', when: SECOND })).toEqual({ ok: true, sequence: 0 });
    expect(state).toMatchObject({ when: SECOND, notices: [] });
  });

  test.each<[string, () => MeetingState, number, object]>([
    ['in the past', inviting, MONDAY, no('date-in-past', 'when')],
    ['once it has begun', inviting, FIRST.start, no('closed')],
    ['before one is picked', polling, MONDAY, no('no-date-yet')],
  ])('is refused %s', (why, given, now, refusal) => {
    const to = why === 'in the past' ? slot('x', '2027-01-03') : SECOND;
    expect(when(given(), { kind: 'change-date', when: to }, now)).toEqual(refusal);
  });
});

describe('calling it off', () => {
  test('concerns all but who stays away, and is said once', () => {
    const state = answered();
    when(state, { kind: 'change-place', place: ZWOLLE });
    bookPractical(state);
    expect(when(state, { kind: 'cancel' })).toEqual({ ok: true });
    expect(state.notices.map(({ kind, person }) => [kind, person])).toEqual(
      ids(BRAM, CHARLOTTE, ELIF, FENNA).map((person) => ['meeting-cancelled', person]),
    );
    expect(state).toMatchObject({ status: 'cancelled', sequence: 2, rsvp: { closed: true } });
    expect(when(state, { kind: 'cancel' })).toEqual(no('cancelled'));
  });

  test('while dates are asked is told to who was asked, who may keep them free', () => {
    const state = polling();
    state.heard = {};
    for (const { id } of [BRAM, DAVE]) {
      state.poll!.people[id]!.sent = 1;
      state.heard[id] = 0;
    }
    when(state, { kind: 'cancel' });
    expect(waiting(state, 'meeting-cancelled')).toEqual(ids(BRAM, DAVE));
    expect(state.poll!.closed).toBe(true);
  });

  test('is told to the network at once, before anybody has heard it, and with the numbers when all have', () => {
    const state = answered();
    when(state, { kind: 'cancel', tellsAtOnce: true });
    const change = { status: 'cancelled', cancelling: true };
    expect(state.outbox).toMatchObject([{ to: 'network/nf1', command: { kind: 'meeting-progress', change } }]);
    state.outbox = [];
    tellNetwork(state);
    expect(state.outbox).toMatchObject([{ command: { change: { status: 'cancelled', numbers: { yes: 1 } } } }]);
    const draft = aMeeting();
    when(draft, { kind: 'cancel', tellsAtOnce: true });
    expect(draft.outbox).toEqual([]);
  });

  test('a draft is told to nobody', () => {
    const state = aMeeting();
    when(state, { kind: 'cancel' });
    expect(state).toMatchObject({ status: 'cancelled', notices: [] });
  });

  test('while people are being gathered leaves it off', () => {
    const gathering: MeetingState = { ...aMeeting(), status: 'gathering' };
    when(gathering, { kind: 'cancel' });
    openPoll(gathering, CAST.map(inviteeOf), MONDAY);
    expect(gathering).toMatchObject({ status: 'cancelled', invitees: {} });
    const picked: MeetingState = { ...aMeeting(), status: 'inviting', when: FIRST };
    when(picked, { kind: 'cancel' });
    openRsvp(picked, CAST.map(inviteeOf), MONDAY);
    expect(picked.rsvp).toBeUndefined();
  });

  test('is too late once it has begun', () => {
    expect(when(inviting(), { kind: 'cancel' }, FIRST.start)).toEqual(no('closed'));
  });
});

describe('what people have heard', () => {
  const letterTo = (person: string): Map<string, Letter> =>
    new Map([['l1', { id: 'l1', kind: 'x', to: inviteeOf(CAST.find(({ id }) => id === person)!).to, about: 'm' }]]);
  const sent: Receipt[] = [{ id: 'l1', status: 'sent', at: MONDAY }];

  test.each(['change-date', 'change-place', 'cancel'])(
    'is made good for who got the old state while it changed: %s',
    (kind) => {
      const state = inviting();
      state.rsvp!.people[BRAM.id]!.sent = 0;
      delete state.heard![BRAM.id];
      when(state, { kind, when: SECOND, place: ZWOLLE });
      expect(state.notices.map(({ person }) => person)).not.toContain(BRAM.id);
      state.rsvp!.people[BRAM.id]!.sent = 1;
      bookHeard(state, 0, letterTo(BRAM.id), sent);
      expect(state.notices.filter(({ person }) => person === BRAM.id)).toHaveLength(1);
    },
  );

  test('never becomes older', () => {
    const state = inviting();
    when(state, { kind: 'change-place', place: ZWOLLE });
    bookHeard(state, 1, letterTo(BRAM.id), sent);
    bookHeard(state, 0, letterTo(BRAM.id), sent);
    expect(state.heard![BRAM.id]).toBe(1);
  });

  test('is nothing when the letter was put off', () => {
    const state = inviting();
    delete state.heard![BRAM.id];
    bookHeard(state, 0, letterTo(BRAM.id), [{ id: 'l1', status: 'later', notBefore: MONDAY, why: 'deferred' }]);
    expect(state.heard![BRAM.id]).toBeUndefined();
  });
});

describe('a letter outside of questions', () => {
  const practical = () => {
    const state = inviting();
    notify(state, 'meeting-practical', BRAM.id);
    const letter: Letter = { id: 'l1', kind: 'meeting-practical', to: inviteeOf(BRAM).to, about: 'm' };
    return { state, book: (receipt: Receipt) => bookNotices(state, new Map([['l1', 1]]), [letter], [receipt]) };
  };
  const putOff: Receipt = { id: 'l1', status: 'later', notBefore: MONDAY + HOUR_MS, why: 'deferred' };
  const refusal: Receipt = { id: 'l1', status: 'refused', at: MONDAY, smtpCode: 550, reason: 'no such user' };

  test('that is sent is done, and the next reminder keeps its distance to it', () => {
    const { state, book } = practical();
    expect(book({ id: 'l1', status: 'sent', at: MONDAY + DAY_MS })).toEqual([]);
    expect(state.notices).toEqual([]);
    expect(bram(state).lastSentAt).toBe(MONDAY + DAY_MS);
  });

  test('that is put off waits, and is given up after eight times', () => {
    const { state, book } = practical();
    for (let i = 1; i < 8; i += 1) expect(book(putOff)).toEqual([]);
    expect(state.notices).toMatchObject([{ notBefore: MONDAY + HOUR_MS, deferrals: 7 }]);
    expect(book(putOff)).toMatchObject([{ reason: 'deferred too often' }]);
    expect(state.notices).toEqual([]);
  });

  test('that is refused at an address is not sent again there, and is sent to a new one', () => {
    const { state, book } = practical();
    expect(book(refusal)).toMatchObject([{ to: { person: BRAM.id }, reason: 'no such user' }]);
    const other = practical();
    const to = { ...inviteeOf(BRAM).to, email: 'new@example.org' };
    when(other.state, { kind: 'change-addressee', to });
    expect(other.book(refusal)).toEqual([]);
    expect(waiting(other.state, 'meeting-practical')).toEqual([BRAM.id]);
    expect(state.notices).toEqual([]);
  });

  test('that waits is dropped when the meeting begins', () => {
    const { state } = practical();
    close(state);
    expect(state).toMatchObject({ status: 'held', notices: [] });
  });
});

describe('people', () => {
  test('who are invited late are asked what is asked now', () => {
    const poll = polling();
    expect(when(poll, { kind: 'invite', invitee: gijs })).toEqual({ ok: true, result: 'invited' });
    expect(poll.poll!.people[GIJS.id]).toEqual({ to: gijs.to, sent: 0 });
    expect(when(poll, { kind: 'invite', invitee: gijs })).toEqual({ ok: true, result: 'asked-already' });
    const rsvp = inviting();
    when(rsvp, { kind: 'invite', invitee: gijs });
    expect(rsvp.rsvp).toMatchObject({ revision: 1, people: { [GIJS.id]: { sent: 0 } } });
    expect(when(inviting(), { kind: 'invite', invitee: gijs }, FIRST.start)).toEqual(no('closed'));
  });

  test('who are invited by hand to a draft come besides the audience, not instead of it', () => {
    const state = aMeeting();
    when(state, { kind: 'invite', invitee: gijs });
    when(state, { kind: 'pick', when: FIRST });
    openRsvp(state, CAST.map(inviteeOf), MONDAY);
    expect(Object.keys(state.rsvp!.people)).toEqual([GIJS.id, ...everyone]);
  });

  test('who joined the audience after the poll are invited too; who left it still are', () => {
    const state = polling({}, [BRAM, DAVE]);
    when(state, { kind: 'pick', when: FIRST });
    openRsvp(state, [BRAM, ELIF].map(inviteeOf), MONDAY);
    expect(Object.keys(state.rsvp!.people)).toEqual(ids(BRAM, DAVE, ELIF));
  });

  test.each(['stopped', 'refused', 'removed'] as const)('who are %s during the poll are not invited', (why) => {
    const state = polling();
    when(state, { kind: 'leave-out', person: BRAM.id, why });
    when(state, { kind: 'pick', when: FIRST });
    openRsvp(state, [], MONDAY);
    expect(bram(state).out).toBe(why);
    when(state, { kind: 'take-back-in', person: BRAM.id });
    expect(bram(state)).toEqual({ to: inviteeOf(BRAM).to, sent: 0 });
  });

  test('who stop mail while they are being gathered get none', () => {
    const state: MeetingState = { ...aMeeting(), status: 'gathering' };
    expect(when(state, { kind: 'leave-out', person: BRAM.id, why: 'stopped' })).toEqual({ ok: true });
    openPoll(state, CAST.map(inviteeOf), MONDAY);
    expect(state.poll!.people[BRAM.id]!.out).toBe('stopped');
  });

  test('who stop mail get nothing that still waits, also not that it is off', () => {
    const state = inviting();
    when(state, { kind: 'cancel' });
    expect(when(state, { kind: 'leave-out', person: BRAM.id, why: 'stopped' })).toEqual({ ok: true });
    expect(waiting(state, 'meeting-cancelled')).not.toContain(BRAM.id);
  });

  test('who get mail again hear what is new', () => {
    const state = inviting();
    when(state, { kind: 'leave-out', person: BRAM.id, why: 'stopped' });
    when(state, { kind: 'change-place', place: ZWOLLE });
    when(state, { kind: 'take-back-in', person: BRAM.id });
    expect(waiting(state, 'meeting-update').filter((person) => person === BRAM.id)).toEqual([BRAM.id]);
  });

  test('who were removed are invited anew when the coordinator says so', () => {
    const state = inviting();
    when(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(view(state, { ask: 'person', person: BRAM.id }, MONDAY)).toBeNull();
    expect(when(state, { kind: 'invite', invitee: inviteeOf(BRAM) })).toEqual({ ok: true, result: 'invited' });
    expect(bram(state)).toEqual({ to: inviteeOf(BRAM).to, sent: 1, lastSentAt: MONDAY });
  });

  test('who get a new address are written to there, also who was refused at the old one', () => {
    const state = inviting();
    bookRefusal(state, inviteeOf(BRAM).to, '550');
    expect(state.outbox).toMatchObject([
      { to: 'network/nf1', command: { kind: 'letter-refused', person: BRAM.id, email: BRAM.email, reason: '550' } },
    ]);
    expect(bram(state).out).toBe('refused');
    const to = { ...inviteeOf(BRAM).to, email: 'new@example.org' };
    when(state, { kind: 'change-addressee', to });
    expect(bram(state)).toMatchObject({ to });
    expect([bram(state).out, state.out![BRAM.id]]).toEqual([undefined, undefined]);
  });

  test('who are none of the meeting’s are refused', () => {
    for (const kind of ['leave-out', 'take-back-in'])
      expect(when(inviting(), { kind, person: 'nobody22', why: 'stopped' })).toEqual(no('unknown-person'));
    expect(when(inviting(), { kind: 'change-addressee', to: gijs.to })).toEqual(no('unknown-person'));
  });

  test(`are at most ${INVITEES_MAX}`, () => {
    const state = polling();
    const many = Array.from({ length: INVITEES_MAX }, (_, i) => ({ to: { ...gijs.to, person: `p${i}` } }));
    keep(state, many);
    expect(Object.keys(state.invitees)).toHaveLength(INVITEES_MAX);
    expect(when(state, { kind: 'invite', invitee: gijs })).toEqual(no('limit-reached'));
  });
});

describe('the moments of letters', () => {
  test.each([
    ['a Thursday', '2027-02-04', '2027-02-01 09:00', ['2027-01-21 09:00', '2027-01-29 09:00']],
    ['a Monday', '2027-02-08', '2027-02-05 09:00', ['2027-01-25 09:00', '2027-02-03 09:00']],
    ['the day after King’s Day', '2027-04-28', '2027-04-23 09:00', ['2027-04-14 09:00', '2027-04-23 09:00']],
    ['just after summer time began', '2027-03-30', '2027-03-26 09:00', ['2027-03-16 09:00', '2027-03-25 09:00']],
    ['this week', '2027-01-07', '2027-01-04 09:00', []],
  ])('for a meeting on %s are working mornings', (_, day, practical, reminders) => {
    const state: MeetingState = { ...aMeeting(), status: 'inviting', when: slot('x', day) };
    openRsvp(state, [], MONDAY);
    expect(localTime(practicalAt(state))).toBe(practical);
    expect(state.rsvp!.remindAt.map(localTime)).toEqual(reminders);
  });

  test('are office hours where the plan says so, but not shortly before the meeting', () => {
    const officeHours = { fromHour: 8, toHour: 18 };
    expect(polling({ officeHours }).poll!.officeHours).toEqual(officeHours);
    const state = inviting({ officeHours });
    expect(state.rsvp!.officeHours).toEqual(officeHours);
    when(state, { kind: 'invite', invitee: gijs }, FIRST.start - DAY_MS);
    expect(state.rsvp!.officeHours).toBeUndefined();
    when(state, { kind: 'change-date', when: SECOND }, FIRST.start - DAY_MS);
    expect(state.rsvp!.officeHours).toEqual(officeHours);
    when(state, { kind: 'change-date', when: slot('x', '2027-02-05') }, FIRST.start - DAY_MS);
    expect(state.rsvp!.officeHours).toBeUndefined();
  });
});

describe('a meeting', () => {
  test('is changed in its plan only while it is a draft', () => {
    const state = aMeeting();
    expect(when(state, { kind: 'change-plan', plan: { title: 'Kennismaking' } })).toEqual({ ok: true });
    expect(state.plan).toMatchObject({ title: 'Kennismaking', place: UTRECHT });
    expect(state.outbox).toMatchObject([{ to: 'network/nf1', command: { change: { title: 'Kennismaking' } } }]);
    when(state, { kind: 'change-plan', plan: { place: null } });
    expect(state.plan).not.toHaveProperty('place');
    expect(state.outbox).toHaveLength(1);
    expect(when(polling(), { kind: 'change-plan', plan: {} })).toEqual(no('no-draft'));
  });

  test('that was held takes nothing more', () => {
    const state = inviting();
    close(state);
    state.rsvp!.closed = true;
    for (const kind of ['pick', 'cancel', 'change-date', 'change-place', 'invite', 'start-poll', 'poll-answer'])
      expect(when(state, { kind, when: SECOND, place: ZWOLLE, invitee: gijs })).toEqual(no('closed'));
    expect(says(state, BRAM, { choice: 'yes' })).toEqual(no('closed'));
  });

  test('writes in the name of a new coordinator', () => {
    const state = polling();
    const letterhead = { ...state.letterhead, network: 'Netwerk NF' };
    when(state, { kind: 'change-letterhead', letterhead });
    expect(state.letterhead).toEqual(letterhead);
  });

  test('tells the network of every stage and date, once, and of the numbers when it is over', () => {
    const state = inviting();
    tellNetwork(state);
    tellNetwork(state);
    close(state);
    tellNetwork(state);
    expect(state.outbox).toMatchObject([
      { command: { kind: 'meeting-progress', meeting: 1, change: { status: 'inviting', when: FIRST } } },
      { command: { change: { status: 'held', numbers: { invited: 5, silent: 5 } } } },
    ]);
  });
});

describe('what a person’s page shows', () => {
  const page = (state: MeetingState, now = MONDAY) =>
    view(state, { ask: 'person', person: BRAM.id }, now) as MeetingPersonView | null;

  test('is the poll, then the invitation, each with what they said', () => {
    const state = polling();
    votes(state, BRAM, { d1: 'yes' });
    expect(page(state)).toMatchObject({ asks: 'poll', closed: false, poll: { answer: { d1: 'yes' } } });
    const invited = inviting();
    says(invited, BRAM, { choice: 'maybe' });
    expect(page(invited)).toMatchObject({ asks: 'rsvp', when: FIRST, place: UTRECHT, given: { way: 'link' } });
  });

  test('is closed from the moment the meeting begins, and says when it is off', () => {
    expect(page(inviting(), FIRST.start - 1)!.closed).toBe(false);
    expect(page(inviting(), FIRST.start)!.closed).toBe(true);
    const state = inviting();
    when(state, { kind: 'cancel' });
    expect(page(state)).toMatchObject({ cancelled: true, closed: true });
  });

  test('is nothing for who is unknown, and no question while it is a draft', () => {
    expect(page(aMeeting())).toBeNull();
    const draft = aMeeting();
    when(draft, { kind: 'invite', invitee: inviteeOf(BRAM) });
    expect(page(draft)).toMatchObject({ asks: 'nothing', closed: true });
  });

  test('says from which SEQUENCE on calendar answers count', () => {
    const state = inviting();
    when(state, { kind: 'change-place', place: ZWOLLE });
    expect(page(state)!.sequence).toBe(0);
    when(state, { kind: 'change-date', when: SECOND });
    expect(page(state)!.sequence).toBe(2);
  });
});

describe('a document', () => {
  const document = (name: string) => ({
    id: name,
    name,
    type: 'application/pdf',
    bytes: 9,
    sha256: 'a'.repeat(64),
    at: MONDAY,
  });
  const add = (state: MeetingState, name: string) => when(state, { kind: 'add-document', document: document(name) });

  test('goes with the letters, and is there once by name, twenty at most', () => {
    const state = inviting();
    expect(add(state, 'Agenda.pdf')).toEqual({ ok: true, document: document('Agenda.pdf') });
    expect(add(state, 'agenda.PDF')).toEqual(no('already-exists', 'name'));
    expect(batchOf(state).documents).toMatchObject([{ name: 'Agenda.pdf', bytes: 9 }]);
    for (let nr = 2; nr <= 20; nr += 1) expect(add(state, `${nr}.pdf`)).toMatchObject({ ok: true });
    expect(add(state, '21.pdf')).toEqual(no('limit-reached', 'name'));
  });

  test('that is taken away goes with no letter any more', () => {
    const state = inviting();
    add(state, 'Agenda.pdf');
    expect(when(state, { kind: 'remove-document', document: 'Agenda.pdf' })).toEqual({ ok: true });
    expect(batchOf(state)).not.toHaveProperty('documents');
    expect(when(state, { kind: 'remove-document', document: 'Agenda.pdf' })).toEqual(no('unknown-document'));
  });
});

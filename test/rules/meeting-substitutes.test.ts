import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import type { MeetingState, Rsvp } from '../../workflows/meeting/contract.ts';
import { askingLetter } from '../../workflows/meeting/letters.ts';
import { view } from '../../workflows/meeting/view.ts';
import { letOffersLapse } from '../../workflows/meeting/waiting-list.ts';
import { inviteeOf } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, MONDAY, GIJS as NEW } from '../people.ts';
import { no } from './given.ts';
import { bram, inviting, says, waiting, when } from './meeting-given.ts';

const GIJS = { ...NEW, addedAt: MONDAY };
const sends = (name: string, email = `${name.toLowerCase()}@example.org`): Rsvp => ({
  choice: 'substitute',
  substitute: { name, email },
});
const send = (state: MeetingState, answer: Rsvp, id = 'gijsgijs') =>
  says(state, BRAM, answer, { id: `c-${id}`, colleagueId: id });
const named = ({ outbox }: MeetingState) =>
  outbox.flatMap((errand) => (errand.kind === 'tell' ? [errand.command] : []));
const invitesGijs = (state: MeetingState) => when(state, { kind: 'invite', invitee: inviteeOf(GIJS), sentBy: BRAM.id });
const rowOf = (state: MeetingState, { id }: { id: string }) =>
  (view(state, { ask: 'responses' }, MONDAY) as { person: string }[]).find(({ person }) => person === id);

describe('somebody else instead', () => {
  test('is told to the network, in the language of who sends them', () => {
    const state = inviting();
    send(state, sends('Gijs'));
    expect(named(state)).toEqual([
      {
        id: 'c-gijsgijs/substitute',
        kind: 'substitute-named',
        meeting: 1,
        by: BRAM.id,
        colleague: { id: 'gijsgijs', name: 'Gijs', email: 'gijs@example.org', language: 'nl' },
      },
    ]);
  });

  test('is told once, though it is said again, or after something else', () => {
    const state = inviting();
    send(state, sends('Gijs'));
    send(state, sends('Gijs', 'GIJS@example.org'), 'another2');
    says(state, BRAM, { choice: 'yes' });
    send(state, sends('Gijs'), 'another3');
    expect(named(state)).toHaveLength(1);
  });

  test('is not oneself, and at most three', () => {
    const state = inviting();
    expect(send(state, sends('Bram', BRAM.email.toUpperCase()))).toEqual(no('colleague-is-self', 'email'));
    for (const name of ['A', 'B', 'C']) expect(send(state, sends(name), name)).toMatchObject({ ok: true });
    expect(send(state, sends('D'), 'D')).toEqual(no('too-many-colleagues'));
    expect(bram(state).given!.answer).toEqual(sends('C'));
    expect(send(state, sends('A'), 'E')).toMatchObject({ ok: true });
    expect(named(state)).toHaveLength(3);
  });

  test('gets an invitation that says who sends them, and the coordinator sees it', () => {
    const state = inviting();
    send(state, sends('Gijs'));
    expect(invitesGijs(state)).toEqual({ ok: true, result: 'invited' });
    const letter = (sent: number) => {
      state.rsvp!.people[GIJS.id]!.sent = sent;
      return askingLetter(state, state.rsvp!, GIJS.id, ['meeting-invitation', 'meeting-reminder']);
    };
    expect(letter(0)).toMatchObject({ kind: 'meeting-substitute', params: { namedBy: BRAM.name } });
    expect(letter(1).kind).toBe('meeting-reminder');
    expect(rowOf(state, GIJS)).toMatchObject({ substituteFor: { person: BRAM.id, name: BRAM.name } });
    expect(rowOf(state, BRAM)).toMatchObject({ given: { answer: sends('Gijs') } });
  });

  test('who is invited already is not invited again', () => {
    const state = inviting();
    expect(when(state, { kind: 'invite', invitee: inviteeOf(CHARLOTTE), sentBy: BRAM.id })).toMatchObject({
      result: 'asked-already',
    });
  });
});

describe('the seat of who sends somebody else', () => {
  const full = () => {
    const state = inviting({ capacity: 2 });
    for (const one of [BRAM, CHARLOTTE, DAVE]) says(state, one, { choice: 'yes' });
    send(state, sends('Gijs'));
    invitesGijs(state);
    return state;
  };

  test('is kept for them: they pass those who wait', () => {
    const state = full();
    expect(waiting(state, 'meeting-offer')).toEqual([]);
    expect(says(state, ELIF, { choice: 'yes' })).toMatchObject({ seat: 'waiting' });
    expect(says(state, GIJS, { choice: 'yes' })).toMatchObject({ seat: 'seated' });
    expect(state.list).toMatchObject({ waiting: [DAVE.id, ELIF.id], kept: [] });
    expect(waiting(state, 'meeting-offer')).toEqual([]);
  });

  test('goes to who waits when they do not come either, or do not answer in time', () => {
    const declined = full();
    says(declined, GIJS, { choice: 'no' });
    expect(waiting(declined, 'meeting-offer')).toEqual([DAVE.id]);
    const silent = full();
    letOffersLapse(silent, MONDAY + 4 * DAY_MS - HOUR_MS);
    expect(waiting(silent, 'meeting-offer')).toEqual([]);
    letOffersLapse(silent, MONDAY + 4 * DAY_MS);
    expect(waiting(silent, 'meeting-offer')).toEqual([DAVE.id]);
  });

  test('is theirs again when they come after all, before who waits', () => {
    const state = full();
    expect(says(state, BRAM, { choice: 'yes' })).toMatchObject({ seat: 'seated' });
    expect(says(state, GIJS, { choice: 'yes' })).toMatchObject({ seat: 'waiting' });
  });
});

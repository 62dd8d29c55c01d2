import { describe, expect, test } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../workflows/kit/clock.ts';
import { meetingId } from '../../workflows/kit/ids.ts';
import type { Letter, Receipt } from '../../workflows/kit/letter.ts';
import { Simulation } from '../../workflows/kit/simulated.ts';
import type { MeetingState } from '../../workflows/meeting/contract.ts';
import { noticeLetter } from '../../workflows/meeting/letters.ts';
import { bookNotices } from '../../workflows/meeting/notices.ts';
import { meeting } from '../../workflows/meeting/process.ts';
import { network } from '../../workflows/network/process.ts';
import { aMeeting, inviteeOf } from '../meetings.ts';
import { handingIn, READERS, sendingDraft } from '../minutes.ts';
import { addresseeOf, aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { aStudy } from './study.ts';

const MEETING = meetingId('nf1', 1);
const ITEM = { id: 'a', kind: 'discussion', title: 'Visie', minutes: 10, documents: [] };

/** A meeting of which a draft agenda was asked for two people who are not invited. */
async function aDraftedAgenda(options: Partial<ConstructorParameters<typeof Simulation>[0]> = {}) {
  const town = new Simulation({
    start: MONDAY,
    processes: { network, meeting },
    effects: { readInvitees: async () => [CHARLOTTE, DAVE, ELIF].map(inviteeOf) },
    ...options,
  });
  let nr = 0;
  const tell = (to: string, kind: string, more: object = {}) =>
    town.command(to, { id: `c${++nr}`, kind, ...more } as never);
  town.start('network', 'network/nf1', aNetwork());
  await town.run(MONDAY);
  tell('network/nf1', 'create-meeting', { title: 'Bijeenkomst', state: aMeeting({ kind: 'network' }) });
  await town.run(MONDAY);
  tell(MEETING, 'set-agenda', { version: 0, items: [ITEM] });
  tell(MEETING, 'send-draft-agenda', { people: [addresseeOf(BRAM), addresseeOf(FENNA)] });
  return { town, tell };
}

const later = ({ id }: Letter, now: number): Receipt => ({
  id,
  status: 'later',
  notBefore: now + HOUR_MS,
  why: 'deferred',
});

describe('while letters are on their way', () => {
  test('minutes record who was there, also without somebody whose draft is just going out', async () => {
    const study = aStudy({ letterTakesMs: 10 * SECOND_MS });
    await study.town.run(MONDAY);
    study.open();
    await study.town.run(MONDAY);
    study.tell(handingIn());
    study.tell(sendingDraft);
    study.town.at(MONDAY + 5 * SECOND_MS, () => {
      study.tell({ kind: 'attend', people: READERS.filter(({ to }) => to.person === CHARLOTTE.id) });
    });
    await study.town.run(MONDAY + HOUR_MS);
    expect(study.state().attendance).toEqual([CHARLOTTE.id]);
  });

  test('a meeting is called off, whatever a mail server says of its draft agenda then', async () => {
    const { town, tell } = await aDraftedAgenda({ letterTakesMs: 10 * SECOND_MS });
    const state = town.stateOf<MeetingState>(MEETING);
    const letters = state.notices.map((notice) => noticeLetter(state, notice));
    const numberOf = new Map(letters.map(({ id }, i) => [id, state.notices[i]!.nr]));
    expect(tell(MEETING, 'cancel')).toMatchObject({ ok: true });
    expect(bookNotices(state, numberOf, letters, [later(letters[0]!, MONDAY)])).toEqual([]);
  });

  test('who stops mail gets no draft agenda that a mail server had put off', async () => {
    let isBusy = true;
    const { town, tell } = await aDraftedAgenda({
      mailServer: (letter, now) => (isBusy && letter.kind === 'meeting-agenda-draft' ? later(letter, now) : undefined),
    });
    await town.run(MONDAY + SECOND_MS);
    isBusy = false;
    tell('network/nf1', 'stop-mail', { person: BRAM.id });
    await town.run(MONDAY + 2 * HOUR_MS);
    expect(town.letters.map(({ letter }) => letter.to.person)).toEqual([FENNA.id]);
  });
});

import { describe, expect, test } from 'vitest';
import { minutesId } from '../../workflows/kit/ids.ts';
import type { MinutesState } from '../../workflows/minutes/contract.ts';
import { minutes } from '../../workflows/minutes/process.ts';
import { openRound } from '../../workflows/minutes/rounds.ts';
import { decide } from '../../workflows/minutes/rules.ts';
import { handingIn, READERS, sendingDraft, someMinutes } from '../minutes.ts';
import { BRAM, DAVE, MONDAY } from '../people.ts';
import { aMeetingOffice, bramsMeeting, calendar, MEETING, words } from './meeting-office.ts';
import { addressFor, letterIdFor, verdict } from './office.ts';

const MINUTES = minutesId('nf1', 1);
const bramsMinutes = addressFor(BRAM.id, MINUTES);
const BOTH = `${bramsMeeting}, ${bramsMinutes}`;
const answering = (...letters: string[]) => [verdict('pass'), ...letters.map((id) => `In-Reply-To: <${id}>`)];
const TO_MINUTES = answering(letterIdFor(BRAM.id, MINUTES));
const TO_INVITATION = answering(letterIdFor(BRAM.id, MEETING));

/** A network that invited everyone to a meeting, and put the minutes of one before to who was there. */
async function anOffice() {
  const office = await aMeetingOffice({ others: { minutes } });
  const state: MinutesState = someMinutes();
  for (const [nr, command] of [handingIn(), sendingDraft].entries())
    decide(state, { id: `m${nr}`, ...command }, MONDAY);
  openRound(state, structuredClone(READERS), MONDAY);
  office.town.start('minutes', MINUTES, state);
  await office.town.run(office.town.now + 1);
  const noted = (person = BRAM.id) => office.town.stateOf<MinutesState>(MINUTES).round!.people[person]!.given?.answer;
  return { ...office, noted };
}

describe('a mail that bears the addresses of a meeting and of minutes', () => {
  test('is a correction when it answers the minutes, and no RSVP', async () => {
    const office = await anOffice();
    const raw = words('Ja, maar op bladzijde 2 moet 2027 staan.', { to: BOTH, headers: TO_MINUTES });
    expect(await office.take(raw)).toEqual(['nothing', 'recorded']);
    expect(office.noted()).toMatchObject({ choice: 'correction' });
    expect([office.given(), office.waiting()]).toEqual([undefined, []]);
  });

  test('agrees with the minutes when it answers those and says so', async () => {
    const office = await anOffice();
    expect(await office.take(words('Akkoord.', { to: BOTH, headers: TO_MINUTES }))).toEqual(['nothing', 'recorded']);
    expect(office.noted()).toEqual({ choice: 'agrees' });
  });

  test('is an RSVP when it answers the invitation', async () => {
    const office = await anOffice();
    expect(await office.take(words('Ja, ik kom.', { to: BOTH, headers: TO_INVITATION }))).toEqual([
      'recorded',
      'nothing',
    ]);
    expect(office.given()?.answer).toEqual({ choice: 'yes' });
    expect([office.noted(), office.waiting()]).toEqual([undefined, []]);
  });

  test.each([
    ['no letter of ours', answering()],
    ['the letter of somebody else', answering(letterIdFor(DAVE.id, 'network/nf1/meeting/9'))],
  ])('waits for the coordinator, once and by the minutes, when it answers %s', async (_, headers) => {
    const office = await anOffice();
    expect(await office.take(words('Ja, akkoord.', { to: BOTH, headers }))).toEqual(['nothing', 'held']);
    expect(office.waiting()).toMatchObject([{ why: 'unclear', about: { workflow: MINUTES } }]);
    expect([office.given(), office.noted()]).toEqual([undefined, undefined]);
    expect(office.town.stateOf<MinutesState>(MINUTES).waiting).toHaveLength(1);
  });

  test('waits also when the mail server names one of them only', async () => {
    const office = await anOffice();
    const raw = words('Ja, ik kom.', { to: BOTH });
    expect(await office.take(raw, { recipients: [bramsMeeting] })).toEqual(['held']);
    expect(office.given()).toBeUndefined();
    const other = words('Ja, ik kom.', { to: BOTH, headers: TO_MINUTES });
    expect(await office.take(other, { recipients: [bramsMeeting] })).toEqual(['held']);
  });

  test('is still an answer by calendar when it is one', async () => {
    const office = await anOffice();
    await office.take(calendar({}, { to: BOTH }));
    expect(office.given()?.answer).toEqual({ choice: 'yes' });
  });
});

test('a mail to two meetings answers the one whose letter it answers', async () => {
  const office = await aMeetingOffice();
  const to = `${addressFor(BRAM.id, 'network/nf1/meeting/2')}, ${bramsMeeting}`;
  expect(await office.take(words('Ja, ik kom.', { to }))).toEqual(['held', 'nothing']);
  expect(office.given()).toBeUndefined();
  expect(await office.take(words('Ja, ik kom.', { to, headers: TO_INVITATION }))).toEqual(['nothing', 'recorded']);
});

test('a mail to two meetings waits at the other one when the mail server names that alone', async () => {
  const office = await aMeetingOffice();
  const other = 'network/nf1/meeting/2';
  const to = `${addressFor(BRAM.id, other)}, ${bramsMeeting}`;
  const raw = words('Ja, ik kom.', { to, headers: answering(letterIdFor(BRAM.id, other)) });
  expect(await office.take(raw, { recipients: [bramsMeeting] })).toEqual(['held']);
  expect(office.given()).toBeUndefined();
});

import type { Asked } from '../kit/ask.ts';
import { networkId } from '../kit/ids.ts';
import { type Refused, refused } from '../kit/refusal.ts';
import type { MeetingCommand, MeetingState, Rsvp } from './contract.ts';

/** People whom one person may send in their place: every one of them gets an invitation. */
const SUBSTITUTES_PER_PERSON_MAX = 3;

/** The address of who comes in somebody's place. */
const addressIn = (answer: Rsvp) =>
  answer.choice === 'substitute' ? answer.substitute.email.toLowerCase() : undefined;

/** Whom a person has sent before. */
const sentBefore = ({ earlier = [], given }: Asked<Rsvp>): (string | undefined)[] =>
  [...earlier, ...(given ? [given] : [])].map(({ answer }) => addressIn(answer));

/** Why a person cannot send this one: it is themselves, or they have sent as many as one may. */
export function substituteRefused(state: MeetingState, asked: Asked<Rsvp>, answer: Rsvp): Refused | undefined {
  const address = addressIn(answer);
  if (address === undefined) return undefined;
  if (address === asked.to.email.toLowerCase()) return refused('colleague-is-self', 'email');
  const isNew = !sentBefore(asked).includes(address);
  const count = state.sent?.[asked.to.person] ?? 0;
  return isNew && count >= SUBSTITUTES_PER_PERSON_MAX ? refused('too-many-colleagues') : undefined;
}

/** The network adds who comes in somebody's place and sees to it that they are invited, once. */
export function sendSubstitute(
  state: MeetingState,
  { earlier = [], to }: Asked<Rsvp>,
  { id, answer, colleagueId }: Extract<MeetingCommand, { kind: 'answer' }>,
): void {
  if (answer.choice !== 'substitute' || !colleagueId) return;
  if (earlier.some((given) => addressIn(given.answer) === addressIn(answer))) return;
  const { slug, meeting } = state;
  const { person, language } = to;
  state.sent = { ...state.sent, [person]: (state.sent?.[person] ?? 0) + 1 };
  const colleague = { id: colleagueId, ...answer.substitute, language };
  const command = { id: `${id}/substitute`, kind: 'substitute-named', meeting, by: person, colleague };
  state.outbox.push({ kind: 'tell', to: networkId(slug), command });
}

import type {
  MeetingPersonView,
  MeetingQuestion,
  MeetingResponse,
  MeetingResponsePage,
  MeetingState,
} from './contract.ts';
import { senderOf } from './letters.ts';
import { seatOf } from './seats.ts';

/** Who said what: of the poll, and once people are invited of the invitation. */
export const responses = (state: MeetingState): MeetingResponse[] =>
  Object.entries((state.rsvp ?? state.poll)?.people ?? {}).map(([person, { to, sent, given, out }]) => ({
    person,
    name: to.name,
    ...(to.organisation && { organisation: to.organisation }),
    sent,
    given,
    out,
    ...seatFields(state, person),
    ...senderFields(state, person),
  }));

function senderFields(state: MeetingState, person: string): Pick<MeetingResponse, 'substituteFor'> {
  const name = senderOf(state, person);
  return name ? { substituteFor: { person: state.sentBy![person]!, name } } : {};
}

type Asking = Extract<MeetingQuestion, { ask: 'response-page' }>;

/** A page of responses, in order of person. */
export function responsePage(state: MeetingState, { choice, after, limit }: Asking): MeetingResponsePage {
  const wanted = responses(state).filter((response) => isAbout(response, choice));
  const rest = wanted
    .filter(({ person }) => after === undefined || person > after)
    .sort((a, b) => (a.person < b.person ? -1 : 1));
  const items = rest.slice(0, limit);
  return { total: wanted.length, items, ...(rest.length > limit && { next: items.at(-1)!.person }) };
}

/** Whether what a person said, or did not say, is what a list is about. */
function isAbout({ sent, given, out, seat }: MeetingResponse, choice: Asking['choice']): boolean {
  if (choice === undefined) return true;
  if (choice === 'silent') return sent > 0 && !given && !out;
  if (choice === 'out') return out !== undefined;
  if (choice === 'waiting') return seat !== undefined;
  const said = given && 'choice' in given.answer ? given.answer.choice : undefined;
  return said === choice && seat === undefined;
}

/** Where somebody stands who said that they come and has no seat. */
export function seatFields(state: MeetingState, person: string): Pick<MeetingPersonView, 'seat' | 'offeredUntil'> {
  const seat = state.list && seatOf(state, person);
  if (!seat || seat === 'seated') return {};
  const offeredUntil = state.list!.offers.find((offer) => offer.person === person)?.until;
  return { seat, ...(offeredUntil !== undefined && { offeredUntil }) };
}

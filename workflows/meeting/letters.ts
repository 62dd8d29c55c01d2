import type { Ask } from '../kit/ask.ts';
import { meetingId, networkId } from '../kit/ids.ts';
import type { Letter, LetterBatch, PersonId } from '../kit/letter.ts';
import { asItIs, type FinalAgenda } from './agenda.ts';
import type { MeetingState } from './contract.ts';
import { entryOf } from './entries.ts';
import { isJoined } from './noted.ts';
import type { Notice } from './notices.ts';

const aboutIt = ({ slug, meeting }: MeetingState) => meetingId(slug, meeting);

/** The letter that asks a person, or reminds them; of another state of the meeting it is another letter. */
export function askingLetter<Answer>(
  state: MeetingState,
  { id, people }: Ask<Answer>,
  person: PersonId,
  [first, reminder]: [string, string],
): Letter {
  const { to, sent } = people[person]!;
  const namedBy = first === 'meeting-invitation' && sent === 0 ? senderOf(state, person) : undefined;
  const kind = sent > 0 ? reminder : namedBy ? 'meeting-substitute' : first;
  const params = { ...entryOf(state, person), ...(namedBy && { namedBy }) };
  return {
    id: `${id}/${person}/${state.sequence}/${sent + 1}`,
    kind,
    to,
    about: aboutIt(state),
    ...(Object.keys(params).length > 0 && { params }),
  };
}

/** The name of who sends somebody in their place. */
export const senderOf = ({ sentBy, invitees }: MeetingState, person: PersonId): string | undefined =>
  invitees[sentBy?.[person] ?? '']?.to.name;

const choiceOf = ({ rsvp }: MeetingState, person: PersonId) => rsvp?.people[person]?.given?.answer.choice;

/** A letter that belongs to no question. */
export function noticeLetter(state: MeetingState, { kind, person, nr, to }: Notice): Letter {
  const params = entryOf(state, person);
  return {
    id: `${state.slug}/m${state.meeting}/${person}/notice/${nr}`,
    kind: kindFor(state, kind, person),
    to: to ?? state.invitees[person]!.to,
    // What is answered to a draft is for the coordinator to read, and no answer to the invitation; so is what they write themselves.
    about: kind === 'meeting-agenda-draft' || kind === 'meeting-venue' ? networkId(state.slug) : aboutIt(state),
    ...(params && { params }),
  };
}

/** A receipt says what was noted; who has not said whether they come is asked that with the agenda. */
function kindFor(state: MeetingState, kind: Notice['kind'], person: PersonId): string {
  if (kind === 'meeting-noted') return `${kind}-${isJoined(state, person) ? 'soon' : choiceOf(state, person)}`;
  return kind === 'meeting-agenda' && isSilent(state, person) ? 'meeting-agenda-silent' : kind;
}

const isSilent = ({ rsvp }: MeetingState, person: PersonId): boolean => {
  const asked = rsvp?.people[person];
  return !asked?.given && !asked?.answerWaits;
};

/** What all letters of a meeting share; those that carry a calendar entry make it from this. */
export function batchOf(state: MeetingState): Omit<LetterBatch, 'letters' | 'bulk'> {
  const { letterhead, plan, when, sequence, revisedAt, status, domain, documents = [] } = state;
  const uid = `${state.slug}.m${state.meeting}`;
  const event = when && {
    uid,
    ...(domain && { domain }),
    sequence,
    stamp: revisedAt,
    start: when.start,
    end: when.end,
    title: plan.title,
    cancelled: status === 'cancelled',
    ...(plan.place && { place: plan.place }),
  };
  return {
    letterhead,
    ...(plan.text && { text: plan.text }),
    params: { title: plan.title, ...agendaParams(state) },
    ...(event && { event }),
    ...(documents.length > 0 && { documents: documents.map(({ at: _, ...document }) => document) }),
    ...(status === 'polling' && { dates: plan.options.map(({ start, end }) => ({ start, end })) }),
  };
}

/** An agenda as letters name it: the final one when there is one, else as it is now. */
export interface NamedAgenda {
  final?: FinalAgenda;
  current: FinalAgenda;
}

function agendaParams(state: MeetingState): { agenda?: string } {
  const { finalAgenda: final } = state;
  const current = asItIs(state);
  if (!final && current.items.length === 0) return {};
  const named: NamedAgenda = { current, ...(final && { final }) };
  return { agenda: JSON.stringify(named) };
}

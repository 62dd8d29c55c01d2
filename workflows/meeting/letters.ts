import type { Ask } from '../kit/ask.ts';
import { meetingId } from '../kit/ids.ts';
import type { Letter, LetterBatch, PersonId } from '../kit/letter.ts';
import type { MeetingState, Notice } from './contract.ts';

const aboutIt = ({ slug, meeting }: MeetingState) => meetingId(slug, meeting);

/** The letter that asks a person, or reminds them; of another state of the meeting it is another letter. */
export function askingLetter<Answer>(
  state: MeetingState,
  { id, people }: Ask<Answer>,
  person: PersonId,
  [first, reminder]: [string, string],
): Letter {
  const { to, sent } = people[person]!;
  const kind = sent > 0 ? reminder : first;
  return { id: `${id}/${person}/${state.sequence}/${sent + 1}`, kind, to, about: aboutIt(state) };
}

/** A letter that belongs to no question. */
export function noticeLetter(state: MeetingState, { kind, person, nr }: Notice): Letter {
  const said = state.rsvp?.people[person]?.given?.answer.choice;
  return {
    id: `${state.slug}/m${state.meeting}/${person}/notice/${nr}`,
    kind,
    to: state.invitees[person]!.to,
    about: aboutIt(state),
    // What somebody said before stands in their calendar, and an update does not take it away.
    ...((said === 'yes' || said === 'maybe') && { params: { said } }),
  };
}

/** What all letters of a meeting share; those that carry a calendar entry make it from this. */
export function batchOf(state: MeetingState): Omit<LetterBatch, 'letters' | 'bulk'> {
  const { letterhead, plan, when, sequence, revisedAt, status, domain } = state;
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
  return { letterhead, ...(plan.text && { text: plan.text }), params: { title: plan.title }, ...(event && { event }) };
}

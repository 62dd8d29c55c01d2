import { type Ask, bookAnswer, givenFrom, hasRoom, isOvertaken } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { MeetingCommand, MeetingState, Numbers, Place, Rsvp } from './contract.ts';
import { catchUp, dropMoot, notify } from './notices.ts';

/** Writes down whether a person comes. The newest answer counts until the meeting begins, by whichever way it came. */
export function answerRsvp(
  state: MeetingState,
  command: Extract<MeetingCommand, { kind: 'answer' }>,
  now: Instant,
): Outcome {
  const { rsvp, plan } = state;
  if (state.status === 'cancelled') return refused('cancelled');
  if (!rsvp) return refused('not-started');
  const { person, answer, remark, calendar } = command;
  const asked = rsvp.people[person];
  if (!asked || asked.out === 'removed') return refused('unknown-person');
  if (rsvp.closed || now >= rsvp.closesAt) return refused('closed');
  if (calendar && isOld(state, person, calendar)) return refused('old-calendar-answer');
  if (isOvertaken(asked, command.sentAt)) return refused('overtaken');
  if (answer.choice === 'no' && plan.asksReason && !answer.reason && !remark) return refused('needs-reason', 'reason');
  const given = givenFrom<Rsvp>(command, now);
  if (!hasRoom(rsvp, given)) return refused('no-room', 'remark');
  const before = asked.given?.answer.choice;
  const result = bookAnswer(rsvp, asked, given);
  if (calendar) state.stamps[person] = newer(state.stamps[person], calendar.stamp, now);
  if (result === 'recorded') tellWhatFollows(state, person, before);
  rsvp.revision += 1;
  return accepted({ result, given: asked.given });
}

/** A calendar answer about an earlier date, or older than one we have, changes nothing (RFC 5546 section 2.1.5). */
function isOld(state: MeetingState, person: string, { sequence, stamp }: { sequence: number; stamp: string }): boolean {
  return sequence < (state.dateSequence ?? 0) || (stamp !== '' && stamp < (state.stamps[person] ?? ''));
}

/** The newer of two stamps; a clock that is ahead must not shut out later answers. */
function newer(known = '', stamp: string, now: Instant): string {
  const nowStamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return [known, stamp < nowStamp ? stamp : nowStamp].sort().at(-1)!;
}

/** Who says they come after all must know what has changed, and what the others heard shortly before. */
function tellWhatFollows(state: MeetingState, person: string, before: Rsvp['choice'] | undefined): void {
  const { given, out } = state.rsvp!.people[person]!;
  const { choice } = given!.answer;
  dropMoot(state, person, choice === 'yes', choice === 'no');
  if (out) return;
  catchUp(state, person);
  if (choice === 'yes' && before !== 'yes' && state.practicalSent) notify(state, 'meeting-practical', person);
}

/** How many said what; who comes counts with their guests. Without a word on it, they come where the meeting is. */
export function numbers(rsvp: Ask<Rsvp> | undefined, place?: Place): Numbers {
  const people = Object.values(rsvp?.people ?? {}).filter(({ out }) => out !== 'removed');
  const answers = people.flatMap(({ given }) => (given ? [given.answer] : []));
  const count = (choice: Rsvp['choice']) => answers.filter((answer) => answer.choice === choice).length;
  const coming = answers.filter((answer) => answer.choice === 'yes');
  const guests = coming.reduce((sum, answer) => sum + (answer.guests ?? 0), 0);
  const usual = place?.link && !place.name ? 'online' : 'on-site';
  const online = coming.filter(({ mode = usual }) => mode === 'online').length;
  return {
    invited: people.filter(({ sent }) => sent > 0).length,
    yes: coming.length,
    onSite: coming.length - online,
    online,
    maybe: count('maybe'),
    no: count('no'),
    substitute: count('substitute'),
    silent: people.filter(({ sent, given, out }) => sent > 0 && !given && !out).length,
    guests,
    coming: coming.length + guests,
  };
}

/** How many were asked what the meeting asks now, and how many said something. */
export function turnout({ poll, rsvp }: MeetingState): { asked: number; answered: number } {
  const people = Object.values((rsvp ?? poll)?.people ?? {});
  return {
    asked: people.filter(({ sent }) => sent > 0).length,
    answered: people.filter(({ given }) => given).length,
  };
}

import { type Ask, type Asked, bookAnswer, type Given, takeAnswerBack } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, type RefusalCode, refused } from '../kit/refusal.ts';
import type { MeetingCommand, MeetingState, PollAnswer, Ranked, Slot } from './contract.ts';
import { noteDates } from './noted.ts';

/**
 * Writes down which dates suit a person: the newest answer counts, and can be changed until the poll closes. Who leaves every
 * date open has not answered.
 */
export function answerPoll(
  state: MeetingState,
  { person, answer, way, by, mail, receipt }: Extract<MeetingCommand, { kind: 'poll-answer' }>,
  now: Instant,
): Outcome {
  const { poll } = state;
  if (!poll) return refused(whyNoPoll(state));
  const asked = poll.people[person];
  if (!asked || asked.out === 'removed') return refused('unknown-person');
  if (poll.closed || now >= poll.closesAt) return refused('closed');
  if (Object.keys(answer).some((id) => !state.plan.options.some((option) => option.id === id)))
    return refused('unknown-date', 'options');
  const given: Given<PollAnswer> = { answer, way, at: now, ...(by && { by }), ...(mail && { mail }) };
  const result = Object.keys(answer).length > 0 ? bookAnswer(poll, asked, given) : leaveOpen(poll, asked);
  poll.revision += 1;
  closeWhenAllAnswered(state);
  if (receipt && result === 'recorded') noteDates(state, asked, now);
  return accepted({ result });
}

function whyNoPoll({ status }: MeetingState): RefusalCode {
  if (status === 'draft') return 'not-started';
  return status === 'gathering' ? 'starting' : 'no-poll';
}

function leaveOpen<Answer>(poll: Ask<Answer>, asked: Asked<Answer>): 'recorded' | 'unchanged' {
  if (!asked.given) return 'unchanged';
  takeAnswerBack(poll, asked);
  poll.changes += 1;
  return 'recorded';
}

/** Closes the poll early when nobody is left to wait for: all have said of each date whether it suits, or get no letters. */
export function closeWhenAllAnswered({ poll, plan }: MeetingState): void {
  if (!poll || poll.closed) return;
  const answered = (given: Given<PollAnswer> | undefined) => plan.options.every(({ id }) => given?.answer[id]);
  poll.closed = Object.values(poll.people).every(({ given, out }) => out || answered(given));
}

/** The dates with what people said of them: first those that lack nothing, then by who can, then by who could if need be. */
export function ranking(state: MeetingState): Ranked[] {
  const ranked = state.plan.options.map((option) => rank(state, option));
  return ranked.sort(
    (a, b) =>
      a.lacks.length - b.lacks.length || b.yes - a.yes || b.ifNeedBe - a.ifNeedBe || a.no - b.no || a.start - b.start,
  );
}

function rank(state: MeetingState, option: Slot): Ranked {
  const people = Object.entries(state.poll?.people ?? {}).filter(([, { out }]) => out !== 'removed');
  const said = people.map(([person, { given }]) => ({ person, answer: given?.answer[option.id] }));
  const count = (wanted: string | undefined) => said.filter(({ answer }) => answer === wanted).length;
  const able = said.filter(({ answer }) => answer === 'yes' || answer === 'if-need-be').map(({ person }) => person);
  return {
    ...option,
    yes: count('yes'),
    ifNeedBe: count('if-need-be'),
    no: count('no'),
    unanswered: count(undefined),
    lacks: lacking(state, able),
  };
}

/** What a date lacks when only these people could come. */
function lacking({ plan, invitees }: MeetingState, able: string[]): string[] {
  const { quorum = 0, kinds, people } = plan.mustHave;
  return [
    ...kinds.filter((kind) => !able.some((person) => invitees[person]?.kind === kind)),
    ...people.filter((person) => !able.includes(person)),
    ...(able.length < quorum ? ['quorum'] : []),
  ];
}

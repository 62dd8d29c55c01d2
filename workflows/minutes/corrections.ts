import { bookAnswer, type Given, givenFrom, hasRoom, isOvertaken } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { WORDS_BYTES_MAX, wordsBytes } from '../kit/words.ts';
import type { Correction, MinutesAnswer, MinutesCommand, MinutesState } from './contract.ts';
import { CORRECTION_CHARACTERS_MAX, CORRECTIONS_MAX } from './limits.ts';
import { notify } from './notices.ts';
import { isFrozen, newest } from './stage.ts';

type CommandOf<Kind extends MinutesCommand['kind']> = Extract<MinutesCommand, { kind: Kind }>;

/** Writes down what somebody says of the draft. What is not replied to yet can be changed, until the date. */
export function answer(state: MinutesState, command: CommandOf<'answer'>, now: Instant): Outcome {
  const { round } = state;
  const { person, seen } = command;
  const asked = round?.people[person];
  const open = openCorrection(state, person);
  if (isFrozen(state)) return refused('frozen');
  if (!round) return refused('not-started');
  if (!asked || asked.out === 'removed') return refused('unknown-person');
  // What the coordinator enters may have come in time: they decide, as long as nothing is final.
  if (!command.by && (round.closed || now >= round.closesAt)) return refused('closed');
  if (isOvertaken(asked, command.sentAt)) return refused('overtaken');
  if (seen !== undefined && seen !== (open?.nr ?? 0)) return refused('correction-changed');
  // A mail that may be about something else does not take away what its writer does not see.
  if (command.way === 'mail' && !command.by && open && command.answer.choice === 'agrees')
    return refused('correction-changed');
  const said = command.way !== 'link' ? withMore(command.answer, open) : command.answer;
  const given = givenFrom<MinutesAnswer>({ ...command, answer: said }, now);
  if (!fits(state, said, open) || !hasRoom(round, given)) return refused('no-room', 'text');
  const result = bookAnswer(round, asked, given);
  if (result === 'recorded') rewrite(state, person, given);
  round.revision += 1;
  return accepted({ result, given: asked.given });
}

/** The correction of a person that can still be changed. */
export const openCorrection = ({ corrections }: MinutesState, person: PersonId): Correction | undefined =>
  corrections.find((correction) => correction.person === person && !correction.reply);

/** What comes by mail or phone adds to what somebody wrote before: only on the page they see that while they write. */
function withMore(said: MinutesAnswer, open: Correction | undefined): MinutesAnswer {
  if (said.choice !== 'correction' || !open) return said;
  return { choice: 'correction', text: `${open.text}\n\n${said.text}` };
}

/** What was said before and is still open makes room for what takes its place. */
function fits({ corrections }: MinutesState, said: MinutesAnswer, open: Correction | undefined): boolean {
  if (said.choice !== 'correction') return true;
  const others = corrections.filter((one) => one !== open);
  const bytes = others.reduce((sum, { text }) => sum + wordsBytes(text), wordsBytes(said.text));
  return said.text.length <= CORRECTION_CHARACTERS_MAX && others.length < CORRECTIONS_MAX && bytes <= WORDS_BYTES_MAX;
}

/** What was said takes the place of what they had said and got no reply to. */
function rewrite(state: MinutesState, person: PersonId, { answer: said, way, at, mail, by }: Given<MinutesAnswer>) {
  const open = openCorrection(state, person);
  state.corrections = state.corrections.filter((correction) => correction !== open);
  if (said.choice !== 'correction') return;
  state.correctionsMade += 1;
  state.corrections.push({
    nr: state.correctionsMade,
    person,
    text: said.text,
    way,
    at,
    ...(mail && { mail }),
    ...(by && { by }),
    version: newest(state)!.version,
  });
}

/** Replies to a correction; who wrote it hears. */
export function reply(
  state: MinutesState,
  { correction: nr, reply: said, by }: CommandOf<'reply'>,
  now: Instant,
): Outcome {
  const correction = state.corrections.find((one) => one.nr === nr);
  if (isFrozen(state)) return refused('frozen');
  if (!correction) return refused('unknown-correction');
  if (correction.reply) return refused('already-answered');
  correction.reply = { ...said, at: now, by };
  notify(state, 'minutes-answered', correction.person, nr);
  return accepted({ correction: nr });
}

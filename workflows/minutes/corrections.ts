import { bookAnswer, type Given, givenFrom, hasRoom, isOvertaken, wordsIn } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { WORDS_BYTES_MAX, wordsBytes } from '../kit/words.ts';
import { makeRoomForAgreement } from './agreements.ts';
import type { Correction, MinutesAnswer, MinutesCommand, MinutesState, Noted } from './contract.ts';
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
  const given = givenFrom<Noted>({ ...command, answer: notedOf(state, said, open) }, now);
  if (!fits(state, said, given, open)) return refused('no-room', 'text');
  makeRoomForAgreement(state, person);
  const result = bookAnswer(round, asked, given);
  if (result === 'recorded') rewrite(state, person, said, given);
  round.revision += 1;
  return accepted({ result, given: { ...asked.given, answer: said } });
}

/** A correction is noted by its number, which it keeps as long as its text is the same. */
function notedOf({ correctionsMade }: MinutesState, said: MinutesAnswer, open: Correction | undefined): Noted {
  if (said.choice !== 'correction') return said;
  return { choice: 'correction', nr: open?.text === said.text ? open.nr : correctionsMade + 1 };
}

/** What somebody said, from what is noted of it. */
export function answerOf({ corrections }: MinutesState, noted: Noted): MinutesAnswer {
  if (!('nr' in noted)) return noted;
  return { choice: 'correction', text: corrections.find(({ nr }) => nr === noted.nr)?.text ?? '' };
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
function fits(
  { corrections, round }: MinutesState,
  said: MinutesAnswer,
  given: Given<Noted>,
  open: Correction | undefined,
): boolean {
  if (said.choice !== 'correction') return hasRoom(round!, given);
  const others = corrections.filter((one) => one !== open);
  const texts = [...others, said].reduce((sum, { text }) => sum + wordsBytes(text), 0);
  const bytes = texts + round!.words + wordsIn(given);
  return said.text.length <= CORRECTION_CHARACTERS_MAX && others.length < CORRECTIONS_MAX && bytes <= WORDS_BYTES_MAX;
}

/** What was said takes the place of what they had said and got no reply to. */
function rewrite(
  state: MinutesState,
  person: PersonId,
  said: MinutesAnswer,
  { answer: noted, way, at, mail, by }: Given<Noted>,
): void {
  const open = openCorrection(state, person);
  state.corrections = state.corrections.filter((correction) => correction !== open);
  if (said.choice !== 'correction' || !('nr' in noted)) return;
  state.correctionsMade = Math.max(state.correctionsMade, noted.nr);
  state.corrections.push({
    nr: noted.nr,
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

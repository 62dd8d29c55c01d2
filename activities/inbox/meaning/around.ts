import { bearingOnWork } from './beside-work.ts';
import { isExplained, MEANT } from './courteous.ts';
import { isWork, type Kind, type Why } from './meaning.ts';
import { plain, wordsOf } from './normalise.ts';
import { type Phrases, says, without } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';
import { signalsOf, withoutAside } from './signals.ts';
import { NEGATIONS, NEXT_TIME, REASONS, RECEIPTS, SETTLED, WAS_READ } from './words/common.ts';
import { LEXICONS, NOTHING } from './words/index.ts';
import type { Says } from './words/lexicon.ts';
import { OCCUPIED_THEN } from './words/occupied.ts';
import { isPractical } from './words/practical.ts';
import { COMMENT_WORDS, NOT_BINDING } from './words/remarks.ts';
import { BUTS, SECOND_THOUGHTS } from './words/turns.ts';
import { LEAVES_YES, UNSETTLES_ANY } from './words/unsettling.ts';

/** Doubts from what stands around an answer: words that spoil it, a "but", clauses that a bare yes or no could belong to. */
export function doubtsAround(reading: Reading, answer: Says): Why[] {
  const { spoils, unsettles = {}, aside = [] } = LEXICONS[reading.kind];
  const nothing = NOTHING[reading.kind];
  const near = CLAIMS.includes(answer) ? inAnswers(reading, answer) : reading;
  const said = { nothing, aside };
  const spoiled =
    (spoils.any !== undefined && spoilsIn(reading, spoils.any, said)) ||
    (spoils[answer] !== undefined && spoilsIn(near, spoils[answer], said));
  const unsettled = [unsettles.any, unsettles[answer]].some(
    (list) => list && spoilsIn(reading, list, { nothing: [], aside }),
  );
  return [
    ...(spoiled ? (['in-part'] as const) : []),
    ...(unsettled ? (['doubt'] as const) : []),
    ...(isPositive(answer) && reading.sentences.some((_, index) => hasBut(reading, index))
      ? (['afterthought'] as const)
      : []),
    ...(hasSecondThoughts(reading) ? (['afterthought'] as const) : []),
    ...(isPositive(answer) && hasDenial(reading) ? (['negation'] as const) : []),
    ...(BARE.includes(answer) &&
    onlyShort(reading.found) &&
    (reading.sentences.some((_, index) => hasUnexplained(reading, index)) ||
      reading.sentences.some(
        ({ words }) => says(words, RECEIPTS) || (!reading.found.some(isNamed) && says(words, WAS_READ)),
      ))
      ? (['no-answer'] as const)
      : []),
  ];
}

/** What is asked for or in the way says so itself; of the rest of the mail only what it speaks of counts. */
const CLAIMS: readonly Says[] = ['extend', 'blocked'];
const inAnswers = (reading: Reading, answer: Says): Reading => {
  const said = reading.found.filter((one) => one.says === answer && one.how === 'words');
  if (said.length === 0) return reading;
  return { ...reading, sentences: reading.sentences.filter((_, index) => said.some((one) => one.sentence === index)) };
};

/** "Akkoord" names what is asked, "yes" does not. */
export const isNamed = ({ clause }: Found) => !/ (?:ja|yes|nee|no) /.test(clause.words);

/** Told before the answer. */
const LONG_AGO = / (?:toen|destijds|vroeger|geleden|ago|back then) /;

const spoilsIn = (
  { kind, sentences, found }: Reading,
  list: Phrases,
  { nothing, aside }: Record<'nothing' | 'aside', Phrases>,
) =>
  sentences.some((sentence, index) => {
    const bearing = isWork(kind) ? { ...sentence, words: bearingOnWork(sentence, found) } : sentence;
    const words = notUnderstood(bearing, found);
    return (
      says(words, list) &&
      !isFar(sentences, found, index) &&
      !says(words, NEXT_TIME) &&
      !(LONG_AGO.test(words) && found.every((one) => one.sentence > index)) &&
      says([aside, SETTLED, nothing, LEAVES_YES].reduce(without, words), list) &&
      !(sentence.question && isPractical(words))
    );
  });

/** Told early in a letter, well before an answer of which every word is understood, and not of the meeting, the network or what must be done first. */
const isFar = (sentences: Sentence[], found: Found[], index: number): boolean => {
  const whole = found.filter((one) => one.whole && one.how === 'words');
  if (sentences.length < LETTER_SENTENCES_MIN || whole.length === 0) return false;
  if (found.some((one) => one.sentence === index)) return false;
  const { words } = sentences[index]!;
  return whole.every(({ sentence }) => index < sentence - 1) && !says(words, UNSETTLES_ANY) && !BINDS.test(words);
};
const LETTER_SENTENCES_MIN = 7;
const BINDS =
  / (?:moet|moeten|nog|eerst|toestemming|akkoord|bestuur|bijeenkomst|vergadering|netwerk|meeting|network|must|need|needs|first|still|approval|permission|board|hangt|depends|onzeker|uncertain|of ik|whether|als ik|if) | (?:misschien|mogelijk|wellicht|perhaps|maybe|possibly) (?:\S+ ){0,3}?(?:ik|wij|we|i) | (?:ik|wij|we|i) (?:\S+ ){0,3}?(?:misschien|mogelijk|wellicht|perhaps|maybe|possibly) (?!six|four|five|ten|twenty)/;

/** The words of a sentence without the clauses of which every word is understood. */
export const notUnderstood = ({ words }: Sentence, found: Found[]): string =>
  found.filter(({ whole }) => whole).reduce((rest, { clause }) => rest.replace(clause.words, ' '), words);

/** What a bare yes or no can say. */
const BARE: readonly Says[] = ['yes', 'no', 'agree', 'object', 'done', 'distributed'];

const POSITIVES: readonly Says[] = ['yes', 'agree', 'done', 'distributed', 'planned'];
const isPositive = (answer: Says) => POSITIVES.includes(answer);

/** A clause that begins with "but" after an answer, and says neither an answer nor something harmless. */
function hasBut({ kind, sentences, found }: Reading, index: number): boolean {
  const first = Math.min(...found.map(({ sentence }) => sentence));
  if (index < first || index > Math.max(...found.map(({ sentence }) => sentence)) + 1) return false;
  const { clauses, question } = sentences[index]!;
  if (question && index > first) return false;
  const answered = index === first ? clauses.indexOf(found[0]!.clause) : -1;
  return clauses.some(
    (clause, at) =>
      at > answered && (index === first || at === 0) && startsWithBut(clause) && !isHarmless(kind, clause),
  );
}

const startsWithBut = ({ raw }: Clause) => BUTS.test(wordsOf(plain(raw)));

function isHarmless(kind: Kind, clause: Clause): boolean {
  const lexicon = LEXICONS[kind];
  if (signalsOf(clause, lexicon, false).some(({ says: said }) => said !== 'nothing')) return true;
  return (
    says(clause.words, lexicon.harmless) ||
    (kind === 'consent' && [COMMENT_WORDS, NOT_BINDING].some((list) => says(clause.words, list)))
  );
}

/** Whether only words such as "yes" answer. */
export const onlyShort = (found: Found[]): boolean => found.every(({ how }) => how === 'short');

/** After the last answer. */
const hasSecondThoughts = ({ sentences, found }: Reading): boolean =>
  found.length > 0 &&
  sentences.some(({ words }, index) => found.every(({ sentence }) => sentence < index) && says(words, SECOND_THOUGHTS));

/** In the sentence of a yes, a clause that denies something else. */
function hasDenial({ kind, sentences, found }: Reading): boolean {
  const answering = found.filter(({ says: said, how }) => isPositive(said) && how === 'words');
  return sentences.some(({ clauses }, index) => {
    const here = answering.filter(({ sentence }) => sentence === index).map(({ clause }) => clause);
    const denying = here.length > 0 ? clauses.filter((one) => denies(kind, one) && !isHarmless(kind, one)) : [];
    return denying.some((one) => here.some((clause) => clause !== one));
  });
}

/** Of a draft any "not" beside the agreement counts, else only a "not" that ends its clause. */
const denies = (kind: Kind, { words }: Clause): boolean =>
  kind === 'consent' ? says(withoutAside(words, LEXICONS[kind]), NEGATIONS) : / (?:niet|not) $/.test(words);

/** A clause in the sentence of a bare yes or no that could be what it belongs to. */
function hasUnexplained({ kind, sentences, found }: Reading, index: number): boolean {
  const answered = found.filter(({ sentence }) => sentence === index).map(({ clause }) => clause);
  if (answered.length === 0) return false;
  const refusal = found.some(({ says: said }) => said === 'no');
  return sentences[index]!.clauses.some(
    (clause, at) =>
      !answered.includes(clause) &&
      !(isWork(kind) && at < sentences[index]!.clauses.indexOf(answered[0]!) && TOOK_TIME.test(clause.words)) &&
      !isExplained(kind, clause) &&
      !(refusal && WHY_NOT.some((list) => says(clause.words, list)) && !MEANT.test(clause.words)),
  );
}

/** Why somebody does not come, or that they will another time. */
const WHY_NOT: readonly Phrases[] = [REASONS, NEXT_TIME, OCCUPIED_THEN];

/** "It took some time, but done." */
const TOOK_TIME = / (?:heeft|had|duurde|kostte|took|cost|gekost|geduurd) /;

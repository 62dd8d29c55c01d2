import { withoutAsides } from './aside.ts';
import { wordsOfConclusion } from './conclusion.ts';
import { withoutFormerReports } from './former-report.ts';
import { isWork, type Kind, type Why } from './meaning.ts';
import { occupiedThen } from './occupied.ts';
import { isAboutOthers, isOfOthers, isOfOwnBody, isSpokenByOthers, speaksForSelf, speaksOfOthers } from './others.ts';
import { says, without } from './phrases.ts';
import {
  askedIn,
  belongsToNext,
  isAskedOfWriter,
  isRhetorical,
  isWhether,
  questionDoubts,
  staysBeforeQuestion,
} from './questions.ts';
import type { Clause, Sentence } from './sentences.ts';
import { type Signal, signalsOf } from './signals.ts';
import { isUnderOtherTopic } from './topic.ts';
import * as common from './words/common.ts';
import {
  ASKS_WHETHER,
  CONDITIONS,
  isAsCondition,
  POLITE_CONDITIONS,
  POLITE_WHERE_POSSIBLE,
  REQUESTS,
  VERB_FIRST_AFTER,
  VERB_FIRST_CONDITION,
} from './words/conditions.ts';
import { LEXICONS } from './words/index.ts';
import { type Lexicon, NEGATIVES, type Says } from './words/lexicon.ts';
import { isPractical } from './words/practical.ts';
import { COMMENT_WORDS } from './words/remarks.ts';
import * as turns from './words/turns.ts';

/** A signal and where it stands. */
export interface Found extends Signal {
  sentence: number;
  clause: Clause;
}

/** What a text says of a question, and the reasons not to be certain of it. */
export interface Reading {
  kind: Kind;
  sentences: Sentence[];
  found: Found[];
  doubts: Doubt[];
  /** The writer passes on what somebody else answers. */
  relays: boolean;
}

/** A reason not to be certain, and the sentence that gives it. */
export interface Doubt {
  why: Why;
  sentence: number;
}

/** Everything in the sentences that answers the question of this kind, and everything that makes it uncertain. */
export function read(kind: Kind, written: Sentence[], forAnother = false): Reading {
  const lexicon = LEXICONS[kind];
  const relays = forAnother || written.some(({ words }) => says(words, common.RELAYS));
  const readAll = (all: Sentence[], sure?: Says) =>
    all.map((sentence, index) => readSentence(sentence, index, { kind, lexicon, relays, sure, after: all[index - 1] }));
  const first = readAll(written);
  const said = first.flatMap((one) => one.found);
  const sentences = withoutAsides(kind, written, said);
  const sure = said.find(
    ({ whole, how, sentence, clause }) => whole && how === 'words' && sentences[sentence]!.clauses.includes(clause),
  )?.says;
  const each = sure === undefined ? first : readAll(sentences, sure);
  const found = withoutPointing(withoutBystanders(each.flatMap((one) => one.found)), sentences);
  const doubts = each.flatMap((one, index) => one.doubts.map((why) => ({ why, sentence: index })));
  const reading = { kind, sentences, found, doubts, relays };
  const told = { ...reading, found: [...found, ...occupiedThen(reading)] };
  return isWork(kind) ? withoutFormerReports(afterTurns(told)) : afterTurns(told);
}

/** "I will be there next time." */
const isOfNextTime = ({ says: said, clause }: Found, kind: Kind): boolean =>
  !isWork(kind) && said === 'yes' && says(clause.words, common.NEXT_TIME) && !/ (?:deze|dit|this) /.test(clause.words);

/** Beside an answer in other words, what is said of a third person is about somebody else. */
const withoutBystanders = (found: Found[]): Found[] =>
  found.filter((one) => !one.relayed || found.every((other) => other.relayed || other.says === one.says));

const BUT = /^(?:maar|but|en ook|nor|ook) /i;

/** "I cannot. It is my birthday and I will not miss that": what points back within its sentence, when the answer was given before. */
const withoutPointing = (found: Found[], sentences: Sentence[]): Found[] =>
  found.filter((one) => {
    const [before, at] = [sentences[one.sentence]!.clauses, sentences[one.sentence]!.clauses.indexOf(one.clause)];
    const given = found.some(
      ({ whole, sentence, says: said }) => whole && sentence < one.sentence && said !== one.says,
    );
    return !(given && at > 0 && POINTS_BACK.test(one.clause.raw) && !BUT.test(before[0]!.raw));
  });
const POINTS_BACK = /^(?:en |and )?(?:dat|die|daar) /i;

const INVITATIONS: readonly Kind[] = ['rsvp', 'interest'];

interface Ways {
  kind: Kind;
  lexicon: Lexicon;
  relays: boolean;
  /** What a clause says of which every word is understood. */
  sure?: Says | undefined;
  /** The sentence before. */
  after: Sentence | undefined;
}

function readSentence(sentence: Sentence, index: number, ways: Ways): { found: Found[]; doubts: Why[] } {
  if (INVITATIONS.includes(ways.kind) && isRhetorical(sentence)) return { found: [], doubts: [] };
  const all = sentence.clauses.flatMap((clause) =>
    isAskedOfWriter(clause, sentence) ||
    formerly(clause, ways.kind) ||
    (ways.kind === 'consent' && !ways.relays && isOfOthers(clause) && !isOfOwnBody(clause)) ||
    (!ways.relays && isSpokenByOthers(clause, sentence))
      ? []
      : signalsOf(withWhether(clause, sentence), ways.lexicon, ways.relays)
          .filter(({ says: said }) => said !== 'nothing')
          .map((signal) => ({
            ...signal,
            ...(isWhether(clause) && { doubt: 'doubt' as const }),
            sentence: index,
            clause,
          })),
  );
  const isSaidSurely = (one: Found) =>
    one.says === ways.sure && one.doubt !== undefined && !one.whole && !BUT.test(one.clause.raw);
  const found = all.filter(
    (one) => !belongsToNext(one, sentence) && !isOfNextTime(one, ways.kind) && !isSaidSurely(one),
  );
  const asked = sentence.question ? askedIn(sentence, index, ways.lexicon) : [];
  const doubts = [...doubtsOf(sentence, found, ways), ...(asked.length > 0 ? [] : questionDoubts(sentence, found))];
  const asks = (doubt: Why) => doubt === 'doubt' || (doubt === 'condition' && ASKS_WHETHER.test(sentence.words));
  if (asked.length > 0) return { found: asked, doubts: doubts.filter((doubt) => !asks(doubt)) };
  const firm = sentence.question ? found.filter((one) => staysBeforeQuestion(one, sentence)) : found;
  const others =
    !ways.relays &&
    !isWork(ways.kind) &&
    firm.some(
      ({ clause, figure }) => !figure && isAboutOthers(clause) && !(ways.kind === 'consent' && isOfOwnBody(clause)),
    );
  return { found: firm, doubts: others ? [...doubts, 'other-person'] : doubts };
}

/** "Unfortunately I can make it": a "not" was forgotten. */
const isRegretted = ({ says: said, how, turned, clause }: Found): boolean =>
  said === 'yes' && how === 'words' && !turned && REGRETTED.test(clause.words);
const REGRETTED =
  /^ (?:but |maar )?(?:helaas|unfortunately|regrettably|sadly|jammer genoeg|spijtig genoeg|tot mijn spijt) (?!(?:alleen|only|pas|slechts) )/;

/** A clause with the one that says whether what is not known: "I shall see | whether I can come". */
function withWhether(clause: Clause, { clauses }: Sentence): Clause {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || !isWhether(next)) return clause;
  return { raw: `${clause.raw} ${next.raw}`, words: `${clause.words.trimEnd()}${next.words}` };
}

/** Work that was done counts by being past; coming, agreeing and taking part do not. */
const formerly = ({ words }: Clause, kind: Kind) =>
  !isWork(kind) && says(words, common.FORMER) && !/ (?:graag (?:was|had)|will|shall|zal) /.test(words);

function doubtsOf(sentence: Sentence, found: Found[], ways: Ways): Why[] {
  if (sentence.question && found.length === 0 && isPractical(sentence.words)) return [];
  const { raw } = sentence;
  const words = besideFigures(withoutFormer(wordsOfConclusion(sentence, found), sentence, ways.kind), found);
  const doubts: Why[] = found.flatMap(({ doubt }) => doubt ?? []);
  const maybe = found.some(({ says: said }) => said === 'maybe');
  const polite = found.length > 0 ? POLITE_CONDITIONS : POLITE_WHERE_POSSIBLE;
  const rest = without(words, polite);
  const bound =
    says(rest, CONDITIONS) ||
    (!sentence.question && VERB_FIRST_CONDITION.test(sentence.plain)) ||
    (!sentence.question && found.length > 0 && isBoundAfter(sentence, found)) ||
    (/ als /.test(rest) &&
      sentence.clauses.some((clause) => words.includes(clause.words) && isAsCondition(without(clause.words, polite))));
  if (bound && !maybe) doubts.push('condition');
  if (found.some((one) => one.says !== 'extend' && isConsequence(one.clause, sentence, ways.after)))
    doubts.push(maybe ? 'question' : 'condition');
  const certain = without(words, common.NO_DOUBT);
  if (says(certain, turns.LATER) && !maybe) doubts.push('doubt');
  const expected = isWork(ways.kind) ? without(certain, common.EXPECTATIONS) : certain;
  if (!maybe && found.some((one) => isDoubted(one, expected))) doubts.push('doubt');
  if (found.length > 0 && says(words, common.SLIPS)) doubts.push('negation');
  if (found.some(isRegretted)) doubts.push('negation');
  if (found.some((one) => one.says !== 'extend' && isUnderOtherTopic(one, sentence, ways.after)))
    doubts.push('other-subject');
  if (says(words, turns.IRONY) || turns.IRONIC_SIGNS.test(raw)) doubts.push('irony');
  if (
    !ways.relays &&
    speaksOfOthers(sentence, ways.kind) &&
    !(ways.kind === 'consent' && (speaksForSelf(found) || found.some(({ clause }) => isOfOwnBody(clause))))
  )
    doubts.push('other-person');
  return doubts;
}

/** Without what somebody said or thought before. */
const withoutFormer = (words: string, { clauses }: Sentence, kind: Kind): string =>
  clauses.filter((clause) => formerly(clause, kind)).reduce((rest, clause) => rest.replace(clause.words, ' '), words);

/** What an idiom says is certain, whatever words it uses. */
const besideFigures = (words: string, found: Found[]): string =>
  found.filter(({ figure }) => figure).reduce((rest, { clause }) => rest.replace(clause.words, ' · '), words);

const isBoundAfter = ({ clauses }: Sentence, found: Found[]): boolean =>
  clauses.some(
    ({ words }, at) => VERB_FIRST_AFTER.test(words) && found.some(({ clause }) => clauses.indexOf(clause) < at),
  );

/** "Then I come", after a question or after something that must happen first. */
function isConsequence(clause: Clause, { clauses }: Sentence, after: Sentence | undefined): boolean {
  if (!/^(?:dan|then|in dat geval|in that case)\b/i.test(clause.raw)) return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  return before
    ? says(before.words, REQUESTS)
    : after !== undefined && (after.question || after.clauses.some(({ words }) => says(words, REQUESTS)));
}

/** Anywhere in the sentence of a yes; of a no only in its own clause. */
function isDoubted({ says: said, clause, figure }: Found, words: string): boolean {
  if (said === 'agree' && !figure && says(clause.words, common.HYPOTHETICAL)) return true;
  const near = NEGATIVES.includes(said) && !figure ? clause.words : words;
  return says(without(near, COMMENT_WORDS).replace(/ (?:niet|not) (?:mogelijk|possible) /, ' niet '), common.DOUBTS);
}

/** A writer who thinks again: what stood before no longer counts when an answer follows, else nothing is certain. */
function afterTurns(reading: Reading): Reading {
  const turn = reading.sentences.findLastIndex(({ words }) => says(words, turns.TURNS));
  if (turn === -1) return reading;
  const words = reading.sentences[turn]!.words;
  const at = Math.min(...turns.TURNS.map((phrase) => words.search(phrase)).filter((index) => index >= 0));
  const after = reading.found.filter(
    (found) =>
      found.sentence > turn ||
      (found.sentence === turn && words.indexOf(found.clause.words.trim()) + found.clause.words.trim().length > at),
  );
  if (after.some(({ how }) => how === 'words')) return { ...reading, found: after };
  return { ...reading, doubts: [...reading.doubts, { why: 'afterthought', sentence: turn }] };
}

/** The reasons of the doubts. */
export const whysOf = ({ doubts }: Reading): Why[] => doubts.map(({ why }) => why);

/** A reading without the sentences of which the answer does not count, and without their doubts. */
export const leavingOut = (reading: Reading, drop: (found: Found) => boolean): Reading => {
  const dropped = new Set(reading.found.filter(drop).map(({ sentence }) => sentence));
  return {
    ...reading,
    found: reading.found.filter((one) => !drop(one)),
    doubts: reading.doubts.filter(({ sentence }) => !dropped.has(sentence)),
  };
};

/** The different answers that were found, without wishes when there is anything else. */
export function answersOf({ found }: Reading): Set<Says> {
  const firm = found.filter(({ how, says: said }) => how !== 'wish' && said !== 'regret');
  return new Set((firm.length > 0 ? firm : found).map(({ says: said }) => said));
}

import { isName } from './delegate.ts';
import type { Kind, Why } from './meaning.ts';
import { type Phrases, phrases, says, without } from './phrases.ts';
import type { Clause, Sentence } from './sentences.ts';
import { type Signal, signalsOf } from './signals.ts';
import * as common from './words/common.ts';
import { CONDITIONS, isAsCondition, POLITE_CONDITIONS, REQUESTS, WHERE_POSSIBLE } from './words/conditions.ts';
import { COMMENT_WORDS } from './words/consent.ts';
import { LEXICONS } from './words/index.ts';
import type { Lexicon, Says } from './words/lexicon.ts';
import { isPractical } from './words/practical.ts';
import { THIRD_COMES } from './words/rsvp.ts';

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
export function read(kind: Kind, sentences: Sentence[]): Reading {
  const lexicon = LEXICONS[kind];
  const relays = sentences.some(({ words }) => says(words, common.RELAYS));
  const each = sentences.map((sentence, index) =>
    readSentence(sentence, index, { kind, lexicon, relays, after: sentences[index - 1] }),
  );
  const found = each.flatMap((one) => one.found);
  const doubts = each.flatMap((one, index) => one.doubts.map((why) => ({ why, sentence: index })));
  const reading = { kind, sentences, found, doubts, relays };
  return afterTurns(reading);
}

interface Ways {
  kind: Kind;
  lexicon: Lexicon;
  relays: boolean;
  /** The sentence before. */
  after: Sentence | undefined;
}

function readSentence(sentence: Sentence, index: number, ways: Ways): { found: Found[]; doubts: Why[] } {
  const all = sentence.clauses.flatMap((clause) =>
    isAskedOfWriter(clause, sentence) ||
    formerly(clause, ways.kind) ||
    (ways.kind === 'consent' && !ways.relays && isOfOthers(clause))
      ? []
      : signalsOf(clause, ways.lexicon, ways.relays)
          .filter(({ says: said }) => said !== 'nothing')
          .map((signal) => ({
            ...signal,
            ...(isWhether(clause) && { doubt: 'doubt' as const }),
            sentence: index,
            clause,
          })),
  );
  const found = all.filter((one) => !belongsToDenial(one, sentence));
  const asked = sentence.question ? askedIn(sentence, index, ways.lexicon) : [];
  const doubts = [...doubtsOf(sentence, found, ways), ...(asked.length > 0 ? [] : questionDoubts(sentence, found))];
  if (asked.length > 0) return { found: asked, doubts: doubts.filter((doubt) => doubt !== 'doubt') };
  const firm = sentence.question
    ? found.filter((one) => one.says !== 'no' && NEGATIVES.includes(one.says) && one.clause !== sentence.clauses.at(-1))
    : found;
  const others = !ways.relays && !isWork(ways.kind) && firm.some(({ clause }) => isAboutOthers(clause));
  return { found: firm, doubts: others ? [...doubts, 'other-person'] : doubts };
}

/** "No, I have no diet": that "no" belongs to what follows it. */
function belongsToDenial({ says: said, how, clause }: Found, { clauses }: Sentence): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (how !== 'short' || said !== 'no' || !next) return false;
  return (
    / (?:geen|niet|no|not|niks|niets) /.test(next.words) &&
    !says(next.words, common.REASONS) &&
    !says(next.words, COMING)
  );
}

const COMING = phrases(
  '(kom|komen|kan|kunnen|ben|doe|wil|ga|lukt|red|come|attend|make|join|able|participate|meedoen|deel) ~',
);

/** "... whether I come". */
const isWhether = ({ words }: Clause) => /^ (?:of|whether|if) (?:ik|wij|we|i) /.test(words);

/** "You ask whether I come". */
function isAskedOfWriter(clause: Clause, { clauses }: Sentence): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return isWhether(clause) && before !== undefined && / (?:vraagt|vroeg|vragen|ask|asked|asks) /.test(before.words);
}

const isWork = (kind: Kind) => kind === 'action' || kind === 'distribute';

/** Work that was done counts by being past; coming, agreeing and taking part do not. */
const formerly = ({ words }: Clause, kind: Kind) =>
  !isWork(kind) && says(words, common.FORMER) && !/ graag (?:was|had) /.test(words);

function askedIn({ words, clauses }: Sentence, index: number, { asked }: Lexicon): Found[] {
  return asked
    .filter(([, list]) => says(words, list))
    .map(([said]) => ({ says: said, how: 'words', sentence: index, clause: clauses.at(-1)! }));
}

/** A question that touches the answer makes it uncertain; a practical one does not. */
function questionDoubts({ question, words, clauses }: Sentence, found: Found[]): Why[] {
  const touching = found.some(
    (one) => one.says === 'no' || !NEGATIVES.includes(one.says) || one.clause === clauses.at(-1),
  );
  return question && touching && !isPractical(words) ? ['question'] : [];
}

function doubtsOf(sentence: Sentence, found: Found[], ways: Ways): Why[] {
  if (sentence.question && found.length === 0 && isPractical(sentence.words)) return [];
  const { words, raw } = sentence;
  const doubts: Why[] = found.flatMap(({ doubt }) => doubt ?? []);
  const maybe = found.some(({ says: said }) => said === 'maybe');
  const polite = found.length > 0 ? POLITE_CONDITIONS : [...POLITE_CONDITIONS, ...WHERE_POSSIBLE];
  if (says(without(words, polite), CONDITIONS) && !maybe) doubts.push('condition');
  if (!maybe && sentence.clauses.some((clause) => isAsCondition(without(clause.words, polite))))
    doubts.push('condition');
  if (!maybe && found.some(({ clause }) => isConsequence(clause, sentence, ways.after))) doubts.push('condition');
  if (says(words, common.LATER) && !maybe) doubts.push('doubt');
  const expected = isWork(ways.kind) ? without(words, common.EXPECTATIONS) : words;
  if (!maybe && found.some((one) => isDoubted(one, expected))) doubts.push('doubt');
  if (found.length > 0 && says(words, common.SLIPS)) doubts.push('negation');
  if (says(words, common.IRONY) || common.IRONIC_SIGNS.test(raw)) doubts.push('irony');
  if (!ways.relays && speaksOfOthers(sentence, ways.kind) && !(ways.kind === 'consent' && speaksForSelf(ways, found)))
    doubts.push('other-person');
  return doubts;
}

/** "Then I come", after a question or after something that must happen first. */
function isConsequence(clause: Clause, { clauses }: Sentence, after: Sentence | undefined): boolean {
  if (!/^(?:dan|then|in dat geval|in that case)\b/i.test(clause.raw)) return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  return before ? says(before.words, REQUESTS) : after?.question === true;
}

/** Anywhere in the sentence of a yes; of a no only in its own clause. */
function isDoubted({ says: said, clause }: Found, words: string): boolean {
  if (said === 'agree' && says(clause.words, common.HYPOTHETICAL)) return true;
  const near = NEGATIVES.includes(said) ? clause.words : words;
  return says(without(near, COMMENT_WORDS).replace(/ (?:niet|not) (?:mogelijk|possible) /, ' niet '), common.DOUBTS);
}

const NEGATIVES: readonly Says[] = ['no', 'object', 'blocked', 'declined', 'abstain'];

const THIRD_ANSWERS: Phrases = [
  new RegExp(
    ` ${common.OTHERS}(?: \\S+){0,3} (?:komt|doet|wil|neemt|stemt|werkt|sluit|gaat akkoord|is het ~ eens|agrees|wants)(?= )`,
  ),
];
const NAMED_ANSWERS =
  /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) (?:komt|doet|wil|neemt deel|gaat|is erbij|stemt|agrees|is coming|will come)\b(?! (?:ik|wij|we|u|je|jij|er|mij|me|het|dat)\b)/u;

/** "Mine is", "I do not": the writer's own view beside somebody else's. */
const speaksForSelf = (_: Ways, found: Found[]) =>
  found.some(({ clause }) => / (?:ik|mij|wij|i|me|we) /.test(clause.words));

/** A clause of which somebody else is the subject, and the writer is not named. */
function isAboutOthers({ words, raw }: Clause): boolean {
  if (FIRST_PERSON.test(words)) return false;
  return THIRD_SUBJECT.test(words) || isName(NAMED_SUBJECT.exec(raw)?.[1]);
}
const FIRST_PERSON = / (?:ik|wij|we|mij|me|ons|onze|mijn|ondergetekende|i|us|my|our) /;
const THIRD_VERB =
  '(?:is|zijn|kan|kunnen|komt|heeft|hebben|gaat|gaan|wil|willen|moet|can|could|will|would|has|have|are|stemt|stemmen|doet|doen|neemt|agrees|agree|wants|want|zal|zullen)';
const NO_PERSON =
  '(?:tekst|inhoud|versie|kaart|folder|module|richtlijn|datum|dag|middag|avond|ochtend|bijeenkomst|reis|afstand|timing|tijd|uitnodiging|date|day|time|text|content|draft|version|document|meeting|lijst|list|\\d\\S*)';
const THIRD_SUBJECT = new RegExp(
  `^ (?:(?:helaas|alleen|ook|dat|omdat|unfortunately) )?(?:(?:hij|zij|ze|he|she|they|iedereen|everyone|everybody|niemand|nobody)|(?:de|een|the|mevrouw|meneer|dokter|dr|prof|professor|heer|mr|mrs|ms|uw|jullie|hun|haar|zijn) (?!${NO_PERSON} )(?:\\S+ ){1,3}?) ?${THIRD_VERB} `,
);
const NAMED_SUBJECT =
  /^(?:(?:en|and|maar|but) )?(?:(?:Dr|Prof|Mr|Mrs|Ms|Mw|Dhr)\.? )?(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)* (?:is|kan|can|cannot|can't|heeft|won't|komt|wil|weet|twijfelt|knows)\b/u;

/** A clause about somebody else's answer. */
const isOfOthers = ({ words, raw }: Clause) =>
  (says(words, THIRD_ANSWERS) || isName(REPORTED.exec(raw)?.[1])) &&
  !/ (?:ik|mij|wij|i|me|we) (?!lees|zie|read|see|hoor)/.test(words);
const REPORTED = /\b(?:dat|that|volgens|according to) (\p{Lu}\p{Ll}+)\b/u;

const THIRD_IS: Phrases = [
  new RegExp(
    `^ (?:(?:helaas|alleen|maar|ook|en) )?(?:mijn|onze|de|my|our|the|mevrouw|meneer|dr|heer) (?:\\S+ ){0,2}?(?:${common.THIRD_NOUNS}|heer|mevrouw) (?:\\S+ ){0,2}?(?:is|kan|heeft|zit|moet|blijft|can|has|will) `,
  ),
];

function speaksOfOthers({ words, raw, clauses }: Sentence, kind: Kind): boolean {
  if (
    !isWork(kind) &&
    kind !== 'consent' &&
    clauses.some((clause) => says(clause.words, THIRD_IS) && signalsOf(clause, LEXICONS[kind], false).length > 0)
  )
    return true;
  if (kind === 'action' || kind === 'distribute') return false;
  return says(words, kind === 'rsvp' ? THIRD_COMES : THIRD_ANSWERS) || isName(NAMED_ANSWERS.exec(raw)?.[1]);
}

/** A writer who thinks again: what stood before no longer counts when an answer follows, else nothing is certain. */
function afterTurns(reading: Reading): Reading {
  const turn = reading.sentences.findLastIndex(({ words }) => says(words, common.TURNS));
  if (turn === -1) return reading;
  const words = reading.sentences[turn]!.words;
  const at = Math.min(...common.TURNS.map((phrase) => words.search(phrase)).filter((index) => index >= 0));
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

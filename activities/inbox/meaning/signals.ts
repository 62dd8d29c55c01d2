import type { Why } from './meaning.ts';
import { type Phrases, says, without } from './phrases.ts';
import { asWriter } from './relayed.ts';
import type { Clause } from './sentences.ts';
import { AFTER_NEGATION, EMPTY_PHRASES, FILLERS, NEGATIONS } from './words/common.ts';
import type { Lexicon, Says } from './words/lexicon.ts';

/** What a clause says of the question, and how: in so many words, by a word such as "yes" alone, or as a wish. */
export interface Signal {
  says: Says;
  how: 'words' | 'short' | 'wish';
  /** Every word of the clause is understood. */
  whole?: true;
  /** An idiom said it, in words that mean something else by themselves. */
  figure?: true;
  /** It is said of a third person. */
  relayed?: true;
  /** A "not" made it of its opposite. */
  turned?: true;
  /** Set when the clause can be read in more than one way. */
  doubt?: Why;
}

/** With one more "not" in the clause these are uncertain. */
const FIRM: readonly Says[] = ['yes', 'no', 'agree', 'done'];
/** These are not said when a "not" stands inside the words that would say them. */
const STATEMENTS: readonly Says[] = [...FIRM, 'object', 'abstain', 'blocked'];
/** These take something away in words that a "not" close by takes back. */
const DENIABLE: readonly Says[] = ['object', 'abstain', 'blocked'];

/** What one clause answers; when it passes on somebody else's answer, the words for a third person count too. */
export function signalsOf(clause: Clause, lexicon: Lexicon, relays: boolean): Signal[] {
  const own = relays ? asWriter(clause) : undefined;
  const said = own ? signalsOf(own, lexicon, false).filter(({ whole }) => whole) : [];
  if (said.length > 0) return said.map((one) => ({ ...one, relayed: true }));
  const short = shortAnswer(clause.words, lexicon);
  if (short) return [{ says: short, how: isReport(short, clause.words) ? 'words' : 'short' }];
  const figures = (lexicon.idioms ?? []).filter(({ has }) => has(clause.words, clause.raw));
  if (figures.length > 0)
    return figures.map(({ says: said }) => ({ says: said, how: 'words', whole: true, figure: true }));
  const whole = lexicon.gist?.(clause.words, clause.raw);
  if (whole) return [{ says: whole, how: 'words', whole: true }];
  const words = withoutAside(clause.words, lexicon);
  const [fixed, rest] = taken(words, lexicon.fixed);
  const denied =
    (says(rest, NEGATIONS) && negations(rest) === negations(words)) ||
    negations(words.replace(/^ no /, ' ').replace(NO_REASON_NOT, ' ')) > 1;
  const found: Signal[] = fixed.map((answer) =>
    denied && answer === 'done'
      ? { says: 'not-yet', how: 'words' }
      : {
          says: answer,
          how: 'words',
          ...(((denied && FIRM.includes(answer)) ||
            (DENIABLE.includes(answer) && isDeniedClose(words, lexicon.fixed, answer))) && {
            doubt: 'negation' as const,
          }),
        },
  );
  if (found.length > 0 && fixed.some((answer) => answer !== 'comments')) return found;
  return [
    ...found,
    ...turningIn(rest, lexicon),
    ...(relays ? relayedIn(rest, lexicon) : []),
    ...wishesIn(rest, lexicon),
  ];
}

/** "I see no reason not to": two denials that are one yes. */
const NO_REASON_NOT = / (?:geen|no) (?:\S+ ){0,2}(?:reden|aanleiding|reason|grounds|cause) (?:\S+ ){0,4}?(?:niet|not) /;

/** "It is done" says more than "done". */
const isReport = (said: Says, words: string): boolean =>
  (said === 'done' || said === 'distributed') &&
  /^ (?:het|dit|dat|die|hij|deze|it|this|that|alles|all|everything) (?:is|zijn|are) | (?:alles|all) (?:done|klaar|gereed|af|afgerond|gedaan|finished) /.test(
    words,
  );

/** The words without what says nothing of the answer. */
export const withoutAside = (words: string, { aside = [] }: Lexicon): string =>
  without(without(words, aside), EMPTY_PHRASES);

/** The answers of a table that the words hold, and the words that remain. */
function taken(words: string, table: Lexicon['fixed']): [Says[], string] {
  let rest = words;
  const found: Says[] = [];
  for (const [answer, list] of table) {
    if (!says(rest, list)) continue;
    const holding = list.filter(
      (phrase) => phrase.test(rest) && !(STATEMENTS.includes(answer) && swallowsNot(phrase, rest)),
    );
    if (holding.length === 0) continue;
    found.push(answer);
    rest = without(rest, holding);
  }
  return [found, rest];
}

/** A "not" that stands in a gap of the phrase, and is none of its own words. */
const swallowsNot = (phrase: RegExp, words: string): boolean =>
  !OWN_NOT.test(phrase.source) && negations(`${phrase.exec(words)?.[0]} `) > 0;
const OWN_NOT = /\b(?:niet|geen|zonder|not|no|never|nooit|niets|niks|nothing|nee|onmogelijk|noch)\b/;

/** "I do not object": a "not" of the same statement, at most three words before it, or at its end. */
function isDeniedClose(words: string, table: Lexicon['fixed'], answer: Says): boolean {
  return table
    .filter(([said]) => said === answer)
    .flatMap(([, list]) => list)
    .some((phrase) => {
      const match = phrase.exec(words);
      if (!match || OWN_NOT.test(phrase.source)) return false;
      const before = words.slice(0, match.index).split(ANEW).at(-1)!.trim().split(' ').slice(-CLOSE_WORDS).join(' ');
      return CLOSE_NOT.test(` ${before} `) || /^ (?:niet|not) $/.test(words.slice(match.index + match[0].length));
    });
}
const CLOSE_WORDS = 3;
const CLOSE_NOT = / (?:niet|not|geen|nooit|never) /;
/** Where another statement begins. */
const ANEW = / (?:en|and|dus|so|maar|but|want|daarom|therefore|om|because|omdat) /;

function turningIn(words: string, { turning, turned, afterNegation = [] }: Lexicon): Signal[] {
  const found = firstOf(words, turning);
  if (!found) return [];
  const count = negations(words.replace(WITHIN, ' '));
  if (count === 0) return [{ says: found, how: 'words' }];
  if (QUANTIFIED_NOT.test(words)) return [{ says: found, how: 'words', doubt: 'negation' }];
  const opposite = turned[found];
  return count === 1 && opposite && negationHolds(words, endOf(words, turning), afterNegation)
    ? [{ says: opposite, how: 'words', turned: true }]
    : [{ says: found, how: 'words', doubt: 'negation' }];
}

/** What is told of a thing: "a plan in which nobody ...". */
const WITHIN = / (?:waarin|waarbij|waarmee|in which|whereby) .*/;

/** "Not everybody", "not entirely": no plain denial. */
const QUANTIFIED_NOT =
  / (?:niet|not) (?:iedereen|alle|allemaal|alles|everyone|everybody|all|everything|entirely|helemaal|volledig|geheel|fully|completely|quite|altijd|always|echt|really|zonder meer|onverdeeld|both|allebei|beide|overal|everywhere|every|elk|ieder|necessarily|noodzakelijkerwijs) /;

const negations = (words: string): number => words.split(' ').filter((word) => says(` ${word} `, NEGATIONS)).length;

const firstOf = (words: string, table: readonly (readonly [Says, Phrases])[]) =>
  table.find(([, list]) => says(words, list))?.[0];

/** Whether the "not" turns the verb, and not some addition ("not by car"). */
function negationHolds(words: string, end: number, following: Phrases): boolean {
  const from = words.search(/ (?:niet|not|geen|no|nooit|never|nobody|niemand|zonder|onmogelijk|geenszins) /);
  const tail = words.slice(from);
  if (end > from + LONGEST_NEGATION && !/^ (?:niet|not) (?:alleen|enkel|zonder|only)/.test(tail)) return true;
  return (
    /^ (?:geen|no|nooit|never|onmogelijk|geenszins) /.test(tail) || says(tail, AFTER_NEGATION) || says(tail, following)
  );
}

const LONGEST_NEGATION = ' nobody'.length;

/** Where the phrase that was found ends. */
function endOf(words: string, table: Lexicon['turning']): number {
  const phrase = table.flatMap(([, list]) => list).find((one) => one.test(words));
  const match = phrase?.exec(words);
  return match ? match.index + match[0].length : 0;
}

function relayedIn(words: string, { relayed }: Lexicon): Signal[] {
  const found = firstOf(words, relayed);
  if (!found) return [];
  const denied = FIRM.includes(found) && found !== 'no' && says(words, NEGATIONS);
  return [{ says: found, how: 'words', ...(denied && { doubt: 'negation' as const }) }];
}

function wishesIn(words: string, { wishes }: Lexicon): Signal[] {
  const found = firstOf(words, wishes);
  return found ? [{ says: found, how: 'wish' }] : [];
}

/** A clause of nothing but "yes", "no" or their like, with fillers. */
function shortAnswer(words: string, { short, beside }: Lexicon): Says | undefined {
  const kept = words
    .trim()
    .split(' ')
    .filter((word) => !FILLERS.has(word) && !beside.includes(word));
  if (kept.length === 0) return undefined;
  const found = Object.entries(short).filter(([, list]) => kept.some((word) => list.includes(word)));
  const known = kept.every((word) => found.some(([, list]) => list.includes(word)));
  return known && found.length === 1 ? (found[0]![0] as Says) : undefined;
}

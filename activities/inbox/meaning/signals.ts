import type { Why } from './meaning.ts';
import { type Phrases, says, without } from './phrases.ts';
import type { Clause } from './sentences.ts';
import { AFTER_NEGATION, EMPTY_PHRASES, FILLERS, NEGATIONS } from './words/common.ts';
import type { Lexicon, Says } from './words/lexicon.ts';

/** What a clause says of the question, and how: in so many words, by a word such as "yes" alone, or as a wish. */
export interface Signal {
  says: Says;
  how: 'words' | 'short' | 'wish';
  /** A "not" made it of its opposite. */
  turned?: true;
  /** Set when the clause can be read in more than one way. */
  doubt?: Why;
}

/** With one more "not" in the clause these are uncertain. */
const FIRM: readonly Says[] = ['yes', 'no', 'agree', 'done'];

/** What one clause answers; when it passes on somebody else's answer, the words for a third person count too. */
export function signalsOf(clause: Clause, lexicon: Lexicon, relays: boolean): Signal[] {
  const short = shortAnswer(clause.words, lexicon);
  if (short) return [{ says: short, how: 'short' }];
  const words = without(clause.words, EMPTY_PHRASES);
  const [fixed, rest] = taken(words, lexicon.fixed);
  const denied = says(rest, NEGATIONS) && negations(rest) === negations(words);
  const found: Signal[] = fixed.map((answer) => ({
    says: answer,
    how: 'words',
    ...(denied && FIRM.includes(answer) && { doubt: 'negation' as const }),
  }));
  if (found.length > 0 && fixed.some((answer) => answer !== 'comments')) return found;
  return [
    ...found,
    ...turningIn(rest, lexicon),
    ...(relays ? relayedIn(rest, lexicon) : []),
    ...wishesIn(rest, lexicon),
  ];
}

/** The answers of a table that the words hold, and the words that remain. */
function taken(words: string, table: Lexicon['fixed']): [Says[], string] {
  let rest = words;
  const found: Says[] = [];
  for (const [answer, list] of table) {
    if (!says(rest, list)) continue;
    found.push(answer);
    rest = without(rest, list);
  }
  return [found, rest];
}

function turningIn(words: string, { turning, turned }: Lexicon): Signal[] {
  const found = firstOf(words, turning);
  if (!found) return [];
  const count = negations(words);
  if (count === 0) return [{ says: found, how: 'words' }];
  const opposite = turned[found];
  return count === 1 && opposite && negationHolds(words, endOf(words, turning))
    ? [{ says: opposite, how: 'words', turned: true }]
    : [{ says: found, how: 'words', doubt: 'negation' }];
}

const negations = (words: string): number => words.split(' ').filter((word) => says(` ${word} `, NEGATIONS)).length;

const firstOf = (words: string, table: readonly (readonly [Says, Phrases])[]) =>
  table.find(([, list]) => says(words, list))?.[0];

/** Whether the "not" turns the verb, and not some addition ("not by car"). */
function negationHolds(words: string, end: number): boolean {
  const from = words.search(/ (?:niet|not|geen|no|nooit|never|nobody|niemand|zonder) /);
  const tail = words.slice(from);
  if (end > from + LONGEST_NEGATION && !/^ (?:niet|not) (?:alleen|enkel|zonder|only)/.test(tail)) return true;
  return /^ (?:geen|no|nooit|never) /.test(tail) || says(tail, AFTER_NEGATION);
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
  return found ? [{ says: found, how: 'words' }] : [];
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

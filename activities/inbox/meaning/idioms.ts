import { placed } from './grammar/gist.ts';
import { remembering } from './memo.ts';
import { FIGURE_PARTS } from './words/idioms/parts.ts';
import type { Says } from './words/lexicon.ts';

/** Figures of speech that fill a clause and give one answer. */
export interface Idioms {
  says: Says;
  /** Whether the clause is one of them; `raw` is the clause as written. */
  has: (words: string, raw: string) => boolean;
}

const CLAUSES_KEPT_MAX = 5000;
/** No idiom is longer, with all the words that may stand in it. */
const CLAUSE_CHARACTERS_MAX = 150;
/** Where something was left out at the beginning of a clause: the verb may follow at once and it is no question. */
const LED = '@';

/**
 * Idioms, one a line: `(a|b)` for a choice, `[a]` for what may be missing. Capitals stand for words that may take its place (`IK`, `MIJN`, `IT`).
 * Words that may stand anywhere in them (`aside`) are left out before they are compared; the rest of the clause must be the idiom.
 * A line that begins with `@` needs such a word before it.
 */
export function idioms(says: Says, aside: string, table: string): Idioms {
  const left = new RegExp(` (?:${aside})(?= )`, 'g');
  const lines = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => sourceOf(line.trim()));
  const any = new RegExp(`^(?:${lines.join('|')})(?= $)`);
  const has = remembering(CLAUSES_KEPT_MAX, (words) => [any.test(bare(words, left))]);
  return { says, has: (words, raw) => words.length <= CLAUSE_CHARACTERS_MAX && has(placed(words, raw))[0]! };
}

function sourceOf(line: string): string {
  const written = line.replace(/[A-Z]+/g, (name) => FIGURE_PARTS[name] ?? name);
  const parts = written.match(/[()[\]|]|[^\s()[\]|]+/g) ?? [];
  const source = parts.map((part) => SIGNS[part] ?? ` ${part}`).join('');
  return line.startsWith(LED) ? source : `(?: ${LED})?${source}`;
}

const SIGNS: Readonly<Record<string, string>> = { '(': '(?:', '[': '(?:', ')': ')', ']': ')?', '|': '|' };

function bare(words: string, left: RegExp): string {
  const kept = words.replace(left, '');
  const led = kept.split(' ')[1] !== words.split(' ')[1];
  return led ? ` ${LED}${kept}` : kept;
}

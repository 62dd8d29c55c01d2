import { remembering } from '../memo.ts';
import { phrases } from '../phrases.ts';
import type { Says } from '../words/lexicon.ts';
import { PHRASES } from './parts.ts';
import { THIRD_PERSON, WORDS } from './words.ts';

/** What predicates say as they stand, and with a "not"; without one of these they say nothing certain that way. */
export interface Meaning {
  says?: Says;
  denied?: Says;
  /** Whether these also count as a wish ("I want to take part"), a duty ("I have to cancel") or thought of ("I would not miss it"). */
  as?: readonly Modal[];
  /** Whether it is said of a thing: "the day does not suit me". */
  impersonal?: true;
}
const MODALS = ['WANT', 'MUST', 'WOULD'] as const;
type Modal = (typeof MODALS)[number];

/** How the clauses of one kind of question are understood as a whole. */
export interface Grammar {
  /** What the question is about, in the writing of phrases: "to the meeting". */
  thing: readonly string[];
  /** Where it is: "at the meeting". */
  at?: readonly string[];
  /** Whether an organisation answers as one: "our hospital takes part". */
  organisations?: true;
  /** Whether "maybe" is an answer. */
  maybe?: true;
  /** Parts that change none of its predicates. */
  free?: readonly string[];
  /** Each predicate by its parts, in any order: `[A]` may be missing, `(A|B)` is a choice, `A+B` stand together. */
  meanings: readonly (readonly [Meaning, readonly string[]])[];
}

const CLAUSES_KEPT_MAX = 5000;

/** Parts that leave a yes as it is, but with a "not" may be all that is denied: "not by train". */
const MARKED = ['TIME', 'LATE', 'HOW', 'BY', 'WITH'];
/** Parts that a predicate may name or not. */
const OPTIONAL = ['SURE', 'CAN', 'ER', 'PLACE'];
/** Parts that change no predicate. */
const FREE = new Set(
  ['', 'S', 'THING', 'WHEN', 'SAD', 'GLAD', 'FUTURE', 'NOT', 'MAYBE', 'ANNOUNCED', 'ORG', 'NOBODY', 'THIRD'].concat(
    MODALS,
    MARKED,
  ),
);

/** Understands clauses of which every word has its place; nothing comes of any other. */
export function gistOf(grammar: Grammar): (words: string, raw?: string) => Says | undefined {
  const keys = new Map<string, Meaning>();
  for (const [meaning, predicates] of grammar.meanings)
    for (const key of predicates.flatMap(keysOf)) keys.set(key, { ...keys.get(key), ...meaning });
  const places = grammar.at ? [['ER', grammar.at] as const] : [];
  const parts = [...PHRASES, ...places, ['THING', grammar.thing] as const].map(
    ([name, written]) => [` ${name.replace(/\S+/g, '<$&>')}`, joined(written)] as const,
  );
  const understand = remembering(CLAUSES_KEPT_MAX, (words) => [meaningOf(words, { keys, parts, grammar })]);
  return (words, raw = '') => understand(placed(words, raw))[0];
}

interface Tables {
  keys: ReadonlyMap<string, Meaning>;
  parts: readonly (readonly [string, RegExp])[];
  grammar: Grammar;
}

const joined = (written: readonly string[]): RegExp =>
  new RegExp(
    phrases(...written)
      .map(({ source }) => `(?:${source})`)
      .join('|'),
    'g',
  );

/** A name after a word of place is a place (`<PLACE>`), and after "with" it is company. */
export function placed(words: string, raw: string): string {
  return NAMES.reduce((rest, [kind, pattern]) => {
    const [, before = '', name] = pattern.exec(raw) ?? [];
    if (!name) return rest;
    const written = `${before} ${name}`
      .toLowerCase()
      .replace(/[^a-z -]+/g, '')
      .trim();
    return rest.replace(` ${written} `, ` <${kind}> `);
  }, words);
}
const NAME = "\\p{Lu}[\\p{L}'-]+(?: (?:van |der |de |den |ten |ter )*\\p{Lu}[\\p{L}'-]+)*";
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['PLACE', new RegExp(`\\b(in|te|naar|to|at) (${NAME})`, 'u')],
  ['WITH', new RegExp(`\\b(met|with|samen met|together with) (${NAME})`, 'u')],
];

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);
const THIRDS = new Map(
  Object.entries(THIRD_PERSON).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** The parts of a clause; an empty list when a word is not known. */
function partsIn(words: string, parts: Tables['parts']): string[] {
  const marked = parts.reduce((rest, [name, pattern]) => rest.replace(pattern, name), words);
  const found = marked
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      if (word.startsWith('<')) return [word.slice(1, -1)];
      const third = THIRDS.get(word);
      return third === undefined ? [KINDS.get(word)] : ['THIRD', third];
    });
  return found.every((part) => part !== undefined) ? found : [];
}

/** "I do not know yet whether I come": of what follows only that it says yes matters. */
const WHETHER = / (?:of|whether|if)(?= (?:het|dat|ik|wij|we|i|er|it|this) )/;

/** "I am back then." */
const RETURNING = / (?:ben|zijn) (?:\S+ )*er (?:\S+ )*weer /;

/** "Shall I come", also where the question mark was left out. */
const ASKING =
  /^ (?:(?:shall|can|may|will|should|could|do|am|are|zal|kan|mag|moet|kunnen|zullen|mogen|moeten|dan kan|dan kunnen) (?:i|we|ik|wij)) /;

function meaningOf(words: string, tables: Tables): Says | undefined {
  if (RETURNING.test(words)) return undefined;
  if (ASKING.test(words) && !/ (?:not|niet|geen) /.test(words)) return undefined;
  const at = words.search(WHETHER);
  if (at < 0) return meant(partsIn(words, tables.parts), tables);
  const [before, after] = [words.slice(0, at + 1), words.slice(at).replace(WHETHER, '')];
  const asked = partsIn(after.replace(/ (?:or|of) (?:not|niet) $/, ' '), tables.parts);
  if (MARKED.some((part) => asked.includes(part)) || meant(asked, tables) !== 'yes') return undefined;
  const says = meant([...partsIn(before, tables.parts), 'WHETHER'], tables);
  return says === 'maybe' ? says : undefined;
}

/** "Yes, I come": at the beginning of a clause "yes" is no part of what it says. */
const isFree = (part: string, at: number): boolean => FREE.has(part) || (at === 0 && (part === 'YES' || part === 'NO'));

function meant(parts: string[], { keys, grammar }: Tables): Says | undefined {
  if (parts.length === 0) return undefined;
  const has = (name: string) => parts.includes(name);
  const named = [...new Set(parts.filter((part, at) => !isFree(part, at) && !grammar.free?.includes(part)))];
  const meaning = waysOf(named, has).flatMap((way) => keys.get(keyOf(way)) ?? [])[0];
  const denials = parts.filter((part) => part === 'NOT').length;
  if (!meaning || denials > 1) return undefined;
  if (MODALS.some((modal) => has(modal) && !meaning.as?.includes(modal))) return undefined;
  if (has('THIRD') && !has('ORG') && !NO_PERSONS.some(has) && !(meaning.impersonal && !has('S'))) return undefined;
  if (has('ORG') && !grammar.organisations) return undefined;
  if (denials > 0 && (has('GLAD') || has('PLACE') || MARKED.some(has))) return undefined;
  const says = denials === 0 ? meaning.says : meaning.denied;
  if (has('WHETHER') && (MODALS.some(has) || says !== 'maybe') && !has('MUST')) return undefined;
  if (has('MAYBE')) return grammar.maybe && says === 'yes' && !has('SAD') && !MARKED.some(has) ? 'maybe' : undefined;
  return isAtOdds(says, has, parts[0]!) ? undefined : says;
}

/** "No, I come", "unfortunately I come". */
const isAtOdds = (says: Says | undefined, has: (part: string) => boolean, first: string): boolean =>
  says === 'yes' ? first === 'NO' || has('SAD') : says === 'no' && (has('YES') || has('GLAD'));

/** What a third person's verb may be said of without being about somebody else. */
const NO_PERSONS = ['NOBODY', 'ATTENDANCE', 'SEAT'];

/** The ways to take the parts: without what a predicate may name or not, and "our practice" as the writer. */
function waysOf(named: string[], has: (part: string) => boolean): string[][] {
  const bare = named.filter((part) => !OPTIONAL.includes(part));
  return [
    named,
    ...OPTIONAL.map((left) => named.filter((part) => part !== left)),
    bare,
    ...(has('CAN') ? [bare.filter((part) => part !== 'zijn')] : []),
    ...(has('ORG') ? [[...bare, 'ME']] : []),
  ];
}

const keyOf = (named: readonly string[]): string => [...named].sort().join(' ');

/** All ways to fill in a predicate. */
function keysOf(predicate: string): string[] {
  const ways = predicate
    .split(' ')
    .map((part) => (part.startsWith('[') ? ['', ...choices(part)] : choices(part)))
    .reduce<string[][]>((done, next) => done.flatMap((one) => next.map((more) => [...one, more])), [[]]);
  return ways.map((way) => keyOf([...new Set(way.flatMap((part) => part.split('+')).filter(Boolean))]));
}

const choices = (part: string): string[] => part.replace(/[[\]()]/g, '').split('|');

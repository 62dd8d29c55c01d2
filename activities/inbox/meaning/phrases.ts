const WORDS_IN_A_GAP_MAX = 3;
const GAP = `(?: \\S+){0,${WORDS_IN_A_GAP_MAX}}?`;

/** Small words and days, that may stand between the parts of one statement; a "not" may too, and is seen elsewhere. */
const SMALL =
  'er|fysiek|online|live|digitaal|dan|graag|daarom|daarmee|hierbij|inderdaad|uiteraard|tevens|volgaarne|harte|zeker|ook|gewoon|natuurlijk|heel|erg|zeer|wel|weer|niet|helaas|met|alle|veel|groot|groots|plezier|genoegen|liefde|deze|die|dit|dag|avond|middag|ochtend|keer|de|het|op|in|naar|om|bij|mee|hier|hieraan|daar|daaraan|aan|ons|mij|mezelf|me|dus|maar|echt|absoluut|gezellig|volgende|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\\d{1,2}(?:e|ste|de)?|namens|van|uur|hoor|nu|al|persoonlijk|zelf|allebei|beiden|sowieso|hopelijk|misschien|waarschijnlijk|wellicht|vast|definitely|certainly|gladly|also|surely|indeed|happily|be|not|really|very|much|most|too|myself|of|course|absolutely|still|just|so|probably|hopefully|maybe|perhaps|likely|toch|alsnog|uiteindelijk|nog|even|zonder|meer|fijn|mijn|onze|haar|zijn|namelijk|gelukkig|dezen|immers|tenslotte|eigenlijk|toevallig|zeerste|ten|uitdrukkelijk|eindelijk|direct|meteen|then|there|also|all|too|therefore|both|my|our';
const SOFT_GAP = `(?: (?:${SMALL})){0,6}?`;

/** Phrases in the writing of the tables, made ready to look for in normalised words. */
export type Phrases = readonly RegExp[];

/**
 * Phrases ready to look for: words apart by spaces, `(a|b)` for a choice, `[a]` for a word that may be missing, `~` for up to
 * three words of any kind, `_` for small words, `^` and `$` for the ends of the clause.
 */
export const phrases = (...written: string[]): Phrases => written.map(compile);

function compile(written: string): RegExp {
  const parts = partsOf(written).map(part);
  return new RegExp(`${parts.join('')}(?= )`.replace('(?= $)(?= )', '(?= $)'));
}

/** Gaps within brackets. */
const withGaps = (written: string): string =>
  written.replace(/ ~(?=[ )|]|$)/g, GAP).replace(/ _(?=[ )|]|$)/g, SOFT_GAP);

/** The parts between spaces; a space within brackets divides nothing. */
function partsOf(written: string): string[] {
  let depth = 0;
  const marked = [...written].map((sign) => {
    depth += '(['.includes(sign) ? 1 : ')]'.includes(sign) ? -1 : 0;
    return sign === ' ' && depth === 0 ? '\n' : sign;
  });
  return marked.join('').split('\n');
}

function part(written: string): string {
  if (written === '^') return '^';
  if (written === '$') return '(?= $)';
  if (written === '~') return GAP;
  if (written === '_') return SOFT_GAP;
  const unfollowed = ONLY_UNFOLLOWED.exec(written);
  if (unfollowed) return `(?! (?:${unfollowed[1]}))`;
  const optional = /^\[(.*)\]$/.exec(written) ?? /^\((?:\?:)?([^()]*)\)\?$/.exec(written);
  const inner = withGaps(optional?.[1] ?? written);
  return optional ? `(?: (?:${inner}))?` : ` (?:${inner})`;
}

/** What must not follow, and no word besides. */
const ONLY_UNFOLLOWED = /^\(\?!((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)$/;

/** Whether one of the phrases stands in words that have a space before the first and after the last. */
export function says(words: string, table: Phrases): boolean {
  if (table.length === 0) return false;
  let any = together.get(table);
  if (!any) {
    any = new RegExp(table.map(({ source }) => `(?:${source})`).join('|'));
    together.set(table, any);
  }
  return any.test(words);
}
/** The phrases of a table as one pattern: much quicker than one after the other. */
const together = new WeakMap<Phrases, RegExp>();

/** The words without any of the phrases. */
export const without = (words: string, table: Phrases): string =>
  says(words, table) ? table.reduce((rest, phrase) => rest.replace(phrase, ' ·'), words) : words;

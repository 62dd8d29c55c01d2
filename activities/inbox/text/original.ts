import { anyWord, beginsWith, choiceOf } from './patterns.ts';
import { FORWARDED, LABELS, ORIGINAL } from './words.ts';

/** A block of header lines is looked for in so many lines. */
const BLOCK_LINES_MAX = 10;
const TITLE_CHARACTERS_MAX = 120;

type Field = keyof typeof LABELS;
/** What a line is in a block of header lines: a field, a field that we do not know, or none. */
export type Role = Field | 'unknown' | undefined;

const FIELDS = Object.keys(LABELS) as Field[];
const LABEL = FIELDS.map((field) => [field, labelPattern(LABELS[field])] as const);
/** Any "Label: value", for languages that are not in the list. */
const ANY_LABEL = /^[*_]{0,2}\p{Lu}[\p{L} -]{1,20}[*_]{0,2}\s?[:：][*_]{0,2}\s/u;
/** GroupWise: ">>> Anneke <anneke@example.org> 4-1-2027 10:00 >>>". */
const GROUPWISE = /^>>> .{3,200} >>>$/;
/** Notes: `"Anneke" ---04-01-2027 10:00:12---Beste collega, …`. */
const NOTES_SUMMARY = /^.{2,100} ?---\d{1,4}[-./]\d{1,2}[-./]\d{2,4} \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: [AP]M)?---/;
const TITLE_LINE = /^[-_*=~\s]{2,80}[^-_*=~].{0,80}$/;
const ORIGINAL_TITLE = anyWord(ORIGINAL);
const FORWARDED_TITLE = anyWord(FORWARDED);
const FORWARDED_BEGINS = beginsWith(FORWARDED);
const ADDRESS = /\S@\S/;
const BRACKETED_ADDRESS = /[<[](?:mailto:)?[^\s<>]{1,99}@[^\s<>]{1,199}[>\]]/;
const DATE = /(?<!\d)(?:19|20)\d\d(?!\d)|\d[:.h]\d\d(?!\d)/;

/** What a line would be in a block of header lines. */
export function roleOfLine(look: string): Role {
  if (!/[:：]/.test(look)) return undefined;
  return LABEL.find(([, pattern]) => pattern.test(look))?.[0] ?? (ANY_LABEL.test(look) ? 'unknown' : undefined);
}

/** Whether GroupWise or Notes says in this line who wrote what follows without signs. */
export const isGroupWise = (look: string): boolean =>
  (GROUPWISE.test(look) && DATE.test(look)) || NOTES_SUMMARY.test(look);

/** Whether another mail begins at this line: with a title between dashes, or with a block of header lines. */
export const beginsOriginal = (looks: readonly string[], roles: readonly Role[], line: number): boolean =>
  isTitle(looks[line]!) ||
  beginsForward(looks[line]!) ||
  (roles[line] !== undefined && beginsHeaders(looks, roles, line));

/** Whether this line says that the mail below it is passed on, as "Begin doorgestuurd bericht:" does. */
export const beginsForward = (look: string): boolean =>
  look.length < TITLE_CHARACTERS_MAX &&
  (TITLE_LINE.test(look) ? FORWARDED_TITLE.test(look) : /[:：]$/.test(look) && FORWARDED_BEGINS.test(look));

const isTitle = (look: string): boolean =>
  look.length < TITLE_CHARACTERS_MAX && TITLE_LINE.test(look) && ORIGINAL_TITLE.test(look);

function beginsHeaders(looks: readonly string[], roles: readonly Role[], line: number): boolean {
  const end = endOfBlock(looks, roles, line);
  const block = looks.slice(line, end).filter(Boolean);
  const fields = new Set(roles.slice(line, end).filter((role) => role !== undefined && role !== 'unknown'));
  if (roles[line] === 'unknown') return isUnknownBlock(block);
  return (
    fields.size >= 3 ||
    (fields.size === 2 && fields.has('from') && block.some(hasAddressOrDate)) ||
    isUnknownBlock(block)
  );
}

/** Three labels or more that are not in our lists: an address in brackets first, and a date; people's own lists have none. */
const isUnknownBlock = (block: readonly string[]): boolean =>
  block.length >= 3 &&
  block.slice(0, 3).every((look) => ANY_LABEL.test(look)) &&
  BRACKETED_ADDRESS.test(block[0]!) &&
  block.some((look) => DATE.test(look));

const hasAddressOrDate = (look: string): boolean => ADDRESS.test(look) || DATE.test(look);

/** A long value may go on in one line without label, and one empty line may stand between labels. */
function endOfBlock(looks: readonly string[], roles: readonly Role[], first: number): number {
  let end = first;
  while (end < looks.length && end < first + BLOCK_LINES_MAX && (roles[end] ?? roles[end + 1])) end += 1;
  return end;
}

function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(`^[*_]{0,2}(?:${choiceOf(labels)})\\s{0,2}[*_]{0,2}\\s?[:：]`, 'iu');
}

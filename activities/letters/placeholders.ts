import table from '../../config/placeholders.json' with { type: 'json' };
import { slot, withoutMarks } from './template.ts';

/** A value that a coordinator's own text can hold, by its internal name. */
export type PlaceholderName = keyof typeof table;

/** `{{naam}}`: the name may be in capitals or not, with spaces around it. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
/** What is left of one that was written wrongly: `{{naam}`, `{{ {naam} }}`. */
const REMNANT = /\{\{[^{}]{0,30}\}?|\{?[^{}]{0,30}\}\}/g;

const plain = (name: string) => name.trim().normalize('NFC').toLowerCase();
const NAMES = new Map(
  Object.entries(table).flatMap(([name, { names }]) =>
    names.map((written) => [plain(written), name as PlaceholderName]),
  ),
);

/** The placeholders of a text that nobody knows, as they were written; empty when the text can be saved. */
export function unknownPlaceholders(text: string): string[] {
  const found = [...text.matchAll(PLACEHOLDER)].filter(([, name]) => !NAMES.has(plain(name!))).map(([whole]) => whole);
  const remnants = text.replace(PLACEHOLDER, ' ').match(REMNANT) ?? [];
  return [...new Set([...found, ...remnants])];
}

/** An own text with each placeholder as a slot; what is none stays as it was written. */
export function markPlaceholders(text: string): string {
  return withoutMarks(text).replace(PLACEHOLDER, (whole, name: string) => {
    const known = NAMES.get(plain(name));
    return known ? slot(known) : whole;
  });
}

/** Every name that a coordinator may write between `{{` and `}}`. */
export const PLACEHOLDER_NAMES = Object.values(table).flatMap(({ names }) => names);

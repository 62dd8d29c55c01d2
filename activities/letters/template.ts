/**
 * A text with slots, split once: `fixed[0] slot[0] fixed[1] … slot[n-1] fixed[n]`. Filling it in is concatenation, so
 * that a value can never mean anything.
 */
export interface Template {
  fixed: string[];
  slots: string[];
}

/** While a text is being made, a slot is its name between two private characters, which no text from outside can hold. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKS = /[\uE000\uE001]/g;
const SLOT = /\uE000([a-zA-Z]+)\uE001/g;

/** The mark of a slot in a text that is being made. */
export const slot = (name: string): string => `${OPEN}${name}${CLOSE}`;

/** A sentence from config/texts with each `{name}` as a slot. */
export const markSentence = (sentence: string): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => slot(name));

/** Text from outside without anything that looks like the mark of a slot. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** Whether a text has a slot, or something of one. */
export const hasMarks = (text: string): boolean => text.includes(OPEN) || text.includes(CLOSE);

/** A marked text with the slots whose values are known filled in. */
export const settle = (marked: string, known: Record<string, string>): string =>
  marked.replace(SLOT, (mark, name: string) => known[name] ?? mark);

/** Splits a marked text into what is fixed and its slots. */
export function compile(marked: string): Template {
  const split = marked.split(SLOT);
  return { fixed: split.filter((_, i) => i % 2 === 0), slots: split.filter((_, i) => i % 2 === 1) };
}

/** A template with its values in place; a slot without a value stays empty. */
export function fill({ fixed, slots }: Template, values: Record<string, string>): string {
  let text = fixed[0]!;
  for (let i = 0; i < slots.length; i += 1) text += (values[slots[i]!] ?? '') + fixed[i + 1]!;
  return text;
}

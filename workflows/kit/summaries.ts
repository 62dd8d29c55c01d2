import texts from '../../config/texts/admin.json' with { type: 'json' };
import type { LetterBatch } from './letter.ts';

const UTF8_BYTES_MAX = 200;

/** Fills the `{name}` places of an admin text. */
export function adminText(key: keyof typeof texts, values: Record<string, string | number> = {}): string {
  return texts[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What an activity that sends letters is called in the Temporal UI: how many, of which kind; no personal data. */
export function describeSending(batch: LetterBatch): string {
  const kinds = [...new Set(batch.letters.map((letter) => letter.kind))].join(', ');
  return adminText('sending', { count: batch.letters.length, kinds }).slice(0, UTF8_BYTES_MAX);
}

import { z } from 'zod';
import type { RefusalCode } from '../../../workflows/kit/refusal.ts';
import { type MinutesAnswer, minutesAnswer } from '../../../workflows/minutes/contract.ts';
import type { MinutesTexts } from './texts.ts';

export const MINUTES_CHOICES = ['agrees', 'correction'] as const;
export type MinutesError = Exclude<keyof MinutesTexts['errors'], 'heading'>;

/** What a person filled in, as the browser sent it; `seen` is the number of their remark that the page showed. */
export interface Filled {
  choice?: string;
  text?: string;
  seen?: string;
}
const FIELDS = ['choice', 'text', 'seen'] as const;
const FIELD_CHARACTERS_MAX = 20_000;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The known fields of the form; what is empty is left out. */
export function filledFields(body: unknown): Filled {
  const given = z.record(z.string(), z.unknown()).safeParse(body).data ?? {};
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = given[field];
      const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').replace(CONTROLS, ' ').trim() : '';
      return text ? [[field, text.slice(0, FIELD_CHARACTERS_MAX)]] : [];
    }),
  );
}

/** What a person says of the minutes, or what is not right about the form. Who only writes need not choose. */
export function readAnswer({ choice, text }: Filled): { answer: MinutesAnswer } | { error: MinutesError } {
  const meant = choice ?? (text ? 'correction' : undefined);
  if (meant === 'agrees') return { answer: { choice: 'agrees' } };
  if (meant !== 'correction') return { error: 'choice' };
  const read = minutesAnswer.safeParse({ choice: 'correction', text });
  return read.success ? { answer: read.data } : { error: 'text' };
}

/** What a person can mend about an answer that is refused. */
export const errorOf = (code: RefusalCode): MinutesError | undefined =>
  code === 'no-room' || code === 'correction-changed' ? code : undefined;

/** The field that an error is about. */
export const fieldOf = (error: MinutesError): 'choice' | 'text' => (error === 'choice' ? 'choice' : 'text');

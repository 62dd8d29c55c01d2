import { z } from 'zod';
import { mailAddress } from './addresses.ts';

/** The longest answer that one can write here. */
export const REPLY_CHARACTERS_MAX = 10_000;

/** Answers that a person writes. */
export const WRITTEN = ['words', 'other-address', 'forgery'] as const;
/** Answers that a calendar program sends, about an event as it is. */
export const IN_CALENDAR = ['accept', 'tentative', 'decline'] as const;
export const BOUNCES = ['hard-bounce', 'soft-bounce'] as const;

const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]+/g;
const text = z
  .string()
  .transform((written) => written.replace(/\r\n?/g, '\n').replace(CONTROL, ' ').trim())
  .pipe(z.string().max(REPLY_CHARACTERS_MAX));
const answer = text.pipe(z.string().min(1));
const from = z
  .string()
  .trim()
  .refine((email) => mailAddress(email) !== undefined)
  .transform((email) => mailAddress(email)!);
const start = z.iso.datetime({ local: true, precision: -1 });

/** An answer to a letter in the mailbox; `start` is what a Dutch clock shows, `2027-01-12T10:00`. */
export const replyBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), text: answer }),
  z.strictObject({ kind: z.literal('other-address'), text: answer, from }),
  z.strictObject({ kind: z.literal('forgery'), text: answer }),
  z.strictObject({ kind: z.enum(IN_CALENDAR), text: text.optional() }),
  z.strictObject({ kind: z.literal('counter'), start, text: text.optional() }),
  z.strictObject({ kind: z.enum(BOUNCES) }),
  z.strictObject({ kind: z.literal('out-of-office'), text: text.optional() }),
]);

export type ReplyBody = z.infer<typeof replyBody>;
export type ReplyKind = ReplyBody['kind'];
export type ReplyOf<Kind extends ReplyKind> = Extract<ReplyBody, { kind: Kind }>;

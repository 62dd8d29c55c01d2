import type { z } from 'zod';
import { isOffered, readAnswerable, readersWords } from './answerable.ts';
import type { MailboxDeps } from './app.ts';
import type { HandedIn } from './hand-in.ts';
import { composeReply } from './reply.ts';
import { replyBody } from './reply-body.ts';
import type { Words } from './texts.ts';

/** What became of an answer. */
export type Answered =
  | { status: 'unknown-letter' | 'unanswerable' | 'no-mailroom' | 'not-offered' }
  | { status: 'wrong'; error: z.ZodError }
  | HandedIn;

/** The HTTP status for what became of an answer. */
export const HTTP_STATUS: Record<Answered['status'], number> = {
  delivered: 201,
  wrong: 400,
  'unknown-letter': 404,
  'not-offered': 409,
  'no-mailroom': 409,
  unanswerable: 422,
  refused: 422,
  later: 503,
  absent: 503,
};

/** Answers a letter as the person who got it, and hands the answer in at the mailroom. */
export async function answerLetter(
  { store, handIn, now }: Pick<MailboxDeps, 'store' | 'handIn' | 'now'>,
  nr: number,
  body: unknown,
  words: Words,
): Promise<Answered> {
  const stored = store.read(nr);
  if (!stored) return { status: 'unknown-letter' };
  if (!handIn) return { status: 'no-mailroom' };
  const parsed = replyBody.safeParse(body);
  if (!parsed.success) return { status: 'wrong', error: parsed.error };
  const letter = readAnswerable(stored);
  if (!letter) return { status: 'unanswerable' };
  if (!isOffered(letter, parsed.data.kind)) return { status: 'not-offered' };
  return handIn(await composeReply(parsed.data, letter, readersWords(letter, words), now()));
}

import { type ParsedMail, simpleParser } from 'mailparser';
import { createComposer, type Mail } from '../../activities/letters/compose.ts';
import { createTokens } from '../../activities/letters/token.ts';
import type { Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import { batchOf, NOW, PUBLIC_URL, SECRET } from './cast.ts';

const composer = createComposer(createTokens(SECRET), {
  publicUrl: PUBLIC_URL,
  replyAddress: 'antwoord@kartrekker.example.org',
});

/** A letter as mail, at the cast's time. */
export const compose = (letter: Letter, more: Partial<LetterBatch> = {}): Mail =>
  composer(batchOf([letter], more))(letter, NOW)!;

/** A letter as a mail program reads it. */
export const read = (letter: Letter, more: Partial<LetterBatch> = {}): Promise<ParsedMail> =>
  simpleParser(compose(letter, more).raw);

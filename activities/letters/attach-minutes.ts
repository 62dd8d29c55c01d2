import type { LetterBatch } from '../../workflows/kit/letter.ts';
import { printMinutes } from '../minutes/paper.ts';
import { type Attached, type AttachmentDeps, partOf } from './attachments.ts';
import { cleanReason } from './smtp-reply.ts';
import { LETTER_TEXTS } from './texts.ts';

type Minutes = NonNullable<LetterBatch['minutes']>;

/** Attaches the minutes of a batch as a PDF, when there is room for it; else its letters have the link to their page only. */
export async function attachMinutes(deps: AttachmentDeps, { batch, parts }: Attached): Promise<Attached> {
  const { minutes, letterhead, params } = batch;
  const pdf = minutes && (await printed(deps, letterhead, minutes));
  const used = parts.reduce((sum, part) => sum + part.length, 0);
  if (!pdf || pdf.length + used > deps.bytesMax) return { batch, parts };
  const name = `${LETTER_TEXTS[languageOf(letterhead)].minutes.file}.pdf`;
  return {
    batch: { ...batch, params: { ...params, attached: 'true' } },
    parts: [...parts, partOf({ name, type: 'application/pdf' }, pdf)],
  };
}

/** The words around the text are in the first language of the network. */
const languageOf = ({ coordinator }: LetterBatch['letterhead']) => coordinator.language ?? 'nl';

/** A letter is not held up by a PDF that cannot be made. */
async function printed(
  { store, log }: AttachmentDeps,
  letterhead: LetterBatch['letterhead'],
  { document, ...minutes }: Minutes,
): Promise<Uint8Array | undefined> {
  try {
    const text = await store.get(document);
    if (!text) throw new Error('the text is missing from the store');
    const markdown = Buffer.from(text).toString();
    const { network } = letterhead;
    return await printMinutes({ language: languageOf(letterhead), network, ...minutes, markdown, frozen: true });
  } catch (error) {
    log.warn({ document, reason: cleanReason(String(error)) }, 'minutes go out without their PDF');
    return undefined;
  }
}

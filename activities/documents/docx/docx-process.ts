import mammoth from 'mammoth';
import { readZipDirectory } from '../tables/zip-directory.ts';
import { isHonest } from './honest.ts';
import { htmlToMarkdown } from './to-markdown.ts';

/** What this process is asked, and what it answers: the Markdown of a Word document. */
export type DocxTask = { document: Uint8Array };
export type DocxAnswer = { markdown: string } | { error: string };

process.once('message', async ({ document }: DocxTask) => {
  const answer: DocxAnswer = await markdownOf(document).catch((error: Error) => ({ error: error.message }));
  process.send?.(answer, undefined, undefined, () => process.disconnect());
});

/** Pictures are not even unpacked: minutes are text. */
async function markdownOf(document: Uint8Array): Promise<DocxAnswer> {
  if (!isHonest(document, readZipDirectory(document) ?? [])) return { error: 'It is larger than it says.' };
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(document) }, { convertImage });
  return { markdown: htmlToMarkdown(value) };
}

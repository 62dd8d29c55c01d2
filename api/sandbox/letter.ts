import { simpleParser } from 'mailparser';
import { type Header, readHeaders } from './headers.ts';
import { cutAtLinks, linksOfHtml } from './links.ts';
import type { LetterLine } from './query.ts';
import type { Store } from './store.ts';

/** Beyond this a text is not searched for links and not shown whole. */
export const TEXT_CHARS_MAX = 500_000;

/** What a letter says: its own texts, none made from the other; `unreadable` when the mail parser gave up. */
export interface Content {
  text: string | null;
  html: string | null;
  attachments: { name: string; type: string; size: number }[];
  unreadable: boolean;
}

export interface OpenLetter extends LetterLine, Content {
  headers: Header[];
  links: string[];
  raw: Buffer;
}

/** Opens a letter of the store: headers decoded, texts and attachments taken out of the MIME; nothing when there is none. */
export async function openLetter(store: Store, nr: number): Promise<OpenLetter | undefined> {
  const stored = store.read(nr);
  if (!stored) return undefined;
  const content = await readContent(stored.raw);
  return { ...stored, ...content, headers: readHeaders(stored.raw), links: linksOf(content) };
}

/** Gives the value of the first header of a name, empty when there is none. */
export function headerOf({ headers }: Pick<OpenLetter, 'headers'>, name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
}

async function readContent(raw: Buffer): Promise<Content> {
  try {
    const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true });
    const attachments = mail.attachments.map(({ filename, contentType, size }) => ({
      name: filename ?? '',
      type: contentType,
      size,
    }));
    return { text: mail.text || null, html: mail.html || null, attachments, unreadable: false };
  } catch {
    return { text: null, html: null, attachments: [], unreadable: true };
  }
}

function linksOf({ text, html }: Content) {
  const inText = cutAtLinks((text ?? '').slice(0, TEXT_CHARS_MAX)).flatMap(({ url }) => url ?? []);
  return [...new Set([...linksOfHtml(html ?? ''), ...inText])];
}

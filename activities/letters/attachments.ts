import type { Logger } from 'pino';
import type { LetterBatch } from '../../workflows/kit/letter.ts';
import { asMailAttachment } from '../documents/attachment-name.ts';
import type { DocumentStore } from '../documents/store.ts';
import { bringsDocuments } from './meeting-content.ts';

const BASE64_LINE = /.{1,76}/g;

/** What documents are taken from, and how many bytes of them go into one mail. */
export interface AttachmentDeps {
  store: Pick<DocumentStore, 'get'>;
  bytesMax: number;
  log: Pick<Logger, 'warn'>;
}

/** A batch whose documents say whether they are attached, and those that are as parts of a MIME message (RFC 2045). */
export interface Attached {
  batch: LetterBatch;
  parts: string[];
}

/** Attaches the documents of a batch, in order, as long as they fit together; the others are links. */
export async function attach({ store, bytesMax, log }: AttachmentDeps, batch: LetterBatch): Promise<Attached> {
  if (!batch.documents || !batch.letters.some(({ kind }) => bringsDocuments(kind))) return { batch, parts: [] };
  const parts: string[] = [];
  const documents: NonNullable<LetterBatch['documents']> = [];
  let room = bytesMax;
  for (const document of batch.documents) {
    const bytes = document.bytes <= room ? await store.get(document.sha256) : undefined;
    if (document.bytes <= room && !bytes)
      log.warn({ document: document.sha256 }, 'a document is missing from the store');
    if (bytes) {
      room -= document.bytes;
      parts.push(partOf(document, bytes));
    }
    documents.push({ ...document, attached: bytes !== undefined });
  }
  return { batch: { ...batch, documents }, parts };
}

/** A file as a part of a MIME message. */
export function partOf({ name, type }: { name: string; type: string }, bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('base64').match(BASE64_LINE) ?? [];
  const head = [
    `Content-Type: ${type}`,
    `Content-Disposition: ${asMailAttachment(name)}`,
    'Content-Transfer-Encoding: base64',
  ];
  return `${head.join('\r\n')}\r\n\r\n${lines.join('\r\n')}`;
}

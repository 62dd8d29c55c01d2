import { inOwnProcess } from '../own-process.ts';
import { readZipDirectory, type ZipEntry } from '../tables/zip-directory.ts';
import type { DocxAnswer, DocxTask } from './docx-process.ts';

/** A Word document that somebody uploads: its size, as it is and unpacked, and what reading it may take. */
export const DOCX_MAX_BYTES = 10 * 1024 * 1024;
const UNPACKED_MAX_BYTES = 100 * 1024 * 1024;
const PARTS_MAX = 5_000;
const LIMITS = { heapMegabytes: 512, megabytes: 1_000, milliseconds: 20_000 };

const READER = new URL('./docx-process.ts', import.meta.url);
const MAIN_PART = 'word/document.xml';
/** Where Word keeps programs: macros, controls, and other documents with programs in them. */
const PROGRAMS = /^word\/(?:vbaProject\.bin|vbaData\.xml|activeX\/|embeddings\/.*\.bin$)/i;

/** Why a file is not taken as a Word document. */
export type DocxRefusal = 'not-docx' | 'has-macros' | 'docx-unreadable';
export type Docx = { ok: true; markdown: string } | { ok: false; why: DocxRefusal };

/**
 * The Markdown of a Word document (mammoth: kept since 2013, BSD), or why it is not taken. A small file can unpack to a huge
 * one: the sizes it tells are looked at first; a process of its own sees whether they are true, and reads it, with limits on
 * time and memory.
 */
export async function readDocx(bytes: Uint8Array): Promise<Docx> {
  const parts = isZip(bytes) ? readZipDirectory(bytes) : undefined;
  const refusal = refusalOf(parts);
  if (refusal) return { ok: false, why: refusal };
  const answer = await inOwnProcess<DocxAnswer>(READER, { document: bytes } satisfies DocxTask, LIMITS);
  return answer && 'markdown' in answer ? { ok: true, ...answer } : { ok: false, why: 'docx-unreadable' };
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function refusalOf(parts: ZipEntry[] | undefined): DocxRefusal | undefined {
  if (!parts?.some(({ name }) => name === MAIN_PART)) return 'not-docx';
  if (parts.some(({ name }) => PROGRAMS.test(name))) return 'has-macros';
  const unpacked = parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const isFair = parts.length <= PARTS_MAX && unpacked <= UNPACKED_MAX_BYTES && !parts.some((part) => part.encrypted);
  return isFair ? undefined : 'docx-unreadable';
}

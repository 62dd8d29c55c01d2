import type { Request } from 'express';
import { SLIDES_BYTES_MAX } from '../../../activities/documents/slides.ts';

/** A form with a file holds this much besides it at most. */
const FIELDS_BYTES_MAX = 200_000;
const KEPT_BYTES_MAX = SLIDES_BYTES_MAX + FIELDS_BYTES_MAX;
/** What is too large is read on, unkept, so that the browser comes to show our answer; beyond this it is cut off. */
const READ_BYTES_MAX = 200 * 1024 * 1024;

/** A file that came with a form. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
}

/** A form as it came: its fields and its file, or why it could not be read. */
export type Form = { fields: Record<string, unknown>; upload?: Upload } | { error: 'slides-large' | 'broken' };

/** Reads a form that may hold a file (RFC 7578); one without was parsed before. */
export async function readForm(request: Request): Promise<Form> {
  if (!request.is('multipart/form-data')) return { fields: (request.body ?? {}) as Record<string, unknown> };
  const bytes = await bytesOf(request);
  if (typeof bytes === 'string') return { error: bytes };
  const sent = await parts(bytes, request.get('content-type')!);
  if (!sent) return { error: 'broken' };
  const entries = [...sent.entries()];
  const file = entries.find(([, value]) => typeof value !== 'string' && value.name !== '')?.[1] as File | undefined;
  return {
    fields: Object.fromEntries(entries.filter(([, value]) => typeof value === 'string')),
    ...(file && { upload: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }),
  };
}

async function parts(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return undefined;
  }
}

/** What a request brings; `broken` when it breaks off. */
async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer> | 'slides-large' | 'broken'> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= KEPT_BYTES_MAX) chunks.push(chunk);
      else chunks.length = 0;
      if (size > READ_BYTES_MAX) break;
    }
  } catch {
    return 'broken';
  }
  return size <= KEPT_BYTES_MAX ? new Uint8Array(Buffer.concat(chunks)) : 'slides-large';
}

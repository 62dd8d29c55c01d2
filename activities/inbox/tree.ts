import { decodeCharset } from './charset.ts';
import { isField, rawFields, readable } from './headers.ts';
import { DEPTH_MAX, HEADER_BYTES_MAX, PARTS_MAX, SEARCHED_BYTES_MAX, TEXT_BYTES_MAX } from './limits.ts';
import type { AttachedMessage, Header, Part } from './mail.ts';
import { Unreadable } from './mail.ts';
import { partsBetween } from './multipart.ts';
import type { Structured } from './structured.ts';
import { parseStructured } from './structured.ts';
import { decodeTransfer } from './transfer.ts';

export interface Tree {
  /** Raw: not yet decoded. */
  headers: Header[];
  contentType: Structured;
  parts: Part[];
  attached: AttachedMessage[];
}

interface Found extends Pick<Tree, 'parts' | 'attached'> {
  searchedBytes: number;
  alternatives: number;
}

interface Place {
  depth: number;
  insideMessage: boolean;
  /** Of the outermost multipart/alternative around it. */
  alternative?: number;
  /** What a part is that does not say (RFC 2046 section 5.1.5). */
  fallback: 'text/plain' | 'message/rfc822';
}

interface Entity {
  headers: Header[];
  type: Structured;
  body: Buffer;
  place: Place;
}

/** The leaves of a mail and the mails attached to it (RFC 2046); throws `Unreadable` over a limit. */
export function readTree(raw: Buffer): Tree {
  const found: Found = { parts: [], attached: [], searchedBytes: 0, alternatives: 0 };
  const root = entityOf(raw, { depth: 0, insideMessage: false, fallback: 'text/plain' });
  walk(root, found);
  return { headers: root.headers, contentType: root.type, parts: found.parts, attached: found.attached };
}

function walk(entity: Entity, found: Found): void {
  if (entity.place.depth > DEPTH_MAX) throw new Unreadable('too-deep');
  const { type } = entity;
  const place = placeWithin(entity, found);
  const inner = { ...place, depth: place.depth + 1 };
  const pieces = type.value.startsWith('multipart/') ? piecesOf(entity, found) : [];
  const fallback = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  if (pieces.length > PARTS_MAX) throw new Unreadable('too-many-parts');
  if (pieces.length > 0) for (const piece of pieces) walk(entityOf(piece, { ...inner, fallback }), found);
  else if (isMessage(type.value)) walkMessage(entity, inner, found);
  else addLeaf(entity, found);
}

/** All that is within the outermost multipart/alternative gets its number. */
function placeWithin({ type, place }: Entity, found: Found): Place {
  if (type.value !== 'multipart/alternative' || place.alternative !== undefined) return place;
  found.alternatives += 1;
  return { ...place, alternative: found.alternatives };
}

function piecesOf({ body, type }: Entity, found: Found): Buffer[] {
  found.searchedBytes += body.length;
  if (found.searchedBytes > SEARCHED_BYTES_MAX) throw new Unreadable('too-deep');
  return partsBetween(body, type.params.boundary);
}

const isMessage = (type: string) => type === 'message/rfc822' || type === 'message/global';

function walkMessage(entity: Entity, place: Place, found: Found): void {
  const message = entityOf(transferred(entity), { ...place, insideMessage: true, fallback: 'text/plain' });
  found.attached.push({ headers: decoded(message.headers), whole: true });
  walk(message, found);
}

function addLeaf(entity: Entity, found: Found): void {
  if (found.parts.length >= PARTS_MAX) throw new Unreadable('too-many-parts');
  const part = leafOf(entity);
  found.parts.push(part);
  if (/^(?:text\/rfc822-headers|message\/global-headers)$/.test(part.contentType))
    found.attached.push({
      headers: decoded(rawFields(Buffer.from(part.bytes.subarray(0, HEADER_BYTES_MAX)))),
      whole: false,
    });
}

const decoded = (headers: Header[]) => headers.map(({ name, value }) => ({ name, value: readable(value) }));

function leafOf(entity: Entity): Part {
  const { type, place } = entity;
  const disposition = parseStructured(rawValue(entity, 'content-disposition'));
  const filename = disposition.params.filename ?? type.params.name;
  const bytes = transferred(entity);
  return {
    contentType: type.value.startsWith('multipart/') ? 'text/plain' : type.value,
    params: type.params,
    ...(type.params.charset && { charset: type.params.charset.toLowerCase() }),
    ...(filename && { filename: readable(filename) }),
    ...dispositionOf(disposition.value),
    depth: place.depth,
    insideMessage: place.insideMessage,
    ...(place.alternative !== undefined && { alternative: place.alternative }),
    bytes,
    text: /^(?:text|message|multipart)\//.test(type.value) ? textOf(bytes, type.params.charset) : '',
  };
}

/** An unknown disposition counts as an attachment (RFC 2183 section 2.8), a garbled one as none. */
function dispositionOf(value: string): Pick<Part, 'disposition'> {
  if (!/^[a-z][a-z-]*$/.test(value)) return {};
  return { disposition: value === 'inline' ? 'inline' : 'attachment' };
}

const textOf = (bytes: Buffer, charset?: string) => decodeCharset(bytes.subarray(0, TEXT_BYTES_MAX), charset);

const transferred = (entity: Entity) =>
  decodeTransfer(entity.body, rawValue(entity, 'content-transfer-encoding').toLowerCase());

const rawValue = ({ headers }: Entity, name: string) => headers.find((header) => header.name === name)?.value ?? '';

function entityOf(bytes: Buffer, place: Place): Entity {
  const { end, body } = headerEnd(bytes, place.depth > 0);
  if (end > HEADER_BYTES_MAX) throw new Unreadable('headers-too-large');
  const headers = rawFields(bytes.subarray(0, end));
  const written = headers.find(({ name }) => name === 'content-type')?.value ?? '';
  const type = parseStructured(written);
  if (!type.value.includes('/')) type.value = type.value === 'text' ? 'text/plain' : place.fallback;
  return { headers, type, body: bytes.subarray(body), place };
}

/** Where the header block ends and the body begins; a part may begin with its body at once. */
function headerEnd(bytes: Buffer, isPart: boolean): { end: number; body: number } {
  if (isPart && !isField(firstLine(bytes))) {
    const blank = /^(?:\r?\n)/.exec(bytes.toString('latin1', 0, 2))?.[0].length ?? 0;
    return { end: 0, body: blank };
  }
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = (crlf < 0 ? bytes : bytes.subarray(0, crlf)).indexOf('\n\n');
  if (crlf < 0 && lf < 0) return { end: bytes.length, body: bytes.length };
  return lf < 0 ? { end: crlf, body: crlf + 4 } : { end: lf, body: lf + 2 };
}

function firstLine(bytes: Buffer): string {
  const line = bytes.toString('latin1', 0, 400);
  return line.split(/\r?\n/, 1)[0]!;
}

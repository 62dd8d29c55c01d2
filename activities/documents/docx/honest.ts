import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from '../tables/zip-directory.ts';

const STORED = 0;
const LOCAL_BYTES = 30;

/** Whether every part of a zip file is as large, unpacked, as its directory says; it never unpacks more than that. */
export function isHonest(bytes: Uint8Array, entries: ZipEntry[]): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const short = (at: number) => view.getUint16(at, true);
  return entries.every(({ at, localAt, unpackedBytes }) => {
    if (short(at + 10) === STORED) return true;
    const begin = localAt + LOCAL_BYTES + short(localAt + 26) + short(localAt + 28);
    return unpackedLength(bytes.subarray(begin), unpackedBytes) === unpackedBytes;
  });
}

function unpackedLength(packed: Uint8Array, most: number): number | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch {
    return undefined;
  }
}

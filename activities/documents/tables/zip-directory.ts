const END = { signature: 0x06054b50, bytes: 22, maxCommentBytes: 0xffff };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_LOCATOR = { signature: 0x07064b50, bytes: 20 };
const ENCRYPTED_FLAG = 0x1;
/** 1 January 1980, 00:00, the first moment a zip file can name. */
const FIRST_DOS_DATE = 0x0021_0000;

export type ZipEntry = { name: string; unpackedBytes: number; encrypted: boolean; at: number; localAt: number };

/** Gives the entries a zip file's central directory lists (APPNOTE 4.3.12), or undefined when it is damaged or zip64. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  try {
    return entriesOf(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Gives a copy of a zip file with every time stamp set to 1 January 1980, so that the same content is the same bytes. */
export function withoutZipTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (const entry of readZipDirectory(bytes) ?? []) {
    view.setUint32(entry.at + 12, FIRST_DOS_DATE, true);
    view.setUint32(entry.localAt + 10, FIRST_DOS_DATE, true);
  }
  return bytes;
}

function entriesOf(bytes: Uint8Array, view: DataView): ZipEntry[] | undefined {
  const end = endOfDirectory(view);
  if (end === undefined || isZip64(view, end)) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY.signature) return undefined;
    const entry = entryAt(bytes, view, at);
    if (view.getUint32(entry.localAt, true) !== LOCAL_SIGNATURE) return undefined;
    entries.push(entry);
    at += ENTRY.bytes + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const entryAt = (bytes: Uint8Array, view: DataView, at: number): ZipEntry => ({
  name: new TextDecoder().decode(bytes.subarray(at + ENTRY.bytes, at + ENTRY.bytes + view.getUint16(at + 28, true))),
  unpackedBytes: view.getUint32(at + 24, true),
  encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
  at,
  localAt: view.getUint32(at + 42, true),
});

/** Searches backwards for the end record, as the unpacking library does, so that both read the same directory. */
function endOfDirectory(view: DataView) {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - END.maxCommentBytes); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return undefined;
}

const isZip64 = (view: DataView, end: number) =>
  end >= ZIP64_LOCATOR.bytes && view.getUint32(end - ZIP64_LOCATOR.bytes, true) === ZIP64_LOCATOR.signature;

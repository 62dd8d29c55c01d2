import { ByteReader } from './reader.ts';

/** The letters that compressed RTF may refer to before it has written any (MS-OXRTFCP section 2.1.2.1). */
const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const WINDOW = 4096;
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
/** RTF after this many bytes is not read. */
export const RTF_BYTES_MAX = 512 * 1024;

/** The RTF that a mail holds in compressed form (MS-OXRTFCP), as one byte a letter; '' when it is none. */
export function decompressRtf(bytes: Uint8Array): string {
  const reader = new ByteReader(bytes);
  reader.long();
  const size = Math.min(reader.long() ?? 0, RTF_BYTES_MAX);
  const kind = reader.long();
  reader.long();
  if (kind === PLAIN) return reader.take(Math.min(size, reader.left))?.toString('latin1') ?? '';
  return kind === COMPRESSED ? expand(reader, size).toString('latin1') : '';
}

/** Runs of eight items after a byte that says which are letters and which point to letters written before. */
function expand(reader: ByteReader, size: number): Buffer {
  const page = new Page(size);
  while (page.hasRoom && reader.left > 0) {
    const control = reader.byte()!;
    for (let bit = 0; bit < 8 && page.hasRoom && reader.left > 0; bit++) {
      if ((control & (1 << bit)) === 0) page.put(reader.byte()!);
      else if (!page.repeat(((reader.byte() ?? 0) << 8) | (reader.byte() ?? 0))) return page.written();
    }
  }
  return page.written();
}

/** What was written, and the window of it that may be pointed to. */
class Page {
  readonly #out: Buffer;
  readonly #window = Buffer.alloc(WINDOW);
  #length = 0;
  #at: number;

  constructor(size: number) {
    this.#out = Buffer.alloc(size);
    this.#at = this.#window.write(DICTIONARY, 'latin1');
  }

  get hasRoom(): boolean {
    return this.#length < this.#out.length;
  }

  put(letter: number): void {
    if (this.hasRoom) this.#out[this.#length++] = letter;
    this.#window[this.#at] = letter;
    this.#at = (this.#at + 1) % WINDOW;
  }

  /** Twelve bits say where, four how many less two; pointing to the place of writing is the end. */
  repeat(reference: number): boolean {
    const from = reference >> 4;
    if (from === this.#at) return false;
    for (let i = 0; i < (reference & 0xf) + 2; i++) this.put(this.#window[(from + i) % WINDOW]!);
    return true;
  }

  written(): Buffer {
    return this.#out.subarray(0, this.#length);
  }
}

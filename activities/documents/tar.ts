import { open } from 'node:fs/promises';

/** POSIX 1003.1 ustar: a header of one block before each file, each file filled up to whole blocks, two empty blocks at the end. */
const BLOCK_BYTES = 512;
const END = Buffer.alloc(2 * BLOCK_BYTES);
const HEADER = { name: 0, mode: 100, owner: 108, group: 116, size: 124, changed: 136, sum: 148, type: 156, magic: 257 };
const NAME_BYTES = 100;
const SIZE_DIGITS = 11;

/** Where the bytes of a file stand in a tar. */
export interface Place {
  at: number;
  length: number;
}

/** A tar of files by their names, of at most 100 ASCII signs; `tar -xf` unpacks it. */
export const tarOf = (files: ReadonlyMap<string, Uint8Array>): Buffer =>
  Buffer.concat([...[...files].flatMap(([name, bytes]) => [headerOf(name, bytes.length), bytes, filler(bytes)]), END]);

function headerOf(name: string, length: number): Buffer {
  const header = Buffer.alloc(BLOCK_BYTES);
  header.write(name, HEADER.name, 'latin1');
  header.write('0000600', HEADER.mode, 'latin1');
  header.write('0000000', HEADER.owner, 'latin1');
  header.write('0000000', HEADER.group, 'latin1');
  header.write(length.toString(8).padStart(SIZE_DIGITS, '0'), HEADER.size, 'latin1');
  header.write('0'.repeat(SIZE_DIGITS), HEADER.changed, 'latin1');
  header.write('0', HEADER.type, 'latin1');
  header.write('ustar\x0000', HEADER.magic, 'latin1');
  header.fill(' ', HEADER.sum, HEADER.type);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, HEADER.sum, 'latin1');
  return header;
}

const filler = ({ length }: Uint8Array) => Buffer.alloc(filled(length) - length);
const filled = (length: number) => Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES;

/** What is in a tar that `tarOf` made, without reading the files themselves. */
export async function entriesIn(path: string): Promise<({ name: string } & Place)[]> {
  const file = await open(path, 'r');
  try {
    const entries = [];
    for (let at = 0; ; ) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK_BYTES), 0, BLOCK_BYTES, at);
      if (bytesRead < BLOCK_BYTES || buffer[0] === 0) return entries;
      const length = Number.parseInt(buffer.toString('latin1', HEADER.size, HEADER.size + SIZE_DIGITS), 8);
      const name = buffer.toString('latin1', 0, NAME_BYTES).replace(/\0.*$/s, '');
      entries.push({ name, at: at + BLOCK_BYTES, length });
      at += BLOCK_BYTES + filled(length);
    }
  } finally {
    await file.close();
  }
}

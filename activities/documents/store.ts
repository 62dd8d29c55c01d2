import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Keeps files under the SHA-256 of their content, so that the same file is kept once and none ever changes. */
export interface DocumentStore {
  /** Keeps a file; gives its SHA-256 in hexadecimal. */
  put(bytes: Uint8Array): Promise<string>;
  /** The file with a SHA-256, or undefined when there is none; throws when its content is no longer what was kept. */
  get(sha256: string): Promise<Uint8Array | undefined>;
}

/** A document store in a folder: `ab/cdef…`, written whole or not at all. */
export function createFolderStore(folder: string): DocumentStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes);
      const path = pathOf(sha256);
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${randomUUID()}`;
      await writeThrough(draft, bytes);
      await rename(draft, path);
      return sha256;
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
      try {
        return whole(await readFile(pathOf(sha256)), sha256);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function whole(bytes: Uint8Array, sha256: string): Uint8Array {
  if (sha256Of(bytes) !== sha256) throw new Error(`The file ${sha256} in the document store is damaged`);
  return bytes;
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

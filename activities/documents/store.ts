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
      const draft = `${path}.${randomUUID()}`;
      await whenThere(dirname(path), () => writeThrough(draft, bytes));
      await rename(draft, path);
      await syncFolder(dirname(path));
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

/** Does something in a folder, which is made when it is not there. */
async function whenThere(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const made = await mkdir(folder, { recursive: true });
    if (made) await syncFolder(dirname(made));
    await work();
  }
}

/** A new name is on disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
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

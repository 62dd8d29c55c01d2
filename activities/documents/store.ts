import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createPacks, PACKED_BYTES_MAX } from './packs.ts';
import { orMissing, syncFolder, writeWhole } from './whole-files.ts';

/** Keeps files under the SHA-256 of their content, so that the same file is kept once and none ever changes. */
export interface DocumentStore {
  /** Keeps a file; gives its SHA-256 in hexadecimal, when it is on the disk. */
  put(bytes: Uint8Array): Promise<string>;
  /** The file with a SHA-256, or undefined when there is none; throws when its content is no longer what was kept. */
  get(sha256: string): Promise<Uint8Array | undefined>;
}

/** A store out of which a file can be taken for good. */
export interface FolderStore extends DocumentStore {
  /** Gives whether the file was there. */
  erase(sha256: string): Promise<boolean>;
}

/** What is to be kept, by its SHA-256. */
export type Documents = Map<string, Uint8Array>;

/**
 * A document store in a folder: `ab/cdef…`, written whole or not at all. Small files that come while others are being written go
 * together into one pack (`packs/….tar`): the disk is waited for once for all of them.
 */
export function createFolderStore(folder: string): FolderStore {
  const packs = createPacks(join(folder, 'packs'));
  const keepTogether = inGroups(async (documents: Documents) => {
    if (documents.size > 1) await packs.keep(documents);
    else for (const [sha256, bytes] of documents) await keepAlone(sha256, bytes);
  });
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  const keepAlone = (sha256: string, bytes: Uint8Array) => writeWhole(pathOf(sha256), bytes);

  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes);
      await (bytes.length > PACKED_BYTES_MAX ? keepAlone : keepTogether)(sha256, bytes);
      return sha256;
    },
    async get(sha256) {
      if (!isSha256(sha256)) return undefined;
      const bytes = (await orMissing(readFile(pathOf(sha256)))) ?? (await packs.get(sha256));
      return bytes && whole(bytes, sha256);
    },
    async erase(sha256) {
      if (!isSha256(sha256)) return false;
      const path = pathOf(sha256);
      const alone = (await orMissing(rm(path).then(() => true))) ?? false;
      if (alone) await syncFolder(join(path, '..'));
      return (await packs.erase(sha256)) || alone;
    },
  };
}

/** Does work for what comes in, together for all that comes while it is at work. */
function inGroups(work: (documents: Documents) => Promise<void>) {
  let waiting: Documents = new Map();
  let next: Promise<void> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const begin = () => {
    const group = waiting;
    waiting = new Map();
    next = undefined;
    return work(group);
  };
  return (sha256: string, bytes: Uint8Array): Promise<void> => {
    waiting.set(sha256, bytes);
    if (!next) {
      next = running.then(begin);
      running = next.catch(() => {});
    }
    return next;
  };
}

const isSha256 = (name: string) => /^[0-9a-f]{64}$/.test(name);
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function whole(bytes: Uint8Array, sha256: string): Uint8Array {
  if (sha256Of(bytes) !== sha256) throw new Error(`The file ${sha256} in the document store is damaged`);
  return bytes;
}

import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Documents } from './store.ts';
import { entriesIn, type Place, tarOf } from './tar.ts';
import { orMissing, syncFolder, writeWhole } from './whole-files.ts';

/** A larger file is worth a file of its own; hundreds that come together must not fill the memory. */
export const PACKED_BYTES_MAX = 64 * 1024;
const PACK = /\.tar$/;
/** What was kept of late is known, so that mails which are offered again and again during an outage do not fill the disk. */
const RECENT_MAX = 10_000;

/**
 * Packs of files that were kept together, in a folder: each a tar whose entries are named by the SHA-256 of their content. A pack
 * never changes, so a pack that was looked into once is known; other processes add theirs.
 */
export function createPacks(folder: string) {
  const places = new Map<string, { pack: string; place: Place }>();
  const known = new Set<string>();
  /** The pack in which a file was kept by this process. */
  const recent = new Map<string, string>();

  return {
    /** Keeps files in a pack; those that are in one of late stay where they are. */
    async keep(documents: Documents): Promise<void> {
      const there = await packsThere([...documents.keys()].flatMap((sha256) => recent.get(sha256) ?? []));
      const fresh = new Map([...documents].filter(([sha256]) => !there.has(recent.get(sha256) ?? '')));
      if (fresh.size === 0) return;
      const pack = await writePack(fresh);
      if (recent.size + fresh.size > RECENT_MAX) recent.clear();
      for (const sha256 of fresh.keys()) recent.set(sha256, pack);
    },

    async get(sha256: string): Promise<Buffer | undefined> {
      const kept = places.get(sha256);
      const found = kept && (await orMissing(bytesAt(join(folder, kept.pack), kept.place)));
      if (found) return found;
      await lookAgain();
      const place = places.get(sha256);
      return place && bytesAt(join(folder, place.pack), place.place);
    },

    /** A pack goes on without the file, under another name. */
    async erase(sha256: string): Promise<boolean> {
      let erased = false;
      for (await lookAgain(); places.has(sha256); await lookAgain()) {
        await replace(places.get(sha256)!.pack, sha256);
        erased = true;
      }
      return erased;
    },
  };

  async function writePack(documents: Documents): Promise<string> {
    const pack = `${randomUUID()}.tar`;
    await writeWhole(join(folder, pack), tarOf(documents));
    return pack;
  }

  async function packsThere(packs: string[]): Promise<Set<string>> {
    const found = [...new Set(packs)].map(async (pack) => ((await orMissing(stat(join(folder, pack)))) ? [pack] : []));
    return new Set((await Promise.all(found)).flat());
  }

  /** Looks into the packs that are new, and forgets those that are gone. */
  async function lookAgain(): Promise<void> {
    const packs = ((await orMissing(readdir(folder))) ?? []).filter((name) => PACK.test(name));
    const there = new Set(packs);
    for (const [sha256, { pack }] of places) if (!there.has(pack)) places.delete(sha256);
    for (const pack of known) if (!there.has(pack)) known.delete(pack);
    for (const pack of packs) if (!known.has(pack)) await lookInto(pack);
  }

  async function lookInto(pack: string): Promise<void> {
    const entries = await orMissing(entriesIn(join(folder, pack)));
    if (!entries) return;
    for (const { name, ...place } of entries) places.set(name, { pack, place });
    known.add(pack);
  }

  async function replace(pack: string, without: string): Promise<void> {
    const path = join(folder, pack);
    const bytes = await readFile(path);
    const rest = (await entriesIn(path)).filter(({ name }) => name !== without);
    const documents = new Map(rest.map(({ name, at, length }) => [name, bytes.subarray(at, at + length)]));
    if (documents.size > 0) await writePack(documents);
    await rm(path);
    await syncFolder(folder);
  }
}

async function bytesAt(path: string, { at, length }: Place): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Where a mail that somebody looked at is kept. */
export const goldenFile = (file: string): URL => new URL(`golden/${file}`, import.meta.url);

/** Expects a mail byte for byte as it was looked at; with UPDATE_GOLDEN=1 it is written anew instead. */
export function expectGolden(file: string, raw: Buffer): void {
  if (process.env.UPDATE_GOLDEN) writeFileSync(goldenFile(file), raw);
  expect(raw.equals(readFileSync(goldenFile(file))), `${file} differs`).toBe(true);
}

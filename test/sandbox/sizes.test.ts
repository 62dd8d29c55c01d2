import { expect, test } from 'vitest';
import { wordsIn } from '../../api/sandbox/texts.ts';

test.each([
  [0, '0 bytes'],
  [42, '42 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [12_345, '12,3 kB'],
  [2_000_000, '2 MB'],
])('%i bytes are written as %s', (bytes, written) => {
  expect(wordsIn('nl').size(bytes).replace('\u00a0', ' ')).toBe(written);
});

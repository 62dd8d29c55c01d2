import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

interface Case {
  id: string;
  kind: Kind;
  subject: string;
  text: string;
  date?: string;
  expected: { answer: string };
}

/** How the cases of a file were read: which were recorded wrongly, and the share of the clear ones that was recorded. */
export function score(file: string | URL): { wrong: string[]; recorded: number; cases: number } {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const results = cases.map((one) => ({ ...one, got: gotOf(one) }));
  const right = (one: (typeof results)[number]) => isDeepStrictEqual(one.got, one.expected);
  const clear = results.filter(({ expected }) => expected.answer !== 'unclear');
  return {
    wrong: results.filter((one) => one.got.answer !== 'unclear' && !right(one)).map(({ id }) => id),
    recorded: clear.filter(right).length / clear.length,
    cases: cases.length,
  };
}

function gotOf({ kind, subject, text, date }: Case) {
  const meaning = readAnswer({ kind, subject, text, ...(date && { date: new Date(date) }) });
  const { why: _why, understood: _understood, stop: _stop, days: _days, ...recorded } = meaning;
  return recorded;
}

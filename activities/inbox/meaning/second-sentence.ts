import { isWork, type Why } from './meaning.ts';
import { type Phrases, says } from './phrases.ts';
import type { Reading } from './reading.ts';
import {
  DECIDED_ELSEWHERE,
  NOT_THIS,
  REOPENED,
  TAKES_BACK,
  UNDOES_DAY,
  UNDOES_REFUSAL,
} from './words/second-sentence.ts';

/** What can turn each answer. */
const TABLES: Partial<Record<string, Phrases[]>> = {
  yes: [TAKES_BACK, DECIDED_ELSEWHERE, NOT_THIS],
  no: [TAKES_BACK, UNDOES_REFUSAL],
  agree: [TAKES_BACK],
  done: [TAKES_BACK],
  distributed: [TAKES_BACK],
  planned: [TAKES_BACK, DECIDED_ELSEWHERE],
  extend: [TAKES_BACK, UNDOES_DAY],
  blocked: [TAKES_BACK],
  delegate: [TAKES_BACK],
  'agree-with-comments': [TAKES_BACK],
};

const REPORTS: readonly string[] = ['done', 'distributed'];

/** A doubt when a sentence after the answer takes it back, leaves it to somebody else, or puts it off. */
export function doubtsOfSecondSentence({ kind, sentences, found }: Reading, answer: string): Why[] {
  if (found.length === 0) return [];
  const first = Math.min(...found.map(({ sentence }) => sentence));
  const tables = [...(TABLES[answer] ?? []), ...(isWork(kind) && REPORTS.includes(answer) ? [REOPENED] : [])];
  const isWeighed = (index: number) => index > first && !found.some(({ sentence }) => sentence === index);
  const turns = sentences.some(({ words }, index) => isWeighed(index) && tables.some((table) => says(words, table)));
  return turns ? ['afterthought'] : [];
}

import { says } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { DONE_BEFORE } from './words/postponing.ts';
import { WORK_AHEAD } from './words/work-ahead.ts';

/**
 * A reading without the sentences in which somebody tells that they once reported the work as done ("I was too quick when I wrote
 * that it was finished"), when they say after it how it stands now.
 */
export function withoutFormerReports(reading: Reading): Reading {
  const { sentences, found, doubts } = reading;
  const last = Math.max(
    ...found.filter((one) => !isReport(one)).map(({ sentence }) => sentence),
    sentences.findLastIndex(({ words }) => says(words, WORK_AHEAD)),
  );
  const former = new Set(
    found
      .filter((one) => isReport(one) && one.sentence < last && says(sentences[one.sentence]!.words, DONE_BEFORE))
      .map(({ sentence }) => sentence),
  );
  if (former.size === 0) return reading;
  return {
    ...reading,
    sentences: sentences.map((sentence, index) => (former.has(index) ? NOTHING_SAID : sentence)),
    found: found.filter(({ sentence }) => !former.has(sentence)),
    doubts: doubts.filter(({ sentence }) => !former.has(sentence)),
  };
}

const isReport = ({ says: said, how }: Found): boolean =>
  how === 'words' && (said === 'done' || said === 'sent' || said === 'distributed');

const NOTHING_SAID: Sentence = { raw: '', plain: '', words: ' ', question: false, clauses: [{ raw: '', words: ' ' }] };

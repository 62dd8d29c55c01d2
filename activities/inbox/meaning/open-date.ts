import { datesIn } from './dates.ts';
import type { Around } from './decision.ts';
import type { Understood, Why } from './meaning.ts';
import { says } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';
import { clauseIn } from './term.ts';
import { APPEARS, COUNTED_FROM, NO_END, PUTS_ON } from './words/open-date.ts';
import { MORE_TIME } from './words/postponing.ts';
import { ONLY_A_DAY, WORK_AHEAD } from './words/work-ahead.ts';

/** A doubt when the day that was read is a day of something else: an operation, a meeting, the first day that could be. */
export function doubtsOfDate(reading: Reading, { answer, until }: Understood, { today }: Around): Why[] {
  if (
    !until ||
    (answer === 'extend' && !reading.found.some(({ says: said, how }) => said === 'extend' && how === 'words'))
  )
    return [];
  const named = reading.sentences.flatMap((sentence) =>
    datesIn(sentence.plain, today)
      .filter(({ day }) => day === until)
      .map(({ bounded, ...mention }) => ({ bounded, clause: clauseIn(sentence, mention), sentence })),
  );
  const holds = named.some(({ bounded, clause, sentence }) =>
    answer === 'extend'
      ? !says(sentence.words, COUNTED_FROM) && (isEnd(reading, clause, bounded) || isReadyThen(sentence, clause))
      : isOfIssue(reading, clause),
  );
  return named.length === 0 || holds ? [] : ['date'];
}

const isAnswer = ({ found }: Reading, clause: Clause | undefined) => found.some((one) => one.clause === clause);

const isEnd = (reading: Reading, clause: Clause | undefined, bounded: boolean): boolean =>
  clause === undefined ||
  (!says(clause.words, NO_END) &&
    (bounded || isAnswer(reading, clause) || isBrief(clause) || HOLDS.some((list) => says(clause.words, list))));
/** "Thursday I do my papers, | then you have it." */
function isReadyThen({ clauses }: Sentence, clause: Clause | undefined): boolean {
  const next = clause && clauses[clauses.indexOf(clause) + 1];
  return next !== undefined && /^ (?:dan|then) /.test(next.words) && says(next.words, WORK_AHEAD);
}
const HOLDS = [PUTS_ON, WORK_AHEAD, ONLY_A_DAY, MORE_TIME];

const isOfIssue = (reading: Reading, clause: Clause | undefined): boolean =>
  clause === undefined || isAnswer(reading, clause) || isBrief(clause) || says(clause.words, APPEARS);

const isBrief = ({ words }: Clause): boolean => words.trim().split(' ').length <= BRIEF_WORDS_MAX;
const BRIEF_WORDS_MAX = 4;

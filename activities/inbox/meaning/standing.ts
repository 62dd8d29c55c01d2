import { datesIn } from './dates.ts';
import type { Day } from './days.ts';
import { isName } from './names.ts';
import { plain } from './normalise.ts';
import { says } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import { FIXED, IN_THE_WAY, LEFT_LYING, ONLY_NOW, OWN_PART, UNABLE } from './words/blocking.ts';
import type { Says } from './words/lexicon.ts';
import { NAMED_DOES, SOMEBODY_ELSE, STILL_TO_BE, TIME_OF_OTHERS } from './words/postponing.ts';

/** What stands of the statements beside the others: no time that others ask for, no work "once it is done", no reason why it was late. */
export function onlyStanding(all: Reading, today: Day | undefined): Reading {
  const said = all.found.filter((one) => one.says !== 'extend' || !isAskedByOthers(one));
  const has = (...answers: Says[]) => said.some(({ says: one, how }) => how === 'words' && answers.includes(one));
  const [done, asked, held] = [has('done'), has('extend'), has('blocked')];
  const isIdle = ({ says: one, how, clause }: Found): boolean =>
    (isDone({ says: one }) && (asked || held) && STILL_TO_BE.test(clause.words)) ||
    (one === 'blocked' && asked && (says(clause.words, LEFT_LYING) || datesIn(plain(clause.raw), today).length > 0)) ||
    (one === 'blocked' && done && FIXED.test(clause.words)) ||
    (isDone({ says: one }) && held && OWN_PART.test(clause.words)) ||
    (one === 'not-mine' && (done || held) && says(clause.words, SOMEBODY_ELSE)) ||
    (one === 'not-yet' && how === 'short' && done);
  return { ...all, found: said.filter((one) => !isIdle(one)) };
}

/** "I cannot get it done. The registry is closed": who writes cannot, and something outside is in the way. */
export const isHeldUp = ({ sentences }: Reading): boolean =>
  sentences.some(({ clauses }) => clauses.some(({ words }) => says(words, UNABLE) && !ONLY_NOW.test(words))) &&
  sentences.some(({ words, question }) => !question && says(words, IN_THE_WAY)) &&
  !sentences.some(({ question }) => question);

const isAskedByOthers = ({ clause: { words, raw } }: Found): boolean =>
  says(words, TIME_OF_OTHERS) || isName(NAMED_DOES.exec(raw)?.[1]);

const isDone = ({ says: said }: Pick<Found, 'says'>) => said === 'done' || said === 'sent';

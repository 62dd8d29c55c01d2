import { doubtsAround, onlyShort } from './around.ts';
import { isBesideWork } from './beside-work.ts';
import { datesIn } from './dates.ts';
import { type Around, bearing, type Decision } from './decision.ts';
import { finishedOther, namesOther } from './finished.ts';
import type { Understood, Why } from './meaning.ts';
import { isName } from './names.ts';
import { plain } from './normalise.ts';
import { says, without } from './phrases.ts';
import { speaksOfTopic } from './question-words.ts';
import { answersOf, type Found, type Reading, whysOf } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { endsElsewhere } from './span.ts';
import { isHeldUp, onlyStanding } from './standing.ts';
import { type Term, termIn } from './term.ts';
import { DOUBTS, EXPECTATIONS } from './words/common.ts';
import type { Says } from './words/lexicon.ts';
import {
  ASKS_BACK,
  DONE_BEFORE,
  HAD_TIME,
  MORE_TIME,
  NAMED_DOES,
  NOT_OWN,
  TIME_OF_OTHERS,
  WAITS_FOR_OTHERS,
} from './words/postponing.ts';
import { isPractical } from './words/practical.ts';
import { IN_A_PERIOD, ISSUE_APPEARS, TAKEN_UP, THE_INVITATION } from './words/spreading.ts';
import { ONLY_A_DAY, REQUESTING, WORK_AHEAD, WORK_OVER } from './words/work-ahead.ts';

/** How an action item stands. */
export function decideAction(all: Reading, around: Around): Decision {
  const { today, quoted } = around;
  const reading = onlyStanding(all, today);
  const answers = answersOf(reading);
  const term = termIn(reading.sentences, today, { ...placesIn(reading), aside: otherSentences(reading) });
  if (answers.has('not-mine'))
    return { understood: { answer: 'not-mine' }, doubts: [...whysOf(reading), 'somebody-must-act'] };
  if (answers.has('blocked')) return blocked(reading, ahead(reading, term, around));
  if (answers.has('extend') || ahead(reading, term, around))
    return extended(reading, term, answers.has('extend'), around);
  if (!answers.has('done') && !term.mentioned && isHeldUp(reading))
    return {
      understood: { answer: 'blocked' },
      doubts: [...whysOf(reading), ...doubtsAround(reading, 'blocked')].filter((doubt) => doubt !== 'condition'),
    };
  if (answers.has('not-yet') || answers.size === 0)
    return { doubts: [...whysOf(reading), answers.size ? 'no-date' : 'no-answer'] };
  return done(reading, term, quoted);
}

/** The sentences that say that something was sent or spread, and those that ask for time. */
const placesIn = ({ found }: Reading) => ({
  done: new Set([
    ...sentencesThat(found, 'sent', 'distributed'),
    ...sentencesThat(
      found.filter(({ figure }) => figure),
      'done',
    ),
  ]),
  asked: sentencesThat(found, 'extend'),
  reported: new Set(found.filter(isDone).map(({ sentence }) => sentence)),
});

const sentencesThat = (found: Found[], ...said: Says[]) =>
  new Set(found.filter((one) => one.how === 'words' && said.includes(one.says)).map(({ sentence }) => sentence));

/** Of a mail that says that the work is done, questions and what cannot touch it. */
const otherSentences = ({ sentences, found }: Reading) =>
  new Set(
    found.some(isDone)
      ? sentences.flatMap((sentence, index) =>
          (sentence.question || isBesideWork(sentence)) && !found.some((one) => one.sentence === index) ? index : [],
        )
      : [],
  );

const isDone = ({ says: said }: Pick<Found, 'says'>) => said === 'done' || said === 'sent';

/** A day to come in a clause that puts the work itself in the future. */
const ahead = ({ sentences, found }: Reading, term: Term, { today, quoted }: Around) =>
  term.sentences.some((index) =>
    sentences[index]!.clauses.some(
      ({ words, raw }) =>
        (!sentences[index]!.question || REQUESTING.test(words)) &&
        (says(words, WORK_AHEAD) || (says(words, ONLY_A_DAY) && found.some(({ says: said }) => said === 'not-yet'))) &&
        !says(words, WORK_OVER) &&
        !says(words, TIME_OF_OTHERS) &&
        !namesOther(words, quoted) &&
        datesIn(plain(raw), today).some(({ past }) => !past),
    ),
  );

function blocked(all: Reading, isAhead: boolean): Decision {
  const held = all.found.filter(({ says: said }) => said === 'blocked');
  const reading = {
    ...all,
    found: all.found.filter((one) => held.includes(one) || !held.some(({ clause }) => clause === one.clause)),
  };
  const doubts: Why[] = [...whysOf(reading), ...doubtsAround(reading, 'blocked')].filter((one) => one !== 'condition');
  if (held.every(({ sentence }) => UNLESS.test(reading.sentences[sentence]!.words))) doubts.push('condition');
  const mixed = reading.found.some(({ says: said }) => ['extend', 'done'].includes(said)) || isAhead;
  return { understood: { answer: 'blocked' }, doubts: mixed ? [...doubts, 'contradiction'] : doubts };
}

/** "Unless they cooperate it is blocked"; beside words that say it is blocked now, it only tells what would help. */
const UNLESS = / (?:tenzij|unless) /;

/** "More time for the survey." */
const FOR_THING =
  / (?:uitstel|verlenging|extension|time|tijd) .*(?:voor|for) (?:de|het|the) |^ (?:voor|for) (?:de|het|the) .*(?:uitstel|verlenging|extension|time|tijd)/;

/** More time until a certain day; without any day only when more time is asked for in so many words. */
function extended(reading: Reading, term: Term, inWords: boolean, { today, quoted }: Around): Decision {
  const bearing = inWords ? withoutDoubtsElsewhere(reading) : reading;
  const doubts = [...whysOf(bearing), ...doubtsAround(reading, 'extend')].filter((doubt) => doubt !== 'negation');
  const understood: Understood = { answer: 'extend', ...(term.day && { until: term.day }) };
  const unsure = term.sentences.some((index) => says(without(reading.sentences[index]!.words, EXPECTATIONS), DOUBTS));
  if (unsure && !inWords) doubts.push('doubt');
  const doneElsewhere = reading.found.some(
    ({ says: said, sentence }) => said === 'done' && sentence < Math.min(...term.sentences),
  );
  if (!inWords ? doneElsewhere : saysDoneToo(reading)) doubts.push('contradiction');
  if (!inWords && term.sentences.some((index) => says(reading.sentences[index]!.words, ASKS_BACK)))
    doubts.push('question');
  if (!inWords && isDoneBeside(reading, term)) doubts.push('contradiction');
  if (!term.day && reading.sentences.some(({ words }) => says(words, WAITS_FOR_OTHERS)))
    doubts.push('somebody-must-act');
  if (!inWords && term.sentences.some((index) => isOfOther(reading.sentences[index]!))) doubts.push('other-person');
  const forOther = reading.found.some(({ clause }) => FOR_THING.test(clause.words) && namesOther(clause.words, quoted));
  if (forOther) doubts.push('other-subject');
  const asking = reading.sentences.filter((_, index) => reading.found.some(({ sentence }) => sentence === index));
  const differs = term.day !== undefined && today !== undefined && endsElsewhere(asking, term.day, today, quoted);
  const had = term.sentences.some((index) => says(reading.sentences[index]!.words, HAD_TIME));
  if (term.why || differs || had) doubts.push('date');
  else if (!term.day && !(inWords && reading.sentences.some(({ words }) => says(words, MORE_TIME))))
    doubts.push('no-date');
  return { understood, doubts };
}

/** Time that is asked for hangs on nothing that is said elsewhere of the work itself. */
const withoutDoubtsElsewhere = (reading: Reading): Reading => ({
  ...reading,
  doubts: reading.doubts.filter(
    ({ why, sentence }) =>
      !(why === 'doubt' || why === 'condition') ||
      reading.found.some((one) => one.says === 'extend' && one.sentence === sentence),
  ),
});

/** The work is reported as done, and elsewhere time is asked for: for something else, or after all. */
const saysDoneToo = ({ found, sentences }: Reading) =>
  found.some(
    (one) =>
      one.says === 'done' &&
      !says(sentences[one.sentence]!.words, DONE_BEFORE) &&
      found.every(({ says: said, sentence }) => said !== 'extend' || sentence > one.sentence),
  );

const isOfOther = ({ words, raw }: Sentence): boolean => says(words, NOT_OWN) || isName(NAMED_DOES.exec(raw)?.[1]);

/** Work that is done, in a sentence that puts nothing off. */
const isDoneBeside = ({ found, sentences }: Reading, term: Term) =>
  found.some(
    (one) =>
      isDone(one) &&
      one.sentence < Math.min(...term.sentences) &&
      !found.some(
        ({ says: said, sentence }) => sentence === one.sentence && (said === 'extend' || said === 'not-yet'),
      ) &&
      !/^ (?:dan|then) /.test(sentences[one.sentence]!.words),
  );

function done(reading: Reading, term: Term, quoted: string): Decision {
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'done')];
  if (term.mentioned) doubts.push('date');
  if (!answersOf(reading).has('done') && !speaksOfTopic(reading.sentences, quoted)) doubts.push('other-subject');
  if (finishedOther(reading, quoted)) doubts.push('other-subject');
  if (
    !answersOf(reading).has('done') &&
    reading.sentences.some(({ question, words }) => question && !isPractical(words) && !OFFERS_MORE.test(words))
  )
    doubts.push('question');
  if (onlyShort(reading.found) && reading.sentences.length > 3) doubts.push('no-answer');
  return { understood: { answer: 'done' }, doubts };
}

/** "Shall I begin with the next one?" */
const OFFERS_MORE =
  /^ (?:(?:en|and) )?(?:zal|zullen|shall|should) (?:ik|wij|we|i) (?!(?:\S+ ){0,3}(?:het|hem|it|them|ze) (?:nog|toch|still|again))/;

/** Whether an invitation was spread, and when it will be. */
export function decideDistribute(reading: Reading, { today }: Around): Decision {
  const answers = answersOf(reading);
  const appears = answers.has('will') && !answers.has('distributed');
  const term = termIn(reading.sentences, today, { ...placesIn(reading), appears });
  if (answers.has('declined')) {
    answers.delete('not-yet');
    answers.delete('will');
    const doubts = [...whysOf(bearing(reading, 'declined')), ...doubtsAround(reading, 'declined')];
    return { understood: { answer: 'declined' }, doubts: answers.size > 1 ? [...doubts, 'contradiction'] : doubts };
  }
  const taken = reading.sentences.some(({ words }) => says(words, TAKEN_UP));
  const told = sentencesThat(reading.found, 'distributed');
  const isDue =
    term.mentioned && (told.size === 0 || term.day !== undefined || term.sentences.some((at) => told.has(at)));
  if (taken || answers.has('will') || answers.has('not-yet') || isDue) return planned(reading, term, taken);
  if (answers.size === 0) return { doubts: [...whysOf(reading), 'no-answer'] };
  return {
    understood: { answer: 'distributed' },
    doubts: [...whysOf(reading), ...doubtsAround(reading, 'distributed')],
  };
}

/** "Our newsletter appears on 1 April": with the invitation in it? */
const saysOnlyWhen = ({ found, sentences }: Reading) =>
  found.every(({ says: said, clause }) => said !== 'will' || says(clause.words, ISSUE_APPEARS)) &&
  !sentences.some(({ words }) => says(words, THE_INVITATION));

function planned(reading: Reading, term: Term, taken: boolean): Decision {
  const notYet = reading.found.some(({ says: said }) => said === 'not-yet');
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'planned')].filter(
    (doubt) => !(notYet && (doubt === 'afterthought' || doubt === 'negation')),
  );
  const willDo = reading.found.some(({ says: said }) => said === 'will');
  const somewhen = taken || reading.sentences.some(({ words }) => says(words, IN_A_PERIOD));
  const isTaken = somewhen && reading.found.some(({ says: said }) => said === 'distributed');
  if (term.why) doubts.push('date');
  else if (!term.day && !somewhen) doubts.push('no-date');
  if ((!willDo && !isTaken) || saysOnlyWhen(reading)) doubts.push('no-answer');
  return { understood: { answer: 'planned', ...(term.day && { until: term.day }) }, doubts };
}

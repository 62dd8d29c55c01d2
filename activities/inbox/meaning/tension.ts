import { withoutHead } from './asked.ts';
import { type DateMention, datesIn } from './dates.ts';
import { type Day, daysLater, weekdayOf } from './days.ts';
import type { Around, Decision } from './decision.ts';
import { namesSubstitute, seeksSomebody } from './delegate.ts';
import type { Why } from './meaning.ts';
import { plain } from './normalise.ts';
import { doubtsOfDate } from './open-date.ts';
import { doubtsOfWork } from './open-work.ts';
import { says, without } from './phrases.ts';
import type { Reading } from './reading.ts';
import { doubtsOfSecondSentence } from './second-sentence.ts';
import type { Sentence } from './sentences.ts';
import { MEETS, UNSETTLES } from './words/afterthought.ts';
import { DOUBTS } from './words/common.ts';
import { CONDITIONS, POLITE_WHERE_POSSIBLE } from './words/conditions.ts';
import { LATER, SECOND_THOUGHTS, TURNS } from './words/turns.ts';

/** Doubts from what is at odds with an answer elsewhere in the mail: an afterthought, another day, somebody who comes instead. */
export function doubtsOfTension(reading: Reading, { understood }: Decision, around: Around): Why[] {
  if (!understood || understood.answer === 'unclear') return [];
  const firm = understood.answer !== 'maybe';
  return [
    ...doubtsOfWork(reading, understood),
    ...doubtsOfDate(reading, understood, around),
    ...(firm && hasAfterthought(reading) ? (['afterthought'] as const) : []),
    ...doubtsOfSecondSentence(reading, understood.answer),
    ...(reading.kind === 'rsvp' && meetsOnOtherDay(reading, around) ? (['other-subject'] as const) : []),
    ...(reading.kind === 'rsvp' && understood.answer === 'no' && reading.sentences.some(namesSubstitute)
      ? (['other-person'] as const)
      : []),
    ...(reading.kind === 'rsvp' && understood.answer === 'no' && comesForSome(reading) ? (['in-part'] as const) : []),
    ...(reading.kind === 'rsvp' && understood.answer !== 'yes' && reading.sentences.some(seeksSomebody)
      ? (['other-person'] as const)
      : []),
  ];
}

/** "Not, only late": somebody comes after all, for a part. */
const comesForSome = ({ sentences }: Reading): boolean =>
  sentences.some(({ clauses }) => clauses.some(({ words }) => FOR_SOME.test(words)));
const FOR_SOME =
  /^ (?:only|alleen|slechts|enkel|pas) (?:later|late|laat|online|kort|even|briefly|after|na|vanaf|from|tot|until) /;

const POSTSCRIPT = /^\s*(?:p\.?\s?s\.?|n\.?\s?b\.?|naschrift|postscript|edit|update)(?![\p{L}])[:.\s]/iu;

/** A postscript that is not settled, and does not answer in so many words itself. */
function hasAfterthought({ sentences, found }: Reading): boolean {
  const postscript = sentences.findIndex(({ raw }) => POSTSCRIPT.test(raw));
  if (postscript === -1 || found.some(({ sentence, how }) => how === 'words' && sentence >= postscript)) return false;
  return sentences.slice(postscript).some(isUnsettled);
}

const isUnsettled = ({ words }: Sentence): boolean =>
  [SECOND_THOUGHTS, UNSETTLES, DOUBTS, LATER, TURNS, CONDITIONS].some((list) =>
    says(without(words, POLITE_WHERE_POSSIBLE), list),
  );

/** "I see you tomorrow", of a meeting that is weeks away. */
function meetsOnOtherDay({ sentences, found }: Reading, { today, quoted: mail }: Around): boolean {
  const quoted = withoutHead(mail);
  const asked = datesIn(plain(quoted), today).flatMap(({ day }) => day ?? []);
  return sentences.some((sentence) =>
    sentence.clauses.some(
      (clause) =>
        (found.some((one) => one.clause === clause) || says(clause.words, MEETS)) &&
        datesIn(plain(clause.raw), today).some((mention) =>
          isOther(mention, plain(clause.raw), asked, today, plain(quoted)),
        ),
    ),
  );
}

const RELATIVE = /morgen|tomorrow|vandaag|today|vanavond|vanmiddag|tonight|afternoon|week|dag|day|maand|month/;

function isOther(
  { day, past, weekday, start, end }: DateMention,
  text: string,
  asked: Day[],
  today: Day | undefined,
  quoted: string,
): boolean {
  const written = text.slice(start, end);
  if (past || quoted.includes(written) || !RELATIVE.test(written) || /\d/.test(written)) return false;
  if (asked.length === 0 || !today) return !weekday;
  if (weekday && day) return !asked.some((one) => weekdayOf(one) === weekdayOf(day));
  if (day) return !asked.includes(day);
  const reach = /month|maand/.test(written) ? MONTH_DAYS : WEEK_DAYS;
  return !asked.some((one) => one <= daysLater(today, reach));
}

/** How far "next week" and "next month" can reach. */
const WEEK_DAYS = 14;
const MONTH_DAYS = 62;

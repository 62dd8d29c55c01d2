import { onlyShort } from './around.ts';
import type { Understood, Why } from './meaning.ts';
import { says, without } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import { CLOSED } from './words/finishing.ts';
import {
  AT_THE_PAST,
  BREAKS_OFF,
  CARRIES,
  FOR_A_PART,
  GOING_ON,
  HAD_IT_BEEN,
  HEARD_OF_OTHERS,
  HEARSAY,
  HINDERED,
  ISSUE_WENT,
  LATER_TODAY,
  LET_GO,
  MIGHT_HAVE_BEEN,
  MOCKS,
  NO_PLAN,
  NOTHING_LEFT,
  OFFERS,
  ON_TRIAL,
  ONLY_NOW,
  OTHER_THING,
  PERCENTAGE,
  REFUSED_IN_PART,
  REMARK,
  SMALL_GROUP,
  THE_OTHER,
  UNDONE,
} from './words/open-work.ts';

/** Doubts whether work that is reported was done, all of it, and is the work that was asked; and whether a refusal is one. */
export function doubtsOfWork(reading: Reading, { answer }: Understood): Why[] {
  if (answer === 'done' || answer === 'distributed') return doubtsOfReport(reading);
  if (answer === 'planned')
    return someSays(reading, (words) => says(words, NO_PLAN) || says(words, UNDONE) || says(words, ON_TRIAL))
      ? ['doubt']
      : [];
  if (answer === 'declined') return refuses(reading) ? [] : ['in-part'];
  return answer === 'blocked' && someSays(reading, (words) => says(words, ONLY_NOW)) ? ['doubt'] : [];
}

function doubtsOfReport(reading: Reading): Why[] {
  const reports = reading.found.filter(isReport);
  const said = (test: (words: string) => boolean) => reports.some(({ clause }) => test(clause.words));
  const around = (test: (words: string) => boolean) => someSays(reading, test);
  return [
    ...(said((words) => says(words, GOING_ON) || says(words, ON_TRIAL)) || isForLater(reading)
      ? (['date'] as const)
      : []),
    ...(isLetGo(reading) ? (['doubt'] as const) : []),
    ...(onlyShort(reports) && around((words) => REMARK.test(words)) ? (['no-answer'] as const) : []),
    ...(said((words) => BREAKS_OFF.test(words)) ? (['in-part'] as const) : []),
    ...(around((words) => says(words, MOCKS)) ? (['irony'] as const) : []),
    ...(around((words) => says(words, FOR_A_PART)) || reading.sentences.some(({ plain }) => PERCENTAGE.test(plain))
      ? (['in-part'] as const)
      : []),
    ...(said((words) => says(words, HEARSAY)) ? (['other-person'] as const) : []),
    ...(said((words) => says(words, THE_OTHER)) ? (['other-subject'] as const) : []),
    ...(around((words) => says(words, UNDONE)) ? (['afterthought'] as const) : []),
    ...(around((words) => says(words, MIGHT_HAVE_BEEN) || HAD_IT_BEEN.test(words)) ? (['condition'] as const) : []),
    ...(reading.kind === 'distribute' ? doubtsOfSpreading(reading, said) : []),
  ];
}

const doubtsOfSpreading = (reading: Reading, said: (test: (words: string) => boolean) => boolean): Why[] => [
  ...(said((words) => says(words, SMALL_GROUP)) ? (['in-part'] as const) : []),
  ...(said((words) => says(words, OTHER_THING)) || isIssueAlone(reading) ? (['other-subject'] as const) : []),
  ...(someSays(reading, (words) => says(words, HEARD_OF_OTHERS)) ? (['other-person'] as const) : []),
];

const isReport = ({ says: said }: Found) => said === 'done' || said === 'sent' || said === 'distributed';

const someSays = ({ sentences }: Reading, test: (words: string) => boolean) =>
  sentences.some(({ words }) => test(words));

/** "Ja, vanmiddag": a part of the day to come, in a clause that tells nothing past. */
const isForLater = ({ sentences }: Reading) =>
  sentences.some(({ clauses }) => clauses.some(({ words }) => says(words, LATER_TODAY) && !AT_THE_PAST.test(words)));

/** Only off the list, and beside it why: no money, no time, somebody else takes over. */
function isLetGo({ sentences, found }: Reading): boolean {
  const reports = found.filter(isReport);
  if (!reports.every(({ clause, how }) => how === 'words' && isOffTheList(clause.words))) return false;
  return sentences.some(({ clauses }) =>
    clauses.some(
      (clause) => reports.every((one) => one.clause !== clause) && says(without(clause.words, NOTHING_LEFT), LET_GO),
    ),
  );
}
const isOffTheList = (words: string) => says(words, CLOSED) || OFF_THE_LIST.test(words);
const OFF_THE_LIST =
  / (?:(?:van de|van het|off the|off your|off my) (?:lijst|lijstje|list)|afvinken|vink|dicht|sluiten|close|eraf|als gedaan) /;

/** The newsletter itself was sent, and the mail does not say with what. */
const isIssueAlone = ({ found, sentences }: Reading) =>
  found.filter(isReport).every(({ clause, how, sentence }) => {
    const { words } = sentences[sentence]!;
    return (
      how === 'words' &&
      says(clause.words, ISSUE_WENT) &&
      !(says(words, CARRIES) && !/ (?:niet|geen|not|no) /.test(words))
    );
  });

const refuses = ({ sentences, found }: Reading): boolean =>
  !found.some(({ says: said, clause }) => said === 'declined' && says(clause.words, REFUSED_IN_PART)) &&
  !sentences.some(
    (sentence, index) =>
      says(sentence.words, HINDERED) ||
      (index >= found[0]!.sentence && sentence.question && OFFERS.test(sentence.words)),
  );

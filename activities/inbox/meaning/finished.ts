import { plain, wordsOf } from './normalise.ts';
import type { Reading } from './reading.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './words/calendar.ts';
import { isVagueObject } from './words/objects.ts';

/** What is reported done, by its article: "the invitations". */
const OBJECT =
  /(?<= (?:de|het|alle|the|all|mijn|onze|my|our|all the) )(?:[a-z-]+ )?[a-z-]+(?= (?:is|zijn|are|has|have|was|were|heb|hebben|heeft|werden|werd|staat|staan|gaat|gingen|liggen) )|(?<= (?:heb|hebben|have|sent|i|we|ik|wij) (?:ik |wij |we )?(?:\S+ )?(?:de|het|alle|the|all the|all) | (?:heb|hebben|have|got) (?:ik |wij |we )?(?:mijn|my) )(?:[a-z-]+e )?[a-z-]+/g;
const LETTERS_IN_COMMON_MIN = 4;

/** Whether only something else is said to be done than what was asked: an object that shares no word with the question. */
export function finishedOther({ sentences, found }: Reading, quoted: string): boolean {
  const asked = wordsOf(plain(quoted)).trim().split(' ').filter(isTopic);
  const told = sentences.filter((_, index) =>
    found.some(({ sentence, says }) => sentence === index && (says === 'done' || says === 'sent')),
  );
  if (told.some(({ words }) => isQualifiedOtherwise(words, wordsOf(plain(quoted))))) return true;
  const named = told
    .flatMap(({ words }) => [...(words.match(OBJECT) ?? []), ...(LISTED.exec(words)?.slice(1) ?? [])])
    .map((words) => words.split(' ').findLast(isTopic) ?? '');
  const objects = named.filter((word) => word.length >= LETTERS_IN_COMMON_MIN && !isVagueObject(word));
  const mine = told.flatMap(({ words }) => words.trim().split(' ')).filter(isTopic);
  return objects.length > 0 && !mine.some((word) => asked.some((other) => isAlike(word, other)));
}

/** "Gedaan: de notulen." */
const LISTED = /^ (?:gedaan|klaar|afgerond|gereed|af|done|finished) (?:de|het|the) ([a-z-]+) $/;

/** "The Arabic translation", "the list of the general practitioners", when the question names another one. */
function isQualifiedOtherwise(words: string, asked: string): boolean {
  const before = [...words.matchAll(WITH_ADJECTIVE)].some(([, adjective, noun]) => {
    const theirs = [...asked.matchAll(new RegExp(` ([a-z]{4,}) ${noun}(?= )`, 'g'))].map(([, other]) => other!);
    return theirs.length > 0 && theirs.every((other) => OF_PEOPLE.test(other)) && !theirs.includes(adjective!);
  });
  const after = [...words.matchAll(OF_WHOM)].some(([, noun, whose]) => {
    const theirs = [
      ...asked.matchAll(new RegExp(` ${noun} (?:van|of) (?:de |het |the |alle )?([a-z-]{4,})(?= )`, 'g')),
    ];
    return theirs.length > 0 && !theirs.some(([, other]) => isAlike(other!, whose!));
  });
  return before || after;
}
const WITH_ADJECTIVE = / (?:de|het|the) ([a-z]{4,}) ([a-z]{4,})(?= )/g;
/** Of a language or a country. */
const OF_PEOPLE = /(?:se|ish|ese|ian|ic|ch)$/;
const OF_WHOM = / ([a-z-]{4,}) (?:van|of) (?:de |het |the |alle )([a-z-]{4,})(?= )/g;

/** Whether words name, by an article, only things that the question does not speak of. */
export function namesOther(words: string, quoted: string): boolean {
  const asked = wordsOf(plain(quoted)).trim().split(' ').filter(isTopic);
  const named = [...words.matchAll(NAMED)].map(([, word]) => word!).filter(isTopic);
  return named.length > 0 && !named.some((word) => asked.some((other) => isAlike(word, other)));
}
const NAMED = new RegExp(
  `(?<= (?:de|the|mijn|onze|my|our) )(?!(?:${WEEKDAY_NAMES}|${MONTH_NAMES}) )([a-z-]+)(?= )`,
  'g',
);

const isTopic = (word: string): boolean => word.length >= LETTERS_IN_COMMON_MIN && !isVagueObject(word);

/** "Afdeling" and "afdelingen", "lijst" and "contactlijst". */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const stem = short.length > LETTERS_IN_COMMON_MIN ? short.replace(/(?:en|s|e)$/, '') : short;
  return long.includes(stem);
}

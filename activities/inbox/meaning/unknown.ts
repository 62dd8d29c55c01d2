import { isWork, type Kind } from './meaning.ts';
import { plain, wordsOf } from './normalise.ts';
import type { Phrases } from './phrases.ts';
import { says, without } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import { OF_OWN_WORK } from './words/blocking.ts';
import { REASONS } from './words/common.ts';
import { LEXICONS } from './words/index.ts';
import { ANNOUNCED, isKnownWord, REASON_FOLLOWS } from './words/known.ts';
import { KNOWN_BESIDE_NO } from './words/known-no.ts';
import { NEGATIVES, type Says } from './words/lexicon.ts';
import { COMMENT_WORDS } from './words/remarks.ts';
import { PERFORMS } from './words/verdict.ts';

/** Whoever gives no vote gives none, whatever the reason. */
const ABSTAINER = / (?:ik|wij|we|mij|me|mezelf|ons|i|us) /;

const POSITIVES: readonly Says[] = ['yes', 'agree', 'done', 'sent', 'distributed'];

/** Whether a clause that says yes, or not-yes, holds a word of which is not known that it changes nothing ("I will be there *in spirit*"). */
export function hasUnknownWords(reading: Reading, answer: Says, quoted: string): boolean {
  const meant = reading.found.filter((found) => isMeant(found, answer) && found.how === 'words');
  if (answer === 'abstain' && meant.some(({ clause }) => says(clause.words, PERFORMS) || ABSTAINER.test(clause.words)))
    return false;
  if (answer === 'blocked' && meant.some(({ clause }) => says(clause.words, OF_OWN_WORK))) return false;
  const unknown = meant.map((found) => (found.whole ? [] : unknownWords(reading, found, answer)));
  if (meant.length === 0 || unknown.some((words) => words.length === 0)) return false;
  const asked = new Set(wordsOf(plain(quoted)).trim().split(' '));
  return unknown.every((words) => words.some((word) => !asked.has(word)));
}

/** Of the statements only those that make the answer. */
const isMeant = ({ says: said, turned }: Found, answer: Says): boolean =>
  said === answer || (!turned && POSITIVES.includes(said) && !NEGATIVES.includes(answer));

function unknownWords(
  { kind, sentences, relays }: Reading,
  { clause, says: said, sentence, turned }: Found,
  meant: Says,
): string[] {
  const { fixed, turning, relayed, asked: requests, harmless, aside = [], known } = LEXICONS[kind];
  const comments = meant === 'agree-with-comments' ? [COMMENT_WORDS] : [];
  const tables: Phrases[] = [
    ...comments,
    ...[...fixed, ...turning, ...relayed, ...requests]
      .filter(([answer]) => turned || answer === said || answer === 'comments' || answer === 'nothing')
      .map(([, list]) => list),
  ];
  const refuses = NEGATIVES.includes(meant);
  const reasons = refuses ? [REASONS] : [];
  const rest = [aside, ...tables, harmless, ...reasons].reduce(
    without,
    clause.words
      .replace(ANNOUNCED, ' ')
      .replace(kind === 'consent' ? CAME_BEFORE : NEVER, ' ')
      .replace(REASON_FOLLOWS, ' ')
      .replace(refuses ? STANDS_IN_THE_WAY : NOTHING, ' ')
      .replace(UNIT_NAME, ' $1 ')
      .replace(TITLED_NAME, ' $1 '),
  );
  const names = namesOf(sentences[sentence]!.raw, clause.raw, relays || (isWork(kind) && TO_SOMEBODY.test(clause.raw)));
  return besideNouns(rest, clause.words, said)
    .trim()
    .split(' ')
    .filter(
      (word) =>
        !isKnownWord(word) &&
        !known?.has(word) &&
        !(!INVITED.includes(kind) && (isManner(word) || PRONOMINAL.test(word))) &&
        !names.has(word) &&
        !(refuses && KNOWN_BESIDE_NO.has(word)),
    );
}

/** What is missing or wrong, for who refuses: "not as long as physiotherapy is not in it". */
const STANDS_IN_THE_WAY =
  / (?:zolang|waarin|waarbij|as long as|in which|while|terwijl|nu (?:er|de|het|wij|we)|now that) .*/;
const NOTHING = /(?!)/;

/** Of coming and taking part more depends on small words: "the day after it". */
const INVITED: readonly Kind[] = ['rsvp', 'interest'];

/** Of work that was done, what it was done to may be called anything, and so may the doing; of something spread, where. */
function besideNouns(rest: string, whole: string, said: Says): string {
  if (said === 'distributed') return rest.replace(WHERE_TO, ' ');
  const isReport = said === 'done' || said === 'sent';
  return isReport && !DONE_WITH.test(whole) ? rest.replace(OBJECT, ' ').replace(PARTICIPLE, ' ') : rest;
}
const DONE_WITH = / (?:klaar|gedaan|done|finished|through) (?:ben (?:ik )?|(?:i|we) (?:am|are) )?(?:met|with) /;
const OBJECT =
  / (?:de|het|een|alle|mijn|onze|uw|jullie|the|a|an|all|my|our|your|both|beide|\d+) (?!(?:verkeerde|wrong|andere?|other|eerste|first|halve?|half|proef|proefdruk|proof|controle|review|check|baas|chef|boss) )(?:[a-z-]+(?:e|ed|al|ing) )?[a-z-]+(?= )/g;
const PARTICIPLE = / (?:[a-z]*ge[a-z]{2,}(?:d|t|en)|(?:ver|be|her|ont|vol)[a-z]{2,}(?:d|t|daan|den)|[a-z]{3,}ed)(?= )/g;

/** Where something was spread, as far as it can be told: "in the chat of all regions". */
const WHERE_TO =
  / (?:in|op|via|onder|aan|bij|on|to|among|through|at|within|across|sinds|since) (?:de |het |al |alle |onze |ons |the |our |all |every )*[a-z-]+(?: (?:van|of|for|voor) (?:de |het |al |alle |onze |ons |the |our |all )*(?:regio[a-z]*|afdeling[a-z]*|leden|members|region[a-z]*|chapters?|branch[a-z]*))?(?= )/g;

/** "Hiervoor", "daarachter", "herewith". */
const PRONOMINAL =
  /^(?:(?:hier|daar)(?:voor|mee|aan|bij|in|op|over|toe|achter|onder|uit|naar|tegen|door)|here(?:with|by|to|for|in|of|upon))$/;

/** "Wholeheartedly": how something is said, but for those that take some of it away. */
const isManner = (word: string): boolean =>
  /^[a-z]{3,}ly$/.test(word) &&
  !/^(?:hardly|barely|scarcely|partly|partially|mostly|nearly|mainly|largely|possibly|probably|conditionally|provisionally|reluctantly|seemingly|allegedly|only|family|july|reply|apply|supply|theoretically|ideally|potentially|tentatively|presumably|supposedly|initially|formerly|previously|early|roughly|broadly|generally|internally|privately|orally|verbally|financially|technically)$/.test(
    word,
  );

/** What an own department is called does not matter. */
const UNIT_NAME = / (afdeling|vakgroep|maatschap|poli|polikliniek|werkgroep|stichting|vereniging|department) [a-z]+ /;

/** Nor what somebody with a title is called. */
const TITLED_NAME =
  / (dokter|dr|drs|professor|prof|mevrouw|meneer|mw|dhr|heer|mr|mrs|ms) (?:(?:van|er|der|de|den|ten|ter|la|el) )*[a-z-]+ /;

const TO_SOMEBODY = /\b(?:aan|naar|to|bij|with)\b/;

const COMPANY = /\b(?:met|samen|with|bring|neem|breng|namens|on behalf of|collega|partner|colleague)\b/;

/** "Having talked to Iain I ...": what led to a vote. */
const CAME_BEFORE =
  /^ (?:having|after|na|nu|sinds|now that|overwegende|alles afwegend) (?:\S+ ){1,12}?(?=(?:i|we|ik|wij|ga|gaan|ben|zijn|kan|kunnen|stem|stemmen) )/;
const NEVER = /(?!)/;

/** Somebody who is spoken to, set apart by a comma; somebody who comes along or whose answer is passed on. */
function namesOf(raw: string, clause: string, relays: boolean): Set<string> {
  const company = relays || COMPANY.test(clause);
  if (company)
    return new Set(clause.match(/\p{Lu}[\p{L}-]+/gu)?.flatMap((name) => wordsOf(plain(name)).trim().split(' ')));
  const last =
    /(?<!\b(?:met|namens|van|voor|naar|in|te|bij|aan|door|en|with|from|to|for|by|and)) (\p{Lu}\p{Ll}+)\s*[.!]?\s*$/u.exec(
      raw,
    );
  if (last) return new Set([plain(last[1]!)]);
  const found = /^\s*(\p{Lu}\p{Ll}+)\s*,|,\s*(\p{Lu}\p{Ll}+)\s*[.!]?\s*$/u.exec(raw);
  return new Set(found ? [plain(found[1] ?? found[2]!)] : []);
}

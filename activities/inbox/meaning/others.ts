import { isWork, type Kind } from './meaning.ts';
import { isName } from './names.ts';
import { type Phrases, phrases, says } from './phrases.ts';
import type { Found } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';
import { signalsOf } from './signals.ts';
import { OTHERS, THIRD_NOUNS } from './words/common.ts';
import { BODY } from './words/grammar.ts';
import { LEXICONS } from './words/index.ts';
import { THIRD_COMES } from './words/rsvp.ts';

const THIRD_ANSWERS: Phrases = [
  new RegExp(
    ` ${OTHERS}(?: \\S+){0,3} (?:komt|doet|wil|neemt|stemt|werkt|sluit|gaat akkoord|is het ~ eens|agrees|wants)(?= )`,
  ),
];
const NAMED_ANSWERS =
  /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) (?:komt|doet|wil|neemt deel|gaat|is erbij|stemt|agrees|is coming|will come)\b(?! (?:ik|wij|we|u|je|jij|er|mij|me|het|dat)\b)/u;

/** "Mine is", "I do not": the writer's own view beside somebody else's. */
export const speaksForSelf = (found: Found[]): boolean =>
  found.some(({ clause }) => / (?:ik|mij|wij|i|me|we) /.test(clause.words) || says(clause.words, OWN_BODY));
/** "Our board" answers for the writer. */
const OWN_BODY: Phrases = phrases(`^ (ons|onze|our|my|mijn) ~ ${BODY}`);

/** A board, society or practice that answers as one. */
export const isOfOwnBody = ({ words }: Clause): boolean =>
  says(words, SPEAKING_BODY) && !/ (?:directie|raad van bestuur) /.test(words);
const SPEAKING_BODY: Phrases = phrases(
  `^ [en|and|maar|but|daarom|dus] (de|het|the|ons|onze|our) [a-z-]+ ${BODY}`,
  `^ [en|and|maar|but|daarom|dus] (de|het|the|ons|onze|our) ${BODY}`,
);

/** A clause of which somebody else is the subject, and the writer is not named. */
export function isAboutOthers({ words, raw }: Clause): boolean {
  if (OWN_PERSON.test(words) || isName(AFTER_VERB.exec(raw)?.[1])) return !/ (?:ik|wij|we|i) /.test(words);
  if (FIRST_PERSON.test(words)) return false;
  return THIRD_SUBJECT.test(words) || isName(NAMED_SUBJECT.exec(raw)?.[1]);
}
/** "Helaas kan mijn collega niet", "onze kinderarts is verhinderd". */
const PERSON =
  '(?:[a-z]*(?:arts|loog|therapeut|verpleegkundige|consulent|coach|voorzitter|vertegenwoordiger|manager|dokter|coordinator|specialist|ouder|doctor|nurse|therapist|chair|consultant|surgeon|manager|representative|dietist|dietitian)|' +
  `${THIRD_NOUNS})`;
const OWN_PERSON = new RegExp(
  `(?:^| (?:kan|kunnen|moet|heeft|is|zal|gaat|lukt|lukt het|has|can|will) )(?: ?(?:helaas|unfortunately|sadly|alleen|maar|but) )*(?: ?)(?:mijn|onze|my|our) ${PERSON} `,
);
const AFTER_VERB =
  /^(?:\p{L}+ ){0,2}?(?:kan|kunnen|moet|heeft|is|zal|gaat|lukt(?: het)?) (\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)*(?![\p{L}])/u;
const FIRST_PERSON = / (?:ik|wij|we|mij|me|ons|onze|mijn|ondergetekende|i|us|my|our) /;
const THIRD_VERB =
  '(?:is|zijn|kan|kunnen|komt|heeft|hebben|gaat|gaan|wil|willen|moet|can|could|will|would|has|have|are|stemt|stemmen|doet|doen|neemt|agrees|agree|wants|want|zal|zullen)';
const NO_PERSON =
  '(?:tekst|inhoud|versie|kaart|folder|module|richtlijn|datum|dag|middag|avond|ochtend|bijeenkomst|antwoord|answer|reply|reactie|conclusie|reis|afstand|timing|tijd|uitnodiging|date|day|time|text|content|draft|version|document|meeting|lijst|list|\\d\\S*)';
const THIRD_SUBJECT = new RegExp(
  `^ (?:(?:helaas|alleen|ook|dat|omdat|unfortunately) )?(?:(?:hij|zij|ze|he|she|they|iedereen|everyone|everybody|niemand|nobody)|(?:de|een|the|mevrouw|meneer|dokter|dr|prof|professor|heer|mr|mrs|ms|uw|jullie|hun|haar|zijn) (?!${NO_PERSON} )(?:\\S+ ){1,3}?) ?${THIRD_VERB} `,
);
const NAMED_SUBJECT =
  /^(?:(?:en|and|maar|but) )?(?:(?:Dr|Prof|Mr|Mrs|Ms|Mw|Dhr)\.? )?(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)* (?:is|kan|can|cannot|can't|heeft|won't|komt|wil|weet|twijfelt|knows)\b/u;

/** A clause about somebody else's answer. */
export const isOfOthers = ({ words, raw }: Clause): boolean =>
  (says(words, THIRD_ANSWERS) || isName(REPORTED.exec(raw)?.[1])) &&
  !/ (?:ik|mij|wij|i|me|we) (?!lees|zie|read|see|hoor)/.test(words);
const REPORTED = /\b(?:dat|that|volgens|according to) (\p{Lu}\p{Ll}+)\b/u;

/** "My wife says: I come": words that somebody else speaks. */
export function isSpokenByOthers(clause: Clause, { clauses }: Sentence): boolean {
  const at = clauses.indexOf(clause);
  const [before, after] = [clauses[at - 1], clauses[at + 1]];
  if (after && SPOKE.test(after.words)) return true;
  return (
    before !== undefined &&
    (SAID_THEN.test(before.words) || (SPEAKS.test(before.words) && !FIRST_PERSON_SPEAKS.test(before.words)))
  );
}
const SPEAKS =
  / (?:zegt|zei|zeiden|zeggen|riep|roept|schreef|schrijft|antwoordde|mailde|appte|says|said|wrote|writes|replied|goes)(?: (?:meteen|direct|altijd|toen|net|na afloop|gisteren|always|at once|yesterday|me|mij|ons|us))? $/;
/** "I still said: I come", and it went otherwise. */
const SAID_THEN = / (?:ik|wij|we) (?:zei|zeiden|dacht|dachten|schreef|riep) (?:toen|toen nog|nog|eerst|gisteren) $/;
const SPOKE =
  /^ (?:zegt|zei|zeiden|zeggen|riep|roept|schreef|schrijft|says|said|wrote|writes) (?!ik |wij |we |i |mijn hart |mijn gevoel )/;
const FIRST_PERSON_SPEAKS =
  / (?:ik|wij|we|i) | (?:hart|gevoel|verstand|agenda|antwoord|heart|diary|calendar|gut|head) /;

const THIRD_IS: Phrases = [
  new RegExp(
    `^ (?:(?:helaas|alleen|maar|ook|en) )?(?:mijn|onze|de|my|our|the|mevrouw|meneer|dr|heer) (?:\\S+ ){0,2}?(?:${THIRD_NOUNS}|heer|mevrouw) (?:\\S+ ){0,2}?(?:is|kan|heeft|zit|moet|blijft|can|has|will) `,
  ),
];

/** Whether a sentence tells whether somebody else comes, agrees or takes part. */
export function speaksOfOthers({ words, raw, clauses }: Sentence, kind: Kind): boolean {
  if (
    !isWork(kind) &&
    kind !== 'consent' &&
    clauses.some((clause) => says(clause.words, THIRD_IS) && signalsOf(clause, LEXICONS[kind], false).length > 0)
  )
    return true;
  if (isWork(kind)) return false;
  return says(words, kind === 'rsvp' ? THIRD_COMES : THIRD_ANSWERS) || isName(NAMED_ANSWERS.exec(raw)?.[1]);
}

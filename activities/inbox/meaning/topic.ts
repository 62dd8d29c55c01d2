import type { Found } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';

/** What a question can be about, and the writer's own answer. */
const ASKED =
  /[a-z]*(?:bijeenkomst|vergadering|overleg|avond|middag|netwerkdag|netwerk|symposium|uitnodiging|deelname|medewerking|meewerken|meedoen|aanwezigheid|komst|concept|stuk|document|tekst|versie|kaart|protocol|richtlijn|reglement|voorstel|inhoud|akkoord|verspreiden|verspreiding|plaatsing|actie|actiepunt|punt|lijst|antwoord|reactie|conclusie|woord|woorden|beslissing|besluit|keuze|stem|status|stand|zaken|oordeel|advies|kort|samengevat|duidelijk|simpel) | (?:meeting|event|session|evening|afternoon|day|network|invitation|participation|participating|attendance|attending|joining|coming|draft|document|text|version|card|protocol|guideline|proposal|content|distribution|sharing|action|item|task|list|answer|reply|response|conclusion|word|words|decision|choice|vote|status|verdict|short|brief|clear|simple|update|bottom line|mij|ons|mijn|ik|wij|we|me|us|my|our|i|u|je|jullie|you|your|uw|jouw|information|informatie|info|fyi|news|nieuws|dit|dat|it|this|that|[0-9]\S*) /;

const LABEL_WORDS_MAX = 5;
const isOther = ({ words }: { words: string }): boolean => !ASKED.test(words) && !NOTHING.test(words);
/** "Nothing to complain about" names no topic. */
const NOTHING = / (?:geen|niets|niks|no|nothing) /;
const isShort = ({ words }: { words: string }): boolean => words.trim().split(' ').length <= LABEL_WORDS_MAX;

/** "As for the dinner, I come". */
const AS_FOR =
  /^ (?:wat betreft|wat (?:\S+ ){1,4}(?:betreft|aangaat)|qua|aangaande|betreffende|as for|as to|regarding|with regard to|concerning) /;
/** What points back. */
const POINTS = /^ (?:daar|dat|die|hier|hieraan|daaraan|that|it) /;

/** Whether an answer stands under another topic than what was asked: "Lunch? Count me out." */
export function isUnderOtherTopic(found: Found, sentence: Sentence, after: Sentence | undefined): boolean {
  const { clauses, raw } = sentence;
  const at = clauses.indexOf(found.clause);
  const before = clauses[at - 1];
  if (before && AS_FOR.test(before.words) && isShort(before) && isOther(before)) return true;
  if (!found.figure && !POINTS.test(found.clause.words)) return false;
  if (before) return isLabel(before, raw) && isShort(before) && isOther(before);
  return after?.question === true && isShort(after) && isOther(after);
}

/** Something that people come to or take part in besides what was asked, so named that it can be told. */
const EVENT =
  / (?:voor|naar|aan|bij|tijdens|met|for|to|at|in|with|on|make|attend) (?:de|het|die|dat|deze|dit|een|the|that|this|a|jullie|uw|your) (?:\S+ ){0,2}?([a-z]*(?:scholing|cursus|training|opleiding|webinar|workshop|congres|conferentie|rondleiding|excursie|intervisie|bestuursvergadering|ledenvergadering|werkgroep|commissie|borrel|diner|lunch|buffet|feest|jubileum|loterij|onderzoek|enquete|studie|folder|brochure|(?:start|kennismakings|bestuurs|najaars|voorjaars|zomer|winter|kerst|nieuwjaars|team|commissie)(?:bijeenkomst|vergadering|overleg|dag))|website|leaflet|flyer|kick-off|(?:committee|staff|team|autumn|spring|introductory) meeting|course|training|webinar|workshop|conference|tour|working group|board meeting|committee|drinks|dinner|lunch|reception|party|study|survey) /;

/** "For the training in September you may put me down", of which the mail tells beside its question. */
export function isOfOtherEvent({ words }: Clause, asked: () => string): boolean {
  const event = EVENT.exec(words)?.[1];
  return event !== undefined && !asked().includes(event);
}

const isLabel = (clause: Clause, raw: string): boolean =>
  /^\s*[:?]/.test(raw.slice(raw.indexOf(clause.raw) + clause.raw.length));

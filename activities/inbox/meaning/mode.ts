import type { Mode } from './meaning.ts';
import { phrases, says, without } from './phrases.ts';
import type { Clause, Sentence } from './sentences.ts';
import { WAY_OF_SOMETHING_ELSE } from './words/held-open.ts';

const NOT_THERE = phrases(
  '(niet|not|geen) ~ (fysiek|live|in person|on site|onsite|ter plaatse|in persoon|travelling|traveling|reizen)',
  '(fysiek|live|in person|on site|ter plaatse) (lukt|gaat|kan|komen|is|ben|kom|does|is) ~ (niet|not)',
);
const NOT_ONLINE = phrases('(niet|not|geen) ~ (online|digitaal|via teams|via zoom|remotely|virtually|op afstand)');
const ONLINE = phrases(
  '(online|digitaal|remotely|virtually|virtueel|remote|livestream|live stream|stream|webcast)',
  '(via|per|on|over|by|in|with|to|naar|op) (ms )?(teams|zoom|video|beeldbellen|webex|meet|videoverbinding)',
  '(videoverbinding|teamslink|beeldbellen)',
  'op afstand',
  '(teams|zoom|webex|screen side) (it is|for|voor|works best for|suits) (me|us|mij|ons)?',
  '(doe|geef) (mij|me|ons) ~ (teams|zoom|webex|scherm|link|digitale|online)',
  '(volg|volgen|bekijk|bekijken|kijk|kijken|follow|following|watch|watching|join|joining) ~ ~ (via|by|through|over|op|on) [de|het|the|my|mijn|een|a] (link|scherm|screen|internet|web)',
  '(via|achter|vanachter|vanaf|through|behind|on|from|at) [de|het|mijn|onze|my|our|the|een|a] (computer|laptop|scherm|screen|tablet|ipad|link|bureau|keukentafel|kitchen table|desk|sofa|couch|stream)',
  '(het|the) (scherm|screen) [maar|please] $',
  'vanuit huis',
  'from home',
  'the teams link',
  '(dial|dialling|dialing|log|logging|inloggen|inbellen|log|log wel|log (ik|wij|we) ~) in',
  '(inloggen|inbellen|ingelogd)',
);
const ON_SITE = phrases(
  '(fysiek|onsite|on-site|ter plaatse|ter plekke|lijfelijk)',
  '(in person|in persoon|in levenden lijve|in the flesh|face to face|on site)',
  '(?<! (?:i|we|they|who|to|you) )live(?! stream )',
  'op locatie',
  '(zit|zitten|stoel|plek|plaats|seat|place|sit) ~ in (de|the) (zaal|room)',
);
/** A way of taking part may be meant. */
const HINTS = phrases(
  '(link|computer|laptop|scherm|screen|camera|trein|train|reis|reizen|travel|auto|car|parkeren|parking|zaal)',
);
const OTHER_USES = phrases(
  'ter plaatse [nogmaals|wel|dan|nog] (naar voren|bespreken|toelichten|regelen|betalen|afrekenen|horen|vragen|zien)',
  'online (zie|heb|kan|vergader|ontmoet) ik',
  '(programma|agenda|documents|stukken) ~ online',
  'online ~ (vind ik niks|niets voor mij|niks voor mij|is not for me)',
  '(online|teams|zoom|livestream|stream) ~ (niks|niets) voor (mij|me|ons)',
  '(online|teams) ~ (zie ik al|genoeg|al genoeg|too much)',
);

/** By which way a person takes part: `both` when the text speaks of the two, nothing when of neither. */
export function modeIn(sentences: Sentence[], quoted: string): Mode | 'both' | undefined {
  const clauses = sentences
    .filter(({ question }) => !question)
    .flatMap((sentence) => sentence.clauses)
    .filter(({ raw, words }) => !REASON.test(raw) && !isOfSomethingElse(words, raw));
  const found = new Set(clauses.flatMap(({ words }) => modesOf(without(words, OTHER_USES))));
  if (found.size === 0 && offersBoth(quoted)) return byHint(clauses, quoted);
  return found.size > 1 ? 'both' : [...found][0];
}

/** With a choice of ways: who goes to the place is there; any other word about a way makes it uncertain. */
function byHint(clauses: Clause[], quoted: string): Mode | 'both' | undefined {
  const there = clauses.filter(({ words }) => !/ (?:niet|not|geen|no) /.test(words));
  if (there.some(({ raw }) => goesThere(raw, quoted))) return 'on-site';
  return clauses.some(({ words }) => says(words, HINTS)) ? 'both' : undefined;
}

/** "Nor online." */
const NEITHER = phrases(
  '(ook niet|evenmin|noch|nor|or|of) (online|digitaal|via teams|via zoom|virtually|remotely)',
  'niet online',
);

function modesOf(words: string): Mode[] {
  if (says(words, NOT_THERE) && says(words, NEITHER)) return [];
  if (says(words, NOT_THERE)) return says(without(words, NOT_THERE), ONLINE) ? ['online'] : [];
  if (says(words, NOT_ONLINE)) return says(without(words, NOT_ONLINE), ON_SITE) ? ['on-site'] : [];
  return [...(says(words, ONLINE) ? ['online' as const] : []), ...(says(words, ON_SITE) ? ['on-site' as const] : [])];
}

/** "Last year I joined online", "my colleague Bos follows it online". */
const isOfSomethingElse = (words: string, raw: string): boolean =>
  says(words, WAY_OF_SOMETHING_ELSE) || COLLEAGUE_FOLLOWS.test(raw);
const COLLEAGUE_FOLLOWS =
  /^(?:(?:[Mm]ijn|[Oo]nze|[Mm]y|[Oo]ur) (?:collega|colleague)|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b(?:(?!\b(?:en|and) (?:ik|I)\b).)* (?:volgt|kijkt|doet|follows|joins|watches)\b/u;

/** "Because online I get a headache." */
const REASON = /^(?:because|since|want|omdat|aangezien)\b/i;

const offersBoth = (quoted: string) => /\b(online|digitaal|teams|zoom|virtual|livestream)/i.test(quoted);

/** "I come to <place>", where the quoted mail names the place too. */
function goesThere(raw: string, quoted: string): boolean {
  const place = GOES_TO.exec(raw)?.[1] ?? IN_PLACE_ITSELF.exec(raw)?.[1];
  return place !== undefined && quoted.includes(place);
}
const IN_PLACE_ITSELF = /\bin (\p{Lu}[\p{L}-]+) (?:zelf|itself)(?![\p{L}])/u;
const GOES_TO =
  /\b(?:[Kk]om|komen|[Gg]a|[Tt]ot|zie|see|come|coming|train|trein|rijd?|drive|travel|travelling|ben|be)\b[^.]{0,30}?\b(?:naar|to|in|at) ([A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+)?)/u;

import type { Mode } from './meaning.ts';
import { phrases, says, without } from './phrases.ts';
import type { Sentence } from './sentences.ts';

const NOT_THERE = phrases(
  '(niet|not|geen) ~ (fysiek|live|in person|on site|onsite|ter plaatse|in persoon|travelling|traveling|reizen)',
  '(fysiek|live|in person|on site|ter plaatse) (lukt|gaat|kan|komen|is|ben|kom|does|is) ~ (niet|not)',
);
const NOT_ONLINE = phrases('(niet|not|geen) ~ (online|digitaal|via teams|via zoom|remotely|virtually|op afstand)');
const ONLINE = phrases(
  '(online|digitaal|remotely|virtually|virtueel|remote)',
  '(via|per|on|over|by|in|with) (ms )?(teams|zoom|video|beeldbellen|webex|meet|videoverbinding)',
  '(videoverbinding|teamslink|beeldbellen)',
  'op afstand',
  'vanuit huis',
  'from home',
  'the teams link',
  '(dial|dialling|dialing|log|logging|inloggen|inbellen|log (ik|wij|we) ~) in',
  '(inloggen|inbellen|ingelogd)',
);
const ON_SITE = phrases(
  '(fysiek|onsite|on-site|ter plaatse|ter plekke|lijfelijk)',
  '(live|in person|in persoon|in levenden lijve|in the flesh|face to face|on site)',
  'op locatie',
);
const OTHER_USES = phrases(
  'online (zie|heb|kan|vergader|ontmoet) ik',
  '(programma|agenda|documents|stukken) ~ online',
  '(online|teams) ~ (zie ik al|genoeg|al genoeg|too much)',
);

/** By which way a person takes part: `both` when the text speaks of the two, nothing when of neither. */
export function modeIn(sentences: Sentence[], quoted: string): Mode | 'both' | undefined {
  const clauses = sentences.filter(({ question }) => !question).flatMap((sentence) => sentence.clauses);
  const found = new Set(clauses.flatMap(({ words }) => modesOf(without(words, OTHER_USES))));
  if (found.size === 0 && offersBoth(quoted) && clauses.some(({ raw }) => goesThere(raw, quoted))) return 'on-site';
  return found.size > 1 ? 'both' : [...found][0];
}

function modesOf(words: string): Mode[] {
  if (says(words, NOT_THERE)) return says(without(words, NOT_THERE), ONLINE) ? ['online'] : [];
  if (says(words, NOT_ONLINE)) return says(without(words, NOT_ONLINE), ON_SITE) ? ['on-site'] : [];
  return [...(says(words, ONLINE) ? ['online' as const] : []), ...(says(words, ON_SITE) ? ['on-site' as const] : [])];
}

const offersBoth = (quoted: string) => /\b(online|digitaal|teams|zoom|virtual)/i.test(quoted);

/** "I come to <place>", where the quoted mail names the place too. */
function goesThere(raw: string, quoted: string): boolean {
  const place = /\b(?:kom|komen|ga|come|coming)\b[^.]{0,30}?\b(?:naar|to) ([A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+)?)/u.exec(
    raw,
  )?.[1];
  return place !== undefined && quoted.includes(place);
}

import { plain } from './normalise.ts';

const SUBJECTS =
  /^(?:\[[^\]]*\]\s*)?(?:automatisch (?:antwoord|bericht)|automatische (?:reactie|ontvangstbevestiging)|auto(?:matic)?[ -]?reply|autoreply|auto:|out of (?:the )?office|ooo\b|afwezigheidsbericht|ontvangstbevestiging)/;
/** People write these too, with the day that they cannot come: "Afwezig 22 april". */
const AWAY_SUBJECTS =
  /^(?:\[[^\]]*\]\s*)?(?:afwezig|afwezigheid|niet aanwezig|buiten kantoor|absent|on leave)(?:\s*$|\s*[:-]| (?:van|vanaf|tot|t\/m|from|until|till)\b)/;

/** Each of these alone shows a machine at work. */
const CERTAIN = [
  /automatisch (?:gegenereerd|antwoord|bericht|verstuurd|verzonden|aangemaakt)/,
  /automatische (?:reactie|ontvangstbevestiging|mail|e-mail|afwezigheid)/,
  /(?:automatic|automated|auto-generated|automatically generated) (?:reply|response|message|e-?mail|confirmation)/,
  /out of (?:the )?office (?:reply|message|until|from|with|and|as)/,
  /(?:do not|niet) (?:reply to|beantwoorden|reageren op) (?:this|dit|deze)/,
];

/** Somebody is away: people write so too. */
const AWAY = [
  /(?:ik|i) (?:ben|am) (?:\S+ ){0,5}(?:afwezig|niet aanwezig|niet bereikbaar|met vakantie|op vakantie|met verlof|met zwangerschapsverlof|out of (?:the )?office|away|on leave|on holiday|on vacation|on maternity leave|on annual leave|buiten kantoor|weg|niet op kantoor)/,
  /(?:van|tot|from|until|vanaf|till)[^.]{0,40}(?:afwezig|niet aanwezig|out of office|away|on leave|vakantie|verlof|niet bereikbaar)/,
  /(?:afwezig|niet aanwezig|out of office|away|on leave|vakantie|verlof|holiday|niet bereikbaar)[^.]{0,40}(?:van|tot|from|until|vanaf|till|through) /,
  /(?:ich bin|je suis)(?: \S+){0,5} (?:abwesend|nicht (?:im|in)|im urlaub|ausser haus|absente?|en (?:conge|vacances))/,
];
/** What is said to whoever writes, be it what it may. */
const TO_ANYBODY = [
  /(?:dringende?|spoedeisende?|spoed|urgente?|urgent)(?: \S+){0,6}/,
  /(?:lees|read|beantwoord|check)[^.]{0,30}(?:mail|e-mail|berichten|email)[^.]{0,20}(?:niet|not|beperkt|onregelmatig|irregular|limited|sporadic)/,
  /(?:beperkt|geen|limited|no) (?:toegang|access)[^.]{0,20}(?:mail|e-mail|email)/,
  /(?:uw|je|your) (?:mail|e-mail|bericht|email|message)[^.]{0,30}(?:niet (?:gelezen|doorgestuurd)|not be (?:read|forwarded)|zo spoedig mogelijk|as soon as possible|geregistreerd|in behandeling)/,
  /(?:na mijn terugkomst|bij terugkomst|on my return|upon my return|when i (?:am back|return)|na mijn vakantie)/,
  /(?:in dringenden fallen|wenden sie sich|wird nicht (?:gelesen|weitergeleitet)|nach meiner ruckkehr|wieder erreichbar)/,
  /(?:en cas d.urgence|veuillez contacter|a mon retour|votre (?:message|mail)[^.]{0,30}(?:ne sera|transfere))/,
];
const THANKS = /(?:thank you for|bedankt voor|dank voor) (?:your|uw|je) (?:e-?mail|message|bericht|mail)/;
/** So many of these together show a machine at work. */
const SIGNS_MIN = 2;
const NOTE_CHARACTERS_MAX = 2_000;

/** Whether a machine seems to have written the mail: an out-of-office text or the receipt of a ticket box. */
export function seemsAutomatic(subject: string, text: string): boolean {
  const [title, body] = [plain(subject).trim(), plain(text).replace(/\s+/g, ' ')];
  if (SUBJECTS.test(title) || AWAY_SUBJECTS.test(title) || CERTAIN.some((pattern) => pattern.test(body))) return true;
  return [...AWAY, ...TO_ANYBODY, THANKS].filter((pattern) => pattern.test(body)).length >= SIGNS_MIN;
}

/** Whether a text is a note of absence for anybody: it says that somebody is away, and what becomes of mail meanwhile. */
export function isAwayNote(text: string): boolean {
  const body = plain(text.slice(0, NOTE_CHARACTERS_MAX)).replace(/\s+/g, ' ');
  return AWAY.some((pattern) => pattern.test(body)) && TO_ANYBODY.some((pattern) => pattern.test(body));
}

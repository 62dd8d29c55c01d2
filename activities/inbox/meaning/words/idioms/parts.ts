import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendar.ts';

const UNITS =
  'dag|dagen|dagje|week|weken|weekje|weekjes|maand|maanden|maandje|day|days|week|weeks|month|months|fortnight';

/** What stands for a word in the idioms. */
export const FIGURE_PARTS: Readonly<Record<string, string>> = {
  IK: '(ik|wij|we)',
  MIJ: '(mij|me|ons)',
  MIJN: '(mijn|onze|ons)',
  U: '(u|je|jij|jou|jullie)',
  UW: '(uw|je|jouw|jullie)',
  ZAL: '[zal|zullen|wil|willen|ga|gaan|kan|kunnen]',
  ZOU: '(wil|willen|zou|zouden)',
  KUNT: '(kan|kun|kunt|kunnen|mag|mogen)',
  HEBT: '(heb|hebt|heeft|hebben|krijg|krijgt|krijgen)',
  ZIET: '(zie|ziet|zien)',
  HIER: '(hier|daar|er)',
  DIT: '(dit|dat|deze|die|het|hem|m)',
  SIGNATURE: '[volle] (handtekening|naam|krabbel|paraaf)',
  ASSENT:
    '[volle|volmondig|volledige] (ja|jawoord|zegen|fiat|stem|akkoord|groene licht|groen licht|handtekening|krabbel|go|goedkeuring|instemming)',
  ASSENTS:
    '[full|wholehearted|unqualified] (yes|vote|blessing|backing|go-ahead|signature|green light|thumbs up|nod|ok|oke|okay|seal of approval|approval|consent|stamp|sign-off|assent)',
  OUT: '(de deur uit|naar de drukker|naar de pers|de pers op|de wereld in|de wijde wereld in|de lucht in|naar buiten|live|online|het licht zien|de post in|gedrukt worden|gedrukt|door|doorgaan|vertrekken)',
  VERSION:
    '(dit|deze|(dit|het|uw|jullie|deze|de) (stuk|concept|document|voorstel|tekst|versie|kaart|protocol|richtlijn|reglement|plan|convenant|zorgpad|folder)|this|(this|the|your) (draft|document|version|text|proposal|pathway|card|protocol|guideline))',
  I: '(i|we)',
  ME: '(me|us)',
  MY: '(my|our)',
  WILL: '[will|shall|am going to|are going to]',
  AM: '(am|are)',
  HAVE: '[have]',
  IT: '(it|this|that|this one|that one)',
  SPAN: `[nog|another] (een|twee|drie|vier|een paar|een paar extra|wat|enkele|a|two|three|four|a few|a few more|a couple of|another|one more|two more) [extra|more] (${UNITS})`,
  DRAFT:
    '(dit|dat|deze|die|het|hem|hij|m|(dit|het|uw|jullie|deze|de) (stuk|concept|document|voorstel|tekst|versie|kaart|protocol|richtlijn|reglement|plan|convenant|zorgpad|folder)|it|this|that|(this|the|your) (draft|document|version|text|proposal|pathway|card|protocol|guideline))',
};

const DATE = `(?:[0-9]{1,2}(?:e|ste|de|st|nd|rd|th)|[0-9]{1,2} (?:${MONTH_NAMES})(?: 20[0-9]{2})?|(?:${MONTH_NAMES}) [0-9]{1,2}(?:st|nd|rd|th)?)`;
const BEFORE =
  '(?:op|de|het|on|the|aanstaande|komende|a s|coming|next|this|deze|die|that|volgende|of|van|voor|uiterlijk|by|before|in|vanaf)';

/** When it is. */
export const WHEN = `(?:${BEFORE} ){0,3}(?:${DATE}|(?:${WEEKDAY_NAMES})(?:ochtend|middag|avond)?(?: (?:ochtend|middag|avond|morning|afternoon|evening))?)|(?:die|deze|that|this|de hele|the whole) (?:dag|avond|middag|ochtend|week|day|evening|afternoon|morning)|vandaag|morgen|overmorgen|vanmiddag|vanavond|today|tomorrow|tonight|(?:(?:uiterlijk|voor|by|before|in de loop van|eind|einde|van|end of|the end of|at the end of) )?(?:volgende|komende|deze|next|this|de) week|over (?:een|twee|drie) (?:week|weken|dagen)|(?:with)?in (?:a|one|two|three) (?:week|weeks|days)|(?:eind|einde|the end of|end of) (?:${MONTH_NAMES})`;

/** Small words that change nothing. */
export const SMALL =
  'dus|ook|echt|heel|gewoon|natuurlijk|vanzelfsprekend|absoluut|hoor|nu|nou|daarom|helemaal|volledig|geheel|sowieso|weer|alvast|gerust|wat (?:mij|ons|mij persoonlijk) betreft|van (?:mijn|onze) kant|mijnerzijds|onzerzijds|hierbij|bij dezen?|inderdaad|namelijk|immers|dan|(?:deze|dit) keer(?:tje)?|ditmaal|deze ronde|hoe dan ook|vast en zeker|zonder meer|alsjeblieft|alstublieft|aub|svp|' +
  'so|really|definitely|certainly|absolutely|surely|of course|indeed|therefore|simply|just|very much|also|too|then|this time(?: round| around)?|for (?:my|our) part|on (?:my|our) part|personally|honestly|please|kindly|hereby|obviously|totally';

/** Beside them, words of somebody who is glad. */
export const GLAD =
  'graag|gaarne|zeker|met (?:alle |veel |groot |heel veel )?(?:plezier|genoegen|liefde)|van (?:ganser )?harte|lekker|fijn|gezellig|volmondig|gladly|happily|with (?:great )?pleasure|wholeheartedly|(?<=^ )(?:ja|yes|jazeker)|prima|oke|okay|ok|top|super';

/** Beside them, words of somebody who is sorry. */
export const SAD =
  'helaas|(?:jammer|spijtig) genoeg|tot (?:mijn|onze) spijt|sorry|met spijt|met pijn in (?:mijn|het|ons) hart|vrees ik|ben ik bang|i am afraid|i fear|alas|sadly|unfortunately|regrettably|with regret|(?<=^ )(?:nee|no(?= (?:i|we|not|this|it) ))|zeker(?= niet )|feestelijk|vriendelijk|hartelijk|respectfully|echt';

import { anyOf } from './any-of.ts';
import { YOUR_DE, YOUR_EN, YOUR_FR, YOUR_NL } from './mailbox-words.ts';

/** What becomes of mail while its reader is away; nobody writes so to one person. */
export const UNREAD: RegExp = anyOf(
  `${YOUR_NL}(?: \\S+){0,3} (?:wordt|worden|zal)(?: \\S+){0,4} niet (?:\\S+ )?(?:gelezen|doorgestuurd|doorgezonden|behandeld)`,
  `\\byour (?:\\S+ )?${YOUR_EN}s? (?:will|is|are) not (?:be |being )?(?:read|forwarded|seen|monitored)`,
  `${YOUR_DE}s?n? (?:wird|werden) (?:\\S+ ){0,4}nicht (?:\\S+ )?(?:gelesen|weitergeleitet|bearbeitet)`,
  `${YOUR_FR} ne (?:sera|seront) (?:pas |ni )(?:lue?s?|transf|transmis)`,
);
/** That somebody is not there; it counts with words that go to everybody. */
export const ABSENT: RegExp = anyOf(
  '\\b(?:afwezig|aanwezig|\\w*verlof|\\w*vakantie|buiten kantoor|weg|terug|bereikbaar|leave|holiday|vacation|out of (?:the )?office|away|absent|absente|abwesend|urlaub|nicht im|zurück|congés?|vacances|retour)\\b',
);

/** That somebody is away now, or a house is closed. */
export const AWAY_NOW: RegExp = anyOf(
  '\\b(?:ben|is|zijn|geniet|genieten|heb|hebben)\\b[^.!?]{0,40} (?:afwezig|niet (?:aanwezig|bereikbaar)|\\w*verlof|\\w*vakantie|buiten kantoor|gesloten|in het buitenland)\\b',
  '(?:\\b(?:am|is|are|be)|.m|.s)\\b[^.!?]{0,30} (?:out of (?:the )?office|not in the office|away|on (?:\\w+ )?(?:leave|holidays?|vacation)|travell?ing|closed|unavailable)\\b',
  '\\b(?:bin|ist|befinde|sind|bleibt)\\b[^.!?]{0,40} (?:abwesend|(?:im )?urlaub|elternzeit|mutterschutz|nicht (?:im|in der|erreichbar)|au(?:ß|ss)er haus|geschlossen)',
  '\\b(?:suis|est|serai|sera|sommes|serons)\\b[^.!?]{0,40} (?:absente?s?|en (?:congés?|vacances|déplacement)|fermée?|indisponible)',
);
/** What is said to whoever writes meanwhile: that mail is not read, who may help, when an answer comes. */
export const TO_WHOEVER: RegExp = anyOf(
  '\\b(?:mijn|deze|onze) (?:e-?mail|mail|mailbox|postvak|inbox)(?: \\S+)? wordt (?:\\S+ )?niet gelezen|(?:not|n.t) (?:be )?(?:reading|checking|read|check) (?:my )?e-?mails?|(?:limited|intermittent|beperkt|beperkte|eingeschränkt\\w*) (?:access|toegang|zugriff)|(?:no|geen|kein\\w*) (?:access|toegang|zugriff) (?:to|tot|auf) (?:my |mijn |meine )?(?:e-?)?mail|consulte pas ma (?:messagerie|boîte)',
  '\\b(?:u kunt|kunt u|kan u|u kan|kun je|je kunt) (?:\\S+ ){0,6}(?:contact opnemen|terecht|wenden|bellen)|\\bfor (?:any(?:thing)? )?(?:urgent|emergenc)|in (?:case of )?(?:an )?emergency|(?:matter|enquiry|request|this) is urgent|(?:pour toute |en cas d.)urgence|(?:in|bei) dringenden|wenden sie sich|please contact|(?:in|during|bij|tijdens|in|während|en|pendant) (?:my|mijn|meiner|mon) (?:absence|afwezigheid|abwesenheit)',
  `(?:${YOUR_NL}) wordt (?:\\S+ ){0,2}(?:na|vanaf|zodra)|zodra ik (?:weer )?(?:terug|aanwezig)|(?:will|.ll) (?:respond|reply|answer|get back)[^.!?]{0,40}(?:as soon as|when i|on my return|upon)|à mon retour|nach meiner rückkehr`,
);
/** What an answer has, and a note of absence has not. */
export const ANSWERS: RegExp =
  /\b(?:ja|jazeker|nee|neen|yes|no,|oui|non|nein|akkoord|agreed?|prima|oké|namens|meedoe\w*|doe[nt]?\b[^.!?]{0,20}\bmee|kom|komt|komen|join|(?:count|sign) (?:me|us)|can.t (?:come|make|attend)|mach\w* mit|particip\w+)(?![\w])/i;

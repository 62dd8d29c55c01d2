import type { Mail } from '../mail.ts';
import { anyOf } from './any-of.ts';
import { senderKind } from './system-sender.ts';

/** Where a sentence begins: of a text, a line, behind a full stop, a greeting or a heading; not what somebody cites. */
export const SENTENCE =
  '(?:^|\\n|[.!*] |^[^,.:\\n]{1,40}, |\\n[^,.:\\n]{1,40}, ) ?[*#(\\[]{0,5} ?(?:(?:note|nb|opmerking|let op|hinweis|remarque|nota)\\s?: ?)?';

/** That our mail came in, and what becomes of it. */
const RECEIVED = anyOf(
  '\\b(?:uw|je|jouw) (?:\\S+ )?(?:bericht|e-?mail|mail|melding|verzoek|vraag|aanvraag|inzending|ticket)(?: \\S+){0,6} (?:ontvangen|geregistreerd|binnengekomen|aangemaakt|in behandeling)',
  '\\b(?:your|the|this|a) (?:\\S+ )?(?:message|e-?mail|request|enquiry|inquiry|query|submission|ticket|incident|case)(?: \\S+){0,5} (?:has been|was|is|have been)(?: \\S+)? (?:received|registered|created|logged|opened|assigned|passed)',
  '\\b(?:received|got|created|opened)(?: \\S+)? (?:your|a|the) (?:\\S+ )?(?:message|e-?mail|request|enquiry|inquiry|query|submission|ticket|case)',
  '\\b(?:ihre|deine|eure) (?:\\S+ )?(?:nachricht|anfrage|e-?mail|mail|mitteilung)(?: \\S+){0,6} (?:eingegangen|erhalten|erfasst|registriert)|\\bunter der ticketnummer\\b',
  'reçu votre (?:message|courriel|e-?mail|mail|demande)|votre (?:message|courriel|demande)(?: \\S+){0,5} (?:reçue?|enregistrée?|soumise?)\\b',
);
const THANKS = anyOf(
  '(?:dank|bedankt|dankjewel) voor (?:uw|je|jouw) (?:\\S+ )?(?:e-?mail|mail|bericht|vraag)|thank(?:s| you) for (?:contacting|getting in touch|reaching out|your (?:\\S+ )?(?:e-?mail|message|enquiry))',
  'dank für (?:ihre|deine) (?:\\S+ )?(?:nachricht|anfrage|e-?mail|mail)|merci (?:de|pour) votre (?:message|courriel|e-?mail)',
);
/** What only a mail that nobody wrote says of itself, as a sentence. */
const SAYS_MADE = new RegExp(
  SENTENCE +
    '(?:(?:this|dit|dies|diese|dieser|ceci|deze)\\b[^.!?:]{0,40}(?:\\bautom\\S+ (?:gegenereerd|verzonden|verstuurd|aangemaakt|generated|sent|created|generiert\\w*|erstellt\\w*|versen\\w+|verschickt\\w*)|auto-?generated|(?:generated|sent|created) automatically|automat\\S+ (?:message|e-?mail|mail|notification|acknowledgement|confirmation|bericht|nachricht)|message automatique)' +
    '|(?:please |gelieve |u kunt |bitte |merci de )?(?:do not|don.t|niet|nicht|ne pas)? ?(?:reply|respond|antworten|reageren|antwoorden|y répondre)[^.!?:]{0,30}(?:this|deze|dit|diese) (?:e-?mail|mail|message|bericht|nachricht)|reageren op (?:deze|dit) \\S+ is niet mogelijk)',
  'iu',
);
/** What else shows a mailbox that answers everybody alike. */
const TO_ALL = anyOf(
  '^autom\\S+ (?:bericht|mail|e-?mail|message|notification|nachricht)\\b',
  '(?:mailbox|inbox|address|postvak|mailadres|adres)(?: \\S+)? (?:is|wordt) (?:not|niet) (?:monitored|read|checked|gelezen|bewaakt)|u kunt niet op (?:deze|dit) |nicht auf diese |ne pas y répondre',
  '(?:streven|trachten|proberen|aim|strive|endeavou?r)(?: \\S+){0,8} (?:te )?(?:beantwoorden|antwoorden|reageren|reply|respond|answer|contact)',
  '(?:type|typ|write|antwoord)(?: \\S+){0,4} (?:above|boven) (?:this|deze) (?:line|regel)|reply above this line',
);
const NUMBERED =
  /\b(?:ticket|case|incident|request|melding\w*|verzoek|zaak|anfrage|ticketnummer|referen\w+)\b[^.\d]{0,25}[A-Z]{0,6}\d{3,}|\[?#\d{3,}\]|\[(?:request received|verzoek ontvangen)\]/i;

/** That our mail waits: for a list's moderator, or for a proof that somebody sent it. */
const HELD = anyOf(
  '\\b(?:message|mail|e-?mail|post|bericht|nachricht)\\b[^.!?]{0,80}\\b(?:awaits|awaiting|is (?:being )?held|is pending|wacht op|wordt vastgehouden)\\b[^.!?]{0,60}(?:moderat|approv|goedkeur|verif|freigabe)',
  '(?:requires|must|need to) [^.!?]{0,40}\\bverif[^.!?]{0,60}(?:human|person|sender|spam)|(?:verification|confirmation) required\\)?$|release your (?:message|mail)|junk mail\\.?[^.!?]{0,20}just this once',
);
const FIRST_CHARS = 2_000;

/** Whether the words of a mail are a mailbox's answer to whoever writes: that our mail came in, or waits, and that nobody wrote this. */
export function answersItself(mail: Mail, own: string): boolean {
  const lines = (own.trim() || mail.text).slice(0, FIRST_CHARS).replace(/[ \t\r]+/g, ' ');
  const words = `${mail.subject.slice(0, FIRST_CHARS)}\n${lines}`.replace(/\s+/g, ' ');
  if (HELD.test(mail.subject) || HELD.test(words)) return true;
  const received = RECEIVED.test(words);
  if (!received && !THANKS.test(words)) return false;
  if (senderKind(mail) === 'machine' || SAYS_MADE.test(lines) || TO_ALL.test(words)) return true;
  return received && NUMBERED.test(words);
}

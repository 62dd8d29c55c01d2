import { anyOf } from './any-of.ts';

/** Where a sentence begins: of a text, a line, behind a full stop, a greeting or a heading; not what somebody cites. */
export const SENTENCE =
  '(?:^|\\n|[.!*] |^[^,.:\\n]{1,40}, |\\n[^,.:\\n]{1,40}, ) ?[*#(\\[]{0,5} ?(?:(?:note|nb|opmerking|let op|hinweis|remarque|nota)\\s?: ?)?';

/** "Your mail", with a word between, in Dutch; the other languages follow. */
export const YOUR_NL =
  '\\b(?:uw|je|jouw) (?:\\S+ )?(?:bericht|e-?mail|mail|melding|verzoek|vraag|aanvraag|inzending|ticket)';
/** As YOUR_NL, in English, without the "your". */
export const YOUR_EN =
  '(?:message|e-?mail|request|enquiry|inquiry|query|submission|ticket|incident|case|application|report|feedback)';
/** As YOUR_NL, in German. */
export const YOUR_DE =
  '\\b(?:ihre?|deine?|eure?) (?:\\S+ )?(?:nachricht|anfrage|e-?mail|mail|mitteilung|anliegen|antrag|schreiben)';
/** As YOUR_NL, in French. */
export const YOUR_FR = 'votre (?:\\S+ )?(?:message|courriel|e-?mail|mail|demande|requ[eê]te)';
/** A full stop within an address ends no sentence. */
const IN_SENTENCE = '(?:[^.!?]|[.!?](?! ))';

/** That our mail came in, or has become a case of theirs. */
export const RECEIVED: RegExp = anyOf(
  `${YOUR_NL}(?: \\S+){0,6} (?:ontvangen|geregistreerd|binnengekomen|aangemaakt|aangekomen|in behandeling)`,
  `\\b(?:your|the|this|a) (?:\\S+ )?${YOUR_EN}(?: \\S+){0,5} (?:has been|was|is|have been)(?: \\S+)? (?:received|registered|created|logged|opened|assigned|passed|submitted)`,
  `\\b(?:received|got|created|opened|logged|receipt of)(?: \\S+)? (?:your|a|the) (?:\\S+ )?${YOUR_EN}`,
  `${YOUR_DE}(?: \\S+){0,6} (?:eingegangen|erhalten|erfasst|registriert|angekommen)|\\bunter der ticketnummer\\b`,
  `reçu ${YOUR_FR}|${YOUR_FR}(?: \\S+){0,5} (?:reçue?|enregistrée?|soumise?|transmise?)(?![\\wé])`,
);

/** Thanks for our mail, which people give as well. */
export const THANKS: RegExp = anyOf(
  '(?:dank|bedankt|dankjewel) voor (?:uw|je|jouw|het) (?:\\S+ )?(?:e-?mail|mail|bericht|vraag|contact)|dat (?:u|je) contact (?:met \\S+ )?opneemt',
  `thank(?:s| you) for (?:contacting|getting in touch|reaching out|your (?:\\S+ )?${YOUR_EN})`,
  `dank für ${YOUR_DE}|merci (?:de|pour) ${YOUR_FR}|merci de nous avoir (?:contacté|écrit)`,
);

const MADE =
  '\\bautom\\S+ (?:gegenereerd|verzonden|verstuurd|aangemaakt|opgesteld|generated|sent|created|generiert\\w*|erstellt\\w*|erzeugt\\w*|versen\\w+|verschickt\\w*)';
const MADE_NOUN =
  'automat\\S+ (?:message|e-?mail|mail|notification|acknowledge?ment|confirmation|bericht|nachricht|melding|bevestiging|best[aä]tigung)';

/** What only a mail that nobody wrote says of itself, as a sentence. */
export const SAYS_MADE: RegExp = new RegExp(
  `${SENTENCE}(?:this|dit|dies|diese|dieser|ceci|cet|cette|deze)\\b[^.!?:]{0,40}(?:${MADE}|auto-?generated|(?:generated|sent|created) automatically|${MADE_NOUN}|(?:message|courriel|e-?mail) (?:est |a été )?(?:automatique|généré automatiquement))`,
  'iu',
);

const THIS_MAIL =
  '(?:this|deze|dit|diese|ce|cet|het) (?:\\S+ )?(?:e-?mail|mail|message|bericht|nachricht|adres|address|mailadres|courriel|mailbox)';

/** What else shows a mailbox that answers everybody alike: nobody reads an answer, or so soon as they can. */
export const TO_ALL: RegExp = anyOf(
  '^autom\\S+ (?:bericht|mail|e-?mail|message|notification|nachricht|reactie)\\b',
  `(?:do not|don.t|cannot|not possible to) (?:reply|respond) to ${THIS_MAIL}|(?:niet|geen) (?:te )?(?:reageren|antwoorden|reactie) op ${THIS_MAIL}|${THIS_MAIL}(?: \\S+){0,2} niet (?:te )?(?:beantwoorden|reageren)`,
  `reageren op ${THIS_MAIL} is niet mogelijk|niet (?:reageren|antwoorden) op ${THIS_MAIL}|u kunt niet op (?:deze|dit) |(?:antworten sie )?(?:bitte )?nicht auf diese |ne (?:pas )?(?:y )?répond\\w+ pas|(?:pas y|ne pas|pas à) répondre`,
  '(?:mailbox|inbox|address|postvak|e-?mailadres|adres)(?: \\S+)? (?:is|wordt) (?:not|niet) (?:monitored|read|checked|gelezen|bewaakt|bemand)',
  '(?:streven|trachten|proberen|aim|strive|endeavou?r|bemühen|efforçons)(?: [^\\s,;]+){0,8} (?:te |zu |de |d.)?(?:beantwoorden|antwoorden|reageren|reply|respond|answer|contact|antworten|beantworten|répondre)',
  '(?:type|typ|write|antwoord)(?: \\S+){0,4} (?:above|boven) (?:this|deze) (?:line|regel)|reply above this line',
);

/** The number under which they keep our mail. */
export const NUMBERED: RegExp =
  /\b(?:ticket|case|incident|request|melding|verzoek|zaak|aanvraag|anfrage|referen|nummer|number|numéro|kenmerk)\w*\b[^.\d]{0,25}[A-Z]{0,6}\d{3,}|\[?#\d{3,}\]|\[(?:request received|verzoek ontvangen)\]/i;

/** In a subject: that our mail waits for the moderator of a list. */
export const AWAITS: RegExp = new RegExp(
  `\\b(?:message|mail|e-?mail|post|posting|bericht|nachricht)\\b${IN_SENTENCE}{0,120}\\b(?:awaits|awaiting|is (?:being )?held|is pending|wacht op|wordt vastgehouden|wartet auf)\\b.{0,60}(?:moderat|approv|goedkeur|verif|freigabe|genehmig)`,
  'i',
);

/** That our mail waits until a moderator comes, or until we prove that a person sent it. */
export const HELD: RegExp = anyOf(
  '\\bis (?:being|currently being) held (?:until|for|because)\\b|wordt vastgehouden (?:tot|omdat)|release your (?:message|mail)\\b',
  `(?:requires|must|need to) ${IN_SENTENCE}{0,40}\\bverif${IN_SENTENCE}{0,60}(?:human|person|sender|spam)|(?:verification|confirmation) required\\)?$`,
  '(?:bevestig\\w*|aan te tonen|bewijs\\w*) dat (?:u|je|jij) (?:een |geen )(?:\\S+ )?(?:mens|persoon|robot|spammer|spam)|(?:prove|confirm|verify|show)(?: that)? you (?:are|.re) (?:a |an |not )(?:\\S+ )?(?:real|human|person|robot|spammer)',
  '(?:bestätigen|beweisen)(?: sie)?,? dass (?:sie|du) (?:ein|kein)|(?:prouve[rz]|confirme[rz]) que vous (?:êtes|n.êtes)|junk mail\\.?[^.!?]{0,20}just this once',
);

/** That an address is used no more, and where to write instead. */
export const CLOSED: RegExp = new RegExp(
  `${SENTENCE}(?:dit|this|deze|diese|cette|our|ons|unsere)\\b[^.!?,]{0,30}(?:adres|address|mailbox|postvak|inbox|adresse|postfach)\\b[^.!?,]{0,20} (?:niet meer|no longer|nicht mehr|n.est plus|not)\\b[^.!?,]{0,12}(?:gebruik|gelezen|beheerd|actief|monitored|in use|used|active|read|valid|genutzt|verwendet|gelesen|utilis|consult|lue?\\b)`,
  'iu',
);
/** Where to write instead, or that nobody read what we wrote. */
export const ELSEWHERE: RegExp = anyOf(
  '(?:uw|your|ihre|votre) (?:bericht|e-?mail|mail|message|nachricht|courriel)(?: \\S+){0,4} (?:sturen|mailen|richten|gelezen|send|resend|read|gelesen|weitergeleitet|lu)',
  '(?:please|gelieve|u kunt|bitte|merci de|veuillez)(?: \\S+){0,6} (?:send|resend|sturen|mailen|contact|write|use|gebruiken|schreiben|wenden|senden|envoyer|écrire|contacter|adresser)',
);

import { phrases } from '../phrases.ts';
import { MONTH_NAMES } from './calendar.ts';
import { CHANNEL } from './spreading.ts';

const SOON = '(?:vanmiddag|vanavond|straks|strakjes|tonight|this afternoon|this evening|later today)';
const GONE =
  '(?:plat|offline|kapot|crashed|hacked|gehackt|mislukt|misgegaan|failed|bounced|geweigerd|rejected|verdwenen)';

/** It is going on or to come: "wordt vandaag afgerond", "is being sent out", "to be posted". */
export const GOING_ON = phrases(
  '^ [ja|het|dit|dat|hij|die|deze|alles|de [a-z-]+|it|this] (wordt|worden) (?!hierbij |bij deze )[a-z0-9]+ ~',
  '^ [ja|het|dit|dat|hij|die|deze|alles|de [a-z-]+] (gaat|gaan) (vandaag|vanmiddag|vanavond|straks|zo|nu|morgen) ~',
  '(is|are|it is) [now|currently] being ~',
  '^ to be ~',
  '(klaar|ready|gereed) (om|to) ~',
  '(geagendeerd|ingeroosterd|klaargezet|aangemeld|aangeboden) (voor|ter) (plaatsing|publicatie|verspreiding|verzending) ~',
);
/** Where nobody sees it yet. */
export const ON_TRIAL = phrases('(testsite|testpagina|testomgeving|proefpagina|test site|test page|staging) ~');

/** It is told for later today; what was done then says so by its verb. */
export const LATER_TODAY = phrases(SOON, '(ik|we|wij) [a-z]+ ~ (zo|zometeen|zo meteen|dadelijk) $');

/** Said at the past. */
export const AT_THE_PAST =
  / (?:heb|hebben|heeft|is|zijn|werd|was|have|has|been|were|i|we|it|just) (?:\S+ ){0,6}?(?:ge[a-z]+|[a-z]+ge[a-z]+(?:d|t|en)|verstuurd|verspreid|verzonden|sent|done|finished|completed|posted|shared|[a-z]+ed) | (?:gedaan|afgerond|gebeurd|geplaatst|verstuurd|verspreid|gedeeld|verzonden|geregeld|gestuurd|gemaild|done|finished|sent|posted|shared|completed) /;

/** Why something is off the list though it was not done: it is dropped, put off or left to somebody else. */
export const LET_GO = phrases(
  '(niet|geen|niets|niks|nooit|not|no|nothing|never|zonder|without)',
  '(besloten|decided|afgelast|afgeblazen|geannuleerd|vervalt|vervallen|geschrapt|cancelled|dropped|scrapped)',
  '(volgend|volgende|next) (jaar|seizoen|year|season|keer|time) ~',
  '(neemt|nemen|pakt|pakken|doet) ~ (over|op|zelf|wel) ~',
  '(will|shall|is going to) (do|take|handle|finish|pick) ~',
  '(take|takes|taking) (it|this|that) over',
  '(ik|we|wij) (doe|doen|stuur|sturen|bel|bellen|maak|maken|regel|regelen|mail|mailen) ~',
);

/** What sounds like dropping it, and says that nothing is left to do. */
export const NOTHING_LEFT = phrases(
  '(nothing|niets|niks) (left|meer|more) ~',
  '(no need|no longer needed|hoeft niet meer|niet meer nodig) ~',
);

/** What stands beside a yes and reports nothing: "yes, oops", "ja, leuk bericht". */
export const REMARK =
  /^ (?:ja|yes|jazeker|ja hoor) (?:(?:oh |o |wat |sorry |helemaal |echt |very )*(?:sorry|excuus|excuses|oeps|oops|foutje|stom|vergeten|forgot|forgotten|prima|super|top|geweldig|fantastisch|wonderful|brilliant|goed|fijn|leuk|leuke|mooi|mooie|nice|great|lovely|okay|oke|plezier|pleasure|graag|gladly)(?: (?:van|of) (?:me|mij|ons|us|my|mine))?(?: (?!voor |for |dat |that )[a-z]+)?|(?:met|with) .*(?:plezier|genoegen|liefde|pleasure|joy)) $/;
/** "What do you think?" */
export const MOCKS = phrases(
  '(wat|what) (dacht|denkt|denk|did|do) (u|je|jij|jullie|you) ~ (zelf|think|expect|eigenlijk)',
);
/** A report that breaks off before its day. */
export const BREAKS_OFF =
  / (?:afgerond|gedaan|klaar|af|verstuurd|geplaatst|done|finished|completed|sent|posted) (?:op|on|in|tot|by|until) $/;

/** Almost, or for the larger part. */
export const FOR_A_PART = phrases(
  '(min of meer|more or less|zo ongeveer|nou ja|ongeveer|zowat|tamelijk|so to speak|roughly|kind of|sort of)',
  '(meeste|merendeel|leeuwendeel|bulk|most of|driekwart|twee derde|two thirds|three quarters|drie kwart) ~',
  '(zal|zullen) wel (klaar|af|gedaan|afgerond|gebeurd|geregeld) ~',
  '(niets|niks|nothing|niet) (meer )?(van|from) (gehoord|heard) ~',
);
/** "95 %". */
export const PERCENTAGE = /(?<![\d.,])\d{1,2}\s?(?:%|procent|percent|per cent)/;

/** What undoes it after all. */
export const UNDONE = phrases(
  '(afgezegd|afgehaakt|teruggetrokken|ingetrokken|cancelled|canceled|pulled out|dropped out|backed out|withdrawn|withdrew)',
  '(belt|zegt|haakt) ~ af ~',
  '(square one|weer op zoek|opnieuw op zoek|een ander zoeken|opnieuw beginnen|van voren af aan|start over|begin again)',
  `(is|zijn|was|went|has|ligt|gaat|bleek) ~ ${GONE} ~`,
  `(site|server|website|mail|page|pagina) ~ ${GONE}`,
  '(alles|everything|all of it) ~ (weg|gone|lost|kwijt) ~',
  '(weer|again|ineens|opeens) (offline|eraf|weggehaald|down) ~',
);

/** What might have been: "we hadden hem graag geplaatst", "had it come earlier". */
export const MIGHT_HAVE_BEEN = phrases(
  '(hadden|had) ~ (graag|gladly|dolgraag|met liefde) ~',
  '(would|could|might) ~ have ~',
  '(normaal|normaliter|anders|normally|otherwise) [gesproken] (had|hadden|zou|zouden|would) ~',
  '(wish|wished|if only|had ik maar|hadden we maar|hadden wij maar)',
);
export const HAD_IT_BEEN =
  /^ (?:had|hadden|was|waren|were) (?:ik|we|wij|hij|het|dit|die|u|jullie|it|this|i|you|the|de|uw|your) .* (?:dan|then|would|had|hadden) /;

const FEW =
  '(?:bestuur|bestuursleden|dagelijks bestuur|[a-z]*commissie|[a-z]*werkgroep|staf|personeel|redactie|vrijwilligers|medewerkers|board|[a-z]*committee|volunteers|staff|working group|team)';
/** Too small a group: the board, a committee, somebody's own page. */
export const SMALL_GROUP = phrases(
  `(${CHANNEL}) (van|voor|of|for) (de|het|ons|onze|our|the) ${FEW} ~`,
  `(in|on|to|with|op) [the|our|de|onze] ${FEW} (whatsapp|app|appgroep|group|chat|intranet|channel) ~`,
  '(in|op|on|to) (de|het|onze|our|the) (bestuursapp|commissieapp|teamapp|bestuursgroep|teams-omgeving) ~',
  '(collega-bestuursleden|medebestuursleden|mede-bestuursleden|fellow (?:board|committee) members) ~',
  '(mijn|my) [own|eigen|persoonlijke|personal] (linkedin|facebook|instagram|twitter|x|profiel|profile|tijdlijn|timeline) ~',
);

const PAPER =
  '(?:[a-z]*nieuwsbrief|[a-z]*ledenmail|[a-z]*mailing|[a-z]*ledenblad|[a-z]*bulletin|[a-z]*magazine|newsletter|digest)';
/** The issue itself went out: with the invitation in it? */
export const ISSUE_WENT = phrases(
  `^ [ja|yes|maar|but] (de|het|onze|ons|our|the) [laatste|last|digitale|maandelijkse|monthly] ${PAPER} [van|of] [${MONTH_NAMES}] (is|was|has|went|ging|werd) ~`,
);
export const CARRIES = phrases(
  `(met|with|including|inclusief) [daarin|in it] (uw|jullie|de|het|your|the|deze|this) ~`,
  '(erin|daarin|in it|included|opgenomen|waarin|meegenomen|meegegaan|stond|was in)',
);

/** Something else of the coordinator's was spread. */
export const OTHER_THING = phrases(
  '(your|jullie|uw) (survey|enquete|vragenlijst|questionnaire|leaflet|folder|brochure|poster|filmpje|video|interview|rapport|report|artikel|article|podcast|blog) ~',
  '(een|a|an|the|het) (stukje|artikel|interview|bericht|verhaal|piece|article|story|item) (over|met|about|with|on) (jullie|u|you|uw|your|het netwerk|the network) ~',
);

/** Another association did, as the writer sees or hears. */
export const HEARD_OF_OTHERS = phrases(
  '(zie|zag|hoor|hoorde|las|see|saw|hear|heard|read) (dat|that) (de|het|een|the|another|a) ~ ~ ([a-z]*vereniging|[a-z]*stichting|association|society|charity|foundation) ~',
);

/** A refusal of this is of a passing time, of another thing, or of one channel. */
export const REFUSED_IN_PART = phrases(
  `(in|tijdens|during) [de|het|the] [hele] (${MONTH_NAMES}|vakantie|vakanties|zomer|zomervakantie|kerstvakantie|summer|holidays|recess|reces) ~`,
  '(voorpagina|homepage|front page|facebook|instagram|linkedin|twitter|tiktok|whatsapp) ~',
  '(adressen|adresgegevens|mailadressen|addresses|ledenlijst) ~',
  '(doe|doen) (ik|we|wij) niet meer ~',
  '^ (ik|i) (mag|may|am not allowed) ~',
);
/** Why it is no refusal: a passing hindrance, or another who can. */
export const HINDERED = phrases(
  '(rechten|toegang|inloggegevens|inlog|wachtwoord|rights|access|login|password) ~',
  '(bijlage|attachment|link|bestand|file) ~ (leeg|kapot|empty|broken|ontbreekt|ontbrak|missing|niet|not) ~',
  '(webmaster|webredactie|opvolger|successor) ~',
  '(voordat|before|until|totdat|zolang) ~',
  '(met|with) (deze|zo n|zon|such a|this) ~ (bijlage|bestand|file|attachment) ~',
  '(kleinere|kleiner|smaller|lighter) ~',
  '(via de mail|per mail|per post|via de post|by post|by mail|by email|op papier) ~',
  '(dat|die|het|that|it) (is|zijn|doet|doen|does) (nu|now|tegenwoordig|inmiddels|voortaan|sinds|nowadays|these days) ~',
  '(probeer|vraag|mail|bel|benader|try|ask|e-mail|contact|write to) (haar|hem|hen|ze|her|him|them) ~',
  '(might|kan wel|zou kunnen|mogelijk wel|could be|misschien wel|perhaps) ~',
);
/** Who asks in return refuses not for good. */
export const OFFERS =
  / (?:zal|zullen|wilt|wil|kan|kunnen|shall|should|can|could|would) (?:ik|wij|we|u|je|jullie|i|you) /;

/** No plan: too late to be of use, or nothing can be placed then. */
export const NO_PLAN = phrases(
  '(of|whether|if) (er|there) ~ (ruimte|plek|plaats|room|space) ~',
  '(jaarverslag|annual report|jaarrekening) ~',
  '(zin|nut|te laat|too late|pointless|any use|worth it) ~',
  '(na|after) (uw|jullie|your|de|the) (bijeenkomst|meeting|event|symposium) ~',
  '(niets|niks|nothing|geen) ~ (plaatsen|verspreiden|versturen|delen|meenemen|post|send|share|publish|include) ~',
);

/** A short while that something goes no further. */
export const ONLY_NOW = phrases('(kom|komen) ~ niet verder dan ~');

/** Told by others: "naar ik hoor". */
export const HEARSAY = phrases(
  'naar (ik|wij|we) (hoor|hoorde|begrijp|begreep|verneem|vernam|horen|begrijpen)',
  '(blijkbaar|kennelijk|schijnbaar|apparently|reportedly) ~',
  '(ik|we|wij|i) (begreep|begrijp|hoorde|hoor|hear|heard|understand|gather) (dat|that|van|from|it) ~',
);

/** "The other list". */
export const THE_OTHER = phrases('(het|de|the|mijn|my) (andere|ander|other) (?:[a-z-]+) ~');

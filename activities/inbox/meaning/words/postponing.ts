import { phrases } from '../phrases.ts';
import { DAY } from './work-ahead.ts';

const COUNT =
  '(?:een|twee|drie|vier|vijf|zes|paar|enkele|a|an|another|one|two|three|four|five|six|few|couple of|[0-9]+)';
/** Some days or weeks. */
const SPAN = `(?:${COUNT} (?:more |extra |extra |hele |full )?(?:dag|dagen|dagje|week|weken|weekje|weekjes|maand|maanden|maandje|days?|weeks?|months?)(?! (?:vakantie|vrij|verlof|weg|off|holiday|leave|ago|geleden|bezig|mee) ))`;
const NEXT_WEEK = '(?:volgende|komende|next|coming) week';
/** With these it only begins, or is about something else. */
const NOT_BEGUN =
  '(?!.* (?:begin|beginnen|start|starten|kijk|kijken|look|zie|zien|see|tijd|time|vakantie|holiday|terug|back|away|afwezig|meer|more) )';
/** What somebody does with work that is to come. */
const DUE =
  '(?:wordt|word|worden|zal|zullen|ga|gaan|gaat|doe|doen|lever|leveren|stuur|sturen|rond|ronden|volgt|komt|krijg|krijgt|kan|kunnen|lukt|haalbaar|wel|will|shall|can|send|finish|deliver)';

/** Asking for more time. */
export const POSTPONING = phrases(
  '(uitstel|verlenging|respijt)',
  '(nieuwe|new|andere|revised|latere|later) (datum|deadline|date|termijn|streefdatum|einddatum|opleverdatum|target|due date|end date|target date)',
  '(meer|extra|wat langer|langer de) (tijd|dagen|weken|week)',
  `nog ~ ${SPAN} ~ (nodig|geduld|tijd|werk|krijgen|hebben|voor nodig)`,
  `(mag|kan|mogen|kunnen|heb|hebben|geef|gun|vraag|vragen|need|needs|have|has|take|takes|give|wordt|becomes) ~ (nog|another|more|een|a)? ~ ${SPAN} ~`,
  `${SPAN} (later|extra|meer|langer|longer|more|door|opschuiven|uitstel|erbij|bij|respijt) ~`,
  `(doe|doen|add|tel|schuif|slip|slips|delay|delayed|verschuift) ~ ~ ${SPAN} ~`,
  '(wat|iets|beetje|ietsje|bit|little|somewhat|while) (langer|later|longer) ~',
  '(langer|longer) (nodig|over|needed) ~',
  '(opschuiven|doorschuiven|verschuiven|uitstellen|verplaatsen) (graag|aub|alstublieft|please|svp) ~',
  `${DUE}${NOT_BEGUN} ~ ${NEXT_WEEK} ~`,
  `${NEXT_WEEK}${NOT_BEGUN} ~ ${DUE} ~`,
  '(heb|hebben|need) ~ nog (wat|even|iets meer) tijd (nodig|voor nodig)',
  '(dagen|weken|week|weekje|tijd|days|weeks|time) extra',
  '(paar|enkele|few|couple of) (dagen|weken|days|weeks) (later|more|langer|longer)',
  '(change|set|zet|wijzig|verander|maak|make) ~ (datum|deadline|termijn|date|end date) ~ (to|naar|op) ~',
  '(datum|deadline|termijn|einddatum) ~ (verzet|verschoven|uitgesteld|verlengd|verzetten|verschuiven|verlengen|opschuiven|naar|verplaatsen|aanpassen|opgeschoven|ruimer|oprekken|verruimen)',
  '(schuif|schuiven|verzet|verzetten|verplaats|verplaatsen|zet|doorschuiven) ~ (naar|tot|op) ~',
  '(extension|more time|extra time|additional time|little longer|bit longer|longer)',
  '(move|push|extend|postpone|shift) ~ (deadline|date|it|this|back|to|until|due date) ~',
  '(have|give me|give us|have it) until',
);

const WELL =
  '(?:goed|oke|akkoord|prima|ook|uit|kunnen|lukken|mogen|schikken|worden|acceptabel|haalbaar|bezwaarlijk|erg|afspreken|aanhouden|okay|fine|alright|all right|acceptable|work|suit|possible|instead|too late|te laat|vroeg genoeg|soon enough)';

/** The same, put as a question. */
export const ASKS_FOR_TIME = phrases(
  `^ (?:en |dus |maar |so |and |or )?(?:is|zou|vind|vindt|vinden|komt|past|schikt|lukt|mag|kan|zullen|would|could|can|may|might|shall|does) (?:je |jij |u |jullie |het |dat |we |wij |it |that |you |this )*${DAY} ~ ${WELL} [for you|with you|voor je|voor jou|voor jullie|voor u|zijn] $`,
  `(?:would|could|can|might|may|shall) (?:you|we) ~ ~ (?:move|push|extend|postpone|shift|set|change|agree) ~ ~ ${DAY}`,
  `(?:could|can|might|may) (?:it|this) (?:also )?be ${DAY}`,
  `^ (?:en |and |so |dus )?(?:how about|what about|wat dacht je van|wat dacht u van|wat vind je van|shall we say|zullen we zeggen) ${DAY} $`,
  '(?:mag|kan|kunnen|mogen|could|can|may|might) (?:ik|wij|we|i) ~ ~ (?:longer|langer|meer tijd|more time|extension|uitstel|respijt) ~',
  `^ ~ ~ (?:goed|erg|oke|mogelijk|bezwaarlijk|vervelend|probleem|bezwaar|schikt het|schikt het je|uit|okay|fine|possible|problem|all right|alright|mind) (?:als|if|dat|that|to) ~ ~ ${DAY} ~`,
  `^ (?:en |dus |maar |so |and )?(?:heb|krijg|hebben|krijgen|do|can|could|may|might) (?:ik|wij|we|i) (?:have |get |er |nog |dan )*(?:tot|until|till) ${DAY} ~`,
  `^ (?:en |dus |maar |so |and )?(?:is|zou|would|vind|vindt) (?:het|dat|it|je het|u het|jullie het) ~ (?:erg|goed|oke|mogelijk|bezwaarlijk|vervelend|okay|fine|possible|a problem|all right|alright) ~ (?:als|if|om|to) ~ ~ (?:worden|wordt|stuur|sturen|lever|leveren|inlever|aanlever|send|deliver|finish|submit|becomes|later|kom|afrond|afmaak) ~`,
  `(?:kan|mag|can|could|may) (?:het|dit|dat|deze|it|this) ~ (?:wachten|blijven staan|open blijven|wait|stay open|stand over) ~`,
  '(?:any chance|is there any chance|would it be possible|is er ruimte|is er speling|zit er rek) ~ ~ (?:later|longer|extension|more time|until|uitstel|langer|tot|in de datum|in de deadline) ~',
  `(?:do|would) you mind ~ ~ (?:later|longer|until|after|by) ~`,
  '(heb|hebt|krijg|krijgt|lever|stuur|ligt|have|get) [.*] (mag dat|kan dat|is dat (?:goed|oke|akkoord)|is that (?:okay|oke|alright|fine|all right))',
  '(mag|kan|kun|kunnen|mogen|could|can) ~ ~ (verzoeken|vragen|verzetten|verlengen|verschuiven|uitstel|opschuiven|doorschuiven|uitgesteld|verlengd) ~',
  '(could|can) we (say|make it) ~ instead',
  '^ [en|dus] (zet|verzet|schuif|wijzig|verander|pas|maak|stel|geef|gun|noteer|verleng|verplaats) (je|jij|u|jullie) ~ ~ (einddatum|streefdatum|deadline|termijn|datum|uitstel|op|naar|tot) ~',
  '(kan|mag) [het|dat] ~ ~ worden',
  '^ (?!.* (?:zeggen|vertellen|doorgeven|weten|sturen|mailen|of|wat|welke|wanneer|tell|say|send|know|if|whether|what|which|when|is|was) )(mag|kan|kun|kunt|kunnen|mogen|wil|wilt|zou|could|can|may|might|would) ~ ~ ~ (datum|deadline|termijn|einddatum|streefdatum|end date|due date) ~',
  '(mag|kan|kun|kunnen|mogen|wil|wilt|zou|could|can|may|would) ~ ~ (uitstel|verzetten|verschuiven|uitstellen|verlengen|opschuiven|extension|extend|postpone) ~',
  '(mag|kan|kun|kunnen|mogen|krijg|wil|wilt|zou|could|can|may|might|would) ~ (uitstel|verzet|verzetten|verschoven|verschuiven|extension|until|tot|later|worden|more time|move|push|extend|postpone|extra|naar(?! kijken)|ruimer|langer|opschuiven|oprekken|doorschuiven|uitstellen|verlengen|verlengd|weekje|longer|weken) ~',
  '((?<!^ (?:wie|wat|hoe|waarom|moet|moeten|must|should|who|what|how|why) .*)(?:uitstel|meer tijd|extension|more time)) ~',
  '(could|can|may) ~ be (moved|pushed|postponed|extended|shifted|delayed) ~',
  '^ (is|zou|would) ~ ~ (goed|oke|mogelijk|haalbaar|okay|fine|possible|acceptable) ~',
);

/** Of work that was said to be done before, or is done in part. */
export const DONE_BEFORE = phrases(
  '(schreef|mailde|meldde|gaf|zei|dacht|meende|had|was|waren|leek|stond|riep|beweerde|vinkte|heb ~ gemeld|gemeld|afgemeld|doorgegeven|afgevinkt|wrote|said|told|reported|thought|seemed|marked|ticked|claimed|declared|promised|te snel|te vroeg|te haastig|voorbarig|ten onrechte|onterecht|too soon|too early|too quick|too quickly|too hasty|premature|prematurely|jumped the gun|by mistake|wrongly) ~',
  '(van|of|out of) (de|het|the) ~ (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|helft|deel|half|most|meeste) ~',
  '(deel|helft|half|part|meeste|most|grotendeels|bijna|almost|nearly) ~',
);

/** Time that was given before. */
export const HAD_TIME = phrases(
  '(had|hadden|kreeg|kregen|was given|were given|got|gave) ~ (uitstel|verlenging|respijt|tot|until|extension) ~',
  '^ (ik|wij|we|i) (heb|hebben|have) (tot|until)(?!.* (?:nodig|need) ) ~',
);

/** Something that the writer wants from the reader, by a day. */
export const ASKS_BACK = phrases(
  '^ (kun|kan|kunt|wil|wilt|zou|zouden|kunnen) (je|u|jij|jullie) ~ ~ (sturen|mailen|geven|aanleveren|regelen|laten weten) ~',
  '^ (could|can|would|will) you ~ ~ (send|mail|give|let me) ~',
);

/** Work of which is told what follows once it is done. */
export const STILL_TO_BE =
  /^ (?:(?:en|and|maar|but) )?(?:als|zodra|wanneer|indien|once|when|as soon as|if|tot|totdat|until|till|nadat|after|voordat|before) /;

/** Who has to act next need not be who was asked. */
export const SOMEBODY_ELSE = phrases('(iemand anders|someone else|somebody else)');

/** Asking for more time in so many words. */
export const MORE_TIME = phrases(
  '(doorschuiven|doorgeschoven|schuiven|verschoven|opgeschoven|verzet|verplaatst|verplaatsen|verlengen|verlengd|rekken|oprekken|ruimer|ruimte|extra|wachten|aanhouden|openhouden|open blijven|open houden|push|pushed|move|moved|shift|shifted|delay|delayed|extra|additional|keep ~ open|put ~ (?:back|off))',
  '(uitstel|uitstellen|uitgesteld|verlenging|respijt|langer|later|verzetten|verschuiven|opschuiven|meer tijd|extra tijd|wat tijd|datum|deadline|termijn|week|weekje|weken|dagen|maand|maanden|maandje|lucht|speling|ademruimte|armslag)',
  '(slack|leeway|breathing|grace|fortnight|wiggle room|stay of execution|extension|extend|postpone|longer|later|more time|extra time|deadline|date|week|weeks|days|month|months|until)',
);

/** Somebody else does something on that day, or something comes in. */
export const NOT_OWN = phrases(
  '(verwacht|verwachten|expect|wacht|wachten|wait|waiting|vroeg|asked|gevraagd) ~ ~ (antwoord|reactie|answer|reply|bericht|tot|until) ~',
  '(vroeg|asked|gevraagd) ~ ~ (te|to) ~',
  '(krijg|ontvang|krijgen|ontvangen) (ik|wij|we) ~',
  '(ik|wij|we|i) (krijg|ontvang|krijgen|ontvangen|get|receive) ~',
  '(leverancier|supplier|gemeente|bestuur|commissie|collega|colleague|board|cijfers|figures) ~ (levert|leveren|komt|komen|beslist|delivers|deliver|decides|come|comes|arrive|arrives) ~',
);
/** Somebody else asks for time, or needs it. */
export const TIME_OF_OTHERS = phrases(
  '^ [maar|en|but|and|want|because] (de|het|the|mijn|onze|een|our|my|a) [nieuwe|andere|new] (collega|gemeente|commissie|committee|board|bestuur|directie|printer|supplier|translator|colleague|ziekenhuis|hospital|[a-z]{2,}(?:ker|ver|cier|aar|eur|ist|ner|ter|zer|bureau|bedrijf)) (heeft|hebben|has|have|needs|need|vraagt|asks|wil|wants|krijgt|gets) ~',
  '^ [maar|en|but|and|want|because] (hij|zij|ze|he|she|they) (heeft|hebben|has|have|needs|need|vraagt|vragen|asks|ask|wil|wants|krijgt|gets) ~',
);
/** The work waits for others: of more time without a day it is not certain whether that helps. */
export const WAITS_FOR_OTHERS = phrases(
  '(wacht|wachten|wait|waiting) ~ (op|tot|for|until|till) ~',
  '(ligt|liggen|lag|sits|lies|is) ~ (bij|with) (de|het|een|onze|mijn|haar|hun|the|our|my|her|their|legal|juridische|ict|it) ~',
  '(zonder|without) (haar|zijn|hun|die|dat|deze|hem|her|his|their|that|them|it) ~ ~ (niks|niets|niet|geen|nothing|not|no) ~',
  '(reageert|reageren|antwoordt|antwoorden) ~ niet ~',
  '(does|do|did|has|have) not ~ (reply|replied|respond|responded|answer|answered|come back|got back|get back) ~',
  '(mag|mogen|kan|kunnen|may|can) (ik|we|wij|i)? (niet|not) (beginnen|starten|verder|begin|start|continue) ~',
  '(tot|totdat|voordat|until|till|before|once|zodra) (hij|zij|ze|he|she|they|die|dat) ~',
);
/** "Jan does it by 1 April." */
export const NAMED_DOES =
  /^\s*(\p{Lu}\p{Ll}+) (?:heeft|vraagt|wil|needs|asks|wants|has|doet|zal|will|levert|stuurt|gaat|pakt|does|sends|delivers)\b/u;

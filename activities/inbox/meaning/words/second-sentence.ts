import { phrases } from '../phrases.ts';

const DECIDER =
  '(?:[a-z]*rooster|roosters|planning|rota|roster|schedule|verlof|verlofaanvraag|verlofdag|leave|oppas|opvang|kinderopvang|thuiszorg|babysitter|childcare|uitslag|bloeduitslag|scan|operatie|surgery|gezondheid|health|baas|chef|leidinggevende|manager|boss|werkgever|employer|directie|partner|zorg)';
const OPEN =
  '(?:beslist|beslissen|bepaalt|bepalen|decides|determines|nog niet|not yet|is er nog niet|weet|weten|knows|gereageerd|ligt|laatste woord|final say|last word|has not|have not|heeft nog|moet nog|ingetrokken|cancelled|withdrawn|geweigerd|refused|wisselen|wisselt|verandert|changes|afwachten|pas|only on|until)';
const NAMED_DAY = '(?:gisteren|vorige week|vorig jaar|vorige maand|eerst|yesterday|last week|last year|at first)';

/** In a sentence after an answer: it is taken back, only thought, said by another, or meant for something else. */
export const TAKES_BACK = phrases(
  '^ [sorry|oeps|oops|fout|nee] (ik|i) (bedoel|bedoelde|mean|meant) ~',
  '^ [o|oh|oeps|oops|ah] [een] (foutje|vergissing)',
  '(wrong|verkeerde) (email|e-mail|mail|message|bericht|mailtje|knop|button)',
  '(dit|dat|this|that|it) (had|moest|should) ~ (nee|ja|no|yes|niet) ~ (moeten zijn|zijn|have been|be)',
  '(denk|dacht|geloof|hoop|vermoed|meen|think|thought|hope|guess|suppose|assume) (ik|i|wij|we) [tenminste|wel|toch] $',
  '^ (ik|i) (denk|geloof|hoop|think|hope|guess|suppose) [zo|so|het] $',
  '^ (dat|that) (hoop|denk|dacht|hope|think|thought) (ik|i) ~',
  '^ (volgens|according to|naar) (mij|mijn|hem|haar|\\S+) $',
  '^ (i am|we are) told',
  '^ (zo|daar|that is how) ~ (dacht|denk|zie|zag|thought|felt|see) (ik|i) ~',
  '(eerste|first) (reactie|gedachte|ingeving|opwelling|reaction|thought|impulse) ~',
  '^ (voor nu|voorlopig|vooralsnog|op dit moment|momenteel|vandaag|for now|at the moment|right now|as things stand|as of today) ~',
  '^ [ik ben] [0-9]+% ~',
  '(betwijfel|doubt) (ik|het|it|that) ~',
  '(streep|haal|schrap|cross|strike|scratch) (dat|dit|that|this|it) ~',
  '^ (doorhalen|strike that|scratch that)',
  '(trek|neem|take) (ik )?(dat|dit|that|it) (in|terug|back) ~',
  '(dat|dit) (trek|neem) ik (in|terug)',
  '(was|ben) (ik )?abuis',
  '(wrong|verkeerde) (month|day|date|year|maand|dag|datum|vergadering|meeting|bijeenkomst)',
  '(vrouw|man|partner|wife|husband) ~ (schudt|zegt|roept|zei|says|said|shakes|shaking) ~',
  '^ [maar|but] (dat|that) gold (voor|for) ~',
  '(is|was) (my|mijn) (theatre|clinic|operating|poli|ok|spreekuur) (day|dag) ~',
  '(op|on)? (maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday) ~ (opereer|heb ik ok|heb ik poli|heb ik overigens ok|i operate) ~',
  '(in mijn dromen|in my dreams|said nobody ever|zei niemand ooit)',
  '^ (or so|so|zo) ~ ~ (like to say|zou willen) ~',
  '^ (doorhalen|fout|fout zeg) ~',
  '^ (denk|dacht) (ik|i) ~',
  '(zei|zegt|says|said) (mijn|my|onze|our|ze|hij|zij|he|she) ~',
  '(vroeg|vraagt|bedoelde) (je|u|jullie) (dat|dit) aan ~',
  '(had|hadden) (ik|wij) ~ (vorig|vorige|last) ~',
  `(dat|dit|that|this|zo|so) ~ (dacht|schreef|zei|mailde|thought|wrote|said) ~ ${NAMED_DAY} ~`,
  '^ [maar] (dat|dit|that|this) (ging|gaat|was|is) (over|about|voor|for) (de|het|een|the|a|mijn|my) ~',
);

/** Somebody or something else decides. */
export const DECIDED_ELSEWHERE = phrases(
  '(beslissing|besluit|decision) ~ (ligt|is|lies|rests) ~',
  '(gaat|gaan|beslist|beslissen) (daarover|erover|daar over) ~',
  '(bestuur|board|redactie|directie|afdeling) ~ (beslist|beslissen|decides|yet to decide) ~',
  '(verlofverzoek|aanvraag|verlofaanvraag|verlof|leave request) (loopt|volgt|ligt|komt|is pending) ~',
  '(rota|roster|rooster|schedule) ~ (is not|not) ~ (out|bekend|known|rond)',
  '(will decide|has not approved|have not approved|not approved|no leave) ~',
  '(daargelaten|notwithstanding|permitting)',
  '(tekent|ondertekent|signs|approves) ~ (pas|only|nog) ~',
  '(of|whether) ~ ~ (hoor|weet|hear|know) (ik|i|we|wij) ~',
  `${DECIDER} ~ ${OPEN} ~`,
  '(laatste woord|final say|last word)',
  '(bepaalt|beslist|decides|determines) (of|whether|if|dat|that) ~',
  '(afwachten|wait and see|remains to be seen|moeten zien|zullen zien|we will see|zal blijken|hoe ik eruit kom)',
  '(hoort|hoor|horen|hear) (u|je|jullie|ik|wij|you)? (of|whether|if) ~',
  '(te horen|bericht|uitsluitsel) ~ (of|whether) ~',
  '(nu|now) (zie|see) (ik|i) ~ (datum|date|pas) ~',
  '(dat|dit|that|this) is een probleem',
  '(verlof|leave|vrije dag|day off) ~ (ingetrokken|cancelled|withdrawn|geweigerd|refused) ~',
);

/** Not now, or not this. */
export const NOT_THIS = phrases(
  '^ (over|in) (een|twee|drie|vier|a|one|two|three|[0-9]+) [of] [twee|drie|or] [two|three] (jaar|jaren|year|years|maand|maanden|months) ~',
  '^ (volgend|volgende|next) (jaar|keer|year|time) ~ $',
  '^ in (20[0-9]{2}|het najaar|het voorjaar|the autumn|the spring) ~ $',
  '^ (aan|in|for) (jullie|uw|het|de|the|your) (onderzoek|studie|study|survey|enquete) ~',
  '^ (niet|not) (aan|in|for|with) (dit|deze|this) ~',
);

/** After a refusal: what stood in the way is gone, or it was for another day or for a part. */
export const UNDOES_REFUSAL = phrases(
  '(inmiddels|now|meanwhile|intussen) ~ (opgelost|resolved|solved|weg|rond|overgenomen) ~',
  '(aanbood|offered) ~ (ruilen|swap|nemen|cover) ~',
  '(dan|then) (heb|ben|wil|kan|am|can) (ik|i) (vrij|wel|free|come) ~',
  '^ [sorry] (dat|that) (gold|was|ging) ~',
  '(fine|goed|ok|prima) after all ~',
  '(dat|that|het|it) ~ wel kan ~',
  '(dienst|afspraak|cursus|training|vergadering|reis|vakantie|les|lessen|operatie|clinic|shift|appointment|trip|holiday|course) ~ (geruild|overgenomen|vervallen|verplaatst|verzet|afgezegd|geannuleerd|swapped|covered|cancelled|moved|off|over) ~',
  '(afspraak|dienst|die|dat|it|that|this) gaat niet door',
  '(overgenomen|vervallen|geruild|verplaatst|swapped) ~ (dienst|afspraak|cursus|shift) ~',
  '^ tot (vanmorgen|gisteren|zojuist|vandaag)',
  '(natuurlijk|of course) (wel|i am|i will|toch)',
  '(andere|other) (dagen|days|tijden) ~ (prima|fine|wel|goed|ok|oke) ~',
  '(de|the) [0-9]{1,2}(?:e|ste|de|th|st|nd|rd)? is (prima|fine|goed|ok|oke|mogelijk) ~',
  '(kerngroep|core group|bestuur|board) (dan|though|that is) ~',
  '(programma|programme) ~ te (mooi|goed) ~',
);

/** Work that is open again, lost, or done only in mind, or that was done by somebody else. */
export const REOPENED = phrases(
  '(weer|opnieuw|again) ~ (open|kwijt|opengegaan|begonnen|van voren af aan|lost) ~',
  '(heropend|reopened|teruggedraaid|undone|been lost|crashed|gecrasht|kwijtgeraakt|verloren gegaan)',
  '^ (tot|until|till) [a-z]+ (belde|kwam|mailde|zei|called|came|found) ~',
  '^ (in|op) (mijn|my) (hoofd|gedachten|head|mind|verbeelding|eigen) ~',
  '(was het maar waar|if only|i wish)',
  '(vindt|vinden|thinks|says) (van niet|otherwise|not)',
  '(just need to|alleen nog|moet alleen|only need to|have yet to|has yet to) ~',
  '(more|nog) ~ (to come|to follow|te gaan|onderweg)',
  '^ (niet|not) (door|by) (ons|mij|us|me) ~',
  '^ (by|door) (you|u|jullie|jou) ~',
  '(teruggestuurd|afgekeurd|beschadigd|sent back|rejected) ~',
  '(wil|wants|wilde) (het|it|dat) anders',
  '(ontbreken|ontbreekt|missing) ~',
  '^ (niet|not) (goed|right|properly) ~',
  '^ (voor|for) (vandaag|now|nu|today) (dan)?',
  '(bedoeling|gehoopt|hoped|the plan) ~',
  '^ [maar] (toen|then|daarna|since then) (viel|kwam|ging|crashte|came|my|the) ~',
  '(testsite|eigen site|eigen agenda|koelkast|fridge) ~',
);

/** A day that was asked for and does not hold. */
export const UNDOES_DAY = phrases(
  '^ (laat maar|laat|never mind|niet meer nodig) ~',
  '(ander|andere|another|other) (actiepunt|actie|punt|action|item)',
  '^ [maar] (dat|that) (gold|was) ~',
  '(dat|dit|that|it) ~ (niet haalbaar|not feasible|te krap|too tight) ~',
  '^ (daarna|after that|of) ~ (nog|ook|another|mei|juni|juli) ~',
  '(is|was) (inmiddels|al|already|now) (klaar|af|afgerond|gedaan|done|finished) ~',
);

import { phrases } from '../phrases.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar.ts';

/** A day right after its verb: "it becomes Thursday". */
export const DAY = `(?:(?:by|on|before|until|next|this|op|voor|uiterlijk|pas|dan|toch|wel|echt|eind|end|of|the|de|komende|volgende|aanstaande) )*(?:[0-9]+(?:e|ste|de|th|st|nd|rd|(?:[-/][0-9]+){1,2})?|${WEEKDAY_NAMES}|${MONTH_NAMES}|morgen|overmorgen|tomorrow|vandaag|vanavond|vanmiddag|tonight|week|weekend)(?: (?:the )?[0-9]+(?:e|ste|de|th|st|nd|rd)?)?(?: (?:${MONTH_NAMES}))?(?: 20[0-9]{2})?`;
/** What the work is called. */
const WORK =
  '(?:het|hem|ze|m|die|deze|dit|dat|alles|it|this|that|them|these|those|everything|(?:de|het|mijn|onze|the|my|our|all the|alle) [a-z-]+)';
const MINE = '(?:ik|wij|we)';
/** How work is when it is ready. */
const STATE =
  '(?:klaar|af|gereed|rond|binnen|in orde|online|bij (?:je|u|jullie)|ready|done|finished|complete|with you|there|over|in your (?:inbox|mailbox|mail))';
const READY =
  '(?:klaar|af|afgerond|gereed|rond|gedaan|geregeld|voltooid|ingeleverd|aangeleverd|verstuurd|binnen|gebeurd|gefikst|in orde|online|bij (?:je|u|jullie)|ready|done|finished|completed|complete|sent|submitted|delivered|closed|sorted|uploaded|with you|there|over|in your (?:inbox|mailbox|mail))';
const SEND =
  '(?:stuur|sturen|lever|leveren|mail|mailen|schrijf|schrijven|regel|regelen|doe|doen|haal|halen|red|redden|verwacht|verwachten|maak|maken|upload|uploaden|bezorg|bezorgen|verstuur|versturen)';
const FINISH =
  '(?:rond|ronden|werk|maak|maken|dien|dienen|lever|leveren|stuur|sturen|krijg|krijgen|heb|hebben) ~ ~ (?:af|in|aan|op|rond|klaar|gereed|gedaan)';
const TO_FINISH =
  '(?:afronden|afmaken|afkrijgen|afhebben|aanleveren|inleveren|indienen|opsturen|versturen|sturen|mailen|leveren|regelen|redden|halen|voltooien|afwerken|opleveren|doen|(?:af|klaar|gereed|rond) (?:te )?(?:hebben|krijgen|zijn)|toezeggen|(?:te )?(?:ronden|leveren|sturen|dienen))';
const FINISH_EN =
  '(?:send|deliver|finish|complete|submit|hand|wrap|mail|email|upload|return|do|get|have|manage|close|make|promise)';
const YOU = '(?:je|u|jij|jullie|ge)';

/** Of work that is over. */
export const WORK_OVER = phrases('(?:was|were|been|went|had|did|werd|werden|ging|gingen|stuurde|mailde|bracht|deed)');

/**
 * A clause that puts the work itself in the future: who writes does it, who reads gets it, or it becomes ready. With a day it asks
 * for time until then.
 */
export const WORK_AHEAD = phrases(
  // who writes does it
  `${MINE} _ ${SEND} ~ ${WORK} ~`,
  `${SEND} ${MINE} ~ ${WORK} ~`,
  `${WORK} ~ ~ ${SEND} ${MINE} ~`,
  `${WORK} ~ (?:zal|ga|kan) ${MINE} ~ ~ ${TO_FINISH} ~`,
  `(?:heb|hebben|krijg|krijgen) ~ ~ ${STATE} ~`,
  `(?:haal|red|halen|redden) ${MINE} ~ (?:wel|zeker)`,
  `${MINE} ~ ${FINISH} ~`,
  `(?:rond|ronden|maak|maken|dien|dienen|lever|leveren|stuur|sturen) ${MINE} ~ ~ (?:af|in|aan|op|rond|klaar) ~`,
  `(?:zal|zullen|ga|gaan|kan|kunnen|moet|wil|verwacht|verwachten|denk|probeer) ~ ~ ~ ${TO_FINISH} ~`,
  `${TO_FINISH} ${MINE} ~`,
  `(?:hou|houd|houden|zet|zetten) [${MINE.slice(3, -1)}] [het|dit|hem] [nu|dan|maar] (?:op|voor) ${DAY}`,
  `(?:i|we) (?:will |shall |can |could |can not |could not |expect to |aim to |should |am going to |are going to |would )(?:only |then |probably |definitely |certainly |be able to |still )*${FINISH_EN} (?:you |up |in |over )?${WORK} ~`,
  `(?:i|we) (?:am|are) (?:sending|delivering|finishing|submitting) ${WORK} ~`,
  // who reads gets it
  `${YOU} _ (?:hebt|heb|krijgt|krijg|ontvangt|ontvang|vindt|mag|kunt|kan) ~ ${WORK} ~`,
  `(?:hebt|heb|krijgt|krijg|ontvangt|ontvang) ${YOU} ~ ${WORK} ~`,
  `(?:krijgen|ontvangen|hebben) (?:jullie|we|wij|u) ~ ${WORK} ~`,
  `${WORK} ~ ${DAY} ~ (?:bij|in) (?:je|u|jullie|uw|jouw) ~`,
  `you [will|shall|can|should] (?:get|have|receive|find|see|expect) ${WORK} ~`,
  '(?:with you|in your (?:inbox|mailbox)) ~',
  // it becomes ready
  `${READY} (?:by|before|voor|uiterlijk|tegen|per) ${DAY}`,
  `^ (?:dan |pas |maar |is |ja |yes |not )*${DAY} ~ ${READY} $`,
  `(?:wordt|worden|moet|kan|zal|zou|gaat|be|gets|goes) ~ ~ ${READY} ~`,
  `(?:is|ben|am|zijn|staat|ligt|komt|are) ~ ~ ${STATE} ~`,
  `^ (?:het |dit |dat |deze |hij |die |maar |dan |sorry |it |this |that |nee |ja )*(?:wordt|word|becomes|komt|volgt|follows) (?:het |dit |toch |dus |wel |vast |zeker |helaas )*${DAY}(?! (?:terug|back))`,
  `(?:gaat|zal|kan|moet) (?:het |dit |nu |wel )*${DAY} ~ (?:worden|zijn|lukken|liggen|staan|volgen)`,
  `(?:moet|gaat|zal) (?:het |dit |dat |er )?(?:wel |dan |nog |toch |echt |zeker )*(?:lukken|liggen|klaar|af)`,
  `(?:het|dit|dat|deze|hij|die|planning|streefdatum|oplevering) (?:verschuift|schuift|schuift door) ~ ${DAY}`,
  `(?:will|should|shall|to|might) (?:not )?be (?:on |by )?${DAY}`,
  `(?:will|should|shall|to) ~ be ${READY} ~`,
  '(?:haalbaar|doable|feasible|manageable)(?!.* (?:niet|not) ) ~',
  `${DAY} (?:is |lijkt |lijkt me |zou |should be |looks |seems )?(?:wel |zeker |dan |voor mij |weer )*(?:lukt|realistisch|reeel|rel|realistic|doable|feasible|achievable|moet lukken|kan wel|te doen)(?!.* (?:niet|not) )`,
  `(?:kom|komen) ~ uit op ${DAY}`,
  // the day until which, and what a new one is called
  `^ (?:ja |nee |sorry |please |graag |liefst )*(?:no earlier than|not before|niet voor|niet eerder dan|uiterlijk|at the latest|tot|until) ${DAY} ~ $`,
  `(?:geef|gun|give|grant) (?:mij|me|ons|us|het|it) [nog|dan|please] (?:tot|until|till) ${DAY}`,
  `(?:lukt|gaat lukken|staat|ligt|zit) (?:voor|uiterlijk|tegen|by|before) ${DAY}`,
  `(?:uiterlijk|tegen) ${DAY} (?:staat|ligt|zit|is|lukt) ~`,
  `(?:make|maak|keep|say|stel) (?:that|it|this|er|het|dit) ~ ${DAY}`,
  `(?:we|can we) say ${DAY}`,
  `${DAY} ~ (?:van maken|voor|als voorstel|zijn|aanhouden)`,
  `(?:wordt|worden|lijkt me|voorstel is|proposal is) ${DAY} $`,
  `(?:einddatum|streefdatum|datum|deadline|termijn|end date|due date|date|target) ~ ~ ${DAY}`,
  `${DAY} ~ ~ (?:einddatum|streefdatum|datum|deadline|termijn|end date|due date|date) ~`,
  `(?:tot|until|till) ${DAY} ~ (?:nodig|need|needed|de tijd)`,
  `(?:gunnen|loopt uit|uitlopen|reken) ~ ${DAY}`,
  `tot ${DAY} (?:gunnen|geven)`,
  `(?:put|zet|noteer|schrijf) (?:me|it|this|mij|me|het|hem|deze|dit) [down] [gerust] (?:for|op|voor) ${DAY}`,
  `eerder dan ${DAY} ~ niet`,
  `earliest (?:i|we) can ~ ${DAY}`,
  '(?:need|bear with me|patience|geduld|have|give me) ~ (?:until|till|tot) ~',
  `(?:kan|mag|could|can|may) (?:ik|i|het|it|dat|that|this) ~ (?:${TO_FINISH}|on|by) ~`,
);

/** Only a day. */
export const ONLY_A_DAY = phrases(
  `^ (?:ja |nee |not |niet |pas |maar |sorry |no earlier than |not before |but |eerder dan )*${DAY} [i am afraid|vrees ik|dus|dan|wel|instead|then|at the latest|uiterlijk|at the earliest|op zijn vroegst|please|graag|sorry] $`,
);

/** A question that asks for something. */
export const REQUESTING =
  /^ (?:en |and |dus |so |daarom )?(?:mag|mogen|kan|kun|kunt|kunnen|wil|wilt|zou|zouden|is (?:dat|het|that|it) (?:goed|oke|mogelijk|okay|fine|possible)|could|can|may|might|would|shall|zal) /;

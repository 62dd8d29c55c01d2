import { phrases } from '../phrases.ts';

/** What somebody tells of a former time. */
export const TOLD = phrases(
  '(was|waren|had|hadden|wilde|wilden|wou|kon|konden|moest|moesten|ging|gingen|kwam|kwamen|dacht|dachten|schreef|zei|zeiden|vond|vonden|werd|werden|zag|zagen|stond|stonden|lag|zat|zaten|las|hoorde|hoorden|kreeg|kregen|deed|deden|vroeg|vroegen|belde|bleek|leek|bleef|vernam|heette|gaf|nam|bedankte|twijfelde|aarzelde|miste|durfde|mocht ik|heb|heeft|hebben)',
  '^ (mijn|onze|my|our) ~ ~ (overleden|gestorven|died|passed away) ~',
  '(were|wanted|thought|wrote|said|went|came|got|saw|felt|told|asked|heard|took|gave|found|missed|hesitated|doubted|declined|could not|did|did not|have been|has been|used to)',
);

/** What holds now, or is still to come. */
export const TOLD_NO_MORE = phrases(
  '(ben|kan|wil|moet|zal|zullen|zou|zouden|ga|mag|hoop|weet|denk|twijfel|wacht|hangt|nog|later|nu|morgen|volgende)',
  '(wij|we|ze|zij) ~ (kunnen|willen|moeten|gaan|hopen|weten)',
  '(kunnen|willen|moeten|gaan|hopen|weten) (wij|we|ze|zij)',
  '(am|are|can|will|must|want|need|hope|know|think|doubt|wait|depends|may|might|would|should|still|yet|now|later|tomorrow|next)',
  '(bedoeld|meant|antwoord|answer|vergissing|mistake|verkeerde|wrong)',
  '(heb|heeft|hebben|have|has) ~ (niet|geen|not|no) ~',
);

/** Thanks and good wishes that come first. */
export const THANKED_FIRST = phrases(
  '(wil|willen|wilde) (ik|wij|we) ~ (u|je|jou|jullie) ~ (bedanken|feliciteren|complimenteren|condoleren) ~',
  '(i|we) ~ (like|want|wanted) to (thank|congratulate) you ~',
);

/** What is not the meeting itself. */
export const SIDE_EVENTS = phrases(
  '(borrel|lunch|diner|eten|maaltijd|etentje|buffet|rondleiding|drinks|dinner|meal|tour|reception) ~ ~ (niet|not|over|skip) ~',
  '(niet|not) ~ (voor|for|bij|to|naar) [de|the|het] (borrel|lunch|diner|eten|maaltijd|etentje|buffet|rondleiding|drinks|dinner|meal|tour|reception)',
  '(skip|miss|sla) ~ (borrel|lunch|diner|eten|drinks|dinner|meal|tour|rondleiding) ~',
);

const CLOCK =
  '(\\d{1,2}|een|twee|drie|vier|vieren|vijf|vijven|zes|zessen|zeven|acht|negen|half|kwart|one|two|three|four|five|six|seven|eight|nine|noon|quarter)';

/** Somebody arrives later or leaves earlier. */
export const STILL_COMES_OR_GOES = phrases(
  `^ (wel|maar|alleen|al|but|though|only) ~ ~ (pas|rond|om|tegen|voor|na|around|at|before|after|by|until) ~ ${CLOCK} ~ (binnenlopen|binnenvallen|aanschuiven|aankomen|weg|naar huis|vertrekken|weggaan|arrive|leave|home|slip out|go) ~`,
  `^ (ik )?(wel|maar|alleen|al|but|though|only) ~ (voor|before|by) ${CLOCK} ~ (naar huis|weg|home|away) ~`,
  `(schuif|kom|loop|val|arrive|come|get) (ik|wij|we|in|there) ~ ~ (rond|om|tegen|na|around|at|after|by) ~ ${CLOCK} ~ (binnen|binnenlopen|aan|binnenvallen) ~`,
);

/** When and where somebody who takes part can be reached. */
export const REACHED = phrases(
  '(kan|kunnen|can) [ik|wij|we] [i|we] (alleen|niet|only|not) [do|make] [op|on] [de|the] (maandag|dinsdag|woensdag|donderdag|vrijdag|maandagen|woensdagen|vrijdagen|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|ochtends|avonds|overdag|evenings|mornings|afternoons|daytime) ~',
  '(i|we) can (only|not) (do|make|manage|meet) [on|in] [the] (maandag|dinsdag|woensdag|donderdag|vrijdag|maandagen|woensdagen|vrijdagen|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|ochtends|avonds|overdag|evenings|mornings|afternoons|daytime) ~',
  '(ik|wij|we) (kan|kunnen) (alleen|niet|wel) ~ (maandag|dinsdag|woensdag|donderdag|vrijdag|maandagen|woensdagen|vrijdagen|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|ochtends|avonds|overdag|evenings|mornings|afternoons|daytime) ~',
  '(vergaderen|vergaderingen|bijeenkomsten|meetings) ~ ~ (alleen|niet|liever|only|not|rather|preferably) ~',
  '^ (alleen|liever|only) [s] (avonds|overdag|ochtends|online|digitaal) ~ (vergaderen|bijeenkomsten|afspreken|meet|meetings) ~',
  '(niet|not|geen|no|liever) ~ ~ (bestuur|voorzitter|voorzitten|penningmeester|secretaris|notuleren|chair|chairing|board|treasurer|secretary|foto|foto s|fotos|photo|photos|picture|interviews|pers|press|media|presentaties|presentations|speeches) ~',
  '(bestuur|voorzitter|voorzitten|penningmeester|secretaris|notuleren|chair|chairing|board|treasurer|secretary|foto|foto s|fotos|photo|photos|picture|interviews|pers|press|media|presentaties|presentations|speeches) ~ (niet|niets|niks|not|liever) ~',
  '(alleen|only|wel|niet|not) ~ ~ ~ (bereikbaar|reachable|available by phone)',
  '(geen|no) ~ (achtergrond|ervaring|background|experience|kennis|diploma|expertise) ~',
  '(telefoonnummer|phone number|nummer|mailadres|adres|email address) ~ (gewijzigd|veranderd|changed|new|nieuw) ~',
  '(kunt|kun|mag|can|may) (u|je|jij|jullie|you) ~ ~ (altijd|overal|overdag|avonds|ochtends|weekend|any time|always|evenings|in the evening) ~ (bellen|bereiken|mailen|call|reach) ~',
  '(avonds|overdag|evenings|weekdays) (kunt|kun|mag|can|may) (u|je|you) ~ (bellen|bereiken|call|reach) ~',
  '(stuur|mail|send|sending) ~ ~ (gegevens|details|cv|foto|photo|adres|address|adressen|formulier|form) ~',
  '(werk|work|working) [ik|wij|we] [alleen|only|niet] ~ (days|dagen|day|dag|uur|hours|parttime|part-time|maandag|dinsdag|woensdag|donderdag|vrijdag|mondays|tuesdays|wednesdays|thursdays|fridays) ~',
  '^ [maar|but] verder kun je ~ bellen',
  'bel ~ (liever|het liefst|best) ~ op ~',
);

/** What a condition can bind without touching an answer: a wish, an offer, a request to the reader. */
export const IDLE_CONSEQUENCES = phrases(
  '(mag|mogen|kunt|kun|kan) (u|je|jij|jullie) ~',
  '(u|je|jij|jullie) (mag|mogen|kunt|kun) ~',
  '(zou|is|lijkt) ~ (fijn|leuk|mooi|handig|prettig|nuttig|goed) ~',
  '(would|will|might) be ~ (nice|great|good|lovely|helpful|useful|kind|handy) ~',
  '(you|feel free) (can|may|could|to) ~',
  '(hoor|verneem|ontvang|krijg|lees|kijk|luister|zie) ik ~ graag',
  '(hoor|verneem|ontvang|krijg|lees) (ik|wij|we) ~',
  '(vertel|deel|leg|help) (ik|wij|we) ~ (graag|uit) ~',
  '(i|we) will (gladly|happily|certainly) (tell|share|explain|help) ~',
  '(i|we) would (be delighted|be happy|be glad|love|like) to (watch|see|hear|read|receive|have) ~',
);

/** What such a condition would turn after all. */
export const TURNS_AWAY = phrases(
  '(niet|geen|not|no|never|nooit|seat|place|spot|plek|plaats|stoel|anders|otherwise|afmelden|afzeggen|cancel|schrappen|vervalt|alleen|only|pas|dan (kom|ga|doe|ben|kan|wil|komen|gaan|doen|zijn)|kom|komen|come|coming|meedoen|doe ik|join|deelnemen|meewerken)',
);

/** A condition of how it goes with the writer can take an answer back. */
export const OWN_CIRCUMSTANCES = phrases(
  '(ik|wij|we|i)',
  '(mijn|onze|my|our) (?!verhaal|ervaring|ervaringen|kennis|bijdrage|vragen|story|experience|experiences|input|questions) ~',
);

/** What was thought or said then. */
export const THOUGHT = phrases(
  '(dacht|zei|zeiden|schreef|riep|riepen) [ik|wij|we|hij|zij|ze] [toen|meteen|gisteren|na afloop] $',
  '(i|we) (thought|said|wrote) $',
);

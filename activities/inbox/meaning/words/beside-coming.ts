import { phrases } from '../phrases.ts';

/** Beside an answer about coming these change nothing: means of travel, meals, when somebody leaves. */
export const BESIDE_COMING = phrases(
  '^ (i am|we are) afraid $',
  '^ (vrees ik|ben ik bang) $',
  '(rain or shine|with bells on|no matter what|come what may|door weer en wind|hoe dan ook|koste wat kost)',
  '(gros|grootste deel|meeste|merendeel|bulk|most) ~ (kan|kunnen|can|meepikken|meemaken|blijven|bijwonen) ~',
  'met zijn (tweeen|tweetjes|drieen|vieren|vijven)',
  '(online|digitaal|fysiek|live|via teams|via zoom)',
  '(later|laat|eerder|vroeger|weg|late|early|leave|until|pas om|om [0-9]+)',
  '(helaas|sorry|jammer|succes|plezier)',
  '(begin|start|beginnen|starten|begint) ~ (zonder|without) ~',
  '(lunch|eten|maaltijd|broodje|soep|koffie|vegetarische|halal|glutenvrij|vegetarian|halal|kosher|meal|food|hapje|taart) ~',
  '(parkeerkaart|parkeerplaats|parkeerplek|uitrijkaart|parking|hotel|overnachting|rolstoel|wheelchair|lift|gehandicaptenparkeerplaats)',
  '(trein|auto|parkeren|parking|train|car|fiets|ov)',
  '(dieet|vegetarisch|vegan|allergie|lactose|gluten|vlees|diet|vegetarian)',
  '(geen|niet) ~ (lunch|eten|borrel|diner|mee-eten)',
);

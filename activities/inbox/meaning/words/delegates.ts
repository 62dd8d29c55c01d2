import { phrases } from '../phrases.ts';

/** By which somebody is sent, named or not. */
export const SENDS = phrases(
  'in (mijn|onze|my|our) (plaats|place|stead)',
  '(vervangt|vervangen|waarneemt|waarnemen|replaces|replacing|replace) ~ (mij|me|ons|us)?',
  'namens (mij|ons|onze|mijn) ~',
  '(neemt|nemen) ~ (waar|de honneurs waar|de beurt over|het over|mijn beurt over)',
  '(mij|me|ons) (vervangen|vertegenwoordigen|vervangt|vertegenwoordigt|represent)',
  '(neemt|nemen) ~ (mijn|onze) ~ (plaats|plek|honneurs) ~',
  '(ik|wij|we) (stuur|sturen|vaardig|vaardigen) ~',
  '(i am|we are|i will|we will) (sending|send) ~',
  '(am|are|will be) sending ~',
  '(represent|represents|representing|replace|replaces|cover for|covers for|covering for|deputise for|deputises for|deputising for|stands in for|fills in for|steps in for) (me|us)',
  '(go|goes|going|come|comes|coming|attend|attends|attending|there|be there) (for|instead of|in place of) (me|us)',
  '(comes|goes|attends|joins) instead',
  '(vervangt|vertegenwoordigt|vervangen|vertegenwoordigen) (mij|me|ons) ~',
  'niet ik maar ~',
  '(on|in) (my|our) behalf',
  'instead of me',
  '(stand|step|fill|standing|filling|stepping) in for (me|us)',
  '(attend|come|go|komt|gaat|join) ~ (instead|for me|for us|in plaats van mij)',
  '(komt|gaat|sluit) ~ (in plaats|voor mij|namens)',
  '(mijn|my) (plaatsvervanger|vervanger|vervangster|replacement|stand-in|deputy) ~',
  '(taking|takes|take) my (place|seat)',
  '(laat|laten) (zich|mij|me|ons) ~ (vertegenwoordigen|vervangen|waarnemen)',
  '(wordt|word|worden) ~ (vertegenwoordigd|vervangen|waargenomen) door ~',
  '(represented|replaced) by ~',
  '(represent|represents|representing|vertegenwoordigt|vervangt) (me|us|mij|ons)',
);

/** Somebody near comes: in the writer's place only when the writer does not. */
export const SOMEBODY_COMES = phrases(
  '(mijn|onze|my|our) (collega|colleague|waarnemer|opvolger|assistent|stagiair|stagiaire|deputy) ~ (zal|gaat|komt|kan|neemt|wil|schuift|sluit|will|can|would|is coming|comes|attends|attend)',
  '(komt|gaat|schuift|sluit) ~ (mijn|onze) (collega|waarnemer|opvolger) ~',
);

/** How a name stands in the words of a sentence. */
export const NAMED = 'thisname';
const ME = '(mij|me|ons|us|ondergetekende|mijzelf)';
const MY = '(mijn|onze|my|our|haar|zijn|her|his)';
const SEAT = '(plek|plaats|stoel|zetel|seat|place|spot|uitnodiging|invitation)';
const SUBSTITUTE =
  '(plaatsvervanger|plaatsvervangster|vervanger|vervangster|vervanging|waarnemer|vertegenwoordiger|vertegenwoordiging|afgevaardigde|substitute|replacement|delegate|deputy|representative|stand-in|opvolger|opvolgster|successor)';
const COMES =
  '(komt|gaat|valt|neemt|is er|is erbij|zal|schuift|sluit|comes|goes|is coming|is going|will come|will go|will attend|will be|will join|attends|joins)';

/** By which somebody is sent who is named in the same sentence. */
export const SENDS_NAMED = phrases(
  `${NAMED} _ (is going to|will|zal|gaat|wil) _ (represent|vertegenwoordigen) (our|onze|ons|my|mijn) ~`,
  `${NAMED} (represents|vertegenwoordigt) _ (our|onze|ons|my|mijn) ~`,
  `(mijn|onze|my|our) (stoel|plek|plaats|zetel|seat|place) (wordt|is|will be) ~ (bezet|ingenomen|bezet gehouden|taken|filled|occupied) (door|by) ~ ${NAMED} ~`,
  `${NAMED} _ (houdt|keeps|will keep|zal) _ ${MY} (stoel|plek|plaats|seat|chair|place) _ (warm|bezet|warm houden|bezet houden) $`,
  `${NAMED} _ (is|wordt|zal|will be) _ ${MY} (ogen en oren|eyes and ears) _ $`,
  `${NAMED} _ (zit|sits|will sit|zal) _ (op|in) ${MY} (stoel|plek|seat|chair|place) _ $`,
  `(geef|geven|pass|passing|hand|handing) _ (het stokje|het estafettestokje|the baton|the torch) [over|on|door] (aan|to) ${NAMED} $`,
  `${NAMED} (springt|valt) _ voor ${ME} _ in _ $`,
  `${NAMED} (will|is going to|zal) (hold the fort|fly the flag|fill in|pinch-hit|step into the breach) for ${ME} _ $`,
  `${NAMED} is (holding the fort|flying the flag|filling in|pinch-hitting|stepping into the breach) for ${ME} _ $`,
  `(moet|moeten|zullen|zult) het _ met ${NAMED} (doen|stellen|moeten doen) _ $`,
  `(make do|have to be content) with ${NAMED} _ $`,
  `${NAMED} (will be|is) _ there in ${MY} shoes _ $`,
  `${NAMED} ~ ${COMES} ~ (in [de] plaats van|i p v|ipv|voor|namens|instead of|in place of|for|on behalf of) ${ME} [in]`,
  `${COMES} ${NAMED} ~ (in [de] plaats van|i p v|ipv|voor|namens) ${ME}`,
  `in ${MY} (plaats|place|stead) ~ ${NAMED}`,
  `(ter|als|bij wijze van) vervanging ~ ${NAMED}`,
  `(niet|not) (ik|ikzelf|mij|mijzelf|me|i|wij|ons|us) [maar|but] [dat|wel] [is|wordt] ${NAMED}`,
  `(ik|ikzelf|wij|i|we) ~ (niet|not) ~ ${NAMED} [gaat|komt|is|can|will|does] (wel|erbij|can|will|does) [er|zijn|bij|is] ~ $`,
  `${NAMED} ${COMES} [er|erheen|ernaartoe|there|heen|naartoe] [heen|naartoe|bij] (en|and)? (ik|ikzelf|wij|i|we) [ben|kom|ga|am|will|do] [er|dus] (niet|not) ~ $`,
  `${MY} ${SEAT} ~ (door|aan|to|by) ${NAMED}`,
  `${NAMED} (krijgt|neemt|gets|has|takes|heeft|bezet) ${MY} ${SEAT} ~`,
  `(draag|geef|sta|staan|dragen|geven|give|giving|gave|given|hand|pass|passed|gegeven|afgestaan|overgedragen) ~ ~ (${SEAT}|volmacht|stem|mandaat|proxy|beurt) ~ (aan|to) ${NAMED}`,
  `(volmacht|mandaat|proxy) ~ (aan|to) ${NAMED}`,
  `(als|as|ter|voor|tot) [${MY}] ${SUBSTITUTE} ~ ~ ${NAMED}`,
  `${NAMED} ~ (als|as|tot) [${MY}] ${SUBSTITUTE}`,
  `${MY} ${SUBSTITUTE} [bij|voor|for|at] ~ (is|wordt|zal|will be|komt|gaat|comes|will) ~ ${NAMED}`,
  `${MY} ${SUBSTITUTE} ${NAMED} ~ ${COMES}`,
  `(namens|on behalf of) ${NAMED} ~ ${COMES} ${NAMED} ~`,
  `vervanging (is|staat|wordt) ~ ${NAMED}`,
  `(aanmelding|registration|inschrijving|plaats|plek|seat|place|booking) ~ (naar|op|to|op naam van|in the name of|aan|over op) ${NAMED}`,
  `(delegate|delegated|delegating|overgedragen|gedelegeerd|overgelaten|belegd|draag|delegeer) ~ ~ (to|aan|bij) ${NAMED} ~ ${COMES}`,
  `(verwacht|expect) ~ ~ niet (mij|ons) maar ${NAMED}`,
  `(appoint|appointed|wijs|benoem|machtig|vaardig) ~ ${NAMED} ~ (als|as|aan|af|om|to)`,
);

/** Somebody may be sent, or was to be. */
export const MAY_SEND = phrases(
  `^ (kan|kunnen|mag|zou|zal|can|could|may|might|shall|should|would|is) (${NAMED}|mijn|onze|een|iemand|my|our|a|someone|somebody)`,
  '(may|might|could|would|zou|zouden|wellicht|misschien|mogelijk|eventueel)',
  '(zo nodig|bij spoed|bij nood|indien nodig|eventueel|if need be|if needed|if necessary)',
  '(was|were|had) (going|planning|meant) to',
  '(gevraagd|asked|vraag|vragen|ask|asking|ging) ~ (om|of|te|to|if|whether) ~',
  '(zoek|zoeken|looking for) ~',
);

/** Somebody is still to be found who comes in the writer's place. */
export const SEEKS_SOMEBODY = phrases(
  '(misschien|wellicht|mogelijk|maybe|perhaps|possibly) (dat|that)? [er] (een(?! (?:volgende|andere) (?:keer|maal|editie))|iemand|one|someone|somebody|anyone) ~',
  '(misschien|wellicht|mogelijk|maybe|perhaps|possibly) ~ (een|one|some) (van|of) (de|mijn|onze|my|our|the) ~',
  '(rondvragen|navragen|rondvraag|uitzetten|ask around|asking around) ~',
  '(vraag|vragen|kijk|kijken|informeer|check|ask|see|find out|hoor|uitzoeken) ~ (wie|of iemand|of er iemand|of er een|of een|who|if someone|if somebody|if anyone|whether someone|whether somebody|whether anyone|if one of|whether one of|of een van) ~',
  '(wie|who) [er|has|is] (tijd|zin|kan|wil|time|free|available|can|could|beschikbaar) ~',
  '(of|either) [a-z]+ (of|or) [a-z]+ ~ ~ (komt|gaat|is er|comes|goes|is coming|will come|will attend) ~',
  '(een van|iemand van|one of|someone from|somebody from) (ons|de|onze|mijn|us|our|my|the) ~ ~ (komt|gaat|is er|comes|goes|is coming|will come|will attend) ~',
  '(teamoverleg|teamvergadering|groepsapp|appgroep|team meeting|staff meeting)',
  '(zoek|zoeken|vind|vinden|looking for|find) ~ (een|a)? (vervanger|vervanging|plaatsvervanger|invaller|replacement|substitute|stand-in)',
);

/** "That will not do for me" sends nobody. */
export const NOT_FOR_ME = phrases(
  '(touch and go|no go|an? go) for (me|us)',
  '(gaat|komt|lukt|past|wordt|zal) ~ niet ~ voor (mij|ons)',
  '(mijn|onze|my|our) (collega|colleague) ~ (kan|komt|can|will) (niet|not) ~',
);

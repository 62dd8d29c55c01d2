import { idioms } from '../../idioms.ts';
import { EAGERLY } from './eagerly.ts';
import { GLAD, SMALL } from './parts.ts';

/** Taking part in a network, in figures of speech. */
export const TAKING_PART_IDIOMS = idioms(
  'yes',
  `${SMALL}|${GLAD}`,
  `
(niet meedoen|weigeren|afwijzen|nee zeggen) is [voor MIJ] (geen optie|ondenkbaar|uitgesloten|er niet bij)
(not joining|refusing|saying no|staying out) is (not an option|out of the question|unthinkable) [for ME]
nou en of IK (mee wil doen|meedoe|meedoen|wil meedoen|mee willen doen)
${EAGERLY}
op MIJ KUNT U bouwen
[U] KUNT op MIJ bouwen
U KUNT op MIJ (bouwen|rekenen)
[IK] ZOU [IK] [DIT] voor geen (goud|geld|prijs|miljoen) [willen] missen
DIT ZOU IK voor geen (goud|geld|prijs|miljoen) [willen] missen
voor geen (goud|geld|prijs|miljoen) ZOU IK [DIT] [willen] missen
IK (laat|laten) MIJ [DIT] niet (ontgaan|afpakken|ontnemen|door de neus boren)
DIT (laat|laten) IK MIJ niet (ontgaan|afpakken|ontnemen|door de neus boren)
DIT (laat|laten) IK [MIJ] (geen twee keer|geen tweemaal|niet twee keer) zeggen
DIT (hoef|hoeft|hoeven) U MIJ (geen twee keer|geen tweemaal|niet twee keer) te (vragen|zeggen)
U (hoef|hoeft|hoeven) MIJ [DIT] (geen twee keer|geen tweemaal|niet twee keer) te (vragen|zeggen)
[IK] [ben|zijn] [er] van de partij
IK (ben|zijn) [HIER] (voor te porren|voor te vinden|voor te strikken|voor in|niet weg te slaan)
(daar|hier) (ben|zijn) IK (voor te porren|voor te vinden|voor te strikken|voor in|bij|van de partij|niet weg te slaan)
IK ZAL van de partij zijn
HIER (mag|mogen|wil|willen|kan|kunnen) IK niet [bij] (ontbreken|achterblijven|wegblijven)
IK (mag|mogen|wil|willen|kan|kunnen) [HIER] niet [bij] (ontbreken|achterblijven|wegblijven)
(daar|hier) (teken|tekenen) IK [meteen|direct|blind] voor
IK (teken|tekenen) [HIER|hiervoor|daarvoor|ervoor] [meteen|direct|blind] [voor]
IK (ben|zijn|kom|komen) aan boord
IK (stap|stappen) (in|aan boord|in de boot|op de trein|mee in|mee in de boot)
IK (spring|springen) (aan boord|op de trein|in de boot|op de wagen)
IK (steek|steken) [MIJN|de] (handen uit de mouwen|hand op|vinger op)
MIJN (vinger|hand) gaat (omhoog|de lucht in)
IK (stroop|stropen) (de|MIJN) mouwen op
IK (zet|zetten) (MIJN|de) schouders (eronder|er onder)
(daar|hier|er) (zet|zetten) IK (MIJN|de) schouders onder
IK (doe|doen) een duit in het zakje
IK (draag|dragen|lever|leveren) MIJN steentje [bij]
IK (hap|happen) [hierop|meteen] toe
IK (ga|gaan) [er] voor de bijl
IK (ga|gaan) (de uitdaging|het avontuur) [met U] aan
IK (ga|gaan) met U (in zee|mee|de uitdaging aan|het avontuur aan|op pad)
IK (ga|gaan) ervoor
IK (ga|gaan) er voor
(hier|daar) (ga|gaan) IK voor
IK (ben|zijn) om
U HEBT MIJ over de streep [getrokken]
U HEBT er (een|een deelnemer|een lid|een medestander|een vrijwilliger|een enthousiasteling) bij
U HEBT MIJN (medewerking|inzet|jawoord|ja|volle medewerking)
U HEBT MIJN (medewerking|inzet|jawoord|ja|hulp) binnen
MIJN (medewerking|jawoord|ja|inzet) HEBT U
(daar|hier) (kan|kunnen) IK geen nee (tegen|op) zeggen
(daar|hier) (zeg|zeggen) IK geen nee (tegen|op)
IK (kan|kunnen|wil) HIER geen nee (tegen|op) zeggen
IK (sta|staan) (te popelen|te trappelen|te springen|in de startblokken|voor U klaar|vooraan|vooraan in de rij) [om mee te doen|om te beginnen|om aan te haken]
IK ben UW (man|vrouw|mens)
(dit|dat) is (MIJ|aan MIJ) [wel] (besteed|op het lijf geschreven)
DIT is MIJ op het lijf geschreven
MIJN naam (mag|kan) (eronder|erbij|erop|op de lijst)
zet MIJN naam er [maar] (bij|onder|op)
schrijf MIJN naam er [maar] (bij|onder|op)
IK (schaar|scharen) MIJ (onder|bij) de deelnemers
IK (sluit|sluiten) MIJ [bij U] aan
IK (sluit|sluiten) [MIJ] aan in de (rij|rijen|gelederen)
dat (is|wordt) een (dikke|volmondig|hartgrondig|grote|gretig) ja
met huid en haar
met hart en ziel
IK (doe|doen) (met hart en ziel|met huid en haar) mee
there is no need to ask twice
you (do not|will not|did not) (have|need) to (twist MY arm|ask ME twice|ask twice)
you [have] twisted MY arm
(i|we) do not need asking twice
no need to (twist MY arm|ask ME twice|ask twice)
(count|deal|sign|write|cut|rope) ME in
consider ME (in|on board|signed up|a member|a participant|enlisted|part of it|recruited|a volunteer|aboard|one of you|yours)
I AM (all in|in|game|on board|aboard|up for IT|all for joining|sold|your man|your woman|your person|so in|totally in|a taker|one of you|one of yours|in with both feet|raring to go|champing at the bit)
you can (count|consider|reckon) ME (in|on board|among (the|your) (participants|members|volunteers|number))
you have [got] (yourself|yourselves) (a deal|a member|a participant|a volunteer|a physio|a nurse|a new member|another member|a taker)
you have [got] MY (cooperation|yes|commitment|full cooperation|services)
you had ME at (hello|network|the first line|the first sentence)
you have (sold|won|convinced|persuaded|got) ME [over]
I WILL [gladly] (throw|put) MY hat (in|into) the ring
I WILL (roll up MY sleeves|pitch in|chip in|muck in|lend a hand|do MY bit|play MY part|pull MY weight|put MY shoulder to the wheel|step up|come aboard|come on board|hop on board|jump on board|climb aboard|climb on board|row along|join the ranks|be part of it|be one of you|be a part of it)
I [would|will] jump at (the chance|it|this|the opportunity)
I would be (a fool|mad|crazy|daft) (to (refuse|say no|decline|turn IT down)|not to)
(an|it is an|this is an|that is an) offer I can not refuse
(how|who) could I (say no|refuse|resist)
put MY name (down|to it|on it|on the list|forward|in the hat)
MY name can go (down|on it|on the list|in the hat)
MY hat is in the ring
MY hand is up
MY sleeves are rolled up
IT is (a yes|a deal|a resounding yes|a done deal) [from ME]
(deal|you are on|bring it on)
@ (wil|willen|zal|zullen|ga|gaan) IK wat U (vraag|vraagt|vragen) doen
IK (wil|willen|zal|zullen|ga|gaan) doen wat U (vraag|vraagt|vragen)
IK (doe|doen) wat U (vraag|vraagt|vragen)
[do] include ME
I would be (happy|glad|delighted|honoured|pleased|proud) to be (on board|part of IT|involved|included|one of you)
(waar|waarmee) (kan|mag|moet) IK tekenen
IK (ben|zijn) (uw|jullie|je) (man|vrouw|mens)
`,
);

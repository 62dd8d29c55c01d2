import { idioms } from '../../idioms.ts';
import { GLAD, SMALL } from './parts.ts';

/** Agreeing to a draft, in figures of speech. */
export const AGREEING_IDIOMS = idioms(
  'agree',
  `${SMALL}|${GLAD}|zo`,
  `
(daar|hier) (zet|zetten) IK MIJN SIGNATURE onder
IK (zet|zetten) (daar|hier|er) MIJN SIGNATURE onder
IK (zet|zetten) MIJN SIGNATURE (eronder|hieronder|daaronder|er onder|onder DRAFT)
IK (kan|kunnen|wil|willen) (daar|hier|er) MIJN SIGNATURE onder zetten
(daar|hier) (kan|kunnen|wil|willen) IK MIJN SIGNATURE onder zetten
@ (kan|mag) (de|MIJN) (handtekening|naam|krabbel|paraaf) (eronder|er onder)
zet MIJN SIGNATURE [er] [maar] (onder|eronder)
MIJN SIGNATURE (mag|kan|staat) (eronder|er onder|hieronder|onder DRAFT)
MIJN SIGNATURE HEBT (U|DRAFT)
MIJN ASSENT HEBT (U|DRAFT)
U HEBT [er|hiervoor|hierbij|voor DRAFT] MIJN ASSENT [voor DRAFT]
U KUNT [er] MIJN ASSENT op (bijschrijven|noteren)
van MIJ HEBT (U|DRAFT) [een|het] (ja|volmondig ja|dikke ja|groen licht|groene licht|duim omhoog|dikke duim|fiat|akkoord|zegen|go)
DRAFT HEBT [van MIJ] [MIJN|een|het] (ja|volmondig ja|dikke ja|groen licht|groene licht|duim omhoog|zegen|fiat|stem)
@ (doen|drukken|publiceren|versturen|afhameren|vaststellen|rondsturen|aannemen|ondertekenen)
@ is (DIT|DRAFT) (rond|af|klaar|gereed|in orde|prima|goed)
(DIT|DRAFT) is (rond|in kannen en kruiken)
druk [maar] af
hamer [er] [maar] (op|erop)
klap erop
(DIT|DRAFT) is [voor MIJ] een hamerstuk
een hamerstuk
@ (kan|mag) DRAFT [zo] OUT
DRAFT (kan|mag) (voor MIJ|van MIJ) OUT
(van|voor) MIJ (kan|mag) DRAFT OUT
DRAFT is [van MIJ] klaar (voor de drukker|om de deur uit te gaan|om gedrukt te worden|voor publicatie)
(van|voor) MIJ is DRAFT (af|klaar|rond|gereed)
laat DRAFT OUT [gaan]
niets meer aan (doen|veranderen|toevoegen|sleutelen)
niks meer aan (doen|veranderen|toevoegen|sleutelen)
geen (komma|letter|woord|jota|punt) [meer] aan (veranderen|wijzigen|doen|te veranderen|te wijzigen)
geen (komma|letter|woord|jota|punt) aan (veranderen|wijzigen|doen|te veranderen|te wijzigen)
IK (zou|wil|hoef) er geen (komma|letter|woord|jota) [meer] aan (veranderen|wijzigen|te veranderen|te wijzigen)
[daar|hier] (hoeft|moet) [er] [van MIJ|voor MIJ] geen (komma|letter|woord|jota) [meer] aan (veranderd|gewijzigd) [te] worden
IK (sta|staan) (hier|er|daar) (pal|vierkant|voor de volle honderd procent|voor de volle 100 procent|voor 100%|voor honderd procent|met hart en ziel|met volle overtuiging) achter
(hier|daar) (sta|staan) IK (pal|vierkant|voor de volle honderd procent|voor 100%|voor honderd procent|met hart en ziel|met volle overtuiging) achter
IK (ben|zijn) (om|over de streep) [gegaan|getrokken]
U HEBT MIJ (om|over de streep) [getrokken]
(hier|daar) (ga|gaan) IK in mee
IK (ga|gaan) (er|hier|daar) in mee
(hier|daar) (teken|tekenen) IK [blind|meteen|direct] voor
IK (teken|tekenen) (ervoor|hiervoor|daarvoor|blind|bij het kruisje)
MIJ (hoor|hoort|horen) U niet [meer] (klagen|mopperen|protesteren|tegensputteren|morren)
MIJN (hand|duim|duimen|vinger) (gaat|gaan) [hiervoor|hier voor|er] (omhoog|de lucht in)
(duim|duimpje|duimen) (omhoog|de lucht in) [van MIJ]
(een|twee) [dikke] (duim|duimen) omhoog [van MIJ]
[IK] (geef|geven) [er] (een klap op|er een klap op|er MIJN zegen aan|DRAFT MIJN zegen)
IK (zeg|zeggen) (akkoord|doen|drukken|amen|volmondig ja)
de vlag kan uit
dat (is|wordt) een (dikke|volmondig|hartgrondig|grote) ja [van MIJ]
you [can] have MY ASSENTS [on|for|to] [it|this|that|DRAFT]
you have got MY ASSENTS [on|for|to] [it|this|that|DRAFT]
MY ASSENTS is yours
DRAFT (has|gets|have|has got|will get) (MY|the|a) ASSENTS [from ME]
(two|both) thumbs up [from ME]
(a|an) [big|emphatic|resounding|enthusiastic] (thumbs up|yes|tick|aye) from ME
aye [from ME]
(good|cleared|clear|ready|fit|all set) (to go|for take-off|for takeoff|for the printer|for the printers|for the press|to print|for print|to be printed|for publication)
(it is|this is|DRAFT is) (good to go|ready to go|ready for the printer|ready for the printers|ready for the press|ready to print|ready to roll|cleared for take-off|a go|spot on) [from ME|by ME|from MY side|at MY end]
it is all systems go
it is a go [from ME]
(print|publish|ship|release) (it|VERSION)
(roll it out|let it roll)
(send|get) (it|VERSION) (out the door|to print|to press|to the printer|to the printers|to the press|into the world|out there)
roll the presses
(go|full steam|full speed) ahead
go ahead [with it|and publish|and print it|with DRAFT]
run with it
go for it
(all|everything) is good (here|by ME|from ME|at MY end|on MY side|on MY end)
all good (here|by ME|from ME|from MY end|at MY end|on MY side|on MY end)
consider (it|this|DRAFT|MY box) (signed|stamped|approved|endorsed|ticked|rubber-stamped|blessed|signed and sealed|agreed)
I am (happy|glad|proud|content) to (put|add|lend) MY name (to|under) DRAFT
(i|we) (am|are) (happy|glad|proud|content) to (put|add|lend) MY name (to|under) DRAFT
I (can|will|would) (put|add|lend) MY name to DRAFT
you (can|may) (put|add) MY name (to|under) DRAFT
(put|add) MY name to DRAFT
I would sign (it|this|DRAFT) (tomorrow|today|in a heartbeat|blind|on the spot|twice)
I AM (right behind|fully behind|squarely behind|four-square behind|behind) (it|this|DRAFT|you) [all the way|one hundred per cent|100%|one hundred percent]
I AM (all for it|for it|on board|sold|with you all the way|in full accord|of one mind with you|won over)
hear hear
(do|would|will) not (change|touch|alter) (a|one) (thing|word|comma|letter|single word|single comma)
I would not (change|touch|alter) (a|one) (thing|word|comma|letter|single word|single comma)
not a (word|comma|letter) (to change|needs changing|out of place|too many)
no notes
no (complaints|quibbles|quarrel|quarrels|arguments|argument|qualms|objections whatsoever) (from ME|here|with it|at MY end|with DRAFT|on MY side)
I have no (quarrel|quibbles|qualms|complaints|argument) [with DRAFT|about DRAFT]
you will (not hear|hear no) (a (peep|murmur|squeak)|any (complaints|objections)|ME complain|complaints|objections) [from ME]
IT is a (resounding|firm|wholehearted|big|unqualified) yes [from ME]
amen to that
`,
);

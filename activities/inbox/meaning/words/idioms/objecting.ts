import { idioms } from '../../idioms.ts';
import { SAD, SMALL } from './parts.ts';

/** Objecting to a draft, in figures of speech. */
export const OBJECTING_IDIOMS = idioms(
  'object',
  `${SMALL}|${SAD}|zo|in deze vorm|op deze manier|as it stands|in this form|as written|as drafted`,
  `
(daar|hier) (zet|zetten) IK MIJN SIGNATURE niet onder
IK (zet|zetten) (daar|hier|er) MIJN SIGNATURE niet onder
IK (zet|zetten) MIJN SIGNATURE niet (eronder|hieronder|daaronder|er onder|onder DRAFT)
IK (kan|kunnen|wil|willen|ga|gaan|zal) (daar|hier|er) MIJN SIGNATURE niet onder zetten
(daar|hier) (kan|kunnen|wil|willen|ga|gaan|zal) IK MIJN SIGNATURE niet onder zetten
MIJN SIGNATURE (mag|kan|komt) (niet eronder|er niet onder|hier niet onder|niet onder DRAFT)
MIJN SIGNATURE HEBT (U|DRAFT) [hiervoor] niet
MIJN ASSENT HEBT (U|DRAFT) [hiervoor] niet
U HEBT [hiervoor|voor DRAFT] MIJN ASSENT [hiervoor] niet [voor DRAFT]
DRAFT HEBT MIJN ASSENT niet
(van|bij) MIJ HEBT (U|DRAFT) [een] (nee|dikke nee|rode kaart|rood licht|onvoldoende|duim omlaag|njet|hartgrondig nee)
DRAFT HEBT [van MIJ] een (nee|dikke nee|rode kaart|rood licht|onvoldoende|duim omlaag|njet)
(hier|daar) (pas|passen|bedank|bedanken) IK voor
(dit|deze versie) gaat MIJ [veel|echt|een stap|een brug] te ver
DIT is [voor MIJ] (een brug te ver|een stap te ver)
(hier|daar) (ga|gaan) IK [dwars] voor liggen
IK (ga|gaan) (hier|daar|er) [dwars] voor liggen
(hier|daar) (steek|steken) IK een stokje voor
IK (steek|steken) (hier|daar|er) een stokje voor
IK (trek|trekken) [hier] aan de (noodrem|handrem)
over MIJN lijk
(geen denken aan|daar komt niets van in|geen haar op MIJN hoofd)
geen haar op MIJN hoofd die (eraan|er aan|daaraan) denkt [om] [in te stemmen|akkoord te gaan|te tekenen|dit te tekenen|dit goed te keuren]
(hier|daar) (kan|kunnen|ga|gaan|wil|willen|zal) IK niet (voor tekenen|in mee|in meegaan|mee uit de voeten|achter gaan staan|mee voor de dag komen)
(hier|daar) (teken|tekenen) IK niet voor
IK (teken|tekenen) (hier|daar|er) niet voor
IK (teken|tekenen) (dit|DRAFT|hiervoor|ervoor) niet
(hier|daar) (ga|gaan) IK niet in mee
IK (ga|gaan) (hier|daar|er) niet in mee
(dit|deze versie|dit stuk) (slik|slikken|pik|pikken|vreet|vreten) IK niet
IK (slik|slikken|pik|pikken) (dit|deze versie|dit stuk) niet
IK (kan|kunnen|wil|willen) DRAFT niet (voor MIJN rekening nemen|over MIJN hart verkrijgen|aan MIJN (achterban|leden|patienten) verkopen|met goed fatsoen verdedigen)
DRAFT (kan|kunnen|wil|willen) IK niet (voor MIJN rekening nemen|over MIJN hart verkrijgen|aan MIJN (achterban|leden|patienten) verkopen)
DRAFT (zie|zien) IK niet zitten
IK (zie|zien) DRAFT niet zitten
IK (lig|liggen|ga|gaan|blijf|blijven) [hier] (dwars|dwarsliggen|dwars liggen)
IK (hou|houd|houden) [hier] [het|MIJN] (been|poot) stijf
VERSION (moet|kan|mag) (terug naar de tekentafel|terug naar af|de prullenbak in|de prullenmand in|linea recta de prullenbak in)
[een] (njet|veto|hartgrondig nee|dikke nee|duim omlaag|rode kaart) [van MIJ|van MIJN kant]
(hier|daar) (haak|haken) IK [op] af
(hier|daar) (ben|zijn) IK (faliekant|mordicus|pertinent|vierkant|fel) [op] tegen
IK (ben|zijn) (hier|daar|er) (faliekant|mordicus|pertinent|vierkant|fel) [op] tegen
(faliekant|mordicus|pertinent|vierkant) tegen
geen haar op MIJN hoofd die (hiermee|ermee|hier mee|er mee|met DRAFT) (instemt|akkoord gaat)
(hier|daar) (trek|trekken) IK (een|de) grens
MIJN hand (blijft|gaat) [hiervoor] niet omhoog
MIJN (duim|duimen) (gaat|gaan|wijst|wijzen) (omlaag|naar beneden)
noteer MIJ [maar] als (spelbreker|dwarsligger|tegenstem)
I (can|will|could|shall) not (put|add|lend) MY (name|signature) (to|under|on) DRAFT
I AM not (putting|adding|lending) MY (name|signature) (to|under|on) DRAFT
I AM not (prepared|willing|able|going) to (put|add|lend) MY (name|signature) (to|under|on) DRAFT
MY (name|signature) (will not|does not|can not|is not going to) go (on|under) DRAFT
I (can|will|could|shall) not (be party to|be a party to|stand behind|get behind|get on board with|go along with|live with|stomach|swallow|wear|put up with|wave through|nod through|let through|let pass|countenance|sign off on|sign up to) DRAFT
I AM not (going along with|having|buying|signing|wearing|swallowing|standing for|signing off on) DRAFT
I will not (stand|have it|stand for it|wear it|sign)
not in MY name
over MY dead body
not on MY watch
not on your life
I (am|have to be|must be) (digging MY heels in|putting MY foot down|drawing the line here)
I (must|will|have to|shall) (dig MY heels in|put MY foot down|draw the line here|draw the line at DRAFT|be the (fly in the ointment|dissenting voice|odd one out|lone dissenter|naysayer|spoilsport|awkward one))
IT is a (deal-breaker|dealbreaker|red line|non-starter|bridge too far|step too far|no-go|hard no|firm no|no) [for ME|from ME]
a (deal-breaker|dealbreaker|red line|non-starter|bridge too far|step too far|no-go|hard no|firm no) [for ME|from ME]
DRAFT (does|will|can|did) not (have|get) MY ASSENTS
you (do|will|can) not (have|get) MY ASSENTS [for DRAFT|on DRAFT]
you will not (see|find|get) MY (name|signature) (on|under) DRAFT
thumbs down [from ME]
[a] (nay|no) from ME
nay
(put|mark|count) ME (down as|as|among the|with the|down among the) [a] (nay|nays|no|objectors|dissenters|naysayers|opponents|noes)
VERSION (should|must|has to|needs to|ought to) be (torn up|binned|scrapped|thrown out|rewritten from scratch|sent back|withdrawn|shelved)
(back|straight back|send it back) to (the drawing board|square one)
(that|this) crosses a line [for ME]
I AM (dead against|dead set against|firmly against|flatly against|utterly against) DRAFT
`,
);

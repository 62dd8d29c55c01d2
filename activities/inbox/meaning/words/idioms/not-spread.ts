import { idioms } from '../../idioms.ts';
import { SAD, SMALL } from './parts.ts';

/** Not spreading an invitation, in figures of speech. */
export const NOT_SPREAD_IDIOMS = idioms(
  'declined',
  `${SMALL}|${SAD}|als (?:vereniging|stichting|organisatie|patientenorganisatie)`,
  `
(daar|hier) (doe|doen) IK niet aan [mee]
IK (doe|doen) (daar|hier|er) niet aan [mee]
(daar|hier) (leen|lenen) IK MIJ niet voor
IK (leen|lenen) MIJ (daar|hier|er) niet voor
(daar|hier) (ben|zijn) IK niet van
IK (ben|zijn) (daar|hier|er) niet van
IK (ben|zijn) geen (prikbord|doorgeefluik|reclamezuil|postbode|aanplakzuil|uithangbord|mededelingenbord|reclamebord|advertentieblad|spreekbuis)
MIJN (nieuwsbrief|website|site|ledenblad|blad|facebookpagina|pagina) is geen (prikbord|doorgeefluik|reclamezuil|aanplakzuil|mededelingenbord|reclamebord|advertentieblad)
MIJN (nieuwsbrief|website|site|ledenblad|blad|pagina) is (daar|hier) niet (voor bedoeld|voor|de plek voor|de plaats voor)
(daar|hier) is MIJN (nieuwsbrief|website|site|ledenblad|blad|pagina) niet (voor|voor bedoeld|de plek voor|de plaats voor)
(dit|dat) is niet MIJN (ding|beleid|straatje|pakkie an|stijl|taak)
DIT past niet in MIJN straatje
(daar|hier) (brand|branden) IK MIJN (vingers|handen) niet aan
IK (laat|laten) DIT aan MIJ (voorbijgaan|voorbij gaan)
DIT (laat|laten) IK aan MIJ (voorbijgaan|voorbij gaan)
IK (hou|houd|houden) de boot af
IK (hou|houd|houden) MIJN (kanalen|nieuwsbrief|site|mailinglijst) (vrij|schoon) [van DIT soort berichten|voor eigen nieuws]
DIT gaat [via MIJ|bij MIJ] niet gebeuren
(via|bij) MIJ gaat DIT niet gebeuren
DIT gebeurt [via MIJ|bij MIJ] niet
via MIJ niet
(die|deze) deur (is|blijft) (dicht|gesloten)
(die|deze) deur (hou|houd|houden) IK dicht
nee is nee
MIJN (leden|achterban|lezers|volgers) (zit|zitten) (hier|daar) niet op te wachten
(hier|daar) (zit|zitten) MIJN (leden|achterban|lezers|volgers) niet op te wachten
DIT is (niets|niks|geen nieuws|niet iets) voor MIJN (leden|achterban|lezers|volgers|nieuwsbrief|site|blad)
(hier|daar) (val|vallen|vermoei|vermoeien|zadel|zadelen) IK MIJN (leden|achterban) niet mee (lastig|op)
IK (val|vallen|ga|gaan|wil|willen) MIJN (leden|achterban) (hier|daar|er) niet mee (lastig|lastigvallen|lastig vallen|vermoeien|opzadelen|belasten)
(hier|daar) (ga|gaan|wil|willen) IK MIJN (leden|achterban) niet mee (lastigvallen|lastig vallen|vermoeien|opzadelen|belasten)
(hier|daar) (zie|zien) IK (geen brood|geen heil|niets|niks) in
IK (zie|zien) (hier|er|daar) (geen brood|geen heil|niets|niks) in
DIT (zie|zien) IK niet (zitten|gebeuren)
(bij|op|in|via) (mij|ons|mijn|onze) [nieuwsbrief|site|website|blad] (komt|gaat) (hij|DIT) [er] niet (in|op|door|mee)
(daar|hier) (stel|stellen|geef|geven) IK MIJN (kanalen|nieuwsbrief|site|ledenbestand|mailinglijst|adressen) niet (voor open|voor vrij|voor ter beschikking|voor)
zonder MIJ
(hier|daar) (pas|passen|bedank|bedanken) IK voor
(geen denken aan|daar komt niets van in|over MIJN lijk|mij niet gezien)
U KUNT [hiervoor] niet bij MIJ terecht
(hiervoor|daarvoor) KUNT U niet bij MIJ terecht
(this|that|it) is not (something I do|MY thing|MY policy|MY bag|MY cup of tea|MY place|MY business|MY line|one for MY (members|readers|channels)|for MY (members|readers|channels))
not (something I do|MY thing|MY policy|MY bag|MY cup of tea|for MY (members|readers|channels)|one for MY (members|readers|channels)|through MY channels|in MY newsletter|on MY site|on MY watch)
I AM not a (noticeboard|notice board|mailing house|billboard|bulletin board|megaphone|mouthpiece|post office|marketing channel|distribution service)
MY (newsletter|site|website|magazine|mailing list) is not (a (noticeboard|notice board|billboard|bulletin board)|the place [for (it|this|that)]|open to (others|outsiders|third parties))
I [have to|must|will have to] draw the line (here|at IT|at that|there)
I [will have to|have to|must|will|shall|am going to] (pass|pass on IT|sit (it|this) [one] out|give IT a miss|let IT go by|leave IT)
I have decided to (pass|pass on IT|give IT a miss|sit (it|this) [one] out|leave IT)
(no can do|no dice|no go|not a chance|over MY dead body)
count ME out
IT is (a no|a no-go|a hard no|a firm no|a polite no|a non-starter|out of the question|not on) [for ME|from ME]
a (no|no-go|hard no|firm no|polite no) (for|from) ME
MY members would not thank (me|us|you) [for it]
MY members (will|would) not (want|appreciate|welcome) (it|this)
I do not (do|go in for) (that|this|that sort of thing|that kind of thing|this sort of thing|this kind of thing)
I keep MY (channels|newsletter|site|mailing list) (clear|free|for MY own news|for MY own)
I do not (open|lend|hire out|give out) MY (channels|newsletter|mailing list) (to others|for that|to outsiders|to third parties|for this)
you will have to (find|use|look for) (another|a different) (channel|route|way|outlet)
(that|this) door (is|stays) (shut|closed)
`,
);

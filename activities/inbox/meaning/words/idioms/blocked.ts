import { idioms } from '../../idioms.ts';
import { SAD, SMALL } from './parts.ts';

/** Where work comes to lie still. */
const DESKS =
  '(de (gemeente|provincie|jurist|juristen|advocaat|juridische afdeling|privacyjurist|ethische commissie|toetsingscommissie|metc|raad van bestuur|verzekeraar|zorgverzekeraar|rechter|inspectie)|het ministerie|juridische zaken|inkoop)';

/** Work that cannot go on, in figures of speech. */
export const BLOCKED_IDIOMS = idioms(
  'blocked',
  `${SMALL}|${SAD}|al (?:een|twee|drie|vier|een paar) (?:weken|week|maanden|maand)|al (?:weken|maanden|tijden|een tijd|een tijdje|een eeuwigheid)|nog steeds|nog altijd|sinds (?:weken|maanden)|for (?:weeks|months|ages)|still|well and truly|already|al`,
  `
(het|dit|DIT|de zaak|de bal) ligt bij ${DESKS} [stil|te verstoffen|te wachten|op de plank]
(het|dit|DIT) ligt [bij ${DESKS}] (op de plank|onder op de stapel|in een la|in een diepe la|te verstoffen|stof te vergaren|stof te happen|op zijn gat|op zijn kont|op zijn rug|plat|stil|te wachten op ${DESKS})
(het|dit|DIT|alles|de boel|de zaak) (zit|is|staat|ligt) (in het slop|op zijn gat|op zijn kont|op slot|muurvast|potdicht|in de ijskast|in de koelkast|in de diepvries|stil|op een dood spoor|op dood spoor|in de modder|in het moeras|in een impasse)
IK (zit|zitten) (klem|muurvast|op een dood spoor|op dood spoor|in het slop|in een impasse|in het moeras)
IK (loop|lopen) (tegen een muur|tegen de muur|tegen een muur van bureaucratie|tegen een gesloten deur|tegen gesloten deuren|tegen een blinde muur|tegen een dichte deur) [op|aan]
(daar|hier) (loop|lopen) IK tegen een muur [op|aan]
IK (krijg|krijgen) [er|hier|daar] (geen poot aan de grond|nul op het rekest|geen voet aan de grond|geen voet tussen de deur|het deksel op MIJN neus|de deksel op MIJN neus|de deur voor MIJN neus dicht|nergens gehoor|geen beweging in|geen schot in)
(hier|daar) (krijg|krijgen) IK geen (beweging|schot|leven) in
IK (vang|vangen) [er|hier|overal] bot
IK (trek|trekken) [hier] aan een dood paard
het is trekken aan een dood paard
IK (sta|staan) (met MIJN rug tegen de muur|voor een (dichte|gesloten) deur|met lege handen|machteloos|schaakmat|buitenspel)
MIJN handen zijn gebonden
er zit geen (beweging|schot|leven) in
het schip is gestrand
de stekker is (eruit|eruit getrokken|eruit gehaald)
(de|het) (boel|zaak|project|traject) (zit op slot|ligt op zijn gat|ligt plat|ligt stil|zit in het slop|is gestrand|zit muurvast)
(de|het|MIJN) \\S+ [\\S+] (ligt|liggen) dwars
(de|het|MIJN) \\S+ [\\S+] (houdt|houden) (de|het) (poot|been|deur) (stijf|dicht)
(de|het|MIJN) \\S+ [\\S+] (steekt|steken) (er|hier) een stokje voor
(de|het|MIJN) \\S+ [\\S+] (heeft|hebben) er een (streep door gezet|stokje voor gestoken)
(de|het|MIJN) \\S+ [\\S+] (geeft|geven) niet thuis
IK (kom|komen) [er|hier|hiermee] geen (steek|stap|meter|millimeter|centimeter|spat|sikkepit) (verder|vooruit|mee verder)
IK (ben|zijn) (vastgelopen|gestrand|door MIJN opties heen|aan handen en voeten gebonden)
(dit|het) is een (doodlopende weg|doodlopend spoor|dood spoor)
zet [het|DIT] [maar] op (rood|hold|geblokkeerd|vastgelopen)
tot nader order stil
(i|we) (have hit|am up against|are up against|have come up against|am banging MY head against|are banging MY heads against|have run into|ran into|keep running into) a (brick wall|dead end|roadblock|stone wall|wall|road block|locked door)
a (brick wall|dead end|roadblock|stone wall)
IT is (dead in the water|stuck in limbo|stuck in the mud|gathering dust|on ice|in the deep freeze|at a dead end|going nowhere|going nowhere fast|grounded|mired in red tape|tangled up in red tape|tied up in red tape|tangled in red tape|stuck fast|stuck in the mire|deadlocked|in the long grass|frozen solid|logjammed|hopelessly stuck)
I AM (at an impasse|at a dead end|in limbo|dead in the water|stuck in the mud|getting nowhere|getting nowhere fast|stymied|hamstrung|snookered|stonewalled|being stonewalled|flogging a dead horse|hitting MY head against a brick wall|stuck between a rock and a hard place|between a rock and a hard place|hitting a brick wall)
the (plug|rug) has been pulled
the wheels have come off
IT has (ground to a halt|hit the buffers|run aground|run into the sand|run into the sands|come off the rails|hit a brick wall|hit a wall|hit a dead end|come to a dead stop|been put on ice|been kicked into the long grass|run out of road)
the door (is|stays|remains|has been) (shut|closed|slammed) [in MY face]
(the|MY) \\S+ [\\S+] (is|are) (stonewalling|not budging|not playing ball|digging (its|their) heels in|sitting on it)
(the|MY) \\S+ [\\S+] (will not|refuses to|refuse to) (budge|play ball|play along)
(the|MY) \\S+ [\\S+] (has|have) pulled the plug [on it]
there is no (way round|way around|getting round|getting around) IT
flogging a dead horse
`,
);

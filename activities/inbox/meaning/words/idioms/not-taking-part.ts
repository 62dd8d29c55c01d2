import { idioms } from '../../idioms.ts';
import { SAD, SMALL } from './parts.ts';

/** Not taking part in a network, in figures of speech. */
export const NOT_TAKING_PART_IDIOMS = idioms(
  'no',
  `${SMALL}|${SAD}`,
  `
DIT wordt (hem|het|m) niet [voor MIJ]
DIT wordt (niets|niks) [voor MIJ]
DIT (gaat|zal) (hem|het|m) niet worden [voor MIJ]
U (zullen|zult|zal|moeten|moet|mogen) het zonder MIJ (doen|stellen|redden|klaren|moeten doen|moeten stellen|moeten redden|moeten rooien|zien te redden)
het (zal|moet|gaat) zonder MIJ [moeten] (gaan|doorgaan|gebeuren|lukken)
zonder MIJ [maar]
(daar|hier) (begin|beginnen|waag|wagen) IK [MIJ] niet [meer] aan
IK (begin|beginnen) (daar|hier|er) niet [meer] aan
IK (waag|wagen) MIJ (daar|hier|er) niet [meer] aan
(daar|hier) (brand|branden) IK MIJN (vingers|handen) niet aan
IK (brand|branden) MIJN (vingers|handen) (daar|hier|er) niet aan
(dat|dit) is niet aan MIJ besteed
(dat|dit) is [voor MIJ] niet weggelegd
aan MIJ is (dat|dit) niet besteed
MIJN (bord|emmer|bordje|leven) (is|ligt|zit) [al] (vol|overvol|afgeladen|propvol|barstensvol|tot de nok toe vol|meer dan vol|tjokvol)
IK (heb|hebben) [al] (genoeg|meer dan genoeg|te veel|voldoende|veel te veel) (op MIJN bord|hooi op MIJN vork|ballen in de lucht|omhanden|aan MIJN hoofd|ijzers in het vuur|op MIJN bordje|op de schouders)
IK (neem|nemen) (niets|niks|er niets|er niks) [nieuws] meer (bij|aan|op MIJ)
er (kan|past) (niets|niks) [nieuws] meer bij
DIT (is|gaat|wordt) [voor MIJ|MIJ] (een brug|een stap|een stapje) te ver
IK (laat|laten) [deze kelk|deze beker|DIT] aan MIJ (voorbijgaan|voorbij gaan)
DIT (laat|laten) IK aan MIJ (voorbijgaan|voorbij gaan)
DIT (laat|laten) IK [aan] (anderen|een ander|jongeren|de jeugd) [over]
DIT (laat|laten) IK [liever] aan (anderen|een ander|jongeren|de jeugd|jongere collegas) over
IK (laat|laten) DIT [liever] aan (anderen|een ander|jongeren|de jeugd|jongere collegas|de jongere garde) over
(hier|daar) (bedank|bedanken|pas|passen) IK voor
IK (bedank|bedanken|pas|passen) (ervoor|hiervoor|daarvoor|voor de eer)
IK (moet|moeten|zal|zullen|ga|gaan) [hiervoor|daarvoor|hier voor] (passen|bedanken)
IK (hou|houd|houden) (MIJ afzijdig|MIJ erbuiten|MIJ hierbuiten|MIJ daarbuiten|MIJ er buiten|de boot af|het voor gezien)
IK (haak|haken) af
IK (zie|zien) (er|hier|daar) (geen brood|geen heil|niets|niks) in
(daar|hier) (zie|zien) IK (geen brood|geen heil|niets|niks) in
IK (zie|zien) DIT niet (zitten|gebeuren|voor MIJ)
DIT (zie|zien) IK [MIJ|mezelf|mijzelf|onszelf] niet [meer] (zitten|doen|gebeuren)
IK (zie|zien) (mezelf|mijzelf|MIJ|onszelf) dit niet [meer] doen
(hier|daar) (voel|voelen) IK (niets|niks) voor
IK (voel|voelen) (hier|daar|er) (niets|niks) voor
IK (heb|hebben) (hier|daar|er) geen (oren naar|zin in|trek in)
(hier|daar) (heb|hebben) IK geen (oren naar|zin in|trek in)
IK (sta|staan) HIER niet om te springen
DIT past [MIJ] niet (in MIJN (straatje|leven|praktijk|planning|schema)|bij MIJ|binnen MIJN (praktijk|werk|taken))
IK (heb|hebben) MIJN portie (wel|al) gehad
(die|deze) (kelk|beker) gaat aan MIJ voorbij
(daar|hier) (doe|doen) IK niet aan [mee]
IK (doe|doen) (daar|hier|er) niet aan [mee]
(zoek|vraag) [maar|liever] (een ander|iemand anders)
op MIJ (hoeft|hoef|hoeven|kan|kun|kunt|kunnen|moet|moeten|mag) U niet [te] (rekenen|tellen|bouwen)
(reken|rekent|tel) [U] [maar] niet op MIJ
MIJ (krijg|krijgt|krijgen) U [hier|daar] niet (mee|voor|in mee|zo ver|warm|warm voor)
MIJ niet gezien
IK (ben|zijn) (er|hier|daar) niet (voor te porren|voor te vinden|voor in|warm voor te krijgen)
(hier|daar) (ben|zijn) IK niet (voor te porren|voor te vinden|voor in|warm voor te krijgen)
IK (moet|moeten) [U] (nee verkopen|het laten afweten|verstek laten gaan|de boot afhouden)
geen (denken aan|sprake van)
DIT is (niets|niks|niet iets) voor MIJ
DIT kan er [bij MIJ] niet [meer] bij
voor MIJ (hoeft|hoeven) (dit|dat|het) niet [meer|zo nodig]
(dit|dat|taking part|joining|participation|participating|membership|it) is not (on|in) the cards [for ME]
(taking part|joining|participation|participating|joining you|joining in) is (out of the question|not an option|not possible|a bridge too far|beyond ME|not for ME|not feasible) [for ME]
(this|that|it) is not (on the cards|in the cards|MY cup of tea|MY thing|for ME|up MY street|up MY alley|MY scene|MY bag|a bridge I want to cross) [for ME]
not MY (cup of tea|thing|scene|bag)
(this|that|it) is (a bridge too far|beyond ME|out of the question|more than I can take on|more than I can manage|one thing too many|one too many|too much for ME|a no [from ME]|a polite no [from ME]|a hard no|a firm no|not to be) [for ME]
MY (plate|dance card|cup|life) is [already] (full|full enough|overflowing|full to the brim|full to overflowing|full as it is|chock-a-block|jam-packed)
I have [got] [already] [more than] (enough|too much|plenty) on MY plate [already|as it is]
MY hands are full
I have [got] MY hands full [already|as it is]
I can not (spread MYSELF any thinner|take on another thing|bite off more than I can chew|burn the candle at both ends|add another ball to the juggling act|squeeze in another thing|squeeze it in)
(i|we) can not (spread (myself|ourselves) any thinner|take on another thing|add another ball to the juggling act|squeeze (it|this|another thing) in)
I [will have to|have to|must|will|shall|need to|am going to|am going to have to|had better|would rather|would sooner] (sit (it|this|that) [one] out|give IT a miss|pass on IT|bow out|bow out of IT|opt out|stay out of it|stay out of IT|steer clear|steer clear of IT|let IT pass ME by|let IT go by|take a pass|take a rain check|keep out of IT|leave it to (others|younger hands|someone else|younger colleagues)|leave IT to (others|younger hands|younger colleagues|younger people|someone else))
(count|deal|leave|rule) ME out [of IT]
no (thank you|thanks|can do|dice|go) [for ME|from ME]
you will (have|need) to (find someone else|look elsewhere|do without ME|manage without ME|look further|count without ME|find somebody else)
you had better (find someone else|look elsewhere|look further)
look elsewhere
(that|this) ship has sailed [for ME]
MY (networking|committee|working|campaigning) days are (over|behind ME|done)
I AM (not your (man|woman|person)|out|going to sit (it|this) [one] out|not the joining kind|not a joiner|not one for networks|not biting|not tempted)
I would only let you down
I do not have it in ME
I have (other|bigger) fish to fry
(wild horses|nobody|nothing) (could|would) not (drag|get) ME into IT
not in a (million years|month of sundays)
over MY dead body
thanks but no thanks
but no thanks
[toch] (bedank|bedanken) IK [toch]
IK (bedank|bedanken) (toch|voor deze eer)
IK (moet|moeten|wil|willen) [toch] [hiervoor|daarvoor|ervoor|voor de eer|voor deze eer] bedanken
(moet|moeten|wil|willen) IK [toch] [hiervoor|daarvoor|ervoor|voor de eer|voor deze eer] bedanken
IK (begin|beginnen) [er] niet (meer|langer) aan [nieuwe (dingen|projecten|verplichtingen|zaken|taken)|iets nieuws]
IK (ga|gaan) (hier|daar|er) niet op in
IK (ga|gaan) (hierop|daarop|erop) niet in
(die|deze|dat) (steun|hulp|bijdrage|inzet) kan niet van MIJ komen
I WILL (have to|need to|must) turn (you|IT) down
I (have to|need to|must) turn (you|IT) down
I WILL (stay|keep) out of IT [and (applaud|cheer|watch|clap) from the (side|sides|sidelines|wings|stands)]
`,
);

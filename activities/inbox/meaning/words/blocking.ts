import { phrases } from '../phrases.ts';

const CANNOT =
  '(?:(?:kan|kunnen|kom|komen|geraak|geraken|raak|raken) (?:er |hier |hiermee |ik |wij |we |dit |het |nu |echt |dan |ermee |daardoor |zo |dus |toch |gewoon |helaas )*(?:niet|geen))';
const CANNOT_EN = '(?:(?:can|could) not|(?:am|are|is) (?:not able|unable) to)';
const WORK =
  '(?:uitvoeren|doen|afronden|voltooien|oppakken|starten|beginnen|afmaken|regelen|uitgevoerd worden|doorgaan|verder)';
/** What holds work up. */
const UNTIL =
  '(?:zolang|zonder|totdat|tot|voordat|voor|wegens|vanwege|door|until|till|without|unless|before|because|due to|as long as|while)';

/** Work that cannot go on, whatever holds it up. */
export const BLOCKING = phrases(
  '(zit|zitten|loop|loopt|lopen|lig|ligt|liggen|sta|staat|staan|vast) ~ (muurvast|vast|vastgelopen|stil|op slot|in de wacht|in de ijskast|in de koelkast) ~',
  '(stilligt|stilstaat|vastzit|vastloopt|vastligt|vastzitten|vastlopen)',
  '(stagneert|stokt|hapert|strandt|spaak|stopt|stagnatie)',
  '(loopt|lopen) ~ spaak ~',
  '(blijft|blijven|is|zijn) ~ (steken|hangen|liggen|blijven steken|blijven hangen|blijven liggen) (bij|op|door|at|in) ~',
  '^ [nog] [technisch|juridisch|volledig|helemaal] (vast|vastgelopen|geblokkeerd|blocked|stuck)',
  '^ [it is|dit is|het is|noodgedwongen] [noodgedwongen] (gestopt|stopgezet|stilgelegd|opgeschort|halted|stopped|suspended) ~',
  '(vastgelopen|geblokkeerd|gestrand|gesneuveld|tegengehouden|stilgelegd|stopgezet|opgeschort|in de ijskast gezet|geparkeerd)',
  '(houdt|houden) (het|dit|ons|me|mij|de boel) ~ tegen ~',
  '(heeft|hebben|is|has|have) ~ (een|a) (streep|kruis|line) (door|erdoor|through) ~',
  '(legal|board|lawyers|committee|management|it) (has|have) (stopped|halted|blocked|vetoed|suspended) (it|this|us) ~',
  '(by order of|op last van|in opdracht van) ~',
  '(mark|put|set|note|zet|noteer|markeer) (it|this|dit|het|deze|hem) ~ (as|als|op) (blocked|stuck|on hold|geblokkeerd|vastgelopen)',
  'blocked by',
  '(geen|no|nul|weinig) (beweging|schot|voortgang|vooruitgang|movement|progress) ~ (in|op|mogelijk|possible)?',
  '(zit|zien) er geen (beweging|schot|voortgang) in',
  'met lege handen',
  '(krijg|krijgen) ~ ~ (niet|nergens) (los|boven water|boven tafel|te pakken|te spreken|aan de lijn|bij elkaar)',
  '(can not|could not|unable to) ~ get (hold of|through to|anything out of) ~',
  '(ligt|liggen) ~ plat ~',
  '(tegen|op) een muur ~',
  'niet van de grond ~',
  '(kan|kunnen) ~ (niets|niks) mee ~',
  '(voortgang|progress|werk|work) ~ (is|has|staat|ligt) ~ (gestopt|stalled|stopped|halted|stil) ~',
  '(no|geen) (way forward|uitweg|way around) ~',
  '(in een|at an|an|a) (impasse|deadlock|patstelling|standstill)',
  '(zie|zien) ~ niet ~ gebeuren',
  '(zie|zien|see) ~ (geen|no) (mogelijkheid|mogelijkheden|uitweg|oplossing|way|possibility) ~',
  '(zit|zitten) ~ klem(?! (?:tussen|between) (?:twee |two )?(?:vergaderingen|afspraken|meetings|diensten) )',
  '(tussen wal en schip|tussen twee vuren|van het kastje naar de muur|from pillar to post) ~',
  '(er is|dit is|het is|there is|it is|this is|we have|wij hebben|in) ~ (impasse|patstelling|obstakel|blokkade|deadlock|obstacle|stalemate|standstill) ~',
  'hit (a|the) [brick] (wall|dead end|snag)(?! with my)',
  '(run|ran|come|came) (into|up against) (a|the) [brick] (wall|dead end)',
  'ground to a halt',
  '(come|came|comes|has come) to (a|an) [complete|full|total|grinding] (standstill|halt|stop)',
  '(at a standstill|deadlocked|in deadlock)',
  `${CANNOT} [stap|meter|millimeter] ~ (verder|vooruit|door|uit|aan de slag) ~`,
  '(geen|no) (stap|meter|millimeter|step|inch) (verder|vooruit|further|forward) ~',
  `${CANNOT} ~ ${WORK} ~ ${UNTIL} ~`,
  `${UNTIL} ~ ~ ${CANNOT} ~ ${WORK} ~`,
  `(krijg|krijgen) ~ niet ~ (voor elkaar|rond|geregeld|afgerond|gedaan) ~ ${UNTIL} ~`,
  '(kan|kunnen|kon|konden) ~ (er)? ~ (niets|niks) ~ (meer )?(aan )?(doen|beginnen)',
  '(valt|is) ~ (niets|niks) ~ (te beginnen|te doen|aan te doen|mogelijk) ~',
  '(niet|not) (uitvoerbaar|haalbaar|mogelijk|feasible|possible) (zonder|wegens|vanwege|door|without|because|due) ~',
  `(onmogelijk|impossible) ~ ~ ${UNTIL} ~`,
  `${UNTIL} ~ ~ (onmogelijk|impossible|niet mogelijk|not possible)`,
  '(am|are|is|got|we are|was) ~ (stuck|blocked|stalled) ~',
  '(has|have) (stalled|stopped|ground to a halt|come to a halt|come to a standstill) ~',
  'on hold',
  '(handen|hands) (zijn|are) (gebonden|tied) ~',
  `${CANNOT_EN} ~ (proceed|go on|continue|move|progress|get any further|get further|make progress|make headway|do anything|get anywhere|go any further|go further|get on|advance|make any|start|complete|finish) ~`,
  `${CANNOT_EN} ~ (be done|do it|do this|finish|complete|be completed|be finished) ~ ${UNTIL} ~`,
  'nothing [more|else] (i|we) can do ~',
  '(nothing|niets|niemand|nobody) (moves|happens|beweegt|gebeurt|doet iets) ~',
  '(getting|get|got) nowhere ~',
  '(am|are) no step further ~',
  '(come|get) no (step )?further ~',
  '(hands are tied|dead end|in limbo)',
  '(laat|laten|staat|staan) (het|dit|dat) ~ niet toe ~',
  '(mag|mogen) ~ niet (doen|van) ~ (jurist|juridische|directie|bestuur|ziekenhuis|legal) ~',
  '(wachten is|the wait is|het wachten) ~ (op|for) ~ (geen|no) ~',
  '(staat of valt|valt of staat) ~',
  '(volledig|helemaal|totaal|geheel) afhankelijk van ~',
  '(afhankelijk|depend|depends|dependent) (van|on|upon) ~ ~ (die|dat|they|he|she|who) ~ (niet|not|niets|nothing) ~',
  '(in de wacht|in de ijskast) [gezet]',
  '(weigert|weigeren|refuses|refuse) (mee te werken|medewerking|to cooperate|to move|to) ~',
);

/** What is held up is the writer or the work; who holds it up does not matter. */
export const OF_OWN_WORK = phrases(
  '(ik|wij|we|ons|i|us|dit|het|deze|it|this|alles|everything|nothing|niets|er|there|actie|actiepunt|punt|action|item|project|traject|handen|hands|zaak|hier|hiermee|kan|kunnen|progress|voortgang|vooruitgang)',
  '^ [nog|volledig|helemaal|technisch|juridisch] (vast|vastgelopen|geblokkeerd|gestrand|gestopt|noodgedwongen|stuck|blocked|stalled|on hold|van het kastje|tot nader) ~',
);

/** That work lay still for a while: of somebody who names a day it is why it was late. */
export const LEFT_LYING = phrases(
  '(blijven|gebleven|bleef|bleven) (liggen|steken|hangen) ~',
  '(heeft|had|hebben|hadden|was|waren|lag|stond|zat) ~ (stilgelegen|stilgestaan|gelegen|opgehouden|vertraagd|vertraging|stil|vast) ~',
  '(was|were|got|has been|have been|had been) ~ (held up|delayed|stuck|blocked|stalled|on hold|snowed under|laid up) ~',
);

/** A hall or a day that was agreed: "de zaal ligt vast". */
export const FIXED = /^ (?!(?:maar|but|alleen|echter) )(?:\S+ ){0,5}(?:ligt|liggen|staat|staan) (?:\S+ ){0,2}vast /;
/** What the writer could do was done, and that is not all. */
export const OWN_PART =
  / (?:van mijn kant|van onze kant|aan mijn kant|mijnerzijds|wat (?:ik|we|wij) (?:kon|konden|kan|kunnen)|wat (?:er )?kon|mijn deel|ons deel|my side|my end|our end|my part|our part|(?:all|everything|what) (?:i|we) (?:can|could)) /;

/** Who writes cannot do it. */
export const UNABLE = phrases(
  '(ik|we|wij) ~ ~ (kan|kunnen|krijg|krijgen|kom|komen) ~ ~ (niet|geen) ~ (afronden|afmaken|afkrijgen|af|rond|voor elkaar|gedaan|klaar|uitvoeren|geregeld|opleveren|voltooien|verder)',
  '(kan|kunnen|krijg|krijgen|kom|komen) (ik|we|wij) ~ ~ (niet|geen) ~ (afronden|afmaken|afkrijgen|af|rond|voor elkaar|gedaan|klaar|uitvoeren|geregeld|opleveren|voltooien|verder)',
  '^ [nee] (ik|we|wij) (krijg|krijgen|kan|kunnen) (dit|het|deze|hem) ~ niet (af|rond|voor elkaar|gedaan|klaar|afronden|afmaken|uitvoeren|geregeld|voltooien)',
  '(i|we) (can|could) not ~ (get (this|it|that|this one) ~ (done|finished|completed|over the line|off the ground)|finish|complete|do (this|it|that)|close|deliver|submit|carry (it|this) out) ~',
  '(i|we) (am|are) (unable|not able) to ~ (finish|complete|do|close|deliver|submit|get) ~',
);
/** Only for the moment. */
export const ONLY_NOW =
  / (?:vandaag|vanmiddag|vanavond|deze week|deze maand|op tijd|nu even|today|this week|this month|in time|on time|right now|by|before|voor) /;
/** What holds work up from outside, and has no end in sight. */
export const IN_THE_WAY = phrases(
  '(is|zijn|blijft|blijven|are|remains|stays) ~ ~ (dicht|gesloten|failliet|opgeheven|onbereikbaar|gestopt|closed|bankrupt|unreachable|shut|frozen|suspended|locked)',
  '(reageert|reageren|antwoordt|antwoorden|tekent|tekenen|levert|leveren|geeft|geven|verleent|verlenen|beslist|beslissen|wil|willen|mag|mogen|neemt|nemen) ~ ~ (niet|geen|nergens|nooit) ~',
  '(weigert|weigeren|verbiedt|verbieden|blokkeert|blokkeren|refuses|refuse|forbids|blocks|prohibits) ~',
  '(does|do|has|have|will|would) not ~ (reply|replied|answer|answered|respond|responded|release|released|sign|signed|approve|approved|give|given|grant|granted|allow|let|share|provide|deliver|decide) ~',
  '(niemand|nobody|no one|noone) ~ (weet|kan|wil|knows|can|will|reageert|replies|answers) ~',
  '(has|have|heeft|hebben) (no|geen) (idea|idee) ~',
);

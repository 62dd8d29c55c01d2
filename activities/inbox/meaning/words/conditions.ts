import { phrases } from '../phrases.ts';

/** Ways to make an answer depend on something. */
export const CONDITIONS = phrases(
  'voor het geval',
  'on the off chance',
  'stel (dat|je|het)',
  '^ stel $',
  'suppose',
  '^ (wanneer|when) (ik|we|i) (?!(?:[a-z]+ed|was|were|began|had|did|came|first|read|saw|heard|got|went|left|took|met|wrote|thought|found|made|said|told|gave|last) )\\S+ ~',
  '^ (anders|otherwise) (?:(?!dan|a|an|very|no|agreed|fine|good|great|nothing|excellent|happy|dan|approved)\\S+) ~',
  '^ bij (meer|minder|voldoende|genoeg|onvoldoende|een|geen) ~ ~ ~ (moet|kan|kom|doe|pas|wil|ga|haak) ~',
  '(mits|tenzij|indien|zolang|unless|provided|providing|assuming|if)',
  'als (ik|het|je|jij|er|de|dat|dit|mijn|we|wij|jullie|u|onze|iemand|alles|ze|hij|zij|niemand|geen)',
  'als [a-z]+ (tenminste|althans|maar|inderdaad) ~',
  '(onder|met) (het|een)? ~ voorbehoud',
  '(onder|met) voorbehoud',
  '(op|onder) [de|een] voorwaarde',
  '(on|under) [the] condition',
  '(as|so) long as',
  'subject to',
  'vooropgesteld (dat|er|ik)',
  '(hangt|ligt) (ervan|er) ~ (af|aan)',
  'afhankelijk (van|of)',
  'depends',
  'depending',
  '(zodra|pas als|pas wanneer|once)',
  'mocht (het|ik|er|dat|mijn|onze)',
  'in case',
  '(of|or) (het|dat|it) (moet|must|has to) ~',
  '(of|or) (moet|kan|must|do|should) (dat|het|ik|it|i) ~',
  'until (i|we|you|they|the) ~ ~ (have|has|get|know|is|are)',
  '(ervan uitgaande|ervan uitgaand|er van uitgaande|uitgaande van)',
  '(waarbij|waarmee) (ik|wij|we) [er|ervan] [van] uitga ~',
  '(onder|in|met|vanuit|on|in|with) (de|het|the|dien) (aanname|veronderstelling|vooronderstelling|verwachting|proviso|beding|restrictie|verstande|assumption|understanding|expectation|proviso|caveat) ~',
  'met dien verstande',
  'tot (ik|we|wij) ~ (heb|hebben|weet|weten)',
);

/** "Als" with a clause of its own, and not "als huisarts doe ik graag mee" or "als bijlage". */
const AS_CLAUSE = /^ (?:ook |alleen |pas |maar |en |of )?als (?:\S+ ){3,}/;
const AS_ROLE =
  /^ als \S+ (?:en|of) als \S+ $|^ als \S+ (?:(?:weet|ben|heb|zie|kan) (?:je|jij|men)|treedt|fungeert) | (?:ik|wij|we) |^ als (?:bijlage|pdf|link|nieuwsbericht|nieuwsitem|item|bericht|deelnemer|lid|vervanger|plaatsvervanger|vertegenwoordiger|vervanging|reactie|antwoord|altijd|gewoonlijk|gezegd|eerder|vanouds|bekend|beloofd|afgesproken|besproken) /;

/** "Als Kirsten ook meedoet dan doe ik mee." */
const AS_THEN = /^ (?:ook |alleen |pas |maar |en |of )?als (?:\S+ ){2,}dan (?:\S+ )?(?:ik|wij|we) /;

/** Whether a clause that begins with "als" makes a condition. */
export const isAsCondition = (words: string): boolean =>
  AS_THEN.test(words) || (AS_CLAUSE.test(words) && !AS_ROLE.test(words));

/** "Komen die deze week binnen, dan is het vrijdag klaar": a condition without "if", by its verb that comes first. */
export const VERB_FIRST_CONDITION =
  /^ ?(?:(?:en|maar|ja|nou),? )?(?!(?:dan|ook|toch|graag|helaas|misschien|die|dat|daar|hier|nu|nog|wel|niet|want|met|het|vandaag|achteraf|zet|laat|let|mocht|moet) )(?:[a-z]{2,}t|[a-z]{3,}en|kan|mag|heb|ben|is|was|kom|krijg|wil|ga|zie|hoor|vind|word|haal|red) (?:ik|wij|we|het|er|de|die|deze|dat|dit|artikel|hoofdstuk|paragraaf|mijn|onze|u|je|jullie|ze|zij|hij|iemand|niemand|alles|iedereen)\b[^.?!]*?, dan (?!hoor|horen|laat|laten|mail|bel|bellen|stuur|sturen|verneem)[a-z]+/;

/** After an answer: ", krijg ik vrij", ", lukt het met mijn werkgever", ", mocht artikel 4 vervallen". */
export const VERB_FIRST_AFTER =
  /^ (?:(?:krijg|krijgen|lukt|vind|vinden|mocht|mochten|mits) (?:ik|wij|we|het|er|artikel|hoofdstuk|paragraaf|mijn|onze|de|dat)|(?:gaat|verdwijnt|vervalt|komt) (?:artikel|hoofdstuk|paragraaf)) /;

/** What is asked for first. */
export const REQUESTS = phrases(
  '^ (laat|stuur|geef|zeg|bel|mail|vertel|zorg|regel|kun|kunt|kan|send|tell|give|call|let|make) ~',
);

/** Conditions of politeness, that bind nothing. */
export const POLITE_CONDITIONS = phrases(
  '(ook|zelfs) (niet|al|wel)? (als|indien|wanneer|when|if)',
  '(even|not even) if',
  'als (mijn|onze) (vervanger|vervangster|plaatsvervanger|waarnemer|vertegenwoordiger|afgevaardigde)',
  '(als|indien|mocht) (u|je|jij|jullie|er) ~ (vragen|iets|vraag|nodig|wilt|wil|meer|hulp|informatie) ~',
  'als de kippen bij',
  '(dezelfde|hetzelfde|zelfde|evenveel|zoveel|net zo) ~ ~ als ~',
  'zolang (open|even|maar|nog|opschuiven|doorschuiven) ~',
  '(als|indien|mocht|if) (de|het|the|your|uw|jullie|je) (vraag|uitnodiging|aanbod|deur|invitation|offer|question|door) [is|staat] (nog|still) [steeds|altijd] (staat|openstaat|open staat|open|geldt|stands|holds|there)(?! (?:in|on|by|next|op|volgend|na|tegen|then|dan) )',
  '(voor )?(als|mocht|indien|if) (je|jij|jullie|u|you) ~ (toch|anyway|ooit|still) ~',
  '((?<!(?:seat|chair|place|spot|space|·) .*)just in case)',
  '(if|als) there is a recording ~',
  'als er (een opname|een verslag) ~',
  '(net|evenals|zoals|even) als (ik|wij|u|jij|de|het|mijn|onze|vorig|altijd)',
  'als (u|je) het mij vraagt',
  'als ik (het )?goed ~ (begrijp|heb)',
  '(if|should) (you|there) ~ (questions|anything|need|any|like|want|wish) ~',
  'if you (ask me|do not mind)',
  '(laat het|let me know) ~ (als|if) ~',
  'zodra (de|het|er|u|je|jullie) ~ (stukken|agenda|programma|link|bekend) ~',
  'once (the|you) ~ (agenda|link|programme|documents|papers) ~',
  'if (that is|it is)? (still)? (alright|all right|okay|oke|fine|allowed|permitted|convenient|needed|necessary|not a problem|no trouble|all the same)',
  'if you (like|wish|want|prefer|would like)',
  'if (anything|something) (comes|is)',
  'if (that|it) (helps|would help|is any help|is useful|is of use)',
  'als (dat|het) (helpt|scheelt|iets oplevert)',
  'anders dan',
  'als (dat|dit) (mag|goed is|nodig is|handig is)',
  'als het (mag|nodig is|handig is)',
  'once (more|again)',
  '(for|at) once',
  '(mocht|als|if) (dat|het|dit|that|it)? ~ (niet|not) ~ (lukken|lukt|kan|kunnen|possible|work) ~ (ook|even|also|no) (goed|prima|fine|problem)',
  'once (a|per|every) (day|week|month|year|quarter)',
  '(als|indien|mocht) (dat|het|dit)? (nodig|gewenst|handig) [is|zijn]',
  'als (je|jij|u|jullie) (het|dat) (goed|fijn|prettig|handig|leuk) (vindt|vind|vinden)',
  'mocht ~ (vragen|iets|wijzigen|veranderen|nodig)',
);

/** Of a practical wish these are no condition either, of an answer they are: "vegetarian if possible", but "I come if possible". */
export const POLITE_WHERE_POSSIBLE = [
  ...POLITE_CONDITIONS,
  ...phrases(
    '(if|when|where) (that is|it is)? (possible|convenient)',
    '(als|indien|zo) (dat|het|dit)? (kan|mogelijk|past|uitkomt|schikt|lukt) [is]',
  ),
];

/** "Is it all right if ..." */
export const ASKS_WHETHER =
  / (?:goed|erg|oke|probleem|bezwaar|bezwaarlijk|vervelend|schikt het|okay|fine|problem|right|alright|possible|mind) (?:als|if) /;

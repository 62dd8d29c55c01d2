import { phrases } from '../phrases.ts';
import { REMARKS } from './remarks.ts';

/** Remarks that are no exception, and agreeing whatever becomes of them: they leave an agreement with comments. */
export const EXCEPTIONS = phrases(
  `(apart from|save for|except for|other than|aside from|behoudens|afgezien van|los van|behalve|op) ~ ${REMARKS} [na]`,
  `(met inachtneming|inachtneming) van ~ ${REMARKS}`,
  '(ook|even|also) (zonder|without) [de|deze|the|these] (verwerking|aanpassing|aanpassingen|wijziging|wijzigingen|changes|edits)',
  '(overnemen|neem ze over|gebruiken|gebruik ze|verwerk ze|use them|take them) (of|or) (niet|not|leave them)',
  '(doe|do) (met|with) [de|the|mijn|my|deze|these] ~ (wat|what|whatever) (jullie|je|u|you) ~',
);

const FAULTS =
  '(?:op- of aanmerkingen|op of aanmerkingen|opmerking|opmerkingen|vraag|vragen|aanvulling|aanvullingen|wijziging|wijzigingen|aanpassing|aanpassingen|correctie|correcties|kanttekening|kanttekeningen|suggestie|suggesties|twijfel|twijfels|fout|fouten|onjuistheden|aanmerking|aanmerkingen|commentaar|klacht|klachten|wensen|problemen|verbeterpunten|moeite|gekke dingen|rare dingen|comment|comments|remark|remarks|question|questions|addition|additions|change|changes|correction|corrections|suggestion|suggestions|doubt|doubts|mistake|mistakes|error|errors|complaint|complaints|notes|edits|quibbles|issues|concerns|qualms|reservations|misgivings)';
const NOT_YET = '(?<! nog | yet | toe | far )';

/** That there is no fault, doubt or remark. */
const FAULTLESS = phrases(
  `(kom|komen|zie|zien|vind|vinden|kon|konden|kan|found|find|see|saw|could|can) [ik|wij|we|er] [not|niet|niets] [find|vinden] ~ (geen|niets|niks|no|any) ~ ${FAULTS} [meer] [tegen|in|aan]`,
  `${NOT_YET}(geen|zonder|nul|no|without|not any|not have any) [enkel|enkele|enige|any|verder|verdere|further|single|other|andere|inhoudelijke|nadere|more] ${FAULTS}(?! (?:yet|so|nog|tot|maar|but|on|over|bij|about|van|of) ) [meer|verder|anymore|whatsoever|at all]`,
  '(niemand|nobody|no one|none of us|geen van ons) ~ ~ ~ (bedenkingen|bezwaar|bezwaren|opmerkingen|moeite|problemen|aan te merken|objections|objection|problems|comments|doubts|qualms|concerns)',
  '(nul|nil|none|0) (stemmen )?(tegen|against)',
  'geen speld [er] tussen [te krijgen]',
  '(hoeft|hoeven|moet|need|needs) ~ ~ (geen|no|not a|niets) (woord|komma|letter|word|comma) ~ (veranderd|gewijzigd|veranderen|wijzigen|changed|to be changed) [te] [worden]',
  '(geen|not a|not one) (woord|letter|komma|word|comma) (te veel|teveel|too many|te weinig|verkeerd|out of place)',
  '(can|could) not fault (it|this|that|the draft|the text|a word)',
  '(ben|zijn|am|are) [ik|wij|we] [er|hier] (niet|not|no) (meer|langer|longer) [er|hier] (tegen|against|opposed) [it|this]',
  '(is|staat|staan|are|zit) ~ (niets|niks|nothing) ~ (waar|dat|wat|i|we|that) ~ ~ ~ ~ $',
  '(had|hadden) ~ (niet|nooit|not|never) ~ (verwacht|gedacht|durven dromen|expected|thought|dreamt) ~ ~ ~ $',
  '(niets|niks|nothing) (dan|anders dan|but) (lof|praise)',
);

/** That there is nothing wrong with a text, nothing missing and nothing to say about it. */
export const NO_FAULT = [
  ...FAULTLESS,
  ...phrases(
    '(niets|niks|nothing) (meer|verder|else|more|further)? [er] [aan] (toe te voegen|aan te vullen|op aan te merken|aan te merken|mis mee|verkeerds aan|geks|te mopperen|te klagen|tegen in te brengen|in te brengen|te wijzigen|te veranderen|to add|to change|to correct|to complain about|to object to|wrong with it|te wensen over)',
  ),
];

/** What looks like a "not" or a remark beside an agreement and is none. */
export const ASIDE = [
  ...EXCEPTIONS,
  ...FAULTLESS,
  ...phrases(
    '(instemming|akkoord|approval|agreement) ~ ~ (niet|not) ~ (afhankelijk|depend|dependent|contingent|conditional) ~',
    '(neem|neemt|ga|gaan|take) ~ ~ ~ (vakantie|rust|pauze|holiday|break|vrij)',
    '(en|and|nor|noch) (never|nooit|ook nooit) (will|would|zal|shall) ~ $',
    '(zonder|without) [enige|enig|any|verdere|further] (voorwaarde|voorwaarden|voorbehoud|condition|conditions|reservation|reservations)',
    '(would|could|zou|hoef|hoeft|wil|need) _ (not|niet|geen) ~ (change|alter|veranderen|wijzigen|touch|schrappen) [a|een|one] [single|enkele] (comma|word|letter|thing|line|komma|woord|regel)',
    '(geen|niet een) (komma|letter|woord|punt|punt of komma) ~ (veranderen|wijzigen|aan te veranderen|aan veranderen|verkeerd|te veel)',
    '(niets|niks|nothing) (meer|more|else)? (aan (te )?doen|veranderen|wijzigen|to change|to do)',
    '(zonder|without) (discussie|discussion|debat|debate|hoofdelijke stemming|stemming|a vote|tegenstemmen|tegenstem|dissent|morren|problemen|uitzondering|exception|wijzigingen|aanpassingen|changes|mitsen|mitsen en maren|maren|ifs|ifs or buts)',
    '^ (anders dan|in tegenstelling tot|unlike|contrary to|net als|evenals|just like|like) \\S+ (hieronder|hierboven|below|above)? ~',
    '(ook|zelfs) (al|niet als|als|wanneer|indien) (de rest|iedereen|alle anderen|anderen|de meerderheid|de anderen) ~ ~',
    'even if (everyone|everybody|the rest|all the others|others|the others|the majority) ~ ~',
  ),
];

/** Words beside a vote on a draft that leave it as it is: how it is put, and what the draft is. */
export const KNOWN_OF_DRAFT = new Set(
  `kiezen kies gekozen choose chosen wegdragen stuur sturen whatsoever agreeing schaar scharen ervoor eronder handtekening achter blokkerend zwaarwegend paar enkele few some several couple kleine klein small minor los kleinigheden overigens otherwise rest behoudens voorts
  favour adopting adoption adopt vote votes voting stem stemmen stemming stemt voorgelegd voorgelegde principe principieel principiele redenen
  reden reasons reason juister zuiverder beter proper better gelieve wijzigen wijzig veranderen neutrale neutraal neutral houding
  blank blanco cast adviseur advisor adviserend role rol agree agrees approve geeft verleen verleend verlenen go consent fiat accordance
  strekking wording tone tekstuele tekstueel redactionele redactioneel editorial correcties correctie correction corrections bemerking
  bemerkingen suggesties opmerkingen comments suggestions verbeterd corrected ter overweging consideration meegeven bijvoegen bij mee voeg voegen
  bijgevoegd plaatsen plaats only commentaar formele formeel formally hereby hartgrondig direct answer antwoord right away
  tekst standpunt eindversie slotversie eindconcept final last ronde round onverkort onvoorwaardelijk unconditionally unreservedly
  uiteindelijk afwegend afwegende tenslotte slotte finally ultimately voorligt voorlag toelichting uitleg gesprek telefoongesprek discussie beraad lezing bespreking
  explanation explanations conversation discussion consideration deliberation reading vaststelling ondertekening look unaniem eensgezind nadrukkelijk uitdrukkelijk zodanig optie option verenigen
  werkgroep commissie raad omzetten verplaatsen veranderen weloverwogen overtuiging overtuigd volste vertrouwen sprake way formal confirmation bevestiging content wensen wens willen verkiezen verplicht voel feel felt kies choose noteren register stuk stukken liever prefer rather keuze`
    .split(/\s+/)
    .filter(Boolean),
);

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

/** What looks like a "not" or a remark beside an agreement and is none. */
export const ASIDE = [
  ...EXCEPTIONS,
  ...phrases(
    '(zonder|without) [enige|enig|any|verdere|further] (voorwaarde|voorwaarden|voorbehoud|condition|conditions|reservation|reservations)',
    '(would|could|zou|hoef|hoeft|wil|need) _ (not|niet|geen) ~ (change|alter|veranderen|wijzigen|touch|schrappen) [a|een|one] [single|enkele] (comma|word|letter|thing|line|komma|woord|regel)',
    '(geen|niet een) (komma|letter|woord|punt|punt of komma) ~ (veranderen|wijzigen|aan te veranderen|aan veranderen|verkeerd|te veel)',
    '(niets|niks|nothing) (meer|more|else)? (aan (te )?doen|veranderen|wijzigen|to change|to do)',
    '(zonder|without) (discussie|discussion|debat|debate|hoofdelijke stemming|stemming|a vote|tegenstemmen|tegenstem|dissent|morren|problemen|uitzondering|exception|wijzigingen|aanpassingen|changes|mitsen|mitsen en maren|maren|ifs|ifs or buts)',
    '^ (anders dan|in tegenstelling tot|unlike|contrary to|net als|evenals|just like|like) \\S+ (hieronder|hierboven|below|above)? ~',
    '(ook|zelfs) (al|niet als|als|wanneer|indien) (de rest|iedereen|alle anderen|anderen|de meerderheid|de anderen) ~ ~',
    'even if (everyone|everybody|the rest|all the others|others|the others|the majority) ~ ~',
    '(geen|no) [enkele|enige|single|good|goede] (reden|aanleiding|reason) ~ ~ (niet|not) ~ (akkoord te gaan|in te stemmen|goed te keuren|agree|approve|support)',
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
  werkgroep commissie raad omzetten verplaatsen veranderen weloverwogen overtuiging overtuigd volste vertrouwen wensen wens willen verkiezen verplicht voel feel felt kies choose noteren register stuk stukken liever prefer rather keuze`
    .split(/\s+/)
    .filter(Boolean),
);

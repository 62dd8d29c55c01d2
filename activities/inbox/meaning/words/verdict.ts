import { phrases } from '../phrases.ts';

const YOU = '(u|je|jij|jullie|you)';
const WE = '(ik|wij|we|i)';

/** Giving an answer in so many words: what somebody does by saying it. */
export const PERFORMS = phrases(
  `${YOU} (hebt|heb|heeft|hebben|krijgt|krijg|have|got|get) (mijn|onze|my|our) ~`,
  `(hebt|heb|heeft|krijgt|krijg) ${YOU} (mijn|onze) ~`,
  '^ [dus|daarom|wel|please|kindly|hereby|so|graag] (noteer|registreer|zet|schrijf|tel|reken|beschouw|vermeld|minute|count|consider|put|mark|record|note|register|list) ~',
  `${YOU} ~ (noteren|registreren|zetten|tekenen|aanmerken|tellen|opschrijven|count|consider|put|note|record|minute|register)`,
  `${YOU} (kunt|kun|kan|mag|may|can) ~ (noteren|registreren|zetten|aanmerken|tellen|verplaatsen|count|consider|put|note|record|minute|register) ~`,
  `${WE} ~ (ga|gaan|stem|stemmen|agree|approve|support|endorse|accept|onderschrijf|onderschrijven|vote|abstain|object|maak|maken|teken|tekenen|onthoud|onthouden|can not|trek|trekken|withhold|voting) ~`,
  `${WE} (ben|zijn|am|are|kan|kunnen|wil|willen|will|must|do) ~`,
  `(ga|gaan|stem|stemmen|ben|zijn|maak|maken|teken|tekenen|onthoud|onthouden|kan|kunnen|zet|zetten|onderschrijf|onderschrijven|geef|geven|trek) ${WE} ~`,
  '(my|our|mijn|onze) (vote|answer|stem|antwoord|handtekening|akkoord|signature|verdict|conclusion|conclusie|oordeel) ~',
);

/** What somebody would do in a case that stands before. */
export const CONSEQUENCE =
  /^ (?:dan|then|daarna|after that|pas daarna|in dat geval|in that case|anders|otherwise|zo niet|if not|pas dan|only then) /;

/** What a yes that follows could still hang on. */
export const BEARS_ON_IT = phrases(
  '(moet|moeten|dient|dienen|behoort|must|should|has to|have to|needs|need to|hoort) ~',
  '(graag|please) ~ (aanpassen|wijzigen|toevoegen|schrappen|verwijderen|corrigeren|veranderen|change|remove|add|correct|delete|adapt)',
  '(ontbreekt|ontbreken|mis|missen|mist|klopt niet|kloppen niet|onjuiste?|foute?|fouten|foutje|foutjes|verkeerde?|onvolledige?|onduidelijke?|missing|wrong|incorrect|error|errors|mistake|incomplete|unclear|dangerous|gevaarlijk)',
  '(twijfel|twijfels|zorg|zorgen|bedenking|bedenkingen|moeite|probleem|problemen|bezwaar|bezwaren|vraag|vragen|doubt|doubts|concern|concerns|worry|worries|reservations|problem|problems|question|questions|objection|objections)',
  '(verdeeld|oneens|divided|disagree|disagrees|tegen|against) ~',
  '(bestuur|raad|directie|leden|collega|collegas|commissie|jurist|board|members|colleague|colleagues|committee|lawyers) ~ (nog|still|yet) ~',
  '(deel|delen|helft|part|parts|half|grotendeels|deels|partly|mostly|behalve|except|uitgezonderd|alleen|only|enkel) ~',
  '(wil|willen|want|would like) ~ (eerst|first|nog) ~',
  '(hoop|hopen|hope|zou|zouden|would|wens|wensen|wish) ~',
  '(nog niet|not yet|nog geen)',
);

/** Of a time before. */
export const LONG_PAST = phrases(
  '(had|hadden|was|waren|vond|vonden|wilde|wilden|dacht|dachten|twijfelde|twijfelden|stond|stonden|kwam|werd|werden|were|wanted|thought|doubted|felt)',
  '(heb|hebben|heeft|ben|have|has|been) ~ ~ (getwijfeld|geaarzeld|geweest|gevochten|verzet|tegengesputterd|gevonden|gepraat|gesproken|gediscussieerd|besproken|overlegd|doubted|hesitated|discussed|argued|talked|struggled)',
);

import { phrases } from '../phrases.ts';
import { BODY } from './grammar.ts';

const YOU = '(u|je|jij|jullie|you)';
const WE = '(ik|wij|we|i)';

/** Giving an answer in so many words: what somebody does by saying it. */
export const PERFORMS = phrases(
  `${YOU} (hebt|heb|heeft|hebben|krijgt|krijg|have|got|get) (mijn|onze|my|our) ~`,
  `(hebt|heb|heeft|krijgt|krijg) ${YOU} (mijn|onze) ~`,
  '^ [dus|daarom|wel|please|kindly|hereby|so|graag] (noteer|registreer|zet|schrijf|tel|reken|beschouw|vermeld|minute|count|consider|put|mark|record|note|register|list) ~',
  `${YOU} ~ ~ (noteren|registreren|zetten|tekenen|aanmerken|tellen|opschrijven|count|consider|put|note|record|minute|register)`,
  `${YOU} (kunt|kun|kan|mag|may|can) ~ ~ (noteren|registreren|zetten|aanmerken|tellen|verplaatsen|count|consider|put|note|record|minute|register) ~`,
  `${WE} ~ (ga|gaan|stem|stemmen|agree|approve|support|endorse|accept|onderschrijf|onderschrijven|vote|abstain|object|maak|maken|teken|tekenen|onthoud|onthouden|can not|trek|trekken|withhold|voting) ~`,
  `${WE} (ben|zijn|am|are|kan|kunnen|wil|willen|will|must|do) ~`,
  `(ga|gaan|stem|stemmen|ben|zijn|maak|maken|teken|tekenen|onthoud|onthouden|kan|kunnen|zet|zetten|onderschrijf|onderschrijven|geef|geven|trek) ${WE} ~`,
  `${BODY} (?:\\S+ ){0,6}?(gaat|stemt|onthoudt|maakt|kan|keurt|steunt|onderschrijft|heeft|is|agrees|approves|endorses|supports|accepts|objects|abstains|has) ~`,
  '(vraag|vragen|verzoek|verzoeken|ask) (ik|wij|we)? ~ ~ (noteren|registreren|aan te tekenen|aantekenen|vast te leggen|te noteren|te registreren|record|note) ~',
  '(my|our|mijn|onze) (vote|answer|stem|antwoord|handtekening|akkoord|signature|verdict|conclusion|conclusie|oordeel) ~',
);

/** What somebody would do in a case that stands before. */
export const CONSEQUENCE =
  /^ (?:dan|then|zo ja|if so|if yes|indien ja|daarna|after that|pas daarna|in dat geval|in that case|anders|otherwise|zo niet|if not|pas dan|only then) /;

/** What a yes that follows could still hang on. */
export const BEARS_ON_IT = phrases(
  '(moet|moeten|dient|dienen|behoort|must|should|has to|have to|needs|need to|hoort)(?! (?:hij|zij|ze|een|have|heel|\\S+ \\S+ \\S+ gekost|\\S+ \\S+ gekost|\\S+ gekost|\\S+ geweest) ) ~',
  '(graag|please) ~ (aanpassen|wijzigen|toevoegen|schrappen|verwijderen|corrigeren|veranderen|change|remove|add|correct|delete|adapt)',
  '(ontbreekt|ontbreken|mis|missen|mist|klopt niet|kloppen niet|onjuiste?|foute?|fouten|foutje|foutjes|verkeerde?|onvolledige?|onduidelijke?|missing|wrong|incorrect|error|errors|mistake|incomplete|unclear|dangerous|gevaarlijk)',
  '(heb|hebben|houd|houden|blijft|blijven|rest|resteert|nog|over|mijn|onze|een|enkele|have|remains|still|my|our|a|some) ~ (vraag|vragen|question|questions)',
  '(twijfel|twijfels|zorg|zorgen(?! (?:voor|dat|ervoor) )|bedenking|bedenkingen|moeite|probleem|problemen|bezwaar|bezwaren|doubt|doubts|concern|concerns|worry|worries|reservations|problem|problems|objection|objections)',
  '(verdeeld|oneens|divided|disagree|disagrees|tegen|against) ~',
  '(bestuur|raad|directie|leden|collega|collegas|commissie|jurist|board|members|colleague|colleagues|committee|lawyers) ~ (nog|still|yet) ~',
  '(deel|delen|helft|part|parts|half|grotendeels|deels|partly|mostly|behalve|except|uitgezonderd|alleen|only|(?<!geen )enkel) ~',
  '(ik|wij|we|i) (wil|willen|want|would like) ~ (eerst|first|nog) ~',
  '(wil|willen) (ik|wij|we) ~ (eerst|nog) ~',
  '((?<!een )hoop|hopen|hope|zou|zouden|would(?! (?:want|like|wish) to change)|(?<!naar )wens|wensen|wish) ~',
  '(nog niet|not yet|nog geen)',
  '(will|zal|zult|zullen|gaat|gaan|wordt|worden|going to) ~ ~ ~ (remove|removed|change|changed|add|added|drop|dropped|rewrite|aangepast|aanpassen|verwijderd|verwijderen|geschrapt|schrappen|toegevoegd|toevoegen|gewijzigd|wijzigen|herschreven|herzien)',
  '(mij|me|ons|veel|nogal|erg) te (?!\\S+en )\\S+ ~',
  '(niets|niks|nothing) ~ ~ (afgesproken|geregeld|vermeld|agreed|settled|mentioned)',
  '(wacht|wachten|afwachten|wait|waiting|awaiting) ~ (op|for|nog|until) ~',
  '(overgeslagen|skipped|niet toegekomen|doorgebladerd)',
  '(boos|woedend|ontevreden|ongerust|ongelukkig|furious|angry|unhappy|upset|uneasy) ~',
  '(mg|mcg|ml|gram|milligram|microgram|tien keer|ten times|twee keer zo|twice the)',
  '(waar|where|terwijl) ~ ~ (bedoeld|bedoelt|hoort|intended|should)',
  '(in plaats van|instead of|rather than) ~',
  '(ga|gaan|neem|nemen|vertrouw|vertrouwen|reken|rekenen|assume|trust|expect|count) (ik|wij|we)? (er|erop|ervan|on it|on)? (van uit|uit|aan|op)? (dat|that) ~',
);

/** Of a time before. */
export const LONG_PAST = phrases(
  '(heb|hebben|had|hadden) (ik|wij|we) ~ ~ (bezwaar|bezwaren) (gemaakt|aangetekend|ingediend|geuit) ~',
  '(had|hadden|was|waren|vond|vonden|wilde|wilden|dacht|dachten|twijfelde|twijfelden|stond|stonden|kwam|kwamen|werd|werden|viel|vielen|begreep|begrepen|liep|liepen|sprak|spraken|belde|belden|overlegde|overlegden|besprak|bespraken|vreesde|vreesden|verwachtte|verwachtten|hoopte|hoopten|begon|begonnen|weigerde|stemde|liet|lieten|schreef|schreven|vertelde|vroeg|zei|zeiden)',
  '(were|wanted|thought|doubted|felt|feared|worried|expected|hoped|believed|began|started|talked|spoke|discussed|came|went|told|asked|argued|opposed|refused|hesitated|objected|voted|wrote|said)',
  '(heb|hebben|heeft|ben|have|has|been) ~ ~ (getwijfeld|geaarzeld|geweest|gevochten|verzet|tegengesputterd|gevonden|gepraat|gesproken|gediscussieerd|besproken|overlegd|doubted|hesitated|discussed|argued|talked|struggled)',
);

/** A clause that begins with the answer: "akkoord met versie 5", "bezwaar ingetrokken". */
export const VERDICT_FIRST = phrases(
  '^ [dus|daarom|kortom|nu|hierbij|so|hereby|and|en|therefore] (akkoord|accoord|goedgekeurd|eens|agreed|approved|agree|bezwaar|tegen|onthouding|blanco|abstain|object|geen bezwaar|geen bezwaren|no objection|no objections) ~',
);

/** Agreeing that is not with the draft as a whole: "in veel gezinnen met instemming gelezen", "eens met de nadruk op". */
export const AGREES_BESIDE = phrases(
  '(eens|instemming|agree|support|steun|steunen|onderschrijf|onderschrijven|vinden) ~ (met|in|with|the|de|het) ~ (nadruk|aandacht|keuze|keuzes|doel|doelen|doelstelling|doelstellingen|aim|aims|goal|goals|intention|intentie|gedachte|idee|idea|visie|uitgangspunt|uitgangspunten|emphasis|focus|principle|principles|much|most|many|a lot|veel|inleiding|stroomschema|schema|tabel|analyse|analysis|conclusies) ~',
  '(agree|eens|akkoord|support) ~ (with|met) (much|most|many|a lot|a great deal|veel|heel veel|de meeste|het meeste|vrijwel alles) ~',
  '(iedere|elke|iedereen|everyone|everybody|every|anyone|wie) ~ ~ ~ (eens|agree|agrees|akkoord) ~',
  '(op|met|on|in) (veel|de meeste|sommige|verschillende|diverse|many|most|some|several) (punten|onderdelen|points|respects|aspecten|aspects) ~',
  'met instemming (gelezen|ontvangen|begroet|worden)',
  '^ [but|maar] (yes|ja) (to|tegen|op) ~',
);

/** What could answer again after a no. */
export const ANSWERS_AGAIN = phrases(
  '^ (of|or) ~',
  '(wel|toch|alsnog|anders|tenzij|mits|unless|otherwise|instead|provided|akkoord|eens|instemmen|steunen|agree|approve|support|reconsider|heroverweeg|heroverwegen|bereid|willing|happy to|consider|voorstander|in favour)',
);

/** What turns a no round after all. */
export const TURNS_ROUND = phrases(
  '^ (of|or) ~',
  '(toch|yet) ~ (misschien|wellicht|maybe|perhaps) ~',
  '(met|with) ~ ~ (wel|i do|i would|i could) $',
  '(tenzij|unless|mits) ~',
);

/** Others who have the last word, or who still look at it. */
export const OTHERS_RULE = phrases(
  '(beslist|beslissen|besluit|vergadert|vergaderen|stemmen|decides|decide|votes|meets) ~ (nog|pas|morgen|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|still|only|tomorrow|next|on) ~',
  '(kijkt|kijken|buigt|bekijkt|bespreekt|bespreken|looks|looking|reviewing|checking) ~ (nog|still|morgen|tomorrow|volgende|next|naar de|at the) ~',
);

/** A question of somebody who tells a story. */
export const RHETORICAL = phrases(
  '(ging|gingen|was|waren|had|hadden|wist|wisten|dacht|deed|stond|kon|did|were|went|thought|knew|would have) ~',
);

/** What the letter asked. */
export const ASKED_FOR = phrases(
  '(vraagt|vroeg|vragen|ask|asked|wilde weten|wanted to know) [me|mij|ons|us] (of|if|whether) ~ ~ ~ (bezwaar|bezwaren|opmerkingen|vragen|objection|objections|comments|remarks|akkoord|agree)',
);

/** A clause that names what is agreed to. */
export const NAMES_DRAFT = phrases(
  '[a-z]*(?:concept|stuk|stukken|document|voorstel|versie|tekst|plan|zorgpad|kaart|protocol|richtlijn|reglement|convenant|folder|statuten|standaard|visie|notitie|verklaring|leidraad|handreiking|module|jaarplan|draft|version|text|proposal|pathway|guideline|charter|leaflet|statement|agreement|card|document)',
);

/** What points to the sentence before. */
export const POINTS_BACK = phrases('(daarmee|daar|daaraan|dat|that|die)');

/** What stood in the way and does not any more; what somebody had read wrongly. */
export const RESOLVED = phrases(
  '(is|zijn|werd|werden|was|were|has been|have been|are) ~ ~ ~ (opgelost|verholpen|hersteld|rechtgezet|vervangen|herschreven|aangepast|gewijzigd|replaced|rewritten|changed|weg|verdwenen|toegevoegd|verwerkt|overgenomen|weggenomen|opgehelderd|uitgelegd|beantwoord|naar wens|resolved|fixed|sorted|gone|addressed|added|corrected|explained|answered|cleared up)',
  '(staat|staan) [er|het|dat|hier] nu ~ (wel|in|bij)',
  '(they|it) (are|is) (now|in there) ~',
  '^ (now|nu) (they|it|die|dat|het) (are|is|do|does|staat|staan|zijn) ~',
  '(dat|die mening|die zorg|die zorgen|that|those concerns|that view) (deel|delen|share) (ik|wij|we) niet ~',
  '(zie|lees|hoor|see|read|hear) ~ (dat|that) [a-z]+ ~ (bezwaar|tegen|objects|object|against) ~',
  '(is|zijn|are|has|have) ~ ~ (gekeerd|omgeslagen|bijgedraaid|turned|come round)',
  '(berustte|berust|was gebaseerd|rested|was based) ~ (op|on) ~ (misverstand|vergissing|misunderstanding|mistake)',
  '(uit de wereld|van de baan|van tafel|out of the way|off the table)',
  '(kou|lucht) ~ (uit de lucht|geklaard)',
  '(argumenten|bezwaren|vragen|zorgen|twijfels) ~ (op|weg|uitgeput)',
  '(begrijp|snap|zie|understand|see|realise|realize) (ik|wij|we)? ~ (nu|inmiddels|now)? (waarom|hoe|wat|why|how|what|dat het kan|that it) ~',
  '(heeft|hebben|hebt|heb|has|have) (mij|me|ons|us) ~ (overtuigd|gerustgesteld|omgepraat|convinced|reassured|persuaded|won over)',
  '(ben|zijn|am|are) ~ (overtuigd|gerustgesteld|om|convinced|reassured|persuaded)',
  '(heb|had|have) (ik|wij|we|i)? ~ ~ (verkeerd|vergist|over het hoofd gezien|misread|overlooked|misunderstood|mistaken) ~',
  '(mijn|my|our|onze) (fout|vergissing|mistake|error)',
  '(en )?(het|dat|it|that) kan (gewoon|wel|prima|nu) ~',
);

/** Something else that the reader asked or proposed. */
export const PROPOSED = phrases(
  '(je|jij|jullie|u|you) (vraagt|vroeg|vroegen|stelt|stelde|stelden|wilt|wilde|oppert|opperde|suggest|suggested|propose|proposed|asked|ask|want|wanted) ~',
  '(stel|stelt|stelde) (je|jij|jullie|u) ~ voor ~',
  '(je|jouw|uw|jullie|your) (voorstel|verzoek|vraag|uitnodiging|proposal|request|question|suggestion|invitation) (voor|om|over|of|for|about|to) ~',
);

/** With what somebody agrees, when they name it. */
export const WITH_SOMETHING = phrases(
  '(met|with|in|to|achter|behind|support|supports|endorse|welcome|steun|steunen|onderschrijf|onderschrijven|eens over) (de|het|the|uw|jullie|je|your|alle|all|veel|much|most|hun|their) (?!met |mee |ermee )[a-z-]+ ~',
);

/** "That I do not share", of somebody else's objection. */
export const SHARES_NOT = phrases(
  '(dat|die mening|die zorg|die zorgen|that|those concerns|that view) (deel|delen|share) (ik|wij|we) niet ~',
);

/** Not all of it is settled, or not in this text. */
export const NOT_ALL = phrases(
  '(op (een|twee|drie|enkele|1|2) na|behalve|except|deels|partly|grotendeels|largely|in part|gedeeltelijk)',
  '(in|van|with|of) (de|the) ~ (versie|version|concept|draft) (van|of|by) ~',
);

/** What is put in the past and still wished. */
export const WISHED_STILL = phrases(
  '(als|indien|mits|tenzij|if|unless) ~',
  '(zou|zouden|would|had|hadden) ~ (mooi|fijn|goed|beter|graag|liever|like|nice|better|prefer|preferred|rather|helpful)',
);

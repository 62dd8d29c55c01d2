import { phrases } from '../phrases.ts';
import { ABSTAINING } from './abstaining.ts';
import { AGREEING, AGREEING_FIRMLY } from './agreeing.ts';
import { THIRD_NOUNS } from './common.ts';
import { ASIDE, KNOWN_OF_DRAFT } from './draft.ts';
import { ABSTAINING_IDIOMS } from './idioms/abstaining.ts';
import { AGREEING_IDIOMS } from './idioms/agreeing.ts';
import { OBJECTING_IDIOMS } from './idioms/objecting.ts';
import type { Lexicon } from './lexicon.ts';
import { OBJECTING } from './objecting.ts';
import { UNSETTLES_AGREEMENT, UNSETTLES_OBJECTION, UNSETTLES_VERDICT } from './open-verdicts.ts';
import { SAYS_NO, SAYS_YES } from './plain-answers.ts';

/** "Would you put me down as ..." asks nothing. */
const ASKING = '(?:wil|wilt|kunt|kun|kan|zou|could|would|can) (?:u|je|jij|jullie|you) [please|alsjeblieft|even|kindly]';

/** Others who still have to look at it or to decide. */
const OTHERS_DECIDE =
  '(bestuur|directie|raad|commissie|maatschap|vakgroep|afdeling|jurist|juristen|juridische zaken|leden|ledenvergadering|achterban|voorzitter|collega|collegas|team|baas|hoofd|board|council|committee|department|members|chair|co-chair|colleague|colleagues|team|boss|lawyers|legal|management|others|anderen|rest|hij|zij|ze|he|she|they|[a-z]+er)(?: \\S+){0,2} (moet|moeten|vergadert|vergaderen|beslist|beslissen|besluit|stemt|stemmen|kijkt|kijken|buigt|bespreekt|bespreken|has|have|must|needs|need|will|decides|decide|votes|vote|meets|meet|looks|discusses) (?:(?!akkoord|ermee|unaniem|agreed|approved|been|had|read|no |also|ingestemd|voor |in )\\S+) ~';

/** Agreeing to a draft, in Dutch and English. */
export const CONSENT: Lexicon = {
  idioms: [AGREEING_IDIOMS, OBJECTING_IDIOMS, ABSTAINING_IDIOMS],
  aside: ASIDE,
  known: KNOWN_OF_DRAFT,
  fixed: [
    [
      'nothing',
      phrases(
        '(met wie|waarmee|with whom) ~',
        '(uw|jouw|je|jullie|your|their|hun) (akkoord|goedkeuring|instemming|approval|consent|agreement)',
        '(onthoud|onthouden) ~ (commentaar|opmerkingen|reactie|comment|comments)',
        '(trek|trekken|withdraw|revoke|retract|neem|take back) ~ (akkoord|instemming|goedkeuring|agreement|approval|consent|ja|yes) ~ (in|terug)?',
        '(zodra|before|voordat|alvorens|voor (?:ik|wij|we)) ~ (akkoord|agree|instem)',
        '(akkoord|agree) (kan|te) geven',
        '(om|ter) (akkoord|accordering)',
        'ter goedkeuring',
        '^ voor (akkoord|goedkeuring) ~',
        'not that (i|we) ~ (disagree|object|mind) ~',
        '(dat|dit|it|that) zal (ik|wij|we) _ onthouden',
        '(had|hadden) ~ (onthouden|willen onthouden|abstained)',
        '(kan|mag|can|may) (ik|wij|we|i) (mij|me|ons)? ~ (onthouden|abstain|blanco stemmen) ~',
        '(onthoud|onthouden|abstain|abstaining) ~ (van|from)(?! (?:oordeel|een oordeel|stem|stemming|stemmen|de stemming|verdere stemming|deze stemming|een stem|voting|the vote|this vote|mijn|onze|me|us|my|our|ons|mij|vote) )',
        '^ (moet|moeten|mag|mogen|gaat|gaan|zal|zullen) (ik|wij|we|iedereen|jullie|u|je|de anderen) (nu|ook|dan|nog|blanco|onthouden)? ~ (akkoord|instemmen|stemmen|tekenen|onthouden|goedkeuren) ~ $',
        `(mijn|my|een|a|onze|our|de|the) (${THIRD_NOUNS}) ~ (abstained|abstains|abstain|onthoudt|onthield)`,
        '^ (u|jullie|jij|je|you|they|he|she|hij|zij|ze) (gaat|gaan|bent|zijn|is|are|stemt|stemmen|agree|agrees|approve|approves|object|objects|abstain|abstains|onthoudt)(?!.* (?:ik|i|wij|we|mij|me) ) ~',
        '(agree|akkoord|eens) (that|dat|it is|it needs|it should)(?!.* (?:vastgesteld|gepubliceerd|vaststellen|publiceren|adopted|published) ) ~',
        '(akkoord|goedkeuring|approval) (ontvangen|ligt|volgt|komt|wordt|is nodig|received|is pending|depends) ~',
        '(het|mooi|een|the) akkoord (?!met|van mijn|van onze|van mij|van ons)',
        '(er|there) (is|zijn|are|was|were) ~ (bezwaar|bezwaren|objection|objections) ~ (gemaakt|ingediend|binnengekomen|raised|made|received)',
        '(bezwaar|bezwaren|objection|objections) (van|of)(?! (?:mij|ons|mijn|onze|me|us|my|our) ) ~',
        'agree to disagree',
        'ga akkoord maar $',
      ),
    ],
    [
      'comments',
      phrases(
        '(geen|no) ~ (fout|fouten|onjuistheden|gekke dingen|rare dingen|problemen|verbeterpunten|errors|problems|issues|mistakes)',
        '(geen|zonder|no|without) ~ (opmerking|opmerkingen|commentaar|aanvullingen|kanttekeningen|suggesties|comments|remarks|changes|wijzigingen|aanmerkingen|suggestions)',
      ),
    ],
    ['abstain', ABSTAINING],
    ['agree', AGREEING_FIRMLY],
    ['agree', SAYS_YES],
    ['object', SAYS_NO],
    ['object', OBJECTING],
  ],
  turning: [['agree', AGREEING]],
  turned: { agree: 'object' },
  asked: [
    [
      'abstain',
      phrases(`^ ${ASKING} ~ ~ ~ (onthouding|onthoudingen|blanco|abstention|abstentions|abstaining|abstain)`),
    ],
    [
      'object',
      phrases(
        `^ ${ASKING} (mijn|my|ons|our|een|an) ~ (bezwaar|objection|tegenstem) ~ (noteren|registreren|vastleggen|note|record|register)`,
      ),
    ],
  ],
  short: {
    agree: [
      'ja',
      'yes',
      'akkoord',
      'agree',
      'agreed',
      'eens',
      'prima',
      'approved',
      'perfect',
      'uitstekend',
      'goedgekeurd',
    ],
    object: ['nee', 'no'],
    abstain: ['blanco', 'blank', 'onthouding', 'onthoud', 'abstain', 'abstention', 'abstaining'],
  },
  beside:
    'hiermee concept draft zo mooi goed top helder helemaal volledig dit het document fully absolutely zeker graag great nice well done'.split(
      ' ',
    ),
  relayed: [
    ['object', phrases('(niet|geen) ~ (akkoord|instemt|instemming)', 'bezwaar (heeft|maakt)')],
    ['agree', phrases('(akkoord|instemt|agrees|approves|geen bezwaar heeft)')],
  ],
  wishes: [],
  unsettles: {
    any: UNSETTLES_VERDICT,
    agree: UNSETTLES_AGREEMENT,
    'agree-with-comments': UNSETTLES_AGREEMENT,
    object: UNSETTLES_OBJECTION,
  },
  spoils: {
    any: phrases(
      '(yet|still) to (agree|approve|decide|vote)',
      '(in grote lijnen|grosso modo|by and large|on the whole|overall|over het geheel|in het algemeen) ~',
      '(na|after|met|upon) (de |het |the )?(verwerking|aanpassing|wijziging|correctie|processing|incorporation|amendment|verwerken) ~',
      '(eens|akkoord|agree|agreed) (over|about|on)(?! (?:behalf|my|our|this|it|the concept|the draft|the text|the document) ) ~',
      '^ (over|about|on) (de|het|the) ~ (eens|akkoord|agree|agreed)',
      '(voorstel|versie|proposal|version|stuk|draft) (van|by|of) (?!de|het|onze|jullie|u|uw|dit|deze|the|your|our|this|today|vandaag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[a-z]+ $',
      '(had|hadden) (u|je|jullie|you) [al|already] ~',
      '(niets|niks|nothing) ~ (tegen|against) (jullie|u|je|you|hem|haar|him|her)',
      '^ (wanneer|wie|hoe|waarom|who|when|how|why|do|does|did|must|should|shall|moet) (ik|i|we|wij|moet|moeten|kan|iemand|iedereen|u|jullie|je|anyone|everyone|you|do|should|must|can|needs) ~',
      '(ik|wij|we) (overweeg|overwegen) ~',
      '(wil|willen) ~ kunnen ~',
      '(straks|binnenkort|spoedig|later|soon|shortly) ~ (krijg|krijgt|geef|geven|get|give) ~',
      '(krijg|krijgt|geef|geven|get|give) ~ (straks|binnenkort|spoedig|later|soon|shortly) ~',
      '(afgekeurd|rejected|goedgekeurd|approved|ondertekend|signed) ~ (door|by)(?! (?:mij |ons |me |us |(?:mijn|onze|my|our) (?!collega|colleague|man |vrouw|baas|boss|secretar|assist)|het bestuur |the board )) ~',
      '(niet|not) ~ (verwerkt|overgenomen|meegenomen|addressed|incorporated)',
      '(prullenbak|genegeerd|ignored|naast ~ neergelegd)',
      '(versie|version|concept|draft) (van vorig|of last)',
      '(eens|akkoord) [het] ~ met (de|het|alle|jouw|uw|haar|zijn|hun|jullie|diens) ~ (opmerking|opmerkingen|commentaar|reactie|punten|bezwaren|kritiek) ~',
      '(eens|akkoord|agree|agreed|sluit|aan) ~ (with|met|bij) (\\S+s|van ~) (opmerking|opmerkingen|commentaar|comments|reactie|remarks|points) ~',
      '(eens|akkoord|agree|agreed|aansluiten) ~ (met|bij|with) (de|wat|the|what) ~ (opmerking|opmerkingen|commentaar|comments|reactie|remarks|points|zegt|zei|schreef|said|wrote|says|stelt|vindt)',
      '(aansluiten|sluit) ~ (bij|aan bij) ~',
      '(gedeeltelijk|deels|grotendeels|partly|partially|largely|mostly|overwegend|merendeels|op hoofdlijnen|broadly) ~ (akkoord|eens|agree|agreed|mee eens|in agreement)',
      '(akkoord|eens|agree|agreed) ~ (gedeeltelijk|deels|grotendeels|partly|partially|largely|mostly|hoofdlijnen|broadly|in part|in broad)',
      '(met uitzondering|uitgezonderd|behalve|except|apart from|op ~ na)',
      'nog (niet|geen|nooit)',
      '(dat|that) (iedereen|everyone|everybody|allen|jullie|anderen) ~ (akkoord|eens|agree|agreed|agrees)',
      '(alleen|enkel|only|just) ~ ~ (samenvatting|summary|inleiding|gelezen|bekeken|read)',
      '(akkoord|instemming|goedkeuring|reactie|antwoord|agreement|approval|answer) ~ (volgt|volgen|follows|will follow|to follow)',
      '(voor|for) (publicatie|plaatsing|gebruik|publication|use) (van|of) ~ (foto|fotos|logo|naam|photo|photos|picture|name)',
      'not yet',
    ),
    abstain: phrases(
      '(considered|overwoog|overwogen|nearly|almost|bijna) ~',
      '(there|er) (was|were|is|are|zijn|waren) ~ (abstention|abstentions|onthouding|onthoudingen) ~',
      '^ onthoud (dat|dit|wel|goed) ~',
      '(vote|stemmen|voting) ~ (maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)',
      '(zou|zouden) ~ ~ kunnen ~',
      '(overweeg|overwegen|considering|thinking of|tempted) ~',
      '(may|might|can|does|do) (i|we|an|a)? ~ (abstain|abstention) ~',
      '(chapter|hoofdstuk|section|paragraaf|onderdeel) [0-9]+',
    ),
    agree: phrases(
      '(onder|under) (het|de|the) (verslag|notulen|brief|minutes|letter|contract|petitie|petition)',
      '(on|for|voor|over) (the|het|de) (logo|photo|foto|fotos|title|titel|cover|omslag|kaft|venue|locatie)',
      '^ [ja] (inhoudelijk|qua inhoud|tekstueel) [ga|ben] [ik] (akkoord|eens)',
      '(wil|wou|zou) [ik|wij|we] wel (akkoord|instemmen|mee)',
      '^ (mijn|my|een|a) (collega|colleague|baas|boss|man|vrouw|partner) ~ (is|gaat|agrees|approves|stemt) ~',
      '(bemerking|bemerkingen|side notes|taalfouten|tikfouten|typefouten|spelfouten|dingetjes|aangestreept|volgende versie|next version)',
      '(sign|teken|tekenen|ondertekenen) ~ (next week|volgende week|morgen|tomorrow|later|straks|soon)',
      '(gedeeltelijk|deels|grotendeels|merendeels|overwegend|voornamelijk|hoofdzakelijk|partly|partially|largely|mostly|mainly|bijna|vrijwel|nearly|almost)',
      '(niet|not) ~ (voor|enthousiast|blij|gelukkig|overtuigd|convinced|happy|sure|certain|fan) $',
      '(with|met|to) [0-9]+ ~',
      '(hoofdstuk|hoofdstukken|paragraaf|onderdeel|deel|bijlage|chapter|chapters|section|appendix|artikel|stap|part) [0-9]+ ~ (en|and|wel|niet|maar)',
      '(met|with|to) [de|het|the] (hoofdstuk|hoofdstukken|paragraaf|onderdeel|deel|chapter|chapters|section|sections|introduction|inleiding|richting|opzet|lijn|strekking|procedure|planning|werkwijze|datum|process|timeline|timetable|schedule|deadline|agenda|notulen|minutes|besluit|decision|uitstel|delay|tijdpad|vergaderdatum|termijn|locatie|plaatsing|verzending|toezending|principe|idee|gedachte|intentie|doel|idea|principle|aim|intention|goal|approach|direction|title|titel|naam|name|volgorde|vorige|eerste|oude|eerdere|previous|first|old|earlier) ~',
      '(objection|objections|bezwaar|bezwaren) ~ (to|tegen) [het|de|the] (idee|idea|planning|timeline|procedure|plan|datum|date|termijn|tijdpad|schedule|agenda|uitstel|principle|principe) ~',
      '(moet|moeten|dient|dienen|must|should|needs to|need to|has to) ~ (eruit|uit|erin|in|eerst|nog|aangepast|herschreven|gewijzigd|vervallen|weg|first|changed|removed|corrected|rewritten|be)',
      '(eerst|first)',
      '^ (persoonlijk|personally|namens mijzelf|namens mezelf|on my own behalf) ~',
      '(voor|for|as for|as to) (wat|what) (ons|mijn|onze|het|de|our|my|the) ~ (deel|part|stuk) ~ (betreft|concerns|is concerned) ~',
      '(geef|geven|krijg|krijgt|krijgen|stuur|sturen|give|get|send) ~ (akkoord|fiat|goedkeuring|handtekening|approval|consent) ~ (na|after|in|op|on|next|volgende|komende) (?:(?!dit|deze|het|the|this|zorgpad|concept|stuk|basis)\\S+) ~',
      '(expect|hope|aim|intend|plan) to ~',
      '(alles|everything|anything|whatever) (wat|dat|that|you|jullie) ~',
      '(verwacht|verwachten|hoop|hopen) (ik|wij|we) ~',
      OTHERS_DECIDE,
      '(klopt|kloppen) ~ niet',
      '(ontbreekt|ontbreken|mis|missen|missing|vergeten|onjuist|incorrect|wrong|fout|onduidelijk|unclear|zorg|zorgen|concern|concerns|worry|worried|jammer|twijfel|bedenkingen|moeite|vraag|vragen|question|questions)',
      '(als|if|since) ~ (de anderen|iedereen|everyone|the others)',
      'tegen (heug|wil)',
      'van (commentaar|opmerkingen)',
      'onder protest',
      '(liever|rather|prefer) ~',
      '(as far as|with regard to|regarding|concerning|as regards) ~',
    ),
    object: phrases(
      '(i|we) (would|might|may) not (agree|approve|support|object|oppose) ~',
      'agree more',
      '(support|steun|steunen|help) (you|u|je|jullie|hem|haar|him|her) ~',
      '(unacceptable|onacceptabel|onaanvaardbaar) (that|dat) ~',
      '(akkoord|agreement|toestemming) (gekregen|bereikt|nodig|reached|needed|ontvangen)',
      '(maar|only|just|enige) (een )?(one )?(bezwaar|objection)',
      '(vorige|last|afgelopen) (week|maand|month) ~ (bezwaar|objection|objected|tegengestemd) ~',
      '(with|met|to|tegen) [0-9]+ ~',
      '(niet|not) (dat|think|believe|sure|zeker|denk) ~',
      '(may|might) ~ (object|disagree)',
      '(niet|not) ~ ~ (alles|everything|elk|every|ieder)',
      '(members|leden|mensen|people|anderen|others|collegas|colleagues|sommigen) ~ (tegen|objection|objections|bezwaar|bezwaren|object) ~',
      '(noch|neither|nor) ~',
      '(stem|vote) ~ (telt|count|counts) ~',
      '(de rest|het overige|the rest|otherwise|voor het overige) ~',
      '(op zich|verder) ~ (akkoord|eens)',
      '(wel|maar) akkoord',
    ),
    'agree-with-comments': phrases(
      '^ (met|with) (deze|die|bovenstaande|these|those|the above) ~ (kan|kunnen|can|could) ~',
      '(eerst|first|voordat|before|pas)',
      '(moet|moeten|must|has to|have to) ~',
      '(essentieel|essential|cruciaal|crucial|noodzakelijk|(?<!(?:geen|no|zonder|enkel|verder) )bezwaar)',
    ),
  },
  harmless: phrases(
    '(zonder|without) (meer|voorbehoud|mitsen|aarzelen|aarzeling|twijfel|reserve|reservation|hesitation|ifs) ~ $',
    '^ (ga|gaan) (je|jullie|uw|u) gang $',
    '^ [please] go ahead $',
    '^ (na|after) [a|some|due] (rijp|lang|kort|ampel|goed|zorgvuldig|enig|careful|close|some|due|thorough|long) (beraad|overleg|lezing|lezen|nadenken|reading|consideration|thought|deliberation|review) $',
    '^ (namens|on behalf of) (ons|onze|het|de|our|the) ~ $',
    '^ (on|from|for|van|voor) (my|our|mijn|onze) (part|side|kant|zijde) $',
    '(comments|remarks|opmerkingen|suggesties|punten|points)(?!.* (?:niet|not) ) ~ ~ (addressed|incorporated|verwerkt|overgenomen|resolved|processed) $',
    '(can|could|kan|kunnen) ~ (live with|mee leven|prima leven met) ~',
    '(tegen|to|against) (het|dit|de|deze|the|this) (concept|document|stuk|voorstel|zorgpad|tekst|versie|plan|draft|text|proposal|pathway|card|kaart|protocol)',
  ),
  question: /akkoord|instem|agree|approve|consent|goedkeur/i,
};

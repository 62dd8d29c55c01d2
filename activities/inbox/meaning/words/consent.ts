import { phrases } from '../phrases.ts';
import type { Lexicon } from './lexicon.ts';

/** Agreeing to a draft, in Dutch and English. */
export const CONSENT: Lexicon = {
  fixed: [
    [
      'nothing',
      phrases(
        '(met wie|waarmee|with whom) ~',
        '(onthoud|onthouden) ~ (commentaar|oordeel|opmerkingen|reactie|comment|comments)',
        '(trek|trekken|withdraw|revoke|retract|neem|take back) ~ (akkoord|instemming|goedkeuring|agreement|approval|consent|ja|yes) ~ (in|terug)?',
        '(zodra|before|voordat|alvorens|voor) ~ (akkoord|agree|instem)',
        '(akkoord|agree) (kan|te) geven',
        '(om|ter) (akkoord|accordering)',
        'ter goedkeuring',
      ),
    ],
    [
      'comments',
      phrases(
        '(geen|no) ~ (fout|fouten|onjuistheden|gekke dingen|rare dingen|problemen|verbeterpunten|errors|problems|issues|mistakes)',
        '(geen|zonder|no|without) ~ (opmerking|opmerkingen|commentaar|aanvullingen|kanttekeningen|suggesties|comments|remarks|changes|wijzigingen|aanmerkingen|suggestions)',
      ),
    ],
    [
      'abstain',
      phrases(
        '(onthoud|onthouden) (ik|we|wij)? ~ (mij|me|ons|van|stem)',
        '(mij|me|ons|wil|van) ~ (onthoud|onthouden|onthoudt)',
        '(ik|we|wij) (onthoud|onthouden) (mij|me|ons)? $',
        '^ (onthouding|blanco|onthoud) $',
        '(breng|brengen) (ik|wij|we)? ~ (geen|niet) ~ stem ~',
        '(abstention|onthouding) (for|van|voor) (me|us|mij|ons|mijn ~)',
        '(record|register|noteer|registreer) ~ (abstention|onthouding)',
        '(stem|stemmen) (ik|we|wij)? ~ (blanco|onthouding)',
        '(kies|ga|noteer|geef|registreer) ~ (voor|een|mijn)? ~ onthouding',
        '(i|we) ~ abstain',
        '(abstain|abstaining|abstention)',
        '(laat|laten) ~ stem(ming)? ~ voorbij ~ gaan',
        '(geen|no) (stem|vote) (uit|uitbrengen|cast)',
        '(geen|no) (stem|vote) ~ (van|from|namens) (mij|me|ons|us)',
        '(put|mark|note|record|count|noteer|schrijf) (me|us|mij|ons) ~ (abstaining|abstention|abstain|onthouding|blanco)',
      ),
    ],
    [
      'agree',
      phrases(
        '(vervalt|vervallen|trek|trekken|ingetrokken|withdraw) ~ (bezwaar|bezwaren|objection|objections) [in]',
        '(bezwaar|bezwaren) ~ trek (ik|wij|we)? ~ in',
        '(bezwaar|bezwaren|objection) ~ (vervalt|vervallen|vervallen|ingetrokken|withdrawn|weg|opgelost|no longer|resolved)',
        '(heb|hebben|heeft|zie|zien|maak|maken) (ik|we|wij|er)? ~ (geen|verder geen) ~ (bezwaar|bezwaren)',
        '(geen|zonder|no|without|not any) [enkel|any|verder|verdere] (bezwaar|bezwaren|objection|objections|bedenkingen|bedenking)',
        '(niets|niks|nothing) ~ (op aan te merken|aan te merken|tegen in te brengen|op tegen|tegen|toe te voegen|to add|to object|against|against it|to complain|aan toe te voegen)',
        '(kan|kunnen|could|can) ~ (niet|not) ~ (anders dan|but|other than|anders) ~ (instemmen|instem|akkoord|agree|mee eens)',
        '(niet|geenszins|not) (tegen|against|opposed)',
        '(niet|geen) ~ (oneens|bezwaarlijk)',
        '(do not|not) disagree',
        '(volmondig|van harte|geheel|helemaal|volledig) (ja|akkoord|mee eens|eens)',
        '(kan|kunnen) (ik|we|wij) ~ (mee leven|achter staan|in vinden|mee instemmen|vinden)',
        '(ik|we|wij) ~ (kan|kunnen) ~ (in vinden|achter staan)',
        '(sta|staan) ~ (achter|volledig achter)',
        '(heb|hebt|hebben|heeft|krijg|krijgt) ~ (mijn|onze) ~ (zegen|goedkeuring|fiat|steun|instemming|akkoord)',
        '(van|wat) (mij|ons) ~ (mag|kan) ~ (naar|gedrukt|gepubliceerd|verspreid|rondgestuurd|de wereld|verder|vastgesteld|zo|definitief|live|online|in gebruik) ~',
        '(mijn|onze) (zegen|goedkeuring|fiat|steun|instemming|akkoord) (heb|hebt|heeft|hebben|krijg|krijgt|krijgen) ~',
        '(geef|geven|heb|hebt|heeft|hebben) (ik|wij|we|je|u|hierbij|jullie)? ~ (mijn|onze) (goedkeuring|fiat|zegen|instemming|akkoord|steun)',
        '(wat|van) (mij|ons) betreft ~ (vaststellen|vastgesteld|definitief|goed|prima|akkoord|door)',
        '(mag|kan|kunnen) ~ (vastgesteld|vaststellen|definitief|de deur uit|zo door|naar de drukker|gedrukt worden|de wereld in|zo de)',
        '(fine|good|ok|oke|okay|great|perfect) (by|with|for|from) (me|us|my ~)',
        '(works|okay|fine) for (me|us)',
        '^ (approved|agreed|accord|akkoord bevonden)',
        '(thumbs up|green light|groen licht|duim omhoog)',
        '(you have|has|have|give) (my|our) ~ (approval|support|consent|blessing|agreement)',
        '(goed|prima|helder|mooi|perfect) zo $',
        '^ (prima|perfect|uitstekend) (stuk|zo|concept|document) ~ $',
        '(teken|tekenen) (ik|wij|we)? ~ (ervoor|voor)',
        '(lijkt|vind) (mij|me|ons|ik)? ~ (prima|akkoord) ~ zo',
        '(stem|stemmen) (ik|wij|we)? ~ voor $',
        '(i|we) vote in favour',
        '(in orde|oke|akkoord|prima|goed zo) voor (mij|ons|mijn part) ~',
        'voor (mij|ons|mijn part) [is|dit|dat] [dit|het|dat|alles] [zo|helemaal] (in orde|oke|akkoord|prima)',
        '^ (fiat|good to go|in orde) ~ $',
        '^ [ik|wij|we] [ben|zijn] voor $',
        '(signed|sign) off ~',
        '(mag|kan) [wat mij betreft] zo vertrekken',
        '(i|we) (go|am|are) agreed ~',
        '^ [yes] (i|we) do $',
        '(can|could) live with (this|it|that)',
        '(niets|niks) in waar (ik|wij|we) niet achter (sta|staan)',
        '(objection|objections|bezwaar|bezwaren) ~ (off the table|van de baan|van tafel|dropped|lifted) ~',
        'in favour',
        'in [full|complete] agreement',
        '(happy|glad|pleased) (with|to ~ (agree|approve|endorse|support))',
      ),
    ],
    [
      'object',
      phrases(
        '(maak|maken|heb|hebben|teken|aantekenen) ~ (bezwaar|bezwaren)',
        '^ [but|yet|however] object to ~',
        '(have|has) to (object|disagree|oppose|vote against)',
        '(wijs|wijzen|keur|keuren) (ik|wij|we)? ~ (af)',
        '(moet|moeten|wil|willen|noteer|registreer) ~ (bezwaar|tegenstem|tegen)',
        '^ (bezwaar|tegen|object|disagree|oneens|objection) $',
        '(ben|zijn|stem|stemmen|sta|staan) (ik|we|wij)? ~ tegen $',
        '(ben|zijn|stem|stemmen) (ik|we|wij)? tegen (dit|het|deze|de|versie) ~',
        '(i|we) [must|strongly|have to|do] (object|disagree|oppose)',
        '(i|we) [therefore|must|will|hereby|shall|have to] vote (against|no)',
        '(have|has) [serious|major|strong|fundamental|several|some] (objection|objections)',
        '(am|are|remain|stand) (against|opposed to) ~',
        '(bezwaar|bezwaren|objection|objections) ~ (blijft|blijven|stands|remains|remain) ~',
        '(my|our|an|register|record) (objection|objections)',
        '(oneens|afkeuren|verwerp|afwijzen|wijs ~ af)',
        '(can|could) not ~ (agree|approve|support|accept|endorse|consent)',
        '(kan|kunnen) ~ (hier|hiermee|hiermede|er|ermee|daarmee|met)? ~ niet ~ (leven|instemmen|akkoord|vinden|achter staan|mee eens|steunen)',
        '(ga|gaan) (ik|we|wij)? ~ (zo |hier)?niet mee akkoord',
        '(mijn|onze|my|our) (instemming|goedkeuring|akkoord|stem|steun|fiat|approval|consent|support) ~ (niet|niet geven|onthouden|withhold)',
        '(withhold|withholding|withheld) ~ (approval|consent|support)',
        '(onthoud|onthouden) ~ (goedkeuring|instemming)',
        '(geen|niet) ~ (akkoord|instemming|goedkeuring|fiat|steun) (van|voor) (mij|ons|mijn ~)',
        '(van|voor) (mij|ons) (geen|niet) ~ (akkoord|instemming|goedkeuring|ja)',
        '(zeg|stem) (ik|wij) ~ (nee|tegen)',
        '(unacceptable|onacceptabel|onaanvaardbaar)',
      ),
    ],
  ],
  turning: [
    [
      'agree',
      phrases(
        'akkoord',
        '(stem|stemmen) (ik|wij|we)? ~ (in(?! (?:de|het|een|deze|onze|mijn) )|ermee in|in met ~)',
        '(instemmen|instem|instemming|ingestemd)',
        '(kan|kunnen) ~ vinden in ~',
        '(keur|keuren) (ik|wij|we)? ~ goed',
        '(kan|kunnen) (mij|me|ons|ik|wij|we) ~ vinden $',
        '(steun|steunen|ondersteun|ondersteunen) (ik|wij|we)? ~ (dit|het|de) ~',
        '(approved|endorsed|approve|endorse) (by|from|on|as|it|the|this|without|with)',
        '(goedgekeurd|onderschrijf|onderschrijven)',
        '(kan|kunnen|wil|willen|zal|zullen|ga|gaan|mag) ~ ~ (goedkeuren|onderschrijven|steunen|ondersteunen|ondertekenen|accorderen|accepteren|aanvaarden|bekrachtigen|tekenen|meetekenen)',
        '(ermee|er|hiermee|hier|daarmee|het) ~ (mee )?eens',
        'mee eens',
        '(i|we) ~ (agree|approve|endorse|support|consent|concur)',
        '^ [fully|completely|do|yes] (agree|agreed|approve|approved|endorse|support|concur)',
        '(agree|agreed) ~ (to|with) (the|this|it) ~',
      ),
    ],
  ],
  turned: { agree: 'object' },
  asked: [],
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
    abstain: ['blanco', 'onthouding', 'onthoud', 'abstain', 'abstention', 'abstaining'],
  },
  beside:
    'hiermee concept draft zo mooi goed stuk werk top helder helemaal volledig dit het document fully absolutely zeker graag great nice well done job work'.split(
      ' ',
    ),
  relayed: [
    ['object', phrases('(niet|geen) ~ (akkoord|instemt|instemming)', 'bezwaar (heeft|maakt)')],
    ['agree', phrases('(akkoord|instemt|agrees|approves|geen bezwaar heeft)')],
  ],
  wishes: [],
  spoils: {
    any: phrases(
      '(versie|version|concept|draft) (van vorig|of last)',
      '(eens|akkoord) [het] ~ met (de|het|alle|jouw|uw|haar|zijn|hun|jullie|diens) ~ (opmerking|opmerkingen|commentaar|reactie|punten|bezwaren|kritiek) ~',
      '(eens|akkoord|agree|agreed|sluit|aan) ~ (with|met|bij) (\\S+s|van ~) (opmerking|opmerkingen|commentaar|comments|reactie|remarks|points) ~',
      '(eens|akkoord|agree|agreed|aansluiten) ~ (met|bij|with) (de|wat|the|what) ~ (opmerking|opmerkingen|commentaar|comments|reactie|remarks|points|zegt|zei|schreef|said|wrote|says|stelt|vindt)',
      '(aansluiten|sluit) ~ (bij|aan bij) ~',
      '(gedeeltelijk|deels|grotendeels|partly|partially|largely|mostly|overwegend|merendeels|op hoofdlijnen|broadly) ~ (akkoord|eens|agree|agreed|mee eens|in agreement)',
      '(akkoord|eens|agree|agreed) ~ (gedeeltelijk|deels|grotendeels|partly|partially|largely|mostly|hoofdlijnen|broadly|in part|in broad)',
      '(met uitzondering|uitgezonderd|behalve|except|apart from|op ~ na)',
      'nog (niet|geen|nooit)',
      '(akkoord|instemming|goedkeuring|reactie|antwoord|agreement|approval|answer) ~ (volgt|volgen|follows|will follow|to follow)',
      '(voor|for) (publicatie|plaatsing|gebruik|publication|use) (van|of) ~ (foto|fotos|logo|naam|photo|photos|picture|name)',
      'not yet',
    ),
    agree: phrases(
      '(gedeeltelijk|deels|grotendeels|merendeels|overwegend|voornamelijk|hoofdzakelijk|partly|partially|largely|mostly|mainly|bijna|vrijwel|nearly|almost)',
      '(niet|not) ~ (voor|enthousiast|blij|gelukkig|overtuigd|convinced|happy|sure|certain|fan) $',
      '(with|met|to) [0-9]+ ~',
      '(hoofdstuk|hoofdstukken|paragraaf|onderdeel|deel|bijlage|chapter|chapters|section|appendix|artikel|stap|part) [0-9]+ ~ (en|and|wel|niet|maar)',
      '(met|with|to) [de|het|the] (hoofdstuk|hoofdstukken|paragraaf|onderdeel|deel|chapter|chapters|section|sections|introduction|inleiding|richting|opzet|lijn|strekking|procedure|planning|werkwijze|datum|process|timeline|timetable|schedule|deadline|agenda|notulen|minutes|besluit|decision|uitstel|delay|tijdpad|vergaderdatum|termijn|locatie|plaatsing|verzending|toezending|principe|idee|gedachte|intentie|doel|idea|principle|aim|intention|goal|approach|direction|title|titel|naam|name|volgorde|vorige|eerste|oude|eerdere|previous|first|old|earlier) ~',
      '(objection|objections|bezwaar|bezwaren) ~ (to|tegen) [het|de|the] (idee|idea|planning|timeline|procedure|plan|datum|date|termijn|tijdpad|schedule|agenda|uitstel|principle|principe) ~',
      '(moet|moeten|dient|dienen|must|should|needs to|need to|has to) ~ (eruit|uit|erin|in|eerst|nog|aangepast|herschreven|gewijzigd|vervallen|weg|first|changed|removed|corrected|rewritten|be)',
      '(eerst|first)',
      '(klopt|kloppen) ~ niet',
      '(ontbreekt|ontbreken|mis|missen|missing|vergeten|onjuist|incorrect|wrong|fout|onduidelijk|unclear|zorg|zorgen|concern|concerns|worry|worried|jammer|twijfel|bedenkingen|moeite|vraag|vragen|question|questions)',
      '(als|if|since) ~ (de anderen|iedereen|everyone|the others)',
      'tegen (heug|wil)',
      'van (commentaar|opmerkingen)',
      'onder protest',
      '(liever|rather|prefer) ~',
      'betreft (?!mij|ons|mijn|onze|de (?:patientenvereniging|vereniging|afdeling|werkgroep|stichting|maatschap)) ~',
      '(as far as|with regard to|regarding|concerning|as regards) ~',
    ),
    object: phrases(
      '(de rest|het overige|the rest|otherwise|voor het overige) ~',
      '(op zich|verder) ~ (akkoord|eens)',
      '(wel|maar) akkoord',
    ),
    'agree-with-comments': phrases(
      '(niet|not) ~ (verwerkt|overgenomen|meegenomen|addressed|incorporated)',
      '(eerst|first|voordat|before|pas)',
      '(moet|moeten|must|has to|have to) ~',
      '(essentieel|essential|cruciaal|crucial|noodzakelijk|bezwaar)',
    ),
  },
  harmless: phrases(
    '(tegen|to|against) (het|dit|de|deze|the|this) (concept|document|stuk|voorstel|zorgpad|tekst|versie|plan|draft|text|proposal|pathway|card|kaart|protocol)',
  ),
  question: /akkoord|instem|agree|approve|consent|goedkeur/i,
};

/** Words that show a remark on the draft beside an agreement. */
export const COMMENT_WORDS = phrases(
  '(opmerking|opmerkingen|opmerkinkje|kanttekening|kanttekeningen|suggestie|suggesties|tip|tips|typefout|typefoutje|typefouten|tikfout|tikfoutje|spelfout|spelfoutje|taalfout|taalfoutje|aanvulling|aanvullingen|aandachtspunt|aandachtspunten|tekstsuggestie|tekstsuggesties|wijzigingsvoorstel|tekstueel|tekstuele|detail|details|kleinigheid|kleinigheden|puntje|puntjes)',
  '(comment|comments|remark|remarks|suggestion|suggestions|typo|typos|edit|edits|tweak|tweaks|minor|spelling|wording|nitpick)',
  '(zou|zouden) (ik|we|wij) ~',
  '(ik|we|wij) (zou|zouden) ~',
  '(would|could|might) ~ (suggest|add|change|shorten|recommend|prefer)',
  '(overweeg|denk nog|let nog|let wel|consider|please (add|check|correct|fix))',
  '(graag|please) ~ (aanpassen|toevoegen|corrigeren|herstellen|wijzigen|add|correct|fix|check)',
  '(pagina|blz|bladzijde|page|alinea|regel|paragraph) [0-9a-z]+',
);

/** Praise and courtesy, that add nothing to an agreement. */
export const COURTESIES = phrases(
  '(petje af|hoed af|klasse|wat een (werk|klus)|hats off)',
  '(dank|bedankt|thanks|thank|dankjewel|hulde|complimenten|compliment|compliments|chapeau|proficiat|gefeliciteerd|congratulations|appreciate|waardering)',
  '(mooi|goed|prima|fraai|knap|gedegen|helder|duidelijk|keurig|uitstekend|prettig|fijn|great|good|nice|clear|excellent|solid|well) ~ (werk|stuk|gedaan|geschreven|concept|document|opgeschreven|leesbaar|verhaal|resultaat|geworden|work|job|written|done|draft|read)',
  '(ziet|zien) ~ (goed|prima|mooi|netjes|keurig) ~ (uit)?',
  '(ziet|zien) er ~ uit',
  'looks (good|great|fine|excellent)',
  '(gelezen|doorgelezen|doorgenomen|bekeken|besproken|read|reviewed|went through|gone through)',
  '(vervangen|verwerkt|overgenomen|opgelost|hersteld|gewijzigd|verbeterd) ~',
  'zoals besproken',
  '(helder|bruikbaar|duidelijk|compleet|mooi|prettig|leesbaar|overzichtelijk|nuttig|waardevol|zorgvuldig|volledig|gedegen|clear|useful|thorough|helpful|comprehensive|excellent) ~',
  '(succes|sterkte|good luck|groet|groeten|tot ziens)',
  '(kijk|zie|look|kijken|zien) ~ (uit|forward)',
);

/** Good words about a draft or about what was done for it. */
export const PRAISES = phrases(
  '(goed|mooi|mooie|fijn|prima|prettig|helder|duidelijk|knap|sterk|bruikbaar|waardevol|eindelijk|leuk|tevreden|blij|trots|indruk|well|good|great|nice|clear|happy|pleased|impressed|glad|useful|helpful|excellent|forward)',
);

/** Wishes, defects and turns, that praise does not cover. */
export const WISHES = phrases(
  '(moet|moeten|zou|zouden|mag|mogen|should|would|must|needs|maar|but|though|however|alleen|behalve|except|only|nog|eerst|first|beter|better|liever|rather|te (?!\\S+n )[a-z]+|too|ontbreekt|fout|wrong|missing|aangepast|gewijzigd|veranderd|changed|als|if|zodra)',
);

/** Parts of a draft: who agrees to a part has not answered for the whole. */
export const PARTS = phrases(
  '(hoofdstuk|hoofdstukken|paragraaf|paragrafen|onderdeel|onderdelen|deel|delen|bijlage|chapter|chapters|section|sections|appendix|artikel|part|parts|inleiding|introduction|bladzijde|bladzijdes|blz|pagina|page|pages|tabel|table|figuur|figure|passage|stap|step|artikel|alinea|zin|sentence|punt|punten|point|points|opzet|richting|strekking)',
);

/** Remarks that bind nobody. */
export const NOT_BINDING = phrases(
  '(doe|doen) (ermee|er|daarmee) ~ (wat|mee)',
  'take (it|them|this) or leave',
  'hoeft ~ niet (op te houden|nog|per se)',
  '(neither|none|nothing|not|niet|geen|niets|no) ~ (essential|essentieel|blocking|blokkerend|doorslaggevend|dealbreaker|zwaarwegend|halszaak|vital|urgent|critical|breekpunt|struikelblok|showstopper)',
  '(niet zwaarwegend|vrijblijvend|geen voorwaarde|niet essentieel|not essential|optional|up to you|feel free|not a condition|no need to|for what it is worth)',
  '(kijk|zie) (maar|zelf) ~',
  '(need not|hoeft niet|hoeven niet) (hold|delay|stop|block|te wachten|op te houden) ~',
  '(voor|for) (zover|what) ~ (waard|worth)',
);

/** Earlier remarks that were dealt with are no remarks any more. */
export const SETTLED_COMMENTS = phrases(
  '(made|raised|kicked up) a (fuss( [^ ]+)*)',
  '(verwerken|verwerking|overnemen|meenemen|aanpassen|incorporating|addressing|processing|including|taking up) ~ (opmerking|opmerkingen|suggesties|aanvullingen|comments|remarks|suggestions|edits)',
  '(verwerken|overnemen|incorporating|addressing) (van|of)? ~ (opmerkingen|suggesties|comments|suggestions)',
  '(opmerking|opmerkingen|suggesties|aanvullingen|wijzigingen|kanttekeningen|comments|remarks|suggestions|edits) ~ ~ (goed verwerkt|verwerkt|overgenomen|opgelost|meegenomen|addressed|incorporated|included|resolved)',
);

import { WAYS } from './ways.ts';

/**
 * The parts of a clause and what they count as. Names in capitals are kinds of words; names in small letters are verbs, particles
 * and nouns by which a predicate is told (predicates of each question). In the writing of `phrases`. The first that fits is taken,
 * so longer parts stand before shorter ones.
 */

const MONTH =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)';
const DAY_NAME =
  '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(ochtend|middag|avond|morning|afternoon|evening)?';
const PART_OF_DAY = '(dag|avond|middag|ochtend|datum|day|evening|afternoon|morning|date|night)';
const GLAD = '(happy|glad|delighted|pleased|honoured|honored|thrilled|excited|keen|proud|blij|verheugd|vereerd)';
const KIN =
  '(partner|man|vrouw|collega|collegas|colleague|colleagues|dochter|zoon|moeder|vader|zus|broer|vriend|vriendin|wife|husband|daughter|son|mother|father|sister|brother|friend|assistent|stagiaire|arts|verpleegkundige|introducee)';

/** Parts of more than one word, or of words that only count together. */
export const PHRASES: readonly (readonly [string, readonly string[]])[] = [
  [
    '',
    [
      'vast en zeker',
      '(vandaar|zodat|dus) dat',
      'for (it|this|that) $',
      '(zeker|heel zeker) (en|&) (vast|wel|stellig)',
      'als (?!(?:ik|het|je|jij|er|de|dat|dit|die|mijn|we|wij|jullie|u|onze|iemand|alles|niemand) )[a-z-]+( (?:van|met|in|uit|op|bij|voor)( \\S+){1,6}?)?(?= (?:wil|doe|werk|kom|ben|sluit|meld|neem|zijn|willen|doen) (?:ik|wij|we) )',
      '(in|als) (antwoord|reactie|respons) op (uw|jullie|je|jouw|de) [vriendelijke] (brief|mail|email|uitnodiging|bericht|verzoek|oproep|schrijven)',
      '(naar aanleiding|in vervolg|in aansluiting) (van|op) (uw|jullie|je|jouw|de) [vriendelijke] (brief|mail|uitnodiging|bericht|vraag|verzoek|oproep|schrijven)',
      'in (reply|response|answer) to (your|the) [kind] (letter|mail|email|invitation|request|message)',
      '(op|in antwoord op) (uw|je|jouw|jullie|de) vraag of (ik|wij|we)( ?\\S+){1,8}?(?= (zeg|antwoord) )',
      '(de|the) (hele|gehele|volledige|whole|entire) (dag|middag|avond|ochtend|tijd|day|afternoon|evening|time)',
      'zonder (meer|enige twijfel|twijfel|mankeren|dralen|voorbehoud)',
      '(for|voor) (it|this|that) $',
      '(from|van) (the|de|my|mijn) (ward|clinic|poli|work|werk|afdeling|praktijk|hospital|ziekenhuis)',
      'in (my|our|mijn|onze) (diary|agenda|calendar)',
      'bij (deze|dezen)',
      'in (ieder|elk) geval',
      'wat (mij|ons) betreft',
      'van (mijn|onze) (kant|zijde)',
      '(for|from) (my|our) part',
      'as far as (i am|we are) concerned',
      '(of course|for sure|for certain|without fail|without doubt|with certainty|in any case|by all means|once again|once more|no matter what|rain or shine|as always|as usual|after all)',
      '(zoals|net als|als) (altijd|steeds|gewoonlijk|elk jaar|ieder jaar)',
      '(toch|dan) (nog|ook|gewoon)',
      'very (much|gladly)',
      '(all|each) of us',
      '(op|on) (basis|basis) van',
      'contrary to what (i|we) (said|wrote) (earlier|before)',
      '(in tegenstelling tot|anders dan) (wat|mijn) [ik|eerdere] [eerder|bericht|mail] [zei|schreef]',
      '(nu|now) (wel|definitely)',
    ],
  ],
  [
    'GLAD',
    [
      '(met|with) [alle|veel|heel veel|groot|great|all|much|het grootste] (plezier|genoegen|liefde|pleasure|enthusiasm|enthousiasme|goesting)',
      'van [ganser|ganse] harte',
      '(heel|zeer|erg) (graag|gaarne)',
      '[graag|gaarne|zeker] bereid (is|ben|zijn) [om]',
      '(is|ben|zijn) [ik|wij|we] [graag|gaarne|zeker|van harte] bereid [om]',
      '(am|are|is) [very|quite|more than] willing to',
      `[i|we|ik|wij] (would|will|shall) [also|very|certainly] [be] [very|most|more than|really|absolutely] ${GLAD} to`,
      `[i|we] (am|are) [also|very|most|more than|really|so|absolutely] ${GLAD} to`,
      `${GLAD} to`,
      '(it|that|dat|het) (would|will|is|zou) [be] [mij|ons|voor mij|voor ons] [a|an|my|our|een] [great|real|groot|grote] (pleasure|honour|honor|privilege|delight|eer|genoegen|plezier) [om|for me|for us|zijn] [om] (to|te)',
      '(het|dat) is (mij|ons|voor mij|voor ons) een [waar|groot|grote] (eer|genoegen|plezier)',
    ],
  ],
  [
    'SAD',
    [
      '(jammer|spijtig|helaas|triest) genoeg',
      'tot (mijn|onze) [grote|grootste] spijt',
      'met [veel|groot|enig] (pijn in het hart|spijt|leedwezen)',
      'to (my|our) [great|deep] (regret|disappointment)',
      '(i am|we are) [so|very|really|terribly|truly] (sorry|sad|afraid) [to say|but|that]',
      '(het|that|it) (spijt|spijt) (mij|me|ons) [zeer|erg|heel] [dat|maar]',
      'with [deep|great|much] regret',
      '(i|we) regret [to say|that]',
    ],
  ],
  [
    'ANNOUNCED',
    [
      '[hierbij|bij deze] [ik|wij|we] (laat|laten|geef|geven|meld|melden|bericht|berichten|bevestig|bevestigen|zeg|zeggen) [ik|wij|we] [u|je|jullie] [hierbij|graag|even|alvast|met plezier|met genoegen] [u|je|jullie] [weten|door|aan] [graag] dat',
      '(deel|delen) [ik|wij|we] [u|je|jullie] [hierbij|graag|gaarne] (mede|mee) dat',
      '[ik|wij|we] (kan|kunnen|mag|wil|moet|moeten) [ik|wij|we] [u|je|jullie] [hierbij|graag|helaas|even|alvast|met genoegen] (melden|meedelen|mededelen|berichten|bevestigen|zeggen|laten weten|doorgeven) dat',
      '(i|we) [hereby|gladly|can|would like to|want to|am happy to|am pleased to|are pleased to|am writing to|have to|must] (confirm|notify|inform|report|tell|say|announce|let) [you|you know|know] [all] that',
      '(this is|just a note|just|writing|a quick note) to (confirm|say|let you know|tell you|inform you) that',
    ],
  ],
  [
    'WHEN',
    [
      `[op|on|the|de|deze|dit|this|aanstaande|komende|coming|van|of] [${DAY_NAME}] [de|the] \\d{1,2}(e|ste|de|th|st|nd|rd)? [of|van] ${MONTH} [20\\d\\d]`,
      `[op|on] [${DAY_NAME}] [the|de] \\d{1,2}(e|ste|de|th|st|nd|rd)?(?! (uur|minuten|pm|am|\\d|personen|mensen|collega))`,
      `[op|on] ${MONTH} (the )?\\d{1,2}(th|st|nd|rd)?`,
      `(op|on|die|deze|that|this|aanstaande|komende|coming|de|the) ${DAY_NAME}`,
      DAY_NAME,
      `[op|on|at] (die|deze|de|dit|that|this|the) ${PART_OF_DAY}`,
      '(deze|dit|this|that) (keer|maal|time|year|jaar|once|week|ronde|round)',
      '(die|deze) (keer|week)',
    ],
  ],
  ...WAYS,
  [
    'WITH',
    [
      `(samen|together|along) (met|with) (mijn|onze|een|my|our|a|twee|two|drie|three|\\d) ${KIN}`,
      `(met|with) (mijn|onze|een|my|our|a|twee|two|drie|three|\\d) ${KIN}`,
      'met (zijn|ons) (tweeen|tweetjes|drieen|vieren|vijven|zessen)',
    ],
  ],
  [
    'S',
    [
      `(mijn|my|onze|our) ${KIN} (en|and) (ik|i|mij)`,
      '(ik|i) (en|and) (mijn|my) [a-z]+',
      '(wij|we) (allebei|beiden|beide|allen|allemaal|both|all)',
      'ons (beiden|allebei)',
    ],
  ],
  [
    'INVITATION',
    [
      '[op|aan|van|voor|for] (de|uw|jullie|je|jouw|deze|your|the|this|that) [kind|vriendelijke|gracious|lovely|generous|mooie|leuke] (uitnodiging|invitation|invite|oproep|verzoek|request|call|offer|aanbod)',
    ],
  ],
  ['INVITATION', ['[van|of] (de|deze|die|the|this|that) [mooie|fijne] (gelegenheid|mogelijkheid|opportunity|chance)']],
  ['OTHER', ['[aan|to|voor|for] (een ander|iemand anders|anderen|someone else|somebody else|another|others)']],
  ['SEAT', ['(mijn|onze|my|our) (stoel|plek|plekje|plaats|zetel|seat|place|spot|chair)']],
  ['leeg', ['(leeg|empty|onbezet|vrij) [blijven|staan|remain|stay]']],
  ['cancel', ['(back|bow|drop|pull|opt) out [of]']],
  [
    'vervalt',
    [
      '[in|to] (de|the) (prullenbak|prullenmand|bin|trash) [in]',
      '(als|as) (niet|not) (verzonden|geschreven|ontvangen|gestuurd|verstuurd|gegeven|sent|written) [beschouwen|zien]',
      '(ongedaan|terugdraaien|terug te draaien|overruled|void)',
    ],
  ],
  ['past', ['(work|works|working) (out )?(?=for )', '(suit|suits|suiting)']],
  ['FUTURE', ['is going to']],
  ['NOT MORE', ['no longer']],
  [
    'ATTENDANCE',
    [
      '[op|in|van|met|with] (mijn|onze|my|our) [eerdere|earlier|previous] (komst|aanwezigheid|aanwezig|boeking|reservering|reservation|place|deelname|medewerking|aanmelding|inschrijving|attendance|participation|presence|registration|acceptance|sign-up|signup|booking|cooperation|lidmaatschap|membership|deelneming|bevestiging)',
    ],
  ],
  [
    'REFUSAL',
    [
      '[op|in|van] (mijn|onze|my|our) [eerdere|earlier|previous] (nee|no|bericht van verhindering|apologies|afmelding|afzegging|weigering|refusal|cancellation) [van|of|from] [vorige|last|afgelopen] [week|maand|month|gisteren|yesterday|vrijdag|maandag|dinsdag|woensdag|donderdag]',
    ],
  ],
  ['NAME', ['(mijn|onze|my|our) (naam|namen|name|names)']],
  [
    'LIST',
    [
      '[op|on|to|aan|van|in|off|from|uit] (de|the|uw|jullie|your) (list of participants|list of members|lijst van deelnemers|lijst met deelnemers|attendance list|guest list|participants list|deelnemerslijst|gastenlijst|presentielijst|aanwezigheidslijst|lijst|list)',
    ],
  ],
  [
    'MEMBER',
    [
      '(als|as|for|onder) [a|an|een|de|being] (deelnemer|deelnemers|lid|participant|participating|member|aanwezig|aanwezigen|present|attending|attendee|coming|ja|yes|gast|guest|komend)',
      '(as|down as|down for) (a yes|yes)',
    ],
  ],
  [
    'SEAT',
    [
      '(een|a|mijn|my|our|onze|one) (stoel|plek|plekje|plaats|seat|place|spot|stoeltje) [voor|for] [mij|me|ons|us] [vrij|free]',
    ],
  ],
  [
    'OURS',
    [
      '(namens|on behalf of) (ons|us|onze|our|de|the) [allemaal|all|hele|whole] [afdeling|team|poli|maatschap|department|clinic|practice|praktijk]',
    ],
  ],
  ['WITHYOU', ['(with|bij|met) (you|u|jullie|je)']],
  [
    'FUTURE',
    [
      '(am|are) (going|planning) to',
      '(gaan|ga) (?=(komen|zijn|doen|mee|deel|bij|meedoen|deelnemen|meewerken|aansluiten))',
    ],
  ],
  ['CAN', ['(able) to', '(in staat|in de gelegenheid|bij machte) [om] [te]', 'in a position to']],
  ['NOT CAN', ['unable to', '(niet|not) [in de] (mogelijk|possible) [om] (te|to)?']],
  [
    'AGENDA',
    [
      '(mijn|onze|my|our|de|the|het) (agenda|rooster|planning|gezondheid|werk|werkzaamheden|werkdruk|schedule|diary|calendar|health|rota|workload|dienstrooster|agendas)',
    ],
  ],
  [
    'FORWARD',
    [
      '[i|we|i am|we are|am] (looking|look) [very much] forward to (seeing|meeting) [with]',
      '[ik|wij|we] (zie|zien|kijk|kijken) ernaar uit om',
      '[ik|wij|we] (verheug|verheugen) [mij|me|ons] er[op] [op] om',
    ],
  ],
  [
    'APOLOGY',
    [
      '[ik|wij|we] [verzoek|verzoeken|vraag|vragen] [u|je|jullie] (mijn|onze) afwezigheid [te willen|te] (verontschuldigen|excuseren)',
      '(my|our|mijn|onze) (apologies|regrets|excuses|verontschuldigingen|apology) [for] [not|my|our] [attending|coming|being there|joining|absence|voor] [mijn] [afwezigheid]',
    ],
  ],
  [
    'NOT NOBODY',
    [
      '(niemand|nobody|no one|none) (van|of|from|bij|uit|hier|here) [ons|us|here|onze|our|de|the] [team|afdeling|kant|praktijk|vereniging|poli|ward|department|side]',
      '(van|bij) (ons|ons team) niemand',
    ],
  ],
  [
    'ORG',
    [
      '(ons|onze|our) [a-z]*(afdeling|praktijk|bestuur|vereniging|organisatie|centrum|ziekenhuis|kliniek|team|maatschap|vakgroep|instelling|stichting|huis|groep|department|practice|board|association|organisation|centre|center|hospital|clinic|team|unit|foundation|group|society)',
      '(het|the) (bestuur|board)',
    ],
  ],
  ['ME', ['(voor|van|for|from|bij) (mij|ons|me|us)']],
  ['party', ['(van|of) (de|the) (partij|party)']],
  ['makeit', ['(make|making) (it|this|that)(?! (?:clear|known|possible|work|happen))']],
  ['attend', ['(er )?deel [van] (uit te maken|uitmaken|uitmaak)', '(maak|maken) _ deel [van] uit [van]']],
  [
    'steun',
    [
      '(lend|lending) (a|my|our) (hand|support|help)',
      '(work|werken|werk) (together|samen)',
      'samen (te )?werken',
      '(work|working) (?=with )',
    ],
  ],
  ['attend', ['(take|taking|be|being) [a] part', '(get|be|becoming|become) involved']],
  ['countin', ['count (me|us) (in|on board)', '(count|sign|put|write|mark) (me|us) (in|up|down)', 'sign up (me|us)']],
  ['NOT FORGOLD', ['(voor|for) (geen|no) (goud ter wereld|goud|geld|prijs|money|gold)', 'voor niets ter wereld']],
  ['FORGOLD', ['(for) (anything|the world|all the world)']],
  ['NOT', ['(do|does) not']],
  [
    'MAYBE',
    [
      '(onder|met) [enig|het nodige|alle|het gebruikelijke] voorbehoud',
      'under [some|all] (reserve|reservation)',
      'in pencil',
      '(met|in) potlood',
      'might or might not',
      'for now',
    ],
  ],
  ['S MAYBE', ['(i|we) may']],
  ['doubt', ['[te|too] (early|vroeg|soon) (to|om te) (say|tell|zeggen)']],
  [
    'find',
    [
      '(zoek|zoeken) uit',
      '(let|laat|laten) (you|u|je|jullie) [zo snel mogelijk|later|nog|then|dan] (know|weten)',
      '(laat|laten) [het] [zo snel mogelijk|later|nog|binnenkort|spoedig] weten',
      '(find|finding) out',
      '(zie|zien|see) (dan|nog|then) wel',
    ],
  ],
  [
    'cancel',
    ['voor de eer (te )?bedanken', '(bedank|bedanken|bedankt) voor de eer', '(thank you|pass) for the honour'],
  ],
  ['NOT NOBODY kom', ['(van|bij) (ons|ons team) (komt|kan|gaat) [er] niemand [komen]']],
  ['free', ['(get|getting|krijg) away']],
  ['question', ['(de|the|een|a|nog) (vraag|question)']],
];

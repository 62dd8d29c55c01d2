import { phrases } from '../phrases.ts';
import type { Lexicon } from './lexicon.ts';

/** How an action item stands, in Dutch and English. */
export const ACTION: Lexicon = {
  fixed: [
    [
      'nothing',
      phrases(
        '(wat|dat|dit|die) [er] (nog )?gedaan (moet|kan) worden',
        '(klaar|done) (met|with) (werken|mijn|my)',
        '(gedaan|klaar|af) willen (hebben|zijn)',
        '(kan|kunnen|moet|moeten|zal) ~ ~ (gedaan|afgerond|uitgevoerd|voltooid) worden',
        'uitstel (is|van) (geen )?(afstel|executie)',
        '(vast|stuck) (in|op) (de |het |a |the )?(file|verkeer|lift|trein|vergadering|traffic|meeting|train|lift)',
        '(uitstel|verlenging|meer tijd|extra tijd|more time|extension|extra time) ~ (zinloos|geen zin|helpt niet|niet helpen|niet nodig|niets aan|not (change|help|solve)|no (use|point)|does not help|pointless|not needed) ~',
        '(heb|had|hebben|hadden|kreeg|kregen|vroeg|vroegen) ~ (uitstel|verlenging|meer tijd) (gevraagd|gekregen|aangevraagd|verzocht)',
        '(vroeg|kreeg) ~ (uitstel|verlenging|meer tijd)',
        'by the time',
        '^ [bijna|helemaal] (klaar|gereed|ready|af) (voor|om|for|to) ~',
        '(klaar|done|finished) (mee|ermee|hiermee|with (it|this))',
        '(of|whether) (hij|zij|ze|he|she|they) ~ (klaar|gedaan|done|finished)',
      ),
    ],
    [
      'not-mine',
      phrases(
        '(niet|not) (van|voor|aan|by) (mij|me|ons|us)',
        '(niet|not) (mijn|my|mine|our) ~',
        '(is|was) not mine',
        '(ten onrechte|verkeerde|per abuis|abusievelijk) ~ (naam|persoon|mij|lijst)',
        'hoort ~ bij ~',
        '(zou|had) ~ (oppakken|doen|regelen|uitvoeren) $',
        '(assigned|belongs) to ~',
        'someone else',
        'iemand anders',
        '(overgedragen|overgenomen|handed over|taken over) ~',
      ),
    ],
    [
      'not-yet',
      phrases(
        'nog (niet|niets|geen) ~',
        '(not|nothing) ~ yet',
        '(still|nog) ~ (working|bezig|open|aan bezig|mee bezig)',
        '(niet|not) op tijd',
        '(not|niet) (in|on) time',
        '(lukt|red|haal|redt|redden|halen) ~ niet ~',
        '(eerder|sneller|earlier|sooner) ~ (niet|not) ~',
        '(niet|not) ~ (klaar|af|afgerond|done|finished|completed|gedaan|gelukt|gereed)',
        'not aan toegekomen',
        'niet aan toegekomen',
      ),
    ],
    [
      'blocked',
      phrases(
        '(zit|zitten|loop|loopt|lopen|lig|ligt|liggen|sta|staat|staan|vast) ~ (muurvast|vast|vastgelopen|stil|op slot) ~',
        '^ (vast|vastgelopen|geblokkeerd|blocked|stuck)',
        '(vastgelopen|geblokkeerd|gestrand)',
        '(mark|put|set|note|zet|noteer|markeer) (it|this|dit|het|deze|hem) ~ (as|als|op) (blocked|stuck|on hold|geblokkeerd|vastgelopen)',
        'blocked by',
        'geen beweging in',
        'met lege handen',
        '(zie|zien) ~ niet ~ gebeuren',
        '(zit|zitten) ~ klem(?! (?:tussen|between) )',
        'hit (a|the) [brick] (wall|dead end)',
        'ground to a halt',
        '(at a standstill|deadlocked|in deadlock)',
        '(kom|komen|kan|kunnen) ~ (hier|er)? ~ niet ~ (verder|vooruit|door) ~',
        '(kan|kunnen) ~ (er)? ~ (niets|niks) ~ (meer )?(aan )?doen',
        '(am|are|is|got|we are) ~ (stuck|blocked|stalled)',
        'on hold',
        '(can|could) not (make|get) ~ (progress|further|anywhere|headway|forward)',
        '(no|geen) ~ (progress|voortgang|vooruitgang) (possible|mogelijk) ~',
        '(can|could) not (proceed|go on|continue|move|get any further|do anything|get further)',
        'nothing (i|we) can do',
        '(hands are tied|dead end|in limbo)',
      ),
    ],
    [
      'extend',
      phrases(
        '(uitstel|verlenging|respijt)',
        '(nieuwe|new|andere|revised) (datum|deadline|date|termijn|streefdatum|target)',
        '(meer|extra|wat langer|langer de) (tijd|dagen|weken|week)',
        '(dagen|weken|week|weekje|tijd|days|weeks|time) extra',
        '(paar|enkele|few|couple of) (dagen|weken|days|weeks) (later|more|langer|longer)',
        '(datum|deadline|termijn|einddatum) ~ (verzetten|verschuiven|verlengen|opschuiven|naar|verplaatsen|aanpassen|opgeschoven|ruimer|oprekken|verruimen)',
        '(schuif|schuiven|verzet|verzetten|verplaats|verplaatsen|zet|doorschuiven) ~ (naar|tot|op) ~',
        '(extension|more time|extra time|additional time|little longer|bit longer|longer)',
        '(move|push|extend|postpone|shift) ~ (deadline|date|it|this|back|to|until|due date) ~',
        '(have|give me|give us|have it) until',
      ),
    ],
    [
      'done',
      phrases(
        '(kan|mag|kun|kunt|kunnen) ~ (van de lijst|eraf|er af|afgevinkt|afvinken|afstrepen|afgestreept|doorstrepen|gesloten|sluiten|dicht|weg|afsluiten) ~',
        '(can|may) ~ (be )?(closed|ticked off|crossed off|checked off|struck) ~',
        '(tick|cross|strike|check) (it|this|that) [one] off',
        '^ (ticked off|afgevinkt|doorgestreept|sorted|in kannen en kruiken) $',
        '(you|u) can [now|therefore] (close|tick|cross|check|strike) ~',
        '(zet|schrap|streep|vink|haal) ~ (op afgerond|op gereed|op klaar|door|af|weg|van de lijst) $',
        '(voor elkaar|de deur uit|in kannen en kruiken|achter de rug|rond is|is rond|has been ticked)',
        '(al|all|is|been|now|is al) (done|taken care of|sorted|settled)',
        '(is|zijn|are) [nu|al|dus|weer|helemaal|now|finally|eindelijk] (compleet|volledig|complete|up to date|actueel|in orde)',
        'in orde (gebracht|gemaakt)',
        '(is|zijn) ~ (compleet|volledig|actueel|bijgewerkt|in orde) $',
        'done and dusted',
        '(taken care of|wrapped up)',
      ),
    ],
  ],
  turning: [
    [
      'done',
      phrases(
        '(klaar|afgerond|gedaan|gereed|voltooid|afgehandeld|gebeurd|geregeld|voldaan|afgewerkt|uitgevoerd|opgeleverd|afgemaakt|gefikst|gelukt|gepiept)',
        '(is|heb ik|heb) ~ af $',
        'het af',
        '^ af $',
        '(done|completed|finished|finalised|finalized|complete|sorted)',
      ),
    ],
    [
      'sent',
      phrases(
        '(heb|hebben|is|zijn|staat|werd) ~ ~ ~ (gemaild|verstuurd|verzonden|gestuurd|opgestuurd|toegestuurd|rondgestuurd|rondgemaild|ingevuld|aangevuld|bijgewerkt|ingeleverd|geupload|geplaatst|gepubliceerd|geboekt|doorgegeven|aangeleverd|ingediend|besteld|opgesteld|geschreven|herschreven|gedeeld|verwerkt|benaderd|gereserveerd|aangepast|opgenomen|ondertekend|toegevoegd|ingevoerd|doorgevoerd|opgezet|gemaakt|opgevraagd|uitgezocht|verzameld|samengevat|vertaald|uitgewerkt|gecontroleerd|nagekeken|gecorrigeerd|vastgelegd|ingepland|georganiseerd|uitgenodigd|aangemeld|geregistreerd|betaald|gearchiveerd|vervangen|gepost|klaargezet|neergezet|geleverd|aangevraagd|bezorgd|gevuld|opgelost|ontworpen|gezet|bijgevoegd|gebeld|opgehaald|teruggestuurd|ondergebracht|verwijderd|hersteld|afgeleverd|overhandigd)',
        '(staat|staan) ~ (online|live)',
        '(gemaild|verstuurd|verzonden|gestuurd|opgestuurd|doorgemaild|rondgemaild|toegestuurd|afgeleverd|overhandigd|ingevuld|aangevuld|bijgewerkt|ingeleverd|geupload|geplaatst|geboekt|doorgegeven|aangeleverd|ingediend|ingevoerd|doorgevoerd|opgezet|gemaakt|opgevraagd|uitgezocht|verzameld|samengevat|vertaald|uitgewerkt|gecontroleerd|nagekeken|gecorrigeerd|vastgelegd|ingepland|georganiseerd|uitgenodigd|aangemeld|geregistreerd|betaald|gearchiveerd|vervangen|gepost|klaargezet|neergezet|geleverd|aangevraagd|bezorgd|gevuld|opgelost|ontworpen|gezet|bijgevoegd|gebeld|opgehaald|teruggestuurd|ondergebracht|verwijderd|hersteld|afgeleverd|overhandigd)',
        '(i|we|it|is|was|has|have) ~ (sent|uploaded|submitted|emailed|delivered|posted|booked|filled in|filed|updated|circulated|handed in|signed|published|checked|translated|written|arranged|organised|organized|contacted|called|invited|collected|prepared|summarised|corrected|replaced|paid|shared|added|entered|put|placed|mailed|forwarded|collated|compiled|revised|fixed|ordered|registered)',
      ),
    ],
  ],
  turned: { done: 'not-yet', sent: 'not-yet' },
  asked: [
    [
      'extend',
      phrases(
        '(mag|kan|kun|kunnen|mogen|could|can) ~ ~ (verzoeken|vragen|verzetten|verlengen|verschuiven|uitstel|opschuiven|doorschuiven|uitgesteld|verlengd) ~',
        '(could|can) we (say|make it) ~ instead',
        '(kan|mag) [het|dat] ~ ~ worden',
        '(mag|kan|kun|kunnen|mogen|krijg|wil|wilt|zou|could|can|may|might|would) ~ (uitstel|verzet|verzetten|verschoven|verschuiven|extension|until|tot|later|worden|more time|move|push|extend|postpone|extra|naar|ruimer|langer|opschuiven|oprekken|doorschuiven|uitstellen|verlengen|verlengd|weekje|longer|weken) ~',
        '(uitstel|meer tijd|extension|more time) ~',
        '(could|can|may) ~ be (moved|pushed|postponed|extended|shifted|delayed) ~',
        '^ (is|zou|would) ~ ~ (goed|oke|mogelijk|haalbaar|okay|fine|possible|acceptable) ~',
      ),
    ],
  ],
  short: {
    done: [
      'ja',
      'yes',
      'klaar',
      'gedaan',
      'afgerond',
      'done',
      'gereed',
      'voltooid',
      'completed',
      'finished',
      'af',
      'check',
    ],
    'not-yet': ['nee', 'no'],
  },
  beside:
    'zeker jazeker zojuist net gisteren vandaag vanochtend vanmorgen vanmiddag all al helemaal inmiddels alles allemaal just now already today yesterday eindelijk finally ook hij hem die'.split(
      ' ',
    ),
  relayed: [],
  wishes: [],
  spoils: {
    any: phrases('(welk|welke|which) (actiepunt|actie|action|item|punt)'),
    done: phrases(
      '(bijna|almost|nearly|vrijwel|haast|grotendeels|zo goed als|mostly|largely|deels|partly|gedeeltelijk|half|halverwege|halfway)',
      '(op ~ na|behalve|except|apart from|uitgezonderd|op [a-z0-9]+ [a-z0-9]+ [a-z0-9]+ na)',
      '(deel|part|stap|step|onderdeel) ([0-9]+|een|one|1)',
      '(concept|conceptversie|eerste versie|draft|first version|voorlopige)',
      '(wacht|wachten|waiting|await|afwachting)',
      'nog (een|de|wat|even|niet|alleen|geen|iets|twee|drie|steeds|op) ~',
      '(nog|still|alleen|only|remaining|rest|remainder)',
      '(dacht|thought|volgens|denk|think|geloof|believe)',
      '(moet|moeten|must|need|needs|zal|zullen|will|ga|gaat) ~ (nog|still|worden|be|naar|eerst)',
      '(zodra|once|als (?!bijlage|pdf|link|het goed|beloofd|afgesproken|besproken|word)|wanneer|when)',
      '(opnieuw|again|redo|overnieuw|vorig jaar|last year|vorige keer|last time)',
      '(mijn|my|een|eerste|first|laatste|last) (deel|gedeelte|stuk|part|half|bijdrage|bit)',
      '(te vroeg|too early|toch niet)',
      '(die|dat|he|she|who|hij|zij) (pakt|neemt|doet|will|does) [het|dit|it|this] (op|over|af|do|take|it|finish)?',
    ),
    extend: phrases(
      '(zou|zouden|should) ~ ~ (klaar|af|afgerond|ready|done|finished) (zijn|be) ~',
      '(op|on) (mijn|my) (lijstje|to-do|todo|list|agenda|planning)',
      '(overleg|vergadering|meeting|afspraak|gesprek|bespreking|appointment|bijeenkomst)',
      '(stuck|blocked|vast|vastgelopen|geblokkeerd|on hold)',
      '(zodra|once|pas als|afhankelijk|depends|hangt af)',
    ),
    blocked: phrases(
      '(uitstel|meer tijd|extension|more time|extra tijd)',
      '(klaar|done|afgerond|finished) ~ $',
      '(binnenkort|soon|volgende week|next week|morgen|tomorrow|komt goed|verwacht)',
    ),
  },
  harmless: phrases(
    '(zie|see) ~ (bijlage|attachment|attached|link|onder|hieronder)',
    '(bijgevoegd|attached|in de bijlage|enclosed)',
    '(dank|thanks) voor ~',
    '[de|het|alle|laatste|last|all|the|final] (wijziging|wijzigingen|aanpassing|aanpassingen|correctie|correcties|aanvullingen|changes|corrections|edits|additions|updates)',
  ),
  question: /afgerond|klaar|gedaan|completed|finished|done|actiepunt|action/i,
};

/** Words that put a piece of work in the future: with a day they ask for time until then. */
export const WORK_AHEAD = phrases(
  '(wordt|word|zal|zullen|ga|gaan|will|shall|kan|kunnen|can) ~',
  '(uiterlijk|voor|tot|by|before|until|till|per|op|vanaf|ultimo) ~',
  '(moet|gaat|zal) [wel|dan] lukken',
  '(stuur|lever|mail|heb|hebt|heeft|krijgt|krijg|maak|rond|doe|schrijf|klaar|af|send|finish|have|get|deliver) ~',
);

/** Something that the writer wants from the reader, by a day. */
export const ASKS_BACK = phrases(
  '^ (kun|kan|kunt|wil|wilt|zou|zouden|kunnen) (je|u|jij|jullie) ~ ~ (sturen|mailen|geven|aanleveren|regelen|laten weten) ~',
  '^ (could|can|would|will) you ~ ~ (send|mail|give|let me) ~',
);

/** Asking for more time in so many words. */
export const MORE_TIME = phrases(
  '(uitstel|uitstellen|uitgesteld|verlenging|respijt|langer|later|verzetten|verschuiven|opschuiven|meer tijd|extra tijd|wat tijd|datum|deadline|termijn|week|weekje|weken|dagen)',
  '(extension|extend|postpone|longer|later|more time|extra time|deadline|date|week|weeks|days|until)',
);

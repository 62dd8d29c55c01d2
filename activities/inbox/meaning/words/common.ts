import { phrases } from '../phrases.ts';

/** Words that turn a meaning round. */
export const NEGATIONS = phrases('(niet|geen|nooit|niemand|nergens|noch|zonder|not|never|nobody|neither|nor)', 'no');

/** What may follow "niet" or "not" and leave it with the verb: I do not come *on the day*, *to it*, *any more*. */
export const AFTER_NEGATION = phrases(
  '^ (niet|not) $',
  '^ (niet|not) (naar|op|dit|deze|die|dan|meer|mee|bij|bij zijn|aanwezig|komen|kunnen|zijn|erbij|eraan|ermee|mogelijk|langer|able|be|coming|going|come|attend|attending|join|joining|participate|participating|taking|take|available|this|on|at|in|for|to|doen|meedoen|meewerken|deelnemen|deel|akkoord|eens|instemmen|agree|approve|support|gaan|geplaatst|verspreid|zo)',
);

/** Phrases with a "no" or "not" in them that say nothing about the answer. */
export const EMPTY_PHRASES = phrases(
  '(geen|no) (probleem|problem|zorgen|worries)',
  '(geen|no) (dank|punt)',
  'not [a] problem',
  '(can|kan) (not|niet|haast niet|bijna niet) wait',
  'niet alleen ~ maar ook',
  'not only',
  '(vraagt|vroeg|asked|ask) ~ (of|if|whether) (ik|wij|we|i) ~ (meewerken|meedoen|deelnemen|kom|komen|come|join|participate|take part|akkoord ga|attend|agree)',
  'not to mention',
  'niet te vergeten',
  '(had|heb|hoef) (ik|wij|we) ~ niet (lang|te) ~ (denken|nadenken)',
  '(hoef|hoeven) (ik|we|wij) niet lang over na te denken',
  'why not',
  'waarom niet',
  'do not hesitate',
  'niet te missen',
);

/** Ways to make an answer depend on something. */
export const CONDITIONS = phrases(
  '(stel|stel dat|suppose)',
  '^ (wanneer|when) (ik|we|i) ~',
  '^ (anders|otherwise) ~',
  '(mits|tenzij|indien|zolang|unless|provided|providing|assuming|if)',
  'als (ik|het|je|jij|er|de|dat|dit|mijn|we|wij|jullie|u|onze|iemand|alles|ze|hij|zij|niemand|geen)',
  '(onder|met) (het|een)? ~ voorbehoud',
  '(onder|met) voorbehoud',
  'op voorwaarde',
  '(on|under) [the] condition',
  '(as|so) long as',
  'subject to',
  '(hangt|ligt) (ervan|er) ~ (af|aan)',
  'afhankelijk (van|of)',
  'depends',
  'depending',
  '(zodra|pas als|pas wanneer|once)',
  'mocht (het|ik|er|dat)',
  'in case',
  'ervan uitgaande',
  'tot (ik|we|wij) ~ (heb|hebben|weet|weten)',
);

/** Conditions of politeness, that bind nothing. */
export const POLITE_CONDITIONS = phrases(
  '(als|indien|mocht) (u|je|jij|jullie|er) ~ (vragen|iets|vraag|nodig|wilt|wil|meer|hulp|informatie) ~',
  'als het goed is',
  'als (u|je) het mij vraagt',
  'als ik (het )?goed ~ (begrijp|heb)',
  '(if|should) (you|there) ~ (questions|anything|need|any|like|want|wish) ~',
  'if you (ask me|do not mind)',
  '(laat het|let me know) ~ (als|if) ~',
  'zodra (de|het|er|u|je|jullie) ~ (stukken|agenda|programma|link|bekend) ~',
  'once (the|you) ~ (agenda|link|programme|documents|papers) ~',
  'if (that is|it is)? (still)? possible',
);

/** Words of doubt: with an answer in the same sentence it is not certain any more. */
export const DOUBTS = phrases(
  '(misschien|wellicht|mogelijk|waarschijnlijk|vermoedelijk|eventueel|hopelijk|voorlopig|vooralsnog|maybe|perhaps|possibly|probably|hopefully|presumably|likely|might|tentatively|provisionally)',
  '(zoals het|zoals ik het) ~ (uitziet|lijkt|zie)',
  '(as|the way) things (stand|look)',
  'for (now|the moment)',
  'in (principe|beginsel|principle)',
  '(denk|dacht|geloof|verwacht|gok) ik',
  'ik (denk|dacht|geloof|verwacht|gok|neem aan)',
  'i (think|guess|suppose|expect|believe|hope|assume|thought)',
  '(ik|we|wij) (hoop|hopen) ~ (te|dat|er)',
  '(hoop|hopen) (ik|we|wij) ~ te',
  '(hope|hoping|try|trying|aim|intend|plan|planning) to',
  '(probeer|proberen|streef)',
  '(voor zover|zover|as far as) ~',
  '(volgens mij|naar mijn idee)',
  'all being well',
  '(nog )?niet zeker',
  'not (sure|certain)',
  '(zou|zouden) (ik|we|wij)',
  '(ik|we|wij) (zou|zouden)',
  '(vast wel|min of meer|zo goed als|more or less|sort of|kind of)',
  '(neig|geneigd|leaning|inclined)',
);

/** Announcements that the real answer is still to come: they make any answer beside them uncertain. */
export const LATER = phrases(
  'weet (ik )?~ nog niet',
  'nog niet ~ (weet|zeker|bekend|uit|besloten|gelezen|bekeken|gekeken)',
  '(laat|laten) ~ (nog|later|morgen|volgende|zo snel|spoedig|asap) ~ weten',
  '(kom|komen) (ik|we|wij|er) ~ (op|nog) ~ terug',
  '(moet|ga|wil|zal) ~ (eerst|nog|even) ~ (overleggen|bespreken|nadenken|checken|kijken|afstemmen|regelen|lezen|navragen|uitzoeken|bekijken|doorlezen|voorleggen|nagaan|vragen)',
  '(eerst|nog|even) ~ (overleggen|bespreken|nadenken|overdenken|checken|navragen|uitzoeken|doorlezen|voorleggen|afstemmen)',
  '(ik|we|wij) kijk(en)? ~ (of|wat)',
  'kijk (ik|er|of) ~',
  '(denk|denken) er ~ over',
  '(hoort|hoor|horen|krijgt|krijg) ~ (nog|later) ~',
  'krijgt ~ nog antwoord',
  'ga er ~ voor zitten',
  '(will|shall) ~ (get back|let you know|think|check|confirm|reply|read|look|discuss)',
  '(need|want|have) to ~ (check|discuss|think|ask|confirm|read|consult|see)',
  'let me ~ (check|think|see|get back)',
  'before i (say|decide|answer|commit|confirm)',
  'voor(dat)? ik ~ (ja|beslis|besluit|toezeg|akkoord)',
  '(beslis|besluit) ik ~',
  'not (yet )?(decided|read|looked)',
);

/** Marks of irony. */
export const IRONY = phrases(
  '(alsof|zogenaamd)',
  'niet heus',
  'as if',
  '(yeah|yes|oh) right',
  'lekker hoor',
  '(niets|niks) (beters|liever)',
  'nothing better to do',
  '(kuch|haha not)',
  '(grapje|geintje|just kidding|joking|sarcasme|ironie)',
  '(alweer|nog|weer) een (vergadering|bijeenkomst|overleg|commissie|werkgroep|netwerk) (erbij|meer)',
  'alweer een',
  '(yet )?another (meeting|network|committee|draft)',
  'what could go wrong',
  'daar zat(en)? ~ op te wachten',
  'natuurlijk heb ik niets',
  'ja hoor natuurlijk',
  'zeker weten dat',
  '(ja|yes) ja',
  'in (uw|jouw|je|your) dromen',
  'dream on',
  'mijn hele leven op gewacht',
);
export const IRONIC_SIGNS = /[🙄😒🤡🥱😏]|;-?\)\s*not\b|\/s\b/u;

/** A writer who stops and thinks again: only an answer after it can count. */
export const TURNS = phrases(
  '(o|oh|ow|oei|oeps|oops) (nee|no|wacht|wait|hang on|shoot|help)',
  '(even wachten|wacht even|hang on|hold on)',
  '^ (wacht|wait) $',
  '(nee|no) (wacht|wait|hang on|toch)',
  'of (nee|toch|niet)',
  'toch (niet|wel|maar)',
  'bij nader inzien',
  'on second thought',
  'on second thoughts',
  '(correctie|correction|scratch that|herstel|vergissing)',
  '(actually|sorry) (no|yes|nee|ja)',
  'ik zie nu',
  'i (now|just) (see|realise|realize)',
  '(bedenk|zie|merk|realiseer) (me )?(nu|net|ineens|opeens)',
  '(intrekken|trek|withdraw)',
  '(bedacht|changed my mind|van gedachten (veranderd|veranderen))',
);

/** After an answer these announce something that could take it back. */
export const BUTS =
  /^ (?:maar|echter|but|however|though|although|hoewel|alhoewel|alleen|only|except|behalve|wel|althans|tenminste|at least) /;

/** A clause about a former time. */
export const FORMER = phrases(
  '(vorige|vorig|laatste|last|previous) (keer|jaar|time|year|maal|bijeenkomst|meeting|editie|versie)',
  '(volgende|andere|next|another) (keer|maal|time|editie)',
  '(geweest|gekomen|meegedaan)',
  '(destijds|indertijd|ooit|previously|formerly)',
  '(had|hadden) ~ (aangemeld|gezegd|toegezegd|doorgegeven|afgezegd|bevestigd|signed|said|confirmed|registered)',
  '(in|sinds|since) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october) ~ (heb|had|have) ~',
  '(eerder|toen|earlier|before) (heb|had|have) ~',
  '(heb|had) ik (eerder|toen|destijds|in) ~',
  '(ik|i) (heb|have) (eerder|earlier|previously) ~',
  '(kwam|kwamen|deed|deden|was|waren|attended|joined|came) (ik|wij|we)',
  '(ik|wij|we) (kwam|kwamen|deed|deden|zat|zaten)',
  '(i|we) (was|were|came|attended|joined|used)',
  '(gaf|schreef|zei|meldde) ik ~ (door|dat|aan)',
);

/** Third persons who could be the ones who answer. */
export const OTHERS =
  '(hij|zij|ze|he|she|they|collega|collegas|colleague|man|vrouw|partner|dokter|arts|dr|prof|professor|wife|husband|secretaris|voorzitter|bestuur)';

/** Somebody passes on the answer of the person who was asked. */
export const RELAYS = phrases(
  '(namens|on behalf of) ~ (kan|mag|wil|moet|bericht|meld|laat|i) ~',
  'namens ~ ~ (kan|mag|wil|moet|bericht|meld|laat) (ik|wij)',
  'on behalf of ~ ~ (i|we)',
  '(heeft|had) (mij|me|ons) ~ (gevraagd|verzocht) ~ (te|u|om)',
  '(vraagt|verzoekt) (mij|me) ~ (te|om)',
  'has asked me to ~',
  'asked me to ~',
  '(laat|liet) (u|je) ~ weten dat',
);

/** Slips that could stand for a "not", and pairs of which nothing was crossed out. */
export const SLIPS = phrases(
  '(iet|nit|neit|neiet|nieta|niett|nt|nto|ntot|noot|nog niet niet|wel/niet|niet/wel|ja/nee|yes/no|can/cannot|wel niet)',
  '(can|will|do|could|am|i) no',
  '(can|will|am|do) (now|nto|ot|nog)',
  '(kan|kom|ben|ga) (iets|nier|net|nee)',
);

/** Requests for no more mail. */
export const STOPS = phrases(
  '(geen|no) ~ (mail|mails|emails|e-mail|e-mails|email|berichten|post|nieuwsbrieven|messages) ~ (meer|ontvangen|sturen)',
  '(geen|no) ~ (mail|mails|emails|e-mail|e-mails|email|berichten|messages) meer',
  '(geen|niet|no) (verdere|further|more|meer) (mail|mails|emails|e-mails|berichten|messages|mailen)',
  '(verwijder|haal|schrap|remove|take|delete) (mij|me|mijn|ons|my|us) ~ (uit|van|from|off) ~ (bestand|maillijst|mailinglijst|verzendlijst|adressenbestand|mailing|database)',
  '(uitschrijven|schrijf mij uit|unsubscribe|afmelden voor (de )?(nieuwsbrief|mails|mailing))',
  '(stop|stoppen) ~ (mailen|mailing|mails|berichten|emailing|contacting)',
  '(mail|email|e-mail|schrijf|contact) (mij|me|ons|us) (niet|not) (meer|langer|again)',
  'do not (mail|email|contact|write) ~ (me|us)',
  '(niet|not) (meer|langer) ~ (mailen|gemaild|benaderd|benaderen|emailed|contacted)',
);

/** Words that go with any answer and say nothing by themselves. */
export const FILLERS = new Set(
  'hoor dus dan nou maar natuurlijk heel erg echt even wel dank bedankt thanks thank you je u jullie voor for the de uitnodiging invitation mail bericht x xx xxx groetjes groet groeten gr hartelijk hartelijke vriendelijke met super veel van harte plezier zeer dankjewel dankuwel very much so please and en that is dat het mij me ons wat mij betreft van mijn kant hierbij oke haha hi hoi dag'.split(
    ' ',
  ),
);

/** Why somebody cannot: these explain a "no" and answer nothing by themselves. */
export const REASONS = phrases(
  '^ (zit|ben|zijn|zitten|sta|staan|heb|hebben|moet|moeten|werk|ga|gaan|have|am) ~',
  '^ ik (zit|ben|sta|heb|moet|werk|ga) (dan|die|al|net|nog|met|in|op) ~',
  '(dienst|diensten|nachtdienst|vakantie|congres|spreekuur|werk|werken|ziek|ziekte|afspraak|afspraken|vergadering|druk|drukte|tijd|agenda|weekend|kinderen|bruiloft|verjaardag|buitenland|reis|operatie|opereren|poli|ok|college|colleges|tentamen|begrafenis|crematie|uitvaart|verplichting|verplichtingen|elders|weg|onderwijs|symposium|cursus|opleiding|verlof|bezet|vol|geboekt|zwanger)',
  '(duty|shift|shifts|holiday|leave|clinic|conference|clash|clashes|conflict|commitment|commitments|surgery|travelling|traveling|away|abroad|meeting|wedding|funeral|busy|teaching|booked|appointment|vacation|sick|ill|workload|on call)',
);

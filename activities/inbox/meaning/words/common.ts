import { phrases } from '../phrases.ts';

/** Words that turn a meaning round. */
export const NEGATIONS = phrases(
  '(niet|geen|nooit|niemand|nergens|noch|zonder|onmogelijk|geenszins|not|never|nobody|neither|nor)',
  'no',
);

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
  'could not be (happier|more|better) ~',
  '(vraagt|vroeg|asked|ask) ~ (of|if|whether) (ik|wij|we|i) ~ (meewerken|meedoen|deelnemen|kom|komen|come|join|participate|take part|akkoord ga|attend|agree)',
  'not to mention',
  'niet te vergeten',
  '(had|heb|hoef) (ik|wij|we) ~ niet (lang|te) ~ (denken|nadenken)',
  '(hoef|hoeven) (ik|we|wij) niet lang over na te denken',
  'why not',
  'waarom niet',
  'do not hesitate',
  'niet te missen',
  '(niet|not) (voor|for) (niks|niets|nothing)',
  '(niet|nooit|not|never) ~ onder stoelen of banken',
  '(zonder|without) [een|ook maar een|a] (enkel|enkele|single) (misser|fout|klacht|probleem|hitch|error|complaint|mistake)',
  '(would|could|should|zou|zouden|hoef|hoeft|hoeven) _ (not|niet) (dream of|voor de gek|twice)',
);

/** Words of doubt: with an answer in the same sentence it is not certain any more. */
export const DOUBTS = phrases(
  '(misschien|wellicht|mogelijk|waarschijnlijk|vermoedelijk|eventueel|hopelijk|voorlopig|vooralsnog|maybe|perhaps|possibly|probably|hopefully|presumably|likely|might|tentatively|provisionally)',
  '(zoals het|zoals ik het) ~ (uitziet|lijkt|zie)',
  '(as|the way) things (stand|look)',
  'for (now|the moment)',
  'in (principe|beginsel|principle)',
  '(denk|dacht|geloof|verwacht|gok) ik',
  '(neem|nemen) (ik|wij|we) aan $',
  '(schat|vermoed) ik',
  'or so (they|he|she|i) ~',
  '(wie weet|who knows)',
  '(in die zin|in zekere zin|in that sense|in a sense|so to speak|als het ware)',
  'was told ~',
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
  '(ja|yes|wel) (of|or) (nee|no|niet)',
  '(geen|niet|not) ~ (nee|ja|no|yes) $',
  '(kan|kunnen|can|could) [ik|we|wij|nu|nog] (niet|not) (zeggen|beloven|beoordelen|overzien|inschatten|garanderen|say|promise|tell|judge|guarantee) ~',
  '(tend|tends|tending) to ~',
  '(of|or) (oneens|eens|disagree|tegen|against)',
  '(zie|zien) (ik|we) wel',
  '(ik|we) (zie|zien) wel',
  'we will see',
);

/** Doubt or thought that is denied. */
export const NO_DOUBT = phrases(
  'as far as (i|we) (am|are) concerned',
  '(geen|zonder|no|without) [enige|enkele|any|a] (twijfel|doubt) ~ (mogelijk)?',
  'no need to ~ (ask|think|check|discuss)',
  '(not|never) (need|have) to (think|see|check|read|hear|discuss|know) ~',
  'not have to ask (me|us) twice',
  '(hoef|hoeven) ~ niet ~ (na te denken|te overleggen|te vragen|over na te denken)',
);

/** An agreement that is only thought of. */
export const HYPOTHETICAL = phrases(
  '(zou|zouden) ~',
  '(would|could|might)(?! (?:be (?:happy|glad|pleased)|like to|not agree more) )',
);

/** Of work these are as good as a promise. */
export const EXPECTATIONS = phrases(
  '^ (is|zou) (het|dat|it|that) (mogelijk|possible) ~',
  '(ik|we|wij) (verwacht|verwachten)',
  '(verwacht|verwachten) (ik|we|wij)',
  '(i|we) expect',
);

/** "Also on behalf of my colleague": adds nothing. */
export const ALSO_FOR = phrases('^ (ook|mede|tevens|also) (namens|voor|on behalf of|for) ~');

/** A clause about a former time. */
export const FORMER = phrases(
  '(had|hadden) ~ (aangevinkt|aangekruist|ingevuld|geschreven|gemeld|gemaild|beloofd|geantwoord|aangegeven|opgegeven|ingeschreven|afgemeld|bedankt|ticked|checked|filled|told|written|promised|accepted|declined|cancelled|answered|replied|put down)',
  '(gisteren|vrijdag|donderdag|woensdag|dinsdag|maandag|week|weken|maand|dagen|geleden|ago|yesterday|friday|monday|tuesday|wednesday|thursday|eerst|first) ~ (heb|hebben|have|had) ~ (gezegd|geschreven|gemeld|gemaild|laten|doorgegeven|aangevinkt|toegezegd|afgezegd|afgemeld|aangemeld|bedankt|beloofd|geantwoord|aangegeven|told|written|said|promised|signed|accepted|declined) ~',
  '(heb|hebben) [ik|wij|we] (gisteren|vrijdag|donderdag|woensdag|dinsdag|maandag|vorige|onlangs|laatst|pas|recent|afgelopen) ~ ~ (gezegd|geschreven|gemeld|gemaild|laten weten|doorgegeven|aangevinkt|toegezegd|afgezegd|afgemeld|aangemeld|bedankt|beloofd|geantwoord|aangegeven) ~',
  '(i|we) (told|wrote|said|replied|answered|promised|declined|accepted|ticked|signed up|cancelled|registered) [you|to you|yes|no|in|all] [last|on|yesterday|earlier|before|in|initially|first|by mistake|a|two|three|at] (week|month|friday|monday|tuesday|wednesday|thursday|yesterday|ago|earlier|before|first|days|weeks|few) ~',
  '(i|we) (told you|wrote|said) [on] [last] [a-z]+ [that] (i|we) (would|could|was|were) ~',
  '^ (toen|daarna|eerst|then|first|at first) [zei|schreef|was] [ik|het|i] [een|a] (nee|ja|misschien|no|yes|maybe) $',
  '(vorige|vorig|laatste|last|previous) (keer|ronde|round|jaar|time|year|maal|bijeenkomst|meeting|editie|versie)',
  '(eerdere|oude|eerste|old|earlier|first) (versie|concept|draft|tekst|version|text)',
  '(volgende|andere|next|another) (keer|maal|time|editie)',
  '(geweest|(?<!conclusie |slotsom |besluit |oordeel |beslissing )gekomen|meegedaan)',
  '(destijds|indertijd|ooit|previously|formerly)',
  '(hoop|hopen|hope) (ik|wij|we|i|to)? ~ ~ (weer|again) ~',
  '(volgend|komend|next) (jaar|najaar|voorjaar|seizoen|year|spring|autumn) ~ (weer|again|graag|wel) ~',
  '(had|hadden) ~ (aangemeld|gezegd|toegezegd|doorgegeven|afgezegd|bevestigd|signed|said|confirmed|registered)',
  '(in|sinds|since) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october) ~ (heb|had|have) ~',
  '(eerder|toen|earlier|before) (heb|had|have) ~',
  '(heb|had) ik (eerder|toen|destijds|in) ~',
  '(ik|i) (heb|have) (eerder|earlier|previously) ~',
  '(kwam|kwamen|deed|deden|was|waren|attended|joined|came) (ik|wij|we)',
  '(ik|wij|we) (kwam|kwamen|deed|deden|zat|zaten)',
  '(ik|wij|we) (was|waren|vond|vonden) ~',
  '(i|we) (agreed|objected|approved) (last|earlier|before|previously|then|at) ~',
  '(i|we) (was|were|came|attended|joined|used)',
  '(gaf|schreef|zei|meldde|berichtte|liet|mailde|antwoordde) ik ~ (door|dat|aan|weten)',
  '(eerder|aanvankelijk|eerst|toen|destijds|vorige week|vorige maand|earlier|initially|at first|previously) (gaf|schreef|zei|meldde|liet|dacht|had|was|stond|wrote|said|told|thought) ~',
  '^ (had|hadden) (ik|wij|we) ~',
  '(aanvankelijk|initially|at first) ~',
  '(made|raised|maakte|uitte) ~ ~ (in|last|vorige|afgelopen) (month|week|round|ronde|maand|januari|februari|maart|january|february|march) ~',
  '(made|raised) (a fuss|objections|comments) ~',
);

/** A sentence about another occasion. */
export const NEXT_TIME = phrases(
  '(volgende|volgend|andere|next|another|toekomstige|future) (keer|maal|time|editie|jaar|year|edition|occasion|one|bijeenkomst|bijeenkomsten|meetings)',
  '^ (tot|see you) [in] [het|the|dit|this|volgend|komend] (najaar|voorjaar|herfst|winter|zomer|autumn|fall|spring|summer)',
);

/** Worries of before that are gone. */
export const SETTLED = phrases(
  '(zorg|zorgen|bedenking|bedenkingen|twijfel|twijfels|vraag|vragen|moeite|concern|concerns|doubt|doubts|worries|questions|reservations|bezwaren|bezwaar) ~ ~ (weggenomen|opgelost|verholpen|vervallen|verdwenen|beantwoord|verwerkt|weg|resolved|addressed|answered|gone|settled|dealt with|met)',
  '(had|hadden) ~ (bedenking|bedenkingen|twijfel|twijfels|vragen|moeite|zorgen|concerns|doubts|questions|reservations)',
  '(later|straks|ooit|volgend jaar) ook niet',
  '(geen|zonder|no|without) [verdere|verder|further|any|meer] (vragen|vraag|questions|zorgen|concerns|twijfels|doubts|bedenkingen|problemen)',
  '(alleen|only) ~ ~ ~ (niet|not) (bereikbaar|available|beschikbaar|reachable)',
  '(zijn|zien)(?! (?:nog )?niet ) ~ (weggenomen|opgelost|verholpen|verwerkt|beantwoord)',
);

/** Third persons who could be the ones who answer. */
export const OTHERS =
  '(hij|zij|ze|he|she|they|collega|collegas|colleague|man|vrouw|partner|dokter|arts|dr|prof|professor|wife|husband|secretaris|voorzitter|bestuur)';

/** The same people, who can be what a clause is about. */
export const THIRD_NOUNS =
  'collega|colleague|man|vrouw|partner|echtgenoot|echtgenote|vriend|vriendin|dochter|zoon|moeder|vader|zus|broer|dokter|arts|professor|wife|husband|secretaris|voorzitter|baas|leidinggevende|manager|boss|stagiaire|assistent|opvolger|colleagues|collegas';

/** Somebody passes on the answer of the person who was asked. */
export const RELAYS = phrases(
  '(vroeg|vraagt|verzocht|verzoekt) [mij|me] of ik ~ ~ (mailen|laten|schrijven|doorgeven|melden|antwoorden|reageren|berichten|bevestigen|afmelden|aanmelden)',
  '(mij|me|ons) (vroeg|vraagt|verzocht|verzoekt) [om] [het|dit|dat|u|je|jullie|hem|haar] ~ te ~',
  '(vroeg|verzocht|vraagt|verzoekt) (mij|me|ons) [u|je|jullie|dit|dat|het|hierbij|namens] ~ ~ te ~',
  '(asks|asked|wants|would like) me to (let you know|tell you|say|write|answer|reply|confirm|inform) ~',
  '(dankt|bedankt) (u|je|jullie) ~ ~ en laat ~',
  '(hij|zij|ze|he|she) (laat|liet|lets) (u|je|jullie|you) ~ (weten|know)',
  '(namens|on behalf of) ~ (bevestig|confirm|kan|mag|wil|moet|bericht|meld|laat|i) ~',
  'namens ~ ~ (kan|mag|wil|moet|bericht|meld|laat) (ik|wij)',
  'on behalf of ~ ~ (i|we)',
  '(heeft|had) (mij|me|ons) ~ (gevraagd|verzocht) ~ (te|u|om)',
  '(vraagt|verzoekt|verzocht|vroeg) (mij|me) ~ ~ (te|om)',
  '(has asked|asked|asks|wants|wishes) (me|us) to ~',
  '(op verzoek van|at the request of) ~',
  'vraagt (u|je|jullie) ~ (hem|haar) ~',
  '^ namens (dokter|dr|professor|prof|mevrouw|meneer|mw|dhr|de heer) ~',
  '^ on behalf of (dr|doctor|professor|prof|mr|mrs|ms) ~',
  'laat (hij|zij|ze) ~ weten',
  '[a-z]*(?:bestuur|raad|maatschap|vakgroep|team|afdeling|commissie|vereniging|board|council) ~ ~ ~ (gaat|is|agrees) [hiermee|ermee|unaniem] (akkoord)?',
  '(laat|liet) (u|je) ~ weten dat',
  '(bestuur|maatschap|vakgroep|werkgroep|team|raad|board|directie|committee|department|vereniging) (heeft|has) ~ ~ (ingestemd|goedgekeurd|approved|agreed|endorsed)',
);

/** Slips that could stand for a "not", and pairs of which nothing was crossed out. */
export const SLIPS = phrases(
  '(iet|nit|neit|neiet|nieta|niett|nt|nto|ntot|noot|nog niet niet|wel/niet|niet/wel|ja/nee|yes/no|can/cannot|wel niet)',
  '(can|will|do|could|am|i) no',
  '(of|or) (niet|not) ~',
  '(can|will|am|do) (now|nto|ot|nog)',
  '(kan|kom|ben|ga) (iets|nier|nee)',
  '(kan|kom) net',
  '(ben|ga) net (aanwezig|erbij|er|bij|mee)',
);

/** What a bare "yes" may confirm instead of the question: that the mail came in. */
export const RECEIPTS = phrases(
  '(ontvangen|gekregen|binnengekomen|binnen|gezien|begrepen|genoteerd|received|got (it|this|your)|seen|noted|understood|gehoord)',
);

/** Of a draft it is no receipt that somebody read it. */
export const WAS_READ = phrases('(gelezen|read|bekeken|doorgelezen) ~');

/** Words that could restrict an answer, or put work before it. */
export const LIMITS = phrases(
  '(maar|but|echter|however|alleen|only|slechts|enkel|just|nog|behalve|except|half|deel|part|liever|rather|toch|eerst|first|te (?!\\S+n )[a-z]+|too)',
  '(moet|moeten|zou|zouden|mag|mogen|should|could|would|must|might|may|need|needs|kan|kunnen|can|wil|willen|want|wens|wish)',
  '(hij|zij|ze|he|she|they|collega|collegas|colleague|colleagues|iemand|someone|somebody|anderen|others|andere|other)',
  '(vorige|vorig|volgende|volgend|last|next|previous|eerdere|earlier|oude|old)',
  '(wie|wat|waarom|hoe|wanneer|welke|who|what|why|how|when|which|of|whether|or)',
);

const ADDRESS_LIST =
  '(lijst(?! (?:met|van|bij))|list(?! (?:of|with))|bestand|maillijst|mailinglijst|mailinglist|verzendlijst|adressenlijst|adreslijst|adresboek|adressenbestand|mailbestand|mailing|mailings|systeem|system|database)';
/** Requests for no more mail. */
export const STOPS = phrases(
  '(geen|no) ~ (mail|mails|emails|e-mail|e-mails|email|berichten|post|nieuwsbrieven|messages) ~ (meer|ontvangen|sturen)',
  '(geen|no) ~ (mail|mails|emails|e-mail|e-mails|email|berichten|messages) meer',
  '(geen|niet|no) (verdere|further|more|meer) (mail|mails|emails|e-mails|berichten|messages|mailen)',
  `(verwijder|haal|schrap|wis|gooi|streep|remove|take|delete|drop) (mij|me|mijn|ons|my|us) ~ (uit|van|from|off) ~ ${ADDRESS_LIST}`,
  `(mij|me|ons|mijn|onze) ~ (uit|van) ~ ${ADDRESS_LIST} ~ (halen|verwijderen|schrappen|strepen|gooien|wissen|af)`,
  `(take|taken|get|drop|dropped|remove|removed) ~ (off|from) (your|this|the) (mailing )?${ADDRESS_LIST}`,
  '(verwijder|wis|schrap|delete|remove|erase) [a.u.b.|aub|graag|please] (mijn|onze|al mijn|my|all my|our) (gegevens|data|emailadres|mailadres|adres|contactgegevens|persoonsgegevens|details|email|address|personal data)',
  '(mijn|onze) (gegevens|emailadres|mailadres|adres|contactgegevens|persoonsgegevens) ~ (verwijderen|wissen|schrappen|verwijdert|wist)',
  '(have|want|get) (my|our) (data|details|address|email) ~ (removed|deleted|erased)',
  '(uitschrijven|uit te schrijven|schrijf (mij|me|ons) ~ uit|unsubscribe|opt out|opt-out|afmelden voor (de )?(nieuwsbrief|mails|mailing))',
  '(geen|no) ~ (uitnodigingen|invitations|brieven|letters|spam|reclame|verzoeken) (meer|more|anymore) (graag|aub|alstublieft|please|sturen|ontvangen|krijgen)',
  '(geen|no) ~ (uitnodigingen|invitations|brieven|letters|spam|reclame|verzoeken) (meer|more|anymore) $',
  '(geen|no more) ~ (uitnodigingen|invitations|reclame|spam) (sturen|versturen|mailen)',
  'no more (mail|mails|emails|invitations|letters|messages)',
  'geen prijs op ~ (mail|mails|email|emails|berichten|uitnodigingen|post)',
  '(geen|niet) ~ (behoefte|gediend|geinteresseerd) ~ (aan|van|in) ~ (mail|mails|email|emails|mailtjes)',
  '(niet|not|no) (meer|langer|longer|again) ~ (aanschrijven|aan te schrijven|aangeschreven|te mailen|te benaderen|lastigvallen|lastiggevallen|(wish|want) to (receive|hear))',
  '(laat mij|laat me|laat ons) ~ met rust',
  'leave (me|us) alone',
  '(stop|quit) (sending|emailing|mailing|writing|spamming)',
  '(opzouten|opgerot|rot op) ~',
  '(stop|stoppen) ~ (mailen|mailing|mails|berichten|emailing|contacting)',
  '(mail|email|e-mail|schrijf|contact) (mij|me|ons|us) (niet|not) (meer|langer|again)',
  'do not (mail|email|contact|write) ~ (me|us)',
  '(niet|not) (meer|langer) ~ (mailen|gemaild|benaderd|benaderen|emailed|contacted)',
);

/** Words that go with any answer and say nothing by themselves. */
export const FILLERS = new Set(
  'euhm ehm uhm euh uh duh hoor zelfs dus dan nou maar natuurlijk heel erg echt even wel dank bedankt thanks thank you je u jullie voor for the de uitnodiging invitation mail bericht x xx xxx groetjes groet groeten gr hartelijk hartelijke vriendelijke met super veel van harte plezier zeer dankjewel dankuwel very much so please and en that is dat het mij me ons wat mij betreft van mijn kant hierbij oke haha hi hoi dag'.split(
    ' ',
  ),
);

/** Why somebody cannot: these explain a "no" and answer nothing by themselves. */
export const REASONS = phrases(
  '(te|too) (ver|druk|veel|vol|vroeg|laat|kort|duur|zwaar|vermoeiend|far|busy|much|late|early|short|expensive)',
  '^ (zit|ben|zijn|zitten|sta|staan|heb|hebben|moet|moeten|werk|ga|gaan|have|am) ~',
  '^ ik (zit|ben|sta|heb|moet|werk|ga) (dan|die|al|net|nog|met|in|op) ~',
  '(oppas|opvang|kinderopvang|invaller|vervoer|babysitter|childcare)',
  '(dienst|diensten|nachtdienst|vakantie|congres|spreekuur|werk|werken|ziek|ziekte|afspraak|afspraken|vergadering|druk|drukte|tijd|agenda|weekend|kinderen|bruiloft|verjaardag|buitenland|reis|operatie|opereren|poli|ok|college|colleges|tentamen|begrafenis|crematie|uitvaart|verplichting|verplichtingen|elders|weg|onderwijs|symposium|cursus|opleiding|verlof|bezet|vol|geboekt|zwanger)',
  '(duty|shift|shifts|holiday|leave|clinic|conference|clash|clashes|conflict|commitment|commitments|surgery|travelling|traveling|away|abroad|meeting|wedding|funeral|busy|teaching|booked|appointment|vacation|sick|ill|workload|on call)',
);

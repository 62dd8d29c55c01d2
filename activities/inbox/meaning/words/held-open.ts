import { phrases } from '../phrases.ts';

/** A condition without "if": what must happen first, before "and I am in" or "then I come". */
export const ASKS_FIRST = phrases(
  '^ [and|en|maar|but|just|ja|yes] (get|pay|give|find|buy|book|arrange|send|show|tell|convince|regel|betaal|geef|zorg|stuur|boek|vind|vertel|overtuig) (?!me your|mij maar|me maar)(me|us|mij|ons|for|voor|a|an|the|een|de|het|my|mijn|dat|dit|er|met|that|mijn|somebody|iemand) ~',
  '^ [en|maar|but] (betaal|pay) (me|us|mij|ons) $',
);

/** Beside a yes, what tells that the real answer is still to come, or hangs on something. */
export const STILL_OPEN = phrases(
  '(dat|dit|het) (hoor|horen|verneem) (ik|wij|we) ~ (pas|morgen|later|volgende) ~',
  // a condition without "if"
  '(in het geval|voor het geval|vooropgesteld|gesteld) (dat|van) ~',
  '(health|weather|time|work|diary|trains|traffic|rota|family|kids|children|boss) (allowing|permitting|willing)',
  '(laat|zeg|vertel|stuur|geef|mail) [me|mij|ons|maar] eerst ~',
  'eerst [maar] [even|nog|graag|wel] [graag|wat] (horen|weten|zien|lezen) ~',
  '(tell|send|let|show) (me|us) [know] first ~',
  // the real answer follows
  '(uitsluitsel|bevestiging|confirmation|(definitief|definitieve|final|definite) [a-z]+) [nog|hoor|hoort|krijg|krijgt|geef] [je|u|jullie|ik] ~ (volgt|volgen|to follow|follows|will follow|krijg|krijgt|geef|geven|later|nog|soon|komt)',
  'definitief (hoor|hoort|horen|laat|weet|geef|krijg|volgt) ~',
  '(ik|wij|we|i) (bevestig|bevestigen|confirm) ~ (eind|begin|volgende|morgen|next|end|tomorrow|zodra|when|once|nog)',
  '(verlof|vrij|vrije dag|verlofdag|ruil|leave|day off|time off) ~ (aangevraagd|requested|applied for|in behandeling|pending)',
  '(asked for|requested|applied for|vraag) ~ (leave|day off|time off|verlof|vrij aan|vrije dag)',
  '(clear|square|check) (it|this|that) with ~',
  '(all i need|only need|now need|just need|ik heb alleen|nu alleen nog) ~ ~ (boss|manager|chef|baas|supervisor|leidinggevende|partner|wife|husband|team|yes|ja) ~',
  '(boss|chef|baas|leidinggevende|manager|supervisor|werkgever|employer) ~ (moet|has to|still|must|nog) ~',
  '(so|dus) let us see (how|if|what)? ~ $',
  '(even|eens|nog) (kijken|zien) hoe (dat|het) ~ (gaat|loopt|uitpakt|valt) ~',
  '^ (dus|so) (of|whether) ik ~',
  // hedges
  '(ga|gaan|gaat) [ik|wij|we] er [ook|dus|nog|gewoon] (vanuit|van uit) ~',
  '(kan|zou) [heel] (goed|best) (zijn|kunnen) [dat] ~',
  '(it|that) (may|could|might) well be ~',
  '^ (dat wil zeggen|althans dat dacht ik|that is to say) ~',
  '(zo had (ik|wij|we) het|that was the plan|dat was het plan) ~',
  '(een poging|poging doen) ~',
  '(kom|komen) ~ weer eens langs ~',
  '(mijn|my) (concepten|drafts|outbox|conceptenmap) ~',
  // a day that is taken
  '(is|was) (dat|it|that|dit|this) (niet|not) (de|the|ook|also|dezelfde|the same) ~',
);

/** Beside a yes, what can only be meant as a joke. */
export const JOKES = phrases(
  '(volgend|volgende|next|ander|another) (leven|life)',
  '(hell freezes|pigs fly|sint juttemis|sint-juttemis|pasen en pinksteren op)',
  '(droom|dromen|keep|dream) [lekker|maar|on] (verder|dreaming)',
  '(mijn|my) [grote|grootste|favourite|favorite|liefste|lust en|lievelings|new|nieuwe] (hobby|lievelingshobby)',
  '(gratis|voor niks|voor niets|onbetaald|for free|for nothing|unpaid) (werken|working|work|opdraven)',
  '(patienten|patients) ~ (wachten|wait|doodbloeden|doodgaan|die|stikken|another month) ~',
  '(uur|uren|hours|km|kilometer|kilometers) [lang] ~ (rijden|traffic|file|driving|reizen) (voor|for) (een|a|dat) ~',
  '(in|on) (traffic|a train|the train|de file|de trein) (voor|for) (een|a) ~',
  '(zet|doe|add|put) er nog [maar|wel] [maar|wel] een ~',
  '(ik|i) (slaap|sleep) [toch] [al] ~ (slecht|nauwelijks|niet|badly|hardly) ~',
  '(uur|hours) (per|a|in de|in the) week (is|are) (niet|not) (genoeg|enough)',
  '(denken|denkt|denk|think) (jullie|u|jij|je|you) (weleens|wel eens|ooit|ever) na ~',
  '^ in [a-z]+ welteverstaan ~',
);

/** Something that keeps people away. */
export const KEEPS_AWAY = phrases(
  '(vakantie|holiday|holidays|honeymoon|cruise|nachtdienst|nachtdiensten|nights|dienst|piket|on call|ziekenhuis|hospital|geopereerd|operatie|surgery|congres|conference|visitatie|vlieg|vliegen|fly|flight|vlucht|bruiloft|wedding|begrafenis|funeral|spreker|buitenland|abroad|ziek|ill|double-booked|dubbel geboekt)',
  '(are|am|zijn|zit|zitten|ben) ~ in [a-z]+ $',
);
/** After a yes, news. */
export const TURNS_OUT = phrases('(inmiddels|nu|net|ineens) (blijkt|blijken) ~', 'it turns out ~');
/** The same time as the meeting. */
export const AT_THAT_TIME = phrases(
  '(dan|that week|that day|that evening|die dag|die week|dat weekend|die dagen|op dat moment|precies|toevallig|that is when|the day before|dag ervoor|dag van|dan net|besef|net bericht|just came|just got|just told|reminds me|zegt net|helaas net|on nights)',
  '(de|the) \\d{1,2}(?:e|ste|de|st|nd|rd|th)',
);
/** It keeps nobody away any more. */
export const KEEPS_NOBODY = phrases(
  '(terug|back|geruild|ruil|ruilen|swap|swapped|verzet|verplaatst|moved|weer|after|na|daarna|afterwards|afgezegd|cancelled|vrijgehouden|vrijgemaakt|geen|no|niet|not)',
);

/** What somebody cannot get into or find is no answer. */
export const TECHNICAL = phrases(
  '(niet|not|geen|niets|niks|nothing|unable|geweigerd) ~ (inloggen|log in|login|sign in|log on|aanmelden|aanmeld|openen|open|access|find|vinden|laden|load|klikken|click|downloaden|downloadable|submit|verzenden) ~',
  '(inloggen|aanmelden|registreren|registering|signing up|logging in) (lukt|gaat|werkt|does|is|keeps) ~ (niet|not|fout|mis|wrong|failing) ~',
  '(link|knop|formulier|pagina|site|website|portaal|systeem|button|form|page|portal|system|app|code|wachtwoord|password|bijlage|attachment|teams) ~ (werkt|doet|opent|laadt|does|will|is|gives|geeft) ~ (niet|not|niks|niets|nothing|broken|kapot|error|foutmelding) ~',
  '(kom|kan|can|am|raak) ~ (niet|not) ~ (op|in|bij|into|to|on|onto|at) (de|het|the|jullie|uw|your) (pagina|site|website|link|systeem|formulier|portaal|bijlage|uitnodiging|page|system|form|portal|attachment|invitation|agenda-uitnodiging|omgeving|account)',
  '(kom|kan|can|get) ~ (niet|not) ~ (in|into|op|bij) (teams|zoom|webex|outlook) ~',
);
/** Where something can be seen, and where no meeting is. */
export const ON_THE_WEB = phrases('(op|on|via) (linkedin|facebook|instagram|twitter|youtube|mastodon|bluesky)');

/** Nothing more is wanted. */
export const NO_MAILS = phrases(
  'unsubscribe',
  '(geen|no|no more|no further) (mails|mailtjes|emails|mail|berichten|messages) [meer|more|any more]',
);
/** Being taken off a list of mails is no answer. */
export const OFF_THE_LIST = phrases(
  'uitschrijven voor ~',
  '(mailinglijst|mailing list|maillijst|verzendlijst|mailinglist|distribution list|nieuwsbrief|newsletter|nieuwsbrieven|mailings|mailing)',
  '(deze|dit soort|this|these|jullie|uw|such|further|verdere) (mails|mailtjes|berichten|emails|messages) ~',
  '(your|jullie|uw) list',
);

/** The mail reached somebody else than was meant. */
export const NAMESAKE = phrases(
  '(heeft|hebt|have|heb) (de|the) (verkeerde|wrong) ~',
  '(verwart|verwarren|verward|confuse|confusing|confused|verwisselt|mixing) ~ (met|with) ~',
  '(naamgenoot|naamgenote|namesake)',
);

/** Not now, and later gladly. */
export const LATER_GLADLY = phrases(
  '(volgend jaar|next year|najaar|voorjaar|autumn|spring|later) ~ (ziet|lijkt|past|lukt|komt|is|looks|suits|might|may|could) ~ (better|beter|anders|different|good|goed|wel|quieter|rustiger|calmer) ~',
  '(volgend jaar|next year|najaar|voorjaar|zomer|autumn|fall|spring|later|over een jaar|over een half jaar) ~ ~ (graag|wel|gladly|again|nog eens|opnieuw|weer|happy|love) ~',
  '(graag|gladly|probeer|try|ask|vraag|benader|happy) ~ ~ (volgend jaar|next year|najaar|voorjaar|autumn|later|over een jaar) ~',
);

/** Away for a while, or at one time of the day: no answer for that day. */
export const AWAY_A_WHILE = phrases(
  '^ [en|maar] (vanaf|na|from) ~ ~ (ben|zijn) (ik|wij|we) er weer',
  '(ben|zijn) [ik|wij|we] er even niet',
  '(ochtends|middags|avonds) (kan|kom|lukt|ben|is) ~ (niet|not) ~',
  '(not|never) (do|make|manage) [the] (mornings|afternoons|evenings) ~',
  '(make|do|om) [0-9]+\\S* [uur] ~',
  '^ then (i|we) (might|may|could) ~',
  '^ dan (wel|misschien wel|kan ik wel|lukt het wel) $',
  '(could|can|zou) [i|we|ik] (do|om) [0-9]+\\S* ~',
);

/** Somebody follows the writer up, stands in at work, or came in another year: that sends nobody to this meeting. */
export const STANDS_IN_ELSEWHERE = phrases(
  '(neemt|neem|brengt|bring|brings|bringing|meenemen) ~ (stukken|papieren|folders|leaflets|papers|slides|taart|cake|materiaal) ~',
  '(wilde|wilden|wanted|wou) ~ (maar|but|in mijn plaats|instead) ~',
  '(mag|mogen|may) ~ niet ~',
  '(covering|covers|waarneemt|on|op) (the|de|mijn|my) (ward|clinic|afdeling|poli) ~',
  '(vorige|vorig|last|previous) (keer|jaar|time|year|bijeenkomst|meeting)',
  '(opvolger|opvolgster|successor)',
  '(functie|baan|praktijk|post|job|practice|role) ~ (over|overgenomen|taken over)',
  '(taken|takes|took) over ~',
  '(over|overgenomen) per [0-9]+ ~',
  '(in het netwerk|in the network) ~',
  '(voortaan|from now on|henceforth|van nu af aan)',
  '(mail|mailen|email|contact|contacteer|aanschrijven|benader|benaderen|write to|bericht) ~ ~ (in mijn plaats|instead of me|in my place) ~',
  '(contact|contactpersoon|contact person|aanspreekpunt)',
  '(tijdens|during) (mijn|my) ~ (verlof|leave|sabbatical|vakantie|holiday|absence|afwezigheid) $',
  '(op|in) (de|het|mijn) (poli|polikliniek|afdeling|praktijk|spreekuur|ward|clinic) ~ (weet|niet|of) ~',
  '(op|at|in) (het|een|the|a) (congres|conference|symposium|commissie|committee) ~',
  '(ik|i) (kom|come|ga|go|am) ~ (instead of|in plaats van|namens|on behalf of) (?!(?:me|mij|ons|us) )[a-z]+',
);
/** The writer has gone. */
export const HAS_LEFT = phrases(
  '(niet meer|no longer) ~ (werk|werkzaam|in dienst|work|works|working|employed) ~',
  '(werk|werkt) [ik] (niet meer|no longer) ~',
  '(have|has) left (the|my|our|this) ~',
);

/** By which way somebody took part before, prepared, or read of it: not how they come. */
export const WAY_OF_SOMETHING_ELSE = phrases(
  '(hadden|spraken|gesproken|kennisgemaakt|talked|spoke|discussed)',
  '(stuur|sturen|mail|send) ~ (digitaal|online|via|je|u|jullie|digitally) ~',
  '(online|digitale|digital) (formulier|agenda|platform|betalen|betaling|systeem|form|calendar|payment|system|tool|enquete|survey) ~',
  '(genoeg|iedereen die|everyone who|allen die) ~',
  '(vorige|vorig|last|previous|eerdere|eerder) (keer|jaar|time|year|bijeenkomst|meeting|week)',
  '(voorbereiding|voorbespreking|preparation|prepare|voorbereiden|vooraf|beforehand|eerst nog)',
  '(saw|zag|las|read|gezien|gelezen|gevonden|found|aangemeld|opgegeven|ingeschreven|registered|signed up|bekeken)',
);

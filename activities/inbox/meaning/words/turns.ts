import { phrases } from '../phrases.ts';

/** Words of somebody who begins to speak, with which a "yes" says nothing. */
export const HESITATIONS = phrases('^ (kijk|tja|ach|nou|weet je|you see|well|hm|hmm) $');

/** Announcements that the real answer is still to come: they make any answer beside them uncertain. */
export const LATER = phrases(
  'weet (ik )?~ nog niet',
  'nog niet ~ (weet|zeker|bekend|uit|besloten|gelezen|bekeken|gekeken)',
  '(laat|laten) ~ (nog|later|morgen|volgende|zo snel|spoedig|asap) ~ weten',
  '(kom|komen) (ik|we|wij|er) ~ (op|nog) ~ terug',
  '(moet|ga|wil|zal) ~ (eerst|nog|even) ~ (overleggen|bespreken|nadenken|checken|kijken|afstemmen|regelen|lezen|navragen|uitzoeken|bekijken|doorlezen|voorleggen|nagaan|vragen)',
  '(eerst|nog|even) ~ (overleggen|bespreken|nadenken|overdenken|checken|navragen|uitzoeken|doorlezen|voorleggen|afstemmen)',
  '(ik|we|wij) (kijk|kijken|bekijk|bekijken) ~ ~ (of|wat)',
  'kijk (ik|er|of) ~',
  '(denk|denken) er ~ over',
  '(hoort|hoor|horen|krijgt|krijg)(?! (?:ik|wij|we) ) ~ (nog|later) ~',
  'krijgt ~ nog antwoord',
  '(mail|app|bericht|schrijf) (ik )?(je|u|jullie) ~ (morgen|later|volgende|straks|nog) ~',
  '(kom|komen|come) [ik|wij|we] (erop|hierop|daarop|er op|back) ~ (terug|to) ~',
  '(kijk|kijken) (ik|we|wij|er|hier) ~ (naar|na|ernaar) $',
  '(ik|we|wij) (kijk|kijken) (er|hier|ernaar) (even|nog|later|naar|morgen|vanavond|deze|dit|binnenkort|eens|rustig)(?! uit) ~',
  '(ik|we|wij|zal|will|i) (bel|bellen|call|ring|phone) (je|u|jou|jullie|you|even) ~',
  '(bevestig|bevestigen|confirm) ~ (later|nog)',
  '(bel|call) (ik|je|u|you) ~ (nog|later|even|morgen|volgende|tomorrow|back)',
  'weet (ik|je|u) ~ (meer|zeker)',
  '(overleg|check|vraag|bespreek) (ik|het|dit|dat|nog) ~ (met|na|even|nog|eerst)',
  'ga er ~ voor zitten',
  '(will|shall) ~ (get back|let you know|think|check|confirm|answer|respond|reply|read|look|discuss)',
  '(need|want|have) to ~ (check|discuss|think|ask|confirm|read|consult|see)',
  'let me ~ (check|think|see|get back)',
  '(bedoel|bedoelt|bedoelde) (je|u|jij|jullie) ~ $',
  '^ (you mean|do you mean|did you mean) ~',
  'before i (say|decide|answer|commit|confirm)',
  'voor(dat)? ik ~ (ja|beslis|besluit|toezeg|akkoord)',
  '(beslis|besluit) ik ~',
  'not (yet )?(decided|read|looked)',
);

/** Marks of irony. */
export const IRONY = phrases(
  '(alsof(?! (?:ik|wij|we) (?:\\S+ ){0,4}(?:missen|weigeren|overslaan) )|zogenaamd)',
  'niet heus',
  'as if',
  '(yeah|yes|oh) right',
  'lekker hoor',
  '(niets|niks) (beters|liever)(?! (?:willen|gewild|dan) | $)',
  'nothing better to do',
  '(kuch|haha not)',
  '(grapje|geintje|just kidding|joking|sarcasme|ironie)',
  '(alweer|nog|weer) een (vergadering|bijeenkomst|overleg|commissie|werkgroep|netwerk) (erbij|meer)',
  'alweer een',
  'yet another (meeting|network|committee|draft)',
  'what could go wrong',
  'daar (zat|zaten) (ik|wij|we) ~ op te wachten',
  'natuurlijk heb ik niets',
  'ja hoor natuurlijk(?! (?:ik|kom|doe|graag|wil|wij|we) )',
  'zeker weten dat',
  '(ja|yes) ja',
  'in (uw|jouw|je|your) dromen',
  'dream on',
  'mijn hele leven op gewacht',
);
export const IRONIC_SIGNS = /[🙄😒🤡🥱😏]|;-?\)\s*not\b|\/s\b/u;

/** A writer who stops and thinks again: only an answer after it can count. */
export const TURNS = phrases(
  '(vergist|vergissing|verkeken|mistaken|mistake|misread|mixed up|verward|door elkaar (?:gehaald|gehusseld|gehaspeld))',
  '(change of plan|change of plans|plannen gewijzigd|plannen zijn gewijzigd|plans have changed)',
  '(te snel|te vroeg gejuicht|too soon|too early|too quick|too fast|voorbarig|overhaast) $',
  '(disregard|scrap|ignore|negeer|vergeet) (my|mijn|this|that|dit|dat|the|de|it|above|previous|vorige)(?! .*(?:niet|not) ) ~',
  '(scrap|forget) (that|it) $',
  '(changed|change) (my|our) mind ~',
  '(go|going|come|terug) ~ ~ back on ~ word ~',
  '(haal|schrap|streep|take|cross|zet|put) (mij|me|us|ons) (toch|alsnog|back|weer) ~',
  '(toch|after all) ~ (van de lijst|off the list) ~',
  'actually (scrap|no|not|never|forget) ~',
  '(mail|bericht|antwoord|message|answer|reply) (klopte|klopt|was|is) ~ (niet|wrong|not) ~',
  '(oh wait|o wacht|oh no|o jee)',
  '(i|ik|we|wij) (just|now) (saw|see|noticed|realised|realized|heard) ~',
  '(o|oh|ow|oei|oeps|oops) (nee|no|wacht|wait|hang on|shoot|help)',
  '(even wachten|wacht even|hang on|hold on)',
  '^ (wacht|wait) $',
  '(nee|no) (wacht|wait|hang on|toch)',
  '^ (of|or) (nee|toch|niet|ja|wel|yes|no) ~',
  '(?<! ja| yes| wel) of (nee|toch|niet)',
  '(bovenstaande|bovenstaand|vorige mail|eerdere mail|vorige bericht) ~ (vergeten|negeren|vergeet|vervalt|niet meer) ~',
  '(vergeet|negeer|ignore|disregard|forget|scrap) ~ (bovenstaande|above|vorige|previous|what i (said|wrote)) ~',
  'toch (niet|wel|maar)',
  'bij nader inzien',
  'on second thought',
  'on second thoughts',
  '(ging|gaat|was|went) ~ (mis|fout|verkeerd|wrong)',
  '(correctie|correction|scratch that|herstel|vergissing)',
  '(actually|sorry) (no|yes|nee|ja)',
  'ik zie nu',
  'i (now|just) (see|realise|realize)',
  '(bedenk|zie|merk|realiseer) (me )?(nu|net|ineens|opeens)',
  '(intrekken|withdraw)',
  'trek (?!ik (?:hierbij |nu |dus )*in )',
  '(bedacht|changed my mind|van gedachten (veranderd|veranderen))',
);

/** After an answer these say that it may still change. */
export const SECOND_THOUGHTS = phrases(
  '(wordt vervolgd|to be continued)',
  '(zou|zal|zouden|could|might|may|would) ~ ~ (toch|wel|alsnog|ineens|opeens|after all|still|instead) (kunnen|lukken|gaan|komen|zijn|passen|willen|be|come|make|work) ~',
  '(toch|alsnog|ineens|opeens) ~ (wel|niet) ~ (kunnen|lukken|gaan|komen|doorgaan)',
  '(misschien|wellicht|waarschijnlijk|maybe|perhaps|probably) ~ ~ (toch|alsnog|after all|still) ~',
);

/** After an answer these announce something that could take it back. */
export const BUTS =
  /^ (?:maar|al (?:heb|ben|is|was|had|zijn|hebben|vind|vinden|denk|denken|blijf|blijven|moet|moeten|zou|zouden|zie|zien|wil|willen|had|hoop)|en toch|toch|and yet|yet|echter|but|however|though|although|hoewel|alhoewel|alleen|only|except|behalve|wel|althans|tenminste|at least) /;

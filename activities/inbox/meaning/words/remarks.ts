import { phrases } from '../phrases.ts';

/** What a remark on a text is called, and what it is about. */
export const REMARKS =
  '(?:[a-z]*(?:opmerking|opmerkingen|opmerkinkje|opmerkinkjes|suggestie|suggesties|aanvulling|aanvullingen|fout|foutje|fouten|foutjes)|kanttekening|kanttekeningen|tip|tips|aandachtspunt|aandachtspunten|wijzigingsvoorstel|wijzigingsvoorstellen|tekstvoorstel|tekstvoorstellen|tekstueel|tekstuele|detail|details|kleinigheid|kleinigheden|puntje|puntjes|commentaar|bemerking|bemerkingen|correctie|correcties|verbetering|verbeteringen|verbeterpunt|verbeterpunten|comment|comments|remark|remarks|suggestion|suggestions|typo|typos|edit|edits|tweak|tweaks|minor|spelling|wording|nitpick|nitpicks|nitpicking|nits|correction|corrections|note(?! (?:our|my|us|me|that|the|as|this|it))|side notes|sidenotes|quibbles)';

/** Words that show a remark on the draft beside an agreement. */
export const COMMENT_WORDS = phrases(
  REMARKS,
  '(few|some|couple of|two|three|several|minor|small|enkele|paar|wat|twee|drie|kleine) ~ (points|punten|things|dingen|dingetjes|errors|mistakes|slips)',
  '(one|een|a) [heel|very] (klein|kleine|small|tiny|little|minor) ~ (thing|point|punt|ding|dingetje|puntje|matter)',
  '^ [puur|alleen|only|purely] (redactioneel|tekstueel|typografisch|taalkundig|editorial|textual|typographical) ~',
  '^ (corrigeer|verbeter|vervang|wijzig|correct|replace|fix|please replace|please correct) ~',
  '(volgende|latere|toekomstige|next|later|future) (herziening|versie|editie|uitgave|druk|version|edition|revision) ~',
  '(zou|zouden) (ik|we|wij) ~',
  '(ik|we|wij) (zou|zouden) ~',
  '(thoughts|gedachten) (for|voor) (the margin|de kantlijn|consideration|later) ~',
  '(heb|hebben) (ik|wij|we) ~ ~ ~ (gewijzigd|aangepast|veranderd|verbeterd|doorgestreept|toegevoegd|geschrapt|gecorrigeerd|aangetekend|genoteerd)',
  '(ik|wij|we) (heb|hebben) ~ ~ ~ (gewijzigd|aangepast|veranderd|doorgestreept|toegevoegd|geschrapt|gecorrigeerd)',
  '(i|we) [have] [also|only|just] (changed|edited|adjusted|amended|deleted|corrected|marked up) ~',
  '^ [maar|wel|nog|but|just|only] (een|one) (ding|thing)(?! is (?:zeker|duidelijk|clear|certain)) ~',
  '^ (ter overweging|for consideration|a thought|een gedachte|een idee|an idea|idee|idea) ~',
  '(misschien|wellicht|maybe|perhaps|might be) ~ (leuk|mooi|goed|handig|aardig|nice|good|useful|idee|idea) ~ (om|to|als|if) ~',
  '(ter overweging|thought for|idea for|idee voor) ~',
  '(would|could|might) (?!not )~ (suggest|add|change|shorten|recommend|prefer)',
  '(overweeg|denk nog|let nog|let wel|consider (?!it |this |me )[a-z]+|please (add|check|correct|fix))',
  '(graag|please) ~ (aanpassen|toevoegen|corrigeren|herstellen|wijzigen|add|correct|fix|check)',
  '(pagina|blz|bladzijde|page|alinea|regel|paragraph|p) (?:[0-9]\\S*|een|twee|drie|vier|vijf|zes|one|two|three|four|five|six|[ivx]+)',
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
  '(goed|mooi|mooie|fijn|prima|prettig|helder|duidelijk|knap|sterk|bruikbaar|waardevol|eindelijk|leuk|in orde|tevreden|blij|trots|indruk|well|good|great|nice|clear|happy|pleased|impressed|glad|useful|helpful|excellent|forward)',
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
  '(doe|doen|do) (ermee|er|daarmee|met|with) ~ (wat|mee|what|whatever)',
  '(take|use) ~ (or leave|as you|what you|whatever) ~',
  'hoeft ~ niet (op te houden|nog|per se)',
  '^ [maar|dat|het|but] (hoeft|hoeven) niet [hoor|echt|per se|natuurlijk|van mij] $',
  '(overnemen|verwerken|aanpassen|meenemen|wijzigen) (hoeft|hoeven) [dus|echt|zeker|van mij] niet',
  '(hoef|hoeft|hoeven) ~ (niet|niks|niets) ~ (per se|verwerkt|verwerken|overgenomen|over te nemen|aangepast|aan te passen|mee te doen|mee)',
  '(mag|mogen|kan|kunnen|can|may) ~ ~ (laten zitten|laten liggen|negeren|vergeten|overslaan|ignore|skip|ignored)',
  '(laat|laten|leave|leaving) ~ (aan (jullie|u|je|jou|de redactie|de schrijvers) over|(to|up to) (you|the authors|the editors))',
  '(lig|liggen|slaap|slapen|lose|losing) ~ (niet|geen|no|not|any) ~ (wakker|minder|sleep) ~',
  '(matter|question) of taste',
  '(kwestie van smaak|smaakkwestie|persoonlijke smaak|personal preference|persoonlijke voorkeur|muggenzifterij|muggenziften|mierenneukerij|spijkers op laag water|pedantic|cosmetisch|cosmetic|for the perfectionists|voor de liefhebber)',
  '(neither|none|nothing|not|niet|geen|niets|no) ~ (essential|essentieel|blocking|blokkerend|doorslaggevend|dealbreaker|zwaarwegend|halszaak|vital|urgent|critical|breekpunt|struikelblok|showstopper|belangrijk|important|wereldschokkend|earth-shattering|serious|dringend)',
  '(niet zwaarwegend|vrijblijvend|geen voorwaarde|niet essentieel|not essential|optional|up to you|feel free|not a condition|no need to|for what it is worth|geen haast|no rush|niet nodig|not necessary|not needed)',
  '(neither|none|nothing|not|niet|niets|geen) ~ ~ (matters|matter|affects|affect|changes|alters|verandert|afhankelijk|afhangt) ~ ~ (approval|agreement|vote|answer|akkoord|instemming|stem|van) ~',
  '(doet|doen) ~ (niets|niks) ~ af ~',
  '(staat|staan) ~ los van ~',
  '(as you see fit|as you like|as you wish|as you please|at your discretion|naar eigen inzicht|zoals (je|u|jullie) (wilt|wil|willen|goeddunkt)|doe er (je|uw|jullie) voordeel mee|whatever you find ~|whatever is useful|whatever helps)',
  '(bent|ben|zijn|are) (u|je|jullie|you) [geheel|helemaal|entirely] (vrij|free) ~',
  '(volgende|latere|toekomstige|next|later|future|another) ([a-z]+ )?(s )?(versie|editie|druk|ronde|update|herziening|version|edition|round|revision|print run|reprint) ~',
  '(kijk|zie) (maar|zelf) ~',
  '(verwerk|neem|gebruik|doe|use|take) ~ (of|or) (laat(?! (?:mij|ons|me|onze|mijn) )|niet|leave(?! (?:me|us|my|our) )|not) ~',
  '(instemming|akkoord|approval|agreement|vote|stem) ~ ~ (niet|not) ~ (afhankelijk|depend|dependent|contingent|conditional) ~',
  '(one day|some day|ooit eens|ooit een keer)',
  '(should you|if you|mocht je|mochten jullie|als jullie) ~ ~ (reprint|revise|update|edit|herdrukken|herzien) ~',
  'laat (ze|het|dit) ~ (liggen|links liggen|zitten)',
  '(hoef|hoeft|hoeven) ~ niet ~ ~ (te wachten|opnieuw|nieuwe ronde) ~',
  '(need not|hoeft niet|hoeven niet|do not|not worth) ~ (hold|holding|delay|stop|block|te wachten|op te houden|another round|changing) ~',
  '(voor|for) (zover|what) ~ (waard|worth)',
  '(als|if|mocht) ~ (niet meer|niet|not) ~ (kan|lukt|possible|gaat) (ook|also|even|dan ook|geen) ~',
  '(ook|equally) (goed|prima|fine|happy) (zo|als het zo|zonder|as it|without) ~',
);

/** Remarks on small things. */
export const MINOR = phrases(
  '(klein|kleine|kleinigheid|kleinigheden|kleinigheidje|puntje|puntjes|dingetje|dingetjes|detail|details|small|minor|tiny|little|nitpick|nits|quibble|quibbles|slip|slips)',
  '[a-z]*(?:tikfout|tikfouten|tikfoutje|tikfoutjes|typefout|typefouten|typefoutje|typefoutjes|spelfout|spelfouten|spelfoutje|spelfoutjes|taalfout|taalfouten|taalfoutje|taalfoutjes|schoonheidsfoutje|schoonheidsfoutjes|typo|typos|misspelling|misspellings)',
  '(paar|couple of|few|enkele) ~ (dingen|dingetjes|puntjes|opmerkingen|opmerkinkjes|suggesties|tips|things|remarks|comments|suggestions|notes)',
  '(redactioneel|redactionele|tekstueel|tekstuele|editorial|textual|typografisch|typographical)',
);

/** What a small remark asks for in words that could ask for more: "must be figure 3". */
export const CORRECTIONS = phrases(
  '(moet|moeten|must|should) (?:\\S+ ){1,4}(?:zijn|heten|luiden|staan|be|read)',
  '(zou|zouden|could|kan|kunnen) (?:\\S+ ){0,3}(?:korter|groter|kleiner|duidelijker|mooier|beter|iets|shorter|bigger|larger|smaller|clearer|nicer|better)',
);

/** Earlier remarks that were dealt with are no remarks any more. */
export const SETTLED_COMMENTS = phrases(
  '(mijn|onze|my|our) (fout|vergissing|mistake|error|own fault|bad|schuld)',
  '(made|raised|kicked up) a (fuss( [^ ]+)*)',
  '(verwerken|verwerking|overnemen|meenemen|aanpassen|incorporating|addressing|processing|including|taking up) ~ (opmerking|opmerkingen|suggesties|aanvullingen|comments|remarks|suggestions|edits)',
  '(verwerken|overnemen|incorporating|addressing) (van|of)? ~ (opmerkingen|suggesties|comments|suggestions)',
  '(opmerking|opmerkingen|suggesties|aanvullingen|wijzigingen|kanttekeningen|punten|bezwaren|comments|remarks|suggestions|edits|points) ~ ~ ~ (goed verwerkt|verwerkt|overgenomen|opgelost|meegenomen|addressed|incorporated|included|resolved)',
);

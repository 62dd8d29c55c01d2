import { phrases } from '../phrases.ts';

/** What a remark on a text is called, and what it is about. */
export const REMARKS =
  '(?:[a-z]*(?:opmerking|opmerkingen|opmerkinkje|opmerkinkjes|suggestie|suggesties|aanvulling|aanvullingen|fout|foutje|fouten|foutjes)|kanttekening|kanttekeningen|tip|tips|aandachtspunt|aandachtspunten|wijzigingsvoorstel|wijzigingsvoorstellen|tekstvoorstel|tekstvoorstellen|tekstueel|tekstuele|detail|details|kleinigheid|kleinigheden|puntje|puntjes|commentaar|bemerking|bemerkingen|correctie|correcties|verbetering|verbeteringen|verbeterpunt|verbeterpunten|comment|comments|remark|remarks|suggestion|suggestions|typo|typos|edit|edits|tweak|tweaks|minor|spelling|wording|nitpick|nitpicks|nitpicking|nits|correction|corrections|note|side notes|sidenotes|quibbles)';

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
  '(would|could|might) (?!not )~ (suggest|add|change|shorten|recommend|prefer)',
  '(overweeg|denk nog|let nog|let wel|consider (?!it |this |me )[a-z]+|please (add|check|correct|fix))',
  '(graag|please) ~ (aanpassen|toevoegen|corrigeren|herstellen|wijzigen|add|correct|fix|check)',
  '(pagina|blz|bladzijde|page|alinea|regel|paragraph) (?!(?:voor|by|for|per|of|is|was|na|to) )[0-9a-z]+',
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
  '(doe|doen) (ermee|er|daarmee) ~ (wat|mee)',
  'take (it|them|this) or leave',
  'hoeft ~ niet (op te houden|nog|per se)',
  '(neither|none|nothing|not|niet|geen|niets|no) ~ (essential|essentieel|blocking|blokkerend|doorslaggevend|dealbreaker|zwaarwegend|halszaak|vital|urgent|critical|breekpunt|struikelblok|showstopper)',
  '(niet zwaarwegend|vrijblijvend|geen voorwaarde|niet essentieel|not essential|optional|up to you|feel free|not a condition|no need to|for what it is worth)',
  '(kijk|zie) (maar|zelf) ~',
  '(verwerk|neem|gebruik|doe|use|take) ~ (of|or) (laat|niet|leave|not) ~',
  'laat (ze|het|dit) ~ (liggen|links liggen|zitten)',
  '(hoef|hoeft|hoeven) ~ niet ~ ~ (te wachten|opnieuw|nieuwe ronde) ~',
  '(need not|hoeft niet|hoeven niet) (hold|delay|stop|block|te wachten|op te houden) ~',
  '(voor|for) (zover|what) ~ (waard|worth)',
);

/** Earlier remarks that were dealt with are no remarks any more. */
export const SETTLED_COMMENTS = phrases(
  '(mijn|onze|my|our) (fout|vergissing|mistake|error|own fault|bad|schuld)',
  '(made|raised|kicked up) a (fuss( [^ ]+)*)',
  '(verwerken|verwerking|overnemen|meenemen|aanpassen|incorporating|addressing|processing|including|taking up) ~ (opmerking|opmerkingen|suggesties|aanvullingen|comments|remarks|suggestions|edits)',
  '(verwerken|overnemen|incorporating|addressing) (van|of)? ~ (opmerkingen|suggesties|comments|suggestions)',
  '(opmerking|opmerkingen|suggesties|aanvullingen|wijzigingen|kanttekeningen|punten|bezwaren|comments|remarks|suggestions|edits|points) ~ ~ ~ (goed verwerkt|verwerkt|overgenomen|opgelost|meegenomen|addressed|incorporated|included|resolved)',
);

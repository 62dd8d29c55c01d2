import { phrases } from '../phrases.ts';

const VERDICT = '(akkoord|eens|agree|agreed|agrees|fiat|approve|approved|instemmen|goedkeuren|goedkeuring)';
const RULERS = '(directeur|directie|voorzitter|bestuur|raad|director|chair|chairman|board|management)';

/** Beside any verdict on a draft, what leaves it open. */
export const UNSETTLES_VERDICT = phrases(
  '(on the fence|mijn twijfels|eigen twijfels|my doubts)',
  '(maakt|makes) ~ (mij|me|ons|us)? (niet|not|niks|niets|no) (uit|difference)',
  '(blanco|abstain|onthouding) (of|or) ~',
  `${VERDICT} (en|and|maar|but|met|with|of|or) (niet|not|bezwaar|bezwaren|objection|objections) [akkoord|eens|agree]`,
);

/** Beside an agreement: it is of a part or an aspect, to a next step, of others, or it expects a change. */
export const UNSETTLES_AGREEMENT = phrases(
  '(steun|steunt|steunen|onderschrijf|onderschrijft|onderschrijven|support|supports|endorse|endorses|met|with) (het|de|the) (doel|doelen|doelstelling|doelstellingen|idee|gedachte|intentie|intenties|streven|aim|aims|goal|goals|idea|intention|purpose|principle|spirit|direction|richting|strekking|uitgangspunten|ambitie|ambities) ~',
  '(bestuur|raad|directie|leden|commissie|maatschap|board|members|committee|council) ~ (stemt|stemmen|vergadert|beslist|beslissen|besluit|vote|votes|meets|decides|decide) ~ (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|tomorrow|next|monday|tuesday|wednesday|thursday|friday) ~',
  '(with|met) (this|that|the|deze|die|dit|de|het) (date|time|day|place|venue|location|deadline|postponement|delay|datum|tijd|tijdstip|dag|plek|locatie|uitstel|termijn) ~',
  '(akkoord|goed|vooruit|eens) dan maar ~',
  // only thought of, not theirs to give, or on pain of leaving
  '(zou|zouden|would) (ik|wij|we|i)? (zeggen|say) ~',
  '(ik|wij|we|i) (zou|zouden|would) (zeggen|say) ~',
  '(ben|zijn|am|are) [ik|wij|we] (maar|slechts|only|just) (een|a|the|de) ~',
  '(vraag|ask) (het|dit|it|this|liever) ~ (aan|bij|maar) ~',
  '(haal|laat|schrap|take|leave|strike) (mij|me|ons|us|mijn naam|onze naam|my name|our name) ~ (eruit|er uit|weg|weglaten|out|off) ~',
  // a part, or one side of it
  `${VERDICT} (qua|voor wat betreft|wat betreft|as to|as far as|save for|except|except for|insofar|voor zover) ~`,
  `^ (tekstueel|inhoudelijk|medisch|juridisch|financieel|taalkundig|technisch|redactioneel|qua [a-z]+|medically|legally|editorially|textually) [gezien|gesproken] ~ ${VERDICT}`,
  `(het|de|the) [a-z]+ (deel|gedeelte|part|section|hoofdstuk|chapter) (is|zijn|are|vind) ~ ${VERDICT}`,
  '(no objection|no objections|geen bezwaar|geen bezwaren|akkoord|agree|agreed) (to|tegen|met|with) (the|het|de) [a-z]+ (part|deel|section|gedeelte|hoofdstuk|chapter) ~',
  `(met|with) (de|the) (rest|overige|remainder) ~ ${VERDICT}`,
  `${VERDICT} (met|with) (de|the) (rest|overige|remainder) ~`,
  '(nieuw|nieuwe|new|another) (bezwaar|bezwaren|objection|objections) ~',
  // on a condition that is no sentence of its own
  '^ (bij|na|after|upon|with|pas na|only after) ~ ~ (akkoord|goedkeuring|instemming|fiat|approval|agreement|consent) (van|door|by|of|from) ~',
  '^ (dan|then|in dat geval|in that case) (ga|stem|ben|i|we|kan) ~',
  '(in|bij) (een|de) (volgende|latere|nieuwe|next|later|new) (versie|version|ronde|round) ~ (akkoord|eens|agree)',
  '(tot en met|up to|tot aan) (bladzijde|pagina|blz|page|hoofdstuk|chapter|artikel) ~',
  '(tot nu toe|tot zover|so far|until now|voor zover|voorzover|as far as)',
  '(behoudens|uitgezonderd|minus|save for) ~',
  '(daargelaten|buiten beschouwing|na schrapping|na wijziging|na aanpassing)',
  '(ga|gaan|will) ~ (morgen|volgende week|tomorrow|next week) ~ (akkoord|agree) ~',
  '(?<! (?:geen|niet|not a|no) )(breekpunt|dealbreaker|deal-breaker|struikelblok|showstopper)',
  '(niet|not) (optioneel|optional|vrijblijvend)',
  '((?:verwerking|wijziging|aanpassing|aanpassen) (?:is )?verplicht|absoluut niet|zonder wijziging|zonder aanpassing|unless changed|without change|without changes)',
  '(voor|voordat|before) (mijn|ik|wij|my|i) ~ (akkoord|teken|tekenen|telt|sign|counts) ~',
  '(moeten|must) (wel|eerst|nog|still)? ~ (verwerkt|overgenomen|aangepast|incorporated|processed) ~',
  // nothing against something else
  '(geen bezwaar|geen bezwaren|niets|niks|no objection|no objections|nothing) (om|tegen|to|against|in om) (?:(?:dit|dat|het|this|that|it) (?:op|te|on)|een|een extra|publicatie|plaatsing|vermelding|mijn|a|an|publishing my|my|holding|meeting|overleg|vergaderen) ~',
  '(geen bezwaar|no objection) in ~',
  // a step that is still to come
  '(akkoord|eens) om (?!.* (?:vast te stellen|te publiceren|te ondertekenen|vaststellen) )(te|hiermee|hierover|daarmee|er|het|dit) ~',
  'akkoord voor (de|het|een) (?!uitnodiging|definitieve)[a-z]+ $',
  'agree to (the|this) ~ being ~',
  // who decides, and who only advises
  '(laatste woord|last word|final say|final word)',
  '(zal|zullen|will|shall|ga) ~ (adviseren|aanbevelen|recommend|advise) ~',
  '(mijn|onze|my|our) (collegas|team|colleagues|achterban|members|leden) (is|are|zijn|agree|agrees|gaan|gaat) ~',
  // not or hardly looked at, or only without grave objections
  '(niet|not|nooit|never) [nog|yet|zelf|myself|helemaal|echt|really|actually|volledig|fully] (gelezen|doorgelezen|ingezien|doorgenomen|ingekeken|bestudeerd|read|opened|studied|geopend)',
  '(ongelezen|ongezien|unread|unseen|zonder te lezen|without reading)',
  '(op|met|over|to|with|on) (de|het|the|jullie|uw|your) (samenvatting|inleiding|bijlage|bijlagen|aanbiedingsbrief|toelichting|summary|abstract|introduction|appendix|annex|annexes|cover letter)',
  '(geen|no) (overwegende|zwaarwegende|grote|principiele|onoverkomelijke|wezenlijke|major|serious|fundamental|strong|overriding|principled) (bezwaar|bezwaren|objection|objections) ~',
  '(eerste indruk|first impression|zo snel|doorbladeren|doorgebladerd|quick look|quick read|leafing)',
  '(lees|read) ~ (grondig|nog eens|again|thoroughly|properly) ~',
  // a slip in which a "not" may be hidden
  '(net|niets|knot|nog) (akkoord|mee eens|eens|agree) ~',
  // what must still change, or is dangerous as it stands
  '(neem aan|nemen aan|neem ik aan|vertrouw|vertrouwen|ga ervan uit|ga er van uit|gaan ervan uit|assume|trust) [erop] (dat|that|my|mijn) ~',
  '(please|just|graag eerst|wel even|gelieve) (fix|correct|remove|take out|herstellen|verwijderen|aanpassen) ~',
  '(dosering|doseringen|dosage|dosages|dosis|dose|doses)',
  '(dodelijk|levensgevaarlijk|gevaarlijk|lethal|fatal|dangerous|dies|tien keer|ten times|factor tien|factor 10|factor of ten)',
  '(can not|cannot|kan|kunnen) ~ ~ (sign|tekenen|ondertekenen) ~',
  '(worries|worried|troubles|bothers|baart|verontrust) (me|us|mij|ons|zorgen) ~',
  '(zij het|albeit) ~',
  '(proefperiode|trial period|met tegenzin|reluctantly)',
);

/** Beside an objection: the writer cannot or may not judge, so the draft itself is not objected to. */
export const UNSETTLES_OBJECTION = phrases(
  '(bijlage|bestand|stuk|document|concept|link|attachment|file|draft) ~ (leeg|empty|missing|ontbreekt|ontbrak|kapot|corrupt|blank|unreadable|onleesbaar) ~',
  '(geen|no|without|zonder) (bijlage|bestand|laptop|computer|attachment|authority|bevoegdheid|mandaat|mandate|toestemming|permission) ~',
  '(nooit|niet|never|not) (gekregen|ontvangen|received|got|meegekomen|geopend|been sent) ~',
  '(ben|am) [maar|slechts|only|just] (de|the|een|a) (secretaresse|secretaris|secretary|assistent|assistente|assistant|stagiair|stagiaire) ~',
  '(niet|not|no longer) [meer] (werkzaam|in dienst|bevoegd|gemachtigd|authorised|authorized|employed|my department|my call|aan mij|up to me|able to approve|able to agree) ~',
  '(daar|hier) ga ik niet over',
  'have the authority ~',
  '(moet|must|should) (u|je|you) ~ (bij|with|to) ~',
  '(dat|that) (doet|does|beslist|decides|tekent) ~',
  'bij ons (tekent|beslist) ~',
  `(only|alleen|enkel) [our|the|onze|de|mijn|my] ${RULERS} ~`,
  `(onze|de|our|the|mijn|my) ${RULERS} (kan|can|mag|may|moet|must|tekent|signs|beslist|decides) ~`,
  '(op|met|on) (vakantie|verlof|reis|leave|holiday|vacation) ~',
  '(het uitgezet|uitgezet bij|voorgelegd aan) ~',
);

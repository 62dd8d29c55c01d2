import { phrases } from '../phrases.ts';
import { BODY, OUR, together, WE } from './grammar.ts';
import { notedAs } from './plain-answers.ts';

const ASSENT =
  '(?:fiat|akkoord|goedkeuring|instemming|zegen|steun|toestemming|jawoord|groen licht|handtekening|approval|consent|support|blessing|agreement|endorsement|backing|go-ahead|green light|sign-off|vote)';
const GIVE =
  '(?:geef|geven|geeft|gegeven|verleen|verlenen|verleend|verleent|krijg|krijgt|krijgen|heb|hebt|heeft|hebben|betuig|betuigen|zet|zetten|give|gives|given|grant|granted|have|has|got|gets|get)';
const AGREES =
  '(?:agree|agrees|approve|approves|endorse|endorses|support|supports|consent|consents|concur|concurs|accept|accepts|ratify|subscribe|adopt)';
const ENDORSED =
  '(?:approved|agreed|endorsed|accepted|supported|signed off|consented|adopted|goedgekeurd|geaccordeerd)';
/** Dutch verbs of which the object is the draft. */
const ENDORSE =
  '(?:onderteken|ondertekenen|onderschrijf|onderschrijven|steun|steunen|ondersteun|ondersteunen|omarm|omarmen|accordeer|accorderen|accepteer|accepteren|aanvaard|aanvaarden|bekrachtig|bekrachtigen|fiatteer|fiatteren|meetekenen|goedkeuren|teken|tekenen)';
/** What can be withdrawn. */
const OBJECTION = '(bezwaar|bezwaren|objection|objections|veto)';
const FROM_ME =
  '(?:wat (?:mij|ons) betreft|van (?:mij|ons)|voor (?:mij|ons)|mijnerzijds|onzerzijds|van (?:mijn|onze) kant)';
/** What may be done with a draft that is good as it is. */
const RELEASE =
  '(?:naar buiten|de deur uit|de wereld in|naar de drukker|door|vastgesteld|vaststellen|gedrukt|gepubliceerd|publiceren|drukken|verspreid|rondgestuurd|verstuurd|definitief|in gebruik|live|online|vertrekken|doorgaan|aangenomen|goedgekeurd)';
const RELEASED = '(?:published|adopted|released|approved|finalised|finalized|accepted|printed)';
const AT_EASE =
  '(?:in favour|happy|content|fine|oke|comfortable|on board|in agreement|in accordance|satisfied|pleased)';

/** What somebody has made up their mind to. */
const DECIDED =
  '(?:besloten|decided|resolved|gekozen)(?: \\S+){0,6}? (?:te ondertekenen|te tekenen|in te stemmen|akkoord te gaan|goed te keuren|aan te nemen|vast te stellen|to sign|to approve|to endorse|to support|to adopt|to agree|to accept)';
/** Agreeing to a draft; one "not" turns it into an objection. */
export const AGREEING = phrases(
  `(?:${BODY.slice(3)}(?: \\S+){0,14}? ${DECIDED}`,
  `${WE} (?:hebben|heb|have|has)(?: \\S+){0,8}? ${DECIDED}`,
  'akkoord',
  `(?:ondergetekende|undersigned|${BODY.slice(3)} ~ (instemt|akkoord gaat|agrees|consents)`,
  '(goedkeuring|instemming) ~ (wegdragen|weggedragen)',
  '(draagt|draag) ~ (goedkeuring|instemming) weg',
  `(bevestig|bevestigen|bevestigt|confirm|confirms|note|register|record|accept|noteer|noteert) ~ (mijn|onze|zijn|haar|my|our|its|their) ${ASSENT} ~`,
  `(op|upon|on) (mijn|onze|my|our) ${ASSENT} (kun|kunt|kan|kunnen|mag) (je|u|jullie) ~`,
  '(can|may) (count|rely) on (my|our) (support|vote|yes|approval|agreement) ~',
  '(stem|stemmen|stemden|stemde) (ik|wij|we)? ~ (voor|unaniem voor) [dit|het|deze] [concept|voorstel|stuk|plan]? $',
  '(voted|vote|votes) ~ (in favour|for it|for the draft|for this|yes) ~',
  ...together(GIVE, `${OUR} [volledige|full|complete] ${ASSENT}`),
  '(groen licht|green light|go-ahead)',
  ...together('(?:geef|geven|give|gives)', '(?:akkoord|fiat)'),
  ...together(FROM_ME, `(?:mag|kan|mogen|kunnen) ~ ${RELEASE}`),
  `(?:mag|kan|mogen|kunnen) ~ ${FROM_ME} ~ ${RELEASE}`,
  `${RELEASE} (?:mag|kan) ~ ${FROM_ME}`,
  `(?:mag|kan|mogen|kunnen) _ zo ~ ${RELEASE}`,
  `(?:may|can|should|could) ~ be ${RELEASED} ~`,
  '(stem|stemmen) (ik|wij|we)? ~ (in(?! (?:de|het|een|deze|onze|mijn) )|ermee in|in met ~)',
  '(?:instemmen|instem|instemming|ingestemd)',
  ...together(WE, ENDORSE),
  `(?:kan|kunnen|wil|willen|zal|zullen|ga|gaan|mag) ~ ~ ${ENDORSE}`,
  '(keur|keuren) (ik|wij|we)? ~ goed',
  '(kan|kunnen) (mij|me|ons|ik|wij|we|hier|er) ~ ~ (?:vinden|mee leven)',
  '(?:ermee|er|hiermee|hier|daarmee|het) ~ (mee )?eens',
  'mee eens',
  'goedgekeurd',
  '(agree|agreed) with ~ (comments|remarks|suggestions|edits)',
  '^ [ja|geheel|volledig|helemaal|zeer] eens met ~',
  `(?:i|we) ~ ~ ${AGREES}`,
  `^ (?:fully|completely|do|yes|gladly|happily|hereby) ${AGREES}`,
  `${BODY} ~ ${AGREES}`,
  `${BODY} ~ (?:stemt|stemmen) ~ (?:in met|in $|ermee in|hiermee in)`,
  `${BODY} ~ (?:keurt|keuren) ~ goed`,
  `${BODY} ~ (?:steunt|onderschrijft|omarmt|accepteert|aanvaardt|accordeert|bekrachtigt|onderschrijven|steunen)`,
  `${ENDORSED} (?:by|from|on|as|it|the|this|without|with|for) ~`,
  '(agree|agreed) ~ (to|with) (the|this|it) ~',
  `${OUR} [answer|antwoord|stem|vote|reactie] (?:is|luidt|wordt) ~ (agreed|approved|akkoord|in favour|voor)`,
  `(?:am|are|is) _ ${AT_EASE} (?:with|for|of|to) ~`,
  '(?:go along with|stand behind|stand by|get behind|sign up to|sign off on) ~',
  '(?:sta|staan|schaar|scharen|schaart) ~ achter',
  `(?:kan|mag) ~ ${FROM_ME} ~ zo $`,
  'achter staan',
  '(can|will|could|shall) _ sign (this|it|the) ~',
  'put (my|our) name to ~',
);

/** Agreeing in words that no "not" turns round: no objection, nothing against it, and pictures. */
export const AGREEING_FIRMLY = phrases(
  `(vervalt|vervallen|trek|trekken|ingetrokken|withdraw|withdrawing|withdrawn|retract|drop|dropping|lift|lifting|rescind|cancel) ~ ${OBJECTION} [in]`,
  `${OBJECTION} ~ (niet meer aan de orde|niet langer|no longer) ~`,
  `${OBJECTION} ~ ~ ~ (trek|neem|laat|haal) (ik|wij|we)? ~ (in|terug|vallen|weg)`,
  `(take|taking|neem|nemen|laat|laten|haal) ~ ${OBJECTION} ~ (back|terug|vallen|weg)`,
  `${OBJECTION} ~ ~ (vervalt|vervallen|ingetrokken|withdrawn|weg|weggenomen|verholpen|opgelost|resolved|settled|addressed|removed|off the table|van de baan|van tafel|dropped|lifted|uit de lucht|achterhaald|gone|ondervangen|tegemoet gekomen|tegemoetgekomen) ~`,
  '(heb|hebben|heeft|zie|zien|maak|maken) (ik|we|wij|er)? ~ (geen|verder geen) ~ (bezwaar|bezwaren)',
  '(geen|zonder|no|without|not any) [enkel|any|verder|verdere] (bezwaar|bezwaren|objection|objections|bedenkingen|bedenking|beletsel|beletselen|belemmering|belemmeringen|bezwaarlijks)',
  '(geen|no) ~ (reden|aanleiding|bezwaar|reason|grounds|cause) ~ ~ (niet|not) ~ (akkoord te gaan|in te stemmen|te tekenen|goed te keuren|agree|approve|support|accept|endorse|sign) ~',
  '(niets|niks|nothing) ~ (op aan te merken|aan te merken|tegen in te brengen|op tegen|tegen|toe te voegen|to add|to object|against|against it|to complain|aan toe te voegen)',
  '(kan|kunnen|could|can) ~ (niet|not) ~ (anders dan|but|other than|anders) ~ (instemmen|instem|akkoord|agree|mee eens)',
  '(?<!helemaal )(niet|geen) (mee |ermee |er mee )?(oneens|bezwaarlijk)',
  'could not agree more ~',
  '(am|are|is) _ (good|cool|at peace|all right|alright) with (this|it|that|the draft|the text|everything) ~',
  '(everybody|everyone|all of us|iedereen|we all) ~ (was|is|are|were) (on board|in favour|voor|akkoord|happy) ~',
  '(vooruit|hup) (ermee|er mee) ~',
  '(akkoord|agree|agreed|approve) ~ (zonder|without) [enig|any|verder] (voorbehoud|reservation|reservations)',
  '(volmondig|van harte|geheel|helemaal|volledig) (ja|akkoord|mee eens|eens)',
  '(zeg|zeggen) (ik|wij|we) [dus|volmondig|graag|van harte|gewoon] ja tegen (dit|het|deze|de) ~',
  '(wat|van) (mij|ons) betreft ~ (vaststellen|vastgesteld|definitief|goed|prima|akkoord|door)',
  '(fine|good|ok|oke|okay|great|perfect) (by|with|for|from) (me|us|my ~)',
  '(works|okay|fine) for (me|us)',
  '^ [·] (approved|agreed|accord|akkoord bevonden)',
  '(thumbs up|duim omhoog)',
  '(goed|prima|helder|mooi|perfect) zo $',
  '^ (prima|perfect|uitstekend) zo ~ $',
  '(lijkt|vind) (mij|me|ons|ik)? ~ (prima|akkoord) ~ zo',
  '(stem|stemmen) (ik|wij|we)? ~ voor $',
  '(i|we) vote (in favour|yes|for)',
  '(no|geen) (problem|problems|probleem|problemen) with (this|the|it) ~',
  '(happy|content) to proceed $',
  '(gets|krijgt) a yes',
  '(bezwaar|bezwaren|objections) (heb|hebben|zie|zien|have) (ik|wij|we|i) ~ (niet|geen|none)(?! (?:meer|minder) dan)',
  '^ (publiceren|vaststellen|drukken|versturen|rondsturen) maar $',
  '(on board|fine|okay|oke|comfortable) with (it|this|that|the|everything|deze|dit) ~',
  '(happy|glad|content) for (this|it|the draft) to (go|be) ~',
  '(consider|regard) (it|this) [as] (approved|agreed)',
  ...notedAs(
    'in favour|voorstander|voor|akkoord|agreeing|agreed|approving|in agreement|yes|ja|supporter|instemmer|medestander|supportive',
  ),
  '(in orde|oke|akkoord|prima|goed zo) voor (mij|ons|mijn part) ~',
  'voor (mij|ons|mijn part) [is|dit|dat] [dit|het|dat|alles] [zo|helemaal] (in orde|oke|akkoord|prima)',
  '^ fiat ~ $',
  '(good|ready|fine|oke) to go ~',
  '^ [ik|wij|we] [ben|zijn] voor $',
  '^ [en|maar|dus|daarom|nu|inmiddels|now|so] [nu|dus] (ben|zijn) (ik|wij|we) [er|dus|nu|helemaal|ook|volledig] voor $',
  '^ (ik|wij|we) (ben|zijn) [er|dus|nu|helemaal|ook|volledig] (voor|voorstander) $',
  '(op|to|on|onder|bij|among) (de|the) [lijst|list] [van|of|met|with] (voorstanders|instemmers|akkoorden|supporters|those in favour) ~',
  '^ (van|voor) (mij|ons) (mag|kan) (het|dit|hij|deze|dat|ie) [gerust] [zo|zo wel|er zo uit|zo blijven] $',
  '(signed|sign) off ~',
  '(mag|kan) [wat mij betreft] zo vertrekken',
  '(gets|krijgt|get) (a|an|een) ~ (yes|ja|thumbs up|voldoende) (from|van) ~',
  '(count|consider|regard|take|beschouw) (this|it|dit) ~ (as|als) (my|our|mijn|onze) (approval|agreement|consent|assent|yes|sign-off|akkoord|goedkeuring|instemming)',
  '(kan|kunnen) (ik|wij|we) ~ uit de voeten met (dit|deze) ~',
  '(ik|wij|we) (kan|kunnen) (hiermee|er|hier) ~ uit de voeten ~',
  '^ (hiermee|hier) (kan|kunnen) (ik|wij|we) ~ uit de voeten ~',
  '(kan|kunnen|kon) (zich|mij|me|ons) _ (er|met) ~ verenigen',
  '(van|from) (tegen|bezwaar|nee|onthouding|against|no|objection|object|abstention) (naar|to|in|into) (akkoord|voor|ja|in favour|agree|agreed|yes|agreement) ~',
  '(nee|bezwaar|tegenstem|onthouding|no|objection) ~ ~ ~ (omzetten|veranderen|wijzigen|changed|turned|change) ~ (in|naar|to|into) [een|a|an] (akkoord|ja|yes|agreement|instemming) ~',
  '(zet|verander|wijzig|maak|change|turn) ~ (nee|bezwaar|tegenstem|onthouding|no|objection|abstention) ~ (in|naar|to|into|om in) [een|a|an] (akkoord|ja|yes|agreement|instemming) ~',
  '(i|we) (go|am|are) [fully|hereby] agreed ~',
  '^ [yes] (i|we) do $',
  '(niets|niks) in waar (ik|wij|we) niet achter (sta|staan)',
  'in favour [of] [the|this|it|adopting|adoption|approving|publishing]',
  'in [full|complete] agreement',
  '(happy|glad|pleased) (with|to ~ (agree|approve|endorse|support))',
);

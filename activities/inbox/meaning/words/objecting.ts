import { phrases } from '../phrases.ts';
import { BODY, OUR, together, WE } from './grammar.ts';
import { notedAs } from './plain-answers.ts';

const ASSENT =
  '(?:instemming|goedkeuring|akkoord|stem|steun|fiat|zegen|handtekening|approval|consent|support|agreement|endorsement|go-ahead|green light|groen licht|toestemming)';
const OBJECTION = '(?:bezwaar|bezwaren|veto|tegenstem|objection|objections)';
const REFUSE =
  '(?:verwerp|verwerpen|veto|vetoen|ontraad|ontraden|distantieer|distantieren|reject|rejects|oppose|opposes|object|objects|disagree|disapprove|dissent|disagrees)';
const STRONGLY = '[serious|major|strong|fundamental|several|some|principieel|ernstig|ernstige|groot|grote|formeel|een]';

/** Objecting to a draft. */
export const OBJECTING = phrases(
  `(maak|maken|heb|hebben|teken|aantekenen|handhaaf|handhaven|houd|houden|blijf|blijven|uit|spreek|spreken|have|has|maintain|maintains|keep|stand by|uphold|raise|register|record|noteer|registreer) (ik|wij|we|i|u|je)? ~ ${STRONGLY} ${OBJECTION}`,
  `${OUR} [formal|formele|eerdere|earlier] ${OBJECTION} ~ (blijft|blijven|stands|remains|remain|handhaaf|handhaven|staan|staat) ~`,
  `${OBJECTION} ~ (blijft|blijven|stands|remains|remain|from|van|vanuit) ~`,
  `${OUR} ${OBJECTION}`,
  `^ ${STRONGLY} [blokkerend|zwaarwegend] (bezwaar|veto|tegen|object|disagree|oneens|objection) $`,
  '^ [but|yet|however] object to ~',
  '(minute|record|note|register|noteer|registreer|teken|aantekenen|aan te tekenen|vastleggen|vast te leggen|opnemen) ~ (as|als) [een|an|a|our|mijn|ons] (objection|bezwaar|tegenstem)',
  '(as|als) [een|an|a] (objection|bezwaar|tegenstem) ~ (noteren|registreren|aantekenen|aan te tekenen|vastleggen|vast te leggen)',
  '(kan|kunnen) (zich|mij|me|ons) ~ niet ~ verenigen ~',
  '(bestaat|bestaan) ~ (overwegend|overwegende|ernstig|ernstige|principieel|principiele) (bezwaar|bezwaren)',
  'voting against ~',
  ...together(WE, REFUSE),
  `${BODY} _ (?:verwerpt|afwijst|rejects|opposes|objects|disagrees|afkeurt|wijst ~ af|keurt ~ af)`,
  `${BODY} ~ (?:heeft|maakt|has) ~ ${OBJECTION}`,
  '(verwerp|afkeuren|oneens|afgekeurd|afwijzen)',
  '(wijs|wijzen|keur|keuren) (ik|wij|we|dit|het|deze)? ~ (af)',
  '(wijs ~ af)',
  '(moet|moeten|wil|willen) ~ (bezwaar|tegenstem|tegen|tegenstemmen|tegen te stemmen)',
  '(tegen te stemmen|tegenstemmen)',
  '(ben|zijn|stem|stemmen|sta|staan) (ik|we|wij)? ~ tegen $',
  '(ben|zijn|stem|stemmen) (ik|we|wij)? tegen (dit|het|deze|de|versie|met) ~',
  '(my|mijn|our|onze) (vote|stem) is [a|een|dus] (no|against|nee|tegen)',
  '(am|are) voting (no|against)',
  '(i|we) [therefore|must|will|hereby|shall|have to] vote (against|no)',
  '(naam|namen|name) ~ niet ~ (aan verbinden|verbinden)',
  '(verzet|verzetten|distantieer|distantieren|distance) (ik|wij|we)? (mij|me|ons|myself|ourselves) (tegen|van|from) ~',
  '(sta|staan|stand) ~ niet ~ achter',
  'niet achter (sta|staan)',
  '(not|never) ~ stand behind ~',
  '(zet|zetten) ~ ~ geen handtekening ~',
  '(zet|zetten|handtekening) ~ niet ~ (onder|eronder) [te] [zetten]',
  `${WE} ~ ~ (onderteken|ondertekenen|teken|tekenen|steun|steunen|onderschrijf|onderschrijven|accepteer|accepteren) ~ (niet|geen) ~`,
  ...notedAs(
    'against|tegen|tegenstander|tegenstanders|opposed|objecting|tegenstemmer|bezwaarmaker|bezwaarmakers|objector',
  ),
  '(noteer|noteren|registreer|registreren|put|mark|record) ~ (bij|als|as|among|with) [de|the|een|an] (tegenstemmer|tegenstemmers|tegenstander|tegenstanders|objector|objectors|bezwaar)',
  '(am|are|remain|stand) [firmly|strongly|still|entirely|fundamentally] (against|opposed to) ~',
  '(unacceptable|onacceptabel|onaanvaardbaar|not acceptable|niet acceptabel|niet aanvaardbaar)',
  '(can|could) not ~ (agree(?! more)|approve|support|accept|endorse|consent)',
  '(not|un) (able|prepared|willing|going) to ~ (agree|approve|support|accept|endorse|consent|sign) ~',
  '(unable|unwilling) to ~ (agree|approve|support|accept|endorse|consent|sign) ~',
  '(kan|kunnen) ~ (hier|hiermee|hiermede|er|ermee|daarmee|met)? ~ niet ~ (leven|instemmen|akkoord|vinden|achter staan|mee eens|steunen|achter)',
  '(ga|gaan) (ik|we|wij)? ~ (zo |hier)?niet ~ mee [akkoord]',
  `${OUR} [volledige] ${ASSENT} ~ ~ (niet|not|onthouden|withheld)`,
  `(niet|geen|no|not|without) ~ ${ASSENT} ~ (van|voor|from|by) (mij|me|us|ons|mijn ~|onze ~|our ~)`,
  `(van|voor|from) (mij|me|us|ons|mijn kant|onze kant) ~ (geen|niet|no|not) ~ (?:${ASSENT.slice(3, -1)}|ja|yes|approved|agreed)`,
  `(krijg|krijgt|krijgen|heb|hebt|hebben|geef|geven|give|have) ~ (geen|no) ~ ${ASSENT}`,
  `(withhold|withholding|withheld|onthoud|onthouden|weiger|weigeren|refuse) ~ ${ASSENT}`,
  '(should|must|can|may) not ~ be ~ (published|adopted|released|approved|accepted|finalised|finalized) ~',
  '^ [zo] niet in deze (vorm|versie|opzet) $',
  '^ not in this (form|version|shape) $',
  '^ (dat|dit) nooit $',
  '^ not (approved|agreed|in favour) ~',
  '(rood licht|red light) (van|from|voor) (mij|ons|me|us)',
  '(terug naar de tekentafel|back to the drawing board)',
  '(zeg|zeggen) (ik|wij|we) ~ nee',
  '(stem|stemmen) (ik|wij|we) ~ tegen',
  '(tegen|against) (dit|deze|het) ~ (stem|stemmen) (ik|wij|we) ~',
  `(stemt|stemmen) (ons|onze|het|de|our) ${BODY} ~ tegen`,
  `${BODY} ~ (stemt|stemmen|votes|voted) ~ (tegen|against) ~`,
  '(not|never) (one|something|a text|a draft|a document|a plan) [that|which] (i|we) ~ (put my name to|put our name to|sign|support|stand behind|agree with|endorse|defend|vote for|approve)',
);

import { phrases } from '../phrases.ts';

const FIRMLY =
  '[volle|simple|simply|wholehearted|whole-hearted|heartfelt|enthusiastic|emphatic|grateful|glad|warm|polite|reluctant|firm|clear|definite|big|resounding|volmondig|hartgrondig|hartelijk|duidelijk|dikke|vette|grote|simpel|eenvoudig|enthousiast|warm|helder]';
const FROM_ME = '(from|for|van|voor) (me|us|mij|ons|my side|our side|mijn kant|onze kant|here)';
const ANSWER = '(antwoord|answer|reactie|keuze)';
const US = '(mij|me|ons|us|mijn naam|onze naam|my name|our names)';

/** "My answer is yes", "a firm yes from me". */
export const SAYS_YES = phrases(
  `${ANSWER} ~ (is|luidt|wordt|blijft) [dan|dus|een|a|still|natuurlijk|gewoon] ${FIRMLY} (ja|yes)(?! (?:op|to) )`,
  `(it|that|this|dat|dit|het) is [a|an|een] ${FIRMLY} (yes|ja) ${FROM_ME} ~`,
  '^ [a|een] (firm|clear|definite|big|resounding|volmondig|hartgrondig|dikke|vette) (yes|ja) ~ $',
  `^ [a|een] (yes|ja) ${FROM_ME} ~ $`,
  '^ (it|that) is a yes $',
  '(ik|wij|we|i) (zeg|zeggen|say) [dus|volmondig|graag|gladly] (ja|yes) $',
  '(zeg|zeggen) (ik|wij|we) [dus|volmondig|graag|van harte|gewoon] ja $',
);

/** "My answer has to be no", "I must say no". */
export const SAYS_NO = phrases(
  `${ANSWER} ~ (is|luidt|wordt|blijft|moet|zal) [dan|dus|een|a|helaas|unfortunately] ${FIRMLY} (nee|no)(?! (?:op|to) ) [zijn|luiden]`,
  '(has|have|moet|must|will have) [to] be [a] no $',
  '^ (it|that|dat|dit|het) (is|wordt) [a|een] (no|nee) $',
  `(it|that|this|dat|dit|het) is [a|an|een] ${FIRMLY} (no|nee) ${FROM_ME} ~`,
  `^ [a|een|helaas] (no|nee) ${FROM_ME} ~ $`,
  '(have|has|going|need) to say no ~',
  '(must|will|shall) say no ~',
  '(moet|moeten) ~ nee (zeggen|verkopen)',
  '(ik|wij|we|i) (zeg|zeggen|say) [dus|helaas] (nee|no) $',
);

const ASKING = '(kun|kunt|kan|kunnen|wil|wilt|willen|zou|zouden|zet|meld|schrijf|haal|schrap|streep) (je|u|jij|jullie)';
const ASKING_EN = '(could|can|would|will) you [please|kindly]';

/** "Could you put me on the list?" asks nothing. */
export const ASKS_TO_ADD = phrases(
  `${ASKING} ${US} ~ ~ (aanmelden|inschrijven|noteren|opschrijven|bijschrijven|bijzetten|toevoegen|meetellen|opgeven|inplannen)`,
  `${ASKING} ~ (stoel|plek|plaats|plekje|stoeltje) ~ ~ (vrijhouden|reserveren|bewaren)`,
  `${ASKING_EN} (save|keep|reserve) (me|us) (a|one) (seat|place|spot) ~`,
  `${ASKING} ${US} ~ (op de lijst|op de deelnemerslijst|op de gastenlijst) ~`,
  `${ASKING_EN} (add|put|register|sign|list|enrol|book) ${US} (to|on|up|in|down|for) ~`,
);

/** "Could you take me off the list?" asks nothing either. */
export const ASKS_TO_DROP = phrases(
  `${ASKING} ${US} ~ ~ (afmelden|afzeggen|doorstrepen|schrappen|doorhalen|uitboeken)`,
  `${ASKING} ${US} ~ van de (lijst|deelnemerslijst|gastenlijst) ~`,
  `${ASKING_EN} (take|cross|strike) ${US} off ~`,
  `${ASKING_EN} (cancel|withdraw) my (registration|booking|place|seat) ~`,
);

const NOTE = '(noteer|noteert|zet|schrijf|registreer|put|mark|note|record|list|count|register)';

/** "Put me down as ...": what follows is the answer. */
export const notedAs = (words: string): string[] => [
  `${NOTE} [u|je] ${US} ~ (als|op|as|for) [a|an|een] (${words})`,
  `${NOTE} [u|je] ${US} [maar|dan] (${words}) $`,
  `${US} ~ (noteren|registreren|zetten|opschrijven|aanmerken|tellen) (als|op|bij de) [een] (${words})`,
  `(${US.slice(1, -1)}|(?:onze|ons|mijn|our|my) [a-z-]+) ~ (als|as|op|bij de) [a|an|een] (${words}) (noteren|registreren|aanmerken|beschouwen|tellen|opschrijven)`,
];

import { phrases } from '../phrases.ts';

const PLEASED =
  '(blij|verheugd|trots|dankbaar|tevreden|enthousiast|benieuwd|opgelucht|verrast|onder de indruk|geraakt|ontroerd|glad|happy|proud|grateful|delighted|pleased|relieved|impressed|touched|thrilled|curious|excited|satisfied)';
const GOOD =
  '(goed|goede|mooi|mooie|fijn|fijne|prettig|prettige|helder|heldere|duidelijk|duidelijke|knap|sterk|sterke|bruikbaar|waardevol|waardevolle|leuk|leuke|prachtig|prachtige|geweldig|uitstekend|uitstekende|heerlijk|knappe|nuttig|eindelijk|gelukkig|overzichtelijk|leesbaar|zorgvuldig|doordacht|evenwichtig|compleet|praktisch|eenvoudig|begrijpelijk|toegankelijk|netjes|keurig|good|great|nice|lovely|clear|excellent|useful|helpful|valuable|wonderful|splendid|strong|readable|thorough|balanced|thoughtful|practical|simple|finally|honest|welcome|delight|pleasure|joy|relief|gift|veel beter|stukken beter|een stuk beter|much better|far better|so much better|beter geworden)';

/** What is said beside an agreement and leaves it as it is: praise, good wishes, why it suits, what somebody will do with the text. */
export const LEAVES_AGREEMENT = phrases(
  `(ben|zijn|was|waren|am|are|were|word|worden) (ik|wij|we)? ~ ${PLEASED} ~`,
  `(is|zijn|was|wordt|blijft|vind|vinden|vonden|lijkt|are|have|makes|maakt|has|what|wat) ~ ~ ${GOOD} ~`,
  `^ [heel|erg|wat|zo|en|and|how|very|so] ${GOOD} (dat|om|to|that|hoe|how|werk|gedaan|work|job|van|of) ~`,
  `(doet|did|does) (mij|me|ons|us) (goed|deugd|good|plezier) ~`,
  '(hoop|hopen|hopelijk|hope|hopefully|wens|wensen|wish) ~ ~ ~ ~ (snel|spoedig|gauw|samenwerking|gebruikt|gebruik|succes|gedrukt|vervolg|verder|vruchten|soon|used|use|success|helps|helpt|quickly|cooperation|collaboration|fruit|sterkte|zomer|weekend|vakantie)',
  '(veel|alle|lots of|every) (succes|sterkte|plezier|geluk|luck|success|fun) ~',
  '(fijne|fijn|prettige|prettig|goede|mooie|zonnige|enjoy|have a) ~ (weekend|vakantie|dag|week|zomer|avond|feestdagen|kerst|pasen|holiday|holidays|day|summer|evening|break)',
  '^ [graag|en|and] (tot|see you|until) [op|bij|on|at|in|de|het|the|aanstaande|volgende|next] \\S+ [\\S+] $',
  '(groet|groeten|groetjes|regards|love) ~',
  '(aanwinst|vooruitgang|verbetering|verademing|opluchting|mijlpaal|winst|stap vooruit|stap in de goede richting|step forward|improvement|relief|milestone|step in the right direction|feest|parel|pareltje|vakwerk|huzarenstukje|monnikenwerk|pluim|hulde|credit|tribute)',
  '(voor het eerst|for the first time|at last|at long last|eindelijk) ~',
  '(klopt|kloppen) ~ ~ (helemaal|nu|weer|precies)',
  '(wil|willen|zal|zullen|help|helpen|denk|denken|would|will|want|happy|glad) ~ ~ (helpen|meewerken|meedenken|bijdragen|mee|to help|help|contribute) ~',
  '(i|we) ~ (like|liked|love|loved|enjoyed|appreciate|admire) ~',
  '(vind|vinden|find|found) ~ ~ ~ (knap|ongelooflijk|bijzonder|indrukwekkend|bewonderenswaardig|sterk|mooi|impressive|remarkable|admirable) ~',
  '(sluit|sluiten|past|passen|fits|ties in|chimes) ~ (aan|bij|with|goed|well)',
  '(herken|herkennen|recognise|recognize) (ik|wij|we|it|myself|ourselves|onszelf|mezelf|er|hier|dit|dat|this|much|veel) ~',
  '(zie|zien) (ik|wij|we) ~ ~ (onszelf|mezelf|terug|patient|uit)',
  '(ik|wij|we) (zie|zien|kijk|kijken) ~ ~ (uit|terug|naar uit)',
  '(look|looking) forward ~',
  '(ik|wij|we|i) (werk|werken|work) ~ (zo|al jaren|al lang|goed|well|for years|this way|op deze manier|elke dag|every day) ~',
  '(bevalt|bevallen) ~ (goed|uitstekend|prima)',
  '(precies|exactly|just) (wat|what|hoe|how|zoals|as) ~',
  '(hiermee|daarmee|with this|now we|nu|zo) (kunnen|kan|can) (we|wij|ik|i|iedereen|je)? ~ (verder|vooruit|aan de slag|uit de voeten|go on|get started|move on|work)',
  '(iedereen|we|wij|ik|everybody|everyone) ~ (mee uit de voeten|mee vooruit|iets aan|wat aan) ~',
  '(ik|wij|we|i) (zal|zullen|ga|gaan|will|shall|am going to|are going to|wil|willen|can|kan|kunnen) ~ ~ ~ (gebruiken|verspreiden|ophangen|neerleggen|delen|uitdelen|vertellen|use|share|hang|display|pass on|put up|hand out|tell)',
  '(meer dan|more than) ~ (woorden|words)',
  '(verdient|verdienen|deserve|deserves) ~ (compliment|complimenten|pluim|lof|dank|praise|credit|thanks|medal|lintje|taart|cake|drink|biertje)',
  '(moet|must) ~ ~ ~ (gekost|geweest|have taken|have cost|have been) ~',
  '(veel|hard|a lot of|much|so much|zoveel|jullie|your) (werk|tijd|energie|avonden|work|time|effort|evenings) ~',
  '(taart|taartje|gebak|cake|biertje|borrel|glas|drink|coffee|koffie|vieren|celebrate|proosten|toast) ~',
);

/** Who cannot wait is glad. */
export const IMPATIENT = phrases('(kan|kunnen|can) ~ (niet|not|hardly) (wachten|wait) ~');

/** What could still speak of the text or hold it back. */
export const CONTRASTS = phrases(
  '(wel|maar|nog|alleen|enkel|toch|echter|anders|though|however|but|only|still|yet|except|instead|nergens|eerst|first|eigen|own|andere|other|eigenlijk|actually|te (?!\\S+n )[a-z]+|too)',
  '(een|one|1) (ding|dingetje|puntje|vraag|verzoek|thing|request|question)',
  '(verzoek|voorwaarde|voorwaarden|voorbehoud|request|condition|conditions|warning|waarschuwing|let op|mind you)',
  '(volgens mij|mijns inziens|in my view|in my opinion|i think|lijkt mij|lijkt me|seems)',
  '(wacht|wachten|wait(?! to)|stop|halt|hold|uitstel|uitstellen|delay|postpone|pauze|pause|twijfel|aarzel|bedenk|less|minder)',
);

/** What is asked about the use of a text, or is no question about it. */
export const ASKS_ABOUT_USE = phrases(
  '(wanneer|when|hoeveel|how many|hoe|how|waar|where|mag|mogen|may|kan|kunnen|can|could|krijg|krijgen|komt|komen|will|shall|zullen|zal) ~ ~ ~ (exemplaar|exemplaren|stapel|stapeltje|kaart|kaarten|folders|copies|copy|gedrukt|gedrukte|printed|print|presentatie|launch|lancering|presentation|verwachten|ophangen|vieren|celebrate|taart|taartje|cake|koffie|coffee|biertje|glas|logo|logos)',
  '^ (zie|zien|see) (ik|wij|we|you) ~',
  '^ (will|shall|do) (i|we) see you ~',
  '(hoe gaat|alles goed|how are|how is|hoe is het)',
);

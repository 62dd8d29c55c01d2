import { namesCompany, withoutTalk } from './company.ts';
import { plain, wordsOf } from './normalise.ts';
import type { Sentence } from './sentences.ts';
import { NUMBERS } from './words/calendar.ts';

const COUNT = '(\\d{1,2}|een|twee|drie|vier|vijf|zes|one|two|three|four|five|six|a|an)';
const KIN =
  '(?:partner|man|vrouw|echtgenoot|echtgenote|vriend|vriendin|dochter|zoon|moeder|vader|zus|broer|collega|collegas|assistent|assistente|stagiair|stagiaire|aios|anios|student|studente|introducee|introduce|gast|gasten|husband|wife|spouse|colleague|colleagues|friend|daughter|son|mother|father|sister|brother|guest|guests|assistant|trainee|plus one|mantelzorger|buurvrouw|begeleider|begeleidster|verzorger|verzorgster|buurman|carer|students|studenten|stagiaires|trainees|vrienden|friends|dochters|daughters|zonen|sons|kinderen|kids|children|ouders|parents|members|leden|nurses|verpleegkundigen|artsen)';
const WHOSE = '(?:mijn|onze|een|my|our|a|an|nog een|ook een|ook mijn|also my|one)';

type Rule = readonly [RegExp, (count: number) => number];
const number = (word: string | undefined): number =>
  word === undefined ? 1 : word === 'an' ? 1 : (NUMBERS[word] ?? Number(word));
const TOGETHER: Record<string, number> = { tweeen: 2, tweetjes: 2, drieen: 3, vieren: 4, vijven: 5, zessen: 6 };

const RULES: readonly Rule[] = [
  [
    / (?:\+|plus|met plus|and|en) ?(\d|een|one|1|twee|two) (?:persoon|personen|guests?|gast|gasten|introducee|$)/,
    (count) => count,
  ],
  [/ \+ ?(\d) /, (count) => count],
  [/ (\d|een|one|twee|two) extra /, (count) => count],
  [/ (?:me|ik|mij|i) (?:plus|\+) (\d|een|one|twee|two|drie|three) /, (count) => count],
  [/ plus (?:mijn |een |my |a )/, () => 1],
  [new RegExp(` (?:plus|\\+) ${COUNT} ${KIN} `), (count) => count],
  [new RegExp(` (?:voor|for) ${WHOSE} ${KIN} (?:en|and) (?:mij|me|mijzelf|mezelf|myself) `), () => 1],
  [
    new RegExp(
      ` (?:neem|neemt|nemen|breng|brengen) (?:ik |we |wij )?(?:\\S+ ){0,2}?${COUNT} (?:${KIN}|personen|mensen|man) (?:\\S+ ){0,4}mee `,
    ),
    (count) => count,
  ],
  [
    new RegExp(
      ` (?:neem|neemt|nemen|breng|brengen) (?:ik |we |wij )?(?:\\S+ ){0,2}?(?:${WHOSE} )(?:\\S+ )?${KIN} (?:\\S+ ){0,4}mee `,
    ),
    () => 1,
  ],
  [
    new RegExp(
      ` ${WHOSE} ${KIN} (?:\\S+ ){0,3}(?:komt|gaat|gaan|komen|sluit|mee|will come|comes|come|is coming|join|joins|joining|accompany|accompanies|accompanying|vergezelt|vergezellen|meekomen|meegaan) `,
    ),
    () => 1,
  ],
  [new RegExp(` (?:samen met|met|with|together with) ${COUNT} ${KIN} `), (count) => count],
  [new RegExp(` (?:samen met|together with|along with|samen) (?:${WHOSE} )?${KIN} `), () => 1],
  [new RegExp(` met (?:mijn|onze) ${KIN} `), () => 1],
  [new RegExp(` (?:vergezeld|vergezelt|accompanied) (?:\\S+ ){0,2}(?:door|by|van) (?:${WHOSE} )?${KIN} `), () => 1],
  [
    new RegExp(
      ` (?:bring|bringing|take|taking) (?:along )?${COUNT} (?:\\S+ )?(?:guests|colleagues|people|others|students|friends) `,
    ),
    (count) => count,
  ],
  [new RegExp(` (?:bring|bringing|with|taking) (?:along )?(?:${WHOSE} )(?:\\S+ )?${KIN} `), () => 1],
  [
    new RegExp(` (?:wij |we )?(?:komen |zijn |are )?met ${COUNT} (?:personen|mensen|man|persoon) `),
    (count) => count - 1,
  ],
  [/ met (?:zijn|ons) (tweeen|tweetjes|drieen|vieren|vijven|zessen) /, (count) => count - 1],
  [new RegExp(` (?:the )?${COUNT} of us `), (count) => count - 1],
  [new RegExp(` (?:party|group) of ${COUNT} `), (count) => count - 1],
  [new RegExp(` ${COUNT} (?:personen|people|persons|plaatsen|places|seats) `), (count) => count - 1],
];

/** What somebody brings that is no guest. */
const THINGS =
  / (?:among|onder|tot|bij|tussen) (?:the|your|de|jullie|uw) (?:guests|gasten|deelnemers|aanwezigen) | (?:neem|neemt|nemen|breng|brengen|bring|bringing) (?:\S+ ){0,5}?(?:lunch|eten|brood|taart|koek|koekjes|cake|chips|snoep|drankjes|laptop|stukken|papieren|folders|materiaal|spullen|boek|boeken|poster|presentatie|rolstoel|hond|hulphond|tolk|vlaai|gebak|bloemen|flowers|oplader|notitieblok|zin|humeur|vragen|questions|cijfers|usb|kaartjes|cakejes|food|slides|snacks|wine|fles|flesje|wijn|papers|leaflets|book|books) (?:\S+ ){0,4}?(?:mee|along)? ?/;

/** Words of company that no rule could count. */
const COMPANY =
  / (?:introducee?s?|gasten|guests?|gezin|family|groep|groepje|delegatie|een paar (?:collegas|mensen)|enkele collegas|(?:kom|komen|come|coming|zijn|are|be) (?:\S+ ){0,3}?(?:with|met) (?:\S+ (?:of|or|tot|a) )?(?:twee|drie|vier|vijf|two|three|four|five|\d)|(?:kom|komen|come|coming|samen|together|zijn|are|be) (?:\S+ ){0,3}?(?:with|met) (?:\S+ )?(?:colleagues|collegas|friends|vrienden|others|anderen)|several colleagues|some colleagues|aanhang|(?:met|with) (?:\S+ ){0,2}team|allebei|beiden|both of us) /;

/** Somebody is brought along, whoever it is; of things it does not matter. */
const BRINGS =
  / (?:(?:neem|neemt|nemen|breng|brengen) ((?:\S+ ){1,6})mee|(?:bring|bringing) (?:along )?((?:\S+ ){1,5})|((?:\S+ ){1,3})(?:meenemen|meebrengen)(?! in (?:de|mijn|onze) auto)) /;
const PERSONS = new RegExp(
  ` (?:${KIN}|iemand|anderen|mensen|personen|man|lid|someone|somebody|others|people|wie|who|them|hem|haar|hen|ze|dr|prof|mevrouw|meneer|\\d{1,2}|twee|drie|vier|vijf|two|three|four|five) `,
);
const bringsSomebody = ({ words }: Sentence): boolean => {
  const [, ...objects] = BRINGS.exec(words.replace(THINGS, ' ')) ?? [];
  return objects.some((object) => object !== undefined && PERSONS.test(` ${object}`));
};

/** "Fatima and I are coming"; with another name before it the number is not certain. */
const ANOTHER_AND_I = new RegExp(
  `(\\b(?!(?:[Jj]a|[Yy]es),)\\p{L}+, )?(?:\\b[Mm](?:ijn|y) ${KIN}(?: \\p{Lu}\\p{Ll}+)?|\\b\\p{Lu}\\p{Ll}+) (?:en ik|and I) (?:komen|zijn|sluiten|gaan|doen|zullen|will|are|would|can)(?![\\p{L}])`,
  'u',
);

/** "We come together, my colleague Els and I." */
const TOGETHER_WITH_I = new RegExp(
  `\\b(?:komen|zijn|gaan|come|coming|are) (?:\\S+ ){0,2}?(?:samen|allebei|together|both)[^.!?]*\\b[Mm](?:ijn|y) ${KIN}(?: \\p{Lu}\\p{Ll}+)? (?:en ik|and I)\\b`,
  'u',
);

/** With whom one came before, works, writes or shops. */
const OF_SOMETHING_ELSE =
  / (?:vorig jaar|vorige keer|vorige week|last year|last time|there were|was going to|were going to|besproken|bespreek|schrijf|schrijven|werken|deel ik|delen wij|winkelen|naar de stad|tot aan de deur|terug naar) /;

/** How many people come along: a number, `unclear`, or nothing when company is not mentioned. */
export function guestsIn(written: Sentence[]): number | 'unclear' | undefined {
  const sentences = withoutTalk(written).filter(({ words }) => !OF_SOMETHING_ELSE.test(words));
  const together = sentences.map(({ raw }) => ANOTHER_AND_I.exec(raw)).find((match) => match !== null);
  if (together) return together[1] ? 'unclear' : 1;
  if (sentences.some(({ raw }) => TOGETHER_WITH_I.test(raw))) return 1;
  const counts = new Set(
    sentences.filter(({ question }) => !question).flatMap(({ clauses }) => clauses.flatMap(countsIn)),
  );
  if (counts.size === 1) {
    const [count] = counts;
    return count! >= 1 ? count : 'unclear';
  }
  const inAll = sentences.flatMap(({ words }) => [...words.matchAll(IN_ALL)].map(([, count]) => number(count)));
  if (new Set(inAll).size === 1) return inAll[0];
  if (counts.size > 1 || namesCompany(sentences)) return 'unclear';
  return sentences.some(
    (sentence) =>
      (COMPANY.test(sentence.words.replace(THINGS, ' ')) || bringsSomebody(sentence)) &&
      !/ (?:geen|zonder|no|without) /.test(sentence.words),
  )
    ? 'unclear'
    : undefined;
}

/** "My husband and my mother-in-law, so 2 extra." */
const IN_ALL = new RegExp(
  ` (?:dus|so|in totaal|makes) ${COUNT} (?:personen? |mensen |gasten? |guests? |people )?extra (?:personen? )?`,
  'g',
);

const ASKS_FOR_COMPANY =
  /iemand (?:met \S+ )?mee|met (?:u|je|jullie) mee|vergezel|accompan|anyone with|someone with|introduce|hoeveel personen|met hoeveel|hoeveel (?:mensen|man)|partner mee|gasten|bring|guests?|how many/;

/** What stands under a question about company, when the answers are between the lines: a number, 0, or `unclear`. */
export function guestsUnder(pairs: { under: string; written: string }[]): number | 'unclear' | undefined {
  const pair = pairs.find(({ under }) =>
    ASKS_FOR_COMPANY.test(plain(under.split('\n').filter(Boolean).slice(-2).join(' '))),
  );
  if (!pair) return undefined;
  const words = wordsOf(plain(pair.written));
  if (/^ (?:nee|no|geen|niemand|0) /.test(words)) return 0;
  const count = new RegExp(`^ (?:ja |yes )?${COUNT} `).exec(words);
  if (!count) return 'unclear';
  return COUNTS_ALL.test(`${plain(pair.under)} ${words}`) ? number(count[1]) - 1 : number(count[1]);
}

/** The writer is one of them. */
const COUNTS_ALL =
  /in totaal|in total|inclusief|including|altogether|met hoeveel (?:mensen|personen|man) (?:komt|kom|bent|ben)| (?:ikzelf|ik zelf|mezelf|mijzelf|myself|en ik|and i|and me) /;

/** "My sister goes with him." */
const WITH_OTHERS = / (?:met|with) (?:hem|haar|hen|ze|him|her|them) /;

/** "I stay with a friend". */
const STAYS_WITH =
  / (?:stay|staying|stayed|lodge|lodging|logeer|logeren|overnacht|overnachten|slaap|slapen) (?:\S+ ){0,3}?(?:with|at|bij|met) /;

/** "With my husband and two daughters": more than can be told. */
const MORE_COMPANY = new RegExp(
  ` (?:met|with|bring|bringing|neem|breng) (?:\\S+ ){0,3}?${KIN} (?:\\S+ )?(?:en|and) (?:${WHOSE}|${COUNT}) (?:\\S+ )?${KIN} `,
);

function countsIn({ words, raw }: { words: string; raw: string }): number[] {
  if (WITH_OTHERS.test(words) || STAYS_WITH.test(words)) return [];
  if (MORE_COMPANY.test(words)) return [0];
  for (const [pattern, count] of RULES) {
    const found = pattern.exec(words);
    if (found) return [count(TOGETHER[found[1] ?? ''] ?? number(found[1]))];
  }
  return /\b(?:neem|breng)\b (?:ook )?(?:[A-Z][\p{L}-]+ ){1,3}mee\b/u.test(`${raw} `) ? [1] : [];
}

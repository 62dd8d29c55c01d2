import type { Clause } from './sentences.ts';

const TITLE =
  '(?:dr|drs|dokter|doctor|prof|professor|mw|mevrouw|mevr|meneer|dhr|heer|mr|mrs|ms|miss|the professor|de professor|de dokter)';
const SMALL = '(?:van|von|de|der|den|ten|ter|la|le|el)';
const PERSON = `(?:hij|zij|ze|he|she|they|(?:de )?(?:${TITLE} )+(?:${SMALL} )*[a-z-]+(?: [a-z-]+)?(?= (?:VERB))|(?:de|the) (?:professor|dokter|doctor|directeur|director|voorzitter|chair|heer [a-z]+))`;

/** Verbs of a third person, as the writer would say them. */
const AS_WRITER = new Map(
  Object.entries({
    komt: 'kom',
    neemt: 'neem',
    doet: 'doe',
    werkt: 'werk',
    gaat: 'ga',
    sluit: 'sluit',
    schuift: 'schuif',
    haakt: 'haak',
    treedt: 'treed',
    toetreedt: 'toetreed',
    meldt: 'meld',
    schrijft: 'schrijf',
    ziet: 'zie',
    zegt: 'zeg',
    slaat: 'sla',
    laat: 'laat',
    moet: 'moet',
    wil: 'wil',
    zal: 'zal',
    kan: 'kan',
    mag: 'mag',
    is: 'ben',
    heeft: 'heb',
    wordt: 'word',
    bedankt: 'bedank',
    accepteert: 'accepteer',
    aanvaardt: 'aanvaard',
    woont: 'woon',
    bijwoont: 'bijwoon',
    deelneemt: 'deelneem',
    meedoet: 'meedoe',
    meewerkt: 'meewerk',
    aansluit: 'aansluit',
    ingaat: 'inga',
    verleent: 'verleen',
    toezegt: 'toezeg',
    afziet: 'afzie',
    afmeldt: 'afmeld',
    afzegt: 'afzeg',
    will: 'will',
    can: 'can',
    has: 'have',
    comes: 'come',
    attends: 'attend',
    joins: 'join',
    accepts: 'accept',
    declines: 'decline',
    wants: 'want',
    wishes: 'wish',
    would: 'would',
    sends: 'send',
    takes: 'take',
    does: 'do',
    must: 'must',
  }),
);
const VERBS = [...AS_WRITER.keys()].join('|');
const SUBJECT = new RegExp(`^(.*?) ${PERSON.replace('VERB', VERBS)} `);
/** That somebody passes it on. */
const PASSED_ON =
  /^.* (?:weten|mede|mee|meedelen|mededelen|melden|meld|berichten|bericht|doorgeven|door|geven|zeggen|bevestigen|bevestig|know|say|inform you|tell you|confirm|report|schrijven|mailen|hoogte) (?:dat|that) /;
const OF_THEM: Readonly<Record<string, string>> = { zich: 'mij', haar: 'mijn', his: 'my', her: 'my' };

/** A clause about the person whose answer is passed on, as that person would have written it; nothing when it is about nobody. */
export function asWriter({ words, raw }: Clause): Clause | undefined {
  const told = asPronoun(words, raw).replace(PASSED_ON, ' ');
  const match = SUBJECT.exec(told);
  if (!match || IS_IN.test(told)) return undefined;
  const rest = told.slice(match[0].length);
  const subject = / (?:he|she|they|mr|mrs|ms|doctor|the) /.test(match[0]) ? 'i' : 'ik';
  const own = `${match[1]} ${subject} ${rest}`
    .split(' ')
    .map((word) => AS_WRITER.get(word) ?? OF_THEM[word] ?? word)
    .join(' ');
  return { raw, words: own };
}

/** "She is there on Mondays": when somebody works. */
const IS_IN = / (?:is|zijn|are) (?:er|there|aanwezig|present|in|weer|back) /;

/** "Iris comes gladly": who begins the clause by name, before a verb. */
function asPronoun(words: string, raw: string): string {
  const [, name] = NAMED.exec(raw) ?? [];
  if (!name) return words;
  const written = ` ${name.toLowerCase().replace(/[^a-z -]/g, '')} `;
  return words.startsWith(written) ? ` hij ${words.slice(written.length)}` : words;
}
const NAMED = new RegExp(`^(\\p{Lu}[\\p{L}'-]+(?: (?:${SMALL} )*\\p{Lu}[\\p{L}'-]+)*) (?:${VERBS})(?![\\p{L}])`, 'u');

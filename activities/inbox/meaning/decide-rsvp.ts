import { doubtsAround } from './around.ts';
import { type Around, type Decision, single } from './decision.ts';
import { delegateIn, maySendSomebody, onlyComesNear, sendsSomebody } from './delegate.ts';
import { guestsIn } from './guests.ts';
import type { Why } from './meaning.ts';
import { modeIn } from './mode.ts';
import { phrases, says } from './phrases.ts';
import { answersOf, type Found, leavingOut, type Reading, whysOf } from './reading.ts';
import type { Clause } from './sentences.ts';
import { DOUBTS, REASONS } from './words/common.ts';
import { isPractical } from './words/practical.ts';

/** Whether somebody comes to a meeting, how, and with whom or by whom. */
export function decideRsvp(reading: Reading, { quoted, guests }: Around): Decision {
  if (reading.sentences.some((sentence) => sendsSomebody(sentence))) return decideDelegate(reading);
  if (isRegret(reading))
    return { understood: { answer: 'no' }, doubts: [...whysOf(reading), ...doubtsAround(reading, 'no')] };
  if (isMaybe(reading)) return maybe(reading);
  const settled = leavingOut(
    reading,
    (one) => one.says !== 'maybe' && (isConditional(reading, one.sentence) || isOneBranch(reading, one)),
  );
  if (isMaybe(settled)) return maybe(settled);
  const mode = modeIn(reading.sentences, quoted);
  const decision = single(onlineInstead(reading, mode) ? withoutNo(reading) : reading);
  if (decision.understood?.answer === 'no' && mode === 'online')
    return { ...decision, doubts: [...decision.doubts, 'way-of-taking-part'] };
  if (decision.understood?.answer !== 'yes') {
    return mode === 'online' && !decision.understood ? byWayAlone(reading, decision) : decision;
  }
  return coming(reading, decision, mode, guests);
}

/** "I had liked to, but" with a reason in the same sentence is a no. */
const isRegret = ({ found, sentences }: Reading) =>
  found.length > 0 &&
  found.every(({ says: said, sentence }) => said === 'regret' && says(sentences[sentence]!.words, REASONS));

/** Only "maybe" answers; that it hangs on something, or that word will follow, belongs to a maybe. */
const isMaybe = (reading: Reading) => {
  if (reading.sentences.some(({ words }) => says(words, NOTED_AS_MAYBE)) && !answersOf(reading).has('no')) return true;
  const meant = leavingOut(
    reading,
    ({ says: said, clause }) => said === 'yes' && (WANTS.test(clause.words) || says(clause.words, DOUBTS)),
  );
  return [...answersOf(meant)].join() === 'maybe';
};
/** "Put me down as a maybe" decides. */
const NOTED_AS_MAYBE = phrases(
  '(zet|noteer|schrijf|put|mark|note) (mij|me|us|ons) ~ (als|op|as|for) [a|een] (misschien|maybe|tentative|not sure)',
  '(kun|kunt|kan|mag|could|can|may) (ik|i|je|u|you|we|wij|jullie) ~ ~ ~ (voorbehoud|misschien|maybe|tentative|tentatively|provisional|provisionally) ~',
);
const WANTS = / (?:wil|willen|want|would like) /;

/** Beside a maybe in so many words: "is it in June then I come", "and otherwise I am with you", "only in April do I know whether". */
const isOneBranch = ({ sentences, found }: Reading, { sentence }: Found): boolean =>
  found.some((one) => one.says === 'maybe' && one.how === 'words' && one.sentence < sentence) &&
  BRANCH.test(sentences[sentence]!.words);
const BRANCH =
  / (?:anders|otherwise|zo ja|zo niet|zo nee|if so|if not|in dat geval|in that case|of (?:ik|het|er|we|wij|dat)|whether|pas|not until|only in|hangt|depends) |^ (?:is|wordt|valt|krijg|kan|komt|lukt|heb|gaat|mag|blijft) (?:\S+ )+dan (?:kom|ben|kan|moet|lukt|ga|zit|is|wordt)/;

/** "If I find somebody I come" stands beside a maybe without contradicting it. */
const isConditional = ({ doubts }: Reading, sentence: number) =>
  doubts.some((doubt) => doubt.sentence === sentence && (doubt.why === 'condition' || doubt.why === 'doubt'));

function maybe(reading: Reading): Decision {
  const kept = [...whysOf(reading), ...doubtsAround(reading, 'maybe')].filter(
    (doubt) => !NATURAL_TO_MAYBE.includes(doubt),
  );
  const asks = reading.sentences.some(
    ({ question, words }, index) =>
      question &&
      !says(words, NOTED_AS_MAYBE) &&
      (!isPractical(words) || / (?:who|wie) /.test(words)) &&
      !reading.found.some(({ sentence }) => sentence === index),
  );
  return { understood: { answer: 'maybe' }, doubts: asks ? [...kept, 'question'] : kept };
}

const NATURAL_TO_MAYBE: readonly Why[] = ['doubt', 'condition', 'no-answer'];

const TRAVEL =
  / (?:reis|reizen|travel|travelling|journey|trip|fysiek|ter plaatse|afstand|distance|niet naar \S+|not to \S+|(?:kom|komen|ga|rijd) (?:\S+ )?niet naar|(?:coming|going|come) to \S+) | naar (?!de |het |jullie |u |een )\S+ (?:kom|ga|reis|rijd) (?:ik|wij|we) /;

/** "I do not travel there, but I join online": the "no" is about travelling. */
function onlineInstead(reading: Reading, mode: ReturnType<typeof modeIn>): boolean {
  const order = reading.found.map(({ says: said }) => said);
  if (mode !== 'online' || !order.includes('no') || order.includes('maybe')) return false;
  const travel = reading.found.every(({ says: said, clause }) => said !== 'no' || TRAVEL.test(clause.words));
  return order.includes('yes') && (order.at(-1) === 'yes' || travel);
}

const withoutNo = (reading: Reading): Reading => ({
  ...reading,
  found: reading.found.filter(({ says: said }) => said !== 'no'),
});

/** What is thought of a way is no answer: "online liever niet", "via Teams is lastig". */
const ABOUT_THE_WAY =
  / (?:niets|niks|geen|liever niet|vreselijk|lastig|moeilijk|onhandig|zou|zouden|werkt|werken|vind|difficult|awkward|hate|would|works|could) |(?:online|digitaal|teams|zoom) (?:is |liever )?(?:niet|not) /;

/** "Not there, but by Teams": the way is the answer. */
function byWayAlone(reading: Reading, decision: Decision): Decision {
  const [sentence] = reading.sentences;
  const other =
    reading.found.length > 0 ||
    reading.sentences.length > 1 ||
    says(sentence?.words ?? '', DOUBTS) ||
    ABOUT_THE_WAY.test(sentence?.words ?? '');
  if (other) return decision;
  return {
    understood: { answer: 'yes', mode: 'online' },
    doubts: [...whysOf(reading), ...doubtsAround(reading, 'yes')],
  };
}

function coming(
  reading: Reading,
  decision: Decision,
  mode: ReturnType<typeof modeIn>,
  asked: Around['guests'],
): Decision {
  const guests = asked === undefined ? guestsIn(reading.sentences) : asked;
  const doubts = [...decision.doubts];
  if (mode === 'both') doubts.push('way-of-taking-part');
  if (guests === 'unclear') doubts.push('number-of-guests');
  const company = guests !== undefined;
  return {
    understood: {
      answer: 'yes',
      ...(mode && mode !== 'both' && { mode }),
      ...(typeof guests === 'number' && guests > 0 && { guests }),
    },
    doubts: company ? doubts.filter((doubt) => doubt !== 'other-person') : doubts,
  };
}

function decideDelegate(reading: Reading): Decision {
  const delegate = delegateIn(reading.sentences);
  const doubts: Why[] = whysOf(reading).filter((doubt) => doubt !== 'other-person');
  const sending = reading.sentences.find((sentence) => sendsSomebody(sentence));
  if (reading.found.some(({ says: said, clause }) => said !== 'no' && isOfWriter(clause))) doubts.push('contradiction');
  if (sending?.question) doubts.push('question');
  if (sending && (says(sending.words, DOUBTS) || maySendSomebody(sending))) doubts.push('doubt');
  if (reading.sentences.some(({ words }) => says(words, PASSED_ON))) doubts.push('doubt');
  if (onlyComesNear(reading.sentences) && !reading.found.some(({ says: said }) => said === 'no'))
    doubts.push('other-person');
  if (!delegate) doubts.push('no-name');
  return { understood: { answer: 'delegate', ...(delegate && { delegate }) }, doubts };
}

/** Somebody else was told, and has not answered yet. */
const PASSED_ON = phrases('(doorgegeven|doorgestuurd|doorgezet|voorgelegd|forwarded|passed) ~ (aan|naar|to|on)');

const isOfWriter = ({ words }: Clause) =>
  / (?:ik|wij|we|i) /.test(words) && !/ (?:stuur|sturen|send|sending) /.test(words);

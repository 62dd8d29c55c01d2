import { doubtsAround, notUnderstood } from './around.ts';
import { RESTRICTING } from './courteous.ts';
import { type Decision, single } from './decision.ts';
import { phrases, says, without } from './phrases.ts';
import { type Found, leavingOut, type Reading, whysOf } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { bears, fromVerdict, leavesAgreement } from './verdict.ts';
import { SETTLED } from './words/common.ts';
import { EXCEPTIONS, NO_FAULT } from './words/draft.ts';
import { COMMENT_WORDS, CORRECTIONS, MINOR, NOT_BINDING, PARTS, SETTLED_COMMENTS, WISHES } from './words/remarks.ts';
import { TURNS_ROUND } from './words/verdict.ts';

/** Whether somebody agrees to a draft as a whole. */
export function decideConsent(all: Reading): Decision {
  const reading = fromVerdict(all);
  const remarks = reading.found.some(({ says: said }) => said === 'comments');
  const plain = { ...reading, found: reading.found.filter(({ says: said }) => said !== 'comments') };
  const decision = single(withoutParts(plain));
  if (decision.understood?.answer === 'object') return objected(reading, decision);
  if (decision.understood?.answer === 'abstain') return withTurn(reading, decision);
  if (decision.understood?.answer !== 'agree') return decision;
  const first = Math.min(...plain.found.map(({ sentence }) => sentence));
  const comments = !remarks && reading.sentences.some((sentence) => isRemark(notUnderstood(sentence, plain.found)));
  if (comments) return commented(plain);
  const more =
    reading.sentences.some(
      (sentence, index) =>
        !plain.found.some((one) => one.sentence === index) &&
        (index > first ? !leavesAgreement(sentence, reading.sentences[index - 1]) : restricts(sentence)),
    ) || plain.found.some((one) => saysWhatFollows(one, reading.sentences[one.sentence]!));
  return more ? { ...decision, doubts: [...decision.doubts, 'afterthought'] } : decision;
}

const isRemark = (words: string) =>
  says(words, EXCEPTIONS) ||
  says(words, NOT_BINDING) ||
  says([SETTLED_COMMENTS, NO_FAULT, NO_FAULT].reduce(without, words), COMMENT_WORDS);

/** Before an agreement only a story of how it came about binds nothing. */
const restricts = (sentence: Sentence) => bears(sentence) || (!isStory(sentence) && !leavesAgreement(sentence));

const isStory = ({ words }: Sentence): boolean =>
  STORY.test(words) && ![...RESTRICTING, WISHES].some((list) => says(without(words, SETTLED), list));

/** "With this I agree: there must be more attention" agrees with what follows. */
function saysWhatFollows({ how, clause }: Found, { raw, clauses }: Sentence): boolean {
  const end = raw.indexOf(clause.raw) + clause.raw.length;
  if (how !== 'words' || !/^\s*:/.test(raw.slice(end))) return false;
  return clauses.slice(clauses.indexOf(clause) + 1).some(({ words }) => says(words, WISHES));
}

const STORY =
  / (?:heb|hebben|heeft|had|hadden|stond|stonden|belde|kreeg|kwam|ging|lag|werd|werden|have|has|went|came|got|met|discussed) /;

/** "In view of section two": why somebody objects to the whole. */
const BECAUSE_OF = phrases(
  '(wegens|vanwege|gezien|gelet op|in verband met|in view of|because of|due to|owing to|given) ~ (\\S+)',
);

/** An objection to a part is none to the whole. */
function objected(reading: Reading, decision: Decision): Decision {
  const { found } = reading;
  const objections = found.filter(({ says: said }) => said === 'object');
  const inPart = objections.every(({ clause }) => says(without(clause.words, BECAUSE_OF), PARTS));
  return inPart ? { ...decision, doubts: [...decision.doubts, 'in-part'] } : withTurn(reading, decision);
}

/** After a no: "or may I still", "with the other one I do". */
function withTurn({ sentences, found }: Reading, decision: Decision): Decision {
  const last = Math.max(...found.map(({ sentence }) => sentence));
  const turns = sentences.some(({ words }, index) => index >= last && says(words, TURNS_ROUND));
  return turns ? { ...decision, doubts: [...decision.doubts, 'afterthought'] } : decision;
}

/** Agreeing to parts does not take away an objection to the whole. */
function withoutParts(reading: Reading): Reading {
  const inPart = ({ sentence }: Found) => says(reading.sentences[sentence]!.words, PARTS);
  if (!reading.found.some((one) => one.says === 'object' && !inPart(one))) return reading;
  return leavingOut(reading, (one) => one.says === 'agree' && inPart(one));
}

/** An agreement with remarks: what they ask for leaves it as it is when they bind nobody, or are small and only correct. */
function commented(all: Reading): Decision {
  const { sentences, found } = all;
  const free = sentences.some(({ words }) => says(words, NOT_BINDING));
  const small = sentences.some(({ words }) => says(words, MINOR));
  const answers = (index: number) => found.some(({ sentence }) => sentence === index);
  const reading = {
    ...all,
    sentences: small
      ? sentences.map((sentence) => ({ ...sentence, words: without(sentence.words, CORRECTIONS) }))
      : sentences,
    doubts: free ? all.doubts.filter(({ why, sentence }) => why !== 'condition' || answers(sentence)) : all.doubts,
  };
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'agree-with-comments')];
  const asked = sentences.some(({ question }) => question);
  const left = free ? doubts.filter((doubt) => doubt !== 'in-part') : doubts;
  return { understood: { answer: 'agree-with-comments' }, doubts: asked && !free ? [...left, 'question'] : left };
}

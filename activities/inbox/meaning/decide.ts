import { doubtsAround, isCourteous, onlyShort } from './around.ts';
import type { Day } from './days.ts';
import { delegateIn, sendsSomebody } from './delegate.ts';
import { guestsIn } from './guests.ts';
import type { Answer, Understood, Why } from './meaning.ts';
import { modeIn } from './mode.ts';
import { says } from './phrases.ts';
import { answersOf, type Found, leavingOut, type Reading, whysOf } from './reading.ts';
import type { Clause } from './sentences.ts';
import { type Term, termIn } from './term.ts';
import { WORK_AHEAD } from './words/action.ts';
import { REASONS } from './words/common.ts';
import { COMMENT_WORDS, NOT_BINDING, PARTS } from './words/consent.ts';
import { CALLS, NAMES_A_COLLEAGUE } from './words/interest.ts';

/** What a reading comes to: what was understood, if anything, and every reason not to record it. */
export interface Decision {
  understood?: Understood;
  doubts: Why[];
}

/** What else is known of the mail. */
export interface Around {
  today: Day | undefined;
  quoted: string;
  /** How many come along, when that was answered under its own question. */
  guests?: number | 'unclear';
}

/** What the reading of a mail comes to, for its kind of question. */
export function decide(reading: Reading, around: Around): Decision {
  switch (reading.kind) {
    case 'rsvp':
      return decideRsvp(reading, around);
    case 'interest':
      return decideInterest(reading);
    case 'consent':
      return decideConsent(reading);
    case 'action':
      return decideAction(reading, around);
    case 'distribute':
      return decideDistribute(reading, around);
    default:
      return reading.kind satisfies never;
  }
}

/** The single answer with the doubts about it; two answers contradict each other. */
function single(reading: Reading): Decision {
  const answers = [...answersOf(reading)];
  const [answer] = answers;
  if (!answer || answer === 'regret') return { doubts: [...whysOf(reading), 'no-answer'] };
  const doubts = [...whysOf(reading), ...doubtsAround(reading, answer)];
  if (answers.length > 1) return { doubts: ['contradiction', ...doubts] };
  return { understood: { answer: answer as Answer }, doubts };
}

function decideRsvp(reading: Reading, { quoted, guests }: Around): Decision {
  if (reading.sentences.some((sentence) => sendsSomebody(sentence))) return decideDelegate(reading);
  if (isRegret(reading))
    return { understood: { answer: 'no' }, doubts: [...whysOf(reading), ...doubtsAround(reading, 'no')] };
  if (isMaybe(reading)) return maybe(reading);
  const settled = leavingOut(reading, (one) => one.says !== 'maybe' && isConditional(reading, one.sentence));
  if (isMaybe(settled)) return maybe(settled);
  const mode = modeIn(reading.sentences, quoted);
  const decision = single(onlineInstead(reading, mode) ? withoutNo(reading) : reading);
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
const isMaybe = (reading: Reading) => [...answersOf(reading)].join() === 'maybe';

/** "If I find somebody I come" stands beside a maybe without contradicting it. */
const isConditional = ({ doubts }: Reading, sentence: number) =>
  doubts.some((doubt) => doubt.sentence === sentence && (doubt.why === 'condition' || doubt.why === 'doubt'));

function maybe(reading: Reading): Decision {
  const kept = [...whysOf(reading), ...doubtsAround(reading, 'maybe')].filter(
    (doubt) => !NATURAL_TO_MAYBE.includes(doubt),
  );
  const asks = reading.sentences.some(({ question }) => question);
  return { understood: { answer: 'maybe' }, doubts: asks ? [...kept, 'question'] : kept };
}

const NATURAL_TO_MAYBE: readonly Why[] = ['doubt', 'condition', 'no-answer'];

/** "I do not travel there, but I join online": the "no" is about travelling. */
function onlineInstead(reading: Reading, mode: ReturnType<typeof modeIn>): boolean {
  const order = reading.found.map(({ says: said }) => said);
  return mode === 'online' && order.includes('no') && order.at(-1) === 'yes' && !order.includes('maybe');
}

const withoutNo = (reading: Reading): Reading => ({
  ...reading,
  found: reading.found.filter(({ says: said }) => said !== 'no'),
});

/** "Not there, but by Teams": the way is the answer. */
function byWayAlone(reading: Reading, decision: Decision): Decision {
  const other = reading.found.length > 0 || reading.sentences.length > 1;
  if (other) return decision;
  return { understood: { answer: 'yes', mode: 'online' }, doubts: whysOf(reading) };
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
  const doubts = whysOf(reading).filter((doubt) => doubt !== 'other-person');
  const sending = reading.sentences.find((sentence) => sendsSomebody(sentence));
  if (reading.found.some(({ says: said, clause }) => said !== 'no' && isOfWriter(clause))) doubts.push('contradiction');
  if (sending?.question) doubts.push('question');
  if (!delegate) doubts.push('no-name');
  return { understood: { answer: 'delegate', ...(delegate && { delegate }) }, doubts };
}

const isOfWriter = ({ words }: Clause) =>
  / (?:ik|wij|we|i) /.test(words) && !/ (?:stuur|sturen|send|sending) /.test(words);

function decideInterest(reading: Reading): Decision {
  const decision = single(reading);
  const words = reading.sentences.map((sentence) => sentence.words);
  if (!decision.understood && words.some((one) => says(one, CALLS))) {
    return { understood: { answer: 'unclear', call: true }, doubts: [...decision.doubts, 'somebody-must-act'] };
  }
  if (['yes', 'no'].includes(decision.understood?.answer ?? '') || !words.some((one) => says(one, NAMES_A_COLLEAGUE)))
    return decision;
  const delegate = delegateIn(reading.sentences);
  const understood = { answer: 'delegate' as const, ...(delegate && { delegate }) };
  return { understood, doubts: [...decision.doubts, 'other-person'] };
}

function decideConsent(reading: Reading): Decision {
  const remarks = reading.found.some(({ says: said }) => said === 'comments');
  const plain = { ...reading, found: reading.found.filter(({ says: said }) => said !== 'comments') };
  const decision = single(withoutParts(plain));
  if (decision.understood?.answer === 'object') return objected(reading, decision);
  if (decision.understood?.answer !== 'agree') return decision;
  const rest = reading.sentences.filter((_, index) => !plain.found.some(({ sentence }) => sentence === index));
  const comments = !remarks && reading.sentences.some(({ words }) => says(words, COMMENT_WORDS));
  if (comments) return commented(plain);
  const more = rest.some((sentence) => !isCourteous('consent', sentence));
  return more ? { ...decision, doubts: [...decision.doubts, 'afterthought'] } : decision;
}

/** An objection to a part is none to the whole. */
function objected({ found }: Reading, decision: Decision): Decision {
  const objections = found.filter(({ says: said }) => said === 'object');
  const inPart = objections.every(({ clause }) => says(clause.words, PARTS));
  return inPart ? { ...decision, doubts: [...decision.doubts, 'in-part'] } : decision;
}

/** Agreeing to parts does not take away an objection to the whole. */
function withoutParts(reading: Reading): Reading {
  const inPart = ({ sentence }: Found) => says(reading.sentences[sentence]!.words, PARTS);
  if (!reading.found.some((one) => one.says === 'object' && !inPart(one))) return reading;
  return leavingOut(reading, (one) => one.says === 'agree' && inPart(one));
}

function commented(reading: Reading): Decision {
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'agree-with-comments')];
  const asked = reading.sentences.some(({ question }) => question);
  const free = reading.sentences.some(({ words }) => says(words, NOT_BINDING));
  const left = free ? doubts.filter((doubt) => doubt !== 'in-part') : doubts;
  return { understood: { answer: 'agree-with-comments' }, doubts: asked && !free ? [...left, 'question'] : left };
}

function decideAction(reading: Reading, { today }: Around): Decision {
  const answers = answersOf(reading);
  const term = termIn(reading.sentences, today);
  if (answers.has('not-mine'))
    return { understood: { answer: 'not-mine' }, doubts: [...whysOf(reading), 'somebody-must-act'] };
  if (answers.has('blocked')) return blocked(reading, term);
  if (answers.has('extend') || ahead(reading, term)) return extended(reading, term, answers.has('extend'));
  if (answers.has('not-yet') || answers.size === 0)
    return { doubts: [...whysOf(reading), answers.size ? 'no-date' : 'no-answer'] };
  return done(reading, term);
}

/** A day to come at work that is not done yet, or that will be. */
const ahead = ({ sentences }: Reading, term: Term) =>
  term.mentioned && sentences.some(({ words }, index) => term.sentences.includes(index) && says(words, WORK_AHEAD));

function blocked(reading: Reading, term: Term): Decision {
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'blocked')];
  const mixed = reading.found.some(({ says: said }) => ['extend', 'done', 'sent'].includes(said)) || term.mentioned;
  return { understood: { answer: 'blocked' }, doubts: mixed ? [...doubts, 'contradiction'] : doubts };
}

/** More time until a certain day; without any day only when more time is asked for in so many words. */
function extended(reading: Reading, term: Term, inWords: boolean): Decision {
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'extend')].filter((doubt) => doubt !== 'negation');
  const understood: Understood = { answer: 'extend', ...(term.day && { until: term.day }) };
  if (term.why) doubts.push('date');
  else if (!term.day && !inWords) doubts.push('no-date');
  return { understood, doubts };
}

function done(reading: Reading, term: Term): Decision {
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'done')];
  if (term.mentioned) doubts.push('date');
  if (onlyShort(reading.found) && reading.sentences.length > 3) doubts.push('no-answer');
  return { understood: { answer: 'done' }, doubts };
}

function decideDistribute(reading: Reading, { today }: Around): Decision {
  const answers = answersOf(reading);
  const term = termIn(reading.sentences, today);
  if (answers.has('declined')) {
    answers.delete('not-yet');
    answers.delete('will');
    const doubts = [...whysOf(reading), ...doubtsAround(reading, 'declined')];
    return { understood: { answer: 'declined' }, doubts: answers.size > 1 ? [...doubts, 'contradiction'] : doubts };
  }
  if (answers.has('will') || answers.has('not-yet') || term.mentioned) return planned(reading, term);
  if (answers.size === 0) return { doubts: [...whysOf(reading), 'no-answer'] };
  return {
    understood: { answer: 'distributed' },
    doubts: [...whysOf(reading), ...doubtsAround(reading, 'distributed')],
  };
}

function planned(reading: Reading, term: Term): Decision {
  const doubts = [...whysOf(reading), ...doubtsAround(reading, 'planned')].filter((doubt) => doubt !== 'negation');
  const willDo = reading.found.some(({ says: said }) => said === 'will');
  if (term.why) doubts.push('date');
  else if (!term.day) doubts.push('no-date');
  if (!willDo) doubts.push('no-answer');
  return { understood: { answer: 'planned', ...(term.day && { until: term.day }) }, doubts };
}

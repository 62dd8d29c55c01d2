import { type OwnText, readBody } from '../text/own-text.ts';
import { isSignOff, isStopWord } from '../text/stop-words.ts';
import { writesAboutAddressee } from './addressee.ts';
import { isNamed, onlyShort } from './around.ts';
import { answersByPart, asksMore, betweenLines, quotedText } from './asked.ts';
import { seemsAutomatic } from './automatic.ts';
import { chosenLines, returnedForm } from './chosen.ts';
import { decide } from './decide.ts';
import type { Around, Decision } from './decision.ts';
import { doubtsOfElsewhere } from './elsewhere.ts';
import { guestsUnder } from './guests.ts';
import { doubtsHeldOpen } from './held-open.ts';
import { mailDay } from './mail-date.ts';
import type { Answer, Kind, Meaning, Reply, Why } from './meaning.ts';
import { daysNamed } from './named-days.ts';
import { numberedChoice } from './numbered.ts';
import { quotesAnother } from './passed-on.ts';
import { says } from './phrases.ts';
import { type Reading, read } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { subjectDoubts } from './subject.ts';
import { subjectAlone } from './subject-alone.ts';
import { doubtsOfTension } from './tension.ts';
import { hasUnknownWords } from './unknown.ts';
import { foundForVerdict } from './verdict.ts';
import { STOPS } from './words/common.ts';
import { LEXICONS } from './words/index.ts';
import { NEGATIVES } from './words/lexicon.ts';

const CHARACTERS_MAX = 100_000;

/**
 * What a person's reply to one question means: an answer when it is certain, else `unclear` with the reason and, where there is
 * one, what it seems to say.
 */
export function readAnswer(reply: Reply): Meaning {
  const text = reply.text.slice(0, CHARACTERS_MAX);
  const body = (text.length === reply.text.length && reply.own) || readBody(text);
  const form = returnedForm(text);
  const own = form !== undefined && !hasAnswer(reply.kind, body.text) ? form : chosenLines(body.text);
  const pairs = body.interleaved ? betweenLines(text, own) : [];
  const under = underTheQuestion(reply.kind, pairs);
  const answer = meaningOf(reply, under ?? own, text, { guests: guestsUnder(pairs), placed: under !== undefined });
  const held = seemsAutomatic(reply.subject, body.text)
    ? { ...unclear(answer, 'automatic'), auto: true as const }
    : isPassedOn(reply, body)
      ? unclear(answer, 'passed-on')
      : reply.kind === 'consent' && answersByPart(pairs)
        ? unclear(answer, 'in-part')
        : answer;
  return withStop(held, reply, own);
}

/** Who is asked to come or to do something may sign off from that, or from all mail: the words alone do not tell. */
function withStop(meaning: Meaning, { kind, subject }: Reply, own: string): Meaning {
  const isAsked = kind === 'rsvp' || kind === 'task';
  if (isAsked && isSignOff(own.trim() === '' ? subject : own))
    return { answer: 'unclear', why: 'doubt', understood: { answer: 'no' }, stop: true };
  if (isAsked && isSignOff(subject) && meaning.answer === 'unclear' && !meaning.understood)
    return { ...meaning, understood: { answer: 'no' } };
  const bySubject = isStopWord(subject) && !(isAsked && isSignOff(subject));
  return bySubject || isStopWord(own) || saysStop(own) ? { ...meaning, stop: true } : meaning;
}

/** What somebody seems to say, for another reason not certain. */
function unclear({ why: _, understood, days, ...certain }: Meaning, why: Why): Meaning {
  const seen = certain.answer === 'unclear' ? understood : certain;
  return { answer: 'unclear', why, ...(days && { days }), ...(seen && { understood: seen }) };
}

/** What is known from where the answers stand: how many guests, and whether the answer stands under its own question. */
interface Placing {
  guests: Around['guests'];
  placed: boolean;
}

function meaningOf(reply: Reply, own: string, text: string, { guests, placed }: Placing): Meaning {
  const letter = quotedText(text);
  const written = own.trim() === '' ? subjectAlone(reply.subject) : (numberedChoice(own, letter) ?? own);
  const sentences = sentencesOf(written);
  if (sentences.length === 0) return { answer: 'unclear', why: 'no-words' };
  const quoted = `${reply.subject}\n${letter}`;
  const reading = read(reply.kind, sentences, writesAboutAddressee(own, quoted));
  const around = { today: mailDay(reply.date, text), quoted, ...(guests !== undefined && { guests }) };
  const decision = decide(reading, around);
  const tension = doubtsOfTension(reading, decision, around);
  const meaning = concluded({
    ...decision,
    doubts: [
      ...decision.doubts,
      ...tension,
      ...doubtsHeldOpen(reading, decision),
      ...doubtsOfElsewhere(reading, around),
      ...aboutTheQuestion(reading, decision, quoted, placed),
      ...(isCutOff(decision, own) || endsHalfway(sentences) ? (['doubt'] as const) : []),
      ...(LEFT_STANDING.test(own) ? (['contradiction'] as const) : []),
      ...(!reading.relays && quotesAnother(sentences, quoted) ? (['other-person'] as const) : []),
      ...(comesAsHousehold(decision, own) ? (['number-of-guests'] as const) : []),
    ],
  });
  const days = reply.kind === 'rsvp' ? daysNamed(reading, around.today) : [];
  return days.length > 0 ? { ...meaning, days } : meaning;
}

/** "I can that evening", and there it stops: a word may be missing. */
const isCutOff = ({ understood }: Decision, own: string): boolean =>
  understood?.answer === 'yes' && CUT_OFF.test(own.trimEnd());
const CUT_OFF = /\b(?:kan|kunnen|can)(?: (?:die|dat|de|op|dan|deze|that|this|on|the))*(?: [\p{L}\d]+)?$/iu;

/** "I agree with", and there it stops. */
const endsHalfway = (sentences: Sentence[]): boolean => HALFWAY.test(sentences.at(-1)!.raw.trimEnd());
const HALFWAY = /\b(?:met|with|behoudens|mits|tenzij|indien|unless|except|omdat|because|en|and|or|de|the)$/i;

/** "Agree / do not agree", of which nothing was struck out. */
const LEFT_STANDING =
  /\b(?:akkoord|eens|agree|ja|yes|wel|will|kom)\s*\/\s*(?:niet|not|nee|no|will not|oneens|disagree|geen)\b/i;

/** Of a family that comes it is not known how many they are. */
const comesAsHousehold = ({ understood }: Decision, own: string): boolean =>
  understood?.answer === 'yes' && understood.guests === undefined && /^\s*(?:familie|fam\.|family) \p{Lu}/imu.test(own);

function aboutTheQuestion(reading: Reading, { understood }: Decision, quoted: string, placed: boolean): Why[] {
  const bare = !placed && reading.found.length > 0 && onlyShort(reading.found);
  const more = bare && asksMore(quoted.slice(quoted.indexOf('\n') + 1), LEXICONS[reading.kind].question);
  return [
    ...(understood && isPlain(understood.answer) && hasUnknownWords(reading, understood.answer, quoted)
      ? (['in-part'] as const)
      : []),
    ...subjectDoubts(reading.kind === 'consent' ? { ...reading, found: foundForVerdict(reading) } : reading, quoted),
    ...(more ? (['several-questions'] as const) : []),
  ];
}

function concluded({ understood, doubts }: Decision): Meaning {
  const [why] = doubts;
  if (understood && understood.answer !== 'unclear' && !why) return { ...understood, why: 'clear' };
  return { answer: 'unclear', why: why ?? 'no-answer', ...(understood && { understood }) };
}

const hasAnswer = (kind: Kind, text: string): boolean => read(kind, sentencesOf(chosenLines(text))).found.length > 0;

const PLAIN = [
  'yes',
  'no',
  'object',
  'abstain',
  'declined',
  'blocked',
  'agree',
  'agree-with-comments',
  'done',
  'distributed',
] as const;
const isPlain = (answer: Answer): answer is (typeof PLAIN)[number] => PLAIN.some((one) => one === answer);

/** Above a forwarded mail stands an answer only when the mail replies to somebody. */
const isPassedOn = ({ subject }: Reply, { forwarded }: OwnText): boolean =>
  forwarded && !/^\s*(?:re|antw|aw)\s*:/i.test(subject);

const saysStop = (own: string): boolean => sentencesOf(own).some(({ words }) => says(words, STOPS));

/** Of answers between quoted lines the one under the question; the others must not answer it too. */
function underTheQuestion(kind: Kind, pairs: ReturnType<typeof betweenLines>): string | undefined {
  const { question } = LEXICONS[kind];
  const asked = pairs.filter(({ under }) =>
    question.test(
      under
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-3)
        .join(' '),
    ),
  );
  const others = pairs.filter((pair) => !asked.includes(pair));
  const answered = others.some(({ written }) =>
    read(kind, sentencesOf(written)).found.some(
      (found) => found.how === 'words' || (kind === 'consent' && (NEGATIVES.includes(found.says) || isNamed(found))),
    ),
  );
  return asked.length === 0 || answered ? undefined : asked.map(({ written }) => written).join('\n');
}

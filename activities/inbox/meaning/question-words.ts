import type { Kind } from './meaning.ts';
import { plain, wordsOf } from './normalise.ts';
import type { Sentence } from './sentences.ts';
import { LEXICONS } from './words/index.ts';

/** The subject, and the sentences of the mail that put the question. */
export const questionIn = (asked: string, kind: Kind = 'consent'): string =>
  asked
    .replace(REPLY_MARKS, '')
    .split(/(?<=[.!?:])\s+|\n/)
    .filter((line, index) => index === 0 || LEXICONS[kind].question.test(line))
    .join(' ');

const REPLY_MARKS = /^(?:\s*(?:re|aw|antw|fw|fwd|betreft)\s*:)+\s*/i;

const TOPIC_CHARACTERS_MIN = 5;
const SHORT_TOPICS = new Set(['list', 'form', 'text', 'plan', 'data', 'logo', 'blog', 'zaal', 'room', 'card', 'page']);
const NO_TOPIC = new Set(
  'actiepunt actie action afgerond completed beste geachte groet groeten vriendelijke iedereen allemaal collega colleague coordinator heeft wordt regards'.split(
    ' ',
  ),
);

/** Whether the writer names what the quoted mail asks about. */
export function speaksOfTopic(sentences: Sentence[], quoted: string): boolean {
  const topics = topicsOf(plain(quoted));
  return sentences.some(({ words }) => topics.some((topic) => words.includes(` ${topic} `)));
}

/** The words of a mail that can say what it is about. */
export const topicsOf = (asked: string): string[] =>
  wordsOf(asked)
    .trim()
    .split(' ')
    .filter((word) => (word.length >= TOPIC_CHARACTERS_MIN || SHORT_TOPICS.has(word)) && !NO_TOPIC.has(word));

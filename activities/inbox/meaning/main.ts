import { readFileSync } from 'node:fs';
import { KINDS, type Kind, type Meaning, type Reply } from './meaning.ts';
import { readAnswer } from './read-answer.ts';

/** `npm run -s mail:answer -- CASES.jsonl`: a JSON line per case with what may be recorded of it. */
function main(files: string[]): void {
  for (const file of files) {
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() !== '') console.log(JSON.stringify(answerOf(line, index + 1)));
    }
  }
}

function answerOf(line: string, number: number): object {
  let id: unknown = number;
  try {
    const given = JSON.parse(line) ?? {};
    id = given.id ?? number;
    return { id, ...recordable(readAnswer(replyOf(given))) };
  } catch (error) {
    console.error(`${id}: ${(error as Error).message}`);
    return { id, error: (error as Error).message };
  }
}

function replyOf(given: Record<string, unknown>): Reply {
  const { kind, subject = '', text, date } = given;
  if (!KINDS.includes(kind as Kind)) throw new Error(`kind must be one of ${KINDS.join(', ')}`);
  if (typeof text !== 'string' || typeof subject !== 'string') throw new Error('subject and text must be strings');
  return { kind: kind as Kind, subject, text, ...(typeof date === 'string' && { date: new Date(date) }) };
}

const recordable = ({ answer, until, guests, mode, delegate, auto }: Meaning) => ({
  answer,
  until,
  guests,
  mode,
  delegate,
  auto,
});

main(process.argv.slice(2));

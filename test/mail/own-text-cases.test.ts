import { describe, expect, test } from 'vitest';
import { readBody } from '../../activities/inbox/text/own-text.ts';
import { caseFile, type MailCase, mailCases } from './cases.ts';
import ownLines from './own-text-lines.json' with { type: 'json' };

const EXACT_SHARE_MIN = 0.88;

const cases = mailCases('reply-text');

describe.skipIf(cases.length === 0)('replies of others', () => {
  test(`at least ${EXACT_SHARE_MIN * 100} % are read exactly`, () => {
    const wrong = cases.filter((mailCase) => readBody(textOf(mailCase)).text.trimEnd() !== expectedOf(mailCase));
    const told = cases.filter(({ expected }) => caseFile((expected as { file: string }).file)).length;
    console.log(`${told} with the answer of their source, the others as we read them ourselves`);
    console.log(
      `${cases.length - wrong.length} of ${cases.length} exact; wrong: ${wrong.map(({ id }) => id).join(', ')}`,
    );
    expect(1 - wrong.length / cases.length).toBeGreaterThanOrEqual(EXACT_SHARE_MIN);
  });
});

const textOf = ({ files }: MailCase): string => caseFile(files.text!)!.toString('utf8');

/** The source's answer where its file is there; else the lines that we, reading the mail, say its writer wrote. */
function expectedOf(mailCase: MailCase): string {
  const { file } = mailCase.expected as { file: string };
  return caseFile(file)?.toString('utf8').trimEnd() ?? judged(textOf(mailCase), mailCase.id);
}

function judged(text: string, id: string): string {
  const lines = text.split(/\r?\n/);
  const spans = (ownLines as unknown as Record<string, [number, number][]>)[id] ?? [];
  return spans
    .map(([from, to]) => lines.slice(from - 1, to).join('\n'))
    .join('\n\n')
    .trimEnd();
}

import type { NamedCase } from '../../workflows/inbox/rules.ts';
import type { Language, LetterBatch } from '../../workflows/kit/letter.ts';
import type { Commitment } from '../../workflows/network/contract.ts';
import { LETTER_TEXTS, type LetterTexts, say } from './texts.ts';
import { cleanValue } from './values.ts';

/** Letters that say what was noted from a person's mail. */
export type ReceiptKind = `receipt-${'takes-part' | Commitment | 'declines' | 'call' | 'colleague'}`;

/** Whether a kind of letter says what was noted from a person's mail. */
export const isReceipt = (kind: string): kind is ReceiptKind => kind.startsWith('receipt-');

/** The Markdown of a receipt: what was noted, and for who takes part that they can still say how. */
export function receiptBody(kind: ReceiptKind, texts: LetterTexts['receipt']): string {
  const choice = kind.slice('receipt-'.length) as keyof typeof texts;
  const parts = ['{{salutation}},', texts.thanks, `**${texts[choice]}**`];
  return [...parts, ...(choice === 'takes-part' ? [texts.takesPartHow] : [])].join('\n\n');
}

/** The Markdown of a summary: how many mails wait, and of the first of them who wrote and why it waits. */
export function summaryBody(params: LetterBatch['params'], language: Language): string {
  const { summary } = LETTER_TEXTS[language];
  const cases = JSON.parse(params.cases ?? '[]') as NamedCase[];
  const waiting = params.waiting ?? String(cases.length);
  const more = Number(waiting) - cases.length;
  const lines = cases.map((one) => `- ${inMarkdown(one.who)}: ${whyItWaits(one, summary)}`);
  if (more > 0) lines.push(`- ${say(summary.more, { more: String(more) })}`);
  const count = waiting === '1' ? summary.one : say(summary.many, { waiting });
  return ['{{salutation}},', `${count} ${summary.intro}`, lines.join('\n')].join('\n\n');
}

/** Why a mail waits and, where there is a word for it, what it seems to say. */
function whyItWaits({ why, understood = '' }: NamedCase, texts: LetterTexts['summary']): string {
  const seems = Object.entries(texts.understood).find(([name]) => name === understood)?.[1];
  return seems === undefined ? texts.why[why] : say(texts.seems, { why: texts.why[why], seems });
}

/** Text of strangers as it was written: nothing in it is Markdown, a link or a placeholder. */
export const inMarkdown = (text: string, charactersMax?: number): string =>
  cleanValue(text, charactersMax).replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);

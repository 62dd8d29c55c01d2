import type { Token } from 'markdown-it';
import type { Content } from './content.ts';
import { heading, plainText } from './plain-text.ts';
import { settle, slot } from './template.ts';
import { wrap } from './wrap.ts';

/** The plain text of a letter, with what is known filled in before lines are wrapped; lines end in CRLF. */
export function setText(content: Content, own: Token[], known: Record<string, string>): string {
  const { notice, answer, about } = content;
  const para = (text: string) => wrap(settle(text, known));
  const parts = [
    settle(slot('network'), known),
    ...(notice === '' ? [] : [para(notice)]),
    plainText(own, known),
    heading(answer.heading),
    para(answer.intro),
    ...answer.choices.map(({ choice, label }) => `${label}:\n${slot('answer')}?choice=${choice}`),
    para(answer.otherwise),
    heading(about.heading),
    ...about.lines.map(para),
    `${para(about.stop)}\n${about.stopLink}: ${slot('stop')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.replace(/\r?\n/g, '\r\n');
}

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
    ...(answer ? answerLines(answer, para) : []),
    heading(about.heading),
    ...about.lines.map(para),
    about.stop ? `${para(about.stop.text)}\n${about.stop.link}: ${slot('stop')}` : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.replace(/\r?\n/g, '\r\n');
}

const answerLines = (answer: NonNullable<Content['answer']>, para: (text: string) => string) => [
  heading(answer.heading),
  para(answer.intro),
  ...answer.choices.map(({ choice, label }) => `${label}:\n${slot('answer')}?choice=${choice}`),
  answer.otherwise === '' ? '' : para(answer.otherwise),
];

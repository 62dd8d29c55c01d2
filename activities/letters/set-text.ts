import { answerLink, type Content, type Words } from './content.ts';
import { heading, plainText } from './plain-text.ts';
import { settle, slot } from './template.ts';
import { wrap } from './wrap.ts';

/** The plain text of a letter, with what is known filled in before lines are wrapped; lines end in CRLF. */
export function setText(content: Content, { own, more }: Words, known: Record<string, string>): string {
  const { notice, facts, documents, answer, feed, about } = content;
  const para = (text: string) => wrap(settle(text, known));
  const parts = [
    settle(slot('network'), known),
    ...(notice === '' ? [] : [para(notice)]),
    plainText(own, known),
    ...(facts ? factLines(facts, known, para) : []),
    plainText(more, known),
    ...(documents ? documentLines(documents) : []),
    ...(answer ? answerLines(answer, para) : []),
    feed ? `${para(feed.text)}\n${feed.link}: ${slot('feed')}` : '',
    heading(about.heading),
    ...about.lines.map(para),
    about.desk ? `${para(about.desk.text)}\n${about.desk.link}: ${slot('desk')}` : '',
    about.stop ? `${para(about.stop.text)}\n${about.stop.link}: ${slot('stop')}` : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.replace(/\r?\n/g, '\r\n');
}

const factLines = (
  { heading: title, lines }: NonNullable<Content['facts']>,
  known: Record<string, string>,
  para: (text: string) => string,
) => [heading(settle(title, known)), lines.map(({ label, value }) => para(`${label}: ${value}`)).join('\n')];

const documentLines = ({ heading: title, items }: NonNullable<Content['documents']>) => [
  heading(title),
  items.map(({ name, link }) => (link ? `- ${name}:\n${link}` : `- ${name}`)).join('\n'),
];

const answerLines = (answer: NonNullable<Content['answer']>, para: (text: string) => string) => [
  heading(answer.heading),
  para(answer.intro),
  ...answer.choices.map(({ choice, label }) => `${label}:\n${answerLink(choice)}`),
  answer.otherwise === '' ? '' : para(answer.otherwise),
];

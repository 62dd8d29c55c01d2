import { readFileSync } from 'node:fs';
import { answerLink, type Content, type Words } from './content.ts';
import { ownHtml } from './own-text.ts';
import { slot } from './template.ts';
import { escapeHtml } from './values.ts';

/** The frame that every letter stands in; its `{{parts}}` are filled below. */
const FRAME = readFileSync(new URL('../../config/templates/letter.html', import.meta.url), 'utf8');

/** Buttons are links with their looks on them, since some mail programs drop what stands in the head. */
const BUTTON =
  'display:inline-block;padding:12px 20px;border:2px solid #1d4f91;border-radius:6px;font-weight:bold;text-decoration:none;';
const FIRST_BUTTON = `${BUTTON}background:#1d4f91;color:#ffffff;`;
const OTHER_BUTTON = `${BUTTON}background:#ffffff;color:#1d4f91;`;

/** The HTML of a letter, marked; lines end in CRLF. */
export function setHtml(content: Content, { own, more }: Words): string {
  const { notice, facts, documents, answer, feed, about } = content;
  const parts: Record<string, string> = {
    language: content.language,
    title: slot('title'),
    network: slot('network'),
    notice: notice === '' ? '' : `<div class="notice" role="note"><p>${escapeHtml(notice)}</p></div>`,
    own: ownHtml(own).trim(),
    facts: [facts ? factsHtml(facts) : '', ownHtml(more).trim(), documents ? documentsHtml(documents) : '']
      .filter(Boolean)
      .join('\n'),
    answer: answer ? answerHtml(answer) : '',
    feed: feed ? linked(feed, 'feed') : '',
    aboutHeading: escapeHtml(about.heading),
    about: [
      ...about.lines.map(paragraph),
      ...(about.desk ? [linked(about.desk, 'desk')] : []),
      ...(about.stop ? [linked(about.stop, 'stop')] : []),
    ].join('\n'),
  };
  return FRAME.replace(/\{\{(\w+)\}\}\n?/g, (whole, name: string) => placed(parts[name]!, whole)).replace(
    /\r?\n/g,
    '\r\n',
  );
}

const factsHtml = ({ heading, lines }: NonNullable<Content['facts']>) =>
  [
    `<h2>${escapeHtml(heading)}</h2>`,
    `<p>${lines.map(({ label, value }) => `<strong>${escapeHtml(label)}:</strong> ${value}`).join('<br>\n')}</p>`,
  ].join('\n');

const documentsHtml = ({ heading, items }: NonNullable<Content['documents']>) => {
  const named = items.map(({ name, link }) => (link ? `<a href="${link}">${escapeHtml(name)}</a>` : escapeHtml(name)));
  return `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${named.map((one) => `<li>${one}</li>`).join('\n')}\n</ul>`;
};

const answerHtml = ({ heading, intro, choices, otherwise }: NonNullable<Content['answer']>) =>
  [
    `<h2>${escapeHtml(heading)}</h2>`,
    paragraph(intro),
    '<ul class="choices" role="list">',
    ...choices.map(({ choice, label }, i) => button(choice, label, i === 0)),
    '</ul>',
    ...(otherwise === '' ? [] : [paragraph(otherwise)]),
  ].join('\n');

const linked = ({ text, link }: { text: string; link: string }, to: string) =>
  `<p>${escapeHtml(text)} <a href="${slot(to)}">${escapeHtml(link)}</a>.</p>`;

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** A part in its place; the line of a part that is empty goes. */
const placed = (part: string, place: string) => (place.endsWith('\n') && part !== '' ? `${part}\n` : part);

function button(choice: string, label: string, first: boolean): string {
  const style = first ? FIRST_BUTTON : OTHER_BUTTON;
  return `<li><a href="${answerLink(choice)}" style="${style}">${escapeHtml(label)}</a></li>`;
}

import MarkdownIt, { type Token } from 'markdown-it';
import { markPlaceholders } from './placeholders.ts';
import { hasMarks } from './template.ts';

/** Markdown without raw HTML, tables or pictures: pictures in mail tell who opened it, and many programs hide them. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable(['table', 'image']);
markdown.validateLink = (address) => /^(https?:\/\/|mailto:)/i.test(address) && !hasMarks(decoded(address));

/** A placeholder must not end up in an attribute: no titles on links, no language names on code. */
markdown.renderer.rules.link_open = (tokens, index) =>
  `<a href="${escapeMarkup(String(tokens[index]!.attrGet('href') ?? ''))}">`;
markdown.renderer.rules.fence = (tokens, index) => `<pre><code>${escapeMarkup(tokens[index]!.content)}</code></pre>\n`;

/** The first heading of a letter is the network's name, so a coordinator's come below it. */
const headingTag = (tag: string) => (tag === 'h1' ? 'h2' : tag);
markdown.renderer.rules.heading_open = (tokens, index) => `<${headingTag(tokens[index]!.tag)}>`;
markdown.renderer.rules.heading_close = (tokens, index) => `</${headingTag(tokens[index]!.tag)}>\n`;

const escapeMarkup = markdown.utils.escapeHtml;

/** A coordinator's Markdown, read once, with its placeholders as marked slots (template.ts). */
export const readOwnText = (body: string): Token[] => markdown.parse(markPlaceholders(body), {});

/** The HTML of what was read; the slots in it stand between tags only. */
export const ownHtml = (tokens: Token[]): string => markdown.renderer.render(tokens, markdown.options, {});

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

import type { Token } from 'markdown-it';
import { settle } from './template.ts';
import { widthOf, wrap } from './wrap.ts';

const UNDERLINE_CHARACTERS_MAX = 40;

/** Markdown, as markdown-it reads it, as text that reads well without any markup: links as `words (address)`;
 * `known` fills slots before lines are wrapped. */
export const plainText = (tokens: Token[], known: Record<string, string> = {}): string =>
  blocks({ tokens: tokens.values(), known }, '').join('\n\n');

interface Cursor {
  tokens: Iterator<Token>;
  known: Record<string, string>;
}

const next = ({ tokens }: Cursor): Token | undefined => tokens.next().value;

/** The blocks up to the token that closes what they are in. */
function blocks(cursor: Cursor, closing: string): string[] {
  const found: string[] = [];
  for (let token = next(cursor); token && token.type !== closing; token = next(cursor)) {
    const text = block(token, cursor);
    if (text !== undefined) found.push(text);
  }
  return found;
}

function block(token: Token, cursor: Cursor): string | undefined {
  switch (token.type) {
    case 'inline':
      return wrap(settle(inline(token.children ?? []), cursor.known));
    case 'heading_open':
      return heading(blocks(cursor, 'heading_close').join(' '));
    case 'bullet_list_open':
      return list(cursor, 'bullet_list_close', () => '- ');
    case 'ordered_list_open': {
      const first = Number(token.attrGet('start') ?? 1);
      return list(cursor, 'ordered_list_close', (item) => `${first + item}. `);
    }
    case 'blockquote_open':
      return hang(blocks(cursor, 'blockquote_close').join('\n\n'), '  ');
    case 'hr':
      return '* * *';
    case 'fence':
    case 'code_block':
      return token.content.replace(/\n$/, '');
    default:
      return undefined;
  }
}

/** A line with a line of hyphens under it. */
export const heading = (text: string): string =>
  `${text}\n${'-'.repeat(Math.min(UNDERLINE_CHARACTERS_MAX, widthOf(text)))}`;

/** A list; its items stand apart when one of them has several paragraphs. */
function list(cursor: Cursor, closing: string, mark: (item: number) => string): string {
  const items: string[][] = [];
  let apart = false;
  for (let token = next(cursor); token && token.type !== closing; token = next(cursor)) {
    const parts = blocks(cursor, 'list_item_close');
    apart ||= parts.some((part, i) => i > 0 && !/^(- |\d+\. )/.test(part));
    items.push(parts);
  }
  const between = apart ? '\n\n' : '\n';
  return items.map((parts, item) => hang(parts.join(between), mark(item))).join(between);
}

/** Text behind a mark, its further lines as far in as its first. */
function hang(text: string, mark: string): string {
  const indent = ' '.repeat(mark.length);
  return (
    mark +
    text
      .split('\n')
      .map((line, i) => (i === 0 || line === '' ? line : indent + line))
      .join('\n')
  );
}

function inline(tokens: Token[]): string {
  let text = '';
  const links: { href: string; from: number }[] = [];
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else if (token.type === 'link_open') links.push({ href: String(token.attrGet('href') ?? ''), from: text.length });
    else if (token.type === 'link_close') text += addressOf(links.pop()!, text);
    else text += token.content;
  }
  return text;
}

/** The address of a link in brackets, unless the words are the address themselves. */
function addressOf({ href, from }: { href: string; from: number }, text: string): string {
  const address = href.replace(/^mailto:/i, '');
  const words = text.slice(from);
  return words === address || words === href ? '' : ` (${address})`;
}

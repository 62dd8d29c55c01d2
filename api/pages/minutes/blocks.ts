import { type Block, type Inline, readMarkdown } from '../../../activities/documents/pdf/markdown.ts';
import { type Html, html } from '../../html.ts';

/** The title of the page and the heading above the text come before those of the text. */
const HEADINGS_ABOVE = 2;
const HEADING_LEVEL_MAX = 6;

/** The HTML of a Markdown text within a page; `table` says of a wide table that it can be moved sideways. */
export const textOnPage = (markdown: string, table: string): Html[] => blocksOf(readMarkdown(markdown), table);

const blocksOf = (blocks: Block[], table: string): Html[] => blocks.map((block) => blockOf(block, table));

function blockOf(block: Block, table: string): Html {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, inlines(block.parts));
    case 'paragraph':
      return html`<p>${inlines(block.parts)}</p>`;
    case 'list':
      return listOf(block, table);
    case 'quote':
      return html`<blockquote>${blocksOf(block.blocks, table)}</blockquote>`;
    case 'code':
      return html`<pre>${block.text}</pre>`;
    case 'rule':
      return html`<hr>`;
    case 'table':
      return tableOf(block, table);
    default:
      return block satisfies never;
  }
}

function heading(level: number, words: Html[]): Html {
  const tag = { html: `h${Math.min(HEADING_LEVEL_MAX, level + HEADINGS_ABOVE)}` };
  return html`<${tag}>${words}</${tag}>`;
}

function listOf({ items, start, tight }: Extract<Block, { kind: 'list' }>, table: string): Html {
  const rows = items.map((item) => html`<li>${tight ? tightly(item, table) : blocksOf(item, table)}</li>`);
  return start === undefined ? html`<ul>${rows}</ul>` : html`<ol start="${start}">${rows}</ol>`;
}

const tightly = (blocks: Block[], table: string): Html[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? inlines(block.parts) : [blockOf(block, table)]));

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>, label: string): Html {
  const row = (cells: Inline[][]) => html`<tr>${cells.map((cell) => html`<td>${inlines(cell)}</td>`)}</tr>`;
  return html`<div class="wide" role="region" tabindex="0" aria-label="${label}"><table><thead><tr>${head.map((cell) => html`<th scope="col">${inlines(cell)}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;
}

const inlines = (parts: Inline[]): Html[] => parts.map(inline);

function inline(part: Inline): Html {
  switch (part.kind) {
    case 'text':
      return html`${part.text}`;
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${inlines(part.parts)}</strong>`;
    case 'emphasis':
      return html`<em>${inlines(part.parts)}</em>`;
    case 'strike':
      return html`<s>${inlines(part.parts)}</s>`;
    case 'link':
      return html`<a href="${part.href}" rel="noreferrer">${inlines(part.parts)}</a>`;
    default:
      return part satisfies never;
  }
}

import MarkdownIt, { type Token } from 'markdown-it';

/** A piece of a line, as the template of a paper shows it. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis' | 'strike'; parts: Inline[] }
  | { kind: 'link'; href: string; parts: Inline[] };

/** A block of a text, as the template of a paper shows it. */
export type Block =
  | { kind: 'heading'; level: number; parts: Inline[] }
  | { kind: 'paragraph'; parts: Inline[] }
  | { kind: 'list'; tight: boolean; start?: number; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
  | { kind: 'table'; columns: number; head: Inline[][]; rows: Inline[][][] };

/** Lists and quotes in one another deeper than this do not fit on a page; what is deeper stands at this depth. */
const DEPTH_MAX = 6;
const HEADING_LEVEL_MAX = 6;
const COLUMNS_MAX = 12;
/** Text with more marks than this is shown as it was written; fifty pages of minutes have 13,000. */
const MARKS_MAX = 50_000;

/** Markdown without raw HTML, in which every line stays a line; a picture becomes the text that describes it. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: 40 });
markdown.validateLink = (address) => /^(https?:\/\/|mailto:)/i.test(address);

/** Markdown as structure: headings never skip a level (PDF/UA-1, 7.4.2), nothing nests deeper than fits. */
export function readMarkdown(text: string): Block[] {
  const tokens = markdown.parse(text, {});
  const marks = tokens.reduce((sum, { children }) => sum + 1 + (children?.length ?? 0), 0);
  if (marks > MARKS_MAX) return [{ kind: 'paragraph', parts: [{ kind: 'text', text: text.replace(/\s+/g, ' ') }] }];
  return withoutSkips(blocksOf(treeOf(tokens), 0));
}

interface Node {
  token: Token;
  children: Node[];
}

/** markdown-it's flat list of tokens as a tree. */
function treeOf(tokens: Token[]): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node = { token, children: [] };
    open.at(-1)!.push(node);
    if (token.nesting === 1) open.push(node.children);
  }
  return root;
}

const blocksOf = (nodes: Node[], depth: number): Block[] => nodes.flatMap((node) => blockOf(node, depth));

function blockOf({ token, children }: Node, depth: number): Block | Block[] {
  switch (token.type) {
    case 'heading_open':
      return headingOf(token, lineOf(children));
    case 'paragraph_open':
      return { kind: 'paragraph', parts: lineOf(children) };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(token, children, depth);
    case 'blockquote_open':
      return depth >= DEPTH_MAX ? blocksOf(children, depth) : { kind: 'quote', blocks: blocksOf(children, depth + 1) };
    case 'fence':
    case 'code_block':
      return { kind: 'code', text: token.content };
    case 'hr':
      return { kind: 'rule' };
    case 'table_open':
      return tableOf(children);
    default:
      return [];
  }
}

/** A heading without words is none (PDF/UA-1 refuses it). */
const headingOf = (token: Token, parts: Inline[]): Block | Block[] =>
  wordsOf(parts).trim() === '' ? [] : { kind: 'heading', level: Number(token.tag.slice(1)), parts };

const wordsOf = (parts: Inline[]): string =>
  parts.map((part) => ('parts' in part ? wordsOf(part.parts) : 'text' in part ? part.text : '')).join('');

function listOf(token: Token, children: Node[], depth: number): Block | Block[] {
  if (depth >= DEPTH_MAX) return children.flatMap((item) => blocksOf(item.children, depth));
  const items = children.map((item) => blocksOf(item.children, depth + 1));
  const start = token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : undefined;
  const tight = children.some((item) => item.children[0]?.token.hidden);
  return { kind: 'list', tight, items, ...(start !== undefined && { start }) };
}

function tableOf(children: Node[]): Block {
  const [head, body] = children;
  const cells = (row: Node) => row.children.slice(0, COLUMNS_MAX).map((cell) => lineOf(cell.children));
  const header = cells(head!.children[0]!);
  return { kind: 'table', columns: header.length, head: header, rows: (body?.children ?? []).map(cells) };
}

const lineOf = (nodes: Node[]): Inline[] => nodes.flatMap(({ token }) => inlinesOf(treeOf(token.children ?? []), 0));

const inlinesOf = (nodes: Node[], depth: number): Inline[] => nodes.flatMap((node) => inlineOf(node, depth));

const MARKUP = { strong_open: 'strong', em_open: 'emphasis', s_open: 'strike' } as const;

function inlineOf({ token, children }: Node, depth: number): Inline | Inline[] {
  const parts = () => inlinesOf(children, depth + 1);
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return { kind: 'break' };
    case 'code_inline':
      return { kind: 'code', text: token.content };
    case 'link_open':
      return { kind: 'link', href: String(token.attrGet('href')), parts: parts() };
    case 'strong_open':
    case 'em_open':
    case 's_open':
      return depth >= DEPTH_MAX ? parts() : { kind: MARKUP[token.type], parts: parts() };
    default:
      return { kind: 'text', text: token.content };
  }
}

/** Headings one below the title of the paper, of which none is more than one level deeper than the heading before it. */
function withoutSkips(blocks: Block[]): Block[] {
  let before = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    before = Math.min(block.level, before + 1, HEADING_LEVEL_MAX);
    return { ...block, level: before };
  });
}

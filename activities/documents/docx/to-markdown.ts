import { Parser } from 'htmlparser2';

/** Headings, lists and paragraphs of Word nest a few levels deep; deeper is no document that somebody wrote. */
const DEPTH_MAX = 200;
const INDENT = '   ';
const BLOCKS = /^(?:h[1-6]|p|li|tr)$/;
const LISTS = /^(?:ul|ol|table)$/;
const EMPHASIS: Record<string, string> = { strong: '**', em: '*' };

/** A block of text with the signs before it; an item stands right under the item before it. */
interface Block {
  mark: string;
  text: string;
  item: boolean;
}

/**
 * The Markdown of what mammoth makes of a Word document: headings, lists, paragraphs, emphasis and links. A row of a table
 * becomes an item of a list, in which each cell begins a line. Pictures are left out.
 */
export function htmlToMarkdown(html: string): string {
  const blocks: Block[] = [];
  const lists: { ordered: boolean; items: number }[] = [];
  const links: string[] = [];
  let depth = 0;
  let open: Block | undefined;

  function begin(mark = lists.length > 0 ? INDENT.repeat(lists.length) : '', item = false): void {
    // The first paragraph of an item is the item.
    if (open?.item && open.text.trim() === '') return;
    end();
    open = { mark, text: '', item };
  }
  function end(): void {
    if (open && open.text.trim() !== '') blocks.push(open);
    open = undefined;
  }
  function beginItem(): void {
    const list = lists.at(-1) ?? { ordered: false, items: 0 };
    list.items += 1;
    end();
    begin(INDENT.repeat(Math.max(0, lists.length - 1)) + (list.ordered ? `${list.items}. ` : '-  '), true);
  }
  function write(text: string): void {
    if (!open) begin();
    open!.text += text;
  }

  const parser = new Parser({
    onopentag(name, { href = '' }) {
      depth += 1;
      if (depth > DEPTH_MAX) throw new Error('It is nested too deeply.');
      if (LISTS.test(name)) lists.push({ ordered: name === 'ol', items: 0 });
      else if (name === 'li' || name === 'tr') beginItem();
      else if (name === 'p') begin();
      else if (BLOCKS.test(name)) begin(`${'#'.repeat(Number(name[1]))} `);
      else if (name === 'br') write('\n');
      else if (EMPHASIS[name]) write(EMPHASIS[name]);
      if (name === 'a') {
        links.push(href);
        if (href) write('[');
      }
    },
    ontext: (text) => write(text.replace(/\s+/g, ' ')),
    onclosetag(name) {
      depth -= 1;
      if (BLOCKS.test(name)) end();
      else if (LISTS.test(name)) {
        end();
        lists.pop();
      } else if (EMPHASIS[name]) write(EMPHASIS[name]);
      if (name !== 'a') return;
      const href = links.pop();
      if (href) write(`](${href})`);
    },
  });
  parser.write(html);
  parser.end();
  end();
  return blocks.map((block, index) => gap(blocks[index - 1], block) + textOf(block)).join('');
}

const gap = (before: Block | undefined, { item }: Block) => (before ? (before.item && item ? '\n' : '\n\n') : '');

/** Further lines of a block stand as far in as its first. */
function textOf({ mark, text }: Block): string {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return mark + lines.join(`\n${/^\s|^-|^\d/.test(mark) ? ' '.repeat(mark.length) : ''}`);
}

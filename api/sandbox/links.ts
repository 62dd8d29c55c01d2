import MarkdownIt from 'markdown-it';

const LINK = /^(https?:|mailto:)/i;
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

const finder = new MarkdownIt().linkify;
finder.set({ fuzzyLink: false, fuzzyEmail: true }).add('ftp:', null).add('//', null);

/** A piece of text, with where it leads to when it is a link: http, https or mailto. */
export interface TextPiece {
  text: string;
  url?: string;
}

/** Cuts a text in pieces, so that its web and mail addresses can be shown as links. */
export function cutAtLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { index, lastIndex, url } of finder.match(text) ?? []) {
    pieces.push({ text: text.slice(done, index) }, { text: text.slice(index, lastIndex), url });
    done = lastIndex;
  }
  return [...pieces, { text: text.slice(done) }].filter((piece) => piece.text !== '');
}

/** Gives where the links of an HTML letter lead to, in their order: http, https and mailto only. */
export function linksOfHtml(page: string): string[] {
  const found: string[] = [];
  const anchor = /<a\s/gi;
  for (let start = anchor.exec(page); start; start = anchor.exec(page)) {
    const end = page.indexOf('>', start.index);
    if (end < 0) break;
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(page.slice(start.index, end + 1));
    if (href) found.push(decodeEntities(href[1] ?? href[2] ?? href[3] ?? '').trim());
    anchor.lastIndex = end;
  }
  return found.filter((url) => LINK.test(url));
}

const decodeEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

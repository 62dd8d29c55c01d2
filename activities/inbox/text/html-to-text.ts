import { Parser } from 'htmlparser2';
import { roleOfElement } from './html-roles.ts';
import { TextPaper } from './text-paper.ts';

/** HTML after this many characters is not read. */
const HTML_CHARACTERS_MAX = 1024 * 1024;
/** The parser's time for an element grows with its depth; mail programs nest tables, not thousands of elements. */
const DEPTH_MAX = 400;
const SLICE_CHARACTERS = 2 * 1024;

const BLOCKS = new Set(
  'address article center dd div dl dt fieldset footer form header li main ol section table tbody tr ul'.split(' '),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 pre blockquote'.split(' '));

interface Frame {
  close(): void;
}

/**
 * The text of an HTML mail; lines of the quoted mail have "> " before them, so that readBody leaves them out.
 *
 * Reads with htmlparser2 (MIT, kept since 2011, no browser's rules that cost more than linear time): a ready html-to-text
 * does not know which elements mail programs quote with.
 */
export function htmlToText(html: string): string {
  const paper = new TextPaper();
  const frames: Frame[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => frames.push(open(paper, name, attributes)),
    ontext: (text) => paper.write(text),
    onclosetag: () => frames.pop()?.close(),
  });
  const end = Math.min(html.length, HTML_CHARACTERS_MAX);
  for (let at = 0; at < end && frames.length <= DEPTH_MAX; at += SLICE_CHARACTERS) {
    parser.write(html.slice(at, Math.min(at + SLICE_CHARACTERS, end)));
  }
  if (frames.length <= DEPTH_MAX) parser.end();
  return paper.text();
}

function open(paper: TextPaper, name: string, attributes: Readonly<Record<string, string>>): Frame {
  const role = roleOfElement(name, attributes);
  const gap = gapOf(name, attributes.class ?? '');
  paper.breakLine(gap);
  if (role === 'hidden') paper.hidden += 1;
  if (role === 'quote' || role === 'rest') paper.quoted += 1;
  if (name === 'pre') paper.verbatim += 1;
  writeSign(paper, name, attributes);
  return {
    close() {
      paper.breakLine(gap);
      if (role === 'hidden') paper.hidden -= 1;
      if (role === 'quote') paper.quoted -= 1;
      if (name === 'pre') paper.verbatim -= 1;
    },
  };
}

/** 0 within a line, 1 for a new line, 2 for a new line after an empty one; Outlook's paragraphs have no space between. */
const gapOf = (name: string, classes: string): number =>
  PARAGRAPHS.has(name) && !classes.includes('MsoNormal') ? 2 : BLOCKS.has(name) || name === 'p' ? 1 : 0;

function writeSign(paper: TextPaper, name: string, { alt = '' }: Readonly<Record<string, string>>): void {
  if (name === 'br') paper.newLine();
  if (name === 'td' || name === 'th') paper.write(' ');
  if (name === 'li') paper.write('- ');
  if (name === 'hr') paper.rule();
  if (name === 'img' && /^\p{Extended_Pictographic}/u.test(alt)) paper.write(alt);
}

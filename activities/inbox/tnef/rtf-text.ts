import iconv from 'iconv-lite';

/** Groups that hold no text of the mail. */
const UNREAD = new Set(
  'fonttbl colortbl stylesheet info pict object generator listtable listoverridetable themedata xmlnstbl'.split(' '),
);
/** Words that stand for a sign. */
const SIGNS = new Map([
  ...(['par', 'line', 'row'].map((word) => [word, '\n']) as [string, string][]),
  ...([
    ['tab', '\t'],
    ['cell', ' '],
    ['emdash', '—'],
    ['endash', '–'],
    ['lquote', '‘'],
    ['rquote', '’'],
  ] as [string, string][]),
  ...([
    ['ldblquote', '“'],
    ['rdblquote', '”'],
    ['bullet', '•'],
  ] as [string, string][]),
]);
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;
const DEPTH_MAX = 200;

interface Group {
  unread: boolean;
  /** Letters that stand after a Unicode letter for programs that do not know it ("\\uc"). */
  fallback: number;
}

/** The text of RTF (RTF 1.9.1, MS-OXRTFEX): what Word would show, without pictures and hidden HTML. */
export function rtfText(rtf: string): string {
  const paper = new RtfPaper(charsetOf(rtf));
  for (const [, word, number, hex, sign, brace, text] of rtf.matchAll(TOKEN)) {
    if (word) paper.word(word, number);
    else if (hex) paper.write(paper.decode(hex));
    else if (sign) paper.sign(sign);
    else if (brace) paper.brace(brace);
    else if (text) paper.write(text);
  }
  return paper.text();
}

function charsetOf(rtf: string): string {
  const charset = `cp${/\\ansicpg(\d{3,5})/.exec(rtf.slice(0, 500))?.[1] ?? '1252'}`;
  return iconv.encodingExists(charset) ? charset : 'cp1252';
}

class RtfPaper {
  readonly #charset: string;
  readonly #groups: Group[] = [{ unread: false, fallback: 1 }];
  readonly #out: string[] = [];
  #skip = 0;

  constructor(charset: string) {
    this.#charset = charset;
  }

  decode(hex: string): string {
    return iconv.decode(Buffer.from(hex, 'hex'), this.#charset);
  }

  write(letters: string): void {
    const rest = letters.slice(this.#skip);
    this.#skip = Math.max(0, this.#skip - letters.length);
    if (!this.#group.unread) this.#out.push(rest);
  }

  word(word: string, number = ''): void {
    if (word === 'u') this.#writeUnicode(Number(number));
    else if (word === 'uc') this.#group.fallback = Math.min(Number(number || 1), 10);
    else if (word === 'htmlrtf') this.#group.unread = number !== '0';
    else if (UNREAD.has(word)) this.#group.unread = true;
    else this.write(SIGNS.get(word) ?? '');
  }

  sign(sign: string): void {
    if (sign === '*') this.#group.unread = true;
    else if (sign === '~') this.write(' ');
    else if ('\\{}'.includes(sign)) this.write(sign);
  }

  brace(brace: string): void {
    if (brace === '{' && this.#groups.length < DEPTH_MAX) this.#groups.push({ ...this.#group });
    else if (brace === '}' && this.#groups.length > 1) this.#groups.pop();
  }

  text(): string {
    return this.#out.join('').trim();
  }

  get #group(): Group {
    return this.#groups.at(-1)!;
  }

  #writeUnicode(code: number): void {
    if (!this.#group.unread) this.#out.push(String.fromCharCode(code & 0xffff));
    this.#skip = this.#group.fallback;
  }
}

import { TEXT_CHARACTERS_MAX } from './lines.ts';

const RULE = '________________________________';

/** Text that is written line by line, as HTML asks: spaces fall together, and quoted lines get their sign. */
export class TextPaper {
  /** How many elements around what is written are hidden, quotes, or keep their spaces. */
  hidden = 0;
  quoted = 0;
  verbatim = 0;
  #lines: string[] = [];
  #line = '';
  #length = 0;
  /** The line is empty or ends with a space; asking the line itself would take longer with each piece of it. */
  #atSpace = true;
  /** Empty lines at the end. */
  #empty = 2;

  write(text: string): void {
    if (this.hidden > 0) return;
    if (this.verbatim > 0) this.#writeVerbatim(text);
    else this.#writeSpaced(text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  /** Ends the line if anything stands on it; with a gap of 2, an empty line follows. */
  breakLine(gap: number): void {
    if (gap === 0 || this.hidden > 0) return;
    if (this.#line !== '') this.newLine();
    if (gap > 1 && this.#empty === 0) this.newLine();
  }

  newLine(): void {
    if (this.hidden > 0) return;
    const line = this.#line.replaceAll('\u00a0', ' ').trimEnd();
    this.#line = '';
    this.#atSpace = true;
    this.#empty = line === '' ? this.#empty + 1 : 0;
    if (this.#empty > 1 || this.#length > TEXT_CHARACTERS_MAX) return;
    this.#lines.push(this.quoted > 0 ? `> ${line}`.trimEnd() : line);
    this.#length += line.length + 1;
  }

  rule(): void {
    this.breakLine(1);
    this.write(RULE);
    this.newLine();
  }

  text(): string {
    this.breakLine(1);
    return this.#lines.join('\n').trim();
  }

  #writeSpaced(text: string): void {
    this.#append(this.#atSpace ? text.replace(/^ /, '') : text);
  }

  #writeVerbatim(text: string): void {
    const [first = '', ...rest] = text.split(/\r?\n/);
    this.#append(first);
    for (const line of rest) {
      this.newLine();
      this.#append(line);
    }
  }

  #append(text: string): void {
    if (text === '') return;
    this.#line += text;
    this.#atSpace = text.endsWith(' ');
  }
}

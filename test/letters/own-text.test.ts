import { expect, test } from 'vitest';
import { ownHtml, readOwnText } from '../../activities/letters/own-text.ts';
import { unknownPlaceholders } from '../../activities/letters/placeholders.ts';
import { plainText } from '../../activities/letters/plain-text.ts';
import { compile, fill } from '../../activities/letters/template.ts';
import { cpuMs } from '../cpu-time.ts';

const html = (body: string, values = {}) => fill(compile(ownHtml(readOwnText(body))), values);
const text = (body: string, values = {}) => fill(compile(plainText(readOwnText(body))), values);

test('known placeholders are fine in either language, in capitals and with spaces', () => {
  expect(unknownPlaceholders('{{aanhef}} {{ Salutation }} {{coördinator}} {{closingDate}} {{GENOEMDDOOR}}')).toEqual(
    [],
  );
});

test('unknown and broken placeholders are named as they were written, once', () => {
  expect(unknownPlaceholders('{{achternaam}} {{achternaam}} {{naam}')).toEqual(['{{achternaam}}', '{{naam}']);
  expect(unknownPlaceholders('{naam}} en {{}}')).toEqual(['{{}}', '{naam}}']);
  expect(unknownPlaceholders('een {gewone} tekst')).toEqual([]);
});

test('Markdown becomes HTML, and raw HTML stays text', () => {
  expect(html('Een *mooi* **plan**.')).toBe('<p>Een <em>mooi</em> <strong>plan</strong>.</p>\n');
  expect(html('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>\n');
});

test('only web and mail links are links, without titles; pictures are never loaded', () => {
  expect(html('[a](https://example.org "t") [m](mailto:a@example.org)')).toBe(
    '<p><a href="https://example.org">a</a> <a href="mailto:a@example.org">m</a></p>\n',
  );
  expect(html('[a](javascript:alert) [b](data:text/html,x) [c](/path) [d](ftp://x)')).not.toContain('<a');
  expect(html('![x](https://example.org/x.png)')).not.toContain('<img');
});

test('a value is text, whatever it holds', () => {
  const name = '**x** [l](http://evil.example) {{naam}}';
  expect(text('Dag {{naam}}', { name })).toBe(`Dag ${name}`);
  expect(html('# {{naam}}\n\n`{{naam}}` *{{naam}}*', { name: 'V' })).toBe(
    '<h2>V</h2>\n<p><code>V</code> <em>V</em></p>\n',
  );
});

test('a placeholder cannot become part of an address or an attribute', () => {
  expect(html('[a](https://example.org/{{naam}})', { name: 'V' })).toBe('<p>[a](https://example.org/V)</p>\n');
  expect(html('[a](https://example.org "{{naam}}")', { name: 'V' })).toBe(
    '<p><a href="https://example.org">a</a></p>\n',
  );
  expect(html('```{{naam}}\nx\n```', { name: 'V' })).toBe('<pre><code>x\n</code></pre>\n');
});

test('the private characters that mark slots cannot be written by a coordinator', () => {
  expect(text('a\uE000name\uE001b', { name: 'V' })).toBe('anameb');
});

test('the plain text keeps lists, headings, quotes and addresses of links', () => {
  const body = `# Plan\n\nLees [het plan](https://example.org/p) of mail info@example.org.\n\n- een\n- twee\n  - diep\n\n3. drie\n4. vier\n\n   verder\n\n> citaat\n\n---\n\nhttps://example.org`;
  expect(text(body)).toBe(
    'Plan\n----\n\nLees het plan (https://example.org/p) of mail info@example.org.\n\n- een\n- twee\n  - diep\n\n' +
      '3. drie\n\n4. vier\n\n   verder\n\n  citaat\n\n* * *\n\nhttps://example.org',
  );
});

test('plain text is wrapped at 76 characters, and a long address is left whole', () => {
  const address = `https://example.org/${'a'.repeat(90)}`;
  const lines = text(`${'woord '.repeat(60)}${address} ${'woord '.repeat(20)}`).split('\n');
  expect(lines.filter((line) => line.length > 76)).toEqual([address]);
});

test('a hostile text is read in reasonable time', () => {
  const pieces = ['[', '*a ', '> ', '{{', '`', '<a ', '- ', '{{naam}} '];
  const took = cpuMs(() => {
    for (const piece of pieces) text(piece.repeat(20_000 / piece.length));
  });
  expect(took).toBeLessThan(5000);
});

import { expect, test } from 'vitest';
import { letterLinks } from '../../activities/letters/links.ts';
import { renderLetter } from '../../activities/letters/render.ts';
import { createTokens } from '../../activities/letters/token.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import {
  batchOf,
  emily,
  fatima,
  jan,
  letterhead,
  letterTo,
  mallory,
  NOW,
  omar,
  PUBLIC_URL,
  SECRET,
  sam,
  wilhelmina,
} from './cast.ts';
import { compose, read } from './composing.ts';

const everyone = [fatima, jan, emily, omar, sam, wilhelmina, mallory];
const rendered = (to: Addressee, kind: string) => {
  const letter = letterTo(to, kind);
  const batch = batchOf([letter]);
  return renderLetter(batch, letter, letterLinks(createTokens(SECRET), PUBLIC_URL, batch, letter, NOW));
};

test.each(everyone)('what a mail program reads is what was rendered: $person', async (to) => {
  for (const kind of ['invitation', 'reminder', 'colleague-invitation', 'test']) {
    const mail = await read(letterTo(to, kind));
    const { subject, text, html } = rendered(to, kind);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toBe(text.replaceAll('\r\n', '\n'));
    expect(mail.html).toBe(html.replaceAll('\r\n', '\n'));
  }
});

test.each(everyone)(
  'every line is ASCII of at most 76 characters with CRLF, headers with long words aside: $person',
  (to) => {
    const raw = compose(letterTo(to)).raw.toString('latin1');
    expect(raw).not.toMatch(/[^\x20-\x7e\r\n]/);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const body = raw.slice(raw.indexOf('\r\n\r\n'));
    expect(body.split('\r\n').filter((line) => line.length > 76)).toEqual([]);
    expect(raw.split('\r\n').filter((line) => line.length > 998)).toEqual([]);
  },
);

test.each([fatima, jan, emily, omar, sam])('a name arrives as it is: $person', async (to) => {
  const { to: header } = await read(letterTo(to));
  expect(header).toMatchObject({ value: [{ name: to.name, address: to.email }] });
});

test('a very long name is cut, and stays one name', async () => {
  const { to: header } = await read(letterTo(wilhelmina));
  const [{ name, address }] = (header as unknown as { value: [{ name: string; address: string }] }).value;
  expect(address).toBe(wilhelmina.email);
  expect(name).toHaveLength(200);
  expect(name.endsWith('…')).toBe(true);
});

test('a name with line breaks adds no header, and what it holds stays text', async () => {
  const mail = await read(letterTo(mallory));
  expect(mail.bcc).toBeUndefined();
  expect(mail.headers.has('bcc')).toBe(false);
  expect(mail.to).toMatchObject({ value: [{ address: mallory.email }] });
  expect(mail.html).not.toContain('<script>');
  expect(mail.html).not.toContain('href="http://evil.example');
  expect(mail.text).toContain('<script>alert(1)</script> **{{naam}}** [x](http://evil.example)');
});

test('a name cannot smuggle itself in as encoded words, addresses or comments', async () => {
  for (const name of [
    '=?utf-8?Q?Bcc:_a=40b?=',
    'a <x@example.org>, b',
    '"; x (y)',
    'x@example.org',
    '\\"',
    'a\u202eb',
  ]) {
    const { to } = await read(letterTo({ ...jan, name }));
    const { value } = to as unknown as { value: { name: string; address: string }[] };
    expect(value.map(({ address }) => address)).toEqual([jan.email]);
    expect(value[0]!.name).toBe(name.replace('\u202e', ' '));
  }
});

test('a subject with a placeholder is filled in per person', async () => {
  const text = { nl: { subject: '{{naam}}, doet u mee met {{netwerk}}? 👋', body: 'Dag' } };
  expect((await read(letterTo(sam), { text })).subject).toBe(`${sam.name}, doet u mee met Zorgnetwerk NF1? 👋`);
  expect((await read(letterTo(mallory), { text })).headers.has('bcc')).toBe(false);
});

test('the headers say who sent it, that a machine did, how to answer and how to stop', async () => {
  const { headers, from, messageId, date } = await read(letterTo(jan));
  expect(from).toMatchObject({ value: [{ name: letterhead.sender.name, address: letterhead.sender.address }] });
  expect(messageId).toMatch(/^<nf1\.c1s3\.janjan22\.[a-z2-7]{13}\.[0-9a-f]{16}@example\.org>$/);
  expect(date).toEqual(new Date(NOW));
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(headers.get('x-auto-response-suppress')).toBe('DR, RN, NRN, OOF, AutoReply');
  expect(headers.has('precedence')).toBe(false);
  const raw = compose(letterTo(jan)).raw.toString();
  expect(raw).toMatch(/\r\nList-Unsubscribe:\s+<https:\/\/kartrekker\.example\.org\/s\/nf1\.janjan22\.[\w.-]+>\r\n/);
  expect(raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(raw).toMatch(
    /\r\nReply-To: Zorgnetwerk NF1\r\n <antwoord\+nf1\.c1s3\.janjan22\.[a-z2-7]{13}@kartrekker\.example\.org>\r\n/,
  );
});

test('the same letter has the same Message-ID, another letter another', () => {
  const id = (nr: number) => /Message-ID: (.*)/.exec(compose(letterTo(jan, 'reminder', nr)).raw.toString())![1];
  expect(id(1)).toBe(id(1));
  expect(id(1)).not.toBe(id(2));
});

test('a letter is in the language there is a text in', async () => {
  const { nl } = batchOf([]).text!;
  expect((await read(letterTo(emily), { text: { nl: nl! } })).text).toContain('Over deze mail');
  expect((await read(letterTo(emily))).text).toContain('About this mail');
});

test('without a closing date a letter says nothing of one', async () => {
  const mail = await read(letterTo(jan, 'reminder'), {
    closesAt: undefined as never,
    text: { nl: { subject: 'Dag', body: 'Dag' } },
  });
  expect(mail.text).not.toMatch(/uiterlijk|\{/);
});

test('a letter of a kind without texts is refused', () => {
  expect(() => compose(letterTo(jan, 'newsletter'))).toThrow('no texts for letters of the kind "newsletter"');
});

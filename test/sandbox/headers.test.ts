import { expect, test } from 'vitest';
import { readHeaders, readSubject } from '../../api/sandbox/headers.ts';

const subjectOf = (value: string) =>
  readSubject(Buffer.from(`From: a@example.org\r\nSubject: ${value}\r\n\r\nSubject: body`, 'latin1'));

test.each([
  ['plain words', 'Doet u mee?', 'Doet u mee?'],
  ['quoted-printable', '=?utf-8?Q?Caf=C3=A9_open?=', 'Café open'],
  ['base64', '=?UTF-8?B?Q2Fmw6k=?=', 'Café'],
  ['an old charset', '=?iso-8859-1?q?Caf=E9?=', 'Café'],
  ['a language tag', '=?utf-8*nl?Q?Caf=C3=A9?=', 'Café'],
  ['a folded line', 'Uitnodiging\r\n voor Anna', 'Uitnodiging voor Anna'],
  ['a character split over two words', '=?utf-8?Q?Caf=C3?=\r\n =?utf-8?Q?=A9?=', 'Café'],
  ['words next to plain text', 'Re: =?utf-8?Q?Caf=C3=A9?= vandaag', 'Re: Café vandaag'],
  ['an unknown charset', '=?x-no?Q?abc?=', '=?x-no?Q?abc?='],
  ['nothing', '', ''],
])('a subject of %s is read', (_name, sent, read) => {
  expect(subjectOf(sent)).toBe(read);
});

test('a letter without a subject has an empty one, also when its text has such a line', () => {
  expect(readSubject(Buffer.from('From: a@example.org\r\n\r\nSubject: text'))).toBe('');
});

test('headers keep their order and repeats, unfolded; what is no header is left out', () => {
  const raw = 'Received: one\r\n\tand more\r\nReceived: two\r\nno header\r\n__proto__: x\r\n\r\n';
  expect(readHeaders(Buffer.from(raw))).toEqual([
    { name: 'Received', value: 'one and more' },
    { name: 'Received', value: 'two' },
    { name: '__proto__', value: 'x' },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { PersonField } from '../../activities/documents/tables/headers.ts';
import { readPersonRow } from '../../activities/documents/tables/read-person.ts';
import { EMAIL } from '../../workflows/kit/fields.ts';

const FEMKE = { name: 'Femke van der Zee', email: 'femke@example.org' };

const read = (cells: Partial<Record<PersonField, string>>) => {
  const row = readPersonRow({ ...FEMKE, ...cells });
  return row.ok ? row.person : row.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe('a name', () => {
  test('is joined from its parts, initials only without a first name', () => {
    const parts = { name: '', namePrefix: 'van der', lastName: 'Zee' };
    expect(read({ ...parts, firstName: 'Femke', initials: 'F.' })).toEqual(FEMKE);
    expect(read({ ...parts, initials: 'F.' })).toMatchObject({ name: 'F. van der Zee' });
    expect(read({ name: ' ', lastName: 'Zee' })).toMatchObject({ name: 'Zee' });
  });

  test('loses line breaks, control and invisible characters and doubled spaces, and keeps its accents and apostrophe', () => {
    expect(read({ name: ' Noe\u0308l\r\n \0 \u202E\u200B\u00A0’t  Veld ' })).toMatchObject({ name: 'Noël ’t Veld' });
    expect(read({ name: "'t Veld" })).toMatchObject({ name: "'t Veld" });
  });

  test.each([
    ['', 'missing'],
    [' - ', 'missing'],
  ])('%j is refused', (name, code) => {
    expect(read({ name })).toEqual([`name: ${code}`]);
  });

  test('may be 100 characters long, no more', () => {
    expect(read({ name: 'x'.repeat(100) })).toMatchObject({ name: 'x'.repeat(100) });
    expect(read({ name: 'x'.repeat(101) })).toEqual(['name: too-long']);
  });
});

describe('a cell that looks like a formula', () => {
  test.each(['=1+1', '+31 6', '-x', '@sum', '\t=1', ' =1', '\u200B=1', '＝1', '\tx'])('is refused: %j', (text) => {
    expect(read({ organisation: text })).toEqual(['organisation: formula']);
    expect(read({ name: text })).toEqual(['name: formula']);
  });

  test('is text when an apostrophe says so, which is then left out', () => {
    expect(read({ organisation: "'=1+1" })).toMatchObject({ organisation: { name: '=1+1' } });
  });
});

describe('an e-mail address', () => {
  test.each([
    [' Femke@Example.ORG ', 'Femke@example.org'],
    ['Femke van der Zee <femke@example.org>', 'femke@example.org'],
    ['"Zee, Femke" <femke@example.org>;', 'femke@example.org'],
    ['<femke@example.org>', 'femke@example.org'],
    ['mailto:femke@example.org', 'femke@example.org'],
    ["o'brien.f+nf1@sub.example.org", "o'brien.f+nf1@sub.example.org"],
    ['femke@zorgcafé.example', 'femke@xn--zorgcaf-hya.example'],
  ])('%j is read', (cell, email) => {
    expect(read({ email: cell })).toMatchObject({ email });
    expect(EMAIL.parse(email)).toBe(email);
  });

  test.each([
    ['', 'missing'],
    ['femke', 'bad-email'],
    ['femke@example.org\n', 'bad-email'],
    ['femke@example.org\r\nBcc: bram@example.org', 'bad-email'],
    ['fem\0ke@example.org', 'bad-email'],
    ['fem ke@example.org', 'bad-email'],
    ['fem\u200Bke@example.org', 'bad-email'],
    ['fémke@example.org', 'bad-email'],
    ['.femke@example.org', 'bad-email'],
    ['fem..ke@example.org', 'bad-email'],
    ['-femke@example.org', 'bad-email'],
    ['=femke@example.org', 'bad-email'],
    ["femke'@example.org", 'bad-email'],
    ['fem|ke@example.org', 'bad-email'],
    ['femke@example', 'bad-email'],
    ['femke@example.org.', 'bad-email'],
    ['femke@-example.org', 'bad-email'],
    ['femke@example.org/path', 'bad-email'],
    ['femke@[192.0.2.1]', 'bad-email'],
    ['femke@192.0.2.1', 'bad-email'],
    ['Femke <femke@example.org> of Bram', 'bad-email'],
    ['femke@example.org; bram@example.org', 'two-emails'],
    ['"femke@werk" <femke@example.org>', 'two-emails'],
  ])('%j is refused: %s', (email, code) => {
    expect(read({ email })).toEqual([`email: ${code}`]);
  });

  test('may have 64 characters before the @ and 254 in all, no more', () => {
    const label = 'x'.repeat(63);
    const longest = `${'a'.repeat(62)}@${label}.${label}.${label.slice(4)}.org`;
    expect(longest).toHaveLength(254);
    expect(read({ email: longest })).toMatchObject({ email: longest });
    expect(read({ email: `a${longest}` })).toEqual(['email: bad-email']);
    expect(read({ email: `${'a'.repeat(65)}@example.org` })).toEqual(['email: bad-email']);
  });
});

test('a row gives all its problems at once', () => {
  const cells = { name: '', email: 'x', language: '?', discipline: '=1', organisationKind: 'PO' };
  expect(read(cells)).toEqual([
    'name: missing',
    'email: bad-email',
    'language: unknown-value',
    'discipline: formula',
    'organisation: missing',
  ]);
});

test('a city without an organisation is not kept', () => {
  expect(read({ city: 'Soest' })).toEqual(FEMKE);
});

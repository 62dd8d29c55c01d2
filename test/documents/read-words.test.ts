import { describe, expect, test } from 'vitest';
import { fieldOfHeader, type PersonField } from '../../activities/documents/tables/headers.ts';
import { readPersonRow } from '../../activities/documents/tables/read-person.ts';
import { plainWord, wordsFor } from '../../activities/documents/tables/words.ts';
import headers from '../../config/table-headers.json' with { type: 'json' };
import values from '../../config/table-values.json' with { type: 'json' };

const FEMKE = { name: 'Femke van der Zee', email: 'femke@example.org' };

const read = (cells: Partial<Record<PersonField, string>>) => {
  const row = readPersonRow({ ...FEMKE, ...cells });
  return row.ok ? row.person : row.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe('a column name', () => {
  test.each<[string, PersonField]>([
    ['E-mailadres', 'email'],
    ['  e_mail ADRES:', 'email'],
    ['Mail', 'email'],
    ['Instelling', 'organisation'],
    ['Ziekenhuis', 'organisation'],
    ['soort-organisatie', 'organisationKind'],
    ['Type instelling', 'institutionType'],
    ['Stad', 'city'],
    ['Specialisme', 'discipline'],
    ['Zorgcontinuum', 'phases'],
    ['continuum phases', 'phases'],
    ['Gelaagde commitment', 'commitment'],
    ['Kanaal', 'source'],
    ['First Name', 'firstName'],
  ])('%j is the field %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  test.each(['', 'BSN', '-', 'constructor', '__proto__'])('%j is not known', (header) => {
    expect(fieldOfHeader(header)).toBeUndefined();
  });
});

describe('the word lists', () => {
  const lists = { headers, ...values };

  test.each(Object.entries(lists))('have no word with two meanings: %s', (_, list) => {
    const meanings = Object.entries(list).flatMap(([code, wording]) => [
      ...new Set(wordsFor(code, wording).map(plainWord)),
    ]);
    expect(meanings.filter((word, i) => meanings.indexOf(word) !== i)).toEqual([]);
  });
});

describe('a value from a list', () => {
  test.each<[PersonField, string, unknown]>([
    ['language', 'Nederlands', { language: 'nl' }],
    ['language', 'EN', { language: 'en' }],
    ['commitment', 'a)', { commitment: 'active' }],
    ['commitment', 'op de hoogte tijdens', { commitment: 'informed' }],
    ['commitment', 'Achteraf', { commitment: 'afterwards' }],
    ['phases', '1;2', { phases: [1, 2] }],
    ['phases', '2,1,2', { phases: [1, 2] }],
    ['phases', '1.4', { phases: [1, 4] }],
    ['phases', 'Diagnostiek en behandeling', { phases: [2, 3] }],
    ['phases', 'guidance, rehabilitation and/or palliative care', { phases: [4] }],
    ['phases', 'alle fasen', { phases: [1, 2, 3, 4] }],
    ['phases', 'Fase 3', { phases: [3] }],
  ])('%s %j is understood', (field, cell, expected) => {
    expect(read({ [field]: cell })).toEqual({ ...FEMKE, ...(expected as object) });
  });

  test('describes the organisation', () => {
    const cells = {
      organisation: 'VSOP',
      organisationKind: 'Patientenorganisatie',
      institutionType: 'stz',
      city: 'Soest',
    };
    const organisation = { name: 'VSOP', kind: 'patient-organisation', institutionType: 'stz', city: 'Soest' };
    expect(read(cells)).toEqual({ ...FEMKE, organisation });
  });

  test.each<[PersonField, string]>([
    ['language', 'Frans'],
    ['commitment', 'd'],
    ['phases', '5'],
    ['phases', '12'],
    ['phases', '1-4'],
    ['phases', '2027-04-01'],
    ['organisationKind', 'constructor'],
    ['institutionType', 'kasteel'],
  ])('%s %j is not guessed', (field, cell) => {
    expect(read({ organisation: 'VSOP', [field]: cell })).toEqual([`${field}: unknown-value`]);
  });
});

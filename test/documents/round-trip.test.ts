import { describe, expect, test } from 'vitest';
import { peopleCells, peopleColumns } from '../../activities/documents/tables/people-columns.ts';
import { type PersonRow, readPersonRow } from '../../activities/documents/tables/read-person.ts';
import { writeCsv, writeXlsx } from '../../activities/documents/tables/write-table.ts';
import values from '../../config/table-values.json' with { type: 'json' };
import { tableOf } from './files.ts';
import { CAST, FEMKE } from './people.ts';

const write = {
  csv: async (people: PersonRow[], language: 'nl' | 'en') =>
    writeCsv(
      peopleColumns(language),
      people.map((person) => peopleCells(person, language)),
    ),
  xlsx: (people: PersonRow[], language: 'nl' | 'en') =>
    writeXlsx(
      peopleColumns(language),
      people.map((person) => peopleCells(person, language)),
      { sheet: 'Leden' },
    ),
};

describe.each(['csv', 'xlsx'] as const)('people written as %s', (format) => {
  test.each(['nl', 'en'] as const)('in %s are the same people when read', async (language) => {
    const table = await tableOf(await write[format](CAST, language));
    expect(table).toMatchObject({ format, unknownHeaders: [] });
    expect(table.rows.map(({ cells }) => readPersonRow(cells))).toEqual(CAST.map((person) => ({ ok: true, person })));
  });

  test.each(['nl', 'en'] as const)('in %s keep every kind and type of organisation', async (language) => {
    const kinds = Object.keys(values.organisationKind) as (keyof typeof values.organisationKind)[];
    const types = Object.keys(values.institutionType) as (keyof typeof values.institutionType)[];
    const people = kinds.map((kind, i) => ({
      ...FEMKE,
      organisation: { name: 'De Brug', kind, institutionType: types[i % types.length]! },
    }));
    const table = await tableOf(await write[format](people, language));
    expect(table.rows.map(({ cells }) => readPersonRow(cells))).toEqual(people.map((person) => ({ ok: true, person })));
  });
});

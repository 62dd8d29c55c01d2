import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peopleCells, peopleColumns } from '../../activities/documents/tables/people-columns.ts';
import { type PersonRow, readPersonRow } from '../../activities/documents/tables/read-person.ts';
import { writeXlsx } from '../../activities/documents/tables/write-table.ts';
import values from '../../config/table-values.json' with { type: 'json' };
import campaign from '../../examples/campaign.json' with { type: 'json' };
import network from '../../examples/network.json' with { type: 'json' };
import { campaignPlan } from '../../workflows/campaign/contract.ts';
import { newNetwork, organisationFields, personFields } from '../../workflows/network/contract.ts';
import { tableOf } from './files.ts';

async function peopleIn(bytes: Uint8Array): Promise<PersonRow[]> {
  const { rows } = await tableOf(bytes);
  const read = rows.map(({ line, cells }) => ({ line, ...readPersonRow(cells) }));
  expect(read.filter(({ ok }) => !ok)).toEqual([]);
  return read.flatMap((row) => (row.ok ? [row.person] : []));
}

const distinct = <T>(all: (T | undefined)[]) => [...new Set(all.filter((one) => one !== undefined))];
const people = await peopleIn(readFileSync(new URL('../../examples/people.csv', import.meta.url)));
const kindsOf = (some: PersonRow[]) => distinct(some.map(({ organisation }) => organisation?.kind));

describe('the example network', () => {
  test('has a real size, and counts nobody twice', () => {
    expect(people).toHaveLength(142);
    expect(distinct(people.map(({ organisation }) => organisation?.name))).toHaveLength(66);
    expect(distinct(people.map(({ email }) => email))).toHaveLength(people.length);
  });

  test('is what the contract of a network accepts', () => {
    expect(newNetwork.parse(network)).toEqual(network);
    for (const { organisation, ...person } of people) {
      expect(organisationFields.parse(organisation)).toEqual(organisation);
      expect(personFields.parse(person)).toEqual(person);
    }
  });

  test('writes to example.org only', () => {
    const addresses = [network.sender.address, ...[...network.coordinators, ...people].map(({ email }) => email)];
    expect(addresses.filter((address) => !/^[a-z0-9.-]+@example\.org$/.test(address))).toEqual([]);
  });

  test('can form a core group, and has every kind of organisation and institution', () => {
    const centres = people.filter(({ organisation }) => organisation?.kind === 'expertise-centre');
    expect(distinct(centres.map(({ organisation }) => organisation?.name))).toEqual(['Erasmus MC', 'Maastricht UMC+']);
    expect(kindsOf(people).sort()).toEqual(
      Object.keys(values.organisationKind)
        .filter((kind) => kind !== 'other')
        .sort(),
    );
    const types = distinct(people.map(({ organisation }) => organisation?.institutionType));
    expect(types.sort()).toEqual(Object.keys(values.institutionType).sort());
  });

  test('covers all four phases of the care continuum, with gaps for the coordinator to find', () => {
    expect(distinct(people.flatMap(({ phases }) => phases ?? [])).sort()).toEqual([1, 2, 3, 4]);
    const general = people.filter(({ organisation }) => organisation?.institutionType === 'general');
    expect(distinct(general.flatMap(({ phases }) => phases ?? [])).sort()).toEqual([2, 3]);
    expect(people.map(({ discipline }) => discipline)).not.toContain('palliatieve zorg');
  });

  test('greets everyone in their own language', () => {
    expect(distinct(people.map(({ language }) => language)).sort()).toEqual(['en', 'nl']);
    for (const { language, salutation } of people) {
      expect(salutation).toMatch(language === 'en' ? /^Dear (?:Dr|Ms) / : /^Geachte (?:mevrouw|heer|professor) /);
    }
  });

  test('knows the channel of everyone, and informs insurers and municipalities only', () => {
    const sources = distinct(people.map(({ source }) => source ?? 'none'));
    expect(sources.sort()).toEqual(['contact EC', 'contact PO', 'instelling', 'vereniging']);
    const outside = people.filter(({ organisation }) => /insurer|municipality/.test(organisation?.kind ?? ''));
    expect(distinct(outside.map(({ commitment }) => commitment)).sort()).toEqual(['afterwards', 'informed']);
  });

  test('is the same after an export and an import', async () => {
    const cells = people.map((person) => peopleCells(person, 'nl'));
    expect(await peopleIn(await writeXlsx(peopleColumns('nl'), cells, { sheet: network.name }))).toEqual(people);
  });
});

describe('the example campaign', () => {
  const PLACEHOLDERS = {
    nl: ['aanhef', 'coordinator', 'netwerk', 'sluitdatum'],
    en: ['closingDate', 'coordinator', 'network', 'salutation'],
  };

  test('is what the contract of a campaign accepts', () => {
    expect(campaignPlan.parse(campaign)).toMatchObject(campaign);
  });

  test('asks everyone but insurers and municipalities', () => {
    const left = kindsOf(people).filter((kind) => !campaign.audience.kinds.includes(kind));
    expect(left.sort()).toEqual(['insurer', 'municipality']);
    expect(kindsOf(people)).toEqual(expect.arrayContaining(campaign.audience.kinds));
  });

  test.each(['nl', 'en'] as const)('uses every placeholder of its language: %s', (language) => {
    const { subject, body } = campaign.text[language];
    const used = [...`${subject}${body}`.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => match[1]);
    expect(distinct(used).sort()).toEqual(PLACEHOLDERS[language]);
  });
});

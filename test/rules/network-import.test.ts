import { describe, expect, test } from 'vitest';
import type { ImportRow, NetworkCommand, NetworkState, RowResult } from '../../workflows/network/contract.ts';
import { ORGANISATIONS_MAX, PEOPLE_MAX } from '../../workflows/network/limits.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { aNetwork, BRAM, CHARLOTTE, FENNA, MONDAY } from '../people.ts';
import { underTheLaw } from './given.ts';

const obey = underTheLaw(decide);

/** The row of somebody new, unless it says otherwise. */
const row = (
  line: number,
  person: Partial<ImportRow['person']>,
  organisation?: ImportRow['organisation'],
): ImportRow => ({
  line,
  personId: `new${line}`,
  organisationId: `org${line}`,
  person: { name: `Person ${line}`, email: `person${line}@example.org`, ...person },
  ...(organisation && { organisation }),
});

const bringIn = (network: NetworkState, ...rows: ImportRow[]): RowResult[] => {
  const outcome = obey(network, { id: 'i1', kind: 'import-people', rows } as NetworkCommand, MONDAY + 5);
  return (outcome as unknown as { rows: RowResult[] }).rows;
};
const added = (line: number) => ({ line, result: 'added', person: `new${line}` });
const no = (line: number, code: string) => ({ line, result: 'refused', code });

describe('an import', () => {
  test('adds who is new, in the first language of the network unless the row says which', () => {
    const network = aNetwork();
    network.languages = ['en', 'nl'];
    const results = bringIn(network, row(2, { discipline: 'Neurologie', phases: [1] }), row(3, { language: 'nl' }));
    expect(results).toEqual([added(2), added(3)]);
    expect(network.people.new2).toEqual({
      id: 'new2',
      name: 'Person 2',
      email: 'person2@example.org',
      language: 'en',
      discipline: 'Neurologie',
      phases: [1],
      addedAt: MONDAY + 5,
    });
    expect(network.people.new3!.language).toBe('nl');
  });

  test('gives who is known, by address in any case, what was empty, and nothing else', () => {
    const network = aNetwork();
    const results = bringIn(
      network,
      row(2, {
        email: 'BRAM@example.org',
        name: 'Somebody else',
        salutation: 'Beste Bram',
        discipline: 'Radiologie',
        language: 'en',
      }),
    );
    expect(results).toEqual([{ line: 2, result: 'merged', person: BRAM.id }]);
    expect(network.people[BRAM.id]).toEqual({ ...BRAM, salutation: 'Beste Bram' });
  });

  test('says so when a row brought nothing new', () => {
    const network = aNetwork();
    expect(bringIn(network, row(2, { email: BRAM.email, discipline: 'Radiologie' }))).toEqual([
      { line: 2, result: 'unchanged', person: BRAM.id },
    ]);
    expect(network).toEqual(aNetwork());
  });

  test('gives the same again nothing to do', () => {
    const network = aNetwork();
    const rows = [row(2, { discipline: 'Neurologie' }, { name: 'Radboudumc', city: 'Nijmegen' }), row(3, {})];
    bringIn(network, ...rows);
    const once = structuredClone(network);
    expect(bringIn(network, ...rows).map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);
    expect(network).toEqual(once);
  });

  test('refuses the second row with an address, and goes on', () => {
    const network = aNetwork();
    const results = bringIn(
      network,
      row(2, { email: 'a@example.org' }),
      row(3, { email: ' A@Example.org' }),
      row(4, {}),
    );
    expect(results).toEqual([added(2), no(3, 'doubled-email'), added(4)]);
    expect(network.people.new3).toBeUndefined();
  });

  test('finds an organisation by its name in any case, and adds one that is new once', () => {
    const network = aNetwork();
    const radboud = { name: 'Radboudumc', kind: 'expertise-centre', institutionType: 'umc', city: 'Nijmegen' } as const;
    bringIn(
      network,
      row(2, {}, { name: ' ISALA ' }),
      row(3, {}, radboud),
      row(4, {}, { name: 'radboudumc' }),
      row(5, {}, { name: 'GGD' }),
    );
    expect(network.people.new2!.organisation).toBe('cccccccc');
    expect(network.people.new3!.organisation).toBe('org3');
    expect(network.people.new4!.organisation).toBe('org3');
    expect(network.organisations.org3).toEqual({ id: 'org3', ...radboud });
    expect(network.organisations.org5).toEqual({ id: 'org5', name: 'GGD', kind: 'other' });
    expect(Object.keys(network.organisations)).toHaveLength(5);
  });

  test('gives a known person an organisation only when they had none, and adds none for nobody', () => {
    const network = aNetwork();
    delete network.people[FENNA.id]!.organisation;
    const results = bringIn(
      network,
      row(2, { email: BRAM.email }, { name: 'Radboudumc' }),
      row(3, { email: FENNA.email }, { name: 'GGD' }),
    );
    expect(results.map(({ result }) => result)).toEqual(['unchanged', 'merged']);
    expect(network.people[BRAM.id]!.organisation).toBe('aaaaaaaa');
    expect(network.people[FENNA.id]!.organisation).toBe('org3');
    expect(Object.values(network.organisations).map(({ name }) => name)).not.toContain('Radboudumc');
  });

  test('refuses who is new when the network is full of people, while who is known is still merged', () => {
    const network = aNetwork();
    for (let i = 6; i < PEOPLE_MAX; i += 1)
      network.people[`p${i}`] = { ...BRAM, id: `p${i}`, email: `p${i}@example.org` };
    const results = bringIn(
      network,
      row(2, {}),
      row(3, {}, { name: 'GGD' }),
      row(4, { email: CHARLOTTE.email, salutation: 'Beste' }),
    );
    expect(results).toEqual([added(2), no(3, 'limit-reached'), { line: 4, result: 'merged', person: CHARLOTTE.id }]);
    expect(Object.keys(network.people)).toHaveLength(PEOPLE_MAX);
    expect(network.organisations.org3).toBeUndefined();
  });

  test('refuses a row with a new organisation when there are too many, and adds nothing of it', () => {
    const network = aNetwork();
    for (let i = 4; i < ORGANISATIONS_MAX; i += 1)
      network.organisations[`o${i}`] = { id: `o${i}`, name: `O ${i}`, kind: 'other' };
    const results = bringIn(
      network,
      row(2, {}, { name: 'GGD' }),
      row(3, {}, { name: 'RIVM' }),
      row(4, {}, { name: 'Isala' }),
      row(5, { email: BRAM.email, salutation: 'Beste Bram' }, { name: 'RIVM' }),
    );
    expect(results).toEqual([
      added(2),
      no(3, 'limit-reached'),
      added(4),
      { line: 5, result: 'merged', person: BRAM.id },
    ]);
    expect(network.people.new3).toBeUndefined();
  });

  test('never takes the id of somebody else', () => {
    const network = aNetwork();
    expect(bringIn(network, { ...row(2, {}), personId: BRAM.id })).toMatchObject([{ result: 'refused' }]);
    expect(network.people[BRAM.id]).toEqual(BRAM);
  });

  test('can be rehearsed: the same report, and nothing changes', () => {
    const network = aNetwork();
    const rows = [
      row(2, {}, { name: 'GGD' }),
      row(3, { email: BRAM.email, salutation: 'Beste Bram' }),
      row(4, { email: 'person2@example.org' }),
    ];
    const rehearsal = view(network, { ask: 'rehearse-import', rows }, MONDAY);
    expect(network).toEqual(aNetwork());
    expect(rehearsal).toEqual(bringIn(network, ...rows));
  });

  test('tells running campaigns how to write to who got something new, and only to them', () => {
    const network = aNetwork();
    network.campaigns.push({ campaign: 1, title: 'Doet u mee?', status: 'running', shares: 1, createdAt: MONDAY });
    bringIn(
      network,
      row(2, {}),
      row(3, { email: BRAM.email, salutation: 'Beste Bram' }),
      row(4, { email: FENNA.email }),
    );
    expect(network.outbox).toMatchObject([
      {
        to: 'network/nf1/campaign/1/share/1',
        command: { kind: 'change-addressee', to: { person: BRAM.id, salutation: 'Beste Bram' } },
      },
    ]);
  });
});

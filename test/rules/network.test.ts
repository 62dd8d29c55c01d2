import { describe, expect, test } from 'vitest';
import type { NetworkCommand, Organisation, PersonFields } from '../../workflows/network/contract.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import { ORGANISATIONS_MAX, PEOPLE_MAX } from '../../workflows/network/limits.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { ANNEKE, aNetwork, aNewNetwork, BRAM, CHARLOTTE, ELIF, FENNA, GIJS, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
const when = (network: ReturnType<typeof aNetwork>, command: object, now = MONDAY + 5) =>
  obey(network, { id: 'c1', ...command } as NetworkCommand, now);

const RADBOUD: Organisation = { id: 'dddddddd', name: 'Radboudumc', kind: 'expertise-centre', city: 'Nijmegen' };
const gijs: PersonFields & { id: string } = { ...GIJS };

describe('a network', () => {
  test('is created once', () => {
    expect(when(aNetwork(), { kind: 'create-network' })).toEqual(no('already-exists', 'slug'));
  });

  test('begins with a list for its coordinator and a register of action items', () => {
    expect(aNewNetwork().outbox.map((errand) => errand.kind === 'start' && errand.id)).toEqual([
      'network/nf1/inbox',
      'network/nf1/actions/1',
    ]);
  });

  test('from before there were registers gets them when it is asked to, once', () => {
    const network = aNetwork();
    expect(when(network, { kind: 'open-registers' })).toEqual({ ok: true });
    expect(network.outbox).toEqual(aNewNetwork().outbox);
    when(network, { kind: 'open-registers' });
    expect(network.outbox).toHaveLength(2);
  });

  test('changes what is named of it and keeps the rest', () => {
    const network = aNetwork();
    expect(when(network, { kind: 'change-network', change: { name: 'Netwerk NF', languages: ['nl'] } })).toEqual({
      ok: true,
    });
    expect(network).toEqual({ ...aNetwork(), name: 'Netwerk NF', languages: ['nl'] });
  });

  test('sends letters in its own name, and its first coordinator is the one to ask', () => {
    const network = aNetwork();
    when(network, {
      kind: 'change-network',
      change: { coordinators: [{ name: 'Ben', email: 'ben@example.org' }, ANNEKE] },
    });
    expect(letterhead(network)).toEqual({
      slug: 'nf1',
      network: 'Zorgnetwerk NF1',
      sender: { name: 'Zorgnetwerk NF1', address: 'nf1@example.org' },
      coordinator: { name: 'Ben', email: 'ben@example.org', language: 'nl' },
    });
  });

  test('tells how many people, members, organisations and campaigns it has, and nothing about them', () => {
    const network = aNetwork();
    network.people[BRAM.id]!.member = { since: MONDAY, campaign: 1 };
    const seen = view(network, { ask: 'network' }, MONDAY);
    expect(seen).toMatchObject({ slug: 'nf1', people: 5, members: 1, organisations: 3, campaigns: 0 });
    expect(JSON.stringify(seen)).not.toContain(BRAM.email);
    expect(seen).not.toHaveProperty('outbox');
  });
});

describe('an organisation', () => {
  test('is added', () => {
    const network = aNetwork();
    expect(when(network, { kind: 'add-organisation', organisation: RADBOUD })).toEqual({
      ok: true,
      organisation: RADBOUD.id,
    });
    expect(network.organisations[RADBOUD.id]).toEqual(RADBOUD);
  });

  test('is refused when there is one with its name, whatever its case', () => {
    const organisation = { ...RADBOUD, name: ' erasmus mc ' };
    expect(when(aNetwork(), { kind: 'add-organisation', organisation })).toEqual(no('already-exists', 'name'));
  });

  test('is refused when the network is full', () => {
    const network = aNetwork();
    for (let i = 3; i < ORGANISATIONS_MAX; i += 1)
      network.organisations[`o${i}`] = { ...RADBOUD, id: `o${i}`, name: `O ${i}` };
    expect(when(network, { kind: 'add-organisation', organisation: RADBOUD })).toEqual(no('limit-reached'));
    delete network.organisations.o3;
    expect(when(network, { kind: 'add-organisation', organisation: RADBOUD })).toMatchObject({ ok: true });
  });

  test('is changed, also to another spelling of its own name, but not to the name of another one', () => {
    const network = aNetwork();
    const change = (to: object, organisation = 'cccccccc') =>
      when(network, { kind: 'change-organisation', organisation, change: to });
    expect(change({ name: 'ISALA', city: 'Meppel' })).toEqual({ ok: true });
    expect(network.organisations.cccccccc).toMatchObject({ name: 'ISALA', city: 'Meppel', kind: 'treatment-centre' });
    expect(change({ name: 'erasmus mc' })).toEqual(no('already-exists', 'name'));
    expect(change({ city: 'X' }, 'zzzzzzzz')).toEqual(no('unknown-organisation'));
  });

  test('is removed when nobody belongs to it', () => {
    const network = aNetwork([BRAM]);
    const remove = (organisation: string) => when(network, { kind: 'remove-organisation', organisation });
    expect(remove('aaaaaaaa')).toEqual(no('in-use'));
    expect(remove('zzzzzzzz')).toEqual(no('unknown-organisation'));
    expect(remove('bbbbbbbb')).toEqual({ ok: true });
    expect(Object.keys(network.organisations)).toEqual(['aaaaaaaa', 'cccccccc']);
  });

  test('is listed in order of name', () => {
    const names = (view(aNetwork(), { ask: 'organisations' }, MONDAY) as Organisation[]).map(({ name }) => name);
    expect(names).toEqual(['Erasmus MC', 'Isala', 'Neurofibromatose Vereniging Nederland']);
  });
});

describe('a person', () => {
  test('is added, with the moment', () => {
    const network = aNetwork();
    expect(when(network, { kind: 'add-person', person: gijs })).toEqual({ ok: true, person: gijs.id });
    expect(network.people[gijs.id]).toEqual({ ...gijs, addedAt: MONDAY + 5 });
    expect(view(network, { ask: 'person', person: gijs.id }, MONDAY)).toEqual({ ...gijs, addedAt: MONDAY + 5 });
    expect(view(network, { ask: 'person', person: 'nobody22' }, MONDAY)).toBeNull();
  });

  test('is refused with an address that is in use, whatever its case, or an organisation that is unknown', () => {
    const add = (more: object) => when(aNetwork(), { kind: 'add-person', person: { ...gijs, ...more } });
    expect(add({ email: 'BRAM@Example.org' })).toEqual(no('email-in-use', 'email'));
    expect(add({ organisation: 'zzzzzzzz' })).toEqual(no('unknown-organisation', 'organisation'));
    expect(add({ organisation: 'aaaaaaaa' })).toMatchObject({ ok: true });
  });

  test('is refused when the network is full', () => {
    const network = aNetwork();
    for (let i = 5; i < PEOPLE_MAX; i += 1)
      network.people[`p${i}`] = { ...BRAM, id: `p${i}`, email: `p${i}@example.org` };
    expect(when(network, { kind: 'add-person', person: gijs })).toEqual(no('limit-reached'));
    delete network.people.p5;
    expect(when(network, { kind: 'add-person', person: gijs })).toMatchObject({ ok: true });
  });

  test('is changed: what is named changes, null takes away, the rest stays', () => {
    const network = aNetwork();
    const change = { discipline: 'Neurologie', phases: null, organisation: 'bbbbbbbb' };
    expect(when(network, { kind: 'change-person', person: BRAM.id, change })).toEqual({ ok: true, at: MONDAY + 5 });
    const { phases: _, ...rest } = BRAM;
    expect(network.people[BRAM.id]).toEqual({ ...rest, discipline: 'Neurologie', organisation: 'bbbbbbbb' });
  });

  test('is not changed to the address of another, but may respell their own', () => {
    const network = aNetwork();
    const change = (to: object, person = BRAM.id) => when(network, { kind: 'change-person', person, change: to });
    expect(change({ email: 'Elif@example.org' })).toEqual(no('email-in-use', 'email'));
    expect(change({ organisation: 'zzzzzzzz' })).toEqual(no('unknown-organisation', 'organisation'));
    expect(change({ name: 'X' }, 'nobody22')).toEqual(no('unknown-person'));
    expect(change({ email: 'Bram@Example.org' })).toMatchObject({ ok: true });
    expect(network.people[BRAM.id]!.email).toBe('Bram@Example.org');
  });

  test('is removed', () => {
    const network = aNetwork();
    expect(when(network, { kind: 'remove-person', person: ELIF.id })).toEqual({ ok: true, at: MONDAY + 5 });
    expect(network).toEqual(aNetwork(Object.values(aNetwork().people).filter(({ id }) => id !== ELIF.id)));
    expect(when(network, { kind: 'remove-person', person: ELIF.id })).toEqual(no('unknown-person'));
  });
});

describe('people who take part', () => {
  const join = (network: ReturnType<typeof aNetwork>, members: object[], campaign = 1, now = MONDAY) =>
    when(network, { kind: 'became-members', campaign, members }, now);

  test('become members, with the commitment and discipline they gave', () => {
    const network = aNetwork();
    const members = [
      { person: BRAM.id, commitment: 'active', discipline: 'Neurologie' },
      { person: CHARLOTTE.id, commitment: 'informed' },
    ];
    expect(join(network, members)).toEqual({ ok: true });
    const member = { since: MONDAY, campaign: 1 };
    expect(network.people[BRAM.id]).toEqual({ ...BRAM, member, commitment: 'active', discipline: 'Neurologie' });
    expect(network.people[CHARLOTTE.id]).toEqual({ ...CHARLOTTE, member, commitment: 'informed' });
    expect(network.people[FENNA.id]).toEqual(FENNA);
  });

  test('stay members since the first time, with the newest commitment', () => {
    const network = aNetwork();
    join(network, [{ person: BRAM.id, commitment: 'active' }]);
    join(network, [{ person: BRAM.id, commitment: 'afterwards' }], 2, MONDAY + 9);
    expect(network.people[BRAM.id]).toMatchObject({ member: { since: MONDAY, campaign: 1 }, commitment: 'afterwards' });
    expect(network.people[BRAM.id]!.discipline).toBe(BRAM.discipline);
  });

  test('are passed over when they were removed in the meantime', () => {
    const network = aNetwork();
    const members = ['nobody22', BRAM.id].map((person) => ({ person, commitment: 'active' }));
    expect(join(network, members)).toEqual({ ok: true });
    expect(Object.keys(network.people)).toHaveLength(5);
    expect(network.people[BRAM.id]!.member).toBeDefined();
  });
});

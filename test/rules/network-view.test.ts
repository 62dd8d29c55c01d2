import { describe, expect, test } from 'vitest';
import type { NetworkQuestion, NetworkState, PeopleFilter, Person } from '../../workflows/network/contract.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { addresseeOf, aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';

const look = <Answer>(network: NetworkState, question: NetworkQuestion): Answer => {
  const before = structuredClone(network);
  const answer = view(network, question, MONDAY) as Answer;
  expect(network).toEqual(before);
  return answer;
};

type Page = { total: number; items: Person[]; next?: string; gone?: true };
const people = (question: Partial<Extract<NetworkQuestion, { ask: 'people' }>> = {}, network = varied()) =>
  look<Page>(network, { ask: 'people', filter: {}, limit: 100, ...question });
const names = ({ items }: Page) => items.map(({ name }) => name.split(' ')[0]);

/** The network of the tests, with a member and two levels of commitment. */
function varied(): NetworkState {
  const network = aNetwork();
  network.people[BRAM.id]!.member = { since: MONDAY, campaign: 1 };
  network.people[BRAM.id]!.commitment = 'active';
  network.people[DAVE.id]!.commitment = 'informed';
  delete network.people[FENNA.id]!.organisation;
  return network;
}

describe('a filter', () => {
  const cases: [string, PeopleFilter, string[]][] = [
    ['of nothing means everyone, in order of name', {}, ['Bram', 'Charlotte', 'Dave', 'Elif', 'Fenna']],
    ['by kind of organisation', { kinds: ['expertise-centre', 'patient-organisation'] }, ['Bram', 'Charlotte', 'Dave']],
    ['by type of institution', { institutionTypes: ['stz'] }, ['Elif']],
    ['by organisation', { organisations: ['aaaaaaaa'] }, ['Bram', 'Dave']],
    ['by discipline, in any case', { disciplines: ['neurologie', 'KLINISCHE GENETICA'] }, ['Bram', 'Dave']],
    ['by phase, of which one is enough', { phases: [3, 4] }, ['Charlotte', 'Dave', 'Elif']],
    ['by language', { languages: ['en'] }, ['Dave']],
    ['by commitment that was not said', { commitments: ['unsaid'], people: ['bram2222', 'char2222'] }, ['Charlotte']],
    ['by commitment', { commitments: ['informed', 'afterwards'] }, ['Dave']],
    ['by source, in any case', { sources: ['Contact PO', 'INSTELLING'] }, ['Charlotte', 'Elif']],
    ['by person', { people: [ELIF.id, BRAM.id, 'nobody22'] }, ['Bram', 'Elif']],
    ['for members', { members: true }, ['Bram']],
    ['for who is no member', { members: false }, ['Charlotte', 'Dave', 'Elif', 'Fenna']],
    ['with two keys means who matches both', { organisations: ['aaaaaaaa'], languages: ['nl'] }, ['Bram']],
    ['that contradicts itself means nobody', { people: [BRAM.id], languages: ['en'] }, []],
  ];
  test.each(cases)('%s', (_, filter, expected) => {
    expect(names(people({ filter }))).toEqual(expected);
    expect(look(varied(), { ask: 'count', filter })).toMatchObject({ people: expected.length });
  });

  test('does not mean who lacks what it asks for', () => {
    const asks: PeopleFilter[] = [
      { kinds: ['treatment-centre'] },
      { institutionTypes: ['umc'] },
      { disciplines: ['x'] },
      { phases: [1, 2, 3, 4] },
      { commitments: ['active'] },
      { sources: ['x'] },
    ];
    for (const filter of asks) expect(names(people({ filter }))).not.toContain('Fenna');
  });
});

describe('a list of people', () => {
  test('is searched by a part of the name or the address, in any case', () => {
    expect(names(people({ text: 'THOMPSON' }))).toEqual(['Dave']);
    expect(names(people({ text: 'elif@' }))).toEqual(['Elif']);
    expect(names(people({ text: 'example.org', filter: { languages: ['en'] } }))).toEqual(['Dave']);
    expect(people({ text: 'smit elif' }).total).toBe(0);
  });

  test('comes in pages that leave out nobody and repeat nobody', () => {
    expect(people({ limit: 5 }).next).toBeUndefined();
    for (const limit of [1, 2, 3, 5, 6]) {
      const seen: string[] = [];
      for (let after: string | undefined, pages = 0; pages < 10; pages += 1) {
        const page = people({ limit, ...(after && { after }) });
        expect(page.total).toBe(5);
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
        if (!after) break;
      }
      expect(seen).toEqual([BRAM, CHARLOTTE, DAVE, ELIF, FENNA].map(({ id }) => id));
    }
  });

  test('says when the one it should go on after is gone', () => {
    expect(people({ after: 'nobody22' })).toEqual({ total: 5, items: [], gone: true });
    expect(people({ after: BRAM.id, filter: { languages: ['en'] } })).toEqual({ total: 1, items: [], gone: true });
    expect(people({ after: FENNA.id })).toEqual({ total: 5, items: [] });
  });

  test('has namesakes in order of id, so that pages are the same every time', () => {
    const network = aNetwork();
    for (const id of ['zzzz2222', 'aaaa2222']) network.people[id] = { ...BRAM, id, email: `${id}@example.org` };
    const order = people({}, network).items.map(({ id }) => id);
    expect(order.slice(0, 3)).toEqual(['aaaa2222', BRAM.id, 'zzzz2222']);
  });
});

describe('an audience', () => {
  const stopped = () => {
    const network = varied();
    decide(network, { id: '1', kind: 'stop-mail', person: CHARLOTTE.id }, MONDAY);
    decide(network, { id: '2', kind: 'letter-refused', person: DAVE.id, email: DAVE.email, reason: '550' }, MONDAY);
    return network;
  };

  test('is counted with who can be written to and who cannot', () => {
    expect(look(stopped(), { ask: 'count', filter: {} })).toEqual({ people: 5, reachable: 3, stopped: 1, refused: 1 });
    expect(look(stopped(), { ask: 'count', filter: { languages: ['en'] } })).toEqual({
      people: 1,
      reachable: 0,
      stopped: 0,
      refused: 1,
    });
  });

  test('is those who can be written to, as letters know them, in pages', () => {
    const first = look<{ people: object[]; next?: string }>(stopped(), { ask: 'audience', filter: {}, limit: 2 });
    expect(first).toEqual({ people: [addresseeOf(BRAM), addresseeOf(ELIF)], next: ELIF.id });
    const { organisation: _, ...fenna } = addresseeOf(FENNA);
    expect(look(stopped(), { ask: 'audience', filter: {}, limit: 2, after: ELIF.id })).toEqual({ people: [fenna] });
    expect(look(stopped(), { ask: 'audience', filter: {}, limit: 2, after: CHARLOTTE.id })).toEqual({
      people: [],
      gone: true,
    });
  });
});

import { expect, test } from 'vitest';
import { USUAL } from '../../workflows/meeting/kinds.ts';
import type { Commitment, PeopleFilter } from '../../workflows/network/contract.ts';
import { matches } from '../../workflows/network/people.ts';
import { BRAM, MONDAY } from '../people.ts';

/** Members by what they have chosen; one of them has not. */
const CHOSEN: (Commitment | undefined)[] = ['active', 'informed', 'afterwards', undefined];
const ALL = ['active', 'informed', 'afterwards', 'unsaid'];

/** Who of the members of a patient organisation, an expertise centre and an association are in a filter, by their commitment. */
const inFilter = (filter: PeopleFilter | undefined) =>
  Object.fromEntries(
    (['patient-organisation', 'expertise-centre', 'association'] as const).map((kind) => [
      kind,
      CHOSEN.filter(
        (commitment) =>
          filter &&
          matches(
            filter,
            { ...BRAM, member: { since: MONDAY, campaign: 1 }, ...(commitment && { commitment }) },
            { id: 'aaaaaaaa', name: 'X', kind },
          ),
      ).map((commitment) => commitment ?? 'unsaid'),
    ]),
  );
const everywhere = (commitments: string[]) => ({
  'patient-organisation': commitments,
  'expertise-centre': commitments,
  association: commitments,
});
const only = (kind: string, commitments: string[]) => ({ ...everywhere([]), [kind]: commitments });

test.each(['first-network', 'network', 'kick-off'] as const)(
  'to a %s meeting come who takes part, is kept informed or has not said; who hears afterwards gets its minutes',
  (kind) => {
    expect(inFilter(USUAL[kind].audience)).toEqual(everywhere(['active', 'informed', 'unsaid']));
    expect(inFilter(USUAL[kind].informs)).toEqual(everywhere(['afterwards']));
  },
);

test('to the core group come who takes part actively, and nobody else hears of it', () => {
  expect(inFilter(USUAL['core-group'].audience)).toEqual(everywhere(['active']));
  expect(USUAL['core-group'].informs).toBeUndefined();
});

test('patient organisations meet among themselves, associations whatever they have chosen', () => {
  const theirs = USUAL['patient-organisations'];
  expect(inFilter(theirs.audience)).toEqual(only('patient-organisation', ['active', 'informed', 'unsaid']));
  expect(inFilter(theirs.informs)).toEqual(only('patient-organisation', ['afterwards']));
  expect(inFilter(USUAL.associations.audience)).toEqual(only('association', ALL));
});

test('a visitation is work: of the centres come who takes part, and the others hear what came of it', () => {
  expect(inFilter(USUAL.visitation.audience)).toEqual(only('expertise-centre', ['active', 'unsaid']));
  expect(inFilter(USUAL.visitation.informs)).toEqual(only('expertise-centre', ['informed', 'afterwards']));
});

test.each(['training', 'webinar', 'symposium'] as const)('to learn something all members are asked: %s', (kind) => {
  expect(inFilter(USUAL[kind].audience)).toEqual(everywhere(ALL));
});

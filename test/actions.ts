import type { ActionFields, ActionsCommand, ActionsState } from '../workflows/actions/contract.ts';
import { emptyRegister } from '../workflows/actions/rules.ts';
import { letterhead } from '../workflows/network/letterhead.ts';
import { SCHEMA_VERSION } from '../workflows/schema.ts';
import { addresseeOf, aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, HOLIDAYS } from './people.ts';

/** An empty register of the network of the tests. */
export const aRegister = (change: Partial<ActionsState> = {}): ActionsState => ({
  ...emptyRegister({ schemaVersion: SCHEMA_VERSION, slug: 'nf1', letterhead: letterhead(aNetwork()) }),
  ...change,
});

/** Something that Bram is to do by Monday 1 February 2027, as the first meeting agreed. */
export const anAction = (change: Partial<ActionFields> = {}): ActionFields => ({
  owner: BRAM.id,
  text: 'Maakt een overzicht van de poliklinieken',
  due: '2027-02-01',
  source: { meeting: 1 },
  ...change,
});

/** The command that adds items for people of the cast. */
export const adding = (...items: ActionFields[]): Omit<Extract<ActionsCommand, { kind: 'add' }>, 'id'> => ({
  kind: 'add',
  items,
  owners: [BRAM, CHARLOTTE, DAVE, ELIF, FENNA]
    .filter(({ id }) => items.some(({ owner }) => owner === id))
    .map(addresseeOf),
  onceKnown: true,
  holidays: HOLIDAYS,
});

/** Makes it so that the owners of all items have heard of them. */
export function heard(register: ActionsState): ActionsState {
  for (const item of register.items) item.told = true;
  for (const owner of Object.values(register.people)) owner.known = true;
  return register;
}

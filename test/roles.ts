import { letterhead } from '../workflows/network/letterhead.ts';
import type { RolesState, TaskFields } from '../workflows/roles/contract.ts';
import { noTasks } from '../workflows/roles/rules.ts';
import { SCHEMA_VERSION } from '../workflows/schema.ts';
import { inviteeOf } from './meetings.ts';
import { aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, HOLIDAYS } from './people.ts';

/** The tasks of the first meeting of the network of the tests, of which there are none yet. */
export const aRolesState = (change: Partial<RolesState> = {}): RolesState => ({
  ...noTasks({
    schemaVersion: SCHEMA_VERSION,
    slug: 'nf1',
    meeting: 1,
    title: 'Eerste netwerkbijeenkomst',
    letterhead: letterhead(aNetwork()),
    holidays: HOLIDAYS,
  }),
  ...change,
});

export const CHAIR = { role: 'chair', from: 'core-group' } as const;
export const MINUTES = { role: 'minute-taker' } as const;
/** A pitch, of which all is to be known by Monday 1 February 2027. */
export const PITCH = { role: 'pitch', by: '2027-02-01' } as const;
export const SPEAKER = { role: 'speaker', subject: 'Overgang naar volwassenenzorg' } as const;

const CAST = [BRAM, CHARLOTTE, DAVE, ELIF, FENNA];

type Asked = TaskFields extends infer One ? (One extends TaskFields ? Omit<One, 'person'> : never) : never;

/** The command that asks somebody of the cast to do something. */
export const asking = (person: string, task: Asked) => ({
  kind: 'ask' as const,
  task: { ...task, person } as TaskFields,
  holder: inviteeOf(CAST.find(({ id }) => id === person)!),
  holidays: HOLIDAYS,
});

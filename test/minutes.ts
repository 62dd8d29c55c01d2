import type { MinutesCommand, MinutesState, Reader } from '../workflows/minutes/contract.ts';
import { emptyMinutes } from '../workflows/minutes/rules.ts';
import { letterhead } from '../workflows/network/letterhead.ts';
import { SCHEMA_VERSION } from '../workflows/schema.ts';
import { addresseeOf, aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, HOLIDAYS } from './people.ts';

/** Who said that they come, and what they have chosen: Bram and Charlotte were there. */
export const READERS: Reader[] = [
  { to: addresseeOf(BRAM), comes: true, commitment: 'active' },
  { to: addresseeOf(CHARLOTTE), comes: true },
  { to: addresseeOf(DAVE), comes: false, commitment: 'informed' },
  { to: addresseeOf(ELIF), comes: false, commitment: 'afterwards' },
];
/** In the network, but nobody had invited her to this meeting. */
export const UNANNOUNCED: Reader = { to: addresseeOf(FENNA) };

/** Minutes of the first meeting that nobody has written yet. */
export const someMinutes = (change: Partial<MinutesState> = {}): MinutesState => ({
  ...emptyMinutes({
    schemaVersion: SCHEMA_VERSION,
    slug: 'nf1',
    meeting: 1,
    title: 'Eerste netwerkbijeenkomst',
    day: '2026-12-17',
    letterhead: letterhead(aNetwork()),
  }),
  ...change,
});

/** The command that hands in a version: with a decision, and something that Bram is to do. */
export const handingIn = (
  version = 0,
  change: object = {},
): Omit<Extract<MinutesCommand, { kind: 'hand-in' }>, 'id'> => ({
  kind: 'hand-in',
  version,
  document: `sha-${version + 1}`,
  decisions: [{ line: 3, text: 'Wij komen twee keer per jaar samen' }],
  actions: [{ line: 5, owner: addresseeOf(BRAM), text: 'Maakt een overzicht', due: '2027-03-01' }],
  day: '2026-12-17',
  by: 'Anneke',
  ...change,
});

/** The command that puts the draft to who was there: ten working days from Monday 4 January is Monday 18 January. */
export const sendingDraft = { kind: 'send-draft', workingDays: 10, holidays: HOLIDAYS } as const;
export const freezing = { kind: 'freeze', anyway: false, notEarly: true, holidays: HOLIDAYS } as const;

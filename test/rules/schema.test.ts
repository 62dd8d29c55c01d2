import { describe, expect, test } from 'vitest';
import {
  migrateBy,
  migrateCampaign,
  migrateInvitation,
  migrateNetwork,
  SCHEMA_VERSION,
} from '../../workflows/schema.ts';
import { aCampaign, aNetwork, aShare, BRAM, MONDAY } from '../people.ts';

type Old = { schemaVersion: number; log: string[] };
const adds = (word: string) => (state: { schemaVersion: number }) => ({ ...state, log: [...(state as Old).log, word] });
const older = (schemaVersion: number): Old => ({ schemaVersion, log: [] });

describe('a state', () => {
  test('of this release is left as it is', () => {
    for (const [migrate, state] of [
      [migrateNetwork, aNetwork()],
      [migrateCampaign, aCampaign()],
      [migrateInvitation, aShare()],
    ] as const) {
      const before = structuredClone(state);
      expect(migrate(state)).toEqual(before);
      expect(state.schemaVersion).toBe(SCHEMA_VERSION);
    }
  });

  test('of version 1 is asked by a share that sends no receipts yet, and has not counted what people wrote', () => {
    const share = aShare();
    const remark = 'Ik doe graag mee, want dit netwerk is hard nodig voor mensen met deze aandoening.';
    share.ask.people[BRAM.id]!.given = { answer: { choice: 'declines' }, remark, way: 'link', at: MONDAY };
    const { words: _, ...ask } = share.ask;
    const { receipts: __, ...old } = { ...share, schemaVersion: 1, ask };
    const migrated = migrateInvitation(old);
    expect(migrated).toEqual({ ...share, ask: { ...share.ask, words: expect.any(Number) } });
    expect(migrated.ask.words).toBeGreaterThan(40);
  });

  test('of an older release goes through every step from its own version on, in order', () => {
    const migrate = migrateBy<Old>({ 3: adds('to 4'), 1: adds('to 2'), 2: adds('to 3') }, 4);
    expect(migrate(older(1))).toEqual({ schemaVersion: 4, log: ['to 2', 'to 3', 'to 4'] });
    expect(migrate(older(3))).toEqual({ schemaVersion: 4, log: ['to 4'] });
    expect(migrate(older(4))).toEqual({ schemaVersion: 4, log: [] });
  });

  test('gets its new version also when a step forgets it', () => {
    const migrate = migrateBy<Old>({ 1: () => ({ log: ['fresh'] }) as never }, 2);
    expect(migrate(older(1))).toEqual({ schemaVersion: 2, log: ['fresh'] });
  });

  test('is not changed itself by going through steps', () => {
    const state = older(1);
    migrateBy<Old>({ 1: adds('to 2') }, 2)(state);
    expect(state).toEqual(older(1));
  });

  test('is refused when a step is missing on its way', () => {
    const migrate = migrateBy<Old>({ 1: adds('to 2'), 3: adds('to 4') }, 4);
    expect(() => migrate(older(1))).toThrow('No step leads on from schema version 2');
    expect(() => migrate(older(0))).toThrow('No step leads on from schema version 0');
  });

  test('of a newer release than this one is refused, with what to do', () => {
    expect(() => migrateNetwork({ schemaVersion: SCHEMA_VERSION + 1 })).toThrow(
      `This state was written by a newer release (schema version ${SCHEMA_VERSION + 1}, this one knows ${SCHEMA_VERSION}): run that release`,
    );
  });

  test('that does not say who wrote it is refused', () => {
    for (const strange of [{}, { schemaVersion: '1' }, { schemaVersion: 1.5 }, { schemaVersion: null }])
      expect(() => migrateNetwork(strange as never)).toThrow('This state does not say which release wrote it');
  });
});

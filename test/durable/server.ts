import { randomBytes } from 'node:crypto';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { createDataConverter, type Key } from '../../activities/temporal/codec.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/kit/facts.ts';

/** The key of all test data, saved histories too. */
export const TEST_KEYS: Key[] = [{ id: 'test', key: Buffer.alloc(32, 7) }];

/** A real Temporal server of the test's own, in memory, with a client that encrypts as in production. */
export async function startServer() {
  const path = process.env.TEMPORAL_CLI;
  if (!path) throw new Error('TEMPORAL_CLI is not set: run the tests with `npm test`');
  const environment = await TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path },
      extraArgs: [
        '--dynamic-config-value',
        'history.timerProcessorMaxTimeShift="50ms"',
        ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => [
          '--search-attribute',
          `${name}=${SPELLING[type]}`,
        ]),
      ],
    },
  });
  const settings = {
    temporal: {
      address: environment.address,
      namespace: 'default',
      uiUrl: 'http://localhost',
      identity: `test-${randomBytes(3).toString('hex')}`,
      port: 0,
      uiPort: 0,
    },
    secrets: { token: Buffer.alloc(32, 1), keys: TEST_KEYS },
  };
  const client = new Client({ connection: environment.connection, dataConverter: createDataConverter(TEST_KEYS) });
  return { environment, settings, client, keys: TEST_KEYS, stop: () => environment.teardown() };
}

const SPELLING: Record<string, string> = { KEYWORD: 'Keyword', DATETIME: 'Datetime', INT: 'Int' };

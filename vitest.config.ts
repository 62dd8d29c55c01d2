import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the API share one Temporal server, worker and mailbox (test/api/house.ts); nothing else needs them. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    pool: 'forks',
    watch: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
    projects: [
      { extends: true, test: { name: 'api', include: ['test/api/**/*.test.ts'], globalSetup: 'test/api/house.ts' } },
      { extends: true, test: { name: 'all but api', include: ['test/**/*.test.ts'], exclude: ['test/api/**'] } },
    ],
  },
});

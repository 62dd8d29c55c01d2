import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DocumentStore } from '../activities/documents/store.ts';
import type { Tokens } from '../activities/letters/token.ts';
import type { Door } from '../activities/temporal/door.ts';
import type { Settings } from '../config/settings.ts';
import type { Instant } from '../workflows/kit/clock.ts';

/** What the API works with. */
export interface Deps {
  settings: Settings;
  client: Client;
  door: Door;
  store: DocumentStore;
  tokens: Tokens;
  /** The network's time. */
  now(): Instant;
  log: Logger;
}

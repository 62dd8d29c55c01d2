import { DefaultLogger, type Logger } from '@temporalio/worker';
import type { Logger as Pino } from 'pino';
import { PayloadUnusable } from '../activities/temporal/codec.ts';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** The SDK's log in our own log's form; its failures may hold data of people, so only names and harmless reasons are kept. */
export const temporalLogger = (log: Pino): Logger =>
  new DefaultLogger('INFO', ({ level, message, meta }) => {
    const { error, workflowId, activityId, activityType, attempt, sdkComponent } = (meta ?? {}) as Record<
      string,
      unknown
    >;
    log[LEVELS[level]](
      {
        sdkComponent,
        workflowId,
        activityId,
        activityType,
        attempt,
        error: (error as Error | undefined)?.name,
        ...(error instanceof PayloadUnusable && { reason: error.message }),
      },
      message,
    );
  });

import { DefaultFailureConverter } from '@temporalio/common';

/** Failure texts and stack traces are encoded too: otherwise they stay readable in histories. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });

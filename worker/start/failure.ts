/** A reason not to start that the user can do something about: the message says what, so no stack is shown. */
export class StartError extends Error {
  override name = 'StartError';
}

/** Prints why the start failed: a StartError in its own words, anything else with its stack. */
export function tellFailure(error: unknown) {
  const text = error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
}

import * as workflow from '@temporalio/workflow';

/** A bare workflow that takes one answer an update: what one would write without a kit. */
export async function plain(): Promise<void> {
  const answers: Record<string, string> = {};
  workflow.setHandler(workflow.defineUpdate<string, [string, string]>('answer'), (person, answer) => {
    answers[person] = answer;
    return 'recorded';
  });
  await workflow.condition(() => false);
}

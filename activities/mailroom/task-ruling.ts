import type { TaskAnswer } from '../../workflows/roles/contract.ts';
import type { Understood } from '../inbox/meaning/meaning.ts';

/** An answer in words to being asked for a task in a meeting. */
export function taskOf({ answer }: Understood): TaskAnswer | undefined {
  if (answer === 'yes') return { choice: 'accept' };
  return answer === 'no' ? { choice: 'decline' } : undefined;
}

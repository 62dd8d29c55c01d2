import type { ActionAnswer } from '../../workflows/actions/contract.ts';
import type { Understood } from '../inbox/meaning/meaning.ts';

const WHY_CHARACTERS_MAX = 500;
const NAME_CHARACTERS_MAX = 100;

/** An answer in words to how an action item stands; what blocks it is told in the words of the mail. */
export function actionOf({ answer, until, delegate }: Understood, text: string): ActionAnswer | undefined {
  if (answer === 'done') return { choice: 'done' };
  if (answer === 'extend' && until) return { choice: 'extend', until };
  if (answer === 'not-mine')
    return { choice: 'not-mine', ...(delegate && { whose: delegate.name.slice(0, NAME_CHARACTERS_MAX) }) };
  const why = text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .slice(0, WHY_CHARACTERS_MAX);
  return answer === 'blocked' && why ? { choice: 'blocked', why } : undefined;
}

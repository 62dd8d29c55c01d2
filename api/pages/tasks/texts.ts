import en from '../../../config/texts/task-pages.en.json' with { type: 'json' };
import nl from '../../../config/texts/task-pages.nl.json' with { type: 'json' };
import type { Language } from '../../../workflows/kit/letter.ts';

export type TaskTexts = typeof nl;

/** The sentences of the pages of tasks in a meeting, in each language. */
export const TASK_TEXTS: Record<Language, TaskTexts> = { nl, en };

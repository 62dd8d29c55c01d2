import { checkSlides, type SlidesRefusal } from '../../../activities/documents/slides.ts';
import type { RefusalCode } from '../../../workflows/kit/refusal.ts';
import { type Pitch, type TaskAnswer, taskAnswer } from '../../../workflows/roles/contract.ts';
import type { TaskTexts } from './texts.ts';
import type { Upload } from './upload.ts';

export const TASK_CHOICES = ['accept', 'decline'] as const;
export type TaskChoice = (typeof TASK_CHOICES)[number];
export type TaskError = Exclude<keyof TaskTexts['errors'], 'heading' | 'file-again'>;

const FIELDS = ['task', 'choice', 'reason', 'title', 'speaker', 'link'] as const;
/** What a person filled in for one task, as the browser sent it. */
export type Filled = Partial<Record<(typeof FIELDS)[number], string>>;
const FIELD_CHARACTERS_MAX = 1000;

/** The known fields of a form, each one line; what is empty is left out. */
export function filledFields(given: Record<string, unknown>): Filled {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = given[field];
      const line = typeof value === 'string' ? value.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim() : '';
      return line ? [[field, line.slice(0, FIELD_CHARACTERS_MAX)]] : [];
    }),
  );
}

/** Which task a link is about, and what it chooses: `accept-3`. */
export function chosenIn(text: unknown): { task: number; choice: TaskChoice } | undefined {
  const [, choice, task] = /^(accept|decline)-(\d{1,5})$/.exec(String(text ?? '')) ?? [];
  return choice ? { task: Number(task), choice: choice as TaskChoice } : undefined;
}

/** An answer that a form gives, with its file as it is to be kept. */
export interface Read {
  answer: TaskAnswer;
  file?: { name: string; type: string; upload: Upload };
}

/** The answer that a form gives, or what is not right about it. Who tells what a pitch is about need not say yes as well. */
export function readTask(filled: Filled, upload: Upload | undefined, asksPitch: boolean): Read | { error: TaskError } {
  const { reason, title, speaker, link } = filled;
  const choice = choiceIn(filled, upload);
  if (!choice) return { error: 'choice' };
  if (choice === 'decline') return parsed({ choice, ...(reason && { reason }) });
  if (!asksPitch) return parsed({ choice });
  const details = { ...(title && { title }), ...(speaker && { speaker }) };
  if (!upload) return parsed({ choice, ...details, ...(link && { slides: { link } }) });
  const checked = checkSlides(upload.name, upload.bytes);
  if (typeof checked === 'string') return { error: checked satisfies SlidesRefusal };
  const read = parsed({ choice, ...details });
  return 'error' in read ? read : { ...read, file: { ...checked, upload } };
}

function choiceIn({ choice, title, speaker, link }: Filled, upload: Upload | undefined): TaskChoice | undefined {
  const chosen = TASK_CHOICES.find((one) => one === choice);
  if (chosen || choice) return chosen;
  return title || speaker || link || upload ? 'accept' : undefined;
}

function parsed(answer: object): { answer: TaskAnswer } | { error: TaskError } {
  const read = taskAnswer.safeParse(answer);
  if (read.success) return { answer: read.data };
  const field = String(read.error.issues[0]!.path[0]);
  return { error: (field === 'slides' ? 'link' : field) as TaskError };
}

/** What a person can mend about an answer that is refused. */
export const errorOf = (code: RefusalCode): TaskError | undefined =>
  code === 'role-taken' || code === 'details-closed' || code === 'no-room' ? code : undefined;

/** The field that an error is about. */
export function fieldOf(error: TaskError): 'choice' | 'reason' | 'title' | 'speaker' | 'link' | 'file' {
  switch (error) {
    case 'reason':
    case 'title':
    case 'speaker':
    case 'link':
      return error;
    case 'choice':
    case 'role-taken':
    case 'no-room':
    case 'broken':
      return 'choice';
    case 'details-closed':
      return 'title';
    case 'slides-empty':
    case 'slides-large':
    case 'slides-type':
    case 'slides-double':
    case 'slides-content':
      return 'file';
    default:
      return error satisfies never;
  }
}

/** What slides are called: the name of their file, or their link. */
export const slidesName = ({ slides }: Pitch): string | undefined =>
  slides && ('file' in slides ? slides.name : slides.link);

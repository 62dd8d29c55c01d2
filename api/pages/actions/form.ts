import { z } from 'zod';
import { type ActionAnswer, actionAnswer } from '../../../workflows/actions/contract.ts';
import type { LocalDay } from '../../../workflows/kit/calendar.ts';
import type { RefusalCode } from '../../../workflows/kit/refusal.ts';
import { readDay } from '../../../workflows/meeting/days.ts';
import type { ActionTexts } from './texts.ts';

export const ACTION_CHOICES = ['done', 'extend', 'blocked', 'not-mine'] as const;
export type ActionChoice = ActionAnswer['choice'];
export type ActionError = Exclude<keyof ActionTexts['errors'], 'heading'>;

/** What a person filled in for one item, as the browser sent it. */
export type Filled = Partial<Record<'item' | 'choice' | 'until' | 'why' | 'whose', string>>;
const FIELDS = ['item', 'choice', 'until', 'why', 'whose'] as const;
const FIELD_CHARACTERS_MAX = 1000;

/** The known fields of a form, each one line; what is empty is left out. */
export function filledFields(body: unknown): Filled {
  const given = z.record(z.string(), z.unknown()).safeParse(body).data ?? {};
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = given[field];
      const line = typeof value === 'string' ? value.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim() : '';
      return line ? [[field, line.slice(0, FIELD_CHARACTERS_MAX)]] : [];
    }),
  );
}

/** The answer to how an item stands, or what is not right about it. Who fills in one thing only need not choose. */
export function readAction(filled: Filled, today: LocalDay): { answer: ActionAnswer } | { error: ActionError } {
  const choice = choiceIn(filled);
  if (!choice) return { error: 'choice' };
  const until = filled.until && readDay(filled.until, today);
  const fields = {
    done: {},
    extend: { until },
    blocked: { why: filled.why },
    'not-mine': { ...(filled.whose && { whose: filled.whose }) },
  };
  const read = actionAnswer.safeParse({ choice, ...fields[choice] });
  if (read.success) return { answer: read.data };
  return { error: String(read.error.issues[0]!.path[0]) as ActionError };
}

function choiceIn({ choice, until, why, whose }: Filled): ActionChoice | undefined {
  const chosen = ACTION_CHOICES.find((one) => one === choice);
  if (chosen || choice) return chosen;
  const meant = [until && 'extend', why && 'blocked', whose && 'not-mine'].filter(Boolean);
  return meant.length === 1 ? (meant[0] as ActionChoice) : undefined;
}

/** What a person can mend about an answer that is refused. */
export function errorOf(code: RefusalCode): ActionError | undefined {
  if (code === 'date-in-past') return 'until-past';
  if (code === 'date-too-far') return 'until-far';
  return code === 'no-room' ? code : undefined;
}

/** The field that an error is about. */
export const fieldOf = (error: ActionError): 'choice' | 'until' | 'why' | 'whose' => {
  if (error === 'until-past' || error === 'until-far') return 'until';
  return error === 'no-room' ? 'choice' : error;
};

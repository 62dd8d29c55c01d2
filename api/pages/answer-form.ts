import { z } from 'zod';
import {
  answerFields,
  CHOICES,
  type Choice,
  type InvitationAnswer,
  remarkField,
} from '../../workflows/invitation/contract.ts';
import type { PageTexts } from './texts.ts';

/** What a person filled in, as the browser sent it. */
export type Filled = Partial<
  Record<'choice' | 'commitment' | 'discipline' | 'phone' | 'colleagueName' | 'colleagueEmail' | 'remark', string>
>;
export type FormError = keyof PageTexts['errors'];

const FIELDS = ['choice', 'commitment', 'discipline', 'phone', 'colleagueName', 'colleagueEmail', 'remark'] as const;
const FIELD_CHARACTERS_MAX = 5000;

/** The known fields of a form, each one text; what is not known is left out, what is empty too. */
export function filledFields(body: unknown): Filled {
  const given = z.record(z.string(), z.unknown()).safeParse(body).data ?? {};
  const texts = FIELDS.flatMap((field) => {
    const value = given[field];
    return typeof value === 'string' && value.trim() !== ''
      ? [[field, value.slice(0, FIELD_CHARACTERS_MAX).replaceAll('\r\n', '\n')]]
      : [];
  });
  return Object.fromEntries(texts);
}

/** The choice that a link or a form names, if it is one. */
export const choiceOf = (text: unknown): Choice | undefined => CHOICES.find((choice) => choice === text);

/** The answer that a form gives, or the fields that are not right. */
export function readAnswer(
  filled: Filled,
): { ok: true; answer: InvitationAnswer; remark?: string } | { ok: false; errors: FormError[] } {
  const { choice, commitment, discipline, phone, colleagueName, colleagueEmail } = filled;
  const fields = {
    'takes-part': { commitment, ...(discipline && { discipline: discipline.trim() }) },
    declines: {},
    call: phone ? { phone } : {},
    colleague: { colleague: { name: colleagueName ?? '', email: colleagueEmail ?? '' } },
  };
  const known = choiceOf(choice);
  if (!known) return { ok: false, errors: ['choice'] };
  const answer = answerFields.safeParse({ choice: known, ...fields[known] });
  const remark = remarkField.safeParse(filled.remark?.trim());
  const errors = [...(answer.error?.issues.map(errorOf) ?? []), ...(remark.success ? [] : (['remark'] as const))];
  if (!answer.success || !remark.success) return { ok: false, errors: [...new Set(errors)] };
  return { ok: true, answer: answer.data, ...(remark.data && { remark: remark.data }) };
}

function errorOf({ path }: z.core.$ZodIssue): FormError {
  const [field, part] = path;
  if (field === 'colleague') return part === 'name' ? 'colleagueName' : 'colleagueEmail';
  return field as FormError;
}

/** What a recorded answer looks like in the form, to start changing it from. */
export function filledFrom(answer: InvitationAnswer, remark: string | undefined): Filled {
  const common = { choice: answer.choice, ...(remark && { remark }) };
  switch (answer.choice) {
    case 'takes-part':
      return {
        ...common,
        ...(answer.commitment && { commitment: answer.commitment }),
        ...(answer.discipline && { discipline: answer.discipline }),
      };
    case 'call':
      return { ...common, ...(answer.phone && { phone: answer.phone }) };
    case 'colleague':
      return { ...common, colleagueName: answer.colleague.name, colleagueEmail: answer.colleague.email };
    case 'declines':
      return common;
    default:
      return answer satisfies never;
  }
}

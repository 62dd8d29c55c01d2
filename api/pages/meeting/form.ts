import { z } from 'zod';
import { type PollAnswer, pollFields, type Rsvp, rsvpFields, type Slot } from '../../../workflows/meeting/contract.ts';
import type { MeetingTexts } from './texts.ts';

export type RsvpChoice = Rsvp['choice'];
export const RSVP_CHOICES = ['yes', 'maybe', 'no', 'substitute'] as const;
export type RsvpError = Exclude<keyof MeetingTexts['errors'], 'heading'>;

/** What a person filled in, as the browser sent it. */
export type Filled = Partial<
  Record<'choice' | 'mode' | 'guests' | 'diet' | 'reason' | 'substituteName' | 'substituteEmail', string>
>;
const FIELDS = ['choice', 'mode', 'guests', 'diet', 'reason', 'substituteName', 'substituteEmail'] as const;
const FIELD_CHARACTERS_MAX = 1000;

/** The known fields of a form, each one text; what is empty is left out. */
export function filledFields(body: unknown): Filled {
  const given = z.record(z.string(), z.unknown()).safeParse(body).data ?? {};
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = given[field];
      return typeof value === 'string' && value.trim() ? [[field, value.trim().slice(0, FIELD_CHARACTERS_MAX)]] : [];
    }),
  );
}

/** The choice that a link or a form names, if it is one. */
export const rsvpChoice = (text: unknown): RsvpChoice | undefined => RSVP_CHOICES.find((choice) => choice === text);

/** The answer that a form gives, or what is not right about it. */
export function readRsvp(filled: Filled, asksReason: boolean): { answer: Rsvp } | { errors: RsvpError[] } {
  const { mode, guests, diet, reason, substituteName, substituteEmail } = filled;
  const choice = rsvpChoice(filled.choice);
  if (!choice) return { errors: ['choice'] };
  if (choice === 'no' && asksReason && !reason) return { errors: ['reason'] };
  const fields = {
    yes: { ...(mode && { mode }), ...(guests && { guests: Number(guests) }), ...(diet && { diet }) },
    maybe: {},
    no: reason ? { reason } : {},
    substitute: { substitute: { name: substituteName ?? '', email: substituteEmail ?? '' } },
  };
  const answer = rsvpFields.safeParse({ choice, ...fields[choice] });
  return answer.success ? { answer: answer.data } : { errors: [...new Set(answer.error.issues.map(errorOf))] };
}

function errorOf({ path }: z.core.$ZodIssue): RsvpError {
  const [field, part] = path;
  if (field === 'substitute') return part === 'name' ? 'substituteName' : 'substituteEmail';
  return field as RsvpError;
}

/** What a recorded answer looks like in the form, to start changing it from. */
export function filledFrom(answer: Rsvp): Filled {
  switch (answer.choice) {
    case 'yes': {
      const { choice, mode, guests, diet } = answer;
      return {
        choice,
        ...(mode && { mode }),
        ...(guests !== undefined && { guests: String(guests) }),
        ...(diet && { diet }),
      };
    }
    case 'no':
      return { choice: 'no', ...(answer.reason && { reason: answer.reason }) };
    case 'substitute': {
      const { name, email } = answer.substitute;
      return { choice: 'substitute', substituteName: name, substituteEmail: email };
    }
    case 'maybe':
      return { choice: 'maybe' };
    default:
      return answer satisfies never;
  }
}

/** Which dates suit, as a form says it: a date left open is not in the answer. */
export function readPoll(body: unknown, options: Slot[]): PollAnswer {
  const given = z.record(z.string(), z.unknown()).safeParse(body).data ?? {};
  const named = options.flatMap(({ id }) => (given[id] ? [[id, given[id]]] : []));
  return pollFields.safeParse(Object.fromEntries(named)).data ?? {};
}

import { z } from 'zod';
import {
  type MeetingPersonView,
  type PollAnswer,
  pollFields,
  type Rsvp,
  rsvpFields,
} from '../../../workflows/meeting/contract.ts';
import type { MeetingTexts } from './texts.ts';

export type RsvpChoice = Rsvp['choice'];
export const RSVP_CHOICES = ['yes', 'maybe', 'no', 'substitute'] as const;
export type Mistake = Exclude<keyof MeetingTexts['errors'], 'heading'>;

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

type Asks = Pick<MeetingPersonView, 'asksReason' | 'asksGuests' | 'asksDiet' | 'place'>;

/** Whether one can take part in two ways. */
export const isHybrid = ({ place }: Pick<Asks, 'place'>) => Boolean(place?.link && place.name);

/** The answer that a form gives, or what is not right about it; what the meeting does not ask is left out. */
export function readRsvp(filled: Filled, asks: Asks): { answer: Rsvp } | { errors: Mistake[] } {
  const { mode, guests, diet, reason, substituteName, substituteEmail } = filled;
  const choice = rsvpChoice(filled.choice);
  if (!choice) return { errors: ['choice'] };
  if (choice === 'no' && asks.asksReason && !reason) return { errors: ['reason'] };
  const fields = {
    yes: {
      ...(isHybrid(asks) && mode && { mode }),
      ...(asks.asksGuests && guests && { guests: Number(guests) }),
      ...(asks.asksDiet && diet && { diet }),
    },
    maybe: {},
    no: reason ? { reason } : {},
    substitute: { substitute: { name: substituteName ?? '', email: substituteEmail ?? '' } },
  };
  const answer = rsvpFields.safeParse({ choice, ...fields[choice] });
  return answer.success ? { answer: answer.data } : { errors: [...new Set(answer.error.issues.map(errorOf))] };
}

function errorOf({ path }: z.core.$ZodIssue): Mistake {
  const [field, part] = path;
  if (field === 'substitute') return part === 'name' ? 'substituteName' : 'substituteEmail';
  return field as Mistake;
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

/** Which dates suit, as a form says it: a date left open is not in the answer. Undefined for what our form cannot have sent. */
export function readPoll(body: unknown, { options }: Pick<MeetingPersonView, 'options'>): PollAnswer | undefined {
  const given = z.record(z.string(), z.unknown()).safeParse(body).data ?? {};
  const named = options.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]] as const]));
  if (named.length === 0) return undefined;
  return pollFields.safeParse(Object.fromEntries(named.filter(([, answer]) => answer !== ''))).data;
}

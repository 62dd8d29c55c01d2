/**
 * Every reason to say no to a command, with the HTTP status that a door gives for it.
 * What people read about it stands in config/texts under `refusals`.
 */
export const REFUSALS = {
  'already-exists': 409,
  'key-reused': 422,
  'already-started': 409,
  'already-stopped': 409,
  'not-started': 409,
  starting: 409,
  'not-paused': 409,
  'already-paused': 409,
  closed: 409,
  'in-use': 409,
  'email-in-use': 409,
  'unknown-person': 404,
  'unknown-organisation': 404,
  'unknown-campaign': 404,
  'unknown-workflow': 404,
  'unknown-case': 404,
  'unknown-meeting': 404,
  'unknown-action': 404,
  'which-action': 422,
  'unknown-task': 404,
  'which-task': 422,
  'already-asked': 409,
  'role-taken': 409,
  'not-of-this-role': 422,
  'details-closed': 409,
  'after-meeting': 422,
  'date-too-far': 422,
  cancelled: 409,
  'already-picked': 409,
  'no-draft': 409,
  'no-date-yet': 409,
  'no-poll': 409,
  'old-calendar-answer': 409,
  'nobody-to-ask': 422,
  'too-few-dates': 422,
  'unknown-date': 422,
  'date-in-past': 422,
  'needs-reason': 422,
  'agenda-changed': 409,
  'agenda-empty': 422,
  'over-time': 409,
  'unknown-point': 422,
  'not-held': 409,
  'no-seats': 409,
  'unknown-venue': 404,
  'unknown-document': 404,
  'no-minutes': 404,
  'minutes-changed': 409,
  'unknown-correction': 404,
  'correction-changed': 409,
  'already-answered': 409,
  'corrections-open': 409,
  'round-open': 409,
  frozen: 409,
  'closing-in-past': 422,
  'closing-not-later': 422,
  'limit-reached': 422,
  'colleague-is-self': 422,
  'too-many-colleagues': 422,
  'no-room': 422,
  overtaken: 409,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export interface Refused {
  ok: false;
  code: RefusalCode;
  field?: string;
}

/** What a command came to: accepted, with what the door may want to know, or refused with a code. */
export type Outcome<Value extends object = Record<string, unknown>> = ({ ok: true } & Value) | Refused;

export const accepted = <Value extends object>(value: Value = {} as Value): { ok: true } & Value => ({
  ok: true,
  ...value,
});

export const refused = (code: RefusalCode, field?: string): Refused => ({ ok: false, code, ...(field && { field }) });

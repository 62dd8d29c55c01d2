import type { OwnText } from '../text/own-text.ts';

/** The kinds of question that people answer in words. */
export const KINDS = ['interest', 'rsvp', 'consent', 'action', 'distribute', 'task'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether the question is about work that somebody does. */
export const isWork = (kind: Kind): boolean => kind === 'action' || kind === 'distribute';

export type Answer =
  | 'yes'
  | 'no'
  | 'maybe'
  | 'delegate'
  | 'agree'
  | 'agree-with-comments'
  | 'object'
  | 'abstain'
  | 'done'
  | 'extend'
  | 'blocked'
  | 'not-mine'
  | 'distributed'
  | 'planned'
  | 'declined'
  | 'unclear';

/** Why an answer was recorded or was not; `clear` goes with a recorded answer. */
export type Why =
  | 'clear'
  | 'no-words'
  | 'automatic'
  | 'passed-on'
  | 'no-answer'
  | 'question'
  | 'condition'
  | 'doubt'
  | 'irony'
  | 'contradiction'
  | 'negation'
  | 'afterthought'
  | 'other-person'
  | 'other-subject'
  | 'in-part'
  | 'several-questions'
  | 'number-of-guests'
  | 'no-name'
  | 'no-date'
  | 'date'
  | 'way-of-taking-part'
  | 'somebody-must-act';

export type Mode = 'online' | 'on-site';

export interface Delegate {
  name: string;
  email?: string;
}

/** What an answer says, with all that belongs to it; days as `2027-04-22`. */
export interface Understood {
  answer: Answer;
  until?: string;
  guests?: number;
  mode?: Mode;
  delegate?: Delegate;
  /** The person would rather be called (workflows/invitation/contract.ts). */
  call?: true;
}

/** A day, as far as somebody names it: "23 april", "de 23e", "in april", "woensdag" (Sunday 0). */
export interface DayNamed {
  month?: number;
  day?: number;
  weekday?: number;
}

export interface Meaning extends Understood {
  why: Why;
  /** The days for which somebody comes to a meeting or does not, where they name any. */
  days?: DayNamed[];
  /** A machine wrote it. */
  auto?: true;
  /** The person asks for no more mail: for the coordinator to see, never recorded by itself. */
  stop?: true;
  /** What it seems to say, when that is too uncertain to record. */
  understood?: Understood;
}

/** A mail in answer to a question; `text` is its whole plain body, with quote and signature. */
export interface Reply {
  kind: Kind;
  subject: string;
  text: string;
  /** What of it the person wrote, where that was read before. */
  own?: OwnText;
  /** When it was written; without it days such as "Friday" count from the day of the quoted mail. */
  date?: Date;
}

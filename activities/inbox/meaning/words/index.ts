import type { Kind } from '../meaning.ts';
import { ACTION } from './action.ts';
import { CONSENT } from './consent.ts';
import { DISTRIBUTE } from './distribute.ts';
import { INTEREST } from './interest.ts';
import type { Lexicon } from './lexicon.ts';
import { RSVP } from './rsvp.ts';
import { TASK } from './task.ts';

/** The words by which each kind of question is answered. */
export const LEXICONS: Record<Kind, Lexicon> = {
  interest: INTEREST,
  rsvp: RSVP,
  consent: CONSENT,
  action: ACTION,
  distribute: DISTRIBUTE,
  task: TASK,
};

import type { Kind } from '../meaning.ts';
import type { Phrases } from '../phrases.ts';
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

const nothingIn = ({ fixed }: Lexicon): Phrases => fixed.flatMap(([said, list]) => (said === 'nothing' ? list : []));

/** What looks like an answer and is none. */
export const NOTHING = Object.fromEntries(
  Object.entries(LEXICONS).map(([kind, lexicon]) => [kind, nothingIn(lexicon)]),
) as Record<Kind, Phrases>;

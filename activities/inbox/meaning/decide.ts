import { decideConsent } from './decide-consent.ts';
import { decideInterest } from './decide-interest.ts';
import { decideRsvp } from './decide-rsvp.ts';
import { decideTask } from './decide-task.ts';
import { decideAction, decideDistribute } from './decide-work.ts';
import type { Around, Decision } from './decision.ts';
import type { Reading } from './reading.ts';

/** What the reading of a mail comes to, for its kind of question. */
export function decide(reading: Reading, around: Around): Decision {
  switch (reading.kind) {
    case 'rsvp':
      return decideRsvp(reading, around);
    case 'interest':
      return decideInterest(reading);
    case 'consent':
      return decideConsent(reading);
    case 'action':
      return decideAction(reading, around);
    case 'distribute':
      return decideDistribute(reading, around);
    case 'task':
      return decideTask(reading);
    default:
      return reading.kind satisfies never;
  }
}

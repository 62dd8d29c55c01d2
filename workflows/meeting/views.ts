import type { Given } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { Addressee, Letterhead, PersonId } from '../kit/letter.ts';
import type { MeetingKind, Place, PollAnswer, Rsvp, Slot } from './contract.ts';

export type MeetingQuestion =
  | { ask: 'meeting' }
  | { ask: 'person'; person: PersonId }
  | { ask: 'ranking' }
  | { ask: 'venue' }
  | { ask: 'agenda' }
  | { ask: 'responses' };

/** How many said what, and how many come with their guests. */
export interface Numbers {
  invited: number;
  yes: number;
  onSite: number;
  online: number;
  maybe: number;
  no: number;
  substitute: number;
  silent: number;
  guests: number;
  coming: number;
  /** Where seats are limited: who said yes and waits for one, or let an offer go. They do not count as coming. */
  waiting?: number;
  lapsed?: number;
}

/** A date with what people said of it; the best one first. */
export interface Ranked extends Slot {
  yes: number;
  ifNeedBe: number;
  no: number;
  unanswered: number;
  /** What it lacks: a kind of organisation, a person, or `quorum`. */
  lacks: string[];
}

/** What a person's page shows. */
export interface MeetingPersonView {
  to: Addressee;
  title: string;
  kind: MeetingKind;
  letterhead: Letterhead;
  asks: 'poll' | 'rsvp' | 'nothing';
  closed: boolean;
  closesAt: Instant;
  options: Slot[];
  poll?: Given<PollAnswer>;
  when?: Slot;
  place?: Place;
  cancelled: boolean;
  asksGuests: boolean;
  asksDiet: boolean;
  asksReason: boolean;
  given?: Given<Rsvp>;
  /** Where they stand who said that they come and have no seat, and until when one is kept for them. */
  seat?: 'waiting' | 'offered' | 'lapsed';
  offeredUntil?: Instant;
  /** Whether who says now that they come on site gets in line. */
  full: boolean;
  /** From which SEQUENCE on calendar answers count: that with which the date was set. */
  sequence: number;
}

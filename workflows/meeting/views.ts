import type { Given, Recorded } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { Addressee, CalendarEvent, Letterhead, PersonId } from '../kit/letter.ts';
import type { AgendaItem, MeetingKind, MeetingState, Out, Place, PollAnswer, Rsvp, Slot } from './contract.ts';

export type MeetingQuestion =
  | { ask: 'meeting' }
  | { ask: 'person'; person: PersonId }
  | { ask: 'ranking' }
  | { ask: 'venue' }
  | { ask: 'agenda' }
  | { ask: 'agenda-paper'; isDraft: boolean }
  | { ask: 'documents' }
  | { ask: 'responses' }
  | { ask: 'response-page'; choice?: MeetingResponseChoice | undefined; after?: string | undefined; limit: number }
  | { ask: 'feed'; person: PersonId };

/** What we know of a person and an event in their calendar feed: what they said, or that they keep the date free. */
export type FeedStatus = Rsvp['choice'] | 'waiting' | 'offered' | 'lapsed' | 'silent' | 'kept';

/** An event in a person's calendar feed. */
export interface FeedEntry {
  event: CalendarEvent;
  said: FeedStatus;
}

/** How many seats there are in the room, when that is limited; `short` is how many too many are taken or offered. */
export interface Seats {
  capacity: number;
  taken: number;
  offered: number;
  free: number;
  short: number;
}

/** What a change of place or date came to: the SEQUENCE that calendars hear of. */
export interface Moved {
  sequence: number;
  result?: 'unchanged';
}

/** What a change of the room came to; null without a limit. */
export interface Room {
  seats: Seats | null;
}

/** What was recorded of an answer; what is given is that to the invitation. */
export interface Answered extends Partial<Recorded<Rsvp>> {
  result: 'recorded' | 'unchanged';
  seat?: 'seated' | 'waiting';
}

/** A meeting as a coordinator reads it. */
export interface MeetingView
  extends Pick<MeetingState, 'slug' | 'meeting' | 'status' | 'plan' | 'when' | 'sequence' | 'booked'> {
  pollClosesAt?: Instant | undefined;
  seats?: Seats | undefined;
  numbers: Numbers;
}

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

/** The agenda: once there is a date its points have times, and it is known how many minutes they go over the end. */
export interface AgendaView {
  version: number;
  items: (AgendaItem & { start?: Instant; end?: Instant })[];
  minutes?: number;
  overMinutes?: number;
  chair?: string;
  minuteTaker?: string;
  /** Points that come by themselves and are not wanted. */
  takenOff?: string[];
  /** Of one that was sent as final: whether it is still the same. */
  final?: boolean;
}

/** The agenda to print: as it was sent as final, or as it is now; provisional when that is not what was sent. */
export interface AgendaPaper {
  items: AgendaView['items'];
  provisional: boolean;
}

/** Who said what: of the date poll, and once people are invited of the invitation. */
export interface MeetingResponse extends Pick<MeetingPersonView, 'seat' | 'offeredUntil'> {
  person: PersonId;
  name: string;
  organisation?: string;
  sent: number;
  given?: Given<Rsvp> | Given<PollAnswer> | undefined;
  out?: Out | undefined;
  /** In whose place they were invited. */
  substituteFor?: { person: PersonId; name: string };
}

/** A document that goes with a meeting; its bytes are in the document store. */
export interface MeetingDocument {
  id: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  at: Instant;
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
  documents?: MeetingDocument[];
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

/** What a list of responses can be about: an answer, no answer, no letters any more, or no seat for who said that they come. */
export const MEETING_RESPONSE_CHOICES = ['yes', 'maybe', 'no', 'substitute', 'waiting', 'silent', 'out'] as const;
export type MeetingResponseChoice = (typeof MEETING_RESPONSE_CHOICES)[number];

/** A page of responses in order of person, and the person to go on after when there are more. */
export interface MeetingResponsePage {
  total: number;
  items: MeetingResponse[];
  next?: PersonId;
}

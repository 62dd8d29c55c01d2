import type { Way } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { Addressee, Letterhead, PersonId } from '../kit/letter.ts';
import type { Points } from './agenda.ts';
import type { Invitee, Out, Place, PlanChange, PollAnswer, Rsvp, Slot, WrittenItem } from './contract.ts';
import type { MeetingDocument } from './views.ts';

/** What somebody wants of a meeting. */
export type MeetingCommand = { id: string } & (
  | { kind: 'change-plan'; plan: PlanChange }
  | { kind: 'start-poll' }
  | { kind: 'close-poll' }
  | { kind: 'pick'; when: Slot }
  | { kind: 'change-place'; place: Place }
  | { kind: 'add-document'; document: MeetingDocument }
  | { kind: 'remove-document'; document: string }
  | { kind: 'change-capacity'; capacity: number | null }
  | { kind: 'book-venue'; venue: string; place?: Place }
  | { kind: 'set-agenda'; version: number; items: WrittenItem[] }
  | ({ kind: 'points-are'; from: string } & Points)
  | { kind: 'send-draft-agenda'; people: Addressee[] }
  | {
      kind: 'send-agenda';
      version: number;
      /** Refused when its points go over the end of the meeting. */
      notOver?: true;
    }
  | { kind: 'change-date'; when: Slot }
  | { kind: 'cancel'; tellsAtOnce?: true }
  | { kind: 'invite'; invitee: Invitee; sentBy?: PersonId }
  | {
      kind: 'poll-answer';
      person: PersonId;
      answer: PollAnswer;
      way: Way;
      by?: string;
      mail?: string;
      /** Whether who wrote a mail may hear what was noted from it. */
      receipt?: boolean;
    }
  | {
      kind: 'answer';
      person: PersonId;
      answer: Rsvp;
      remark?: string;
      way: Way;
      by?: string;
      mail?: string;
      sentAt?: Instant;
      colleagueId?: string;
      /** Whether who wrote a mail may hear what was noted from it. */
      receipt?: boolean;
      calendar?: { sequence: number; stamp: string };
      /** Refused when a calendar seems to have answered by itself; an older release did not ask for that. */
      notByItself?: true;
    }
  | { kind: 'answer-waits'; person: PersonId }
  | { kind: 'leave-out'; person: PersonId; why: Out }
  | { kind: 'take-back-in'; person: PersonId }
  | { kind: 'change-addressee'; to: Addressee }
  | { kind: 'change-letterhead'; letterhead: Letterhead }
);

import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { Language, Letterhead } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { MeetingEntry, NetworkState } from './contract.ts';
import { letterhead } from './letterhead.ts';
import { tellAddress } from './shares.ts';

/** A meeting that is over, or off, stays in calendar feeds for so long. */
const KEPT_DAYS = 90;
/** So many meetings stand in a feed at most, the newest of them. */
const MEETINGS_MAX = 60;

/** What a person's calendar feed is made of. `stopped` when they get no mail any more, and no feed either. */
export interface FeedView {
  letterhead: Letterhead;
  language: Language;
  feed: number;
  stopped: boolean;
  meetings: number[];
}

/** Makes a person's calendar link anew: the one that they had does not work any more. Letters have the new one. */
export function renewFeed(state: NetworkState, { id, person: personId }: { id: string; person: string }): Outcome {
  const person = state.people[personId];
  if (!person) return refused('unknown-person');
  person.feed = (person.feed ?? 0) + 1;
  tellAddress(state, id, person);
  return accepted({ feed: person.feed });
}

/** What a calendar feed is made of: whose it is, which link of theirs works, and which meetings to ask; null for nobody. */
export function feedView(state: NetworkState, personId: string, now: Instant): FeedView | null {
  const person = state.people[personId];
  if (!person) return null;
  return {
    letterhead: letterhead(state),
    language: person.language,
    feed: person.feed ?? 0,
    stopped: person.mail?.status === 'stopped',
    meetings: (state.meetings ?? [])
      .filter((entry) => isShown(entry, now))
      .map(({ meeting }) => meeting)
      .slice(-MEETINGS_MAX),
  };
}

function isShown({ status, when }: MeetingEntry, now: Instant): boolean {
  if (status === 'draft') return false;
  const isOver = status === 'held' || status === 'cancelled';
  return !isOver || (when !== undefined && when.end > now - KEPT_DAYS * DAY_MS);
}

import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';
import { networkId } from '../../workflows/kit/ids.ts';
import type { Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import type { Tokens } from './token.ts';

/** An answer's link goes on working this long after the closing or the meeting, so that its page can say that it has closed. */
const ANSWER_LINK_DAYS_AFTER_CLOSING = 60;
const STOP_LINK_DAYS = 3 * 365;

/** A letter's own addresses: the page to answer on, and the one to stop mail (also for RFC 8058 one-click). */
export interface LetterLinks {
  answer: string;
  stop: string;
  /** The page of the person's calendar feed, in letters that tell of it; else empty. */
  feed: string;
  /** Where a coordinator looks at what waits and decides: the page of the API, at what the letter is about. */
  desk: string;
}

/** Where on that page things are that letters to the coordinator are about, other than mail. */
const DESKS: Record<string, string> = {
  'action-coordinator': 'Action%20items',
  'minutes-coordinator': 'Minutes',
  'task-news': 'People%20with%20a%20task',
  'meeting-venue': 'Meetings',
};

/** Whether a kind of letter tells of the calendar feed: the one to who comes to a meeting, shortly before. */
export const tellsOfFeed = (kind: string): boolean => kind === 'meeting-practical' || kind === 'meeting-noted-soon';

/** The page of a calendar feed; with `.ics` after it, the feed itself. */
export const feedAddress = (publicUrl: string, token: string): string => `${publicUrl}/f/${token}`;

/** The addresses of a letter's pages, as they are at an instant. */
export function letterLinks(
  tokens: Tokens,
  publicUrl: string,
  batch: LetterBatch,
  letter: Letter,
  at: Instant,
): LetterLinks {
  const { person, feed = 0 } = letter.to;
  const workflow = networkId(batch.letterhead.slug);
  const closing = Math.max(batch.closesAt ?? at, batch.event?.end ?? 0);
  const answer = tokens.linkToken({
    workflow: letter.about,
    person,
    purpose: 'answer',
    expiresAt: closing + ANSWER_LINK_DAYS_AFTER_CLOSING * DAY_MS,
  });
  const stop = tokens.linkToken({
    workflow,
    person,
    purpose: 'stop',
    expiresAt: at + STOP_LINK_DAYS * DAY_MS,
  });
  const feedToken = tellsOfFeed(letter.kind) && tokens.feedToken({ workflow, person, feed });
  return {
    answer: `${publicUrl}/a/${answer}`,
    stop: `${publicUrl}/s/${stop}`,
    desk: `${publicUrl}/api/docs#/${DESKS[letter.kind] ?? 'Inbox'}`,
    feed: feedToken ? feedAddress(publicUrl, feedToken) : '',
  };
}

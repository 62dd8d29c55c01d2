import { feedText } from '../../activities/letters/feed.ts';
import { HOUR_MS } from '../../workflows/kit/clock.ts';
import type { FeedEntry } from '../../workflows/meeting/views.ts';
import { letterhead } from './cast.ts';
import { MEETINGS } from './meetings.ts';

const { january, july } = MEETINGS;
const as = (meeting: number, entry: FeedEntry): FeedEntry => ({
  ...entry,
  event: { ...entry.event, uid: `nf1.m${meeting}` },
});
const online = { link: 'https://meet.example.org/nf1' };

/** One of everything that can stand in a feed, not in the order of time. */
export const ENTRIES: FeedEntry[] = [
  as(2, { event: july.changed, said: 'yes' }),
  as(3, { event: january.off, said: 'yes' }),
  as(4, { event: { ...july.invited, place: online }, said: 'maybe' }),
  as(5, { event: july.invited, said: 'no' }),
  as(6, { event: july.invited, said: 'waiting' }),
  as(7, { event: january.invited, said: 'silent' }),
  { event: { ...january.invited, uid: 'nf1.m8.d2', end: january.invited.start + HOUR_MS }, said: 'kept' },
];

/** The feeds that are kept as golden files. */
export const goldenFeeds = () =>
  (['nl', 'en'] as const).map((language) => ({
    file: `feed-${language}.ics`,
    text: feedText(ENTRIES, letterhead, language),
  }));

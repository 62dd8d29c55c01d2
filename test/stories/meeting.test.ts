import { test } from 'vitest';
import { meetingStory } from './meeting.ts';

const STORY_MS = 420_000;

test(
  'a meeting runs from the date poll to the last action item, with answers by three ways and a worker that is killed twice',
  async () => {
    await meetingStory(() => {});
  },
  STORY_MS,
);

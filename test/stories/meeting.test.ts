import { test } from 'vitest';
import { meetingStory } from './meeting.ts';

const STORY_MS = 240_000;

test(
  'a meeting runs from the date poll to the day itself, with answers by three ways and a worker that is killed twice',
  async () => {
    await meetingStory(() => {});
  },
  STORY_MS,
);

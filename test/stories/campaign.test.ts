import { test } from 'vitest';
import { campaignStory } from './campaign.ts';

const STORY_MS = 240_000;

test(
  'a campaign runs from launch to dossier, with answers, reminders, a pause and a worker that is killed',
  async () => {
    await campaignStory(() => {});
  },
  STORY_MS,
);

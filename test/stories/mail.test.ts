import { test } from 'vitest';
import { whyNoMailServer } from '../stack/mail/server.ts';
import { mailStory } from './mail.ts';

const STORY_MS = 180_000;
const why = whyNoMailServer();

test.skipIf(why !== undefined)(
  `members answer by mail through Postfix and Dovecot, and the worker is killed${why ? ` (skipped: ${why})` : ''}`,
  async () => {
    await mailStory(() => {});
  },
  STORY_MS,
);

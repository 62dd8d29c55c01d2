import { campaignStory } from './campaign.ts';
import { mailStory } from './mail.ts';
import { meetingStory } from './meeting.ts';

/** Tells one story: a whole journey on the real thing, step by step as it happens. */
const STORIES: Record<string, (tell: (line: string) => void) => Promise<void>> = {
  campaign: campaignStory,
  mail: mailStory,
  meeting: meetingStory,
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const story = STORIES[process.argv[2] ?? ''];
if (!story) {
  process.stderr.write(
    `There is no story ${JSON.stringify(process.argv[2])}. There are: ${Object.keys(STORIES).join(', ')}.\n`,
  );
  process.exit(1);
}
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0).padStart(3);
try {
  await story((line) => process.stdout.write(`${seconds()} s  ${line}\n`));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${seconds()} s  The story went wrong: ${(error as Error).stack}\n`);
  process.exit(1);
}

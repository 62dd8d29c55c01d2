import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectGolden, goldenFile } from './golden-file.ts';
import { goldenMeetings } from './meetings.ts';

const golden = goldenMeetings();
const digest = (raw: Buffer) => createHash('sha256').update(raw).digest('hex');

test.each(golden)(
  'the letter is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)',
  ({ file, raw }) => expectGolden(file, raw),
);

const SCRIPT = `
import { createHash } from 'node:crypto';
import { goldenMeetings } from ${JSON.stringify(new URL('meetings.ts', import.meta.url).href)};
const digests = goldenMeetings().map(({ file, raw }) => [file, createHash('sha256').update(raw).digest('hex')]);
console.log(JSON.stringify({ hour: new Date(0).getHours(), digests: Object.fromEntries(digests) }));
`;

test.each([
  { zone: 'UTC', hour: 0 },
  { zone: 'America/New_York', hour: 19 },
  { zone: 'Europe/Amsterdam', hour: 1 },
])('the bytes are the same on a machine in $zone', ({ zone, hour }) => {
  const out = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', SCRIPT], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(JSON.parse(out)).toEqual({
    hour,
    digests: Object.fromEntries(golden.map(({ file }) => [file, digest(readFileSync(goldenFile(file)))])),
  });
});

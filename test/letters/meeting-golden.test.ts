import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldenMeetings } from './meetings.ts';

const golden = goldenMeetings();
const pathOf = (file: string) => new URL(`golden/${file}`, import.meta.url);
const digest = (raw: Buffer) => createHash('sha256').update(raw).digest('hex');

test.each(golden)(
  'the letter is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)',
  ({ file, raw }) => {
    if (process.env.UPDATE_GOLDEN) writeFileSync(pathOf(file), raw);
    expect(raw.equals(readFileSync(pathOf(file))), `${file} differs`).toBe(true);
  },
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
    digests: Object.fromEntries(golden.map(({ file }) => [file, digest(readFileSync(pathOf(file)))])),
  });
});

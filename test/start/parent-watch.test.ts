import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exists, freshFolder, put, until } from './place.ts';

const WATCH = join(import.meta.dirname, '../../worker/start/parent-watch.ts');

test('a child stops in its own way when its supervisor was killed', async () => {
  const { supervisor, child, trail } = await family({ KARTREKKER_SUPERVISED: '1' });
  supervisor.kill('SIGKILL');
  await until(() => !exists(child));
  expect(readFileSync(trail, 'utf8')).toBe('stopped in order');
});

test('a process that was started by hand goes on when its parent ends', async () => {
  const { supervisor, child } = await family({});
  supervisor.kill('SIGKILL');
  await new Promise((done) => setTimeout(done, 1500));
  expect(exists(child)).toBe(true);
  process.kill(child, 'SIGKILL');
});

/** Starts a parent that starts a child with the watch, as a supervisor does. */
async function family(env: NodeJS.ProcessEnv) {
  const folder = freshFolder();
  const [pidFile, trail] = [join(folder, 'pid'), join(folder, 'trail')];
  const script = put(
    folder,
    'child.ts',
    `import { writeFileSync } from 'node:fs';
     import { watchParent } from '${WATCH}';
     watchParent();
     process.on('SIGTERM', () => { writeFileSync('${trail}', 'stopped in order'); process.exit(0); });
     setInterval(() => {}, 1000);
     writeFileSync('${pidFile}', String(process.pid));`,
  );
  const parent = `require('node:child_process').spawn(process.execPath, ['${script}'], { detached: true, stdio: 'ignore' })`;
  const supervisor = spawn(process.execPath, ['-e', parent], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'ignore',
  });
  let child = 0;
  await until(() => {
    try {
      child = Number(readFileSync(pidFile, 'utf8'));
    } catch {}
    return child > 0;
  });
  return { supervisor, child, trail };
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['workflows', 'activities', 'api', 'worker', 'config'];
const LINES_MAX = 300;
const FILES_THAT_MEET_ZOD = /^workflows\/(kit\/fields|\w+\/contract)\.ts$/;

interface Import {
  file: string;
  from: string;
  typeOnly: boolean;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Every import of every file; a path is told from the project's root, a package by its name. */
const imports: Import[] = files.flatMap((file) =>
  [...text(file).matchAll(/^(?:import|export) (type )?([^;]*?)from '([^']+)'/gms)].map(([, type, names, from]) => ({
    file,
    from: from!.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), from!)) : from!,
    typeOnly: type !== undefined || /^\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names!),
  })),
);
const told = ({ file, from }: Import) => `${file} → ${from}`;
const between = (from: RegExp, to: RegExp) => imports.filter((i) => from.test(i.file) && to.test(i.from));

describe('arrows', () => {
  test('workflows import nothing of ours but workflows and the admin texts', () => {
    const wrong = between(/^workflows\//, /^(activities|api|worker|config|test|bench)\//);
    expect(wrong.map(told)).toEqual(['workflows/kit/summaries.ts → config/texts/admin.json']);
  });

  test('only the kit knows of Temporal', () => {
    const wrong = between(/^workflows\/(?!kit\/(durable|facts)\.ts$)/, /^@temporalio\//);
    expect(wrong.map(told)).toEqual([]);
  });

  test('zod stays in contracts, and rules and processes take only types from there', () => {
    const zod = between(/^workflows\//, /^zod/).filter(({ file }) => !FILES_THAT_MEET_ZOD.test(file));
    const contracts = between(/^workflows\//, /\/(contract|fields)\.ts$/).filter(
      ({ file, typeOnly }) => !typeOnly && !FILES_THAT_MEET_ZOD.test(file),
    );
    expect([...zod, ...contracts].map(told)).toEqual([]);
  });

  test('the kit knows nothing of the phases', () => {
    expect(between(/^workflows\/kit\//, /^workflows\/(?!kit\/)/).map(told)).toEqual([]);
  });

  test('nobody imports the worker or the entry of the API, and the API imports no activity that sends', () => {
    const wrong = [
      ...between(/^(workflows|activities|api|config)\//, /^worker\//),
      ...between(/./, /^api\/(main|sandbox\/main)\.ts$/),
      ...between(/^api\//, /^activities\/letters\/(send|smtp)/),
      ...between(/^(activities|config)\//, /^api\//),
    ];
    expect(wrong.map(told)).toEqual([]);
  });

  test('config knows nothing of the rest', () => {
    expect(between(/^config\//, /^(workflows|activities|api|worker)\//).map(told)).toEqual([]);
  });
});

describe('texts', () => {
  const folder = join(ROOT, 'config/texts');
  const names = readdirSync(folder).filter((name) => name.endsWith('.nl.json'));
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

  test.each(names)('%s has an English sentence for each Dutch one, with the same places to fill', (name) => {
    expect(placesOf(read(name.replace('.nl.', '.en.')))).toEqual(placesOf(read(name)));
  });

  test('every refusal has its problem text', async () => {
    const { REFUSALS } = await import('../workflows/kit/refusal.ts');
    expect(Object.keys(read('problems.json'))).toEqual(expect.arrayContaining(Object.keys(REFUSALS)));
  });
});

/** The keys of a text file, each with the places in its sentence. */
function placesOf(texts: unknown, path = ''): Record<string, string[]> {
  if (typeof texts === 'string') return { [path]: [...texts.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort() };
  return Object.assign({}, ...Object.entries(texts as object).map(([key, value]) => placesOf(value, `${path}.${key}`)));
}

describe('code', () => {
  test(`no file is longer than ${LINES_MAX} lines`, () => {
    const long = files
      .map((file) => [file, text(file).split('\n').length] as const)
      .filter(([, lines]) => lines > LINES_MAX);
    expect(long).toEqual([]);
  });

  test('every exported function has its sentence', () => {
    const bare = files.flatMap((file) =>
      [...text(file).matchAll(/(\*\/|[^\n]*)\n(export (?:async )?function \w+)/g)]
        .filter(([, before]) => before !== '*/' && !before!.trim().endsWith('*/') && !before!.startsWith('//'))
        .map(([, , what]) => `${file}: ${what}`),
    );
    expect(bare).toEqual([]);
  });
});

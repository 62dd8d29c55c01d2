import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readMail } from '../../activities/inbox/parse.ts';
import { readIncoming } from '../../activities/inbox/read.ts';
import { recogniseKind } from '../../activities/inbox/recognise/kind.ts';
import { cpuMs } from '../cpu-time.ts';

/** Real mails of public test suites, beside the project: they are not its own. */
const FOLDER = fileURLToPath(new URL('../../../shared/mail-cases/', import.meta.url));

interface Row {
  id: string;
  job: string;
  files: { mail: string };
  expected: { kind: string; hard?: boolean | null; records?: { status: string }[] };
}

const found = existsSync(FOLDER);
const rows: Row[] = found ? JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8')) : [];
const raw = (row: Row) => readFileSync(FOLDER + row.files.mail);
const kinds = rows
  .filter(({ job }) => job === 'mail-kind')
  .map((row) => ({ ...row, got: recogniseKind(readMail(raw(row))) }));
const expecting = (kind: string) => kinds.filter(({ expected }) => expected.kind === kind);
const isReport = (kind: string) => kind === 'bounce' || kind === 'delayed';
const share = <T>(of: readonly T[], fits: (one: T) => boolean) => of.filter(fits).length / of.length;

describe.skipIf(!found)('real mails of others (../shared/mail-cases; skipped where that folder is missing)', () => {
  test('at least 97 in 100 bounces and delays are found', () => {
    expect(share(expecting('bounce'), ({ got }) => isReport(got.kind))).toBeGreaterThanOrEqual(0.97);
  });

  test('no ordinary mail is called a bounce', () => {
    const wrong = [...expecting('ordinary'), ...expecting('not-bounce'), ...expecting('delivered')].filter(({ got }) =>
      isReport(got.kind),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('all automatic replies and complaints are found', () => {
    for (const kind of ['auto-reply', 'complaint'])
      expect(expecting(kind).filter(({ got }) => got.kind !== kind)).toEqual([]);
  });

  test('at least 90 in 100 bounces are rightly called for good or for now', () => {
    const told = expecting('bounce').filter(({ expected }) => typeof expected.hard === 'boolean');
    expect(
      share(told, ({ got, expected }) => got.recipients.some(({ hard }) => hard) === expected.hard),
    ).toBeGreaterThanOrEqual(0.9);
  });

  test('at least 95 in 100 bounces have as many recipients as they should, each with an address', () => {
    const told = expecting('bounce').filter(({ expected }) => expected.records);
    const fits = ({ got, expected }: (typeof told)[number]) =>
      got.recipients.length === expected.records!.length &&
      got.recipients.every(({ address }) => address.includes('@'));
    expect(share(told, fits)).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 90 in 100 codes that a mail tells are read', () => {
    const told = expecting('bounce').flatMap(({ got, expected }) =>
      (expected.records ?? [])
        .filter(({ status }) => !/\.0\.9\d\d$/.test(status))
        .map(({ status }) => got.recipients.some((one) => one.status === status)),
    );
    expect(share(told, Boolean)).toBeGreaterThanOrEqual(0.9);
  });

  test('malformed mails are read, each in two seconds', () => {
    for (const row of rows.filter(({ job }) => job === 'malformed')) {
      const took = cpuMs(() => expect(() => readIncoming(raw(row)), row.id).not.toThrow());
      expect(took).toBeLessThan(2_000);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type IncomingMail, readIncoming } from '../../activities/inbox/read.ts';

/** A mail that we wrote after the manner of a mail system or program, with what it says; written down before it was read. */
interface MailCase {
  id: string;
  category: 'bounce' | 'ordinary' | 'auto-reply' | 'mdn' | 'complaint' | 'calendar' | 'own-text';
  kind: string;
  /** As text in UTF-8 with lines that end with LF, or else as its bytes. */
  raw?: string;
  base64?: string;
  recipients?: string[];
  /** Other recipients that are right too: the one that was written on the letter, or one that it did reach. */
  alt?: string[][];
  hard?: boolean;
  statuses?: string[];
  /** What the person wrote; one of several where that is a matter of taste. */
  text?: string[];
  calendar?: object;
}

const cases: MailCase[] = readFileSync(new URL('mails.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const read = cases.map((one) => ({ ...one, got: readIncoming(bytesOf(one)) }));
const of = (...categories: MailCase['category'][]) => read.filter(({ category }) => categories.includes(category));

function bytesOf({ raw, base64 = '' }: MailCase): Buffer {
  return raw === undefined ? Buffer.from(base64, 'base64') : Buffer.from(raw.replaceAll('\n', '\r\n'));
}

const kindOf = ({ recognised: { kind } }: IncomingMail) => (kind === 'unsubscribe' ? 'ordinary' : kind);
const isReport = ({ recognised: { kind } }: IncomingMail) => kind === 'bounce' || kind === 'delayed';
const addresses = ({ recognised }: IncomingMail) => recognised.recipients.map(({ address }) => address).sort();
const isHard = ({ recognised }: IncomingMail) => recognised.recipients.some(({ hard }) => hard);
const wrong = (some: typeof read, right: (one: (typeof read)[number]) => boolean) =>
  some.filter((one) => !right(one)).map(({ id }) => id);

describe(`${cases.length} mails of our own`, () => {
  test('are told apart', () => {
    const told = of('bounce', 'auto-reply', 'mdn', 'complaint', 'calendar', 'own-text');
    expect(wrong(told, ({ kind, got }) => kindOf(got) === kind)).toEqual([]);
  });

  test('are no bounces when they are ordinary', () => {
    expect(wrong(of('ordinary'), ({ got }) => !isReport(got))).toEqual([]);
    expect(wrong(of('ordinary'), ({ kind, got }) => kind === 'not-bounce' || kindOf(got) === kind)).toEqual([]);
  });

  test('tell whom a letter did not reach, whether for good, and with which code', () => {
    const fits = ({ recipients = [], alt = [], got }: (typeof read)[number]) =>
      [recipients, ...alt].some((some) => some.toSorted().join() === addresses(got).join());
    expect(wrong(of('bounce'), fits)).toEqual([]);
    expect(wrong(of('bounce'), ({ hard, got }) => hard === undefined || hard === isHard(got))).toEqual([]);
    const codes = ({ recognised }: IncomingMail) => recognised.recipients.map(({ status }) => status).sort();
    expect(
      wrong(of('bounce'), ({ statuses, got }) => !statuses || statuses.toSorted().join() === codes(got).join()),
    ).toEqual([]);
  });

  test('say what a person wrote', () => {
    expect(wrong(of('own-text'), ({ text, got }) => text!.includes(got.own.text.trim()))).toEqual([]);
  });

  test.each(of('calendar'))('answer an invitation: $id', ({ calendar, got }) => {
    const { method, uid, sequence, replies } = got.calendar!;
    const told = replies.map(({ address, partstat, comment }) => ({ address, partstat, comment }));
    expect({ method, uid, sequence, replies: told }).toEqual(calendar);
  });
});

import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { createComposer } from '../../activities/letters/compose.ts';
import { TASK_LETTERS, type TaskLetter } from '../../activities/letters/task-content.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { rolesId } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import type { Notice, RolesState, Task } from '../../workflows/roles/contract.ts';
import { letterOf } from '../../workflows/roles/letters.ts';
import { noTasks } from '../../workflows/roles/rules.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { emily, fatima, letterhead, mallory, NOW, PUBLIC_URL, SECRET } from './cast.ts';
import { expectGolden } from './golden-file.ts';
import { MEETINGS } from './meetings.ts';

const ANSWERS = 'antwoord@kartrekker.example.org';
const tokens = createTokens(SECRET);
const compose = createComposer(tokens, { publicUrl: PUBLIC_URL, replyAddress: ANSWERS });
const EVIL = '](http://evil.example) **x** {{naam}} <b>{due}</b> www.evil.example\n\n# Kop';
const KINDS = ['chair', 'minute-taker', 'speaker', 'pitch'] as const;

/** Somebody with one task of each role in a meeting, who declined the first. */
function someTasks(to: Addressee, words: string[] = []): RolesState {
  const [
    title = 'Eerste netwerkbijeenkomst; kennismaken',
    subject = 'Overgang naar volwassenenzorg',
    reason = 'Op reis',
  ] = words;
  const task = (role: Task['role'], nr: number): Task => ({
    nr,
    role,
    person: to.person,
    status: 'asked',
    askedAt: NOW,
    moments: [],
    answers: [],
    ...(role === 'speaker' && { subject }),
    ...(role === 'pitch' && {
      by: '2027-01-08',
      status: 'accepted',
      pitch: { speaker: 'Jan' },
      answers: [{ answer: { choice: 'accept' }, way: 'mail', at: NOW }],
    }),
    ...(role === 'chair' && {
      status: 'declined',
      answers: [{ answer: { choice: 'decline', reason }, way: 'link', at: NOW }],
    }),
  });
  const { start, end } = MEETINGS.january.invited;
  return {
    ...noTasks({
      schemaVersion: SCHEMA_VERSION,
      slug: 'nf1',
      meeting: 2,
      title,
      when: { id: 'd1', start, end },
      letterhead: { ...letterhead, coordinator: { ...letterhead.coordinator, language: to.language } },
      holidays: [],
    }),
    tasks: KINDS.map((role, index) => task(role, index + 1)),
    people: { [to.person]: { to } },
  };
}

function letter(to: Addressee, kind: TaskLetter, task = 1, state = someTasks(to)) {
  const news = [
    { task: 1, why: 'declined' as const },
    { task: 3, why: 'silent' as const },
    { task: 4, why: 'incomplete' as const },
    { task: 2, why: 'unreachable' as const },
  ];
  const notice: Notice = kind === 'task-news' ? { nr: 7, kind, news } : { nr: 7, kind, task };
  return letterOf(state, notice, NOW);
}
const mail = (made: ReturnType<typeof letter>) => compose(made.batch)(made.letter, NOW)!.raw;

const ASKED = KINDS.map((role, index) => ({
  kind: 'task-asked' as TaskLetter,
  name: `task-asked-${role}`,
  task: index + 1,
}));
const OTHERS: { kind: TaskLetter; name: string; task: number }[] = [
  { kind: 'task-reminder', name: 'task-reminder', task: 3 },
  { kind: 'task-details', name: 'task-details', task: 4 },
  { kind: 'task-off', name: 'task-off', task: 2 },
  { kind: 'task-noted', name: 'task-noted-decline', task: 1 },
  { kind: 'task-noted', name: 'task-noted-accept', task: 4 },
  { kind: 'task-news', name: 'task-news', task: 0 },
];
const golden = [...ASKED, ...OTHERS].flatMap((one) =>
  [fatima, emily].map((to) => ({ ...one, to, file: `${one.name}-${to.language}.eml` })),
);

describe('a letter about a task in a meeting', () => {
  test.each(golden)(
    'is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)',
    ({ kind, to, task, file }) => {
      expectGolden(file, mail(letter(to, kind, task)));
    },
  );

  test('leads to the page of the tasks of that meeting, and so do its answers', async () => {
    const { text, replyTo } = await simpleParser(mail(letter(fatima, 'task-asked', 2)));
    const [, token, choice] = /\/a\/([^?\s]+)\?choice=(\S+)/.exec(text!)!;
    const bearer = { workflow: rolesId('nf1', 2), person: fatima.person };
    expect(choice).toBe('accept-2');
    expect(tokens.readLinkToken(token!, 'answer', NOW)).toEqual({ status: 'ok', ...bearer });
    const [, address] = /\+(.*)@/.exec(replyTo!.value[0]!.address!)!;
    expect(tokens.readAddressToken(address!)).toEqual({ status: 'ok', ...bearer });
  });

  test('says when the meeting is, or that this is not known yet; and that it is off', async () => {
    const { when: _, ...draft } = someTasks(fatima);
    expect((await simpleParser(mail(letter(fatima, 'task-asked', 2, draft)))).text).toContain(
      'de datum is nog niet bekend',
    );
    const dates = [MEETINGS.january.invited, MEETINGS.july.invited].map(({ start, end }) => ({ start, end }));
    const sought = (await simpleParser(mail(letter(fatima, 'task-asked', 2, { ...draft, dates })))).text!;
    expect(sought.replaceAll('\n', ' ')).toMatch(/wij zoeken nog een datum: \w+ \d+ januari .* of \w+ \d+ juli/);
    const off = letter(fatima, 'task-off', 2, { ...draft, over: 'cancelled' });
    expect((await simpleParser(mail(off))).text).toContain('gaat niet door');
  });

  test('to the coordinator asks for no answer, and cannot be unsubscribed from', async () => {
    const { text, headers } = await simpleParser(mail(letter(fatima, 'task-news')));
    expect(text).not.toContain('/a/');
    expect(headers.get('list-unsubscribe')).toBeUndefined();
  });

  test.each(TASK_LETTERS)('shows what others wrote as they wrote it, and nothing comes of it: %s', async (kind) => {
    const to = { ...mallory, email: 'mallory@example.org' };
    const { html, text } = await simpleParser(
      mail(letter(to, kind, kind === 'task-noted' ? 1 : 3, someTasks(to, [EVIL, EVIL, EVIL]))),
    );
    const links = [...String(html).matchAll(/href="([^"]*)"/g)].map(([, link]) => link!);
    expect(links.filter((link) => !link.startsWith(PUBLIC_URL) && !link.startsWith('mailto:'))).toEqual([]);
    expect(String(html)).not.toMatch(/<b>|<h1>Kop|<script/);
    expect(text).toContain('{{naam}}');
  });
});

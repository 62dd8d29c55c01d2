import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import { bookDue } from '../../workflows/roles/notices.ts';
import { decide } from '../../workflows/roles/rules.ts';
import { BRAM, MONDAY } from '../people.ts';
import { aRolesState, asking, CHAIR, PITCH } from '../roles.ts';

const IN_TWO_MONTHS = { id: 'd1', start: MONDAY + 60 * DAY_MS, end: MONDAY + 60 * DAY_MS + HOUR_MS };

function asked(task: typeof CHAIR | typeof PITCH) {
  const state = aRolesState({ when: IN_TWO_MONTHS });
  let nr = 0;
  const when = (command: object, now: number) => decide(state, { id: `c${++nr}`, ...command } as never, now);
  when(asking(BRAM.id, task), MONDAY);
  state.people[BRAM.id]!.known = true;
  state.tasks[0]!.told = true;
  return { state, when };
}

test('a mail that was written before a newer answer by link does not overrule it', () => {
  const { state, when } = asked(CHAIR);
  const said = { kind: 'answer', person: BRAM.id, task: 1 };
  when({ ...said, answer: { choice: 'decline' }, way: 'link' }, MONDAY + 3 * HOUR_MS);
  const late = { ...said, answer: { choice: 'accept' }, way: 'mail', sentAt: MONDAY + HOUR_MS };
  expect(when(late, MONDAY + 4 * HOUR_MS)).toMatchObject({ ok: false, code: 'overtaken' });
  expect(state.tasks[0]!.status).toBe('declined');
});

test('what is missing of a pitch is asked for, and told, however often the meeting changes otherwise', () => {
  const { state, when } = asked(PITCH);
  when({ kind: 'answer', person: BRAM.id, task: 1, answer: { choice: 'accept' }, way: 'link' }, MONDAY + HOUR_MS);
  const { moments, newsAt } = structuredClone(state.tasks[0]!);
  expect([moments.length, newsAt]).toEqual([1, expect.any(Number)]);
  for (const day of [-1, 0, 1]) {
    const now = moments[0]! + day * HOUR_MS;
    when({ kind: 'meeting-is', title: 'Nieuwe titel', when: IN_TWO_MONTHS }, now);
    expect(state.tasks[0]).toMatchObject({ moments, newsAt });
  }
  bookDue(state, newsAt! + HOUR_MS);
  expect(state.news.length + state.notices.length).toBeGreaterThan(0);
});

test('the coordinator hears at once of a chair who is silent when the date comes nearer', () => {
  const { state, when } = asked(CHAIR);
  const now = MONDAY + 8 * DAY_MS;
  const start = now + 2 * DAY_MS;
  when({ kind: 'meeting-is', title: 'Bijeenkomst', when: { id: 'd2', start, end: start + HOUR_MS } }, now);
  expect(state.tasks[0]!.newsAt).toBe(now);
});

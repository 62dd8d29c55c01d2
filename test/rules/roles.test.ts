import { describe, expect, test } from 'vitest';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';
import type {
  RolesCommand,
  RolesPersonView,
  RolesState,
  TaskAnswer,
  TaskView,
} from '../../workflows/roles/contract.ts';
import { decide, TASKS_MAX } from '../../workflows/roles/rules.ts';
import { view } from '../../workflows/roles/view.ts';
import { FIRST, SECOND } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, MONDAY } from '../people.ts';
import { aRolesState, asking, CHAIR, MINUTES, PITCH, SPEAKER } from '../roles.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
let nr = 0;
const when = (state: RolesState, command: object, now: Instant = MONDAY) => {
  nr += 1;
  return obey(state, { id: `c${nr}`, ...command } as RolesCommand, now);
};
/** Tasks of which everybody asked has heard. */
function asked(...tasks: [{ id: string }, Parameters<typeof asking>[1]][]): RolesState {
  const state = aRolesState();
  for (const [{ id }, task] of tasks) when(state, asking(id, task));
  for (const task of state.tasks) task.told = true;
  state.outbox = [];
  return state;
}
const says = (
  state: RolesState,
  { id: person }: { id: string },
  answer: TaskAnswer,
  more: object = {},
  now: Instant = MONDAY,
) => when(state, { kind: 'answer', person, answer, way: 'link', ...more }, now);
const accept = { choice: 'accept' } as const;
const decline = { choice: 'decline' } as const;
const told = ({ outbox }: RolesState) =>
  outbox.map((errand) =>
    (errand as { to: string; command: { kind: string } }).to.concat(
      ' ',
      (errand as never as { command: { kind: string } }).command.kind,
    ),
  );

describe('asking', () => {
  test('gives each task the next number, and lets the network know whom it is about', () => {
    const state = aRolesState();
    expect(when(state, asking(BRAM.id, CHAIR))).toEqual({ ok: true, task: 1 });
    expect(when(state, asking(BRAM.id, SPEAKER))).toEqual({ ok: true, task: 2 });
    expect(told(state)).toEqual(['network/nf1 has-task']);
  });

  test.each([CHAIR, MINUTES])('for a role that one person has is refused until that one says no: $role', (role) => {
    const state = asked([BRAM, role]);
    expect(when(state, asking(CHARLOTTE.id, role))).toEqual(no('role-taken', 'role'));
    says(state, BRAM, accept);
    expect(when(state, asking(CHARLOTTE.id, role))).toEqual(no('role-taken', 'role'));
    says(state, BRAM, decline);
    expect(when(state, asking(CHARLOTTE.id, role))).toMatchObject({ ok: true });
    expect(says(state, BRAM, accept, { task: 1 })).toEqual(no('role-taken'));
  });

  test('the same of the same person twice is refused; a speaker may have two subjects', () => {
    const state = asked([BRAM, PITCH], [BRAM, SPEAKER]);
    expect(when(state, asking(BRAM.id, PITCH))).toEqual(no('already-asked', 'person'));
    expect(when(state, asking(BRAM.id, SPEAKER))).toEqual(no('already-asked', 'person'));
    expect(when(state, asking(BRAM.id, { ...SPEAKER, subject: 'Iets anders' }))).toMatchObject({ ok: true });
    expect(when(state, asking(CHARLOTTE.id, PITCH))).toMatchObject({ ok: true });
  });

  test('for a pitch wants a day that is to come, and not after the meeting', () => {
    const state = aRolesState({ when: FIRST });
    expect(when(state, asking(BRAM.id, { ...PITCH, by: '2027-01-03' }))).toEqual(no('date-in-past', 'by'));
    expect(when(state, asking(BRAM.id, { ...PITCH, by: '2027-02-05' }))).toEqual(no('after-meeting', 'by'));
    expect(when(state, asking(BRAM.id, { ...PITCH, by: '2027-02-04' }))).toMatchObject({ ok: true });
  });

  test('has a limit', () => {
    const state = asked([BRAM, SPEAKER]);
    state.tasks = Array.from({ length: TASKS_MAX }, (_, i) => ({ ...state.tasks[0]!, nr: i + 1, status: 'withdrawn' }));
    expect(when(state, asking(DAVE.id, SPEAKER))).toEqual(no('limit-reached'));
  });
});

describe('an answer', () => {
  test('is about the only task that a person was asked for; of several it must say which', () => {
    const state = asked([BRAM, CHAIR], [BRAM, SPEAKER]);
    expect(says(state, BRAM, accept)).toEqual(no('which-task', 'task'));
    expect(says(state, BRAM, decline, { task: 1 })).toMatchObject({ ok: true, task: 1 });
    expect(says(state, BRAM, accept)).toMatchObject({ ok: true, task: 2, result: 'recorded' });
    expect(says(state, CHARLOTTE, accept)).toEqual(no('closed'));
    expect(says(state, CHARLOTTE, accept, { task: 1 })).toEqual(no('unknown-task'));
  });

  test('can be changed by who refused all that they were asked', () => {
    const state = asked([BRAM, CHAIR]);
    says(state, BRAM, decline);
    expect(says(state, BRAM, accept)).toMatchObject({ ok: true, result: 'recorded' });
  });

  test('that was given already changes nothing, and one written before a later one is refused', () => {
    const state = asked([BRAM, CHAIR]);
    says(state, BRAM, accept, { sentAt: MONDAY });
    expect(says(state, BRAM, accept)).toMatchObject({ result: 'unchanged' });
    expect(says(state, BRAM, decline, { way: 'mail', sentAt: MONDAY - DAY_MS })).toEqual(no('overtaken'));
    expect(state.tasks[0]!.answers).toHaveLength(1);
  });

  test('that is a yes invites to the meeting, with the kind of organisation, and tells the agenda', () => {
    const state = asked([BRAM, CHAIR]);
    says(state, BRAM, accept);
    expect(told(state)).toEqual(['network/nf1/meeting/1 invite', 'network/nf1/meeting/1 points-are']);
    expect(state.outbox).toMatchObject([
      { command: { invitee: { to: { person: BRAM.id }, kind: 'expertise-centre' } } },
      { command: { from: 'tasks', points: [], chair: BRAM.name } },
    ]);
    expect((state.outbox[0] as unknown as { command: { invitee: object } }).command.invitee).not.toHaveProperty(
      'known',
    );
  });

  test('that is a no is news for the coordinator, unless they entered it themselves', () => {
    const state = asked([BRAM, CHAIR], [DAVE, SPEAKER]);
    says(state, BRAM, decline);
    says(state, DAVE, decline, { way: 'phone', by: 'Anneke' });
    expect(state.news).toEqual([{ task: 1, why: 'declined' }]);
    says(state, BRAM, accept);
    expect(state.news).toEqual([]);
  });

  test('about a pitch keeps what was known, and brings details only of a pitch and until its last day', () => {
    const state = asked([BRAM, PITCH], [DAVE, SPEAKER]);
    const late = instantAt('2027-02-02', 0);
    says(state, BRAM, { ...accept, title: 'Ons spreekuur' });
    says(state, BRAM, { ...accept, speaker: 'Elif' }, {}, late - 1);
    expect(state.tasks[0]!.pitch).toEqual({ title: 'Ons spreekuur', speaker: 'Elif' });
    expect(says(state, BRAM, { ...accept, title: 'Te laat' }, {}, late)).toEqual(no('details-closed', 'title'));
    expect(says(state, BRAM, { ...accept, title: 'Toch' }, { by: 'Anneke' }, late)).toMatchObject({ ok: true });
    expect(says(state, BRAM, decline, {}, late)).toMatchObject({ ok: true });
    expect(says(state, DAVE, { ...accept, title: 'x' })).toEqual(no('not-of-this-role', 'title'));
  });

  test('by mail is noted to its writer once a day, and not when they want no mail', () => {
    const state = asked([BRAM, CHAIR]);
    says(state, BRAM, accept, { way: 'mail', receipt: true });
    says(state, BRAM, decline, { way: 'mail', receipt: true });
    expect(state.notices).toMatchObject([{ kind: 'task-noted', task: 1 }]);
    state.notices = [];
    says(state, BRAM, accept, { way: 'mail', receipt: true });
    expect(state.notices).toMatchObject([{ kind: 'task-noted', notBefore: MONDAY + DAY_MS }]);
    const other = asked([BRAM, CHAIR]);
    when(other, { kind: 'leave-out', person: BRAM.id, why: 'stopped' });
    says(other, BRAM, accept, { way: 'mail', receipt: true });
    expect(other.notices).toEqual([]);
  });
});

describe('the coordinator', () => {
  test('takes a question back once, and changes what belongs to the role', () => {
    const state = asked([BRAM, PITCH], [DAVE, SPEAKER]);
    expect(when(state, { kind: 'change', task: 1, change: { subject: 'x' }, holidays: [] })).toEqual(
      no('not-of-this-role', 'subject'),
    );
    expect(when(state, { kind: 'change', task: 2, change: { by: '2027-02-02' }, holidays: [] })).toEqual(
      no('not-of-this-role', 'by'),
    );
    expect(when(state, { kind: 'change', task: 9, change: {}, holidays: [] })).toEqual(no('unknown-task'));
    expect(when(state, { kind: 'withdraw', task: 1 })).toEqual({ ok: true, task: 1 });
    expect(state.notices).toMatchObject([{ kind: 'task-off', task: 1 }]);
    expect(when(state, { kind: 'withdraw', task: 1 })).toEqual(no('closed'));
    expect(says(state, BRAM, accept, { task: 1 })).toEqual(no('unknown-task'));
  });
});

describe('a meeting', () => {
  test('that has begun or is off takes no more', () => {
    for (const [over, code] of [
      ['held', 'closed'],
      ['cancelled', 'cancelled'],
    ]) {
      const state = asked([BRAM, CHAIR]);
      when(state, { kind: 'meeting-is', title: 'Bijeenkomst', over });
      expect(says(state, BRAM, accept)).toEqual(no(code!));
      expect(when(state, asking(DAVE.id, SPEAKER))).toEqual(no(code!));
      expect(when(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' })).toMatchObject({ ok: true });
      expect(state.news).toEqual([]);
    }
  });

  test('on another date moves what comes before it', () => {
    const state = asked([BRAM, CHAIR]);
    const moments = () => state.tasks[0]!.moments.map((at) => new Date(at).toISOString().slice(0, 10));
    expect(moments()).toEqual(['2027-01-07', '2027-01-13']);
    const soon = { ...FIRST, start: instantAt('2027-01-12', 14) };
    when(state, { kind: 'meeting-is', title: 'Bijeenkomst', when: soon });
    expect(moments()).toEqual(['2027-01-07']);
    expect(state.tasks[0]!.newsAt).toBe(instantAt('2027-01-08', 9));
    when(state, { kind: 'meeting-is', title: 'Bijeenkomst', when: SECOND });
    expect(state.tasks[0]!.newsAt).toBe(instantAt('2027-01-18', 9));
  });
});

describe('what is shown', () => {
  test('tells what is missing of a pitch, and not whether a person is known to the network', () => {
    const state = asked([BRAM, PITCH]);
    says(state, BRAM, { ...accept, title: 'Ons spreekuur' });
    expect(view(state, { ask: 'tasks' }, MONDAY)).toMatchObject([
      { task: 1, person: { person: BRAM.id, organisation: 'Erasmus MC' }, missing: ['speaker', 'slides'] },
    ] satisfies Partial<Record<keyof TaskView, unknown>>[]);
  });

  test('to a person is what they were asked, until it was taken back; to who left nothing', () => {
    const state = asked([BRAM, CHAIR], [BRAM, PITCH], [DAVE, SPEAKER]);
    const page = (now = MONDAY) => view(state, { ask: 'person', person: BRAM.id }, now) as RolesPersonView;
    expect(page().tasks.map(({ task, open }) => [task, open])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(page(instantAt('2027-02-02', 0)).tasks[1]!.open).toBe(false);
    when(state, { kind: 'withdraw', task: 1 });
    when(state, { kind: 'withdraw', task: 2 });
    expect(page()).toMatchObject({ tasks: [], closed: true, cancelled: false });
    when(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(page()).toBeNull();
    expect(view(state, { ask: 'person', person: CHARLOTTE.id }, MONDAY)).toBeNull();
  });
});

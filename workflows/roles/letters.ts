import { DAY_MS, type Instant } from '../kit/clock.ts';
import { COORDINATOR, networkId, rolesId } from '../kit/ids.ts';
import type { Letter, LetterBatch } from '../kit/letter.ts';
import type { News, Notice, RolesState, Task } from './contract.ts';
import type { Personal } from './notices.ts';
import { lastMoment, missingOf } from './schedule.ts';

/** Tasks that a letter to the coordinator names; the others it counts. */
const NAMED_MAX = 25;
/** The page of a letter goes on working at least so long. */
const PAGE_DAYS = 120;

/** Something that the coordinator should see to, as their letter names it. */
export interface NamedNews {
  who: string;
  role: Task['role'];
  why: News['why'];
  subject?: string;
  reason?: string;
}

/** A letter with what it says: one person's, since no two are about the same. */
export function letterOf(state: RolesState, notice: Notice, now: Instant): { batch: LetterBatch; letter: Letter } {
  return notice.kind === 'task-news' ? toCoordinator(state, notice) : toHolder(state, notice, now);
}

function toHolder(state: RolesState, { kind, task: nr, nr: notice }: Personal, now: Instant) {
  const { slug, meeting, letterhead, when, over } = state;
  const task = state.tasks.find((one) => one.nr === nr)!;
  const letter = {
    id: `${slug}/m${meeting}/roles/${task.person}/${notice}`,
    kind,
    to: state.people[task.person]!.to,
    about: rolesId(slug, meeting),
  };
  const until = Math.max(now, when?.end ?? 0, lastMoment(task) ?? 0);
  const params = {
    ...aboutMeeting(state),
    task: String(nr),
    role: task.role,
    ...(task.subject && { subject: task.subject }),
    ...(task.by && { by: task.by }),
    ...(kind === 'task-details' && { missing: JSON.stringify(missingOf(task)) }),
    ...(kind === 'task-noted' && { noted: task.answers.at(-1)!.answer.choice }),
    ...(over === 'cancelled' && { cancelled: 'yes' }),
  };
  const bulk = kind === 'task-reminder' || kind === 'task-details';
  return { letter, batch: { letterhead, params, closesAt: until + PAGE_DAYS * DAY_MS, bulk, letters: [letter] } };
}

const aboutMeeting = ({ title, when, dates }: RolesState) => ({
  title,
  ...(when && { start: String(when.start), end: String(when.end) }),
  ...(dates && !when && { dates: JSON.stringify(dates) }),
});

function toCoordinator(state: RolesState, { news, nr }: Extract<Notice, { news: News[] }>) {
  const { slug, meeting, letterhead } = state;
  const { name, email, language = 'nl' } = letterhead.coordinator;
  const letter = {
    id: `${slug}/m${meeting}/roles/${COORDINATOR}/${nr}`,
    kind: 'task-news',
    to: { person: COORDINATOR, name, email, language },
    about: networkId(slug),
  };
  const named = news.map((one) => namedNews(state, one));
  const params = {
    ...aboutMeeting(state),
    items: JSON.stringify(named.slice(0, NAMED_MAX)),
    count: String(named.length),
  };
  return { letter, batch: { letterhead, params, bulk: false, letters: [letter] } };
}

function namedNews({ tasks, people }: RolesState, { task: nr, why }: News): NamedNews {
  const task = tasks.find((one) => one.nr === nr)!;
  const said = task.answers.at(-1);
  const reason =
    why === 'declined' && said?.answer.choice === 'decline' ? (said.answer.reason ?? said.remark) : undefined;
  const { role, subject } = task;
  return { who: people[task.person]!.to.name, role, why, ...(subject && { subject }), ...(reason && { reason }) };
}

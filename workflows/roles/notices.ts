import { instantAt, localDay, officeMoment } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import type { Receipt } from '../kit/letter.ts';
import { countReceipt, receiptMoment } from '../kit/receipts.ts';
import { isPutOff } from '../kit/tries.ts';
import type { News, Notice, RolesState, Task } from './contract.ts';
import { bookRefusal } from './holders.ts';
import { dayAfter, LETTER_HOURS, missingOf } from './schedule.ts';
import { isOpen } from './tasks.ts';

export type Personal = Extract<Notice, { task: number }>;
const isPersonal = (notice: Notice): notice is Personal => notice.kind !== 'task-news';

const taskOf = ({ tasks }: RolesState, nr: number) => tasks.find((task) => task.nr === nr)!;
const outOf = ({ people }: RolesState, { person }: Task) => people[person]!.out;
const isReachable = ({ people }: RolesState, { person }: Task) =>
  people[person]!.known === true && !people[person]!.out;

/** Puts on their way all letters that are due now; of a meeting that is over there are no new ones. */
export function bookDue(state: RolesState, now: Instant): void {
  dropMoot(state);
  if (state.over) return;
  for (const task of state.tasks) {
    if (task.newsAt !== undefined && task.newsAt <= now) {
      delete task.newsAt;
      // That somebody cannot be reached the coordinator knows already.
      if (!outOf(state, task))
        state.news.push({ task: task.nr, why: task.status === 'asked' ? 'silent' : 'incomplete' });
    }
    if (!isReachable(state, task)) continue;
    if (isNew(task) && !waits(state, task)) put(state, { kind: 'task-asked', task: task.nr });
    if (presses(task, now) && !waits(state, task)) put(state, { kind: reminderFor(task), task: task.nr });
  }
  if ((newsAt(state, now) ?? Number.POSITIVE_INFINITY) <= now) put(state, { kind: 'task-news', news: [...state.news] });
}

/** When there is something to do next: a letter to try again, a reminder, something for the coordinator. */
export function nextDue(state: RolesState, now: Instant): Instant | undefined {
  const moments = [
    ...state.notices.map(({ notBefore }) => notBefore ?? now),
    ...state.tasks.flatMap((task) => [
      task.newsAt,
      task.told && isReachable(state, task) && !waits(state, task) ? task.moments[0] : undefined,
    ]),
    newsAt(state, now),
  ].filter((at) => at !== undefined);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

const isNew = ({ status, told }: Task) => status === 'asked' && !told;
const presses = ({ told, moments }: Task, now: Instant) =>
  told === true && moments[0] !== undefined && moments[0] <= now;
const reminderFor = ({ status }: Task) => (status === 'asked' ? 'task-reminder' : 'task-details');
const waits = ({ notices }: RolesState, { nr }: Task) =>
  notices.some((one) => isPersonal(one) && one.task === nr && one.kind !== 'task-noted');

type Unnumbered = Notice extends infer One ? (One extends Notice ? Omit<One, 'nr'> : never) : never;

function put(state: RolesState, notice: Unnumbered): void {
  state.noticesAsked += 1;
  state.notices.push({ nr: state.noticesAsked, ...notice } as Notice);
}

/** Who has heard of a task hears that it is off, instead of what was on its way about it. */
export function tellOff(state: RolesState, task: Task): void {
  state.notices = state.notices.filter((notice) => !isPersonal(notice) || notice.task !== task.nr);
  if ((task.told || task.status === 'accepted') && !outOf(state, task)) put(state, { kind: 'task-off', task: task.nr });
}

/** Who answered by mail hears what was noted, once a day at most. */
export function noteReceipt(state: RolesState, { nr, person }: Task, now: Instant): void {
  const to = state.people[person]!;
  if (to.out || state.notices.some((one) => one.kind === 'task-noted' && one.task === nr)) return;
  const moment = receiptMoment(to, now);
  countReceipt(to, moment);
  put(state, { kind: 'task-noted', task: nr, ...(moment > now && { notBefore: moment }) });
}

/** When the coordinator is to hear: once a day at most, as long as there is news. */
function newsAt(state: RolesState, now: Instant): Instant | undefined {
  if (state.news.length === 0 || state.notices.some((notice) => !isPersonal(notice))) return undefined;
  const { toldCoordinatorOn: last, holidays } = state;
  const from = last ? Math.max(now, instantAt(dayAfter(last), LETTER_HOURS.fromHour)) : now;
  return officeMoment(from, LETTER_HOURS, holidays);
}

/** What no longer is as a letter would say is not said: somebody answered, or the coordinator took it back. */
function dropMoot(state: RolesState): void {
  state.news = state.news.filter((news) => isStillNews(state, news));
  state.notices = state.notices.flatMap((notice): Notice[] => {
    if (isPersonal(notice)) return isStillDue(state, notice) ? [notice] : [];
    const news = notice.news.filter((one) => isStillNews(state, one));
    return news.length > 0 ? [{ ...notice, news }] : [];
  });
}

/** Whether a letter still has something to say. */
export function isWanted(state: RolesState, nr: number): boolean {
  const notice = state.notices.find((one) => one.nr === nr);
  if (!notice) return false;
  return isPersonal(notice) ? isStillDue(state, notice) : notice.news.some((news) => isStillNews(state, news));
}

function isStillDue(state: RolesState, { kind, task: nr }: Personal): boolean {
  const task = taskOf(state, nr);
  if (outOf(state, task)) return false;
  switch (kind) {
    case 'task-asked':
      return isNew(task);
    case 'task-reminder':
      return task.status === 'asked';
    case 'task-details':
      return missingOf(task).length > 0;
    case 'task-off':
    case 'task-noted':
      return true;
    default:
      return kind satisfies never;
  }
}

function isStillNews(state: RolesState, { task: nr, why }: News): boolean {
  const task = taskOf(state, nr);
  switch (why) {
    case 'declined':
      return task.status === 'declined';
    case 'silent':
      return task.status === 'asked';
    case 'unreachable':
      return outOf(state, task) !== undefined && isOpen(task);
    case 'incomplete':
      return missingOf(task).length > 0;
    default:
      return why satisfies never;
  }
}

/** Writes down what became of a letter. */
export function bookReceipt(state: RolesState, nr: number, email: string, receipt: Receipt, now: Instant): void {
  const notice = state.notices.find((one) => one.nr === nr);
  if (!notice) return;
  const task = isPersonal(notice) ? taskOf(state, notice.task) : undefined;
  const to = task && state.people[task.person]?.to;
  // What a server says of an address that the person has no longer does not count: the letter goes to the new one.
  if (receipt.status !== 'sent' && to && to.email !== email) return;
  if (isPutOff(notice, receipt)) return;
  state.notices = state.notices.filter((one) => one !== notice);
  if (!isPersonal(notice)) bookNews(state, notice.news, receipt, now);
  else if (receipt.status === 'sent') bookTold(task!, notice, now);
  else if (to) bookRefusal(state, to, nr, receipt.status === 'refused' ? receipt.reason : 'deferred too often');
}

function bookTold(task: Task, { kind }: Personal, now: Instant): void {
  if (kind === 'task-noted') return;
  if (kind === 'task-details' && task.by) task.detailsAsked = task.by;
  task.told = true;
  task.moments = task.moments.filter((moment) => moment > now);
}

/** A letter to the coordinator that will not arrive is tried again the next day, with what is news by then. */
function bookNews(state: RolesState, told: News[], { status }: Receipt, now: Instant): void {
  state.toldCoordinatorOn = localDay(now);
  if (status !== 'sent') return;
  state.news = state.news.filter(({ task, why }) => !told.some((news) => news.task === task && news.why === why));
}

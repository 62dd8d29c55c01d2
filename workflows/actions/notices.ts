import { instantAt, localDay, officeMoment } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import type { PersonId, Receipt } from '../kit/letter.ts';
import { countReceipt, receiptMoment } from '../kit/receipts.ts';
import { isPutOff } from '../kit/tries.ts';
import type { ActionItem, ActionsState, News, Notice } from './contract.ts';
import { bookRefusal } from './owners.ts';
import { dayAfter, isOverdue, LETTER_HOURS } from './schedule.ts';

type Personal = Extract<Notice, { items: number[] }>;
const isPersonal = (notice: Notice): notice is Personal => notice.kind !== 'action-coordinator';

/** Puts on their way all letters that are due now: to each person one with what is new, and one a day with what presses. */
export function bookDue(state: ActionsState, now: Instant): void {
  escalate(state, now);
  dropMoot(state, now);
  for (const [person, { out, known }] of Object.entries(state.people)) {
    if (out || known === false) continue;
    const fresh = itemsOf(state, person).filter(isNew);
    if (fresh.length > 0 && !waits(state, person, 'new')) put(state, { kind: 'action-new', person, items: nrs(fresh) });
    if ((remindAt(state, person) ?? Number.POSITIVE_INFINITY) > now) continue;
    const pressing = itemsOf(state, person).filter((item) => presses(item, now));
    const kind = pressing.some((item) => isOverdue(item, now)) ? 'action-overdue' : 'action-reminder';
    put(state, { kind, person, items: nrs(pressing) });
  }
  if ((coordinatorAt(state, now) ?? Number.POSITIVE_INFINITY) <= now)
    put(state, { kind: 'action-coordinator', news: [...state.news] });
}

/** Who answered by mail hears what was noted, of all their items together, once a day at most. */
export function noteReceipt(state: ActionsState, { nr, owner }: ActionItem, now: Instant): void {
  const to = state.people[owner]!;
  if (to.out) return;
  const waiting = state.notices.find((one) => one.kind === 'action-noted' && one.person === owner);
  if (waiting && isPersonal(waiting)) {
    if (!waiting.items.includes(nr)) waiting.items.push(nr);
    return;
  }
  const moment = receiptMoment(to, now);
  countReceipt(to, moment);
  put(state, { kind: 'action-noted', person: owner, items: [nr], ...(moment > now && { notBefore: moment }) });
}

/** When there is something to do next: a letter to try again, a reminder, something for the coordinator. */
export function nextDue(state: ActionsState, now: Instant): Instant | undefined {
  const moments = [
    ...state.notices.map(({ notBefore }) => notBefore ?? now),
    ...Object.keys(state.people).map((person) => remindAt(state, person)),
    ...state.items.map(({ escalateAt }) => escalateAt),
    coordinatorAt(state, now),
  ].filter((at) => at !== undefined);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

const nrs = (items: ActionItem[]) => items.map(({ nr }) => nr);
const itemsOf = ({ items }: ActionsState, person: PersonId) =>
  items.filter(({ owner, status, disowned }) => owner === person && status === 'open' && !disowned);
const isNew = ({ told }: ActionItem) => !told;
const presses = ({ told, moments }: ActionItem, now: Instant) =>
  told === true && moments[0] !== undefined && moments[0] <= now;

const waits = ({ notices }: ActionsState, person: PersonId, what: 'new' | 'reminder') =>
  notices.some(
    (notice) =>
      isPersonal(notice) &&
      notice.person === person &&
      notice.kind !== 'action-noted' &&
      (notice.kind === 'action-new') === (what === 'new'),
  );

type Unnumbered = Notice extends infer One ? (One extends Notice ? Omit<One, 'nr'> : never) : never;

function put(state: ActionsState, notice: Unnumbered): void {
  state.noticesAsked += 1;
  state.notices.push({ nr: state.noticesAsked, ...notice } as Notice);
}

/** When a person is to be reminded: in office hours, on a day on which they were not reminded yet. */
function remindAt(state: ActionsState, person: PersonId): Instant | undefined {
  const { out, remindedOn } = state.people[person]!;
  if (out || waits(state, person, 'reminder')) return undefined;
  const moments = itemsOf(state, person).flatMap(({ told, moments: [next] }) =>
    told && next !== undefined ? [next] : [],
  );
  if (moments.length === 0) return undefined;
  return inOfficeHours(state, Math.min(...moments), remindedOn);
}

/** When the coordinator is to hear: once a day at most, as long as there is news. */
function coordinatorAt(state: ActionsState, now: Instant): Instant | undefined {
  if (state.news.length === 0 || state.notices.some((notice) => !isPersonal(notice))) return undefined;
  return inOfficeHours(state, now, state.toldCoordinatorOn);
}

const inOfficeHours = ({ holidays }: ActionsState, at: Instant, lastDay: string | undefined): Instant =>
  officeMoment(
    Math.max(at, lastDay ? instantAt(dayAfter(lastDay), LETTER_HOURS.fromHour) : at),
    LETTER_HOURS,
    holidays,
  );

/** What is long overdue is news for the coordinator. */
function escalate(state: ActionsState, now: Instant): void {
  for (const item of state.items) {
    if (item.escalateAt === undefined || item.escalateAt > now) continue;
    delete item.escalateAt;
    state.news.push({ item: item.nr, why: 'overdue' });
  }
}

/** What no longer is as a letter would say is not said: somebody answered, or the coordinator changed it. */
export function dropMoot(state: ActionsState, now: Instant): void {
  state.news = state.news.filter((news) => isStillNews(state, news));
  state.notices = state.notices.flatMap((notice): Notice[] => {
    if (!isPersonal(notice)) {
      const news = notice.news.filter((one) => isStillNews(state, one));
      return news.length > 0 ? [{ ...notice, news }] : [];
    }
    const items = notice.items.filter((nr) => isStillDue(state, notice, nr, now));
    return items.length > 0 ? [{ ...notice, items }] : [];
  });
}

/** Letters on their way no longer count as having told of an item, since it is another one now. */
export function takeOffLetters(state: ActionsState, nr: number): void {
  for (const notice of state.notices) if (isPersonal(notice)) notice.items = notice.items.filter((item) => item !== nr);
  state.notices = state.notices.filter((notice) => !isPersonal(notice) || notice.items.length > 0);
}

/** Whether a letter still has something to say. */
export const isWanted = (state: ActionsState, nr: number, now: Instant): boolean => {
  const notice = state.notices.find((one) => one.nr === nr);
  if (!notice) return false;
  return isPersonal(notice)
    ? notice.items.some((item) => isStillDue(state, notice, item, now))
    : notice.news.some((news) => isStillNews(state, news));
};

function isStillDue(state: ActionsState, { kind, person }: Personal, nr: number, now: Instant): boolean {
  if (state.people[person]?.out !== undefined) return false;
  if (kind === 'action-noted') return state.items.some((item) => item.nr === nr && item.owner === person);
  const item = itemsOf(state, person).find((one) => one.nr === nr);
  return item !== undefined && (kind === 'action-new' ? isNew(item) : presses(item, now));
}

function isStillNews({ items, people }: ActionsState, { item: nr, why }: News): boolean {
  const item = items.find((one) => one.nr === nr);
  if (!item) return false;
  switch (why) {
    case 'overdue':
      return item.status === 'open';
    case 'unreachable':
      return item.status === 'open' && people[item.owner]?.out !== undefined;
    case 'blocked':
      return item.status === 'blocked';
    case 'not-mine':
      return item.status === 'open' && item.disowned === true;
    default:
      return why satisfies never;
  }
}

/** Writes down what became of a letter. */
export function bookReceipt(state: ActionsState, nr: number, email: string, receipt: Receipt, now: Instant): void {
  const notice = state.notices.find((one) => one.nr === nr);
  if (!notice) return;
  const to = isPersonal(notice) ? state.people[notice.person]?.to : undefined;
  // What a server says of an address that the person has no longer does not count: the letter goes to the new one.
  if (receipt.status !== 'sent' && to && to.email !== email) return;
  if (isPutOff(notice, receipt)) return;
  state.notices = state.notices.filter((one) => one !== notice);
  if (!isPersonal(notice)) bookCoordinator(state, notice.news, receipt, now);
  else if (receipt.status === 'sent') bookTold(state, notice, now);
  else if (to) bookRefusal(state, to, nr, receipt.status === 'refused' ? receipt.reason : 'deferred too often');
}

/** The moment that counts is ours: a mail server's or worker's clock may be behind, and would have the same said again. */
function bookTold({ items, people }: ActionsState, { kind, person, items: told }: Personal, now: Instant): void {
  if (kind === 'action-noted') return;
  for (const item of items) {
    if (!told.includes(item.nr) || item.owner !== person) continue;
    item.told = true;
    item.moments = item.moments.filter((moment) => moment > now);
  }
  if (kind !== 'action-new' && people[person]) people[person].remindedOn = localDay(now);
}

/** A letter to the coordinator that will not arrive is tried again the next day, with what is news by then. */
function bookCoordinator(state: ActionsState, told: News[], { status }: Receipt, now: Instant): void {
  state.toldCoordinatorOn = localDay(now);
  if (status !== 'sent') return;
  state.news = state.news.filter(({ item, why }) => !told.some((news) => news.item === item && news.why === why));
}

import { instantAt } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import { actionsId, COORDINATOR, networkId } from '../kit/ids.ts';
import type { Letter, LetterBatch } from '../kit/letter.ts';
import type { ActionAnswer, ActionItem, ActionsState, News, Notice } from './contract.ts';
import { dayAfter, isOverdue } from './schedule.ts';

/** Items that a letter names; the others it counts. */
const NAMED_MAX = 25;
/** The page of a letter goes on working at least so long. */
const PAGE_DAYS = 120;

/** An item as a letter names it. */
export interface NamedItem {
  text: string;
  due: string;
  overdue?: true;
  meeting?: number;
  title?: string;
  words?: string;
  /** What was noted of it. */
  noted?: ActionAnswer['choice'];
}

/** Something that the coordinator should see to, as their letter names it. */
export interface NamedNews {
  who: string;
  text: string;
  due: string;
  why: News['why'];
  said?: string;
}

/** A letter with what it says: one person's, since no two are about the same. */
export function letterOf(state: ActionsState, notice: Notice, now: Instant): { batch: LetterBatch; letter: Letter } {
  return notice.kind === 'action-coordinator' ? toCoordinator(state, notice) : toOwner(state, notice, now);
}

function toOwner(state: ActionsState, { kind, person, items, nr }: Extract<Notice, { items: number[] }>, now: Instant) {
  const { slug, letterhead, people } = state;
  const found = state.items.filter((item) => items.includes(item.nr)).sort((a, b) => (a.due < b.due ? -1 : 1));
  const lastDue = found.at(-1)?.due;
  const until = Math.max(now, lastDue ? instantAt(dayAfter(lastDue), 0) : now);
  const letter = {
    id: `${slug}/actions/${person}/${nr}`,
    kind,
    to: people[person]!.to,
    about: actionsId(slug),
  };
  const params = listed(found.map((item) => ({ ...named(item, now), ...(kind === 'action-noted' && notedOf(item)) })));
  const bulk = kind !== 'action-new' && kind !== 'action-noted';
  return { letter, batch: { letterhead, params, closesAt: until + PAGE_DAYS * DAY_MS, bulk, letters: [letter] } };
}

const listed = (all: object[]): Record<string, string> => ({
  items: JSON.stringify(all.slice(0, NAMED_MAX)),
  count: String(all.length),
});

function notedOf({ answers }: ActionItem): Pick<NamedItem, 'noted'> {
  const choice = answers.at(-1)?.answer.choice;
  return choice ? { noted: choice } : {};
}

const named = (item: ActionItem, now: Instant): NamedItem => ({
  text: item.text,
  due: item.due,
  ...(isOverdue(item, now) && { overdue: true as const }),
  ...item.source,
});

function toCoordinator(state: ActionsState, { news, nr }: Extract<Notice, { news: News[] }>) {
  const { slug, letterhead } = state;
  const { name, email, language = 'nl' } = letterhead.coordinator;
  const letter = {
    id: `${slug}/actions/${COORDINATOR}/${nr}`,
    kind: 'action-coordinator',
    to: { person: COORDINATOR, name, email, language },
    about: networkId(slug),
  };
  const params = listed(news.flatMap((one) => namedNews(state, one)));
  return { letter, batch: { letterhead, params, bulk: false, letters: [letter] } };
}

function namedNews({ items, people }: ActionsState, { item: nr, why }: News): NamedNews[] {
  const item = items.find((one) => one.nr === nr);
  if (!item) return [];
  const said = why === 'blocked' || why === 'not-mine' ? wordsOf(item) : undefined;
  const who = people[item.owner]!.to.name;
  return [{ who, text: item.text, due: item.due, why, ...(said && { said }) }];
}

function wordsOf({ answers }: ActionItem): string | undefined {
  const answer = answers.at(-1)?.answer;
  if (answer?.choice === 'blocked') return answer.why;
  return answer?.choice === 'not-mine' ? answer.whose : undefined;
}

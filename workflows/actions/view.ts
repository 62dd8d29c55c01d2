import type { Instant } from '../kit/clock.ts';
import { isAsked } from './answers.ts';
import type {
  ActionItem,
  ActionPage,
  ActionsFilter,
  ActionsPersonView,
  ActionsQuestion,
  ActionsState,
  ActionView,
} from './contract.ts';
import { isOpen } from './open.ts';
import { isOverdue } from './schedule.ts';

/** What can be read of the register. */
export function view(state: ActionsState, question: ActionsQuestion, now: Instant): unknown {
  switch (question.ask) {
    case 'items': {
      const { filter, after = 0, limit } = question;
      const found = state.items.filter((item) => matches(item, filter, now));
      const rest = found.filter(({ nr }) => nr > after);
      const items = rest.slice(0, limit).map((item) => viewOf(state, item, now));
      const page: ActionPage = {
        total: found.length,
        items,
        ...(rest.length > limit && { next: items.at(-1)!.action }),
      };
      return page;
    }
    case 'item': {
      const item = state.items.find(({ nr }) => nr === question.item);
      return item ? viewOf(state, item, now) : null;
    }
    case 'person':
      return personView(state, question.person, now);
    default:
      return question satisfies never;
  }
}

const matches = (item: ActionItem, { open, overdue, owner }: ActionsFilter, now: Instant) =>
  (open === undefined || isOpen(item) === open) &&
  (overdue === undefined || isOverdue(item, now) === overdue) &&
  (owner === undefined || item.owner === owner);

function viewOf({ people }: ActionsState, item: ActionItem, now: Instant): ActionView {
  const { nr, owner, text, due, source, status, disowned, addedAt, closedAt, answers } = item;
  const { to, out } = people[owner]!;
  return {
    action: nr,
    owner: { person: owner, name: to.name, ...(out && { out }) },
    text,
    due,
    overdue: isOverdue(item, now),
    ...(source && { source }),
    status,
    notMine: disowned === true,
    addedAt,
    ...(closedAt !== undefined && { closedAt }),
    answers,
  };
}

/** Items that a page shows besides those that are open. */
export const ANSWERED_SHOWN_MAX = 10;

/** What a person still has to do; what is done, or is not theirs as they said, stands apart. */
function personView(state: ActionsState, person: string, now: Instant): ActionsPersonView | null {
  const owner = state.people[person];
  if (!owner || owner.out === 'removed') return null;
  const theirs = state.items
    .filter((item) => item.owner === person && isOpen(item) && !item.disowned)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.nr - b.nr));
  const actions = theirs.map((item) => ({ ...viewOf(state, item, now), asked: isAsked(item) }));
  const latest = latestOf(state.items.filter((item) => item.owner === person));
  return {
    to: owner.to,
    letterhead: state.letterhead,
    closed: actions.length === 0,
    actions,
    answered: answeredBy(state, person).map((item) => viewOf(state, item, now)),
    ...(latest && { latest }),
  };
}

function answeredBy({ items }: ActionsState, person: string): ActionItem[] {
  const lastAt = ({ answers }: ActionItem) => answers.at(-1)?.at ?? 0;
  return items
    .filter((item) => item.owner === person && item.answers.length > 0)
    .filter((item) => item.status === 'done' || (isOpen(item) && item.disowned))
    .sort((a, b) => lastAt(b) - lastAt(a) || b.nr - a.nr)
    .slice(0, ANSWERED_SHOWN_MAX);
}

function latestOf(items: ActionItem[]): ActionsPersonView['latest'] {
  const answered = items.filter(({ answers }) => answers.length > 0);
  const last = answered.sort((a, b) => b.answers.at(-1)!.at - a.answers.at(-1)!.at)[0];
  return last && { action: last.nr, text: last.text, answer: last.answers.at(-1)!.answer };
}

/** How many items are open, and how many of them are overdue. */
export function numbers({ items }: ActionsState, now: Instant): { open: number; overdue: number } {
  const open = items.filter(isOpen);
  return { open: open.length, overdue: open.filter((item) => isOverdue(item, now)).length };
}

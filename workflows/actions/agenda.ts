import type { Instant } from '../kit/clock.ts';
import { networkId } from '../kit/ids.ts';
import type { AgendaItem } from '../meeting/contract.ts';
import type { ActionItem, ActionsState } from './contract.ts';
import { isOverdue } from './schedule.ts';

/** Minutes to discuss an item that is long overdue. */
const LATE_MINUTES = 5;
const TITLE_CHARACTERS_MAX = 160;
const LEAD_CHARACTERS_MAX = 100;

/** Tells the network, when that has changed, how many items are open and which are so late that they belong on an agenda. */
export function tellAgendas(state: ActionsState, now: Instant): void {
  if (!state.feeds) return;
  const open = state.items.filter(isOpen);
  const late = open.filter((item) => isLate(item, now)).map((item) => pointOf(state, item));
  const told = JSON.stringify([open.length, late]);
  if (told === state.feeds.told) return;
  state.feeds = { told, count: state.feeds.count + 1 };
  const id = `${state.slug}/actions/agenda/${state.feeds.count}`;
  const command = { id, kind: 'actions-for-agenda', open: open.length, late, nextOnly: true };
  state.outbox.push({ kind: 'tell', to: networkId(state.slug), command });
}

const isOpen = ({ status }: ActionItem) => status === 'open' || status === 'blocked';

/** Overdue for so long that the coordinator has heard, or overdue and nobody is reminded of it any more. */
const isLate = (item: ActionItem, now: Instant) => isOverdue(item, now) && item.escalateAt === undefined;

const pointOf = ({ people }: ActionsState, { nr, text, owner }: ActionItem): AgendaItem => ({
  id: `action-${nr}`,
  kind: 'discussion',
  title: text.slice(0, TITLE_CHARACTERS_MAX),
  lead: people[owner]!.to.name.slice(0, LEAD_CHARACTERS_MAX),
  minutes: LATE_MINUTES,
  documents: [],
});

import { localDay } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { networkId } from '../kit/ids.ts';
import type { Addressee, PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { WORDS_BYTES_MAX, wordsBytes } from '../kit/words.ts';
import { tellAgendas } from './agenda.ts';
import { answer } from './answers.ts';
import type { ActionFields, ActionItem, ActionsCommand, ActionsState } from './contract.ts';
import { takeOffLetters } from './notices.ts';
import { isOpen, OPEN_MAX } from './open.ts';
import { changeAddressee, leaveOut, takeBackIn } from './owners.ts';
import { plan, rememberFirst, unplan } from './schedule.ts';

/** Closed items that are remembered. */
export const CLOSED_MAX = 500;

type CommandOf<Kind extends ActionsCommand['kind']> = Extract<ActionsCommand, { kind: Kind }>;

/** What a command does to the register. Refuses before it changes anything. */
export function decide(state: ActionsState, command: ActionsCommand, now: Instant): Outcome {
  const outcome = carryOut(state, command, now);
  if (!outcome.ok) return outcome;
  state.revision += 1;
  tellAgendas(state, now);
  return outcome;
}

function carryOut(state: ActionsState, command: ActionsCommand, now: Instant): Outcome {
  switch (command.kind) {
    case 'add':
      return add(state, command, now);
    case 'answer':
      return answer(state, command, now);
    case 'change':
      return change(state, command, now);
    case 'drop':
      return drop(state, command.item, now);
    case 'feed-agendas':
      state.feeds ??= { told: '', count: 0 };
      return accepted();
    case 'leave-out':
      return leaveOut(state, command.person, command.why);
    case 'take-back-in':
      return takeBackIn(state, command.person);
    case 'change-addressee':
      return changeAddressee(state, command.to);
    case 'change-letterhead':
      state.letterhead = command.letterhead;
      return accepted();
    default:
      return command satisfies never;
  }
}

/** Adds items; one that is there already is not added again, so that minutes can be handed in anew. */
function add(state: ActionsState, command: CommandOf<'add'>, now: Instant): Outcome {
  const { items, owners, holidays } = command;
  const fresh = items.filter((item) => !twin(state, item));
  const open = state.items.filter(isOpen);
  if (items.some((item) => isPast(item, now))) return refused('date-in-past', 'due');
  if (items.some(({ owner }) => !owners.some(({ person }) => person === owner)))
    return refused('unknown-person', 'owner');
  if (open.length + fresh.length > OPEN_MAX) return refused('limit-reached');
  if (bytesOf([...open, ...fresh]) > WORDS_BYTES_MAX) return refused('no-room');
  state.holidays = holidays;
  for (const item of fresh) {
    if (twin(state, item)) continue;
    state.added += 1;
    const made: ActionItem = { nr: state.added, ...item, status: 'open', addedAt: now, moments: [], answers: [] };
    plan(made, holidays, now);
    state.items.push(made);
  }
  meet(state, command);
  forgetClosed(state);
  return accepted({ actions: items.map((item) => twin(state, item)!.nr) });
}

/** What a meeting agreed on may be overdue by the time its minutes are there. */
const isPast = ({ due, source }: ActionFields, now: Instant) => due < localDay(now) && !(source && 'meeting' in source);

const twin = ({ items }: ActionsState, wanted: ActionFields) =>
  items.find((item) => sameAs({ ...item, ...item.was }) === sameAs(wanted));
const sameAs = ({ owner, text, due, source }: ActionFields) =>
  JSON.stringify([owner, text, due, source && 'meeting' in source ? source.meeting : source]);

const bytesOf = (items: object[]) => items.reduce((sum, item) => sum + wordsBytes(item), 0);

/** The network tells from now on what changes about people with action items, beginning with how they are now. */
function meet(state: ActionsState, { id, owners, onceKnown }: CommandOf<'add' | 'change'>): void {
  const strangers = owners.filter(({ person }) => !state.people[person]);
  for (const to of strangers) state.people[to.person] = { to, ...(onceKnown && { known: false }) };
  if (strangers.length === 0) return;
  const command = { id: `${id}/owners`, kind: 'owns-actions', people: strangers.map(({ person }) => person) };
  state.outbox.push({ kind: 'tell', to: networkId(state.slug), command });
}

/** Keeps the register within its limits: what was closed first is forgotten first, with who has nothing else in it. */
function forgetClosed(state: ActionsState): void {
  const closed = state.items.filter((item) => !isOpen(item)).sort((a, b) => a.closedAt! - b.closedAt! || a.nr - b.nr);
  let bytes = bytesOf(state.items);
  while (closed.length > CLOSED_MAX || (bytes > WORDS_BYTES_MAX && closed.length > 0)) {
    const oldest = closed.shift()!;
    bytes -= wordsBytes(oldest);
    state.items.splice(state.items.indexOf(oldest), 1);
  }
  const owners = new Set(state.items.map(({ owner }) => owner));
  for (const person of Object.keys(state.people)) if (!owners.has(person)) delete state.people[person];
}

/** The owner hears of the item anew, whatever the coordinator changed about it. */
function change(state: ActionsState, command: CommandOf<'change'>, now: Instant): Outcome {
  const { item: nr, change: wanted, owners, holidays } = command;
  const item = state.items.find((one) => one.nr === nr);
  if (!item) return refused('unknown-action');
  if (!isOpen(item) && wanted.status !== 'open') return refused('closed');
  if (wanted.due && wanted.due < localDay(now)) return refused('date-in-past', 'due');
  if (wanted.owner && !isKnown(state, owners, wanted.owner)) return refused('unknown-person', 'owner');
  if (!isOpen(item) && state.items.filter(isOpen).length >= OPEN_MAX) return refused('limit-reached');
  const { status: _, ...fields } = wanted;
  if (fields.text && bytesOf([...state.items.filter(isOpen), fields]) > WORDS_BYTES_MAX) return refused('no-room');
  if (Object.keys(fields).length > 0) rememberFirst(item);
  Object.assign(item, fields);
  item.status = 'open';
  delete item.closedAt;
  delete item.told;
  delete item.disowned;
  state.holidays = holidays;
  plan(item, holidays, now);
  meet(state, command);
  state.news = state.news.filter((news) => news.item !== nr);
  takeOffLetters(state, nr);
  return accepted({ action: nr });
}

const isKnown = ({ people }: ActionsState, owners: Addressee[], owner: PersonId) =>
  people[owner] !== undefined || owners.some(({ person }) => person === owner);

function drop(state: ActionsState, nr: number, now: Instant): Outcome {
  const item = state.items.find((one) => one.nr === nr);
  if (!item) return refused('unknown-action');
  if (item.status === 'done') return refused('closed');
  item.status = 'dropped';
  item.closedAt ??= now;
  unplan(item);
  forgetClosed(state);
  return accepted({ action: nr });
}

/** The register as it starts with its network. */
export const emptyRegister = ({
  schemaVersion,
  slug,
  letterhead,
}: Pick<ActionsState, 'schemaVersion' | 'slug' | 'letterhead'>): ActionsState => ({
  schemaVersion,
  slug,
  letterhead,
  holidays: [],
  items: [],
  added: 0,
  people: {},
  news: [],
  notices: [],
  noticesAsked: 0,
  revision: 0,
  outbox: [],
});

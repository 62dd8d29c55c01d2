import { givenFrom, isOvertaken } from '../kit/ask.ts';
import { localDay } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { WORDS_BYTES_MAX, wordsBytes } from '../kit/words.ts';
import type { ActionAnswer, ActionAnswered, ActionItem, ActionsCommand, ActionsState, News } from './contract.ts';
import { noteReceipt } from './notices.ts';
import { isOpen, OPEN_MAX } from './open.ts';
import { plan, rememberFirst, unplan } from './schedule.ts';

/** Answers kept for each item; the oldest is forgotten first. */
export const ANSWERS_MAX = 8;
/** More time is given up to so long ahead: later is a slip of the pen. */
const EXTENSION_MAX_MS = 3 * 365 * DAY_MS;

type Answering = Extract<ActionsCommand, { kind: 'answer' }>;

/** Records how an item stands. What its owner cannot solve goes to the coordinator. */
export function answer(state: ActionsState, command: Answering, now: Instant): Outcome {
  const asked = askedAbout(state, command);
  if ('ok' in asked) return asked;
  const refusal = whyNot(state, asked, command, now);
  if (refusal) return refusal;
  const given = givenFrom<ActionAnswer>(command, now);
  const last = asked.answers.at(-1);
  if (last && sameAnswer(last, given) && asked.status !== 'open')
    return accepted({ action: asked.nr, result: 'unchanged', given: last } satisfies ActionAnswered);
  asked.answers = [...asked.answers, given].slice(-ANSWERS_MAX);
  state.news = state.news.filter(({ item }) => item !== asked.nr);
  settle(state, asked, command, now);
  if (command.receipt) noteReceipt(state, asked, now);
  return accepted({ action: asked.nr, result: 'recorded', given } satisfies ActionAnswered);
}

/** The item that is meant: the one that is named, else the only one that the person was asked about. */
function askedAbout({ items }: ActionsState, { person, item: nr }: Answering): ActionItem | Outcome {
  if (nr !== undefined)
    return items.find((item) => item.nr === nr && item.owner === person) ?? refused('unknown-action');
  const open = items.filter((item) => item.owner === person && isAsked(item));
  if (open.length > 1) return refused('which-action', 'item');
  return open[0] ?? refused('closed');
}

/** Whether the owner of an item was asked how it stands, and it still matters. */
export const isAsked = ({ status, told, disowned }: ActionItem): boolean =>
  (status === 'open' || status === 'blocked') && told === true && !disowned;

function whyNot(
  { items }: ActionsState,
  item: ActionItem,
  { answer: said, sentAt, remark, reopens }: Answering,
  now: Instant,
): Outcome | undefined {
  const last = item.answers.at(-1);
  if (last && isOvertaken({ given: last }, sentAt)) return refused('overtaken');
  const isTakenBack = item.status === 'done' && said.choice !== 'done';
  if (item.status === 'dropped' || (isTakenBack && !reopens)) return refused('closed');
  if (isTakenBack && items.filter(isOpen).length >= OPEN_MAX) return refused('limit-reached');
  if (said.choice === 'extend') {
    if (said.until <= localDay(now)) return refused('date-in-past', 'until');
    if (said.until > localDay(now + EXTENSION_MAX_MS)) return refused('date-too-far', 'until');
  }
  const words = wordsBytes([said, remark]);
  if (words === 0) return undefined;
  const used = items.reduce((sum, one) => sum + wordsBytes(one), 0);
  return used + words > WORDS_BYTES_MAX ? refused('no-room') : undefined;
}

const sameAnswer = (a: ActionItem['answers'][number], b: ActionItem['answers'][number]) =>
  JSON.stringify([a.answer, a.remark, a.way, a.by]) === JSON.stringify([b.answer, b.remark, b.way, b.by]);

function settle(state: ActionsState, item: ActionItem, { answer: said, by }: Answering, now: Instant): void {
  delete item.disowned;
  delete item.closedAt;
  switch (said.choice) {
    case 'done':
      item.status = 'done';
      item.closedAt = now;
      unplan(item);
      break;
    case 'extend':
      item.status = 'open';
      rememberFirst(item);
      item.due = said.until;
      plan(item, state.holidays, now);
      break;
    case 'blocked':
      item.status = 'blocked';
      unplan(item);
      tellCoordinator(state, { item: item.nr, why: 'blocked' }, by);
      break;
    case 'not-mine':
      item.status = 'open';
      item.disowned = true;
      unplan(item);
      tellCoordinator(state, { item: item.nr, why: 'not-mine' }, by);
      break;
    default:
      said satisfies never;
  }
}

/** Who entered an answer themselves need not be told of it. */
function tellCoordinator(state: ActionsState, news: News, by: string | undefined): void {
  if (!by) state.news.push(news);
}

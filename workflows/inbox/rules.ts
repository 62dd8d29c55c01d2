import { localDay, officeMoment } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import { COORDINATOR, NO_NETWORK, networkId } from '../kit/ids.ts';
import type { Letter } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type {
  About,
  Case,
  CasePage,
  HoldReason,
  InboxCommand,
  InboxQuestion,
  InboxState,
  Proposal,
} from './contract.ts';

/** Mails that wait at the same time; beyond it a mail stays in its mailbox until there is room. */
export const CASES_MAX = 1000;
/** The summary comes in the morning of a weekday. */
const SUMMARY_HOURS = { fromHour: 8, toHour: 9 };
/** Cases that a summary names; the others it counts. */
const NAMED_MAX = 10;

/** What a command does to the coordinator's list. */
export function decide(state: InboxState, command: InboxCommand, now: Instant): Outcome {
  switch (command.kind) {
    case 'file':
      if (state.cases[command.case.id]) return accepted({ case: command.case.id });
      if (Object.keys(state.cases).length >= CASES_MAX) return refused('limit-reached');
      state.cases[command.case.id] = { ...command.case, at: now };
      return accepted({ case: command.case.id });
    case 'link': {
      const found = state.cases[command.case];
      if (!found) return refused('unknown-case');
      link(found, command.about);
      return accepted();
    }
    case 'settle': {
      const settled = state.cases[command.case];
      if (!settled) return refused('unknown-case');
      delete state.cases[command.case];
      return accepted({ settled: { ...settled, subject: '', excerpt: '' } });
    }
    case 'poll-over':
      for (const one of cases(state)) if (one.about?.workflow === command.workflow) passPoll(one);
      return accepted();
    case 'change-letterhead':
      state.letterhead = command.letterhead;
      return accepted();
    default:
      return command satisfies never;
  }
}

/** What was understood is an answer to one kind of ask, and dates are those of one poll: of another nothing is understood. */
function link(found: Case, about: About): void {
  const { answer, understood, dates, time, ...others } = found.proposal ?? {};
  const [before, now] = [found.about?.workflow ?? '', about.workflow];
  const proposal = {
    ...others,
    ...(kindOf(before) === kindOf(now) && { ...(answer && { answer }), ...(understood && { understood }) }),
    ...(before === now && { ...(dates && { dates }), ...(time && { time }) }),
  };
  delete found.proposal;
  if (Object.keys(proposal).length > 0) found.proposal = proposal;
  found.about = about;
}

/** What kind of ask a workflow puts; what is about none was read as an answer to a campaign. */
const kindOf = (workflow: string): string => /\/(meeting|actions|minutes|roles)\//.exec(workflow)?.[1] ?? 'campaign';

/** Dates that suit for a poll which is over are of no use any more; the mail waits, since nobody has read it. */
function passPoll(waiting: Case): void {
  const { dates, ...proposal } = waiting.proposal ?? {};
  if (!dates) return;
  if (waiting.why === 'poll-words') waiting.why = 'poll-over';
  delete waiting.proposal;
  if (Object.keys(proposal).length > 0) waiting.proposal = proposal;
}

/** When the next summary is due: in the morning of the first weekday after the day of the last one, and of the oldest case. */
export function nextSummaryAt(state: InboxState): Instant | undefined {
  if (!state.letterhead) return undefined;
  const oldest = Object.values(state.cases).reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  if (oldest === Number.POSITIVE_INFINITY) return undefined;
  const after = Math.max(oldest, state.lastSummaryAt === undefined ? 0 : nextMorning(state.lastSummaryAt));
  return Math.max(officeMoment(after, SUMMARY_HOURS, []), state.summary?.notBefore ?? 0);
}

const nextMorning = (instant: Instant) => Date.parse(`${localDay(instant + DAY_MS)}T00:00:00Z`);

/** A mail that waits as a summary names it: from whom, why, and what it seems to say. */
export interface NamedCase {
  who: string;
  why: HoldReason;
  understood?: string;
}

/** What a mail seems to say, in one word: the choice of an answer, or what else was understood. */
function whatIsUnderstood({ answer, dates, time, stop, departed, understood }: Proposal): string | undefined {
  if (stop) return 'stop';
  if (departed) return 'departed';
  if (answer) return answer.choice;
  if (dates) return 'dates';
  return time ? 'time' : understood;
}

/** What a summary says: how many mails wait, and of the oldest who wrote and why it waits. */
export function summary(state: InboxState): Record<string, string> {
  const waiting = cases(state);
  const named = waiting.slice(0, NAMED_MAX).map(({ about, from, why, proposal }): NamedCase => {
    const understood = proposal && whatIsUnderstood(proposal);
    return { who: about?.name ?? from.name ?? from.address, why, ...(understood && { understood }) };
  });
  return { waiting: String(waiting.length), cases: JSON.stringify(named) };
}

/** The letter that tells the coordinator what waits; of mail that nobody can place, whoever runs the service. */
export function summaryLetter(state: InboxState): Letter {
  const { slug = NO_NETWORK, letterhead, summaries } = state;
  const { name, email, language = 'nl' } = letterhead!.coordinator;
  return {
    id: `${slug}/inbox/${summaries + 1}`,
    kind: 'inbox-summary',
    to: { person: COORDINATOR, name, email, language },
    about: networkId(slug),
  };
}

const cases = (state: InboxState): Case[] =>
  Object.values(state.cases).sort((a, b) => a.at - b.at || order(a.id, b.id));
const order = (a: string, b: string) => (a < b ? -1 : 1);

/** What can be read of the list. */
export function view(state: InboxState, question: InboxQuestion): unknown {
  switch (question.ask) {
    case 'cases':
      return page(cases(state), question);
    case 'case':
      return state.cases[question.case] ?? null;
    default:
      return question satisfies never;
  }
}

function page(all: Case[], { after, limit }: Extract<InboxQuestion, { ask: 'cases' }>): CasePage {
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const items = all.slice(from, from + limit);
  return { total: all.length, items, ...(from + limit < all.length && { next: items.at(-1)!.id }) };
}

import { ask } from '../kit/ask.ts';
import { localTime } from '../kit/calendar.ts';
import { DAY_MS } from '../kit/clock.ts';
import { meetingId } from '../kit/ids.ts';
import type { Letter, LetterBatch } from '../kit/letter.ts';
import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import type { MeetingCommand, MeetingEffects, MeetingQuestion, MeetingState } from './contract.ts';
import { bookNotices, bookPractical } from './notices.ts';
import { numbers } from './rsvp.ts';
import { decide, isOver, openPoll, openRsvp, view } from './rules.ts';

type MeetingWorld = World<MeetingCommand, MeetingQuestion, MeetingEffects>;

/**
 * A meeting (model.md S8): which dates suit is asked, the coordinator picks one, everyone is invited by calendar and says
 * whether they come; who comes hears shortly before what they should know.
 */
export async function meeting(world: MeetingWorld, state: MeetingState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question, now) => view(state, question, now));
  showProgress(world, state);
  await Promise.all([conduct(world, state), sendNotices(world, state), runErrands(world, state, () => isOver(state))]);
  showProgress(world, state);
}

async function conduct(world: MeetingWorld, state: MeetingState): Promise<void> {
  await world.until(null, () => state.status !== 'draft');
  if (state.status === 'gathering') await gather(world, state);
  if (state.status === 'polling') await findDate(world, state);
  await world.until(null, () => state.status !== 'choosing');
  if (state.status === 'inviting') await invite(world, state);
}

async function gather(world: MeetingWorld, state: MeetingState): Promise<void> {
  openPoll(state, await world.call('readInvitees', audienceOf(state)), world.now());
  showProgress(world, state);
}

/** Asks which dates suit, until all have answered, the time is over, or the coordinator has seen enough. */
async function findDate(world: MeetingWorld, state: MeetingState): Promise<void> {
  await ask(world, state.poll!, {
    batch: () => ({ ...batchOf(state), closesAt: state.poll!.closesAt }),
    letter: (person) => askingLetter(state, state.poll!, person, ['meeting-poll', 'meeting-poll-reminder']),
    refused: () => {},
  });
  if (state.status === 'polling') state.status = 'choosing';
  showProgress(world, state);
}

/** Everyone hears the date with the invitation itself, also who could not come on it; asks who comes until it begins. */
async function invite(world: MeetingWorld, state: MeetingState): Promise<void> {
  if (!state.rsvp) openRsvp(state, await world.call('readInvitees', audienceOf(state)), world.now());
  showProgress(world, state);
  await Promise.all([askWhoComes(world, state), tellPractical(world, state)]);
  if (state.status === 'inviting') state.status = 'held';
}

async function askWhoComes(world: MeetingWorld, state: MeetingState): Promise<void> {
  await ask(world, state.rsvp!, {
    batch: () => ({ ...batchOf(state), closesAt: state.when!.start }),
    letter: (person) => askingLetter(state, state.rsvp!, person, ['meeting-invitation', 'meeting-reminder']),
    refused: () => {},
  });
}

/** A few days before, who comes hears what they should know; a new date moves that moment. */
async function tellPractical(world: MeetingWorld, state: MeetingState): Promise<void> {
  const before = state.plan.practicalDaysBefore * DAY_MS;
  while (!isOver(state) && world.now() < state.when!.start) {
    const { start } = state.when!;
    const due = state.practicalSent ? start : start - before;
    const changed = () => isOver(state) || state.when!.start !== start;
    if ((await world.until(due, changed)) === 'time' && !state.practicalSent) bookPractical(state);
  }
}

/** Sends the letters that belong to no question, as they come. */
async function sendNotices(world: MeetingWorld, state: MeetingState): Promise<void> {
  for (;;) {
    const due = state.notices.filter(({ notBefore = 0 }) => notBefore <= world.now());
    if (due.length === 0 && state.notices.length === 0 && isOver(state)) return;
    if (due.length === 0) {
      const known = state.noticesAsked;
      const next = Math.min(...state.notices.map(({ notBefore = 0 }) => notBefore));
      const changed = () => state.noticesAsked !== known || (isOver(state) && state.notices.length === 0);
      await world.until(state.notices.length > 0 ? next : null, changed);
      continue;
    }
    const letters = due.map((notice): Letter & { nr: number } => ({
      id: `${state.slug}/m${state.meeting}/${notice.person}/notice/${notice.nr}`,
      kind: notice.kind,
      to: state.invitees[notice.person]!.to,
      about: meetingId(state.slug, state.meeting),
      nr: notice.nr,
    }));
    const numbersOf = new Map(letters.map(({ id, nr }) => [id, nr]));
    const batch = { ...batchOf(state), bulk: false, letters: letters.map(({ nr: _, ...letter }) => letter) };
    await world.send(batch, {
      wanted: (letter) => state.notices.some(({ nr }) => nr === numbersOf.get(letter.id)),
      book: (results) => bookNotices(state, numbersOf, results),
    });
    await world.until(world.now());
  }
}

const audienceOf = ({ slug, plan }: MeetingState) => ({ slug, filter: plan.audience });

function askingLetter(
  state: MeetingState,
  { id, people }: { id: string; people: Record<string, { to: Letter['to']; sent: number }> },
  person: string,
  [first, reminder]: [string, string],
): Letter {
  const { to, sent } = people[person]!;
  const about = meetingId(state.slug, state.meeting);
  return { id: `${id}/${person}/${sent + 1}`, kind: sent > 0 ? reminder : first, to, about };
}

/** What all letters of a meeting share; those that carry a calendar entry make it from this. */
function batchOf(state: MeetingState): Omit<LetterBatch, 'letters' | 'bulk'> {
  const { letterhead, plan, when, sequence, revisedAt, status } = state;
  const uid = `${state.slug}.m${state.meeting}`;
  const event = when && {
    uid,
    sequence,
    stamp: revisedAt,
    start: when.start,
    end: when.end,
    title: plan.title,
    cancelled: status === 'cancelled',
    ...(plan.place && { place: plan.place }),
  };
  return { letterhead, ...(plan.text && { text: plan.text }), params: { title: plan.title }, ...(event && { event }) };
}

function showProgress(world: MeetingWorld, state: MeetingState): void {
  const { slug, status, when } = state;
  const count = numbers(state.rsvp);
  world.show(
    () =>
      adminText('meeting', {
        title: state.plan.title,
        status: state.status,
        when: state.when ? localTime(state.when.start) : '',
        ...numbers(state.rsvp),
      }),
    {
      network: slug,
      phase: 'meeting',
      status,
      waitingFor: status === 'polling' || status === 'inviting' ? 'members' : isOver(state) ? 'nobody' : 'coordinator',
      asked: count.invited,
      answered: count.yes + count.no + count.maybe + count.substitute,
      ...(when && { due: when.start }),
    },
  );
}

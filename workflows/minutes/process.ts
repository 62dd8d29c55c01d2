import { ask } from '../kit/ask.ts';
import { localTime } from '../kit/calendar.ts';
import { SECOND_MS } from '../kit/clock.ts';
import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import type { MinutesCommand, MinutesEffects, MinutesQuestion, MinutesState } from './contract.ts';
import { draftBatch, draftLetter, noticeBatch, noticeLetter } from './letters.ts';
import { bookNotices, nextGroup, nextTry, notifyCoordinator } from './notices.ts';
import { bookRefusal, keep } from './readers.ts';
import { afterwardsAt, freezeMoment, openRound, settle, tellAfterwards, tellWhatWaits } from './rounds.ts';
import { decide } from './rules.ts';
import { isFrozen, isOver, isSettled, newest, tellNetwork, unanswered } from './stage.ts';
import { minutesView, turnout, view } from './view.ts';

/** The Temporal UI hears of answers at most this often. */
const REPORT_EVERY_MS = 2 * SECOND_MS;

type MinutesWorld = World<MinutesCommand, MinutesQuestion, MinutesEffects>;

/**
 * The minutes of a meeting (model.md S8): the draft goes to who was there, each correction is replied to, then they are
 * frozen, what was decided goes to the registers, and everybody hears in the way of their commitment.
 */
export async function minutes(world: MinutesWorld, state: MinutesState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question, now) => view(state, question, now));
  const over = () => isOver(state);
  await Promise.all([
    conduct(world, state),
    sendNotices(world, state),
    report(world, state),
    runErrands(world, state, over),
  ]);
  show(world, state);
  await runErrands(world, state, () => true);
}

async function conduct(world: MinutesWorld, state: MinutesState): Promise<void> {
  if (!state.gathered) keep(state, await readers(world, state));
  while (!isFrozen(state)) {
    await world.until(null, () => state.status !== 'draft');
    if (!isFrozen(state)) await putToThePresent(world, state);
  }
  if (state.status === 'cancelled') return;
  if (state.status === 'freezing') settle(state, await readers(world, state), world.now());
  if (!state.filed) await file(world, state);
  if (world.now() < afterwardsAt(state)) await world.until(afterwardsAt(state));
  if (!state.afterwardsTold) tellAfterwards(state);
  await world.until(null, () => state.notices.length === 0);
  state.dossier ??= await world.call('keepMinutes', { view: minutesView(state) });
  state.status = 'finished';
}

/** One round: until its date, and until every correction has its reply and stands in a new version when it was adopted. */
async function putToThePresent(world: MinutesWorld, state: MinutesState): Promise<void> {
  if (state.status === 'gathering') {
    const found = await readers(world, state);
    // The meeting may have been called off meanwhile.
    if (state.status === 'gathering') openRound(state, found, world.now());
  }
  if (state.status !== 'correcting') return;
  const { rounds } = state;
  const isOver = () => state.status !== 'correcting' || state.rounds !== rounds;
  await ask(world, state.round!, {
    batch: () => draftBatch(state),
    letter: (person) => draftLetter(state, person),
    refused: (to, reason) => bookRefusal(state, to, reason),
  });
  if (world.now() < freezeMoment(state)) await world.until(freezeMoment(state), isOver);
  tellWhatWaits(state);
  await world.until(null, () => isOver() || isSettled(state));
  if (state.status === 'correcting') state.status = 'freezing';
}

const readers = (world: MinutesWorld, { slug, meeting, people }: MinutesState) =>
  world.call('readReaders', { slug, meeting, people: Object.keys(people) });

/** Puts what was decided into the registers; the coordinator hears when one of them has no room for it. */
async function file(world: MinutesWorld, state: MinutesState): Promise<void> {
  const { slug, meeting, title, day, decisions, actions, holidays, frozen } = state;
  const owners = new Map(actions.map(({ owner }) => [owner.person, owner]));
  state.filed = await world.call('fileMinutes', {
    slug,
    meeting,
    day,
    document: frozen!.document,
    decisions: decisions.map(({ text }) => text),
    actions: actions.map(({ owner, text, due }) => ({ owner: owner.person, text, due, source: { meeting, title } })),
    owners: [...owners.values()],
    holidays,
  });
  if (state.filed.refused) notifyCoordinator(state, 'not-filed');
}

/** Sends the letters outside of the round, as they come. */
async function sendNotices(world: MinutesWorld, state: MinutesState): Promise<void> {
  while (!isOver(state)) {
    if (nextGroup(state, world.now()).length > 0) {
      await sendGroup(world, state);
      await world.until(world.now());
      continue;
    }
    const known = state.noticesAsked;
    const changed = () => state.noticesAsked !== known || isOver(state);
    await world.until(nextTry(state), changed);
  }
}

async function sendGroup(world: MinutesWorld, state: MinutesState): Promise<void> {
  const group = nextGroup(state, world.now()).map((notice) => ({ notice, letter: noticeLetter(state, notice) }));
  const byId = new Map(group.map((one) => [one.letter.id, one]));
  const letters = group.map(({ letter }) => letter);
  await world.send(
    { ...noticeBatch(state, group[0]!.notice), letters },
    {
      wanted: ({ id }) => state.notices.some(({ nr }) => nr === byId.get(id)!.notice.nr),
      book(receipts) {
        for (const { to, reason } of bookNotices(state, byId, receipts)) bookRefusal(state, to, reason);
      },
    },
  );
}

/** Keeps true what the network and the Temporal UI show: of a new stage at once, of answers after a while. */
async function report(world: MinutesWorld, state: MinutesState): Promise<void> {
  while (!isOver(state)) {
    const shown = progress(state);
    const { status } = state;
    show(world, state);
    await world.until(null, () => progress(state) !== shown);
    await world.until(world.now() + REPORT_EVERY_MS, () => state.status !== status);
  }
}

const progress = (state: MinutesState) =>
  [state.status, state.rounds, state.round?.changes, newest(state)?.version, unanswered(state).length].join('/');

function waitingFor(state: MinutesState): 'coordinator' | 'members' | 'nobody' {
  if (state.status === 'draft' || (state.round?.closed && state.status === 'correcting')) return 'coordinator';
  return state.status === 'correcting' ? 'members' : 'nobody';
}

function show(world: MinutesWorld, state: MinutesState): void {
  tellNetwork(state);
  const { slug: network, status, round } = state;
  const line = () =>
    adminText('minutes', {
      title: state.title,
      status: state.status,
      version: newest(state)?.version ?? 0,
      closes: state.round ? localTime(state.round.closesAt) : '',
      open: unanswered(state).length,
    });
  const due = round?.closesAt;
  const facts = { network, phase: 'minutes', status, waitingFor: waitingFor(state), ...turnout(state) };
  world.show(line, { ...facts, ...(due !== undefined && { due }) });
}

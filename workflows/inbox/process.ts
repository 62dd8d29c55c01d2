import { adminText } from '../kit/summaries.ts';
import { isPutOff } from '../kit/tries.ts';
import type { World } from '../kit/world.ts';
import type { InboxCommand, InboxQuestion, InboxState } from './contract.ts';
import { decide, nextSummaryAt, summary, summaryLetter, view } from './rules.ts';

/** Keeps the mails that wait for the coordinator, and tells them once a day as long as there are any. It never ends by itself. */
export async function inbox(world: World<InboxCommand, InboxQuestion>, state: InboxState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question) => view(state, question));
  world.show(() => adminText('inbox', { waiting: count(state) }), {
    ...(state.slug && { network: state.slug }),
    phase: 'inbox',
    status: 'running',
    waitingFor: 'coordinator',
  });
  for (;;) {
    const due = nextSummaryAt(state);
    if (due === undefined || due > world.now()) {
      await world.until(due ?? null, () => nextSummaryAt(state) !== due);
      continue;
    }
    await sendSummary(world, state);
    await world.until(world.now());
  }
}

async function sendSummary(world: World<InboxCommand, InboxQuestion>, state: InboxState): Promise<void> {
  await world.send(
    { letterhead: state.letterhead!, params: summary(state), bulk: false, letters: [summaryLetter(state)] },
    {
      book([receipt]) {
        if (!receipt) return;
        state.summary ??= {};
        if (isPutOff(state.summary, receipt)) return;
        delete state.summary;
        state.summaries += 1;
        state.lastSummaryAt = world.now();
      },
    },
  );
}

const count = (state: InboxState) => Object.keys(state.cases).length;

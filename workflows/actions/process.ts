import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import { tellAgendas } from './agenda.ts';
import type { ActionsCommand, ActionsQuestion, ActionsState, Notice } from './contract.ts';
import { letterOf } from './letters.ts';
import { bookDue, bookReceipt, isWanted, nextDue } from './notices.ts';
import { decide } from './rules.ts';
import { numbers, view } from './view.ts';

type ActionsWorld = World<ActionsCommand, ActionsQuestion>;

/**
 * Follows action items until they are done (model.md S9): the owner hears at once, is reminded before the due date and
 * chased after it, and what stays undone or cannot be done comes to the coordinator. It never ends by itself.
 */
export async function actions(world: ActionsWorld, state: ActionsState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question, now) => view(state, question, now));
  world.show(() => adminText('actions', { ...numbers(state, world.now()) }), {
    network: state.slug,
    phase: 'actions',
    status: 'running',
    waitingFor: 'members',
  });
  await Promise.all([write(world, state), runErrands(world, state, () => false)]);
}

/** Sends each letter when it is due, one after the other. */
async function write(world: ActionsWorld, state: ActionsState): Promise<void> {
  for (;;) {
    const now = world.now();
    bookDue(state, now);
    tellAgendas(state, now);
    const due = state.notices.find(({ notBefore = 0 }) => notBefore <= now);
    if (due) {
      await send(world, state, due);
      await world.until(world.now());
      continue;
    }
    const known = state.revision;
    await world.until(nextDue(state, now) ?? null, () => state.revision !== known);
  }
}

async function send(world: ActionsWorld, state: ActionsState, notice: Notice): Promise<void> {
  const { batch, letter } = letterOf(state, notice, world.now());
  await world.send(batch, {
    wanted: () => isWanted(state, notice.nr, world.now()),
    book([receipt]) {
      if (receipt) bookReceipt(state, notice.nr, letter.to.email, receipt, world.now());
    },
  });
}

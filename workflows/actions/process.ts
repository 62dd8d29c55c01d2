import { type Post, sendOneByOne } from '../kit/one-by-one.ts';
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
  await Promise.all([sendOneByOne(world, postOf(state)), runErrands(world, state, () => false)]);
}

/** What the register writes; what belongs on agendas is told with it. */
const postOf = (state: ActionsState): Post<Notice> => ({
  state,
  isOver: () => false,
  bookDue(now) {
    bookDue(state, now);
    tellAgendas(state, now);
  },
  nextDue: (now) => nextDue(state, now),
  letterOf: (notice, now) => letterOf(state, notice, now),
  isWanted: ({ nr }, now) => isWanted(state, nr, now),
  book: ({ nr }, { to }, receipt, now) => bookReceipt(state, nr, to.email, receipt, now),
});

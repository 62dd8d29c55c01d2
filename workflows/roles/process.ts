import { type Post, sendOneByOne } from '../kit/one-by-one.ts';
import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import type { Notice, RolesCommand, RolesQuestion, RolesState } from './contract.ts';
import { letterOf } from './letters.ts';
import { bookDue, bookReceipt, isWanted, nextDue } from './notices.ts';
import { decide } from './rules.ts';
import { numbers, view } from './view.ts';

type RolesWorld = World<RolesCommand, RolesQuestion>;

/**
 * Finds who does what in a meeting (model.md S8): a chair, a minute taker, speakers and institutions that introduce themselves
 * are asked, who is silent and what is missing is reminded, and the coordinator hears who cannot. It ends with its meeting.
 */
export async function roles(world: RolesWorld, state: RolesState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question, now) => view(state, question, now));
  showProgress(world, state);
  await Promise.all([sendOneByOne(world, postOf(state)), runErrands(world, state, () => isOver(state))]);
  showProgress(world, state);
  await runErrands(world, state, () => true);
}

/** Whether nothing is asked any more, and nothing is left to be told. */
const isOver = ({ over, notices }: RolesState) => over !== undefined && notices.length === 0;

function showProgress(world: RolesWorld, state: RolesState): void {
  world.show(() => adminText('roles', { title: state.title, ...numbers(state) }), {
    network: state.slug,
    phase: 'roles',
    status: state.over ?? 'running',
    waitingFor: state.over ? 'nobody' : 'members',
  });
}

/** What is written about tasks, until the meeting is over. */
const postOf = (state: RolesState): Post<Notice> => ({
  state,
  isOver: () => isOver(state),
  bookDue: (now) => bookDue(state, now),
  nextDue: (now) => nextDue(state, now),
  letterOf: (notice, now) => letterOf(state, notice, now),
  isWanted: ({ nr }) => isWanted(state, nr),
  book: ({ nr }, { to }, receipt, now) => bookReceipt(state, nr, to.email, receipt, now),
});

import type { Instant } from './clock.ts';
import type { Letter, LetterBatch, Receipt } from './letter.ts';
import type { Tries } from './tries.ts';
import type { AnyCommand, World } from './world.ts';

/** Letters that a process writes outside of an ask, each about something of its own. */
export interface Post<Notice extends Tries> {
  state: { notices: Notice[]; revision: number };
  /** Whether none is written any more. */
  isOver(): boolean;
  /** Puts on their way all letters that are due. */
  bookDue(now: Instant): void;
  /** When there is something to do next, as long as nothing changes. */
  nextDue(now: Instant): Instant | undefined;
  letterOf(notice: Notice, now: Instant): { batch: LetterBatch; letter: Letter };
  isWanted(notice: Notice, now: Instant): boolean;
  /** Writes down what became of a letter. */
  book(notice: Notice, letter: Letter, receipt: Receipt, now: Instant): void;
}

/** Sends each letter when it is due, one after the other, until it is over. */
export async function sendOneByOne<Command extends AnyCommand, Question, Notice extends Tries>(
  world: World<Command, Question>,
  post: Post<Notice>,
): Promise<void> {
  const { state } = post;
  while (!post.isOver()) {
    const now = world.now();
    post.bookDue(now);
    const due = state.notices.find(({ notBefore = 0 }) => notBefore <= now);
    if (due) {
      await send(world, post, due);
      await world.until(world.now());
      continue;
    }
    const known = state.revision;
    await world.until(post.nextDue(now) ?? null, () => state.revision !== known);
  }
}

async function send<Command extends AnyCommand, Question, Notice extends Tries>(
  world: World<Command, Question>,
  post: Post<Notice>,
  notice: Notice,
): Promise<void> {
  const { batch, letter } = post.letterOf(notice, world.now());
  await world.send(batch, {
    wanted: () => post.isWanted(notice, world.now()),
    book([receipt]) {
      if (receipt) post.book(notice, letter, receipt, world.now());
    },
  });
}

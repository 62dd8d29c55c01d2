import { type Outcome, refused } from './refusal.ts';
import type { AnyCommand } from './world.ts';

/** Commands remembered at most, and characters of their outcomes (an import's are long): they travel with the state. */
const COMMANDS_MAX = 2000;
const CHARACTERS_MAX = 1_000_000;

/** What a command came to, and the print of what it asked. */
interface Remembered {
  outcome: Outcome;
  print?: string;
}

/** Commands by id, the oldest first. */
export type Seen = [string, Remembered][];

const lengthOf = ({ outcome }: Remembered) => JSON.stringify(outcome).length;

/** Carries out each command once: the same id again gives the outcome of before, or is refused when it asks something else. */
export function createMemory(kept: Seen = []) {
  const seen = new Map(kept);
  let characters = kept.reduce((sum, [, remembered]) => sum + lengthOf(remembered), 0);

  function forgetOldest(): void {
    const [id, remembered] = seen.entries().next().value!;
    seen.delete(id);
    characters -= lengthOf(remembered);
  }

  return {
    once<Command extends AnyCommand>(command: Command, carryOut: (command: Command) => Outcome): Outcome {
      const { id, print } = command;
      const before = seen.get(id);
      if (before) return before.print === print ? before.outcome : refused('key-reused');
      const outcome = carryOut(command);
      const remembered = { outcome, ...(print && { print }) };
      seen.set(id, remembered);
      characters += lengthOf(remembered);
      while (seen.size > 1 && (seen.size > COMMANDS_MAX || characters > CHARACTERS_MAX)) forgetOldest();
      return outcome;
    },
    /** What a command came to that was carried out before, if it was and is still remembered. */
    recall({ id, print }: AnyCommand): Outcome | undefined {
      const before = seen.get(id);
      return before?.print === print ? before?.outcome : undefined;
    },
    all: (): Seen => [...seen],
  };
}

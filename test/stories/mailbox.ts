import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '../stack/stack.ts';

const LOOK_EVERY_MS = 100;
const PAGE = 1000;

/** A letter as the sandbox mailbox lists it, and opened. */
export interface Received {
  nr: number;
  to: string[];
  subject: string;
}
export interface Opened extends Received {
  text: string;
  html: string;
  headers: Record<string, string>;
  links: string[];
}

/** What arrived at the sandbox mailbox, as a person or a test looks at it. */
export function createMailbox(stack: Stack) {
  const url = `http://127.0.0.1:${stack.settings.mailbox.port}/api/letters`;
  const get = async <T>(at: string): Promise<T> => (await (await fetch(`${url}${at}`)).json()) as T;

  async function all(): Promise<Received[]> {
    const letters: Received[] = [];
    for (let after = 0; ; after = letters.at(-1)!.nr) {
      const page = await get<{ letters: Received[] }>(`?limit=${PAGE}&after=${after}`);
      letters.push(...page.letters);
      if (page.letters.length < PAGE) return letters;
    }
  }

  return {
    all,
    letter: (nr: number) => get<Opened>(`/${nr}`),
    /** All letters to somebody, oldest first. */
    to: async (email: string) => (await all()).filter((letter) => letter.to.includes(email)),
    /** Waits until what has arrived is as expected; gives it. */
    async until(expected: (letters: Received[]) => boolean, patienceMs: number): Promise<Received[]> {
      for (const end = Date.now() + patienceMs; ; await sleep(LOOK_EVERY_MS)) {
        const letters = await all();
        if (expected(letters) || Date.now() > end) return letters;
      }
    },
  };
}

import { openSession, type SmtpOptions, type SmtpSession } from './smtp-session.ts';

/** Servers often end a connection after a number of letters; ours ends before that. */
const LETTERS_PER_SESSION_MAX = 100;
/** RFC 5321 section 4.5.3.2.7 has servers wait five minutes; many wait less. */
const IDLE_MS_MAX = 20_000;

/** At most `size` sessions at a time; who asks for more waits in line. */
export interface SmtpPool {
  /** A session for one letter, mostly one that is open already. Throws when it cannot be opened. */
  take(kind: 'any' | 'fresh'): Promise<SmtpSession>;
  give(session: SmtpSession): void;
  close(): void;
}

/** A pool of sessions that are opened when they are needed and closed when they are not. */
export function createSmtpPool(options: SmtpOptions, size: number): SmtpPool {
  const idle = new Map<SmtpSession, NodeJS.Timeout>();
  const waiting: (() => void)[] = [];
  let taken = 0;
  let closed = false;

  function takeIdle(): SmtpSession | undefined {
    for (const [session, timer] of idle) {
      clearTimeout(timer);
      idle.delete(session);
      if (session.usable()) return session;
    }
    return undefined;
  }

  function free(): void {
    taken -= 1;
    waiting.shift()?.();
  }

  return {
    async take(kind) {
      while (taken >= size) await new Promise<void>((resolve) => waiting.push(resolve));
      taken += 1;
      try {
        return (kind === 'any' ? takeIdle() : undefined) ?? (await openSession(options));
      } catch (error) {
        free();
        throw error;
      }
    },
    give(session) {
      if (closed || session.letters >= LETTERS_PER_SESSION_MAX) session.quit();
      else if (session.usable())
        idle.set(session, setTimeout(() => idle.delete(session) && session.quit(), IDLE_MS_MAX).unref());
      free();
    },
    close() {
      closed = true;
      for (const [session, timer] of idle) {
        clearTimeout(timer);
        session.quit();
      }
      idle.clear();
    },
  };
}

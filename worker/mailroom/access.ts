import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { MailboxAccess } from '../../config/oauth.ts';

/** A token is renewed this long before it ends: a connection must still be made with it. */
const EARLY_MS = 5 * 60_000;
const ANSWER_MS_MAX = 30_000;
const KEY_CHARACTERS = 32;

const given = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().min(0).default(0),
  refresh_token: z.string().min(1).optional(),
});

/** The way into a mailbox without a password (OAuth 2.0, RFC 6749). */
export interface Access {
  /** A token that is good for now; a new one when the last is about to end. Throws when the provider gives none. */
  token(): Promise<string>;
  /** The mailbox did not take the last token: the next one is new. */
  refused(): void;
}

/** A token, and until when it is used (epoch milliseconds). */
interface Held {
  token: string;
  until: number;
}

/** One way in for each user, also into several mailboxes of theirs: their refresh token is used by one at a time. */
export function createAccesses(folder: string): (oauth: MailboxAccess) => Access {
  const ways = new Map<string, Access>();
  return (oauth) => {
    const way = ways.get(oauth.user) ?? createAccess(oauth, folder);
    ways.set(oauth.user, way);
    return way;
  };
}

/**
 * Gets tokens for a mailbox: with its refresh token (section 6), or as the program that we are (section 4.4). A provider may give a
 * new refresh token each time, and the first one ends some day: the newest is kept in a file, which the owner alone can read.
 */
export function createAccess(oauth: MailboxAccess, folder: string): Access {
  const { user, tokenUrl, clientId, refreshToken: first } = oauth;
  const hash = createHash('sha256').update(JSON.stringify([user, tokenUrl, clientId, first]));
  const key = hash.digest('hex').slice(0, KEY_CHARACTERS);
  const file = join(folder, key);
  let held: Held | undefined;
  let renewing: Promise<Held> | undefined;
  return {
    async token() {
      if (!held || Date.now() >= held.until) held = await renewOnce();
      return held.token;
    },
    refused() {
      held = undefined;
    },
  };

  /** Who asks while a token is being renewed waits for that one: a refresh token may be good only once. */
  function renewOnce(): Promise<Held> {
    renewing ??= renewed().finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function renewed(): Promise<Held> {
    const refreshToken = first && ((await newestKept(file)) ?? first);
    const { access_token, expires_in, refresh_token } = await ask(oauth, refreshToken);
    if (refreshToken && refresh_token && refresh_token !== refreshToken) await keep(folder, file, refresh_token);
    return { token: access_token, until: Date.now() + expires_in * 1000 - EARLY_MS };
  }
}

async function ask({ tokenUrl, clientId, clientSecret, scope }: MailboxAccess, refreshToken: string | undefined) {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({
      ...(refreshToken
        ? { grant_type: 'refresh_token', refresh_token: refreshToken }
        : { grant_type: 'client_credentials' }),
      client_id: clientId,
      ...(clientSecret && { client_secret: clientSecret }),
      ...(scope && { scope }),
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS_MAX),
  });
  const answer: unknown = await response.json().catch(() => ({}));
  const read = given.safeParse(answer);
  if (response.ok && read.success) return read.data;
  throw new Error(`No token from ${new URL(tokenUrl).host}: ${response.status} ${codeIn(answer)}`.trim());
}

/** What was wrong, as a code (section 5.2); its description may hold more than belongs in a log. */
const codeIn = (answer: unknown): string =>
  /^[\w-]{1,60}$/.exec(String((answer as { error?: unknown })?.error ?? ''))?.[0] ?? '';

async function newestKept(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function keep(folder: string, file: string, token: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, token, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

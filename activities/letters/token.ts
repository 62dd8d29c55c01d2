import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';
import { longForm, shortForm } from '../../workflows/kit/ids.ts';
import type { PersonId, WorkflowId } from '../../workflows/kit/letter.ts';
import { base32 } from './base32.ts';

/** What a link is for: a token for one purpose is wrong for the other. */
export type Purpose = 'answer' | 'stop';

/** Whom a token speaks for, and to which workflow. */
export interface Bearer {
  workflow: WorkflowId;
  person: PersonId;
}

/** What a link token turned out to be; `expired` was once right. */
export type ReadToken = ({ status: 'ok' | 'expired' } & Bearer) | { status: 'wrong' };

/** Makes and reads tokens: who knows none of them cannot make one (design.md section 5). */
export interface Tokens {
  /** A token for a link, good until the end of the day (UTC) of `expiresAt`. */
  linkToken(bearer: Bearer & { purpose: Purpose; expiresAt: Instant }): string;
  /** Never throws, whatever the text. */
  readLinkToken(text: string, purpose: Purpose, now: Instant): ReadToken;
  /** A token for a person's calendar feed. It works until their link is made anew: `feed` counts how often it was. */
  feedToken(bearer: Bearer & { feed: number }): string;
  readFeedToken(text: string): ({ status: 'ok'; feed: number } & Bearer) | { status: 'wrong' };
  /** A token for the local part of an address: it does not expire, and capitals do not matter. */
  addressToken(bearer: Bearer): string;
  readAddressToken(text: string): ({ status: 'ok' } & Bearer) | { status: 'wrong' };
}

const TOKEN_CHARACTERS_MAX = 200;
/** 22 characters of base64url carry the 128 bits of a link's code. */
const LINK_CODE_BYTES = 16;
/** 13 characters of base32 carry 65 bits. */
const ADDRESS_CODE_CHARACTERS = 13;

const LINK = /^([a-z0-9-]+(?:\.[a-z0-9]+)?)\.([a-z0-9]+)\.([0-9a-z]{1,6})\.([\w-]{22})$/;
const ADDRESS = /^([a-z0-9-]+(?:\.[a-z0-9]+)?)\.([a-z0-9]+)\.([a-z2-7]{13})$/;
const WRONG = { status: 'wrong' } as const;

/** Tokens under a secret of at least 32 bytes. */
export function createTokens(secret: Buffer): Tokens {
  const key = createSecretKey(secret);
  const code = (...signed: string[]) => createHmac('sha256', key).update(signed.join('\n')).digest();
  const linkCode = (...signed: string[]) => code('link', ...signed).toString('base64url', 0, LINK_CODE_BYTES);
  const feedCode = (...signed: string[]) => code('feed', ...signed).toString('base64url', 0, LINK_CODE_BYTES);
  const addressCode = (...signed: string[]) => base32(code('address', ...signed), ADDRESS_CODE_CHARACTERS);

  return {
    linkToken({ workflow, person, purpose, expiresAt }) {
      const short = shortForm(workflow);
      const day = dayOf(expiresAt).toString(36);
      return `${short}.${person}.${day}.${linkCode(purpose, short, person, day)}`;
    },
    readLinkToken(text, purpose, now) {
      const [, short, person, day, given] = parts(LINK, text);
      if (!short || !same(linkCode(purpose, short, person!, day!), given!)) return WRONG;
      const workflow = longForm(short);
      if (!workflow) return WRONG;
      return { status: dayOf(now) > Number.parseInt(day!, 36) ? 'expired' : 'ok', workflow, person: person! };
    },
    feedToken({ workflow, person, feed }) {
      const short = shortForm(workflow);
      const count = feed.toString(36);
      return `${short}.${person}.${count}.${feedCode(short, person, count)}`;
    },
    readFeedToken(text) {
      const [, short, person, count, given] = parts(LINK, text);
      if (!short || !same(feedCode(short, person!, count!), given!)) return WRONG;
      const workflow = longForm(short);
      return workflow ? { status: 'ok', workflow, person: person!, feed: Number.parseInt(count!, 36) } : WRONG;
    },
    addressToken({ workflow, person }) {
      const short = shortForm(workflow);
      return `${short}.${person}.${addressCode(short, person)}`;
    },
    readAddressToken(text) {
      const [, short, person, given] = parts(ADDRESS, typeof text === 'string' ? text.toLowerCase() : '');
      if (!short || !same(addressCode(short, person!), given!)) return WRONG;
      const workflow = longForm(short);
      return workflow ? { status: 'ok', workflow, person: person! } : WRONG;
    },
  };
}

const dayOf = (instant: Instant) => Math.floor(instant / DAY_MS);

const parts = (form: RegExp, text: string) =>
  typeof text === 'string' && text.length <= TOKEN_CHARACTERS_MAX ? (form.exec(text) ?? []) : [];

const same = (expected: string, given: string) => timingSafeEqual(Buffer.from(expected), Buffer.from(given));

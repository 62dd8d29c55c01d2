import { describe, expect, test } from 'vitest';
import { createTokens } from '../../activities/letters/token.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { campaignId, networkId, shareId } from '../../workflows/kit/ids.ts';
import { ABOUT, NOW, SECRET } from './cast.ts';

const tokens = createTokens(SECRET);
const bearer = { workflow: ABOUT, person: 'k7q2m3xa' };
const link = tokens.linkToken({ ...bearer, purpose: 'answer', expiresAt: NOW + DAY_MS });
const address = tokens.addressToken(bearer);

test('a link token names workflow, person and day, and carries a code of 22 characters', () => {
  expect(link).toMatch(/^nf1\.c1s3\.k7q2m3xa\.g19\.[\w-]{22}$/);
});

test('a link token is read back as it was given', () => {
  expect(tokens.readLinkToken(link, 'answer', NOW)).toEqual({ status: 'ok', ...bearer });
});

test.each([networkId('nf1'), campaignId('a-b', 12), shareId('zeldzaam-bot', 3, 14)])('tokens name %s', (workflow) => {
  const token = tokens.linkToken({ workflow, person: 'k7q2m3xa', purpose: 'stop', expiresAt: NOW });
  expect(tokens.readLinkToken(token, 'stop', NOW)).toEqual({ status: 'ok', workflow, person: 'k7q2m3xa' });
  const mailed = tokens.addressToken({ workflow, person: 'k7q2m3xa' });
  expect(tokens.readAddressToken(mailed)).toEqual({ status: 'ok', workflow, person: 'k7q2m3xa' });
});

test('a link token works until the end of its last day, and then says whose it was', () => {
  const lastMoment = Math.floor((NOW + DAY_MS) / DAY_MS) * DAY_MS + DAY_MS - 1;
  expect(tokens.readLinkToken(link, 'answer', lastMoment).status).toBe('ok');
  expect(tokens.readLinkToken(link, 'answer', lastMoment + 1)).toEqual({ status: 'expired', ...bearer });
});

test('a token to answer does not stop mail', () => {
  expect(tokens.readLinkToken(link, 'stop', NOW)).toEqual({ status: 'wrong' });
});

test('any character changed makes a link token wrong', () => {
  for (let i = 0; i < link.length; i += 1) {
    for (const other of ['a', 'A', '-', '.']) {
      if (link[i] === other) continue;
      const damaged = link.slice(0, i) + other + link.slice(i + 1);
      expect(tokens.readLinkToken(damaged, 'answer', NOW), damaged).toEqual({ status: 'wrong' });
    }
  }
});

test('a token made under another secret is wrong', () => {
  const foreign = createTokens(Buffer.alloc(32, 'another secret'));
  expect(
    tokens.readLinkToken(foreign.linkToken({ ...bearer, purpose: 'answer', expiresAt: NOW }), 'answer', NOW).status,
  ).toBe('wrong');
  expect(tokens.readAddressToken(foreign.addressToken(bearer)).status).toBe('wrong');
});

test('an address token is read in any capitals', () => {
  expect(address).toMatch(/^nf1\.c1s3\.k7q2m3xa\.[a-z2-7]{13}$/);
  expect(tokens.readAddressToken(address.toUpperCase())).toEqual({ status: 'ok', ...bearer });
});

test('a damaged address token is wrong, and neither form passes for the other', () => {
  expect(tokens.readAddressToken(`${address.slice(0, -1)}${address.endsWith('a') ? 'b' : 'a'}`).status).toBe('wrong');
  expect(tokens.readAddressToken(link).status).toBe('wrong');
  expect(tokens.readLinkToken(address, 'answer', NOW).status).toBe('wrong');
});

describe('the token of a calendar feed', () => {
  const feed = { workflow: networkId('nf1'), person: 'k7q2m3xa', feed: 40 };
  const token = tokens.feedToken(feed);

  test('is read back as it was given, at any time', () => {
    expect(token).toMatch(/^nf1\.k7q2m3xa\.14\.[\w-]{22}$/);
    expect(tokens.readFeedToken(token)).toEqual({ status: 'ok', ...feed });
  });

  test('is for that alone, and nothing else is for a feed', () => {
    for (const purpose of ['answer', 'stop'] as const) {
      expect(tokens.readLinkToken(token, purpose, NOW).status).toBe('wrong');
      const { workflow, person } = feed;
      const other = tokens.linkToken({ workflow, person, purpose, expiresAt: 40 * DAY_MS });
      expect(tokens.readFeedToken(other)).toEqual({ status: 'wrong' });
    }
  });

  test('is wrong with any character changed, and when it counts on', () => {
    for (let i = 0; i < token.length; i += 1)
      expect(tokens.readFeedToken(`${token.slice(0, i)}~${token.slice(i + 1)}`)).toEqual({ status: 'wrong' });
    expect(tokens.readFeedToken(token.replace('.14.', '.15.'))).toEqual({ status: 'wrong' });
    expect(tokens.readFeedToken(token.replace('k7q2m3xa', 'k7q2m3xb'))).toEqual({ status: 'wrong' });
  });
});

test.each([
  '',
  '.',
  '....',
  'nf1',
  `nf1.c1s3.k7q2m3xa..${'a'.repeat(22)}`,
  `nf1.x1.k7q2m3xa.g1h.${'a'.repeat(22)}`,
  'é'.repeat(22),
  '\u0000',
  '%2e%2e',
  `${'a'.repeat(100_000)}.`,
  `__proto__.k7q2m3xa.g1h.${'a'.repeat(22)}`,
])('a text that is no token is wrong and nothing else: %#', (text) => {
  expect(tokens.readLinkToken(text, 'answer', NOW)).toEqual({ status: 'wrong' });
  expect(tokens.readAddressToken(text)).toEqual({ status: 'wrong' });
  expect(tokens.readFeedToken(text)).toEqual({ status: 'wrong' });
});

test('what is not even a text is wrong', () => {
  for (const input of [undefined, null, 7, {}, ['a']]) {
    expect(tokens.readLinkToken(input as never, 'answer', NOW)).toEqual({ status: 'wrong' });
    expect(tokens.readAddressToken(input as never)).toEqual({ status: 'wrong' });
  }
});

test('the local part of a reply address stays within 64 characters for the longest network name', () => {
  const longest = tokens.addressToken({ workflow: shareId('a23456789012345678901234', 99, 999), person: 'k7q2m3xa' });
  expect(`antwoord+${longest}`.length).toBeLessThanOrEqual(64);
});

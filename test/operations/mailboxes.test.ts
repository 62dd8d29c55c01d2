import { expect, test } from 'vitest';
import { readSettings } from '../../config/settings.ts';

const BYTES = Buffer.alloc(32, 5).toString('base64');
const WITH_PASSWORD = 'imaps://antwoord%40example.org:geheim@mail.example.org/INBOX';
const WITHOUT = 'imaps://antwoord%40example.org@outlook.office365.com/INBOX';
const WAY = {
  user: 'antwoord@example.org',
  tokenUrl: 'https://login.example.org/token',
  clientId: 'kartrekker',
  refreshToken: 'r1',
};

const settings = (urls: string[], ways?: object[] | string) =>
  readSettings({
    KARTREKKER_SECRET: BYTES,
    KARTREKKER_KEYS: `k1:${BYTES}`,
    IMAP_URL: urls.join(' '),
    IMAP_OAUTH: typeof ways === 'string' ? ways : ways && JSON.stringify(ways),
  }).mailroom.imap;

test('a mailbox is opened with its password, or in the way of its user', () => {
  expect(
    settings([WITH_PASSWORD, WITHOUT.replace('antwoord', 'ander')], [{ ...WAY, user: 'ander@example.org' }]),
  ).toEqual([
    { url: WITH_PASSWORD, oauth: undefined },
    { url: WITHOUT.replace('antwoord', 'ander'), oauth: { ...WAY, user: 'ander@example.org' } },
  ]);
});

test.each<[string, string[], object[] | string, RegExp]>([
  ['no way in', [WITHOUT], [], /IMAP_URL: address 1 has no password, and IMAP_OAUTH has no entry for its user/],
  ['a way into nothing', [WITH_PASSWORD], [{ ...WAY, user: 'x' }], /IMAP_OAUTH: entry 1 is of a user that no address/],
  ['a way without a secret', [WITHOUT], [{ ...WAY, refreshToken: undefined }], /needs a refreshToken, a clientSecret/],
  ['a provider without TLS', [WITHOUT], [{ ...WAY, tokenUrl: 'http://login.example.org' }], /must be an https address/],
  [
    'a provider that only begins like this machine',
    [WITHOUT],
    [{ ...WAY, tokenUrl: 'http://localhost:x@login.example.org/' }],
    /must be an https address/,
  ],
  ['a provider without an address', [WITHOUT], [{ ...WAY, tokenUrl: 'login' }], /IMAP_OAUTH.*tokenUrl/],
  ['a field that is not known', [WITHOUT], [{ ...WAY, password: 'x' }], /IMAP_OAUTH.*password/],
  ['no list', [WITHOUT], '{"user"', /IMAP_OAUTH: must be a JSON list of/],
])('the start says what is wrong with mailboxes: %s', (_, urls, ways, says) => {
  expect(() => settings(urls, ways)).toThrow(says);
  expect(() => settings(urls, ways)).not.toThrow(/r1|geheim/);
});

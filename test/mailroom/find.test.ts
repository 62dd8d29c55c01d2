import { describe, expect, test } from 'vitest';
import { bearerOf, findPerson, tokenIn } from '../../activities/mailroom/find.ts';
import { cpuMs } from '../cpu-time.ts';
import { deliveryReport, rawMail } from '../mail/raw-mail.ts';
import { BRAM, DAVE } from '../people.ts';
import { addressFor, letterIdFor, NETWORK, REPLY_ADDRESS, read, SHARE, TOKENS, tokenOf } from './office.ts';

const bram = { workflow: SHARE, person: BRAM.id };
const byAddress = { by: 'address', ...bram };
const byLetter = { by: 'letter', ...bram };

/** Whom a mail is about that came to an address of ours. */
const found = (address: string | undefined, ...headers: string[]) =>
  findPerson(address, read(rawMail('From: bram@example.org', ...headers, '', 'Ja')), REPLY_ADDRESS, TOKENS);

describe('an address', () => {
  test('of ours has a token after the plus, or none', () => {
    expect(tokenIn(REPLY_ADDRESS, REPLY_ADDRESS)).toBe('');
    expect(tokenIn(addressFor(BRAM.id), REPLY_ADDRESS)).toBe(tokenOf(BRAM.id));
    expect(tokenIn('antwoord+a+b@kartrekker.example.org', REPLY_ADDRESS)).toBe('a+b');
    expect(tokenIn('antwoord+@kartrekker.example.org', REPLY_ADDRESS)).toBe('');
    expect(tokenIn('post+antwoord+a@x.example', 'post+antwoord@x.example')).toBe('a');
  });

  test('is ours in any case', () => {
    for (const address of [addressFor(BRAM.id).toUpperCase(), addressFor(BRAM.id).replace('antwoord', 'Antwoord')])
      expect(bearerOf(address, REPLY_ADDRESS, TOKENS)).toEqual(byAddress);
    expect(bearerOf(addressFor(BRAM.id), REPLY_ADDRESS.toUpperCase(), TOKENS)).toEqual(byAddress);
  });

  test.each([
    'antwoord+x@example.org',
    'antwoord@example.org',
    'antwoord+x@kartrekker.example.org.evil.example',
    'antwoord+x@evil.example@kartrekker.example',
    'antwoordx@kartrekker.example.org',
    'x-antwoord+x@kartrekker.example.org',
    'antwoord-x@kartrekker.example.org',
    '+x@kartrekker.example.org',
    'antwoord',
    'kartrekker.example.org',
    '@',
    '',
  ])('%j is not ours', (address) => {
    expect(tokenIn(address, REPLY_ADDRESS)).toBeUndefined();
    expect(bearerOf(address, REPLY_ADDRESS, TOKENS)).toBeUndefined();
  });

  test('with a token that is not ours, or not whole, is nobody’s', () => {
    const token = tokenOf(BRAM.id);
    for (const wrong of [
      token.slice(0, -1),
      `${token}a`,
      `x${token}`,
      token.replace(BRAM.id, DAVE.id),
      token.replace('c1s1', 'c2s1'),
      token.replace('nf1', 'nf2'),
      `${token} `,
      '.'.repeat(5000),
    ])
      expect(bearerOf(`antwoord+${wrong}@kartrekker.example.org`, REPLY_ADDRESS, TOKENS)).toBeUndefined();
  });
});

describe('who a mail is about', () => {
  test('is whom its address names', () => {
    expect(found(addressFor(BRAM.id))).toEqual(byAddress);
    expect(found(addressFor(BRAM.id, NETWORK))).toEqual({ by: 'address', workflow: NETWORK, person: BRAM.id });
  });

  test('is whom its address names, though it answers a letter to somebody else', () => {
    expect(found(addressFor(BRAM.id), `In-Reply-To: <${letterIdFor(DAVE.id)}>`)).toEqual(byAddress);
  });

  test.each([
    ['In-Reply-To', `In-Reply-To: <${letterIdFor(BRAM.id)}>`],
    ['References', `References: <other@example.org> <${letterIdFor(BRAM.id)}>`],
    ['References, a letter and an answer to it', `References: <${letterIdFor(BRAM.id)}> <answer@example.org>`],
    [
      'In-Reply-To in other case',
      `In-Reply-To: <${letterIdFor(BRAM.id)
        .toUpperCase()
        .replace(/\.[0-9A-F]{16}@/, (h) => h.toLowerCase())}>`,
    ],
  ])('is whom the letter was for that it answers: %s', (_, header) => {
    expect(found(REPLY_ADDRESS, header)).toEqual(byLetter);
    expect(found(undefined, header)).toEqual(byLetter);
    expect(found('antwoord+wrong@kartrekker.example.org', header)).toEqual(byLetter);
  });

  test('is whom the newest letter was for when it answers several', () => {
    const both = `References: <${letterIdFor(DAVE.id)}> <${letterIdFor(BRAM.id)}>`;
    expect(found(REPLY_ADDRESS, both)).toEqual(byLetter);
    expect(found(REPLY_ADDRESS, both, `In-Reply-To: <${letterIdFor(DAVE.id)}>`)).toMatchObject({ person: DAVE.id });
  });

  test('is nobody when it names no letter of ours', () => {
    expect(found(REPLY_ADDRESS)).toBeUndefined();
    for (const id of [
      `${tokenOf(BRAM.id)}@example.org`,
      `${tokenOf(BRAM.id)}.123@example.org`,
      letterIdFor(BRAM.id).replace(BRAM.id, DAVE.id),
      'a@example.org',
    ])
      expect([id, found(REPLY_ADDRESS, `In-Reply-To: <${id}>`)]).toEqual([id, undefined]);
  });

  test('is whom a letter was for that comes back: by its Message-ID, or where answers to it would go', () => {
    const byId = read(
      Buffer.from(
        deliveryReport(
          ['User unknown'],
          ['Final-Recipient: rfc822; bram@example.org', 'Action: failed', 'Status: 5.1.1'],
        )
          .toString()
          .replace('brief-7@kartrekker.example.org', letterIdFor(BRAM.id)),
      ),
    );
    expect(findPerson(REPLY_ADDRESS, byId, REPLY_ADDRESS, TOKENS)).toEqual(byLetter);
    const byReplyTo = read(
      Buffer.from(
        deliveryReport(
          ['User unknown'],
          ['Final-Recipient: rfc822; bram@example.org', 'Action: failed', 'Status: 5.1.1'],
        )
          .toString()
          .replace('Subject: Uitnodiging', `Reply-To: "Zorgnetwerk, NF1" <${addressFor(BRAM.id)}>`),
      ),
    );
    expect(findPerson(REPLY_ADDRESS, byReplyTo, REPLY_ADDRESS, TOKENS)).toEqual(byLetter);
  });

  test('is found in time among very many references', () => {
    const took = cpuMs(() =>
      expect(found(REPLY_ADDRESS, `References: ${'<a.0123456789abcdef@example.org> '.repeat(900)}`)).toBeUndefined(),
    );
    expect(took).toBeLessThan(1_000);
  });
});

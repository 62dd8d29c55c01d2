import { describe, expect, test } from 'vitest';
import { readForMailroom } from '../../activities/mailroom/reading.ts';
import { verdictOf } from '../../activities/mailroom/trust.ts';
import { cpuMs } from '../cpu-time.ts';
import { rawMail } from '../mail/raw-mail.ts';

const MX = 'mx.kartrekker.example.org';
const BRAM = 'bram@hospital.example';

/** The verdict on Bram when our server found this. */
const found = (...results: string[]) =>
  verdictOf(
    results.map((result) => `${MX}; ${result}`),
    MX,
    BRAM,
  );

describe('Authentication-Results of our own server', () => {
  test.each([
    ['dmarc=pass (p=reject sp=reject) header.from=hospital.example'],
    ['spf=none smtp.mailfrom=other.example; dkim=none; dmarc=pass header.from=hospital.example'],
    ['dkim=pass (2048-bit key; unprotected) header.d=hospital.example header.i=@hospital.example header.s=s1'],
    ['dkim=pass header.i=bram@hospital.example'],
    ['dkim=pass header.i="@hospital.example"'],
    ['DKIM=PASS Header.D=Hospital.Example'],
    ['dkim/1=pass header.d=hospital.example'],
    ['dkim = pass header.d = hospital.example'],
    ['dkim(comment)=pass header.d=hospital.example'],
    ['spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=bram@hospital.example'],
    [
      'spf=pass smtp.mailfrom=hospital.example; dkim=fail header.d=list.example; dmarc=none header.from=hospital.example',
    ],
    ['dkim=pass header.d=other.example; dkim=pass header.d=hospital.example'],
    ['dkim=pass header.d=hospital.example; dmarc=bestguesspass action=none header.from=hospital.example'],
  ])('vouches: %s', (result) => {
    expect(found(result)).toBe('pass');
  });

  test.each([
    ['', 'none'],
    ['none', 'none'],
    ['dmarc=none header.from=hospital.example', 'none'],
    ['dmarc=fail header.from=hospital.example', 'fail'],
    ['dkim=fail header.d=hospital.example', 'fail'],
    ['dkim=neutral header.d=hospital.example', 'none'],
    ['spf=softfail smtp.mailfrom=hospital.example', 'none'],
    ['dmarc=temperror header.from=hospital.example', 'fail'],
    ['dmarc=bestguesspass action=none header.from=hospital.example', 'none'],
    ['dmarc=pass', 'fail'],
    ['arc=pass header.d=hospital.example; iprev=pass policy.iprev=192.0.2.1; auth=pass smtp.auth=bram', 'none'],
    ['dkim=pass', 'none'],
    ['spf=pass smtp.helo=hospital.example', 'none'],
    ['spf=pass smtp.mailfrom=', 'none'],
  ])('does not vouch: %s', (result, verdict) => {
    expect(found(result)).toBe(verdict);
  });

  test('says fail when DMARC failed, whatever else passed', () => {
    for (const other of ['dkim=pass header.d=hospital.example', 'spf=pass smtp.mailfrom=bram@hospital.example'])
      for (const both of [
        [other, 'dmarc=fail header.from=hospital.example'],
        ['dmarc=fail header.from=hospital.example', other],
      ])
        expect(found(both.join('; '))).toBe('fail');
    const dmarc = ['dmarc=pass header.from=hospital.example', 'dmarc=fail header.from=hospital.example'];
    expect(found(dmarc.join('; '))).toBe('fail');
    expect(found(dmarc.toReversed().join('; '))).toBe('fail');
  });

  test('is known by its name alone: in any case, in quotes, after a comment, before a version', () => {
    const result = 'dkim=pass header.d=hospital.example';
    for (const name of [MX, MX.toUpperCase(), `"${MX}"`, `(ours) ${MX}`, `${MX} 1`, `${MX}(ours)`, `\t${MX}`])
      expect([name, verdictOf([`${name}; ${result}`], MX, BRAM)]).toEqual([name, 'pass']);
    for (const name of [`evil.${MX}`, `${MX}.evil.example`, 'evil.example', `evil.example (${MX})`, ''])
      expect([name, verdictOf([`${name}; ${result}`], MX, BRAM)]).toEqual([name, 'none']);
  });

  const HERS = 'header.from=hospital.example';
  test.each([
    ['one that knows no DMARC above one of a signature', ['dmarc=none', 'dkim=pass header.d=hospital.example'], 'pass'],
    [
      'three filters',
      ['dmarc=none', 'dkim=pass header.d=hospital.example; dkim-atps=neutral', 'spf=pass smtp.mailfrom=x@list.example'],
      'pass',
    ],
    ['an SPF above a DMARC that failed', ['spf=pass smtp.mailfrom=x@list.example', `dmarc=fail ${HERS}`], 'fail'],
    [
      'an SPF that passed above a DMARC that failed',
      ['spf=pass smtp.mailfrom=hospital.example', `dmarc=fail ${HERS}`],
      'fail',
    ],
    ['a DMARC that passed above one that failed', [`dmarc=pass ${HERS}`, `dmarc=fail ${HERS}`], 'fail'],
    ['a DMARC that failed above one that passed', [`dmarc=fail ${HERS}`, `dmarc=pass ${HERS}`], 'fail'],
    ['one that cannot be read above one that passed', ['spf=pass (', `dmarc=pass ${HERS}`], 'none'],
    ['one that cannot be read below one that passed', [`dmarc=pass ${HERS}`, 'spf=pass ('], 'none'],
  ])('of several filters counts together: %s', (_, results, verdict) => {
    expect(found(...results)).toBe(verdict);
  });

  test.each([
    ['a signature that ours did not find', ['dkim=none', 'dkim=pass header.d=hospital.example']],
    ['an SPF that failed here', ['spf=fail smtp.mailfrom=hospital.example', 'spf=pass smtp.mailfrom=hospital.example']],
    ['a DMARC where ours asked for SPF alone', ['spf=none', `dmarc=pass ${HERS}`]],
    ['a signature where ours asked for SPF alone', ['spf=none', 'dkim=pass header.d=hospital.example']],
    ['a DMARC below one that found nothing', ['none', `dmarc=pass ${HERS}`]],
    ['a DMARC where there is none', [`dmarc=none ${HERS}; dkim=none; spf=none`, `dmarc=pass ${HERS}`]],
  ])('is not added to by what a sender puts below in its name: %s', (_, results) => {
    expect(found(...results)).not.toBe('pass');
  });

  test('counts above the first one of another server only: what is below that came with the mail', () => {
    const [pass, fail] = ['pass', 'fail'].map((result) => `${MX}; dmarc=${result} ${HERS}`) as [string, string];
    const other = `other.example; dmarc=pass ${HERS}`;
    expect(verdictOf([other, pass], MX, BRAM)).toBe('none');
    expect(verdictOf([`${MX}; dkim=none`, other, pass], MX, BRAM)).toBe('none');
    expect(verdictOf([`spf=pass smtp.mailfrom=hospital.example`, pass], MX, BRAM)).toBe('none');
    expect(verdictOf([pass, other, fail], MX, BRAM)).toBe('pass');
  });

  test('counts for nothing when no server of ours is named', () => {
    expect(verdictOf([`${MX}; dmarc=pass header.from=hospital.example`], undefined, BRAM)).toBe('none');
    expect(verdictOf([], MX, BRAM)).toBe('none');
  });
});

describe('a server that does not say its name', () => {
  const PASSED =
    'spf=pass (sender IP is 40.107.1.1) smtp.mailfrom=hospital.example; dkim=pass (signature was verified) header.d=hospital.example;dmarc=pass action=none header.from=hospital.example;compauth=pass reason=100';
  const FAILED = PASSED.replace('dmarc=pass', 'dmarc=fail').replace('action=none', 'action=oreject');
  const INSIDE = 'dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=hospital.example;';
  const unnamed = (...results: string[]) => verdictOf(results, 'unnamed', BRAM);

  test('is believed when the settings say that ours is one (Microsoft 365)', () => {
    expect(unnamed(PASSED)).toBe('pass');
    expect(unnamed(FAILED)).toBe('fail');
    expect(unnamed(INSIDE)).toBe('none');
    expect(verdictOf([PASSED], MX, BRAM)).toBe('none');
  });

  test('counts with its newest alone: those of another that has no name look the same', () => {
    expect(unnamed(PASSED, INSIDE)).toBe('pass');
    expect(unnamed(INSIDE, PASSED)).toBe('none');
    expect(unnamed(PASSED, FAILED)).toBe('pass');
    expect(unnamed(FAILED, PASSED)).toBe('fail');
  });

  test('is not one that says a name', () => {
    for (const name of [MX, 'evil.example', 'unnamed'].map((server) => `${server}; ${PASSED}`))
      expect([name, unnamed(name), unnamed(name, PASSED)]).toEqual([name, 'none', 'none']);
  });
});

describe('domains', () => {
  const by = (method: string, domain: string, sender: string) => {
    const property = { dmarc: 'header.from', dkim: 'header.d', spf: 'smtp.mailfrom' }[method];
    return verdictOf([`${MX}; ${method}=pass ${property}=${domain}`], MX, sender);
  };

  test.each(['dmarc', 'dkim', 'spf'])(
    '%s: a domain vouches for itself and for those below it, not for others',
    (method) => {
      expect(by(method, 'hospital.example', 'bram@hospital.example')).toBe('pass');
      expect(by(method, 'hospital.example', 'bram@mail.hospital.example')).toBe('pass');
      for (const other of [
        'mail.hospital.example',
        'evil.example',
        'evilhospital.example',
        'hospital.example.evil.example',
        'hospital.exampl',
        'example',
        '.example',
        '.',
        '',
        'hospital.example.',
        'bram@hospital.example@evil.example',
      ])
        expect([other, by(method, other, BRAM)]).not.toEqual([other, 'pass']);
    },
  );

  test.each([
    ['co.uk', 'bram@hospital.co.uk'],
    ['uk', 'bram@hospital.co.uk'],
    ['nl', 'bram@hospital.nl'],
    ['github.io', 'bram@hospital.github.io'],
    ['com.au', 'bram@hospital.com.au'],
  ])('%s, under which anybody has a domain, vouches for nobody', (suffix, sender) => {
    for (const method of ['dmarc', 'dkim', 'spf']) expect(by(method, suffix, sender)).not.toBe('pass');
    const own = sender.slice(sender.indexOf('@') + 1);
    for (const method of ['dmarc', 'dkim', 'spf']) expect(by(method, own, sender)).toBe('pass');
  });

  test('nobody is vouched for who has no domain', () => {
    expect(verdictOf([`${MX}; spf=pass smtp.mailfrom=`], MX, '')).toBe('none');
    expect(verdictOf([`${MX}; spf=pass smtp.mailfrom=bram`], MX, 'bram')).toBe('none');
    expect(verdictOf([`${MX}; spf=pass smtp.mailfrom=@`], MX, 'bram@')).toBe('none');
  });
});

describe('what an attacker writes into addresses, selectors and names', () => {
  const dmarc = 'dmarc=pass header.from=hospital.example';
  test.each([
    ['a result in quotes', `spf=pass smtp.mailfrom="x; ${dmarc}; y"@evil.example`],
    ['a result in quotes with an escaped quote', `spf=pass smtp.mailfrom="x\\"; ${dmarc}; \\""@evil.example`],
    ['a property in quotes', 'spf=pass smtp.mailfrom="x smtp.mailfrom=bram@hospital.example y"@evil.example'],
    ['an address in quotes', 'spf=pass smtp.mailfrom="bram@hospital.example"@evil.example'],
    ['a result in a comment', `dkim=fail (x; ${dmarc}) header.d=evil.example`],
    ['a result in nested comments', `dkim=fail (x (y) ; ${dmarc}) header.d=evil.example`],
    ['a result behind an escaped bracket', `dkim=fail (x \\) ; ${dmarc}) header.d=evil.example`],
    [
      'a comment that does not end',
      `spf=pass smtp.mailfrom=hospital.example ( ; dmarc=fail header.from=hospital.example`,
    ],
    ['a quote that does not end', 'spf=pass smtp.mailfrom=hospital.example "; dmarc=fail header.from=hospital.example'],
    [
      'a bracket in quotes that hides a failure',
      `${dmarc} x.y="("@evil.example; dmarc=fail header.from=hospital.example`,
    ],
    ['a comment in an address', 'spf=pass smtp.mailfrom=bram@hospital.example(x)@evil.example'],
    ['a comment with spaces in an address', 'spf=pass smtp.mailfrom=bram@hospital.example (x) @evil.example'],
    ['a reason', `dkim=fail reason="${dmarc}" header.d=evil.example`],
    ['many results before the one that matters', `${`dkim=pass header.d=hospital.example; `.repeat(60)}dmarc=fail`],
    ['more text than is read', `dkim=pass header.d=hospital.example; ${'x'.repeat(10_000)}; dmarc=fail`],
  ])('%s does not make them Bram', (_, result) => {
    expect(found(result)).not.toBe('pass');
  });

  test('encoded words do not become results', () => {
    const word = `=?utf-8?q?x=3B_dmarc=3Dpass_header.from=3Dhospital.example=3B_y?=`;
    const { authentication } = readForMailroom(
      rawMail(
        `Authentication-Results: ${MX};`,
        ` spf=pass smtp.mailfrom=${word}@evil.example;`,
        ` dkim=pass header.d=evil.example header.s=${word}`,
        `From: ${BRAM}`,
        '',
        'Ja',
      ),
      'interest',
    );
    expect(authentication).toHaveLength(1);
    expect(verdictOf(authentication, MX, BRAM)).toBe('none');
  });

  test('a result of their own below that of our server counts for nothing', () => {
    const { authentication } = readForMailroom(
      rawMail(
        `Authentication-Results: ${MX};`,
        '\tdmarc=fail (p=none) header.from=hospital.example',
        'Received: from evil.example by mx',
        `Authentication-Results: ${MX}; dmarc=pass header.from=hospital.example`,
        `From: ${BRAM}`,
        '',
        'Ja',
      ),
      'interest',
    );
    expect(authentication).toHaveLength(2);
    expect(verdictOf(authentication, MX, BRAM)).toBe('fail');
  });

  test('a result that is hard to read is read in time', () => {
    const hard = ['(', '"', '\\', ';', ' ', '=', '( ', '(\\', ' =', 'a= ', '()'].map((sign) =>
      sign.repeat(9_000 / sign.length),
    );
    const took = cpuMs(() => {
      for (const result of hard) expect(found(result)).toBe('none');
      for (const result of hard) expect(verdictOf([result], MX, BRAM)).toBe('none');
    });
    expect(took).toBeLessThan(1_000);
  });
});

describe('the sender of a mail', () => {
  /** From whom a mail seems to be, and whether that is all. */
  const from = (...lines: string[]) => {
    const { from, oneSender } = readForMailroom(rawMail(...lines.map((line) => `From: ${line}`), '', 'Ja'), 'interest');
    return [from?.address ?? '', oneSender];
  };

  test.each([
    ['Bram <bram@hospital.example>', 'bram@hospital.example'],
    ['"bram@hospital.example" <eve@evil.example>', 'eve@evil.example'],
    ['bram@hospital.example <eve@evil.example>', 'eve@evil.example'],
    ['=?utf-8?q?bram=40hospital.example?= <eve@evil.example>', 'eve@evil.example'],
    ['=?utf-8?q?Bram_=3Cbram=40hospital.example=3E?= <eve@evil.example>', 'eve@evil.example'],
    ['"Bram <bram@hospital.example>" <eve@evil.example>', 'eve@evil.example'],
    ['eve@evil.example (bram@hospital.example)', 'eve@evil.example'],
    ['(bram@hospital.example) eve@evil.example', 'eve@evil.example'],
    ['<eve@evil.example> <bram@hospital.example>', 'eve@evil.example'],
    ['"bram@hospital.example"@evil.example', 'bram@hospital.example@evil.example'],
  ])('%s is %s', (line, address) => {
    expect(from(line)).toEqual([address, true]);
  });

  test.each<[string, string[]]>([
    ['two addresses', ['bram@hospital.example, eve@evil.example']],
    ['two fields', ['bram@hospital.example', 'eve@evil.example']],
    ['a group', ['bram@hospital.example: bram@hospital.example, eve@evil.example;']],
    ['an address and a name', ['bram@hospital.example, Eve']],
    ['the same address twice', ['bram@hospital.example', 'bram@hospital.example']],
    ['nobody', []],
    ['an empty group', ['nobody:;']],
  ])('%s: not one sender, so that it is never certain who wrote it', (_, lines) => {
    expect(from(...lines)[1]).toBe(false);
  });
});

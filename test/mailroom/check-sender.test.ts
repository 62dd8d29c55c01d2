import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSender } from '../../activities/mailroom/check-sender.ts';
import { rawMail } from '../mail/raw-mail.ts';

const BRAM = 'bram@hospital.example';
const BODY = 'Ja, ik doe mee.';
/** The mail server of the hospital, and that of Eve. */
const HOSPITAL_IP = '192.0.2.1';
const EVIL_IP = '198.51.100.7';

const keys = Object.fromEntries(
  ['hospital.example', 'mail.hospital.example', 'evil.example', 'example'].map((domain) => [
    domain,
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ]),
);
const publicKey = (domain: string) =>
  keys[domain]!.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

const RECORDS: Record<string, string[][]> = Object.fromEntries(
  Object.keys(keys).map((domain) => [`s1._domainkey.${domain}/TXT`, [[`v=DKIM1; k=rsa; p=${publicKey(domain)}`]]]),
);
const SPF = {
  'hospital.example/TXT': [[`v=spf1 ip4:${HOSPITAL_IP} -all`]],
  'evil.example/TXT': [[`v=spf1 ip4:${EVIL_IP} -all`]],
};
const DMARC = { '_dmarc.hospital.example/TXT': [['v=DMARC1; p=reject']] };

/** A DNS of our own: what is not in it does not exist. */
const dns = (records: Record<string, string[][]>) => async (name: string, type: string) => {
  const found = records[`${name}/${type}`];
  if (found) return found;
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
};
const WITH_DMARC = dns({ ...RECORDS, ...SPF, ...DMARC });
const WITHOUT_DMARC = dns({ ...RECORDS, ...SPF });

const received = (ip: string, helo = 'mail.example.net') =>
  `Received: from ${helo} (unknown [${ip}]) by mx.kartrekker.example.org with ESMTPS; Mon, 4 Jan 2027 11:00:00 +0100`;
const FROM_BRAM = [`From: Bram <${BRAM}>`, 'To: antwoord@kartrekker.example.org', 'Subject: Re: Doet u mee?'];
const plain = (...headers: string[]) => rawMail(...headers, '', BODY);

/** A mail with a signature of each domain. */
async function signed(raw: Buffer, domains: string[], more: object = {}): Promise<Buffer> {
  const { signatures, errors } = await dkimSign(raw, {
    signTime: new Date(Date.now() - 60_000),
    signatureData: domains.map((signingDomain) => ({
      signingDomain,
      selector: 's1',
      privateKey: keys[signingDomain]!.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      ...more,
    })),
  } as Parameters<typeof dkimSign>[1]);
  if (errors.length > 0) throw new Error('it cannot be signed');
  return Buffer.concat([Buffer.from(signatures), raw]);
}
/** A mail as our server hands it in: with where it came from above it. */
const cameFrom = (ip: string, raw: Buffer, envelope = BRAM, helo?: string) =>
  Buffer.concat([Buffer.from(`Return-Path: <${envelope}>\r\n${received(ip, helo)}\r\n`), raw]);

async function verdict(raw: Buffer, resolver = WITH_DMARC, address = BRAM) {
  return (await checkSender(raw, { resolver }))(address);
}

describe('a mail with the signature of its sender’s domain', () => {
  let genuine: Buffer;
  beforeAll(async () => {
    genuine = await signed(plain(...FROM_BRAM), ['hospital.example']);
  });

  test('is believed, with and without DMARC, wherever it came from', async () => {
    for (const resolver of [WITH_DMARC, WITHOUT_DMARC]) {
      expect(await verdict(genuine, resolver)).toBe('pass');
      expect(await verdict(cameFrom(EVIL_IP, genuine, 'list@evil.example'), resolver)).toBe('pass');
    }
  });

  test('is believed for that sender and no other', async () => {
    const check = await checkSender(genuine, { resolver: WITH_DMARC });
    for (const other of ['eve@evil.example', 'bram@hospital.example.evil.example', 'bram@other.example', ''])
      expect(check(other)).not.toBe('pass');
  });

  test('is not believed when its words are others than those that were signed', async () => {
    const changed = Buffer.from(genuine.toString().replace(BODY, 'Nee, ik doe niet mee.'));
    expect(await verdict(changed)).toBe('fail');
    expect(await verdict(changed, WITHOUT_DMARC)).not.toBe('pass');
  });

  test('is not believed when only a part of its words was signed', async () => {
    const part = await signed(plain(...FROM_BRAM), ['hospital.example'], { maxBodyLength: 4 });
    const changed = Buffer.from(part.toString().replace(BODY, 'Ja, stuur mij nooit meer iets.'));
    for (const resolver of [WITH_DMARC, WITHOUT_DMARC]) {
      expect(await verdict(part, resolver)).not.toBe('pass');
      expect(await verdict(changed, resolver)).not.toBe('pass');
    }
  });

  test('is not believed with a second sender above or below', async () => {
    for (const resolver of [WITH_DMARC, WITHOUT_DMARC]) {
      const above = Buffer.concat([Buffer.from('From: eve@evil.example\r\n'), genuine]);
      expect(await verdict(above, resolver)).not.toBe('pass');
      const below = Buffer.from(genuine.toString().replace('\r\nTo:', '\r\nFrom: eve@evil.example\r\nTo:'));
      expect(await verdict(below, resolver)).not.toBe('pass');
    }
  });

  test('gets no verdict while DNS does not answer', async () => {
    const silent = () => Promise.reject(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' }));
    expect(await verdict(genuine, silent)).not.toBe('pass');
    const broken = () => Promise.reject(new Error('broken'));
    expect(await verdict(genuine, broken)).not.toBe('pass');
  });
});

describe('a mail of somebody else in the name of Bram', () => {
  test.each([['evil.example'], ['mail.hospital.example'], ['example']])(
    'is not believed with a signature of %s',
    async (domain) => {
      const forged = await signed(plain(...FROM_BRAM), [domain]);
      expect(await verdict(forged, WITHOUT_DMARC)).not.toBe('pass');
      if (domain !== 'mail.hospital.example') expect(await verdict(forged)).not.toBe('pass');
    },
  );

  test('is not believed with a name like Bram’s, or his address as a name', async () => {
    for (const name of [
      BRAM,
      `"${BRAM}"`,
      `=?utf-8?q?${BRAM.replace('@', '=40')}?=`,
      `"Bram <${BRAM}>"`,
      `(${BRAM})`,
    ]) {
      const forged = await signed(plain(`From: ${name} <eve@evil.example>`, ...FROM_BRAM.slice(1)), ['evil.example']);
      for (const resolver of [WITH_DMARC, WITHOUT_DMARC]) expect(await verdict(forged, resolver)).not.toBe('pass');
    }
  });

  test('is not believed because of results that it brings along', async () => {
    const brought = ['kartrekker', 'mx.kartrekker.example.org'].map(
      (name) =>
        `Authentication-Results: ${name}; dmarc=pass header.from=hospital.example; dkim=pass header.d=hospital.example`,
    );
    expect(await verdict(plain(...brought, ...FROM_BRAM))).not.toBe('pass');
    expect(await verdict(cameFrom(EVIL_IP, plain(...brought, received(HOSPITAL_IP), ...FROM_BRAM)))).not.toBe('pass');
  });

  test('is not believed because of a HELO, a return path or an earlier server that it makes up', async () => {
    for (const resolver of [WITH_DMARC, WITHOUT_DMARC]) {
      for (const helo of [`[${HOSPITAL_IP}]`, 'hospital.example', `x([${HOSPITAL_IP}])`, `x(mail [${HOSPITAL_IP}])`])
        expect(await verdict(cameFrom(EVIL_IP, plain(...FROM_BRAM), BRAM, helo), resolver)).not.toBe('pass');
      const twice = plain(received(HOSPITAL_IP), `Return-Path: <${BRAM}>`, ...FROM_BRAM);
      expect(await verdict(cameFrom(EVIL_IP, twice, 'eve@evil.example'), resolver)).not.toBe('pass');
    }
  });

  test('is believed or not by the envelope, whatever return path it says itself', async () => {
    const says = plain(received(HOSPITAL_IP), `Return-Path: <${BRAM}>`, ...FROM_BRAM);
    for (const resolver of [WITH_DMARC, WITHOUT_DMARC]) {
      const by = async (sender: string) => (await checkSender(says, { sender, resolver }))(BRAM);
      expect(await by(BRAM)).toBe('pass');
      expect(await by('eve@evil.example')).not.toBe('pass');
      expect(await by('')).not.toBe('pass');
    }
  });

  test('is not believed because of what its envelope sender spells', async () => {
    const spelled = '"x; dmarc=pass header.from=hospital.example"@evil.example';
    expect(await verdict(cameFrom(EVIL_IP, plain(...FROM_BRAM), spelled), WITHOUT_DMARC)).not.toBe('pass');
  });
});

describe('a mail without a signature', () => {
  test('is believed when it came from a server of its sender’s domain', async () => {
    for (const resolver of [WITH_DMARC, WITHOUT_DMARC])
      expect(await verdict(cameFrom(HOSPITAL_IP, plain(...FROM_BRAM)), resolver)).toBe('pass');
  });

  test('is not believed when it came from elsewhere, or nobody knows from where', async () => {
    for (const resolver of [WITH_DMARC, WITHOUT_DMARC]) {
      expect(await verdict(cameFrom(EVIL_IP, plain(...FROM_BRAM)), resolver)).not.toBe('pass');
      expect(await verdict(plain(...FROM_BRAM), resolver)).not.toBe('pass');
    }
  });
});

describe('a mail that is made to be hard to check', () => {
  const took = async (raw: Buffer) => {
    const since = performance.now();
    expect(await verdict(raw)).not.toBe('pass');
    return performance.now() - since;
  };
  const signature = (nr: number) =>
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=evil.example; s=s1; h=from; l=${nr}; bh=AA==; b=AA==`;

  test.each<[string, () => Buffer]>([
    [
      'a thousand signatures over 30 MB',
      () =>
        plain(...Array.from({ length: 1000 }, (_, nr) => signature(nr)), ...FROM_BRAM, '', ' x\r\n'.repeat(7_500_000)),
    ],
    ['a header of 1 MB', () => plain(`X-Long: ${'a'.repeat(1024 * 1024)}`, ...FROM_BRAM)],
    ['no end of its header', () => Buffer.from(`${FROM_BRAM.join('\r\n')}\r\n`)],
    ['nothing', () => Buffer.alloc(0)],
    ['no text at all', () => Buffer.alloc(1024 * 1024, 0)],
  ])('%s costs little', async (_, make) => {
    expect(await took(make())).toBeLessThan(2_000);
  });

  test('twenty signatures over 30 MB do not take long either', { timeout: 60_000 }, async () => {
    const raw = plain(
      ...Array.from({ length: 20 }, (_, nr) => signature(1000 + nr)),
      ...FROM_BRAM,
      '',
      ' x\r\n'.repeat(7_500_000),
    );
    expect(await took(raw)).toBeLessThan(10_000);
  });
});

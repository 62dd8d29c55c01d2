import { createHash, createVerify } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSigner } from '../../activities/letters/dkim.ts';
import { letterTo, sam } from './cast.ts';
import { compose } from './composing.ts';
import { rsaKeys } from './scripted-server.ts';

const keys = rsaKeys();
const settings = { domainName: 'example.org', keySelector: 'k1', privateKey: keys.privateKey };

/** Relaxed canonicalisation of a header field (RFC 6376 section 3.4.2). */
const relaxed = (field: string) => {
  const [name, ...value] = field.split(':');
  return `${name!.toLowerCase().trim()}:${value
    .join(':')
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;
};

/** Relaxed canonicalisation of a body (RFC 6376 section 3.4.4). */
const relaxedBody = (body: string) =>
  `${body
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '')}\r\n`;

/** Checks the signature of a message as a receiver does; gives the names of the signed headers. */
function verify(message: string): { signed: string[]; bodyRight: boolean; signatureRight: boolean } {
  const end = message.indexOf('\r\n\r\n');
  const fields = message.slice(0, end).split(/\r\n(?![ \t])/);
  const body = message.slice(end + 4);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field))!;
  const tags = Object.fromEntries(
    signature
      .slice(15)
      .split(';')
      .map((tag) => tag.split(/=(.*)/s).map((part) => part.replace(/\s/g, ''))),
  );
  const signed: string[] = tags.h.toLowerCase().split(':');
  const lines = signed.map((name) => relaxed(fields.find((field) => field.toLowerCase().startsWith(`${name}:`))!));
  const data = [...lines, relaxed(signature.replace(/(;\s*b=)[^;]*$/, '$1'))].join('\r\n');
  return {
    signed,
    bodyRight: createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64') === tags.bh,
    signatureRight: createVerify('RSA-SHA256').update(data, 'latin1').verify(keys.publicKey, tags.b, 'base64'),
  };
}

test('a letter is signed so that its receiver can check it, with the headers for one-click unsubscribe (RFC 8058)', async () => {
  const raw = compose(letterTo(sam)).raw;
  const message = (await createSigner(settings)(raw)).toString('latin1');
  expect(message.endsWith(raw.toString('latin1'))).toBe(true);
  const { signed, bodyRight, signatureRight } = verify(message);
  expect({ bodyRight, signatureRight }).toEqual({ bodyRight: true, signatureRight: true });
  expect(signed).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'reply-to', 'list-unsubscribe', 'list-unsubscribe-post']),
  );
});

test('a changed letter does not pass', async () => {
  const message = (await createSigner(settings)(compose(letterTo(sam)).raw)).toString('latin1');
  expect(verify(message.replace('Zorgnetwerk NF1\r\n\r\n', 'Zorgnetwerk NF2\r\n\r\n')).bodyRight).toBe(false);
  expect(verify(message.replace(/\r\nReply-To: [^<]*/, '\r\nReply-To: Mallory ')).signatureRight).toBe(false);
});

test('a key in one line with \\n, as environments hold it, is read; what is no RSA key is refused at once', () => {
  expect(() => createSigner({ ...settings, privateKey: keys.privateKey.replaceAll('\n', '\\n') })).not.toThrow();
  expect(() => createSigner({ ...settings, privateKey: 'nonsense' })).toThrow();
});

import { describe, expect, test } from 'vitest';
import type { Unreadable } from '../../activities/inbox/mail.ts';
import { readMail } from '../../activities/inbox/parse.ts';
import { readIncoming } from '../../activities/inbox/read.ts';
import { cpuMs } from '../cpu-time.ts';
import { rawMail } from './raw-mail.ts';

const FROM_ELS = ['From: Els Bakker <Els@Example.org>', 'To: netwerk@kartrekker.example.org'];

/** Writes a body in a charset that JavaScript itself cannot write. */
const inCharset = (charset: string, bytes: readonly number[]) =>
  Buffer.concat([
    Buffer.from(`From: els@example.org\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`),
    Buffer.from(bytes),
  ]);

describe('a mail is read', () => {
  test('with its addresses, subject, ids and date', () => {
    const mail = readMail(
      rawMail(
        ...FROM_ELS,
        'Cc: "de Wit, Anneke" <anneke@example.org>, piet@example.org',
        'Subject: =?utf-8?q?Caf=C3=A9?= =?utf-8?q?_om_tien?=',
        'Date: Mon, 4 Jan 2027 10:00:00 +0100',
        'Message-ID: <a@example.org>',
        'In-Reply-To: <brief-7@kartrekker.example.org>',
        'References: <x@example.org>',
        '\t<brief-7@kartrekker.example.org>',
        '',
        'Ja.',
      ),
    );
    expect(mail).toMatchObject({
      from: [{ address: 'els@example.org', name: 'Els Bakker' }],
      cc: [{ address: 'anneke@example.org', name: 'de Wit, Anneke' }, { address: 'piet@example.org' }],
      subject: 'Café om tien',
      date: Date.UTC(2027, 0, 4, 9),
      messageId: 'a@example.org',
      inReplyTo: 'brief-7@kartrekker.example.org',
      references: ['x@example.org', 'brief-7@kartrekker.example.org'],
      text: 'Ja.\r\n',
    });
  });

  test('in parts, with what is inside an attached mail marked', () => {
    const mail = readMail(
      rawMail(
        ...FROM_ELS,
        'Content-Type: multipart/mixed; boundary="een"',
        '',
        '--een',
        'Content-Type: multipart/alternative; boundary="een-twee"',
        '',
        '--een-twee',
        '',
        'Tekst',
        '--een-twee',
        'Content-Type: text/html',
        '',
        '<p>Tekst</p>',
        '--een-twee--',
        '--een',
        'Content-Type: message/rfc822',
        '',
        'Subject: binnen',
        '',
        'Ander',
        '--een',
        "Content-Type: application/pdf; name*0*=utf-8''ver; name*1*=slag%20%C3%A9.pdf",
        'Content-Transfer-Encoding: base64',
        '',
        'SGFsbG8=',
        '--een--',
      ),
    );
    expect(mail.parts.map(({ contentType, depth, insideMessage }) => [contentType, depth, insideMessage])).toEqual([
      ['text/plain', 2, false],
      ['text/html', 2, false],
      ['text/plain', 2, true],
      ['application/pdf', 1, false],
    ]);
    expect(mail.text.trim()).toBe('Tekst');
    expect(mail.attached[0]).toEqual({ headers: [{ name: 'subject', value: 'binnen' }], whole: true });
    expect(mail.parts[3]).toMatchObject({ filename: 'verslag é.pdf' });
    expect(Buffer.from(mail.parts[3]!.bytes).toString()).toBe('Hallo');
  });

  test('without line breaks that a name could smuggle into a header', () => {
    const mail = readMail(
      rawMail(
        'From: =?utf-8?q?Els=0D=0ABcc:_piet=40example.org?= <els@example.org>',
        'Subject: =?utf-8?q?Ja=0D=0ATo:_x?=',
        '',
        '',
      ),
    );
    expect([mail.from[0]!.name, mail.subject].join()).not.toMatch(/[\r\n]/);
    expect(mail.from).toHaveLength(1);
  });

  const inParts = (kind: string, ...parts: string[]) =>
    readMail(
      rawMail(
        `Content-Type: multipart/${kind}; boundary=een`,
        '',
        ...parts.flatMap((part) => ['--een', part]),
        '--een--',
      ),
    );
  const asText = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
  const asHtml = (html: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`;

  test.each([
    ['of its text', inParts('alternative', asText('Tekst'), asHtml('<p>Html</p>')), 'Tekst'],
    [
      'of its text, if the HTML comes first too',
      inParts('alternative', asHtml('<p>Html</p>'), asText('Tekst')),
      'Tekst',
    ],
    ['of its HTML, if the text is blank', inParts('alternative', asText(' '), asHtml('<p>Html</p>')), 'Html'],
    [
      'of its HTML, with what a list added',
      inParts('mixed', asHtml('<p>Html</p>'), asText('-- \r\nLijst')),
      'Html\n\n-- \r\nLijst',
    ],
    ['of its text, without HTML that was added', inParts('mixed', asText('Tekst'), asHtml('<p>Html</p>')), 'Tekst'],
  ])('with the words %s', (_, mail, text) => {
    expect(mail.text.trim()).toBe(text);
  });

  test('also when its boundary is missing', () => {
    const mail = readMail(
      rawMail(
        ...FROM_ELS,
        'Content-Type: multipart/mixed',
        '',
        '--vergeten',
        'Content-Type: text/plain',
        '',
        'Toch gelezen',
        '--vergeten--',
      ),
    );
    expect(mail.text.trim()).toBe('Toch gelezen');
  });

  test('after an mbox line', () => {
    expect(readMail(rawMail('From els@example.org Mon Jan  4 10:00:00 2027', 'Subject: Ja', '', 'x')).subject).toBe(
      'Ja',
    );
  });
});

describe('charsets', () => {
  test.each([
    ['iso-8859-1', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['iso-8859-15', [0xa4], '€'],
    ['windows-1252', [0x80], '€'],
    ['windows-1250', [0x9e], 'ž'],
    ['koi8-r', [0xc4, 0xc1], 'да'],
    ['gb2312', [0xc4, 0xe3], '你'],
    ['gb18030', [0xc4, 0xe3], '你'],
    ['big5', [0xa7, 0x41], '你'],
    ['euc-kr', [0xb3, 0xd7], '네'],
    ['shift_jis', [0x82, 0xcd, 0x82, 0xa2], 'はい'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x24, 0x4f, 0x24, 0x24, 0x1b, 0x28, 0x42], 'はい'],
    ['utf-7', [...Buffer.from('caf+AOk-')], 'café'],
    ['unknown-8bit', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['us-ascii', [...Buffer.from('café')], 'café'],
    ['iso-8859-1', [...Buffer.from('café')], 'café'],
    ['iso-2022-jp', [...Buffer.from('café')], 'café'],
    ['no-such-charset', [...Buffer.from('café')], 'café'],
    ['utf-8', [0x63, 0x61, 0x66, 0xe9], 'café'],
  ])('%s', (charset, bytes, text) => {
    expect(readMail(inCharset(charset, bytes)).text).toBe(text);
  });
});

describe('hostile mail', () => {
  const head = FROM_ELS.join('\r\n');
  const many = (text: string, times: number) => Buffer.from(text.repeat(times));
  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join(
      '',
    );

  test.each<[string, string, () => Buffer]>([
    ['a mail of 100 MB', 'too-large', () => Buffer.alloc(100 * 1024 * 1024, 'a')],
    [
      '10,000 parts',
      'too-many-parts',
      () =>
        Buffer.from(
          `${head}\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n\r\nx\r\n'.repeat(10_000)}--a--`,
        ),
    ],
    ['1,000 mails within each other', 'too-deep', () => many('Content-Type: message/rfc822\r\n\r\n', 1000)],
    ['1,000 multiparts within each other', 'too-deep', () => Buffer.from(nested(1000))],
    [
      '50 multiparts around 30 MB',
      'too-deep',
      () => Buffer.concat([Buffer.from(`${nested(50)}\r\n`), Buffer.alloc(30 * 1024 * 1024, '--b\r\n')]),
    ],
    ['a header of 1 MB', 'headers-too-large', () => Buffer.from(`X-Long: ${'a'.repeat(1024 * 1024)}\r\n\r\nx`)],
    ['nothing', 'empty', () => Buffer.from('\r\n')],
  ])('%s is refused at once', (_, reason, make) => {
    const raw = make();
    expect(within(2_000, () => reasonOf(raw))).toBe(reason);
  });

  test.each([
    ' ',
    'a ',
    '<',
    '<div>',
    '"(',
    'user unknown ',
    'could not be ',
    '<a@b.c>: ',
    '550 5.1.1 ',
    '=?utf-8?q?=0a?= ',
    '> ',
    '\r\n',
    'Message-ID: <a@b>\r\n',
    'a@',
    '&lt;',
  ])('a megabyte of %j is read in time, as a letter and as a notice', (text) => {
    const body = many(text, Math.ceil((1024 * 1024) / text.length));
    const daemon = 'From: MAILER-DAEMON@example.org\r\nSubject: failure notice\r\nContent-Type: text/html';
    within(2_000, () => readIncoming(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body])));
    within(2_000, () => readIncoming(Buffer.concat([Buffer.from(`${daemon}\r\n\r\n`), body])));
  });

  test.each([
    'To: ',
    'Subject: ',
    'Content-Type: text/plain; a="',
    'Content-Type: text/plain; ;a*0*=',
    'References: <',
    'Date: (',
  ])('a long and broken %s is read in time', (field) => {
    within(2_000, () => readIncoming(Buffer.from(`${head}\r\n${field}${'a@b.c, "\\( =?'.repeat(20_000)}\r\n\r\nx`)));
  });
});

function within<T>(ms: number, task: () => T): T {
  let result: T | undefined;
  expect(
    cpuMs(() => {
      result = task();
    }),
  ).toBeLessThan(ms);
  return result as T;
}

function reasonOf(raw: Buffer): string {
  try {
    readIncoming(raw);
    return 'read';
  } catch (error) {
    return (error as Unreadable).reason;
  }
}

describe('a text whose lines the mail program broke', () => {
  const text = (type: string, ...lines: string[]) =>
    readMail(rawMail('From: els@example.org', `Content-Type: ${type}`, '', ...lines)).text.trimEnd();
  const FLOWED = 'text/plain; charset=utf-8; format=flowed';

  test('is joined again (RFC 3676), and what was quoted, signed or ended stays apart', () => {
    const lines = [
      'Ik kom met de trein die ',
      'om negen uur gaat.',
      'Tot dan!',
      '-- ',
      'Els ',
      '> Komt u ',
      '> ook?',
      ' >ja ',
    ];
    const joined = [
      'Ik kom met de trein die om negen uur gaat.',
      'Tot dan!',
      '-- ',
      'Els ',
      '> Komt u ',
      '> ook?',
      '>ja',
    ];
    expect(text(FLOWED, ...lines).split('\n')).toEqual(joined);
    expect(text('text/plain', ...lines).split('\r\n')).toEqual(lines.with(-1, ' >ja'));
  });

  test('loses the spaces that were added, when the mail says so', () => {
    expect(text(`${FLOWED}; delsp=yes`, 'Ik kom  ', 'graag mee', 'vergader ', 'en.')).toBe(
      'Ik kom graag mee\nvergaderen.',
    );
  });
});

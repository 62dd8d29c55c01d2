import { describe, expect, test } from 'vitest';
import { readMail } from '../../activities/inbox/parse.ts';
import { readIncoming } from '../../activities/inbox/read.ts';
import { recogniseKind } from '../../activities/inbox/recognise/kind.ts';
import { deliveryReport, notice, rawMail } from './raw-mail.ts';

const recognise = (raw: Buffer) => recogniseKind(readMail(raw));
const FROM_ELS = ['From: Els Bakker <els@example.org>', 'To: netwerk@kartrekker.example.org'];
const LETTER = [
  'Message-ID: <brief-7@kartrekker.example.org>',
  'From: netwerk@kartrekker.example.org',
  'Subject: Uitnodiging',
];
const failed = (...more: string[]) => ['Final-Recipient: rfc822; els@thuiszorg.example.org', 'Action: failed', ...more];

describe('delivery reports', () => {
  test('a failed recipient makes a bounce, with the letter it is about', () => {
    const found = recognise(
      deliveryReport(['It did not work.'], failed('Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 user unknown')),
    );
    expect(found).toMatchObject({
      kind: 'bounce',
      mayAnswer: false,
      originalMessageId: 'brief-7@kartrekker.example.org',
    });
    expect(found.recipients).toEqual([
      { address: 'els@thuiszorg.example.org', action: 'failed', status: '5.1.1', hard: true, reason: 'unknown-user' },
    ]);
  });

  test('a code beside the reply tells more than a field that says only that it failed', () => {
    const found = recognise(
      deliveryReport(
        [''],
        failed('Status: 5.0.0', 'Diagnostic-Code: smtp; 552 5.2.2 <els@thuiszorg.example.org>: quota exceeded'),
      ),
    );
    expect(found.recipients[0]).toMatchObject({ status: '5.2.2', hard: false, reason: 'mailbox-full' });
  });

  test('words tell the code when no field does', () => {
    const found = recognise(
      deliveryReport(['<els@thuiszorg.example.org>: 550 5.1.1 unknown (in reply to RCPT TO command)'], failed()),
    );
    expect(found.recipients[0]).toMatchObject({ status: '5.1.1', hard: true });
  });

  test('a delay is no bounce', () => {
    const found = recognise(
      deliveryReport(
        ['Your letter is late.'],
        ['Final-Recipient: rfc822; els@thuiszorg.example.org', 'Action: delayed', 'Status: 4.4.1'],
      ),
    );
    expect(found).toMatchObject({ kind: 'delayed', recipients: [{ status: '4.4.1', hard: false }] });
  });

  test('a letter that arrived is no bounce', () => {
    const found = recognise(
      deliveryReport(
        ['It arrived.'],
        ['Final-Recipient: rfc822; els@thuiszorg.example.org', 'Action: delivered', 'Status: 2.0.0'],
      ),
    );
    expect(found.kind).toBe('delivered');
  });

  test('each recipient has its own fate', () => {
    const full = [
      'Final-Recipient: rfc822; piet@thuiszorg.example.org',
      'Action: failed',
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 mailbox full',
    ];
    const found = recognise(deliveryReport([''], failed('Status: 5.1.1'), full));
    expect(found.recipients.map(({ address, hard }) => [address, hard])).toEqual([
      ['els@thuiszorg.example.org', true],
      ['piet@thuiszorg.example.org', false],
    ]);
  });

  test.each([
    ['in quotes', ['Final-Recipient: rfc822; "els@thuiszorg.example.org"']],
    ['of X.400', ['Original-Recipient: rfc822; els@thuiszorg.example.org', 'Final-Recipient: x400; /S=els/C=NL/']],
  ])('a recipient %s has an address', (_, fields) => {
    const found = recognise(deliveryReport([''], [...fields, 'Action: failed', 'Status: 5.1.1']));
    expect(found.recipients).toMatchObject([{ address: 'els@thuiszorg.example.org', hard: true }]);
  });

  test('the address on the letter is kept when a forwarded one failed', () => {
    const found = recognise(
      deliveryReport([''], failed('Original-Recipient: rfc822; els@example.org', 'Status: 5.1.1')),
    );
    expect(found.recipients[0]).toMatchObject({
      address: 'els@thuiszorg.example.org',
      originalAddress: 'els@example.org',
    });
  });

  test('a refusal of the sender says nothing about the address', () => {
    const found = recognise(
      deliveryReport(
        [''],
        failed('Status: 5.1.8', 'Diagnostic-Code: smtp; 553 5.1.8 Domain of sender address does not exist'),
      ),
    );
    expect(found.recipients[0]).toMatchObject({ hard: false, reason: 'refused-sender' });
  });

  test('an unknown user after the content came may be a filter', () => {
    const found = recognise(
      deliveryReport(
        ['host said: 550 User unknown (in reply to end of DATA command)'],
        failed('Status: 5.0.0', 'Diagnostic-Code: smtp; 550 User unknown'),
      ),
    );
    expect(found.recipients[0]).toMatchObject({ hard: false, reason: 'filtered' });
  });
});

describe('notices in words', () => {
  test('a warning that it is late is a delay', () => {
    const found = recognise(
      notice(
        ['From: Mail Delivery System <MAILER-DAEMON@mx.example.net>', 'Subject: Delayed Mail (still being retried)'],
        'Delivery to the following recipient has been delayed:',
        '',
        '   els@thuiszorg.example.org',
        '',
        'Message will be retried for 2 more day(s)',
      ),
    );
    expect(found).toMatchObject({
      kind: 'delayed',
      recipients: [{ address: 'els@thuiszorg.example.org', hard: false }],
    });
  });

  test('the report may be a file of its own', () => {
    const raw = notice(
      ['From: MAILER-DAEMON@mx.example.net', 'Subject: failure notice', 'Content-Type: multipart/mixed; boundary=om'],
      '--om',
      '',
      'Your message could not be delivered, see the details.',
      '--om',
      'Content-Type: text/plain; name=details.txt',
      'Content-Disposition: attachment',
      '',
      ...failed('Status: 5.2.2'),
      '--om--',
    );
    expect(recognise(raw).recipients).toMatchObject([{ address: 'els@thuiszorg.example.org', status: '5.2.2' }]);
  });

  test('the recipient comes from the letter when the notice names none', () => {
    const found = recognise(
      notice(
        ['From: MAILER-DAEMON@mx.example.net', 'Subject: Undeliverable message'],
        'Your message could not be delivered.',
        '',
        '----- Original message -----',
        '',
        'From: netwerk@kartrekker.example.org',
        'To: Els Bakker <els@thuiszorg.example.org>',
        'Message-ID: <brief-7@kartrekker.example.org>',
      ),
    );
    expect(found).toMatchObject({
      originalMessageId: 'brief-7@kartrekker.example.org',
      recipients: [{ address: 'els@thuiszorg.example.org' }],
    });
  });
});

describe('people are not mail systems', () => {
  const quoted = [
    '> This is the mail system at host mx.example.net.',
    '> I could not deliver your message to <piet@example.org>:',
    '> 550 5.1.1 user unknown',
  ];

  test.each([
    ['who answer a bounce', 'Re: Undelivered Mail Returned to Sender', ['Dit kreeg ik terug, wat nu?', '', ...quoted]],
    ['who forward a bounce', 'Fwd: Undelivered Mail Returned to Sender', ['Kijk eens.', '', ...quoted]],
    [
      'who tell of a bounce',
      'Mail komt terug',
      ['Mijn mail aan Piet kon niet worden bezorgd: user unknown.', 'Heeft u een ander adres?'],
    ],
    ['who complain about a delivery', 'Delivery failed', ['The parcel could not be delivered, nobody was at home.']],
    ['who tell of a letter', 'Returned mail', ['Mijn brief kwam terug van de post: adres onbekend.']],
    ['who have little time', 'Vertraagd', ['Ik kom later, de trein is vertraagd.']],
  ])('%s write ordinary mail', (_, subject, words) => {
    expect(recognise(rawMail(...FROM_ELS, `Subject: ${subject}`, '', ...words)).kind).toBe('ordinary');
  });

  test.each([
    [
      'an automatic reply that quotes the letter',
      ['Return-Path: <>', FROM_ELS[0]!],
      'Re: Uitnodiging',
      ['Ik ben er niet.', '', ...LETTER],
    ],
    [
      'news of a program',
      ['From: Makers <noreply@makers.example.org>'],
      'Release 5.1.1: delivery failed messages fixed',
      ['Fixed: a message could not be sent. Version 5.1.1.'],
    ],
    [
      'news of a shop',
      ['Return-Path: <>', 'From: Pakketdienst <noreply@shop.example.org>'],
      'Bezorging van uw pakket',
      ['Wij bezorgen 450 gram.'],
    ],
  ])('%s is no notice', (_, from, subject, words) => {
    const raw = rawMail(...from, 'To: netwerk@kartrekker.example.org', `Subject: ${subject}`, '', ...words);
    expect(['bounce', 'delayed']).not.toContain(recognise(raw).kind);
  });

  test('a postmaster who writes a letter is a person too', () => {
    const raw = rawMail(
      'From: Bob <postmaster@example.org>',
      'To: netwerk@kartrekker.example.org',
      'Subject: Vraag',
      '',
      'Wie beheert de agenda?',
    );
    expect(recognise(raw).kind).toBe('ordinary');
  });

  test('a bounce that a person attaches is not a bounce', () => {
    const inner = deliveryReport(['It did not work.'], failed('Status: 5.1.1')).toString();
    const raw = rawMail(
      ...FROM_ELS,
      'Subject: terugkomende mail',
      'Content-Type: multipart/mixed; boundary=om',
      '',
      '--om',
      '',
      'Zie bijlage.',
      '--om',
      'Content-Type: message/rfc822',
      '',
      inner,
      '--om--',
    );
    expect(recognise(raw)).toMatchObject({ kind: 'ordinary', recipients: [] });
  });
});

describe('automatic replies', () => {
  test.each([
    ['Auto-Submitted: auto-replied', 'Uitnodiging'],
    ['X-Autoreply: yes', 'Re: Uitnodiging'],
    ['Precedence: auto_reply', 'Re: Uitnodiging'],
    ['X-Mailer: Outlook', 'Automatisch antwoord: Uitnodiging'],
    ['X-Mailer: Outlook', 'Automatic reply: Invitation'],
    ['X-Mailer: Outlook', 'Automatische Antwort: Einladung'],
    ['X-Mailer: Outlook', 'Réponse automatique : Invitation'],
    ['X-Mailer: Outlook', 'Afwezig: Uitnodiging'],
    ['X-Mailer: Outlook', 'Automatische ontvangstbevestiging'],
    ['X-Mailer: Outlook', 'Automatische Abwesenheitsnotiz'],
    ['X-Mailer: Outlook', 'Out of Office Re: Invitation'],
    ['Delivered-To: Autoresponder', 'Re: Uitnodiging'],
    ['X-Autorespond: Uitnodiging', 'Re: Uitnodiging'],
    ['Auto-Submitted: auto-generated', 'Els Bakker is afwezig.'],
    ['Return-Path: <>', 'Re: Uitnodiging'],
    ['X-AutoReply-From: els@example.org', 'Re: Uitnodiging'],
    ['X-Autogenerated: Reply', 'Re: Uitnodiging'],
    ['X-ServiceNow-Generated: true', 'Incident INC1'],
    ['Delivered-By-The-Graces-Of: The Vacation program', 'Recorded message'],
    ['Preference: auto_reply', 'Re: Uitnodiging'],
    ['X-List-Administrivia: yes', 'Uw bericht'],
    ['Precedence: junk', 'Re: Uitnodiging'],
    ['Precedence: bulk', 'Away from my mail'],
    ['X-Mailer: Outlook', 'Vacation reply'],
    ['X-Mailer: Outlook', 'Niet bereikbaar: Uitnodiging'],
  ])('%s with subject "%s" is one, and is never answered', (header, subject) => {
    const found = recognise(
      rawMail(
        ...FROM_ELS,
        header,
        `Subject: ${subject}`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Ik ben er niet.',
      ),
    );
    expect(found).toMatchObject({ kind: 'auto-reply', mayAnswer: false });
  });

  test.each([
    'Bedankt! Dit is een automatisch antwoord.',
    'This is an automated response to your message "Uitnodiging".',
    'Je suis absente. Ceci est une réponse automatique.',
    'Diese Nachricht ist eine automatische Antwort.',
  ])('"%s" is one, though no header says so', (words) => {
    const raw = rawMail(...FROM_ELS, 'Subject: Re: Uitnodiging', 'Content-Type: text/plain; charset=utf-8', '', words);
    expect(recognise(raw)).toMatchObject({ kind: 'auto-reply', unattended: 'perhaps' });
  });

  test.each([
    'Ik ben afwezig tot 1 februari. Voor dringende zaken belt u het secretariaat.',
    'I am out of the office. I will read your mail when I am back.',
    'Ich bin bis Freitag im Urlaub. In dringenden Fällen wenden Sie sich an die Klinik.',
    'Je suis absente. En cas d’urgence, appelez le secrétariat.',
  ])('"%s" is one, though nothing else says so, and may be a person’s', (words) => {
    const raw = rawMail(...FROM_ELS, 'Subject: Re: Uitnodiging', 'Content-Type: text/plain; charset=utf-8', '', words);
    expect(readIncoming(raw).recognised).toMatchObject({ kind: 'auto-reply', unattended: 'perhaps' });
  });

  test.each([
    'Bedankt voor uw mail. Ik ben dan op vakantie, dus ik kom niet.',
    'Ik ben vanaf morgen afwezig tot 10 januari, maar ik doe mee.',
  ])('"%s" is a person’s', (words) => {
    expect(readIncoming(rawMail(...FROM_ELS, 'Subject: Re: Uitnodiging', '', words)).recognised.kind).toBe('ordinary');
  });

  test.each([
    'Ik kreeg op deze uitnodiging een automatisch antwoord van Piet.',
    'Piet stuurde terug: "Dit is een automatisch antwoord." Ik antwoord dus voor hem.',
  ])('a person may tell of an automatic reply: %s', (words) => {
    expect(readIncoming(rawMail(...FROM_ELS, 'Subject: Re: Uitnodiging', '', words)).recognised.kind).toBe('ordinary');
  });

  test.each([
    'Wij hebben uw bericht ontvangen. Dit is een automatisch verzonden e-mail.',
    'Your request has been received under case 00123.',
    'Bedankt voor uw mail. Wij streven ernaar om binnen drie dagen te antwoorden.',
    'Your message to artsen is being held until the moderator approves it.',
    'Before I can read this: it requires that you verify that you are a human.',
    'Klik op de link om te bevestigen dat u geen robot bent.',
    'Momenteel ben ik met verlof. Uw mail wordt niet doorgestuurd.',
    'This mailbox is no longer monitored. Please send your message to info@example.org.',
    'Votre message a bien été reçu. Ceci est un message automatique.',
    'Tot mei ben ik met studieverlof. Voor vragen kunt u terecht bij Bas.',
    'De praktijk is gesloten. Deze mail wordt automatisch verstuurd.',
    'Je suis absente. Pour toute urgence, appelez Luc.',
    'I am on maternity leave. Please contact Bob in my absence.',
  ])('"%s" is the answer of a mailbox to everybody', (words) => {
    const { recognised } = readIncoming(rawMail(...FROM_ELS, 'Subject: Ontvangst', '', words));
    expect(recognised).toMatchObject({ kind: 'auto-reply', unattended: 'perhaps', mayAnswer: false });
  });

  test.each([
    'Wij hebben uw bericht ontvangen en doen mee.',
    'Dank voor uw mail, ik kom er op terug.',
    'Thank you for your message. I can reply to this mail again, so: yes.',
    'Moet ik bevestigen dat ik een mens ben? Ik kom.',
    'Dit e-mailadres gebruik ik niet meer, mail me op els@example.net. Ik doe mee.',
    'Your message to our list still awaits approval. For myself: yes.',
    'Ik ben met studieverlof. Voor vragen kunt u terecht bij Bas. Wij doen mee.',
    'Ben jij met verlof? Dan kunt u terecht bij Bas, toch?',
    'Kan de vergadering na mijn vakantie? Ik ben van 3 tot 9 mei op vakantie.',
  ])('"%s" is a person’s answer', (words) => {
    expect(readIncoming(rawMail(...FROM_ELS, 'Subject: Re: Uitnodiging', '', words)).recognised.kind).toBe('ordinary');
  });

  test('what a mailbox and a person may both have written is ordinary, and never answered by a machine', () => {
    const words = 'Ja hoor. Ik ben met studieverlof; voor vragen kunt u terecht bij Bas.';
    const { recognised } = readIncoming(rawMail(...FROM_ELS, 'Subject: Re: Uitnodiging', '', words));
    expect(recognised).toMatchObject({ kind: 'ordinary', mayAnswer: false });
  });

  test('a person who writes about a holiday writes an ordinary mail', () => {
    const found = recognise(rawMail(...FROM_ELS, 'Subject: Re: Vakantie en de vergadering', '', 'Ik ben dan weg.'));
    expect(found).toMatchObject({ kind: 'ordinary', mayAnswer: true });
  });

  test.each([
    'Vakantie',
    'Afwezig op 12 januari',
    'Re: Automatisch antwoord: Uitnodiging',
    'Absent?',
    'Auto staat klaar',
    'Out of office?',
    'Automatisch antwoord gekregen: klopt dat?',
  ])('a person may also write "%s"', (subject) => {
    const found = recognise(rawMail(...FROM_ELS, `Subject: ${subject}`, '', 'Dan ben ik er niet.'));
    expect(found.kind).toBe('ordinary');
  });

  test('what only its subject says may be a person’s', () => {
    const unattended = (subject: string, ...more: string[]) =>
      recognise(rawMail(...FROM_ELS, ...more, `Subject: ${subject}`, '', 'Ik kom niet.')).unattended;
    expect(unattended('Afwezig: Uitnodiging')).toBe('perhaps');
    expect(unattended('Afwezig: Uitnodiging', 'Auto-Submitted: auto-replied')).toBe('surely');
    expect(unattended('Automatisch antwoord: Uitnodiging')).toBe('surely');
    expect(unattended('Out of Office: Invitation')).toBe('surely');
    expect(unattended('Out of office next week')).toBe('perhaps');
    expect(unattended('Out of office')).toBe('perhaps');
    expect(unattended('Automatisch antwoord van Piet klopt niet')).toBe('perhaps');
    expect(unattended('Re: Uitnodiging')).toBeUndefined();
  });

  test('X-Auto-Response-Suppress does not make a mail automatic', () => {
    const found = recognise(
      rawMail(...FROM_ELS, 'X-Auto-Response-Suppress: All', 'Subject: Re: Uitnodiging', '', 'Graag.'),
    );
    expect(found).toMatchObject({ kind: 'ordinary', mayAnswer: true });
  });
});

describe('who may be answered', () => {
  test('a person may', () => {
    expect(recognise(rawMail(...FROM_ELS, 'Subject: Vraag', '', 'Hoe laat?')).mayAnswer).toBe(true);
  });

  test.each([
    ['the empty sender', ['Return-Path: <>']],
    ['a machine', ['Auto-Submitted: auto-generated']],
    ['bulk mail', ['Precedence: bulk']],
    ['a list', ['List-Id: <zorg.example.org>']],
    ['a list by its precedence', ['Precedence: list']],
    ['a rule of a mailbox', ['X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent']],
  ])('%s may not', (_, headers) => {
    expect(recognise(rawMail(...FROM_ELS, ...headers, 'Subject: Bericht', '', 'Hallo.')).mayAnswer).toBe(false);
  });

  test.each(['mailer-daemon@example.org', 'noreply@example.org', 'no-reply@example.org', 'owner-zorg@example.org'])(
    '%s may not',
    (address) => {
      expect(recognise(rawMail(`From: ${address}`, 'Subject: Bericht', '', 'Hallo.')).mayAnswer).toBe(false);
    },
  );
});

describe('other kinds', () => {
  const report = (type: string, ...fields: string[]) =>
    rawMail(
      'From: loop@mx.example.net',
      'Subject: report',
      `Content-Type: multipart/report; report-type=${type}; boundary=r`,
      '',
      '--r',
      '',
      'For people.',
      '--r',
      `Content-Type: message/${type}`,
      '',
      ...fields,
      '--r',
      'Content-Type: message/rfc822',
      '',
      'To: els@example.org',
      'Message-ID: <brief-8@kartrekker.example.org>',
      '',
      'Beste Els,',
      '--r--',
    );

  test('a feedback report is a complaint, by whom and of which letter', () => {
    const found = recognise(
      report(
        'feedback-report',
        'Feedback-Type: abuse',
        'User-Agent: Loop/1',
        'Version: 1',
        'Original-Rcpt-To: <els@example.org>',
      ),
    );
    expect(found).toMatchObject({
      kind: 'complaint',
      complaint: { type: 'abuse' },
      originalMessageId: 'brief-8@kartrekker.example.org',
      mayAnswer: false,
    });
    expect(found.recipients.map(({ address }) => address)).toEqual(['els@example.org']);
  });

  const receipt = (subject: string, words: string, disposition: string) =>
    rawMail(
      'From: Mail Delivery Subsystem <postmaster@thuiszorg.example.org>',
      'To: netwerk@kartrekker.example.org',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=disposition-notification; boundary="grens"',
      '',
      '--grens',
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
      '--grens',
      'Content-Type: message/disposition-notification',
      '',
      'Final-Recipient: rfc822; els@thuiszorg.example.org',
      'Original-Message-ID: <brief-7@kartrekker.example.org>',
      `Disposition: ${disposition}`,
      '--grens--',
    );

  test.each([
    ['Automatically rejected mail', 'Your message was automatically rejected:\nQuota exceeded', 'mailbox-full'],
    ['Rejected: Doet u mee?', 'Uw bericht is automatisch geweigerd: ik lees geen nieuwsbrieven.', 'other'],
    ['Automatically rejected mail', 'Your message was automatically rejected:\nuser unknown', 'unknown-user'],
  ])(
    'a letter that a rule of the recipient refused is a bounce for now, in the form of a receipt: %s',
    (subject, words, reason) => {
      const found = recognise(receipt(subject, words, 'automatic-action/MDN-sent-automatically; deleted'));
      expect(found).toMatchObject({ kind: 'bounce', originalMessageId: 'brief-7@kartrekker.example.org' });
      expect(found.recipients).toMatchObject([{ address: 'els@thuiszorg.example.org', hard: false, reason }]);
    },
  );

  test('a letter that was thrown away unread is an MDN', () => {
    const words = 'Uw bericht is verwijderd zonder te zijn gelezen.';
    for (const how of [
      'manual-action/MDN-sent-automatically; deleted',
      'automatic-action/MDN-sent-automatically; deleted',
    ])
      expect(recognise(receipt('Niet gelezen: Doet u mee?', words, how)).kind).toBe('mdn');
    const refused = receipt(
      'Read: mail about what was rejected',
      'It was read.',
      'manual-action/MDN-sent-manually; displayed',
    );
    expect(recognise(refused).kind).toBe('mdn');
  });

  test('a read receipt is an MDN', () => {
    const found = recognise(
      report(
        'disposition-notification',
        'Final-Recipient: rfc822; els@example.org',
        'Disposition: manual-action/MDN-sent-manually; displayed',
      ),
    );
    expect(found).toMatchObject({ kind: 'mdn', mayAnswer: false });
  });

  test('a calendar part makes a calendar mail', () => {
    const found = recognise(
      rawMail(
        ...FROM_ELS,
        'Subject: Geaccepteerd',
        'Content-Type: text/calendar; method=REPLY',
        '',
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
      ),
    );
    expect(found.kind).toBe('calendar');
  });

  test.each(['unsubscribe', 'Afmelden', 'Uitschrijven.'])('%s as a subject unsubscribes', (subject) => {
    const kind = (...body: string[]) =>
      readIncoming(rawMail(...FROM_ELS, `Subject: ${subject}`, '', ...body)).recognised.kind;
    expect(kind('')).toBe('unsubscribe');
    expect(kind('Afmelden', '', '-- ', 'Els Bakker')).toBe('unsubscribe');
    expect(kind('This message was automatically generated by Gmail.')).toBe('unsubscribe');
    expect(kind('Ik kom helaas niet op 22 april. Volgende keer wel weer!')).toBe('ordinary');
  });
});

import { expect, test } from 'vitest';
import { readMail } from '../../activities/inbox/parse.ts';
import { recogniseKind } from '../../activities/inbox/recognise/kind.ts';
import { notice } from './raw-mail.ts';

/** How mail systems word a refusal without fields; the words are written after their manner, about Els. */
const ELS = 'els@thuiszorg.example.org';

interface Dialect {
  system: string;
  headers: string[];
  words: string[];
  status: string;
  hard: boolean;
}

const ORIGINAL = [
  'From: netwerk@kartrekker.example.org',
  `To: ${ELS}`,
  'Message-ID: <brief-7@kartrekker.example.org>',
  'Subject: Uitnodiging',
  '',
];

const DIALECTS: Dialect[] = [
  {
    system: 'qmail',
    headers: ['From: MAILER-DAEMON@mx.example.net', 'Subject: failure notice'],
    words: [
      'Hi. This is the qmail-send program at mx.example.net.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.",
      '',
      `<${ELS}>:`,
      '192.0.2.7 does not like recipient.',
      'Remote host said: 550 5.1.1 No such user here',
      'Giving up on 192.0.2.7.',
      '',
      '--- Below this line is a copy of the message.',
      '',
      ...ORIGINAL,
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'Exim',
    headers: [
      'From: Mail Delivery System <Mailer-Daemon@mx.example.net>',
      'Subject: Mail delivery failed: returning message to sender',
    ],
    words: [
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      `  ${ELS}`,
      `    SMTP error from remote mail server after RCPT TO:<${ELS}>:`,
      '    host mx.thuiszorg.example.org [192.0.2.7]: 552 5.2.2 Mailbox over quota',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      '',
      ...ORIGINAL,
    ],
    status: '5.2.2',
    hard: false,
  },
  {
    system: 'James',
    headers: ['From: postmaster@mx.example.net', 'Subject: Error: Uitnodiging'],
    words: [
      'Hi. This is the James mail server at mx.example.net.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.  Below",
      'I include the list of recipients and the reason why I was unable to deliver your message.',
      '',
      'Failed recipient(s):',
      ELS,
      '',
      'Error message:',
      '550 5.1.1 Requested action not taken: mailbox unavailable',
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'InterScan',
    headers: ['From: InterScan MSS Notification <imss@mx.example.net>', 'Subject: Mail could not be delivered'],
    words: [
      '****** Message from InterScan Messaging Security Suite ******',
      '',
      'Sent >>> RCPT TO:<els@thuiszorg.example.org>',
      'Received <<< 550 5.1.1 <els@thuiszorg.example.org>: user unknown',
      '',
      'Unable to deliver message to <els@thuiszorg.example.org>',
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'old sendmail',
    headers: ['From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>', 'Subject: Returned mail: Host unknown'],
    words: [
      '   ----- The following addresses had permanent fatal errors -----',
      `<${ELS}>`,
      '',
      '   ----- Transcript of session follows -----',
      `550 <${ELS}>... Host unknown (Name server: thuiszorg.example.org: host not found)`,
      '',
      '   ----- Original message follows -----',
      ...ORIGINAL,
    ],
    status: '5.1.2',
    hard: true,
  },
  {
    system: 'GroupWise',
    headers: ['From: Mail Delivery System <Mailer-Daemon@gw.example.net>', 'Subject: Message status - undeliverable'],
    words: [
      'The message that you sent was undeliverable to the following:',
      `\t${ELS} (user not found)`,
      '',
      'Possibly truncated original message follows:',
      '',
      ...ORIGINAL,
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'Domino',
    headers: [
      'From: Postmaster@notes.example.net',
      'Subject: DELIVERY FAILURE: User els (els@thuiszorg.example.org) not listed in Domino Directory',
    ],
    words: [
      'Your message',
      '',
      '  Subject: Uitnodiging',
      '',
      'was not delivered to:',
      '',
      `  ${ELS}`,
      '',
      'because:',
      '',
      `  User els (${ELS}) not listed in Domino Directory`,
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'Exchange, in Dutch',
    headers: [
      'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.net>',
      'Subject: Onbestelbaar: Uitnodiging',
      'Content-Type: text/plain; charset=utf-8',
    ],
    words: [
      'Bezorging is mislukt voor de volgende geadresseerden of groepen:',
      '',
      ELS,
      'Het e-mailadres dat u hebt ingevoerd, kan niet worden gevonden.',
      '',
      'Diagnostische gegevens voor beheerders:',
      '',
      'Genererende server: mx.example.net',
      '',
      ELS,
      '#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##',
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'Exchange, in German',
    headers: [
      'From: postmaster@example.net',
      'Subject: Unzustellbar: Uitnodiging',
      'Content-Type: text/plain; charset=iso-8859-1',
    ],
    words: [
      'Ihre Nachricht wurde nicht zugestellt an:',
      ELS,
      'Das Postfach des Empfaengers ist voll. #5.2.2 smtp;552 5.2.2 mailbox full',
    ],
    status: '5.2.2',
    hard: false,
  },
  {
    system: 'a French provider',
    headers: [
      'From: Postmaster <postmaster@example.net>',
      'Subject: Echec de la remise de votre message',
      'Content-Type: text/plain; charset=utf-8',
    ],
    words: [
      `Votre message n'a pas pu être remis à <${ELS}> :`,
      '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient.',
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'Gmail, in text',
    headers: [
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Subject: Delivery Status Notification (Failure)',
      `X-Failed-Recipients: ${ELS}`,
    ],
    words: [
      'Delivery to the following recipient failed permanently:',
      '',
      `     ${ELS}`,
      '',
      'Technical details of permanent failure: ',
      'The error that the other server returned was: 550 550 5.1.1 User unknown (state 14).',
      '',
      '----- Original message -----',
      '',
      ...ORIGINAL,
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'Yahoo',
    headers: ['From: MAILER-DAEMON@yahoo.com', 'Subject: Failure Notice'],
    words: [
      'Sorry, we were unable to deliver your message to the following address.',
      '',
      `<${ELS}>:`,
      '554: 5.7.9 Message not accepted for policy reasons.',
      '',
      '--- Below this line is a copy of the message.',
      '',
      ...ORIGINAL,
    ],
    status: '5.7.9',
    hard: false,
  },
  {
    system: 'MailMarshal',
    headers: ['From: MailMarshal <postmaster@mm.example.net>', 'Subject: Undeliverable Mail: "Uitnodiging"'],
    words: [
      'Your message:',
      '   From:    netwerk@kartrekker.example.org',
      '   Subject: Uitnodiging',
      '',
      'Could not be delivered because of',
      '',
      '550 5.1.1 User unknown',
      '',
      'The following recipients were affected:',
      `    ${ELS}`,
      '',
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'hMailServer',
    headers: ['From: mailer-daemon@hmail.example.net', 'Subject: Message undeliverable: Uitnodiging'],
    words: [
      'Your message did not reach some or all of the intended recipients.',
      '',
      '   Sent: Mon, 4 Jan 2027 09:00:00',
      '   Subject: Uitnodiging',
      '',
      'The following recipient(s) could not be reached:',
      '',
      ELS,
      '   Error Type: SMTP',
      '   Remote server (192.0.2.7) issued an error.',
      `   hMailServer sent: RCPT TO:<${ELS}>`,
      '   Remote server replied: 550 5.1.1 unknown user',
      '',
      'hMailServer',
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'a Japanese provider',
    headers: [
      'From: Postmaster@mobile.example.net',
      'Subject: =?utf-8?B?44Oh44O844Or44Ko44Op44O8?=',
      'Content-Type: text/plain; charset=utf-8',
    ],
    words: [
      '次のあて先へのメッセージはエラーのため送信できませんでした。',
      '',
      `>>> RCPT TO:<${ELS}>`,
      `<<< 550 <${ELS}>: User unknown`,
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'MDaemon',
    headers: ['From: MDaemon@example.net', 'Subject: Permanent Delivery Failure'],
    words: [
      'The attached message had PERMANENT fatal delivery errors!',
      '',
      'Failed address: els@thuiszorg.example.org',
      '',
      '--- Session Transcript ---',
      'RCPT To:<els@thuiszorg.example.org>',
      '550 5.1.1 Recipient unknown',
      '--- End Transcript ---',
    ],
    status: '5.1.1',
    hard: true,
  },
  {
    system: 'Kerio',
    headers: [
      'From: Mail Delivery Subsystem <mailer-daemon@kerio.example.net>',
      'Subject: Undeliverable mail: Uitnodiging',
    ],
    words: [
      `Failed to deliver to '${ELS}'`,
      'mail server does not exist: DNS error: domain thuiszorg.example.org not found',
      '',
    ],
    status: '5.1.2',
    hard: true,
  },
  {
    system: 'a server that gave up',
    headers: [
      'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
      'Subject: Returned mail: Cannot send message for 5 days',
    ],
    words: [
      'The following address failed:',
      ELS,
      '451 4.4.1 connection timed out',
      'Message could not be delivered for 5 days; it will be deleted from queue.',
    ],
    status: '4.4.1',
    hard: false,
  },
  {
    system: 'a spam filter',
    headers: [
      'From: "Content-filter at mx.example.net" <postmaster@mx.example.net>',
      'Subject: Considered UNSOLICITED BULK EMAIL, apparently from you',
    ],
    words: [
      `Your message to <${ELS}> was considered unsolicited bulk e-mail (UBE).`,
      'Delivery of the email was stopped! It was rejected by our server.',
      '554 5.7.0 Reject, id=04-12 - SPAM',
    ],
    status: '5.7.0',
    hard: false,
  },
  {
    system: 'LocalDelivery of a Cyrus server',
    headers: ['From: MAILER-DAEMON@imap.example.net', 'Subject: Undelivered Mail Returned to Sender'],
    words: [`<${ELS}>: data format error. Command output: els: Mailbox does not exist`],
    status: '5.1.1',
    hard: true,
  },
];

test.each(DIALECTS)(
  'a bounce of $system tells who was not reached, and whether for good',
  ({ headers, words, status, hard }) => {
    const found = recogniseKind(readMail(notice(headers, ...words)));
    expect(found.kind).toBe('bounce');
    expect(found.recipients.map(({ address }) => address)).toEqual([ELS]);
    expect(found.recipients[0]).toMatchObject({ status, hard });
  },
);

/** Subject, words before the address, words after it, and the reason; of a provider that says who it is, but gives no code. */
const LANGUAGES: [string, string, string, string, string][] = [
  [
    'Dutch',
    'Uw bericht kon niet worden bezorgd',
    'Uw e-mail aan',
    'kon niet bezorgd worden: dit adres bestaat niet.',
    'unknown-user',
  ],
  [
    'Dutch, full',
    'Niet afgeleverd: Uitnodiging',
    'Niet afgeleverd bij',
    'omdat het postvak van de ontvanger vol is: het postvak is vol.',
    'mailbox-full',
  ],
  [
    'German',
    'Unzustellbare Nachricht',
    'Konnte nicht zugestellt werden an',
    'Der Benutzer ist nicht im Verzeichnis aufgeführt',
    'unknown-user',
  ],
  ['French', 'Message non distribué', "N'a pas pu être remis à", 'Adresse introuvable.', 'unknown-user'],
  ['Spanish', 'No se pudo entregar el mensaje', 'No se pudo entregar a', 'El destinatario no existe.', 'unknown-user'],
  ['Italian', 'Mancata consegna', 'Non è stato possibile consegnare a', 'Indirizzo sconosciuto.', 'unknown-user'],
  [
    'Dutch, refused',
    'Uw bericht is geweigerd',
    'Uw bericht aan',
    'is geweigerd door ons spamfilter.',
    'refused-content',
  ],
  [
    'Dutch, no domain',
    'Onbestelbaar bericht',
    'Kon niet worden bezorgd bij',
    'het domein bestaat niet.',
    'unknown-host',
  ],
];

test.each(LANGUAGES)('a postmaster who tells of a bounce in %s is understood', (_, subject, before, after, reason) => {
  const headers = [
    'From: Postmaster <postmaster@mx.example.net>',
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
  ];
  const found = recogniseKind(readMail(notice(headers, `${before} <${ELS}>`, after)));
  expect(found).toMatchObject({ kind: 'bounce', recipients: [{ address: ELS, reason }] });
});

test.each([
  ["could not be delivered to\n'tom@example.org' (host: example.org) (queue: smtp)", 'tom@example.org'],
  ['failed to reach user forum@example.org', 'forum@example.org'],
  ["<o'brien@example.org>: 550 user unknown", "o'brien@example.org"],
  ["The address: o'brien@example.org is not known here", "o'brien@example.org"],
])('the address in "%s" is %s, whatever word it begins with', (words, address) => {
  const headers = ['From: MAILER-DAEMON@mx.example.net', 'Subject: failure notice'];
  expect(recogniseKind(readMail(notice(headers, words))).recipients.map((one) => one.address)).toEqual([address]);
});

import { describe, expect, test } from 'vitest';
import { diagnose } from '../../activities/inbox/recognise/diagnose.ts';
import type { BounceReason } from '../../activities/inbox/recognise/recognised.ts';

const said = (text: string, field = '') => diagnose({ action: 'failed', field, said: text });

/** What mail servers say, in the words of many kinds of them. */
const REFUSALS: Record<string, readonly string[]> = {
  'unknown-user': [
    'The following destination addresses were unknown',
    '550 rejected: User not found',
    '550 User <els@example.org> unknown',
    '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '550 5.5.0 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)',
    '550 5.1.1 <els@example.org> Recipient not found. <http://x.com/faq/#reason3>',
    "554 delivery error: dd This user doesn't have a yahoo.com account (els@yahoo.com) [0] (in reply to RCPT TO command)",
    '550 No such user (els) (in reply to RCPT TO command)',
    '550 Unknown address error (in reply to RCPT TO command)',
    "550 5.1.1 User doesn't exist: els@example.org",
    '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
    '553 5.3.0 <els@example.org>... Addressee unknown, relay=[192.0.2.7] (in reply to RCPT TO command)',
    '550 5.1.1 Adresse email inexistante. Recipient unknown',
    '450 is not it: 550 5.1.1 Mailbox <els@example.org> does not exist',
    '550 Recipient not in our control file (in reply to RCPT TO command)',
    '550 #5.1.0 Address rejected. (in reply to RCPT TO command)',
    '554 5.1.1 unknown or illegal alias: els@example.org',
    '550 5.1.1 <els@example.org> is not a valid mailbox',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM5.eop-EUR03.prod.protection.outlook.com]',
    '550 5.4.1 [els@example.org]: Recipient address rejected: Access denied',
    '550 No such user here',
    '550 5.0.0 User not found',
    '552 mailbox not found',
    "554 delivery error: dd Sorry, your message cannot be delivered. This user doesn't have a yahoo.com account (0)",
    '550 5.0.350 Remote server returned an error -> 550 User unknown',
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)',
    '550 Gebruiker bestaat niet',
    '550 Ontvanger niet gevonden',
    '550 5.0.0 Dit e-mailadres bestaat niet',
    '550 Geen gebruiker met die naam',
    '554 Onbekend adres',
  ],
  'unknown-host': [
    '550 5.1.2 Host unknown (Name server: host not found)',
    '550 Host unknown',
    'Host or domain name not found. Name service error for name=example.org type=A: Host not found',
    '550 5.4.4 Invalid domain',
    '550 domain does not exist',
    'DNS Error: Domain name not found',
    'Unrouteable address',
    'all relevant MX records point to non-existent hosts',
  ],
  'accepts-no-mail': [
    '556 5.1.10 Recipient address has null MX',
    'an MX or SRV record indicated no SMTP service',
    'Domain example.org does not accept mail (nullMX)',
    'Name service error: Malformed; Recipient domain has nullMX record: Null MX',
  ],
  moved: [
    '551 5.1.6 Recipient no longer here: user has moved to els@example.net',
    '551 user not local; address has changed',
  ],
  'mailbox-full': [
    '552 5.2.2 The email account that you tried to reach is over quota',
    '550 5.2.2 mailbox full',
    '554 5.2.2 STOREDRV.Deliver; mailbox full',
    '422 els mailbox full',
    '552 Requested mail action aborted: exceeded storage allocation',
    '552 sorry, that mailbox is over quota',
    "550 Not enough storage space in user's mailbox",
    '452 4.2.2 Quota exceeded (mailbox for user is full)',
    '550 5.1.1 maildir over quota',
    '550-Mailbox size limit exceeded',
    '550 Postvak is vol',
  ],
  suspended: [
    '550 5.2.1 The email account that you tried to reach is disabled.',
    '525 5.7.13 Disabled recipient address',
    '554 30 Sorry, your message to els@example.org cannot be delivered. This mailbox is disabled (554.30).',
    '550 account is locked',
    '550 5.2.1 mailbox is inactive',
  ],
  'refused-sender': [
    '550 5.7.1 Service unavailable; client host [192.0.2.7] blocked using zen.spamhaus.org',
    '554 5.7.1 Your IP address has a poor reputation',
    "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list",
    '550 5.7.25 The IP address sending this message does not have a PTR record setup',
    '553 5.1.8 <x@example.org>: Sender address rejected: Domain not found',
    '550 5.7.1 Relaying denied',
    '550 relay not permitted',
    '554 5.7.1 <els@example.org>: Recipient address rejected: Access denied',
    '550 5.7.1 Access denied',
  ],
  'refused-content': [
    '554 5.7.1 Message rejected as spam',
    '552 5.7.0 This message was blocked because its content presents a potential security issue: attachment blocked',
    '550 5.7.1 message contains a virus',
    '550 High probability of spam',
    '550 5.0.350 Remote server returned an error -> 550 High probability of spam',
    '554 rejected due to spam content',
  ],
  policy: [
    "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy",
    '550 5.7.23 SPF validation error',
    '554 5.7.9 Message not accepted for policy reasons',
    '550 5.7.0 Local Policy Violation',
    '450 4.7.1 Greylisted, please come back later',
  ],
  'too-large': [
    '552 5.3.4 Message size exceeds fixed limit',
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    '552 message too large',
  ],
  'too-many': [
    '452 4.5.3 Too many recipients',
    '421 4.3.2 too many connections',
    '554 5.4.6 Too many hops',
    '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages',
  ],
  expired: ['4.4.7 Message expired: unable to deliver in 840 minutes', 'retry timeout exceeded'],
  network: [
    'connect to mx.example.org[192.0.2.7]:25: Connection timed out',
    '4.4.1 Connection refused',
    'lost connection with mx.example.org while performing the HELO handshake',
    'Network is unreachable',
  ],
  system: [
    '451 4.3.0 Internal server error',
    '451 Temporary local problem - please try later',
    '452 4.3.1 Insufficient system resources',
    'x-unix; procmail: exit status 75',
  ],
};

const HARD: readonly BounceReason[] = ['unknown-user', 'unknown-host', 'accepts-no-mail', 'moved'];
const cases = Object.entries(REFUSALS).flatMap(([reason, texts]) =>
  texts.map((text) => [text, reason as BounceReason] as const),
);

test.each(cases)('"%s" means %s', (text, reason) => {
  expect(said(text)).toMatchObject({ reason, hard: HARD.includes(reason) });
});

describe('a code', () => {
  test('beside a reply tells more than the field', () => {
    expect(said('550 5.1.1 unknown', '5.0.0').status).toBe('5.1.1');
  });

  test('is not read from an address of a machine', () => {
    expect(said('host 5.1.1.25 said: no', '').status).toBe('5.0.0');
  });

  test('is derived from the reply and the words when none is told', () => {
    expect(said('552 mailbox is full').status).toBe('5.2.2');
    expect(said('452 mailbox is full').status).toBe('4.2.2');
  });

  test('of the fourth class is never for good', () => {
    expect(said('450 4.1.1 user unknown').hard).toBe(false);
  });
});

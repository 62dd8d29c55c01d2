import MimeNode from 'nodemailer/lib/mime-node';
import { domainOf } from './addresses.ts';
import type { Answerable } from './answerable.ts';
import type { BOUNCES } from './reply-body.ts';
import type { Words } from './texts.ts';

const CODES = {
  'hard-bounce': { status: '5.1.1', said: (address: string) => `550 5.1.1 <${address}>: User unknown` },
  'soft-bounce': { status: '4.2.2', said: (address: string) => `452 4.2.2 <${address}>: Mailbox full` },
};

/** Makes the report that a mail system returns for a letter it cannot deliver (RFC 3464, in a report of RFC 6522). */
export function bounce(
  kind: (typeof BOUNCES)[number],
  { person: { address }, sender, subject, sentAt, headers }: Answerable,
  words: Words,
  at: number,
): Promise<Buffer> {
  const domain = domainOf(address);
  const report = new MimeNode('multipart/report; report-type=delivery-status', { newline: '\r\n' });
  report.setHeader('From', { name: words.say('bounceFrom'), address: `MAILER-DAEMON@${domain}` });
  report.setHeader('To', sender!);
  report.setHeader('Subject', words.say('bounceSubject', { subject }));
  report.setHeader('Date', new Date(at).toUTCString().replace('GMT', '+0000'));
  report.setHeader('Auto-Submitted', 'auto-replied');
  const { status, said } = CODES[kind];
  const reason = words.say(kind === 'hard-bounce' ? 'bounceHard' : 'bounceSoft');
  const text = words.say('bounceText', { address, subject, when: words.time(sentAt), reason, said: said(address) });
  report.createChild('text/plain; charset=utf-8').setContent(`${text}\n`);
  report.createChild('message/delivery-status').setContent(deliveryStatus(address, status, said(address), sentAt));
  report.createChild('text/rfc822-headers; charset=utf-8').setContent(`${headers}\n`);
  return report.build();
}

const deliveryStatus = (address: string, status: string, said: string, sentAt: number) =>
  [
    `Reporting-MTA: dns; mx.${domainOf(address)}`,
    `Arrival-Date: ${new Date(sentAt).toUTCString().replace('GMT', '+0000')}`,
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${said}`,
    '',
  ].join('\n');

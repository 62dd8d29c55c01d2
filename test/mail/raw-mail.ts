/** A raw mail from its lines, as a mail server would hand it over. */
export function rawMail(...lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

/** A notice by a mail system to our sender: headers of its own, then its words. */
export function notice(headers: readonly string[], ...words: readonly string[]): Buffer {
  const common = ['Return-Path: <>', 'To: netwerk@kartrekker.example.org', 'Date: Mon, 4 Jan 2027 09:00:00 +0100'];
  return rawMail(...headers, ...common, '', ...words);
}

/** A delivery report (RFC 3464): the words for people, the fields for machines, the header of the letter. */
export function deliveryReport(words: readonly string[], ...groups: readonly (readonly string[])[]): Buffer {
  return rawMail(
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
    'To: netwerk@kartrekker.example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grens"',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...words,
    '--grens',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    ...groups.flatMap((group) => [...group, '']),
    '--grens',
    'Content-Type: text/rfc822-headers',
    '',
    'From: netwerk@kartrekker.example.org',
    'To: els@thuiszorg.example.org',
    'Message-ID: <brief-7@kartrekker.example.org>',
    'Subject: Uitnodiging',
    '',
    '--grens--',
  );
}

import { createHash } from 'node:crypto';
import type { Instant } from '../../workflows/kit/clock.ts';
import type { Letterhead } from '../../workflows/kit/letter.ts';
import type { CalendarMethod } from './calendar.ts';
import type { Frame } from './frame.ts';
import { header, headerDate, headerText, mailbox, messageId } from './headers.ts';
import type { LetterLinks } from './links.ts';
import { type CalendarFrame, calendarFrame, fillCalendar, mixedBoundary, mixedOpening } from './mime-calendar.ts';
import { encodeTemplate, quotedPrintable } from './quoted-printable.ts';
import type { Values } from './render.ts';
import { fill, type Template } from './template.ts';
import { escapeHtml, htmlValue } from './values.ts';

const BOUNDARY_CHARACTERS = 24;

/** What a mail says on its outside, per person. */
export interface Outside {
  letterId: string;
  /** The token of whom it is for, as it stands in addresses. */
  token: string;
  to: { name: string; address: string };
  replyTo: { name: string; address: string };
  at: Instant;
  /** A calendar and the only sender whom calendar programs take it from: its organizer. */
  calendar?: { text: string; organizer: { name: string; address: string } } | undefined;
  /** Documents as parts of a message. */
  parts?: string[];
}

/** A frame as a MIME message (RFC 2045, 2046) with slots: encoded once, filled in per person. */
export interface MimeFrame {
  sender: string;
  /** The whole Subject line, when it is the same for all. */
  subjectLine?: string;
  subject: Template;
  /** The whole From line of letters without a calendar. */
  fromLine: string;
  fixedHeaders: string;
  text: Template;
  between: string;
  html: Template;
  boundary: string;
  end: string;
  calendar?: CalendarFrame;
}

/** Encodes a frame, once for all letters that have it; a method makes room for a calendar. */
export function mimeFrame(
  frame: Frame,
  { sender }: Letterhead,
  { method, hasParts = false }: { method?: CalendarMethod | undefined; hasParts?: boolean } = {},
): MimeFrame {
  const { subject, language } = frame;
  const boundary = `=_${createHash('sha256').update(frame.html.fixed.join()).digest('hex').slice(0, BOUNDARY_CHARACTERS)}`;
  const calendar = method && calendarFrame(boundary, method);
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
  return {
    sender: sender.address,
    subject,
    ...(subject.slots.length === 0 && { subjectLine: header('Subject', headerText(subject.fixed[0]!)) }),
    fromLine: header('From', mailbox(sender.name, sender.address)),
    fixedHeaders: [
      header('MIME-Version', '1.0'),
      header('Auto-Submitted', 'auto-generated'),
      header('X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'),
      header('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
      header('Content-Language', language),
      calendar?.opening ?? (hasParts ? mixedOpening(mixedBoundary(boundary)) : ''),
      `Content-Type: multipart/alternative;\r\n boundary="${boundary}"\r\n\r\n${part('text/plain')}`,
    ].join(''),
    text: encodeTemplate(frame.text),
    between: `\r\n${part('text/html')}`,
    html: encodeTemplate(frame.html),
    boundary,
    end: `\r\n--${boundary}--\r\n`,
    ...(calendar && { calendar }),
  };
}

/** A whole message for one person, as it goes over the line (dots are not doubled yet). */
export function fillMime(frame: MimeFrame, values: Values, links: LetterLinks, outside: Outside): Buffer {
  const { to, replyTo, at, letterId, token, calendar, parts = [] } = outside;
  const perPerson =
    header('To', mailbox(to.name, to.address)) +
    header('Reply-To', mailbox(replyTo.name, replyTo.address)) +
    (frame.subjectLine ?? header('Subject', headerText(fill(frame.subject, values)))) +
    header('Date', headerDate(at)) +
    header('Message-ID', messageId(letterId, token, frame.sender)) +
    header('List-Unsubscribe', `<${links.stop}>`) +
    (calendar ? header('From', mailbox(calendar.organizer.name, calendar.organizer.address)) : frame.fromLine);
  const text = fill(frame.text, textSlots(values, links));
  const html = fill(frame.html, htmlSlots(values, links));
  const mixed = mixedBoundary(frame.boundary);
  const attached = parts.map((part) => `\r\n--${mixed}\r\n${part}`).join('');
  const closed = parts.length > 0 ? `${frame.end}${attached}\r\n--${mixed}--\r\n` : frame.end;
  const end = frame.calendar && calendar ? fillCalendar(frame.calendar, calendar.text, attached) : closed;
  return Buffer.from(perPerson + frame.fixedHeaders + text + frame.between + html + end, 'latin1');
}

const textSlots = (values: Values, links: LetterLinks): Record<string, string> => ({
  salutation: quotedPrintable(values.salutation),
  name: quotedPrintable(values.name),
  organisation: quotedPrintable(values.organisation),
  namedBy: quotedPrintable(values.namedBy),
  answer: quotedPrintable(links.answer),
  stop: quotedPrintable(links.stop),
  feed: quotedPrintable(links.feed),
  desk: quotedPrintable(links.desk),
});

const htmlSlots = (values: Values, links: LetterLinks): Record<string, string> => ({
  salutation: quotedPrintable(htmlValue(values.salutation)),
  name: quotedPrintable(htmlValue(values.name)),
  organisation: quotedPrintable(htmlValue(values.organisation)),
  namedBy: quotedPrintable(htmlValue(values.namedBy)),
  answer: quotedPrintable(escapeHtml(links.answer)),
  stop: quotedPrintable(escapeHtml(links.stop)),
  feed: quotedPrintable(escapeHtml(links.feed)),
  desk: quotedPrintable(escapeHtml(links.desk)),
});

import { isUtf8 } from 'node:buffer';
import type { CalendarReading } from './calendar/reading.ts';
import { htmlToText } from './text/html-to-text.ts';
import { meetingReply } from './tnef/meeting-reply.ts';
import { type Properties, readProperties } from './tnef/properties.ts';
import { ByteReader } from './tnef/reader.ts';
import { decompressRtf } from './tnef/rtf-compressed.ts';
import { rtfText } from './tnef/rtf-text.ts';
import { codePage, tnefString } from './tnef/strings.ts';

/** What Outlook wraps in winmail.dat. The reader on npm, node-tnef, brings a logger and a command line and reads no answers. */
export interface Tnef {
  /** 'IPM.Note', 'IPM.Schedule.Meeting.Resp.Pos'; '' when it is not said. */
  messageClass: string;
  subject: string;
  body: string;
  attachments: TnefAttachment[];
  /** When the mail answers an invitation. */
  calendar?: CalendarReading;
}

export interface TnefAttachment {
  /** '' when it has none. */
  name: string;
  bytes: Uint8Array;
}

const SIGNATURE = 0x223e9f78;
const ATTRIBUTES_MAX = 20_000;
const ATTACHMENTS_MAX = 500;

/** Ids of TNEF attributes (MS-OXTNEF section 2.1.3.3). */
const ATTRIBUTE = {
  messageClass: 0x8008,
  subject: 0x8004,
  body: 0x800c,
  codePage: 0x9007,
  properties: 0x9003,
  attachmentStarts: 0x9002,
  attachmentTitle: 0x8010,
  attachmentData: 0x800f,
  attachmentProperties: 0x9005,
};
/** Ids of MAPI properties (MS-OXPROPS). */
const PROPERTY = {
  messageClass: '001a',
  subject: '0037',
  body: '1000',
  rtf: '1009',
  html: '1013',
  codePage: '3fde',
  longFilename: '3707',
  filename: '3704',
  displayName: '3001',
  attachmentData: '3701',
};

interface RawAttachment {
  title?: Buffer;
  data?: Buffer;
  properties: Properties;
}

interface Raw {
  fields: Map<number, Buffer>;
  properties: Properties;
  attachments: RawAttachment[];
}

/** What a TNEF stream holds (MS-OXTNEF), as far as it can be read; it never throws. */
export function readTnef(bytes: Uint8Array): Tnef {
  const raw = readAttributes(bytes);
  const page = codePage(raw.fields.get(ATTRIBUTE.codePage) ?? raw.properties.get(PROPERTY.codePage)?.bytes);
  const told = (attribute: number, property: string) =>
    tnefString(raw.properties.get(property), page) || tnefString(raw.fields.get(attribute), page);
  const messageClass = told(ATTRIBUTE.messageClass, PROPERTY.messageClass);
  const body = told(ATTRIBUTE.body, PROPERTY.body) || htmlBody(raw.properties, page) || rtfBody(raw.properties);
  const calendar = meetingReply(messageClass, raw.properties, body, page);
  return {
    messageClass,
    subject: told(ATTRIBUTE.subject, PROPERTY.subject),
    body,
    attachments: raw.attachments.map((attachment) => attachmentOf(attachment, page)),
    ...(calendar && { calendar }),
  };
}

/** Attributes one after another: level, id with type, length, bytes and a checksum, which is not looked at. */
function readAttributes(bytes: Uint8Array): Raw {
  const raw: Raw = { fields: new Map(), properties: new Map(), attachments: [] };
  const reader = new ByteReader(bytes);
  if (reader.long() !== SIGNATURE || reader.short() === undefined) return raw;
  for (let i = 0; i < ATTRIBUTES_MAX && reader.byte() !== undefined; i++) {
    const id = reader.long();
    const value = reader.take(reader.long());
    if (id === undefined || !value) break;
    reader.short();
    keep(raw, id & 0xffff, value);
  }
  return raw;
}

function keep(raw: Raw, id: number, value: Buffer): void {
  const attachment = raw.attachments.at(-1);
  if (id === ATTRIBUTE.properties) raw.properties = readProperties(value);
  else if (id === ATTRIBUTE.attachmentStarts && raw.attachments.length < ATTACHMENTS_MAX)
    raw.attachments.push({ properties: new Map() });
  else if (id === ATTRIBUTE.attachmentTitle && attachment) attachment.title = value;
  else if (id === ATTRIBUTE.attachmentData && attachment) attachment.data = value;
  else if (id === ATTRIBUTE.attachmentProperties && attachment) attachment.properties = readProperties(value);
  else raw.fields.set(id, value);
}

function attachmentOf({ title, data, properties }: RawAttachment, page: string): TnefAttachment {
  const names = [PROPERTY.longFilename, PROPERTY.displayName, PROPERTY.filename].map((id) =>
    tnefString(properties.get(id), page),
  );
  return {
    name: names[0] || tnefString(title, page) || names[2] || names[1] || '',
    bytes: data ?? properties.get(PROPERTY.attachmentData)?.bytes ?? new Uint8Array(),
  };
}

/** HTML is kept as bytes, mostly in UTF-8 whatever the mail's code page. */
function htmlBody(properties: Properties, page: string): string {
  const html = properties.get(PROPERTY.html);
  return html ? htmlToText(tnefString(html, isUtf8(html.bytes) ? 'utf8' : page)) : '';
}

function rtfBody(properties: Properties): string {
  const rtf = properties.get(PROPERTY.rtf);
  return rtf ? rtfText(decompressRtf(rtf.bytes).replaceAll('\0', '')) : '';
}

/** A mail that was read: plain values, frozen; nothing in it is trusted. */

export interface Address {
  /** Lower case, without angle brackets; '' for the empty sender. */
  address: string;
  /** Decoded, without line breaks. */
  name: string;
}

/** Header fields in their order; a name is in lower case, a value is decoded, unfolded and without line breaks. */
export interface Header {
  name: string;
  value: string;
}

/** A leaf of the MIME tree. */
export interface Part {
  /** 'text/plain'; lower case, without parameters. */
  contentType: string;
  /** Parameters of Content-Type, names in lower case: `method`, `charset`, `report-type`. */
  params: Readonly<Record<string, string>>;
  charset?: string;
  filename?: string;
  disposition?: 'inline' | 'attachment';
  /** 0 is the mail itself, 1 a part of its multipart. */
  depth: number;
  /** True when the part belongs to a mail that is attached to this one (message/rfc822). */
  insideMessage: boolean;
  /** Parts with the same number say the same in several ways (multipart/alternative, RFC 2046 section 5.1.4). */
  alternative?: number;
  /** As sent, without its transfer encoding. */
  bytes: Uint8Array;
  /** Decoded with its charset, for text/* and message/*; '' for others. */
  text: string;
}

/** The fields of one group of a report part, names in lower case (RFC 3464 section 2.1). */
export type Fields = Readonly<Record<string, string>>;

export interface Report {
  /** 'delivery-status', 'disposition-notification' or 'feedback-report'. */
  type: ReportType;
  /** The first group speaks of the message, each further one of a recipient. */
  groups: readonly Fields[];
}
export type ReportType = 'delivery-status' | 'disposition-notification' | 'feedback-report';

/** What is known of a mail that this mail returns or forwards as an attachment. */
export interface AttachedMessage {
  headers: readonly Header[];
  /** False when only its headers came (text/rfc822-headers). */
  whole: boolean;
}

export interface Mail {
  headers: readonly Header[];
  from: readonly Address[];
  to: readonly Address[];
  cc: readonly Address[];
  replyTo: readonly Address[];
  subject: string;
  /** Epoch milliseconds; undefined when there is no date that can be read. */
  date?: number;
  /** Without angle brackets. */
  messageId?: string;
  inReplyTo?: string;
  references: readonly string[];
  /** 'text/plain' when the mail does not say; with parameters. */
  contentType: string;
  params: Readonly<Record<string, string>>;
  parts: readonly Part[];
  /** What it says: its text, and its HTML where no text says the same; '' when there is nothing but attachments. */
  text: string;
  reports: readonly Report[];
  /** Outermost first. */
  attached: readonly AttachedMessage[];
}

/** Why a mail could not be read. */
export type UnreadableReason = 'too-large' | 'too-many-parts' | 'too-deep' | 'headers-too-large' | 'empty' | 'broken';

/** Thrown for a mail that is over a limit or that makes no sense at all. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(`the mail cannot be read: ${reason}`);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}

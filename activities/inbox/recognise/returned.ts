import { rawFields } from '../headers.ts';
import { SEARCHED_CHARS_MAX } from '../limits.ts';
import type { Header, Mail } from '../mail.ts';

/** A notice in words, apart from the mail that it returns. */
export interface Notice {
  /** What the mail system says, at most SEARCHED_CHARS_MAX characters. */
  words: string;
  /** The header of the returned mail; [] when it is not there. */
  original: readonly Header[];
  /** What stands below the header of the returned mail. */
  below: string;
}

/** Rules and marks that may stand before the words. */
const MARKS = '^[-=_*> \\t]{0,80}';
/** Lines that come before a returned mail. */
const SEPARATOR = new RegExp(
  [
    `${MARKS}(?:below this line is|this is a copy of|enclosed is a copy|here is (?:a copy|your returned)|the following is a copy)`,
    `${MARKS}(?:a copy of (?:your|the)|the header of the original|the (?:first|beginning)|start of|begin of|headers? (?:of|from))[^\\n]{0,40}(?:message|mail)[^\\n]{0,60}(?:follow|below|:)[^\\n]{0,20}$`,
    `${MARKS}(?:original|returned|unsent|undeliver(?:ed|able)|failed|rejected|bounced)[ -](?:message|mail|e-?mail|text|header)s?\\b[^\\n]{0,50}$`,
    `${MARKS}(?:message|mail|e-?mail) (?:header|body|text|content)s?\\b[^\\n]{0,40}(?:follow|below|-{2})[^\\n]{0,20}$`,
    `${MARKS}(?:urspr[uü]ngliche|oorspronkelijke?|message d.origine|mensaje original|messaggio originale)[^\\n]{0,40}$`,
    '^-{3,80}[ \\t]{0,9}(?:原文|元のメール|オリジナル)[^\\n]{0,40}$',
  ].join('|'),
  'im',
);
/** The first field of a header that follows without a word. */
const FIRST_FIELD =
  /^(?:Received: (?:from|by|\()|(?:Return-Path|Message-ID): ?<|(?:Delivered-To|X-Original-To|Envelope-To|DKIM-Signature|ARC-Seal): )/im;
const FIELDS_MIN = 2;

/** Parts the words of a notice from what it returns, be that in its text or attached. */
export function readNotice(mail: Mail, text: string): Notice {
  const searched = text.slice(0, SEARCHED_CHARS_MAX);
  const at = cutAt(searched);
  const rest = searched.slice(at);
  const inText = fieldsIn(rest);
  const original = mail.attached[0]?.headers ?? inText.headers;
  return { words: searched.slice(0, at).trim(), original, below: inText.headers.length > 0 ? inText.below : '' };
}

/** Where the returned mail begins: at a separator or a header, whichever is first. */
function cutAt(text: string): number {
  const places = [SEPARATOR.exec(text)?.index, FIRST_FIELD.exec(text)?.index].filter((at) => at !== undefined);
  return Math.min(text.length, ...places);
}

function fieldsIn(rest: string): { headers: Header[]; below: string } {
  const start = /^[\w-]{2,40}: ?\S/m.exec(rest)?.index ?? rest.length;
  const block = rest.slice(start);
  const end = /\r?\n[ \t]*\r?\n/.exec(block)?.index ?? block.length;
  const headers = rawFields(Buffer.from(block.slice(0, end)));
  return headers.length >= FIELDS_MIN ? { headers, below: block.slice(end).trim() } : { headers: [], below: '' };
}

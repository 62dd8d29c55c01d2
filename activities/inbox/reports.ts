import { rawFields } from './headers.ts';
import { GROUPS_MAX, TEXT_BYTES_MAX } from './limits.ts';
import type { Fields, Part, Report, ReportType } from './mail.ts';

const TYPES: Readonly<Record<string, ReportType>> = {
  'message/delivery-status': 'delivery-status',
  'message/global-delivery-status': 'delivery-status',
  'message/disposition-notification': 'disposition-notification',
  'message/global-disposition-notification': 'disposition-notification',
  'message/feedback-report': 'feedback-report',
};

/** The fields of a report part in groups (RFC 3464 section 2.1, RFC 8098, RFC 5965); undefined for another part. */
export function readReport(part: Part): Report | undefined {
  const type = TYPES[part.contentType];
  return type && { type, groups: groupsOf(part.text.slice(0, TEXT_BYTES_MAX)) };
}

/** Groups of fields, parted by empty lines or by the next Final-Recipient; the first value of a field counts. */
export function groupsOf(text: string): Fields[] {
  const blocks = text.split(/\r?\n[ \t]*\r?\n/, GROUPS_MAX * 2);
  const groups = blocks.flatMap(toGroups);
  return groups.filter((fields) => Object.keys(fields).length > 0).slice(0, GROUPS_MAX);
}

function toGroups(block: string): Fields[] {
  const groups: Record<string, string>[] = [{}];
  for (const { name, value } of rawFields(Buffer.from(block))) {
    if (name === 'final-recipient' && name in groups.at(-1)!) groups.push({});
    groups.at(-1)![name] ??= value;
  }
  return groups;
}

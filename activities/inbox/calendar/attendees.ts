import { type ContentLine, splitOutsideQuotes } from './content-lines.ts';
import type { CalendarReply } from './reading.ts';

const ADDRESS_CHARACTERS_MAX = 320;

/** What an ATTENDEE says: only its PARTSTAT counts, not the event's STATUS (RFC 5546 section 3.2.3). */
export function replyOf(line: ContentLine, comment: string, recurrenceId: string): CalendarReply {
  const { params } = line;
  return {
    address: addressOf(line),
    name: params.CN ?? '',
    partstat: (params.PARTSTAT ?? '').trim().toUpperCase() || 'NEEDS-ACTION',
    comment: params['X-RESPONSE-COMMENT']?.trim() || comment,
    ...(params['DELEGATED-TO'] && { delegatedTo: addressesOf(params['DELEGATED-TO']) }),
    ...(params['DELEGATED-FROM'] && { delegatedFrom: addressesOf(params['DELEGATED-FROM']) }),
    ...(params['SENT-BY'] && { sentBy: bareAddress(params['SENT-BY']) }),
    ...(recurrenceId && { recurrenceId }),
  };
}

/** The address of an ATTENDEE or ORGANIZER, in lower case; '' when it has none. */
export function addressOf({ params, value }: ContentLine): string {
  const address = bareAddress(value);
  return address.includes('@') ? address : bareAddress(params.EMAIL ?? '');
}

const addressesOf = (list: string): string[] =>
  splitOutsideQuotes(list, ',')
    .flatMap((piece) => piece.replaceAll('"', '').split(','))
    .map(bareAddress)
    .filter(Boolean);

/** "MAILTO:" in any case, angle brackets and a subject after "?" are left out. */
const bareAddress = (text: string): string =>
  unescaped(
    text
      .slice(0, ADDRESS_CHARACTERS_MAX)
      .trim()
      .replace(/^["<\s]*(?:mailto:)?\s*<?/i, '')
      .replace(/[>"?].*$/s, '')
      .trim(),
  ).toLowerCase();

/** Signs of an address may be written as "%2B" (RFC 6068 section 2), but none that an address cannot have. */
function unescaped(address: string): string {
  try {
    const decoded = decodeURIComponent(address);
    return /^[^\s\p{Cc}<>"]*$/u.test(decoded) ? decoded : address;
  } catch {
    return address;
  }
}

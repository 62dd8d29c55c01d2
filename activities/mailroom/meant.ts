import { tokenOfMessageId } from '../letters/headers.ts';
import type { Tokens } from '../letters/token.ts';
import type { Found } from './find.ts';
import type { Quarantined, Reading } from './reading.ts';

/**
 * Which of the addresses that a mail in words bears it is meant for. One person's addresses of several asks stand in one mail when
 * somebody answers all: then it is meant for the ask whose letter it answers. When it does not say which, one of them has it for the
 * coordinator: minutes first, which are not final while it waits.
 */
export function meantAmong(
  recipients: string[],
  read: Reading | Quarantined,
  bearerOf: (address: string) => Found | undefined,
  tokens: Tokens,
): (recipient: string) => boolean {
  if (!('kind' in read) || read.kind !== 'ordinary') return () => true;
  const bearers = new Map(recipients.map((recipient) => [recipient, bearerOf(recipient)]));
  const answered = tokens.readAddressToken(tokenOfMessageId(read.threads[0] ?? '') ?? '');
  return (recipient) => {
    const own = bearers.get(recipient);
    const same = recipients.filter((other) => isOfSame(own, bearers.get(other)));
    if (!own || same.length < 2) return true;
    const isAnswered = (one: string) => answered.status === 'ok' && bearers.get(one)!.workflow === answered.workflow;
    const isMinutes = (one: string) => bearers.get(one)!.workflow.includes('/minutes/');
    return recipient === (same.find(isAnswered) ?? (read.undecided ? (same.find(isMinutes) ?? same[0]) : recipient));
  };
}

/** Whether two addresses are of the same person in the same network. */
const isOfSame = (one: Found | undefined, other: Found | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.person === other.person &&
  one.workflow.split('/')[1] === other.workflow.split('/')[1];

import { COORDINATOR } from '../kit/ids.ts';
import type { Addressee, Letter, PersonId, Receipt } from '../kit/letter.ts';
import { isPutOff } from '../kit/tries.ts';
import type { CoordinatorNews, MinutesState, Notice, NoticeKind } from './contract.ts';

/** Puts a letter on its way to somebody who gets letters. */
export function notify(state: MinutesState, kind: NoticeKind, person: PersonId, correction?: number): void {
  if (state.people[person]?.out) return;
  state.noticesAsked += 1;
  state.notices.push({ kind, person, nr: state.noticesAsked, ...(correction && { correction }) });
}

/** Puts a letter to the coordinator on its way. */
export function notifyCoordinator(state: MinutesState, news: CoordinatorNews): void {
  state.noticesAsked += 1;
  state.notices.push({ kind: 'minutes-coordinator', person: COORDINATOR, nr: state.noticesAsked, news });
}

/** Who a letter goes to, as they are now. */
export function addresseeOf({ people, letterhead }: MinutesState, person: PersonId): Addressee {
  const { name, email, language = 'nl' } = letterhead.coordinator;
  return person === COORDINATOR ? { person, name, email, language } : people[person]!.to;
}

/** The letters that may go now and say the same: those of the kind, and about the correction, of the first of them. */
export function nextGroup({ notices }: MinutesState, now: number): Notice[] {
  const due = notices.filter(({ notBefore = 0 }) => notBefore <= now);
  const alike = ({ kind, correction, news }: Notice) => JSON.stringify([kind, correction, news]);
  return due.filter((notice) => alike(notice) === alike(due[0]!));
}

/** When the next letter may be tried. */
export const nextTry = ({ notices }: MinutesState): number | null =>
  notices.length > 0 ? Math.min(...notices.map(({ notBefore = 0 }) => notBefore)) : null;

/** Writes down what became of letters; gives those that will never arrive, with the reason. */
export function bookNotices(
  state: MinutesState,
  sent: Map<string, { notice: Notice; letter: Letter }>,
  receipts: Receipt[],
): { to: Addressee; reason: string }[] {
  const lost: { to: Addressee; reason: string }[] = [];
  for (const receipt of receipts) {
    const { notice, letter } = sent.get(receipt.id)!;
    const waiting = state.notices.find(({ nr }) => nr === notice.nr);
    if (!waiting) continue;
    // What a server says of an address that somebody has no longer does not count.
    if (receipt.status !== 'sent' && addresseeOf(state, notice.person).email !== letter.to.email) continue;
    if (isPutOff(waiting, receipt)) continue;
    state.notices = state.notices.filter((one) => one !== waiting);
    if (receipt.status === 'sent' || notice.person === COORDINATOR) continue;
    lost.push({ to: letter.to, reason: receipt.status === 'refused' ? receipt.reason : 'deferred too often' });
  }
  return lost;
}

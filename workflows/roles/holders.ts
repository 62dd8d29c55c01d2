import type { Instant } from '../kit/clock.ts';
import { networkId } from '../kit/ids.ts';
import type { Addressee, PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { Out, RolesState } from './contract.ts';
import { plan } from './schedule.ts';
import { isOpen } from './tasks.ts';

/** No more letters go to a person; the coordinator hears what they were asked for. */
export function leaveOut(state: RolesState, person: PersonId, why: Out): Outcome {
  const holder = state.people[person];
  if (!holder) return refused('unknown-person');
  holder.out = why;
  holder.known = true;
  if (state.over) return accepted();
  for (const { nr } of state.tasks.filter((task) => task.person === person && isOpen(task))) {
    if (!state.news.some((news) => news.task === nr && news.why === 'unreachable'))
      state.news.push({ task: nr, why: 'unreachable' });
  }
  return accepted();
}

/** Letters go to a person again. */
export function takeBackIn(state: RolesState, person: PersonId, now: Instant): Outcome {
  const holder = state.people[person];
  if (!holder) return refused('unknown-person');
  delete holder.out;
  const theirs = state.tasks.filter((task) => task.person === person);
  state.news = state.news.filter(({ task, why }) => why !== 'unreachable' || !theirs.some(({ nr }) => nr === task));
  if (!state.over) for (const task of theirs) plan(task, state, now);
  return accepted();
}

/** A person is written to as they are now; what mail servers said about an address does not count for a new one. */
export function changeAddressee(state: RolesState, to: Addressee, now: Instant): Outcome {
  const holder = state.people[to.person];
  if (!holder) return refused('unknown-person');
  const newAddress = to.email !== holder.to.email;
  holder.to = to;
  holder.known = true;
  if (!newAddress) return accepted();
  const theirs = new Set(state.tasks.filter(({ person }) => person === to.person).map(({ nr }) => nr));
  for (const notice of state.notices) {
    if (notice.kind === 'task-news' || !theirs.has(notice.task)) continue;
    delete notice.notBefore;
    delete notice.deferrals;
  }
  return holder.out === 'refused' ? takeBackIn(state, to.person, now) : accepted();
}

/** Writes down that letters to an address are refused, and tells the network. */
export function bookRefusal(state: RolesState, { person, email }: Addressee, nr: number, reason: string): void {
  leaveOut(state, person, 'refused');
  const { slug, meeting } = state;
  const id = `${slug}/m${meeting}/roles/${person}/refused/${nr}`;
  const command = { id, kind: 'letter-refused', person, email, reason };
  state.outbox.push({ kind: 'tell', to: networkId(slug), command });
}

import { localDay } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { Contact, NetworkCommand, NetworkState, Person } from './contract.ts';
import { leaveOut, tellShares } from './shares.ts';

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;

/** What happened in the mail is kept this often per person. */
const CONTACTS_MAX = 5;
/** After so many days with a temporary failure an address counts as refused. */
const SOFT_BOUNCES_MAX = 5;
/** After so long without one they are forgotten: a mailbox that is full now and then is still read. */
const SOFT_BOUNCES_KEPT_MS = 60 * DAY_MS;

function note(person: Person, { reason, mail, ...contact }: Contact): void {
  const noted = { ...contact, ...(reason && { reason }), ...(mail && { mail }) };
  person.contacts = [...(person.contacts ?? []), noted].slice(-CONTACTS_MAX);
}

/** No more letters go to a person, because they asked so or complained. */
export function stopMail(
  state: NetworkState,
  { id, person: personId, reason, complaint, mail }: CommandOf<'stop-mail'>,
  now: Instant,
): Outcome {
  const person = state.people[personId];
  if (!person) return refused('unknown-person');
  if (person.mail?.status === 'stopped') return accepted({ at: person.mail.at });
  person.mail = { status: 'stopped', at: now, ...(reason && { reason }) };
  note(person, { at: now, what: complaint ? 'complained' : 'stopped', reason: reason ?? '', mail: mail ?? '' });
  leaveOut(state, id, personId, 'stopped');
  return accepted({ at: now });
}

/** Letters go to a person again. */
export function resumeMail(
  state: NetworkState,
  { id, person: personId }: CommandOf<'resume-mail'>,
  now: Instant,
): Outcome {
  const person = state.people[personId];
  if (!person) return refused('unknown-person');
  if (person.mail) note(person, { at: now, what: 'resumed' });
  delete person.mail;
  forgetBounces(person);
  tellShares(state, personId, { id: `${id}/back`, kind: 'take-back-in', person: personId });
  return accepted();
}

/** A refusal counts for the address it was about: a person who has a new one by now keeps their mail. */
export function letterRefused(
  state: NetworkState,
  { id, person: personId, email, reason }: CommandOf<'letter-refused'>,
  now: Instant,
): Outcome {
  const person = state.people[personId];
  if (!person) return refused('unknown-person');
  if (person.mail || !isTheirs(person, email)) return accepted();
  note(person, { at: now, what: 'refused', reason });
  refuse(state, id, person, reason, now);
  return accepted();
}

/** A letter came back: an address that does not work gets no more letters, one that fails for now gets them until it was often. */
export function mailBounced(
  state: NetworkState,
  { id, person: personId, email, hard, reason, mail, soft }: CommandOf<'mail-bounced'>,
  now: Instant,
): Outcome {
  const person = state.people[personId];
  if (!person) return refused('unknown-person');
  if (!isTheirs(person, email)) return accepted({ result: 'old-address' });
  note(person, { at: now, what: hard ? 'bounced' : 'bounced-softly', reason, mail });
  const fails = hard || (soft !== 'ours' && failsOften(person, soft === undefined, now));
  if (!person.mail && fails) refuse(state, id, person, reason, now);
  return accepted({ result: person.mail ? 'no-more-letters' : 'counted' });
}

/** Counts a temporary failure; what an earlier release tells counts as it did there, so that its history replays. */
function failsOften(person: Person, isOfBefore: boolean, now: Instant): boolean {
  const { softBounces = 0, softBouncedAt = now } = person;
  const isSameDay = softBounces > 0 && person.softBouncedAt !== undefined && localDay(softBouncedAt) === localDay(now);
  const isForgotten = !isOfBefore && now - softBouncedAt > SOFT_BOUNCES_KEPT_MS;
  if (isOfBefore || !isSameDay) person.softBounces = (isForgotten ? 0 : softBounces) + 1;
  person.softBouncedAt = now;
  return (person.softBounces ?? 0) >= SOFT_BOUNCES_MAX;
}

/** Nothing is counted against an address any more. */
export function forgetBounces(person: Person): void {
  delete person.softBounces;
  delete person.softBouncedAt;
}

const isTheirs = (person: Person, email: string) => person.email.toLowerCase() === email.toLowerCase();

function refuse(state: NetworkState, id: string, person: Person, reason: string, now: Instant): void {
  person.mail = { status: 'refused', at: now, reason };
  leaveOut(state, id, person.id, 'refused');
}

import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { Contact, NetworkCommand, NetworkState, Person } from './contract.ts';
import { leaveOut, tellShares } from './shares.ts';

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;

/** What happened in the mail is kept this often per person. */
const CONTACTS_MAX = 5;
/** After so many temporary failures an address counts as refused. */
const SOFT_BOUNCES_MAX = 5;

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
  delete person.softBounces;
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
  { id, person: personId, email, hard, reason, mail }: CommandOf<'mail-bounced'>,
  now: Instant,
): Outcome {
  const person = state.people[personId];
  if (!person) return refused('unknown-person');
  if (!isTheirs(person, email)) return accepted({ result: 'old-address' });
  note(person, { at: now, what: hard ? 'bounced' : 'bounced-softly', reason, mail });
  if (!hard) person.softBounces = (person.softBounces ?? 0) + 1;
  if (!person.mail && (hard || person.softBounces! >= SOFT_BOUNCES_MAX)) refuse(state, id, person, reason, now);
  return accepted({ result: person.mail ? 'no-more-letters' : 'counted' });
}

const isTheirs = (person: Person, email: string) => person.email.toLowerCase() === email.toLowerCase();

function refuse(state: NetworkState, id: string, person: Person, reason: string, now: Instant): void {
  person.mail = { status: 'refused', at: now, reason };
  leaveOut(state, id, person.id, 'refused');
}

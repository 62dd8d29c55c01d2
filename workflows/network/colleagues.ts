import type { Instant } from '../kit/clock.ts';
import { meetingId, shareId, shareOf } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { AnyCommand } from '../kit/world.ts';
import type { Colleague, NetworkCommand, NetworkState, Person } from './contract.ts';
import { PEOPLE_MAX } from './limits.ts';
import { invitee } from './meetings.ts';
import { addressee, personWithEmail } from './people.ts';

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;

/** A colleague is added once, by e-mail address, and invited once, in the share that their id belongs to (model.md S7). */
export function colleagueNamed(
  state: NetworkState,
  { id, campaign, shares, by, colleague }: CommandOf<'colleague-named'>,
  now: Instant,
): Outcome {
  return inviteNamed(state, colleague, 'colleague', now, (person) => ({
    to: shareId(state.slug, campaign, shareOf(person.id, shares)),
    command: { id: `${id}/invite`, kind: 'invite', to: addressee(state, person), namedBy: by.name } as AnyCommand,
  }));
}

/** Who comes to a meeting in somebody's place is added once, by e-mail address, and invited to it. */
export function substituteNamed(
  state: NetworkState,
  { id, meeting, by, colleague }: CommandOf<'substitute-named'>,
  now: Instant,
): Outcome {
  return inviteNamed(state, colleague, 'substitute', now, (person) => ({
    to: meetingId(state.slug, meeting),
    command: { id: `${id}/invite`, kind: 'invite', invitee: invitee(state, person), sentBy: by } as AnyCommand,
  }));
}

function inviteNamed(
  state: NetworkState,
  colleague: Colleague,
  source: string,
  now: Instant,
  invitation: (person: Person) => { to: string; command: AnyCommand },
): Outcome {
  const known = personWithEmail(state, colleague.email);
  if (!known && Object.keys(state.people).length >= PEOPLE_MAX) return refused('limit-reached');
  if (!known && state.people[colleague.id]) return refused('already-exists');
  const person = known ?? { ...colleague, addedAt: now, source };
  state.people[person.id] = person;
  if (!person.mail) state.outbox.push({ kind: 'tell', ...invitation(person) });
  return accepted({ person: person.id });
}

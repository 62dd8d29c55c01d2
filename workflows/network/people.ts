import type { Addressee, PersonId } from '../kit/letter.ts';
import type { AnyCommand } from '../kit/world.ts';
import type { NetworkState, Organisation, PeopleFilter, Person } from './contract.ts';

/** Who a person is to letters. */
export function addressee(state: NetworkState, person: Person): Addressee {
  const organisation = person.organisation && state.organisations[person.organisation]?.name;
  return {
    person: person.id,
    name: person.name,
    email: person.email,
    language: person.language,
    ...(person.salutation && { salutation: person.salutation }),
    ...(organisation && { organisation }),
    ...(person.feed && { feed: person.feed }),
  };
}

/**
 * What a process that begins to write to a person is told of how they are now: first why nothing may be sent, since what comes
 * second says that they are known.
 */
export function howTheyAre(state: NetworkState, id: string, one: PersonId): (AnyCommand & Record<string, unknown>)[] {
  const person = state.people[one];
  const why = person ? person.mail?.status : 'removed';
  return [
    ...(why ? [{ id: `${id}/out/${one}`, kind: 'leave-out', person: one, why }] : []),
    ...(person ? [{ id: `${id}/to/${one}`, kind: 'change-addressee', to: addressee(state, person) }] : []),
  ];
}

const oneOf = <T>(wanted: T[] | undefined, value: T | undefined) =>
  !wanted || (value !== undefined && wanted.includes(value));
const sameText = (wanted: string[] | undefined, value: string | undefined) =>
  !wanted || (value !== undefined && wanted.some((text) => text.toLowerCase() === value.toLowerCase()));

/** Whether a person is one of those a filter means. */
export function matches(filter: PeopleFilter, person: Person, organisation: Organisation | undefined): boolean {
  return (
    oneOf(filter.kinds, organisation?.kind) &&
    oneOf(filter.institutionTypes, organisation?.institutionType) &&
    oneOf(filter.organisations, person.organisation) &&
    sameText(filter.disciplines, person.discipline) &&
    (!filter.phases || filter.phases.some((phase) => person.phases?.includes(phase))) &&
    oneOf(filter.languages, person.language) &&
    oneOf(filter.commitments, person.commitment ?? 'unsaid') &&
    sameText(filter.sources, person.source) &&
    oneOf(filter.people, person.id) &&
    (filter.members === undefined || filter.members === (person.member !== undefined))
  );
}

/** The people a filter means, in order of name. */
export function selectPeople(state: NetworkState, filter: PeopleFilter): Person[] {
  return Object.values(state.people)
    .filter((person) =>
      matches(filter, person, person.organisation ? state.organisations[person.organisation] : undefined),
    )
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

/** How many people a filter gives, and how many of them can be written to. */
export interface AudienceCount {
  people: number;
  reachable: number;
  stopped: number;
  refused: number;
}

/** How many people a filter means and how many of them can be written to. */
export function countAudience(state: NetworkState, filter: PeopleFilter): AudienceCount {
  const people = selectPeople(state, filter);
  const stopped = people.filter((person) => person.mail?.status === 'stopped').length;
  const refused = people.filter((person) => person.mail?.status === 'refused').length;
  return { people: people.length, reachable: people.length - stopped - refused, stopped, refused };
}

/** The page of a list that comes after an id, and the id to go on after, when there is more; `gone` when the id is not in it. */
export function page<T extends { id: string }>(
  list: T[],
  after: string | undefined,
  limit: number,
): { items: T[]; next?: string; gone?: true } {
  const from = after === undefined ? 0 : list.findIndex((item) => item.id === after) + 1;
  if (after !== undefined && from === 0) return { items: [], gone: true };
  const items = list.slice(from, from + limit);
  const more = from + limit < list.length;
  return { items, ...(more && { next: items.at(-1)!.id }) };
}

/** A name or an address as it is compared: whatever its case. */
export const plain = (text: string): string => text.trim().toLowerCase();

/** The person with an e-mail address, whatever its case. */
export function personWithEmail(state: NetworkState, email: string): Person | undefined {
  const wanted = plain(email);
  const isWanted = ({ email }: Person) =>
    email === wanted || (email.length === wanted.length && plain(email) === wanted);
  return Object.values(state.people).find(isWanted);
}

/** Everybody by their e-mail address, as it is compared. */
export const peopleByEmail = ({ people }: NetworkState): Map<string, Person> =>
  new Map(Object.values(people).map((person) => [plain(person.email), person]));

/** The organisation with a name, whatever its case. */
export function organisationNamed(state: NetworkState, name: string): Organisation | undefined {
  const wanted = plain(name);
  return Object.values(state.organisations).find((organisation) => plain(organisation.name) === wanted);
}

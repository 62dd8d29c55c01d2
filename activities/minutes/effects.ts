import { actionsId, meetingId, networkId } from '../../workflows/kit/ids.ts';
import type { PersonId } from '../../workflows/kit/letter.ts';
import type { Outcome } from '../../workflows/kit/refusal.ts';
import type { AnyCommand } from '../../workflows/kit/world.ts';
import type { MeetingView, Rsvp } from '../../workflows/meeting/contract.ts';
import type { Filing, MinutesEffects, Reader } from '../../workflows/minutes/contract.ts';
import type { NetworkQuestion, PeopleFilter, Person } from '../../workflows/network/contract.ts';
import { PAGE_MAX } from '../../workflows/network/limits.ts';
import type { DocumentStore } from '../documents/store.ts';
import { type Door, UnknownWorkflow } from '../temporal/door.ts';

/** What a meeting says of somebody whom it was for. */
interface Invited {
  person: PersonId;
  given?: { answer: Partial<Rsvp> };
}

/** The effects of minutes: reading whom the meeting was for, filing what was decided, and keeping what is known in the end. */
export function createMinutesEffects({ door, store }: { door: Door; store: DocumentStore }): MinutesEffects {
  return {
    async readReaders({ slug, meeting, people }) {
      const invited = await askMeeting(slug, meeting);
      const coming = new Set(invited.filter(({ given }) => given?.answer.choice === 'yes').map(({ person }) => person));
      const ids = [...new Set([...invited.map(({ person }) => person), ...people])];
      const ask: Look = (question) => door.look(networkId(slug), question);
      const asked = await readPeople(ask, ids);
      const found = [...asked, ...(await othersIn(ask, await informedBy(slug, meeting), new Set(ids)))];
      // A meeting that is long over is not there any more: then what was known of it stays.
      return found.map((person) => ({
        ...readerOf(person),
        ...(invited.length > 0 && { comes: coming.has(person.id) }),
      }));
    },
    async fileMinutes({ slug, meeting, day, document, decisions, actions, owners, holidays }) {
      const id = `${slug}/n${meeting}`;
      const filing: Filing = {};
      const told = { id: `${id}/decisions`, kind: 'record-decisions', meeting, day, minutes: document, decisions };
      if (decisions.length > 0) note(filing, await deliver(networkId(slug), told));
      const added = { id: `${id}/actions`, kind: 'add', items: actions, owners, holidays, onceKnown: true };
      if (actions.length > 0) note(filing, await deliver(actionsId(slug), added));
      return filing;
    },
    keepMinutes: ({ view }) => store.put(Buffer.from(JSON.stringify(view, null, 1))),
  };

  /** Who was asked to a meeting; nobody when its workflow is not kept any more. */
  async function askMeeting(slug: string, meeting: number): Promise<Invited[]> {
    try {
      return await door.look<Invited[]>(meetingId(slug, meeting), { ask: 'responses' });
    } catch (error) {
      if (error instanceof UnknownWorkflow) return [];
      throw error;
    }
  }

  /** Who was not asked to come, and hears what came of it; nobody when the meeting is not kept any more. */
  async function informedBy(slug: string, meeting: number): Promise<PeopleFilter | undefined> {
    try {
      return (await door.look<MeetingView>(meetingId(slug, meeting), { ask: 'meeting' })).plan.informs;
    } catch (error) {
      if (error instanceof UnknownWorkflow) return undefined;
      throw error;
    }
  }

  async function deliver(to: string, command: AnyCommand): Promise<Outcome> {
    const outcome = await door.deliver(to, command);
    if (!outcome.ok && outcome.code === 'unknown-workflow') throw new UnknownWorkflow(to);
    return outcome;
  }
}

function note(filing: Filing, outcome: Outcome): void {
  if (!outcome.ok) filing.refused = outcome.code;
  else {
    const { decisions, actions } = outcome as Filing;
    Object.assign(filing, decisions && { decisions }, actions && { actions });
  }
}

type Look = (question: NetworkQuestion) => Promise<{ items: Person[]; next?: PersonId }>;

/** Everybody a filter means who is not among those already known. */
async function othersIn(look: Look, filter: PeopleFilter | undefined, known: Set<PersonId>): Promise<Person[]> {
  const found: Person[] = [];
  for (let after: PersonId | undefined, more = filter !== undefined; more; more = after !== undefined) {
    const { items, next } = await look({ ask: 'people', filter: filter!, limit: PAGE_MAX, ...(after && { after }) });
    found.push(...items.filter(({ id }) => !known.has(id)));
    after = next;
  }
  return found;
}

/** People of a network as it knows them now; who has left it is not among them. */
export async function readPeople(look: Look, ids: PersonId[]): Promise<Person[]> {
  const found: Person[] = [];
  for (let from = 0; from < ids.length; from += PAGE_MAX) {
    const filter = { people: ids.slice(from, from + PAGE_MAX) };
    found.push(...(await look({ ask: 'people', filter, limit: PAGE_MAX })).items);
  }
  return found;
}

/** A person as a reader of minutes. */
export function readerOf({ id, name, email, language, salutation, commitment, mail }: Person): Reader {
  return {
    to: { person: id, name, email, language, ...(salutation && { salutation }) },
    ...(commitment && { commitment }),
    ...(mail && { out: mail.status }),
  };
}

import { readerOf, readPeople } from '../../activities/minutes/effects.ts';
import texts from '../../config/texts/api.json' with { type: 'json' };
import type { LocalDay } from '../../workflows/kit/calendar.ts';
import { meetingId } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import type { MinutedAction, MinutedDecision } from '../../workflows/minutes/contract.ts';
import {
  type ActionItem,
  linesOf,
  MARKED_CHARACTERS_MAX,
  type MinutesReading,
  ownerOf,
  readMinutes,
} from '../../workflows/minutes/notation.ts';
import type { Person } from '../../workflows/network/contract.ts';
import { PAGE_MAX } from '../../workflows/network/limits.ts';
import type { Deps } from '../deps.ts';
import { problemOfFields } from '../http/problem.ts';
import { lookAtNetwork, type PeoplePage } from './shared.ts';

type Why = MinutesReading['unclear'][number]['why'] | 'owner-unknown' | 'owner-several' | 'owner-left';
interface Unclear {
  line: number;
  why: Why;
  /** The name in it that is not understood. */
  name?: string;
}
interface Named {
  person: string;
  name: string;
}
interface Owned extends Omit<ActionItem, 'owners'> {
  owner: Named;
}

/** Which meeting minutes are of. */
export interface Place {
  slug: string;
  meeting: number;
}

/** The decisions and action items of minutes, each action item with its owner; a problem with every line that is not understood. */
export async function understood(
  deps: Deps,
  place: Place,
  markdown: string,
  day: LocalDay,
): Promise<{ decisions: MinutedDecision[]; actions: MinutedAction[] }> {
  const reading = readMinutes(markdown, day);
  const { owned, unclear } = withOwners(reading, await circles(deps, place, reading.actions));
  const lines = linesOf(markdown);
  const known = await addressees(
    deps,
    place.slug,
    owned.map(({ owner }) => owner.person),
  );
  const gone = owned.filter(({ owner }) => !known.has(owner.person));
  const all = [...unclear, ...gone.map(hasLeft)].sort((a, b) => a.line - b.line);
  if (all.length > 0) throw notUnderstood(all, lines);
  return {
    decisions: reading.decisions,
    actions: owned.map(({ owner, ...item }) => ({ ...item, owner: known.get(owner.person)! })),
  };
}

/** Refuses when an owner has left the network since the minutes were handed in. */
export async function refuseWhoLeft(
  deps: Deps,
  slug: string,
  markdown: string,
  actions: { line: number; owner: Named }[],
): Promise<void> {
  const known = await addressees(
    deps,
    slug,
    actions.map(({ owner }) => owner.person),
  );
  const gone = actions.filter(({ owner }) => !known.has(owner.person));
  if (gone.length > 0) throw notUnderstood(gone.map(hasLeft), linesOf(markdown));
}

const hasLeft = ({ line, owner: { name } }: { line: number; owner: Named }): Unclear => ({
  line,
  name,
  why: 'owner-left',
});

/** People of the network by id, as letters know them; who has left is not among them. */
async function addressees(deps: Deps, slug: string, ids: string[]): Promise<Map<string, Addressee>> {
  const found = await readPeople((question) => lookAtNetwork<PeoplePage>(deps, slug, question), [...new Set(ids)]);
  return new Map(found.map((person) => [person.id, readerOf(person).to]));
}

/** Whom names in the minutes may mean: first who was asked to the meeting, then everybody in the network. */
async function circles(deps: Deps, { slug, meeting }: Place, actions: ActionItem[]): Promise<Named[][]> {
  if (actions.length === 0) return [];
  const question = { ask: 'responses' };
  const asked = await deps.door.look<Named[]>(meetingId(slug, meeting), question).catch(() => []);
  const known = asked.map(({ person, name }) => ({ person, name }));
  const isKnown = (name: string) => ownerOf(name, known) !== 'unknown';
  if (actions.every(({ owners }) => owners.every(isKnown))) return [known];
  return [known, await everybody(deps, slug)];
}

async function everybody(deps: Deps, slug: string): Promise<Named[]> {
  const people: Named[] = [];
  let after: string | undefined;
  do {
    const question = { ask: 'people', filter: {}, limit: PAGE_MAX, ...(after && { after }) } as const;
    const page: PeoplePage = await lookAtNetwork<PeoplePage>(deps, slug, question);
    people.push(...page.items.map(({ id, name }: Person) => ({ person: id, name })));
    after = page.next;
  } while (after);
  return people;
}

/** The action items of minutes, one for each owner, and the lines that are not understood. */
function withOwners(reading: MinutesReading, people: Named[][]) {
  const owned: Owned[] = [];
  const unclear: Unclear[] = reading.unclear.map(({ line, why }) => ({ line, why }));
  for (const { owners, ...item } of reading.actions)
    for (const name of owners) {
      const owner = findOwner(name, people);
      if (typeof owner === 'string') unclear.push({ line: item.line, name, why: owner });
      else owned.push({ ...item, owner });
    }
  return { owned, unclear };
}

function findOwner(name: string, people: Named[][]): Named | 'owner-unknown' | 'owner-several' {
  for (const circle of people) {
    const found = ownerOf(name, circle);
    if (found === 'several') return 'owner-several';
    if (found !== 'unknown') return circle.find(({ person }) => person === found.person)!;
  }
  return 'owner-unknown';
}

/** Every line that is not understood, by its number, with what to do about it. */
const notUnderstood = (unclear: Unclear[], lines: string[]) =>
  problemOfFields(
    'minutes-unclear',
    unclear.map(({ line, why, name = '' }) => ({
      field: `text:${line}`,
      line,
      text: lines[line - 1]!.trim().slice(0, MARKED_CHARACTERS_MAX),
      code: why,
      detail: texts.minutes[why].replace('{name}', name),
    })),
  );

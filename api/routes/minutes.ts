import { z } from 'zod';
import texts from '../../config/texts/api.json' with { type: 'json' };
import type { ActionFields } from '../../workflows/actions/contract.ts';
import { localDay } from '../../workflows/kit/calendar.ts';
import { TEXT } from '../../workflows/kit/fields.ts';
import { meetingId } from '../../workflows/kit/ids.ts';
import {
  type ActionItem,
  MINUTES_CHARACTERS_MAX,
  type MinutesReading,
  ownerOf,
  readMinutes,
} from '../../workflows/meeting/minutes.ts';
import type { MeetingEntry, Person } from '../../workflows/network/contract.ts';
import { PAGE_MAX } from '../../workflows/network/limits.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { fileActions } from './actions.ts';
import { lookAtNetwork, networkParams, type PeoplePage, tellNetwork } from './shared.ts';

const meetingParams = networkParams.extend({ meeting: z.coerce.number().int().min(1).max(1_000_000) });

type Why = MinutesReading['unclear'][number]['why'] | 'owner-unknown' | 'owner-several';
type Unclear = { line: number; text: string; why: Why };
interface Named {
  person: string;
  name: string;
}

const enterMinutes = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/minutes',
  role: 'coordinator',
  tag: 'Meetings',
  summary:
    'Hand in the minutes, in Markdown: lines with BESLUIT: or DECISION:, and with ACTIE (name, by day): or ACTION (…): are found in them',
  params: meetingParams,
  body: z.strictObject({ text: TEXT(MINUTES_CHARACTERS_MAX) }),
  status: 201,
  answer:
    'The decisions, the action items with their numbers, and where the minutes are kept; 422 with each line that is not understood',
  async run({ params: { slug, meeting }, body, command, deps }) {
    const { when } = await meetingWithDate(deps, slug, meeting);
    const reading = readMinutes(body.text, localDay(when.start));
    const { filed, unclear } = withOwners(reading, await peopleOf(deps, slug, meeting, reading.actions), meeting);
    if (unclear.length > 0) throw notUnderstood(unclear);
    const document = await deps.store.put(Buffer.from(body.text));
    const change = { minutes: document };
    await tellNetwork(deps, slug, { ...command, kind: 'meeting-progress', meeting, change });
    const { actions } =
      filed.length > 0
        ? await fileActions(
            deps,
            slug,
            filed.map(({ item }) => item),
            command,
          )
        : { actions: [] };
    return {
      document,
      decisions: reading.decisions,
      actions: filed.map(({ line, item }, index) => ({ action: actions[index], line, ...item })),
    };
  },
});

async function meetingWithDate(deps: Deps, slug: string, meeting: number) {
  const entries = await lookAtNetwork<MeetingEntry[]>(deps, slug, { ask: 'meetings' });
  const found = entries.find((entry) => entry.meeting === meeting);
  if (!found) throw new Problem(404, 'unknown-meeting');
  if (found.status === 'cancelled') throw new Problem(409, 'cancelled');
  if (!found.when) throw new Problem(409, 'not-started', { detail: texts.minutesNeedDate });
  return { when: found.when };
}

/** Whom names in the minutes may mean: first who was asked to the meeting, then everybody in the network. */
async function peopleOf(deps: Deps, slug: string, meeting: number, actions: ActionItem[]): Promise<Named[][]> {
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
function withOwners(reading: MinutesReading, circles: Named[][], meeting: number) {
  const filed: { line: number; item: ActionFields }[] = [];
  const unclear: Unclear[] = [...reading.unclear];
  for (const { line, owners, due, text } of reading.actions)
    for (const name of owners) {
      const owner = findOwner(name, circles);
      if (typeof owner === 'string') unclear.push({ line, text: name, why: owner });
      else filed.push({ line, item: { owner: owner.person, text, due, source: { meeting } } });
    }
  return { filed, unclear: unclear.sort((a, b) => a.line - b.line) };
}

function findOwner(name: string, circles: Named[][]): { person: string } | 'owner-unknown' | 'owner-several' {
  for (const people of circles) {
    const found = ownerOf(name, people);
    if (found === 'several') return 'owner-several';
    if (found !== 'unknown') return found;
  }
  return 'owner-unknown';
}

/** Every line that is not understood, by its number, with what to do about it. */
const notUnderstood = (unclear: Unclear[]) =>
  new Problem(422, 'minutes-unclear', {
    field: 'text',
    errors: unclear.map(({ line, text, why }) => ({
      field: `text:${line}`,
      line,
      text,
      code: why,
      detail: texts.minutes[why],
    })),
  });

export const minutesRoutes = [enterMinutes];

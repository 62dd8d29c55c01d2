import { z } from 'zod';
import { publicHolidays } from '../../config/holidays.ts';
import { type LocalDay, workingDayAfter } from '../../workflows/kit/calendar.ts';
import type { Instant } from '../../workflows/kit/clock.ts';
import { meetingId } from '../../workflows/kit/ids.ts';
import type { MeetingCommand, MeetingPlan, MeetingView } from '../../workflows/meeting/contract.ts';
import { USUAL } from '../../workflows/meeting/kinds.ts';
import type { ShownMeeting } from '../../workflows/network/meetings.ts';
import type { AudienceCount } from '../../workflows/network/people.ts';
import type { Deps } from '../deps.ts';
import { Problem, type ProblemCode } from '../http/problem.ts';
import type { Command } from '../http/route.ts';
import { deliverSoon, lookAtNetwork, networkParams, patiently } from './shared.ts';

export const meetingParams = networkParams.extend({ meeting: z.coerce.number().int().min(1).max(1_000_000) });

/** Which meeting a request is about. */
export interface Place {
  slug: string;
  meeting: number;
}

/** What the field of a refusal is called in the body of a request. */
export type FieldNames = Partial<Record<ProblemCode, string>>;

/** Delivers a command to a meeting; one that is over takes none. */
export async function tell<Value extends object = object>(
  deps: Deps,
  { slug, meeting }: Place,
  command: Command,
  what: object,
  fields: FieldNames = {},
): Promise<Value> {
  const { status } = await entryOf(deps, slug, meeting);
  if (status === 'cancelled') throw new Problem(409, 'cancelled');
  if (status === 'held') throw new Problem(409, 'closed');
  const told = { ...command, ...what } as MeetingCommand & { print: string };
  return deliverSoon<Value>(deps, meetingId(slug, meeting), told).catch(async (error) => {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'closed' && (await isOff(deps, { slug, meeting }))) throw new Problem(409, 'cancelled');
    const field = fields[error.code];
    throw field ? new Problem(error.status, error.code, { ...error.extras, field }) : error;
  });
}

/** Whether a meeting that takes nothing any more was called off: its network hears so a moment later. */
const isOff = async (deps: Deps, place: Place): Promise<boolean> =>
  (await look<MeetingView>(deps, place, { ask: 'meeting' })).status === 'cancelled';

/** Puts a question to a meeting. */
export async function look<Answer>(deps: Deps, { slug, meeting }: Place, question: object): Promise<Answer> {
  await entryOf(deps, slug, meeting);
  return patiently(() => deps.door.look<Answer>(meetingId(slug, meeting), question), 'unknown-meeting');
}

/** How many people a plan is for, and how many of them can be written to. */
export const countAudience = (deps: Deps, slug: string, { audience }: Pick<MeetingPlan, 'audience'>) =>
  lookAtNetwork<AudienceCount>(deps, slug, { ask: 'count', filter: audience });

/** From which day on a date is as far ahead as is usual for its kind of meeting (model.md S8: far enough ahead). */
export const usualFrom = ({ kind }: Pick<MeetingPlan, 'kind'>, now: Instant): LocalDay =>
  workingDayAfter(now, USUAL[kind].aheadWorkingDays, publicHolidays(now));

/** A meeting, with its audience as it is now. */
export async function meetingWithAudience(deps: Deps, place: Place) {
  const view = await look<MeetingView>(deps, place, { ask: 'meeting' });
  const audience = await countAudience(deps, place.slug, view.plan);
  return { ...view, audience, ...(view.status === 'draft' && { usualFrom: usualFrom(view.plan, deps.now()) }) };
}

/** Throws a problem that names the first of these people whom the network does not know. */
export async function knowsAll(
  deps: Deps,
  slug: string,
  people: string[],
  fieldOf = (nr: number) => `mustHave.people.${nr}`,
): Promise<void> {
  for (const [nr, person] of people.entries())
    if (!(await lookAtNetwork(deps, slug, { ask: 'person', person })))
      throw new Problem(404, 'unknown-person', { field: fieldOf(nr) });
}

/** The meetings that a network remembers. */
export const entries = (deps: Deps, slug: string) => lookAtNetwork<ShownMeeting[]>(deps, slug, { ask: 'meetings' });

/** A meeting as its network remembers it. */
export async function entryOf(deps: Deps, slug: string, meeting: number): Promise<ShownMeeting> {
  const found = (await entries(deps, slug)).find((entry) => entry.meeting === meeting);
  if (!found) throw new Problem(404, 'unknown-meeting');
  return found;
}

/** What a file about a meeting is called. */
export const fileName = ({ slug, meeting }: Place, what: string): string => `${slug}-meeting-${meeting}-${what}`;

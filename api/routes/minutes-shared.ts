import { z } from 'zod';
import texts from '../../config/texts/api.json' with { type: 'json' };
import { minutesId } from '../../workflows/kit/ids.ts';
import type { MinutesCommand, MinutesView } from '../../workflows/minutes/contract.ts';
import type { MeetingEntry } from '../../workflows/network/contract.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import type { Command } from '../http/route.ts';
import type { Place } from './minutes-reading.ts';
import { deliverSoon, lookAtNetwork, networkParams, patiently, tellNetwork, untilReady } from './shared.ts';

export const MINUTES_TAG = 'Minutes';
export const minutesParams = networkParams.extend({ meeting: z.coerce.number().int().min(1).max(1_000_000) });

type Without<C, Key extends string> = C extends unknown ? Omit<C, Key> : never;
type Told = Without<MinutesCommand, 'id'>;

/** A meeting that minutes can be made of: it has a date. */
export async function meetingWithDate(deps: Deps, { slug, meeting }: Place) {
  const entries = await lookAtNetwork<MeetingEntry[]>(deps, slug, { ask: 'meetings' });
  const found = entries.find((entry) => entry.meeting === meeting);
  if (!found) throw new Problem(404, 'unknown-meeting');
  if (found.status === 'cancelled') throw new Problem(409, 'cancelled');
  if (!found.when) throw new Problem(409, 'not-started', { detail: texts.minutesNeedDate });
  return { ...found, when: found.when };
}

/** A meeting that has begun, of which there is something to write down. */
export async function meetingHeld(deps: Deps, place: Place) {
  const found = await meetingWithDate(deps, place);
  if (found.when.start > deps.now()) throw new Problem(409, 'not-held');
  return found;
}

/** What goes out to people waits until the meeting is over. */
const GOES_OUT: Told['kind'][] = ['send-draft', 'freeze'];

/** Starts the minutes of a meeting that has begun, unless they are there, and gives them a command. */
export async function tellMinutes<Value extends object>(
  deps: Deps,
  { slug, meeting }: Place,
  command: Command,
  told: Told,
): Promise<Value> {
  const over = GOES_OUT.includes(told.kind) && { onceOver: true as const };
  await tellNetwork(deps, slug, { id: `${command.id}-open`, kind: 'open-minutes', meeting, onceBegun: true, ...over });
  return deliverSoon<Value>(deps, minutesId(slug, meeting), { ...command, ...told });
}

/** Minutes that have been begun, as they are now; when they are finished as they were in the end. */
export async function lookAtMinutes(deps: Deps, place: Place): Promise<MinutesView> {
  const { minutesStatus, minutesDossier } = await meetingWithDate(deps, place);
  if (!minutesStatus) throw new Problem(404, 'no-minutes');
  if (minutesDossier) return { agreements: [], ...JSON.parse(await textOf(deps, minutesDossier)), status: 'finished' };
  const id = minutesId(place.slug, place.meeting);
  const look = () => patiently(() => deps.door.look<MinutesView>(id, { ask: 'minutes' }), 'no-minutes');
  return untilReady(look, ({ attendance }) => !attendance.gathering);
}

/** The Markdown of a version, as it was handed in. */
export async function textOf(deps: Deps, document: string): Promise<string> {
  const bytes = await deps.store.get(document);
  if (!bytes) throw new Problem(500, 'failed', { detail: texts.minutesMissing });
  return Buffer.from(bytes).toString();
}

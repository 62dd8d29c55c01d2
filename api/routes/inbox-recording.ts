import { z } from 'zod';
import { newId } from '../../activities/letters/base32.ts';
import texts from '../../config/texts/api.json' with { type: 'json' };
import { actionAnswer } from '../../workflows/actions/contract.ts';
import type { About, AnyAnswer, Case } from '../../workflows/inbox/contract.ts';
import { answerFields } from '../../workflows/invitation/contract.ts';
import type { Given } from '../../workflows/kit/ask.ts';
import { type MeetingPersonView, type PollAnswer, rsvpFields } from '../../workflows/meeting/contract.ts';
import { minutesAnswer } from '../../workflows/minutes/contract.ts';
import { taskAnswer } from '../../workflows/roles/contract.ts';
import type { Deps } from '../deps.ts';
import type { User } from '../http/auth.ts';
import { Problem, problemOfInput } from '../http/problem.ts';
import type { Command } from '../http/route.ts';
import { deliver } from './shared.ts';

/** A yes by mail may leave open how somebody takes part; so may the coordinator. */
export const campaignAnswer = z.union([answerFields, z.strictObject({ choice: z.literal('takes-part') })]);
/** First what the mail says, then that it waits no longer: asked again after a failure in between, both are done once. */
export async function recordAnswer(
  deps: Deps,
  found: Case,
  said: AnyAnswer,
  { item, task }: { item: number | undefined; task: number | undefined },
  user: User,
  command: Command,
) {
  const { workflow, person } = aboutOf(found);
  if (!/\/(share|meeting|actions|minutes|roles)\//.test(workflow))
    throw new Problem(422, 'no-campaign', { field: 'campaign' });
  const { error } = z.object({ answer: fieldsFor(workflow) }).safeParse({ answer: said });
  if (error) throw problemOfInput(error);
  const { given } = await deliver<{ given: Given<AnyAnswer> }>(deps, workflow, {
    ...command,
    id: `${command.id}-answer`,
    kind: 'answer',
    person,
    answer: said,
    way: found.kind === 'calendar' ? 'calendar' : 'mail',
    by: user.name,
    mail: found.mail,
    colleagueId: newId(found.id),
    ...(item && { item }),
    ...(task && { task }),
    ...(hearsOfIt(found, workflow) && { receipt: true }),
  } as never);
  return { given };
}

/** Who wrote hears what was noted, as when it is recorded by itself: no machine, nobody who wants no mail; minutes have replies. */
const hearsOfIt = ({ why, proposal }: Case, workflow: string): boolean =>
  why !== 'seems-automatic' && !proposal?.stop && !workflow.includes('/minutes/');

/** Which dates of a poll suit the person who wrote. */
export async function recordDates(deps: Deps, found: Case, answer: PollAnswer, user: User, command: Command) {
  const { workflow, person } = aboutOf(found);
  if (!workflow.includes('/meeting/')) throw new Problem(422, 'no-campaign', { field: 'meeting' });
  const told = { id: `${command.id}-dates`, kind: 'poll-answer', person, answer, way: 'mail', by: user.name };
  await deliver(deps, workflow, {
    ...command,
    ...told,
    mail: found.mail,
    ...(hearsOfIt(found, workflow) && { receipt: true }),
  } as never).catch((error) => {
    throw error instanceof Problem && error.code === 'unknown-date'
      ? new Problem(422, 'unknown-date', { field: 'dates' })
      : error;
  });
  return { given: { answer } };
}

/** That nothing is there to record; of a mail in a date poll that it is dates that are wanted. */
export async function nothingToRecord(deps: Deps, { about, why }: Case): Promise<Problem> {
  const remedy = (texts.nothingToRecord as Partial<Record<string, string>>)[why];
  if (remedy) return new Problem(422, 'nothing-proposed', { field: 'answer', remedy });
  if (!about?.workflow.includes('/meeting/')) return new Problem(422, 'nothing-proposed', { field: 'answer' });
  const view = await deps.door.look<MeetingPersonView | null>(about.workflow, { ask: 'person', person: about.person });
  return view?.asks === 'poll'
    ? new Problem(422, 'no-dates-proposed', { field: 'dates' })
    : new Problem(422, 'nothing-proposed', { field: 'answer' });
}

/** What can be answered to a meeting, to a task in it, to its minutes, to the register of action items, or to a campaign. */
function fieldsFor(workflow: string): z.ZodType {
  if (workflow.includes('/minutes/')) return minutesAnswer;
  if (workflow.includes('/roles/')) return taskAnswer;
  if (workflow.includes('/meeting/')) return rsvpFields;
  return workflow.includes('/actions/') ? actionAnswer : campaignAnswer;
}

/** The person and the workflow that a mail is about; throws a problem while that is not known. */
export function aboutOf({ about }: Case): About {
  if (!about) throw new Problem(422, 'no-person', { field: 'person' });
  return about;
}

import type { About, Case } from '../../workflows/inbox/contract.ts';
import type { MinutesCommand } from '../../workflows/minutes/contract.ts';
import type { Deps } from '../deps.ts';
import type { Command } from '../http/route.ts';

/** Tells minutes that a mail is about them now, and others that it is not; asked again when that is known, it tells nothing. */
export async function tellItMoves(deps: Deps, found: Case, to: About, command: Command): Promise<void> {
  if (found.about?.workflow === to.workflow && found.about.person === to.person) return;
  await tellItIsSettled(deps, found, command);
  if (!isMinutes(to)) return;
  const { workflow, person } = to;
  const { id, at } = found;
  const waits = { ...command, id: `${command.id}-waits`, kind: 'answer-waits', person, case: id, at };
  // Minutes that are final, or that it came too late for, do not wait for it.
  await deps.door.deliver(workflow, waits as MinutesCommand);
}

/** Tells minutes that a mail about them was dealt with. */
export async function tellItIsSettled(deps: Deps, { id, about }: Case, command: Command): Promise<void> {
  if (!about || !isMinutes(about)) return;
  const settled = { ...command, id: `${command.id}-settled`, kind: 'answer-settled', case: id };
  await deps.door.deliver(about.workflow, settled as MinutesCommand);
}

const isMinutes = ({ workflow }: About) => workflow.includes('/minutes/');

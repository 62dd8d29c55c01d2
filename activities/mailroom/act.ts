import { createHash } from 'node:crypto';
import type { ActionsCommand } from '../../workflows/actions/contract.ts';
import type { Case, HoldReason } from '../../workflows/inbox/contract.ts';
import type { InvitationCommand } from '../../workflows/invitation/contract.ts';
import { inboxId, networkId } from '../../workflows/kit/ids.ts';
import type { WorkflowId } from '../../workflows/kit/letter.ts';
import type { Outcome, RefusalCode } from '../../workflows/kit/refusal.ts';
import type { MeetingCommand } from '../../workflows/meeting/contract.ts';
import type { MinutesCommand } from '../../workflows/minutes/contract.ts';
import type { NetworkCommand } from '../../workflows/network/contract.ts';
import type { RolesCommand } from '../../workflows/roles/contract.ts';
import { newId } from '../letters/base32.ts';
import type { Door } from '../temporal/door.ts';
import { OWN_TEXT_CHARACTERS_MAX, type Quarantined, type Reading } from './reading.ts';
import type { Ruling } from './ruling.ts';

const EXCERPT_CHARACTERS_MAX = 300;
const CASE_ID_CHARACTERS = 24;

/** A mail that was read and placed, with the id under which what follows from it is done once. */
export interface Placed {
  id: string;
  /** The SHA-256 of its raw bytes. */
  mail: string;
  reading?: Reading;
  /** The network it belongs to, as far as that is known. */
  slug?: string;
  workflow?: WorkflowId;
  person?: { id: string; name: string; email: string };
}

/** What became of a mail. `full`: the coordinator's list has no room now, and the mail is to be offered again. */
export type Done = 'recorded' | 'held' | 'bounced' | 'stopped' | 'nothing' | 'full';

/** Carries out what a mail leads to, once, however often it is offered. */
export async function act(door: Door, placed: Placed, ruling: Ruling): Promise<Done> {
  switch (ruling.do) {
    case 'nothing':
      return 'nothing';
    case 'record':
      return record(door, placed, ruling);
    case 'bounce': {
      const { hard, reason, soft } = ruling;
      const { id: person, email } = placed.person!;
      return tellNetwork(
        door,
        placed,
        { kind: 'mail-bounced', person, email, hard, reason, ...(soft && { soft }) },
        'bounced',
      );
    }
    case 'stop':
      return tellNetwork(
        door,
        placed,
        { kind: 'stop-mail', person: placed.person!.id, complaint: ruling.complaint },
        'stopped',
      );
    case 'hold':
      return hold(door, placed, ruling);
    default:
      return ruling satisfies never;
  }
}

/** Records an answer; with its words when there is room for them. What cannot be recorded any more is held. */
async function record(door: Door, placed: Placed, ruling: Extract<Ruling, { do: 'record' }>): Promise<Done> {
  const { id, mail, reading, workflow, person } = placed;
  const remark = remarkOf(ruling, reading!);
  const command = {
    id,
    kind: 'answer',
    person: person!.id,
    answer: ruling.answer,
    way: reading!.kind === 'calendar' ? 'calendar' : 'mail',
    mail,
    ...(reading!.date !== undefined && { sentAt: reading!.date }),
    ...whatElse(placed, ruling),
    ...(remark && { remark }),
  } as (InvitationCommand | MeetingCommand | ActionsCommand | MinutesCommand | RolesCommand) & { remark?: string };
  let outcome = await door.deliver(workflow!, command);
  if (!outcome.ok && outcome.code === 'no-room') {
    const { remark: _, ...short } = command;
    outcome = await door.deliver(workflow!, { ...short, id: `${id}-short` });
  }
  if (outcome.ok) return 'recorded';
  if (outcome.code === 'old-calendar-answer' && !reading!.text) return 'nothing';
  const why = whyNotRecorded(outcome.code);
  const kind = reading!.kind === 'calendar' ? 'calendar' : 'reply';
  return hold(door, placed, { do: 'hold', kind, why, proposal: { answer: ruling.answer } });
}

/** Who agrees in so few words says nothing beside it. */
const BARE_WORDS_MAX = 5;

/** What goes with an answer in words of one's own; a correction, or a bare "I agree", is those words. */
function remarkOf({ remark, answer }: Extract<Ruling, { do: 'record' }>, { text }: Reading): string {
  if (answer.choice === 'correction') return '';
  if (answer.choice === 'agrees' && text.split(/\s+/).filter(Boolean).length <= BARE_WORDS_MAX) return '';
  return remark ?? text.slice(0, OWN_TEXT_CHARACTERS_MAX);
}

function whyNotRecorded(code: RefusalCode): HoldReason {
  switch (code) {
    case 'closed':
    case 'frozen':
    case 'cancelled':
    case 'unknown-workflow':
      return 'closed';
    case 'which-action':
      return 'which-item';
    case 'which-task':
    case 'role-taken':
    case 'needs-reason':
    case 'overtaken':
      return code;
    case 'old-calendar-answer':
      return 'overtaken';
    default:
      return 'refused';
  }
}

/** What goes with an answer to a meeting, to a task in it, to the register of action items, to minutes, or to a campaign. */
function whatElse({ id, reading, workflow }: Placed, { calendar }: Extract<Ruling, { do: 'record' }>): object {
  // A calendar shows its owner itself what they answered; who writes about minutes hears with the reply.
  if (calendar) return { calendar, notByItself: true };
  if (workflow!.includes('/minutes/')) return {};
  const receipt = reading!.mayAnswer;
  return /\/(actions|roles)\//.test(workflow!) ? { receipt } : { receipt, colleagueId: newId(id) };
}

type Told =
  | Omit<Extract<NetworkCommand, { kind: 'mail-bounced' }>, 'id' | 'mail'>
  | Omit<Extract<NetworkCommand, { kind: 'stop-mail' }>, 'id' | 'mail'>;

async function tellNetwork(door: Door, { id, mail, slug }: Placed, told: Told, done: Done): Promise<Done> {
  const outcome = await door.deliver(networkId(slug!), { id, mail, ...told } as NetworkCommand);
  return outcome.ok ? done : 'nothing';
}

/** Puts a mail on the list of its network's coordinator; of a network that is not there, on the list of nobody's mail. */
async function hold(door: Door, placed: Placed, ruling: Extract<Ruling, { do: 'hold' }>): Promise<Done> {
  if (holdsUp(placed, ruling)) await tellItWaits(door, placed);
  const command = { id: placed.id, kind: 'file', case: caseOf(placed, ruling) };
  let outcome: Outcome = await door.deliver(inboxId(placed.slug), command);
  if (!outcome.ok && outcome.code === 'unknown-workflow') outcome = await door.deliver(inboxId(), command);
  if (outcome.ok) return 'held';
  if (outcome.code === 'limit-reached') return 'full';
  throw new Error(`The coordinator's list refuses a mail: ${outcome.code}`);
}

/** Who says no without the reason that was asked for is not silent; minutes are not final while a mail may correct them. */
const holdsUp = ({ workflow }: Placed, { why }: Extract<Ruling, { do: 'hold' }>): boolean =>
  why === 'needs-reason' || (workflow?.includes('/minutes/') === true && why !== 'closed' && why !== 'no-longer-there');

async function tellItWaits(door: Door, { id, workflow, person }: Placed): Promise<void> {
  if (!workflow || !person) return;
  const about = workflow.includes('/minutes/') ? { case: id } : {};
  const command = { id: `${id}-waits`, kind: 'answer-waits', person: person.id, ...about };
  await door.deliver(workflow, command as MeetingCommand | MinutesCommand);
}

function caseOf(
  { id, mail, reading, workflow, person }: Placed,
  { kind, why, proposal }: Extract<Ruling, { do: 'hold' }>,
): Omit<Case, 'at'> {
  const { from } = reading ?? {};
  return {
    id: why === 'no-longer-there' && workflow && person ? departureOf(workflow, person.id) : id,
    kind,
    why,
    mail,
    from: { address: from?.address ?? '', ...(from?.name && { name: from.name.slice(0, 100) }) },
    subject: reading?.subject ?? '',
    excerpt: reading?.text.slice(0, EXCERPT_CHARACTERS_MAX) ?? '',
    ...(workflow && person && { about: { workflow, person: person.id, name: person.name } }),
    ...(proposal && { proposal }),
  };
}

/** Every letter to who has left brings another automatic reply: one of them waits. */
function departureOf(workflow: WorkflowId, person: string): string {
  const hash = createHash('sha256').update(`left\n${workflow.split('/')[1]}\n${person}`);
  return `mail-${hash.digest('hex').slice(0, CASE_ID_CHARACTERS)}`;
}

/** A mail that could not be read, as a ruling: it waits for somebody to look at its source. */
export const quarantine = (_: Quarantined): Ruling => ({ do: 'hold', kind: 'unreadable', why: 'cannot-be-read' });

import { createHash } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { LETTER_TEXTS } from '../../activities/letters/texts.ts';
import type { Settings } from '../../config/settings.ts';
import type { InboxState } from '../../workflows/inbox/contract.ts';
import { beginning } from '../../workflows/kit/carried.ts';
import { inboxId, NO_NETWORK } from '../../workflows/kit/ids.ts';
import type { Letterhead } from '../../workflows/kit/letter.ts';
import { SCHEMA_VERSION, TASK_QUEUE } from '../../workflows/schema.ts';

const SERVICE = 'Kartrekker';
const HASH_CHARACTERS = 16;

/** The list of mail that no network is known for is there from the first mail on, and knows who is to hear of it. */
export async function startListOfNobody(
  client: Client,
  { clock, mailroom: { adminEmail } }: { clock: Settings['clock']; mailroom: Pick<Settings['mailroom'], 'adminEmail'> },
  replyAddress: string,
): Promise<void> {
  const state: InboxState = { schemaVersion: SCHEMA_VERSION, cases: {}, summaries: 0 };
  const start = {
    workflowId: inboxId(),
    taskQueue: TASK_QUEUE,
    args: [beginning(state, clock)],
    workflowIdConflictPolicy: 'USE_EXISTING',
  } as const;
  if (!adminEmail) return void (await client.workflow.start('inbox', start));
  const letterhead = letterheadOf(adminEmail, replyAddress);
  const command = { id: `letterhead-${hashOf(letterhead)}`, kind: 'change-letterhead', letterhead };
  await client.workflow.signalWithStart('inbox', { ...start, signal: 'tell', signalArgs: [command] });
}

/** Who writes to whoever runs the service: the service itself, from the address where answers go. */
const letterheadOf = (email: string, address: string): Letterhead => ({
  slug: NO_NETWORK,
  network: SERVICE,
  sender: { name: SERVICE, address },
  coordinator: { name: LETTER_TEXTS.nl.summary.admin, email, language: 'nl' },
});

const hashOf = (value: object) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, HASH_CHARACTERS);

import { createMailroom, type Incoming } from '../../activities/mailroom/mailroom.ts';
import type { Readers } from '../../activities/mailroom/readers.ts';
import { readOne } from '../../activities/mailroom/thread.ts';
import { type Door, UnknownWorkflow, Unreachable } from '../../activities/temporal/door.ts';
import type { InboxState } from '../../workflows/inbox/contract.ts';
import type { InvitationState } from '../../workflows/invitation/contract.ts';
import { HOUR_MS } from '../../workflows/kit/clock.ts';
import { inboxId } from '../../workflows/kit/ids.ts';
import { type Outcome, refused } from '../../workflows/kit/refusal.ts';
import type { AnyCommand } from '../../workflows/kit/world.ts';
import type { NetworkState } from '../../workflows/network/contract.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { BRAM, MONDAY } from '../people.ts';
import { aTown, steer } from '../processes/town.ts';
import { isIn, storeIn } from './in-memory.ts';
import { MX, NETWORK, REPLY_ADDRESS, SHARE, TOKENS } from './office.ts';

/** The name that a document store gives to bytes. */

/** Reads in the thread of the test. */
const HERE: Readers = { read: async (raw, question) => readOne(raw, question), close: async () => {} };

/** A mailroom before a network with a campaign that invited everyone an hour ago; the door can be shut. */
export async function anOffice({ authServer = MX, networks = ['nf1'], readers = HERE } = {}) {
  const { town } = aTown();
  await town.run(MONDAY);
  steer(town, 'start');
  town.start('inbox', 'inbox', { schemaVersion: SCHEMA_VERSION, cases: {}, summaries: 0 } satisfies InboxState);
  await town.run(MONDAY + HOUR_MS);

  const delivered: [string, AnyCommand][] = [];
  const kept = new Map<string, Uint8Array>();
  const lines: object[] = [];
  const self = {
    shut: false,
    shutAfter: Number.POSITIVE_INFINITY,
    refusal: (_: string): Outcome | undefined => undefined,
  };
  const isThere = (id: string) => isIn(town, id);
  const pass = () => {
    if (self.shut) throw new Unreachable('nobody answers');
  };
  const door: Door = {
    async deliver(to, command) {
      pass();
      if (!isThere(to)) return refused('unknown-workflow');
      delivered.push([to, command]);
      const outcome = self.refusal(to) ?? town.command(to, command);
      if (delivered.length >= self.shutAfter) throw new Unreachable('the answer got lost');
      return outcome;
    },
    async look<Answer>(at: string, question: object) {
      pass();
      if (!isThere(at)) throw new UnknownWorkflow(at);
      return town.look<Answer>(at, question);
    },
  };
  const mailroom = createMailroom({
    store: storeIn(kept),
    door,
    tokens: TOKENS,
    readers,
    replyAddress: REPLY_ADDRESS,
    authServer,
    networks: async () => networks,
    log: { info: (line: object) => void lines.push(line) },
  });
  return Object.assign(self, {
    mailroom,
    town,
    delivered,
    kept,
    lines,
    take: async (raw: Uint8Array, more: Omit<Incoming, 'raw'> = {}) =>
      (await mailroom.take({ raw, ...more })).map(({ done }) => done),
    given: (person = BRAM.id) => town.stateOf<InvitationState>(SHARE).ask.people[person]!.given,
    person: (id = BRAM.id) => town.stateOf<NetworkState>(NETWORK).people[id]!,
    waiting: (slug?: string) => Object.values(town.stateOf<InboxState>(inboxId(slug)).cases),
  });
}

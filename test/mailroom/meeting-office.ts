import { createMailroom, type Incoming } from '../../activities/mailroom/mailroom.ts';
import { readOne } from '../../activities/mailroom/thread.ts';
import { type Door, UnknownWorkflow } from '../../activities/temporal/door.ts';
import { actions } from '../../workflows/actions/process.ts';
import { campaign } from '../../workflows/campaign/process.ts';
import type { InboxState } from '../../workflows/inbox/contract.ts';
import { inbox } from '../../workflows/inbox/process.ts';
import type { InvitationState } from '../../workflows/invitation/contract.ts';
import { invitation } from '../../workflows/invitation/process.ts';
import { HOUR_MS } from '../../workflows/kit/clock.ts';
import { inboxId, meetingId } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import { refused } from '../../workflows/kit/refusal.ts';
import { Simulation } from '../../workflows/kit/simulated.ts';
import type { AnyCommand, Process } from '../../workflows/kit/world.ts';
import type { MeetingPlan, MeetingState } from '../../workflows/meeting/contract.ts';
import { meeting } from '../../workflows/meeting/process.ts';
import type { PeopleFilter } from '../../workflows/network/contract.ts';
import { network } from '../../workflows/network/process.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { aMeeting, CAST, FIRST, inviteeOf } from '../meetings.ts';
import { aCampaign, aNewNetwork, BRAM, MONDAY } from '../people.ts';
import { isIn, storeIn } from './in-memory.ts';
import { addressFor, MX, NETWORK, REPLY_ADDRESS, SHARE, TOKENS, verdict } from './office.ts';

export const MEETING = meetingId('nf1', 1);

export interface MeetingOffice {
  plan?: Partial<MeetingPlan>;
  asks?: 'poll' | 'rsvp';
  /** What else runs in this network. */
  others?: Record<string, Process<never, never, never, never>>;
}

/** A mailroom before a network that invited everyone to a campaign, and an hour ago to a meeting. */
export async function aMeetingOffice({ plan, asks = 'rsvp', others }: MeetingOffice = {}) {
  const people = ({ filter }: { filter: PeopleFilter }) =>
    town.look<{ people: Addressee[] }>(NETWORK, { ask: 'audience', filter, limit: 100 }).people;
  const town: Simulation = new Simulation({
    start: MONDAY,
    processes: { network, campaign, invitation, inbox, meeting, actions, ...others },
    effects: {
      readAudience: async (input: { filter: PeopleFilter }) => people(input),
      readInvitees: async () => CAST.map(inviteeOf),
      writeDossier: async () => ({ json: 'sha-json', xlsx: 'sha-xlsx' }),
    },
  });
  let commands = 0;
  const tell = (to: string, kind: string, more: object = {}) => {
    commands += 1;
    return town.command(to, { id: `c${commands}`, kind, ...more } as never);
  };
  town.start('network', NETWORK, aNewNetwork());
  town.start('inbox', 'inbox', { schemaVersion: SCHEMA_VERSION, cases: {}, summaries: 0 } satisfies InboxState);
  tell(NETWORK, 'create-campaign', { title: 'Doet u mee?', state: aCampaign() });
  tell(NETWORK, 'create-meeting', { title: 'Bijeenkomst', state: aMeeting(plan) });
  await town.run(MONDAY);
  tell('network/nf1/campaign/1', 'start');
  if (asks === 'poll') tell(MEETING, 'start-poll');
  else tell(MEETING, 'pick', { when: FIRST });
  await town.run(MONDAY + HOUR_MS);

  const isThere = (id: string) => isIn(town, id);
  const delivered: [string, AnyCommand][] = [];
  const door: Door = {
    async deliver(to, command) {
      if (!isThere(to)) return refused('unknown-workflow');
      if (town.isOver(to)) return refused('closed');
      delivered.push([to, command]);
      return town.command(to, command);
    },
    async look<Answer>(at: string, question: object) {
      if (!isThere(at)) throw new UnknownWorkflow(at);
      return town.look<Answer>(at, question);
    },
  };
  const kept = new Map<string, Uint8Array>();
  const mailroom = createMailroom({
    store: storeIn(kept),
    door,
    tokens: TOKENS,
    readers: { read: async (raw, question) => readOne(raw, question), close: async () => {} },
    replyAddress: REPLY_ADDRESS,
    authServer: MX,
    networks: async () => ['nf1'],
    log: { info: () => {} },
  });
  return {
    town,
    tell: (kind: string, more: object = {}) => tell(MEETING, kind, more),
    delivered,
    take: async (raw: Uint8Array, more: Omit<Incoming, 'raw'> = {}) =>
      (await mailroom.take({ raw, ...more })).map(({ done }) => done),
    state: () => town.stateOf<MeetingState>(MEETING),
    given: (person = BRAM.id) => town.stateOf<MeetingState>(MEETING).rsvp?.people[person]?.given,
    campaignGiven: (person = BRAM.id) => town.stateOf<InvitationState>(SHARE).ask.people[person]!.given,
    waiting: (slug: string | undefined = 'nf1') => Object.values(town.stateOf<InboxState>(inboxId(slug)).cases),
  };
}

/** Takes one mail, and gives what became of it: what was recorded, or why it waits and with what. */
export async function after(raw: Uint8Array, options: MeetingOffice = {}) {
  const office = await aMeetingOffice(options);
  const done = await office.take(raw);
  const [waits] = office.waiting();
  const { answer, remark, way } = office.given() ?? {};
  return {
    done,
    ...(answer && { answer, way }),
    ...(remark && { remark }),
    ...(waits && { kind: waits.kind, why: waits.why, proposal: waits.proposal, about: waits.about?.workflow }),
    campaign: office.campaignGiven()?.answer,
  };
}

export const bramsMeeting = addressFor(BRAM.id, MEETING);
let mails = 0;

export interface Answered {
  from?: string;
  to?: string;
  headers?: string[];
  subject?: string;
  date?: string;
  id?: string;
}

const head = ({ from, to, headers, subject, date, id }: Answered) => {
  mails += 1;
  return [
    ...(headers ?? [verdict('pass')]),
    `From: ${from ?? 'Bram van der Laan <bram@example.org>'}`,
    `To: ${to ?? bramsMeeting}`,
    `Subject: ${subject ?? 'Re: Uitnodiging: Eerste netwerkbijeenkomst'}`,
    `Date: ${date ?? 'Mon, 4 Jan 2027 11:00:00 +0100'}`,
    `Message-ID: <${id ?? `antwoord-${mails}@example.org`}>`,
  ];
};

/** An answer in words to the invitation, from Bram, to his own address, believed. */
export const words = (text: string, more: Answered = {}) => rawMail(...head(more), '', text);

export interface Entry {
  method?: string;
  uid?: string;
  partstat?: string;
  attendee?: string;
  /** Parameters of ATTENDEE besides. */
  also?: string;
  sequence?: string;
  stamp?: string;
  /** Further lines of the event. */
  lines?: string[];
  text?: string;
}

/** An answer by calendar, as Bram's mail program sends it: he comes, to the meeting as it was first. */
export const calendar = (entry: Entry = {}, more: Answered = {}) => {
  const { method = 'REPLY', uid = 'nf1.m1@example.org', partstat = 'ACCEPTED', attendee = BRAM.email } = entry;
  return rawMail(
    ...head({ subject: 'Accepted: Eerste netwerkbijeenkomst', ...more }),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="grens"',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    entry.text ?? '',
    '--grens',
    `Content-Type: text/calendar; method=${method}; charset=utf-8`,
    '',
    ...ics({ ...entry, method, uid, partstat, attendee }),
    '--grens--',
  );
};

function ics({ method, uid, partstat, attendee, also = '', sequence = '0', stamp, lines = [] }: Entry): string[] {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Calendar//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    ...(sequence ? [`SEQUENCE:${sequence}`] : []),
    `DTSTAMP:${stamp ?? '20270104T100000Z'}`,
    'ORGANIZER:mailto:antwoord@kartrekker.example.org',
    `ATTENDEE;PARTSTAT=${partstat}${also}:mailto:${attendee}`,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
}

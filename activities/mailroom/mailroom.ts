import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { ActionsPersonView } from '../../workflows/actions/contract.ts';
import type { PersonView } from '../../workflows/invitation/contract.ts';
import { networkId, shareId, shareOf, shortForm, TEST_PERSON } from '../../workflows/kit/ids.ts';
import type { MeetingPersonView } from '../../workflows/meeting/contract.ts';
import type { MinutesPersonView } from '../../workflows/minutes/contract.ts';
import type { Person } from '../../workflows/network/contract.ts';
import type { Writer } from '../../workflows/network/writer.ts';
import type { RolesPersonView } from '../../workflows/roles/contract.ts';
import type { DocumentStore } from '../documents/store.ts';
import type { MailKind } from '../inbox/recognise/recognised.ts';
import type { Tokens } from '../letters/token.ts';
import { type Door, UnknownWorkflow } from '../temporal/door.ts';
import { act, type Done, type Placed, quarantine } from './act.ts';
import { bearerOf, type Found, findPerson, tokenIn } from './find.ts';
import { headOf } from './head.ts';
import { createLines, type Step } from './lines.ts';
import { meantAmong } from './meant.ts';
import type { MeetingFacts } from './meeting-ruling.ts';
import type { Readers } from './readers.ts';
import type { Quarantined, Reading } from './reading.ts';
import { isForNobody, type Known, questionOf, rule } from './ruling.ts';
import { type Verdict, verdictOf } from './trust.ts';

/** A mail as it came in. Without recipients those that its headers name count. */
export interface Incoming {
  raw: Uint8Array;
  recipients?: string[];
  /** Why it is not even to be read. */
  unreadable?: Quarantined['unreadable'];
  /** What was found out about its sender when it was taken in; else its Authentication-Results count. */
  verdict?: (address: string) => Verdict;
}

export interface MailroomDeps {
  store: DocumentStore;
  door: Door;
  tokens: Tokens;
  readers: Readers;
  /** Where answers by mail go, `antwoord@example.org`. */
  replyAddress: string;
  /** The name by which our own mail server signs its Authentication-Results. */
  authServer?: string | undefined;
  /** The networks there are. */
  networks(): Promise<string[]>;
  log: Pick<Logger, 'info'>;
}

/** Takes mail in. It is done with a mail only when its raw bytes are kept and what follows from it is delivered. */
export interface Mailroom {
  /** What became of a mail, for each of its recipients of ours. Throws when Temporal cannot be reached: offer it again. */
  take(incoming: Incoming): Promise<{ recipient: string; done: Done }[]>;
}

/** A mailroom: keeps the raw bytes, reads, rules, delivers. */
export function createMailroom(deps: MailroomDeps): Mailroom {
  const { store, door, tokens, readers, replyAddress, log } = deps;
  /** Who changes their mind writes twice to an address of their own: what they wrote last must be delivered last. */
  const inOrder = createLines();
  return {
    take: ({ raw, recipients, verdict, unreadable }) =>
      inOrder(keepAndRead(raw, unreadable), ({ mail, read }, { line, step }) => {
        const named = ours(recipients ?? addressees(read), replyAddress);
        const isMeant = meantAmong(named, read, (address) => bearerOf(address, replyAddress, tokens), tokens);
        return Promise.all(
          named.map((recipient) => {
            const work = () =>
              isMeant(recipient) ? takeFor(recipient, { raw, mail, read, verdict, step }) : passOver(recipient, mail);
            return tokenIn(recipient, replyAddress) ? line(recipient, work) : work();
          }),
        );
      }),
  };

  async function keepAndRead(raw: Uint8Array, unreadable: Incoming['unreadable']): Promise<Kept> {
    const mail = await store.put(raw);
    const read = unreadable ? { unreadable } : await readers.read(raw, 'interest');
    return { mail, read: 'kind' in read ? read : { ...read, ...(await readHead(raw)) } };
  }

  /** Of a mail that cannot be read its header says whose it is, but not what it is. */
  async function readHead(raw: Uint8Array): Promise<Pick<Quarantined, 'head'>> {
    const head = await readers.read(headOf(raw), 'interest');
    return 'kind' in head ? { head: { ...head, kind: 'ordinary' } } : {};
  }

  async function takeFor(recipient: string, taking: Taking): Promise<{ recipient: string; done: Done }> {
    const outcome = await follow(recipient, taking);
    const { mail, read } = taking;
    log.info({ mail, kind: 'kind' in read ? read.kind : 'unreadable', ...outcome }, 'mail');
    return { recipient, done: outcome.done };
  }

  /** A mail answers one letter: of the other addresses of the same person that it bears nothing follows. */
  async function passOver(recipient: string, mail: string): Promise<{ recipient: string; done: Done }> {
    log.info({ mail, kind: 'ordinary', done: 'nothing', why: 'answers another letter' }, 'mail');
    return { recipient, done: 'nothing' };
  }

  async function follow(recipient: string, taking: Taking): Promise<{ done: Done; why: string }> {
    const { mail, verdict } = taking;
    const reading = shownBy(taking.read);
    const found = findPerson(recipient, reading, replyAddress, tokens);
    if (found?.person === TEST_PERSON) return { done: 'nothing', why: 'test' };
    const sender = reading.from?.address ?? '';
    const { known, read } = await taking.step(async () => {
      const known = await whoIs(found, reading);
      return { known, read: await asAnswerTo(known, taking) };
    });
    const placed = {
      id: idOf(reading, mail, recipient),
      mail,
      ...known.placed,
      ...(reading !== NOTHING_READ && { reading: 'kind' in read ? read : reading }),
    };
    const trust = verdict?.(sender) ?? verdictOf(reading.authentication, deps.authServer, sender);
    const ruling = 'kind' in read ? rule(read, { ...known.known, verdict: trust }) : quarantine(read);
    return { done: await act(door, placed, ruling), why: 'why' in ruling ? ruling.why : ruling.do };
  }

  /** A mail whose addresses name another ask, or none, is read again as an answer to what it was found to be about. */
  async function asAnswerTo({ known }: Looked, { raw, read }: Taking): Promise<Reading | Quarantined> {
    if (!('kind' in read) || !known.person || !MAY_ANSWER.has(read.kind)) return read;
    const wanted = questionOf(known);
    return read.question === wanted ? read : readers.read(raw, { known: wanted });
  }

  interface Kept {
    mail: string;
    read: Reading | Quarantined;
  }
  interface Taking extends Kept {
    raw: Uint8Array;
    verdict: Incoming['verdict'];
    step: Step;
  }

  /** Whom a mail concerns, where that matters to what it leads to. */
  async function whoIs(found: Found | undefined, reading: Reading): Promise<Looked> {
    if (isForNobody(reading)) return { placed: {}, known: {} };
    return found ? lookUp(found) : bySender(reading.from?.address ?? '');
  }

  /** The person that a token names, as their campaign knows them; when that is over, as the network does. */
  async function lookUp(found: Found): Promise<Looked> {
    const slug = found.workflow.split('/')[1]!;
    const question = { ask: 'person', person: found.person };
    const view = await whenThere(
      door.look<PersonView | MeetingPersonView | ActionsPersonView | MinutesPersonView | RolesPersonView | null>(
        found.workflow,
        question,
      ),
    );
    const asked = view && 'to' in view ? view : undefined;
    const person =
      asked?.to ??
      (await whenThere(door.look<Person | null>(networkId(slug), { ask: 'person', person: found.person })));
    if (!person) return { placed: { slug }, known: {} };
    const { name, email } = person;
    return {
      placed: { slug, workflow: found.workflow, person: { id: found.person, name, email } },
      known: {
        found,
        person: { name, email, closed: asked?.closed ?? true },
        ...(asked && 'asks' in asked && { meeting: meetingFacts(found.workflow, asked) }),
        ...(asked && 'actions' in asked && { actions: true }),
        ...(asked && 'corrections' in asked && { minutes: true }),
        ...(asked && 'tasks' in asked && { tasks: true }),
        ...(found.workflow === networkId(slug) && { agenda: true }),
      },
    };
  }

  /** Who has the address that a mail without a token came from: only so that the coordinator finds it in the right list. */
  async function bySender(address: string): Promise<Looked> {
    if (address === '') return { placed: {}, known: {} };
    for (const slug of await deps.networks()) {
      const writer = await whenThere(door.look<Writer | null>(networkId(slug), { ask: 'writer', address }));
      if (!writer) continue;
      const { id, name, email } = writer.person;
      return { placed: { slug, workflow: asking(slug, writer), person: { id, name, email } }, known: {} };
    }
    return { placed: {}, known: {} };
  }
}

/** The share that asks a person, when a campaign is all that their network has under way; else the network. */
const asking = (slug: string, { person, only }: Writer) =>
  only ? shareId(slug, only.campaign, shareOf(person.id, only.shares)) : networkId(slug);

interface Looked {
  placed: Omit<Placed, 'id' | 'mail'>;
  known: Omit<Known, 'verdict'>;
}

/** `network/nf1/meeting/3` has the UID `nf1.m3@…` in calendars. */
function meetingFacts(
  workflow: string,
  { sequence, asks, asksReason, options, when }: MeetingPersonView,
): MeetingFacts {
  return { uid: shortForm(workflow), sequence, asks, asksReason, options, ...(when && { when }) };
}

/** Only the words of these can be an answer. */
const MAY_ANSWER: ReadonlySet<MailKind> = new Set(['ordinary', 'calendar', 'unsubscribe']);

/** What a mail says: of one that cannot be read what its header does. */
const shownBy = (read: Reading | Quarantined): Reading => ('kind' in read ? read : (read.head ?? NOTHING_READ));

const ID_CHARACTERS = 24;
const NOTHING_READ = {
  kind: 'ordinary',
  threads: [],
  original: [],
  authentication: [],
} as unknown as Reading;

/** The same mail to the same recipient has the same id; one without a Message-ID is known by its bytes. */
function idOf({ messageId }: Reading, mail: string, recipient: string): string {
  const hash = createHash('sha256').update(`${messageId ?? mail}\n${recipient.toLowerCase()}`);
  return `mail-${hash.digest('hex').slice(0, ID_CHARACTERS)}`;
}

/** The addresses of ours among some; when there is none, a mail is taken as sent to nobody in particular. */
function ours(addresses: string[], replyAddress: string): string[] {
  const own = addresses
    .map((address) => address.toLowerCase())
    .filter((address) => tokenIn(address, replyAddress) !== undefined);
  const named = own.filter((address) => tokenIn(address, replyAddress) !== '');
  return [...new Set(named.length > 0 ? named : own.length > 0 ? own.slice(0, 1) : [replyAddress.toLowerCase()])];
}

const addressees = (read: Reading | Quarantined): string[] => ('kind' in read ? read.to : (read.head?.to ?? []));

async function whenThere<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UnknownWorkflow) return undefined;
    throw error;
  }
}

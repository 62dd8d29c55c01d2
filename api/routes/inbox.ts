import { z } from 'zod';
import { readWhole } from '../../activities/mailroom/reading.ts';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import { actionAnswer } from '../../workflows/actions/contract.ts';
import type { About, AnyAnswer, Case, CasePage } from '../../workflows/inbox/contract.ts';
import type { Given } from '../../workflows/kit/ask.ts';
import type { Instant } from '../../workflows/kit/clock.ts';
import { HANDLE, PERSON_ID } from '../../workflows/kit/fields.ts';
import { inboxId } from '../../workflows/kit/ids.ts';
import { type PollAnswer, pollFields, rsvpFields } from '../../workflows/meeting/contract.ts';
import { minutesAnswer } from '../../workflows/minutes/contract.ts';
import { taskAnswer } from '../../workflows/roles/contract.ts';
import { casePage, caseWithText, decided, settled } from '../answers/inbox.ts';
import type { Deps } from '../deps.ts';
import type { User } from '../http/auth.ts';
import { mayUse } from '../http/auth.ts';
import { Problem } from '../http/problem.ts';
import { type Command, Download, download, route } from '../http/route.ts';
import { aboutWhom, asking, oneOnly } from './inbox-about.ts';
import { aboutOf, campaignAnswer, nothingToRecord, recordAnswer, recordDates } from './inbox-recording.ts';
import { tellItIsSettled, tellItMoves } from './inbox-waiting.ts';
import { deliver, limitField, networkParams, tellNetwork } from './shared.ts';

const TAG = 'Inbox';
const CASE_ID = z.string().regex(/^mail-[0-9a-f]{24}$/);
const NUMBER = z.coerce.number().int().min(1).max(1_000_000);

const caseParams = networkParams.extend({ case: CASE_ID });
const nobodysCaseParams = z.object({ case: CASE_ID });
const listQuery = z.strictObject({ after: CASE_ID.optional(), limit: limitField });

const answer = z.union([...campaignAnswer.options, rsvpFields, actionAnswer, minutesAnswer, taskAnswer]);

const decision = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('record'),
    answer: answer.optional(),
    dates: pollFields.optional().meta({ description: 'Of a mail about the dates of a poll: which suit' }),
    action: NUMBER.optional().meta({ description: 'Of an answer about an action item: which one' }),
    task: NUMBER.optional().meta({ description: 'Of an answer about a task in a meeting: which one' }),
  }),
  z.strictObject({ decision: z.literal('link'), person: PERSON_ID, ...asking }).refine(...oneOnly),
  z.strictObject({ decision: z.literal('stop-mail') }),
  z.strictObject({ decision: z.literal('dismiss') }),
]);
type Decision = z.infer<typeof decision>;

const listCases = route({
  method: 'get',
  path: '/networks/:slug/inbox',
  role: 'coordinator',
  tag: TAG,
  summary: 'The mails that wait for you, oldest first',
  params: networkParams,
  query: listQuery,
  answer: 'A page of mails: from whom, about what, why each waits and what is proposed',
  gives: casePage,
  run: ({ params, query, deps }) => listOf(deps, params.slug, query),
});

const readCase = route({
  method: 'get',
  path: '/networks/:slug/inbox/:case',
  role: 'coordinator',
  tag: TAG,
  summary: 'One of them, with the text that the person wrote',
  params: caseParams,
  answer: 'The mail that waits, with its text (plain text: nothing in it is markup)',
  gives: caseWithText,
  run: ({ params, deps }) => withText(deps, params.slug, params.case),
});

const readSource = download({
  method: 'get',
  path: '/networks/:slug/inbox/:case/source',
  role: 'coordinator',
  tag: TAG,
  summary: 'The mail as it came in',
  params: caseParams,
  answer: 'The raw mail, to save',
  downloads: ['message/rfc822'],
  run: ({ params, deps }) => sourceOf(deps, params.slug, params.case),
});

const decide = route({
  method: 'post',
  path: '/networks/:slug/inbox/:case/decisions',
  role: 'coordinator',
  tag: TAG,
  summary: 'Record what is proposed or something else, link to a person, stop mail, or dismiss',
  params: caseParams,
  body: decision,
  status: 201,
  answer: 'What was recorded; the mail waits no longer, unless it was only linked to a person',
  gives: decided,
  async run({ params, body, user, command, deps }) {
    const found = await caseToDecide(deps, params.slug, params.case, command);
    return carryOut(deps, params.slug, found, body, user, command);
  },
});

const listNobodys = route({
  method: 'get',
  path: '/inbox',
  role: 'admin',
  tag: TAG,
  summary: 'Mails that no network is known for',
  query: listQuery,
  answer: 'A page of mails, oldest first',
  gives: casePage,
  run: ({ query, deps }) => listOfNobody(deps, query),
});

const readNobodys = route({
  method: 'get',
  path: '/inbox/:case',
  role: 'admin',
  tag: TAG,
  summary: 'One of them, with its text',
  params: nobodysCaseParams,
  answer: 'The mail that waits, with its text',
  gives: caseWithText,
  run: ({ params, deps }) => withText(deps, undefined, params.case),
});

const readNobodysSource = download({
  method: 'get',
  path: '/inbox/:case/source',
  role: 'admin',
  tag: TAG,
  summary: 'One of them as it came in',
  params: nobodysCaseParams,
  answer: 'The raw mail, to save',
  downloads: ['message/rfc822'],
  run: ({ params, deps }) => sourceOf(deps, undefined, params.case),
});

const decideNobodys = route({
  method: 'post',
  path: '/inbox/:case/decisions',
  role: 'admin',
  tag: TAG,
  summary: 'Give a mail to the network that it is for, or dismiss it',
  params: nobodysCaseParams,
  body: z.discriminatedUnion('decision', [
    z
      .strictObject({ decision: z.literal('give'), network: HANDLE, person: PERSON_ID.optional(), ...asking })
      .refine(...oneOnly),
    z.strictObject({ decision: z.literal('dismiss') }),
  ]),
  status: 201,
  answer: 'The mail now waits in the list of that network, or no longer',
  gives: settled,
  async run({ params, body, user, command, deps }) {
    const found = await caseToDecide(deps, undefined, params.case, command);
    if (body.decision === 'give') {
      if (!mayUse(user, body.network)) throw new Problem(403, 'forbidden', { field: 'network' });
      const about = body.person && (await aboutWhom(deps, body.network, body.person, body));
      const { at: _, ...kept } = found;
      const given = { ...command, id: `${command.id}-file`, kind: 'file', case: { ...kept, ...(about && { about }) } };
      await deliver(deps, inboxId(body.network), given);
      if (about) await tellItMoves(deps, found, about, command);
      return settle(deps, undefined, found, command);
    }
    return finish(deps, undefined, found, command);
  },
});

const listOf = (deps: Deps, slug: string | undefined, query: z.infer<typeof listQuery>) =>
  deps.door.look<CasePage>(inboxId(slug), { ask: 'cases', ...query });

/** Before the first mail was taken in there is no list yet: nothing waits. */
async function listOfNobody(deps: Deps, query: z.infer<typeof listQuery>): Promise<CasePage> {
  try {
    return await listOf(deps, undefined, query);
  } catch (error) {
    if (error instanceof UnknownWorkflow) return { total: 0, items: [] };
    throw error;
  }
}

async function caseOf(deps: Deps, slug: string | undefined, id: string): Promise<Case> {
  const found = await deps.door.look<Case | null>(inboxId(slug), { ask: 'case', case: id });
  if (!found) throw new Problem(404, 'unknown-case');
  return found;
}

/** A mail that waits; when this same request has settled it before, as it was then. */
async function caseToDecide(deps: Deps, slug: string | undefined, id: string, command: Command): Promise<Case> {
  const found = await deps.door.look<Case | null>(inboxId(slug), { ask: 'case', case: id });
  if (found) return found;
  const again = { ...command, kind: 'settle', case: id };
  const { settled } = await deliver<{ settled?: Case }>(deps, inboxId(slug), again);
  if (!settled) throw new Problem(404, 'unknown-case');
  return settled;
}

/** A mail that waits, with what was written as far as it can be read. */
type CaseWithText = Case & { text?: string; to?: string[]; sentAt?: Instant };

async function withText(deps: Deps, slug: string | undefined, id: string): Promise<CaseWithText> {
  const found = await caseOf(deps, slug, id);
  const raw = await deps.store.get(found.mail);
  if (!raw || found.kind === 'unreadable') return found;
  try {
    const { text, to, date } = readWhole(raw);
    return { ...found, text, to, ...(date !== undefined && { sentAt: date }) };
  } catch {
    return found;
  }
}

async function sourceOf(deps: Deps, slug: string | undefined, id: string): Promise<Download> {
  const { mail } = await caseOf(deps, slug, id);
  const raw = await deps.store.get(mail);
  if (!raw) throw new Problem(404, 'unknown-case');
  return new Download(raw, 'message/rfc822', `${id}.eml`);
}

/** What a decision came to: the mail waits no longer, or it is known now what it is about. */
type Decided = { settled: string; given?: Given<AnyAnswer> | { answer: PollAnswer } } | { about: About };

async function carryOut(
  deps: Deps,
  slug: string,
  found: Case,
  body: Decision,
  user: User,
  command: Command,
): Promise<Decided> {
  switch (body.decision) {
    case 'record': {
      const dates = body.dates ?? (body.answer ? undefined : found.proposal?.dates);
      if (dates)
        return {
          ...(await recordDates(deps, found, dates, user, command)),
          ...(await finish(deps, slug, found, command)),
        };
      const said = body.answer ?? found.proposal?.answer;
      if (!said) throw await nothingToRecord(deps, found);
      const recorded = await recordAnswer(deps, found, said, { item: body.action, task: body.task }, user, command);
      return { ...recorded, ...(await finish(deps, slug, found, command)) };
    }
    case 'link': {
      const about = await aboutWhom(deps, slug, body.person, body);
      await tellItMoves(deps, found, about, command);
      await deliver(deps, inboxId(slug), { ...command, kind: 'link', case: found.id, about } as never);
      return { about };
    }
    case 'stop-mail': {
      const { person } = aboutOf(found);
      await tellNetwork(deps, slug, {
        ...command,
        id: `${command.id}-stop`,
        kind: 'stop-mail',
        person,
        mail: found.mail,
      });
      return finish(deps, slug, found, command);
    }
    case 'dismiss':
      return finish(deps, slug, found, command);
    default:
      return body satisfies never;
  }
}

async function settle(deps: Deps, slug: string | undefined, found: Case, command: Command) {
  await deliver(deps, inboxId(slug), { ...command, kind: 'settle', case: found.id } as never);
  return { settled: found.id };
}

/** A mail waits nowhere any longer. */
async function finish(deps: Deps, slug: string | undefined, found: Case, command: Command) {
  const done = await settle(deps, slug, found, command);
  await tellItIsSettled(deps, found, command);
  return done;
}

export const inboxRoutes = [
  listCases,
  readCase,
  readSource,
  decide,
  listNobodys,
  readNobodys,
  readNobodysSource,
  decideNobodys,
];

import { z } from 'zod';
import { readerOf, readPeople } from '../../activities/minutes/effects.ts';
import { publicHolidays } from '../../config/holidays.ts';
import {
  type ActionAnswered,
  type ActionFields,
  type ActionPage,
  type ActionsCommand,
  type ActionsQuestion,
  type ActionView,
  ADDED_MAX,
  actionAnswer,
  actionChange,
  actionFields,
} from '../../workflows/actions/contract.ts';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import { actionsId } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import type { MeetingEntry } from '../../workflows/network/contract.ts';
import { actionAnswered, actionItem, actionItemPage, actionsAdded } from '../answers/actions.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { type Command, route } from '../http/route.ts';
import {
  deliver,
  limitField,
  lookAtNetwork,
  type NetworkView,
  networkParams,
  type PeoplePage,
  patiently,
} from './shared.ts';

const TAG = 'Action items';
const NUMBER = z.coerce.number().int().min(1).max(1_000_000);
const actionParams = networkParams.extend({ action: NUMBER });
const YES_NO = z.enum(['true', 'false']).transform((word) => word === 'true');

const listActions = route({
  method: 'get',
  path: '/networks/:slug/actions',
  role: 'reader',
  tag: TAG,
  summary: 'The action items of a network: who is to do what, by when, and how it stands',
  params: networkParams,
  query: z.strictObject({
    open: YES_NO.optional().meta({ description: 'Only items that are still to be done, or only others' }),
    overdue: YES_NO.optional().meta({ description: 'Only items whose day is over, or only others' }),
    owner: PERSON_ID.optional(),
    after: NUMBER.optional(),
    limit: limitField,
  }),
  answer: 'A page of action items, in the order in which they were added',
  gives: actionItemPage,
  run: ({ params, query: { after, limit, ...filter }, deps }) =>
    look<ActionPage>(deps, params.slug, { ask: 'items', filter, limit, ...(after && { after }) }),
});

const addActions = route({
  method: 'post',
  path: '/networks/:slug/actions',
  role: 'coordinator',
  tag: TAG,
  summary: 'Add action items; their owners hear at once. One that is there already is not added again',
  params: networkParams,
  body: z.strictObject({ items: z.array(actionFields).min(1).max(ADDED_MAX) }),
  status: 201,
  answer: 'The numbers of the items, in the same order',
  gives: actionsAdded,
  run: ({ params, body, command, deps }) => fileActions(deps, params.slug, body.items, command),
});

const changeAction = route({
  method: 'patch',
  path: '/networks/:slug/actions/:action',
  role: 'coordinator',
  tag: TAG,
  summary: 'Change what is to be done, by whom or by when; or drop an item, or open it again',
  params: actionParams,
  body: actionChange,
  answer: 'The item as it is now; its owner hears of it anew',
  gives: actionItem,
  async run({ params, body: { status, ...fields }, command, deps }) {
    const { slug, action: item } = params;
    if (status === 'dropped') await tell(deps, slug, { ...command, kind: 'drop', item });
    else {
      const owners = fields.owner ? await ownersOf(deps, slug, [fields.owner]) : [];
      const change = { ...fields, ...(status && { status }) } as Extract<ActionsCommand, { kind: 'change' }>['change'];
      const holidays = publicHolidays(deps.now());
      await tell(deps, slug, { ...command, kind: 'change', item, change, owners, holidays, onceKnown: true });
    }
    return look<ActionView>(deps, slug, { ask: 'item', item });
  },
});

const enterResponse = route({
  method: 'post',
  path: '/networks/:slug/actions/:action/responses',
  role: 'coordinator',
  tag: TAG,
  summary: 'Enter how an item stands, as its owner said by phone or mail',
  params: actionParams,
  body: z.strictObject({ way: z.enum(['phone', 'mail']).default('phone'), answer: actionAnswer }),
  status: 201,
  answer: 'What is recorded now',
  gives: actionAnswered,
  async run({ params: { slug, action: item }, body: { way, answer }, user, command, deps }) {
    const found = await look<ActionView | null>(deps, slug, { ask: 'item', item });
    if (!found) throw new Problem(404, 'unknown-action');
    const { person } = found.owner;
    return tell<ActionAnswered>(deps, slug, { ...command, kind: 'answer', person, item, answer, way, by: user.name });
  },
});

type Item = z.infer<typeof actionFields>;

/** Adds action items to the register of a network; gives their numbers. */
async function fileActions(deps: Deps, slug: string, wanted: Item[], command: Command) {
  const items = await withTitles(deps, slug, wanted);
  const owners = await ownersOf(deps, slug, [...new Set(items.map(({ owner }) => owner))]);
  return tell<{ actions: number[] }>(deps, slug, {
    ...command,
    kind: 'add',
    items,
    owners,
    onceKnown: true,
    holidays: publicHolidays(deps.now()),
  });
}

/** Action items whose meeting is named by its title, where there is one. */
async function withTitles(deps: Deps, slug: string, items: Item[]): Promise<ActionFields[]> {
  const meetings = await lookAtNetwork<MeetingEntry[]>(deps, slug, { ask: 'meetings' });
  return items.map(({ source, ...item }) => {
    const meeting = source && 'meeting' in source && meetings.find((one) => one.meeting === source.meeting);
    return { ...item, ...(source && { source: { ...source, ...(meeting && { title: meeting.title }) } }) };
  });
}

/** People of the network as letters know them; one that is not there is a problem. */
async function ownersOf(deps: Deps, slug: string, ids: string[]): Promise<Addressee[]> {
  const found = await readPeople((question) => lookAtNetwork<PeoplePage>(deps, slug, question), ids);
  if (found.length < ids.length) throw new Problem(404, 'unknown-person', { field: 'owner' });
  return found.map((person) => readerOf(person).to);
}

async function look<Answer>(deps: Deps, slug: string, question: ActionsQuestion): Promise<Answer> {
  await lookAtNetwork<NetworkView>(deps, slug, { ask: 'network' });
  return patiently(() => deps.door.look<Answer>(actionsId(slug), question), 'unknown-network');
}

/** Delivers a command to the register, which its network may be starting just now. */
async function tell<Value extends object>(deps: Deps, slug: string, command: ActionsCommand): Promise<Value> {
  await look(deps, slug, { ask: 'items', filter: {}, limit: 1 });
  return deliver<Value>(deps, actionsId(slug), command);
}

export const actionRoutes = [listActions, addActions, changeAction, enterResponse];

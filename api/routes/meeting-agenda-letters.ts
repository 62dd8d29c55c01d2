import { z } from 'zod';
import texts from '../../config/texts/api.json' with { type: 'json' };
import type { Addressee } from '../../workflows/kit/letter.ts';
import type { AgendaItem, AgendaView, MeetingView } from '../../workflows/meeting/contract.ts';
import { USUAL } from '../../workflows/meeting/kinds.ts';
import { type PeopleFilter, peopleFilter } from '../../workflows/network/contract.ts';
import { PAGE_MAX } from '../../workflows/network/limits.ts';
import { agendaDrafted, agendaSent, leftOver as leftOverAnswer } from '../answers/agenda.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { say } from '../pages/texts.ts';
import { entryOf, look, meetingParams, tell } from './meeting-shared.ts';
import { lookAtNetwork, tellNetwork } from './shared.ts';

const TAG = 'Meetings';
const PATH = '/networks/:slug/meetings/:meeting/agenda';

const sendDraft = route({
  method: 'post',
  path: `${PATH}/drafts`,
  role: 'coordinator',
  tag: TAG,
  summary: 'Send the agenda as a draft: to the core group, or to whom you name; what they answer waits in your list',
  params: meetingParams,
  body: z.strictObject({ audience: peopleFilter.optional() }),
  status: 201,
  answer: 'Which version was sent, to how many people, and how many minutes it is over',
  gives: agendaDrafted,
  async run({ params, body, command, deps }) {
    const filter = body.audience ?? USUAL['core-group'].audience;
    const people = await readersOf(deps, params.slug, filter);
    const what = { kind: 'send-draft-agenda', people };
    return tell<z.infer<typeof agendaDrafted>>(deps, params, command, what);
  },
});

const sendFinal = route({
  method: 'post',
  path: `${PATH}/finals`,
  role: 'coordinator',
  tag: TAG,
  summary: 'The agenda is final: letters bring this one from now on, and who was invited before gets it once',
  params: meetingParams,
  body: z.strictObject({
    version: z.int().min(1).meta({ description: 'The version that you have read' }),
    anyway: z.boolean().default(false).meta({ description: 'Also when its points go over the end of the meeting' }),
  }),
  status: 201,
  answer: 'Whether it was sent, is final until people are invited, or had not changed; and how many minutes it is over',
  gives: agendaSent,
  async run({ params, body: { version, anyway }, command, deps }) {
    const told = { kind: 'send-agenda', version, ...(!anyway && { notOver: true }) };
    return tell<z.infer<typeof agendaSent>>(deps, params, command, told).catch(async (error) => {
      if (!(error instanceof Problem) || error.code !== 'over-time') throw error;
      const { overMinutes = 0 } = await look<AgendaView>(deps, params, { ask: 'agenda' });
      throw new Problem(error.status, error.code, { detail: say(texts.overTime, { minutes: String(overMinutes) }) });
    });
  },
});

const leaveOpen = route({
  method: 'post',
  path: `${PATH}/leftovers`,
  role: 'coordinator',
  tag: TAG,
  summary: 'After a meeting: which points were not dealt with; they come to the next meeting of its kind by themselves',
  params: meetingParams,
  body: z.strictObject({ items: z.array(z.string().max(20)).max(100) }),
  status: 201,
  answer: 'The number of the meeting that has them now; nothing when it is not planned yet',
  gives: leftOverAnswer,
  async run({ params: { slug, meeting }, body, command, deps }) {
    const { status } = await entryOf(deps, slug, meeting);
    if (status !== 'held') throw new Problem(409, 'not-held');
    const place = { slug, meeting };
    const { plan } = await look<MeetingView>(deps, place, { ask: 'meeting' });
    const { items } = await look<{ items: AgendaItem[] }>(deps, place, { ask: 'agenda' });
    const left = body.items.map((id, nr) => leftOver(items, id, meeting, nr));
    const what = { kind: 'leave-open', meeting, of: plan.kind, items: left } as const;
    return tellNetwork<{ meeting?: number }>(deps, slug, { ...command, ...what });
  },
});

/** A point as the next agenda has it; action items come there by themselves. */
function leftOver(items: AgendaItem[], id: string, meeting: number, nr: number): AgendaItem {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0 || /^action(?:s$|-\d)/.test(id)) throw new Problem(422, 'unknown-point', { field: `items.${nr}` });
  const { kind, title, lead, minutes, documents } = items[at]!;
  return { id: `open-${meeting}-${at + 1}`, kind, title, ...(lead && { lead }), minutes, documents };
}

/** Everybody a filter means who can get mail, on one page. Throws a problem when it is nobody, or too many. */
async function readersOf(deps: Deps, slug: string, filter: PeopleFilter): Promise<Addressee[]> {
  const { people, next } = await lookAtNetwork<{ people: Addressee[]; next?: string }>(deps, slug, {
    ask: 'audience',
    filter,
    limit: PAGE_MAX,
  });
  if (people.length === 0) throw new Problem(422, 'nobody-to-ask', { field: 'audience' });
  if (next) throw new Problem(422, 'limit-reached', { field: 'audience' });
  return people;
}

export const meetingAgendaLetterRoutes = [sendDraft, sendFinal, leaveOpen];

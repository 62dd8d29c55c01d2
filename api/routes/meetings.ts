import { z } from 'zod';
import type { Instant } from '../../workflows/kit/clock.ts';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import {
  type Answered,
  CAPACITY,
  type Invitee,
  type MeetingResponsePage,
  type MeetingView,
  type Moved,
  placeFields,
  pollFields,
  type Ranked,
  type Room,
  rsvpFields,
  type Slot,
  slotFields,
} from '../../workflows/meeting/contract.ts';
import { MEETING_RESPONSE_CHOICES } from '../../workflows/meeting/views.ts';
import type { PeopleFilter } from '../../workflows/network/contract.ts';
import { nothing } from '../answers/common.ts';
import {
  changed,
  invited,
  meeting,
  meetingList,
  picked,
  pollStarted,
  ranking,
  responseEntered,
  responsePage,
} from '../answers/meetings.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { dateOf } from './meeting-plan.ts';
import {
  entries,
  type FieldNames,
  knowsAll,
  look,
  meetingParams,
  meetingWithAudience,
  tell,
} from './meeting-shared.ts';
import { limitField, lookAtNetwork, networkParams } from './shared.ts';

const TAG = 'Meetings';

const listMeetings = route({
  method: 'get',
  path: '/networks/:slug/meetings',
  role: 'reader',
  tag: TAG,
  summary: 'The meetings of a network, with how far each is',
  params: networkParams,
  answer: 'All meetings, the oldest first',
  gives: meetingList,
  run: async ({ params, deps }) => ({ items: await entries(deps, params.slug) }),
});

const readMeeting = route({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting',
  role: 'reader',
  tag: TAG,
  summary: 'A meeting: its plan, its date, and how many come',
  params: meetingParams,
  answer: 'The meeting; its audience is counted as it is now',
  gives: meeting,
  run: ({ params, deps }) => meetingWithAudience(deps, params),
});

const startPoll = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/polls',
  role: 'coordinator',
  tag: TAG,
  summary: 'Ask which of the dates suit',
  params: meetingParams,
  status: 201,
  answer: 'Until when people can answer; the ranking follows as they do',
  gives: pollStarted,
  async run({ params, command, deps }) {
    const view = await look<MeetingView>(deps, params, { ask: 'meeting' });
    if (view.plan.options.length > 1) await reachesSomebody(deps, params.slug, view);
    return tell<{ closesAt: Instant }>(deps, params, command, { kind: 'start-poll' });
  },
});

const readRanking = route({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/ranking',
  role: 'reader',
  tag: TAG,
  summary: 'The dates, the best one first, with what each lacks of the must-haves',
  params: meetingParams,
  answer: 'Per date who can, who could if need be, who cannot and who did not say',
  gives: ranking,
  run: async ({ params, deps }) => ({ items: await look<Ranked[]>(deps, params, { ask: 'ranking' }) }),
});

const pick = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/picks',
  role: 'coordinator',
  tag: TAG,
  summary: 'Pick the date: one of the poll, or another; everybody is invited',
  params: meetingParams,
  body: z.union([z.strictObject({ option: z.string().max(10) }), z.strictObject({ when: slotFields })]),
  status: 201,
  answer: 'The date',
  gives: picked,
  async run({ params, body, command, deps }) {
    const view = await look<MeetingView>(deps, params, { ask: 'meeting' });
    const { plan } = view;
    const option = 'option' in body ? plan.options.find(({ id }) => id === body.option) : undefined;
    if ('option' in body && !option) throw new Problem(422, 'unknown-date', { field: 'option' });
    const when = option ?? dateOf(plan, (body as { when: z.infer<typeof slotFields> }).when, deps.now());
    await reachesSomebody(deps, params.slug, view);
    return tell<{ when: Slot }>(deps, params, command, { kind: 'pick', when }, option && { 'date-in-past': 'option' });
  },
});

const change = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/changes',
  role: 'coordinator',
  tag: TAG,
  summary: 'Change the place, the date or the number of seats: whom it concerns hears, also in the calendar',
  params: meetingParams,
  body: z.union([
    z.strictObject({ place: placeFields }),
    z.strictObject({ when: slotFields }),
    z.strictObject({ capacity: CAPACITY.nullable() }),
  ]),
  status: 201,
  answer: 'The number of the change (SEQUENCE); of the number of seats, how many are taken and how many too many',
  gives: changed,
  async run({ params, body, command, deps }) {
    if ('place' in body) return tell<Moved>(deps, params, command, { kind: 'change-place', place: body.place });
    if ('capacity' in body)
      return tell<Room>(deps, params, command, { kind: 'change-capacity', capacity: body.capacity });
    const { plan } = await look<MeetingView>(deps, params, { ask: 'meeting' });
    return tell<Moved>(deps, params, command, { kind: 'change-date', when: dateOf(plan, body.when, deps.now()) });
  },
});

const cancel = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/cancellations',
  role: 'coordinator',
  tag: TAG,
  summary: 'Call the meeting off: who was invited and did not decline gets a cancellation',
  params: meetingParams,
  status: 201,
  answer: 'Nothing; also when it had been called off already',
  gives: nothing,
  run: ({ params, command, deps }) =>
    tell(deps, params, command, { kind: 'cancel', tellsAtOnce: true }).catch((error) => {
      if (error instanceof Problem && error.code === 'cancelled') return {};
      throw error;
    }),
});

const inviteOne = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/invitees',
  role: 'coordinator',
  tag: TAG,
  summary: 'Invite one more person, who gets the current state of things',
  params: meetingParams,
  body: z.strictObject({ person: PERSON_ID }),
  status: 201,
  answer: 'Whether they are invited now, or were already',
  gives: invited,
  async run({ params, body, command, deps }) {
    const invitee = await oneOf(deps, params.slug, { people: [body.person] });
    if (!invitee) {
      await knowsAll(deps, params.slug, [body.person], () => 'person');
      throw new Problem(409, 'no-mail', { field: 'person' });
    }
    return tell<{ result: 'invited' | 'asked-already' }>(deps, params, command, { kind: 'invite', invitee });
  },
});

const listResponses = route({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/responses',
  role: 'reader',
  tag: TAG,
  summary: 'Who said what: of the date poll, and once people are invited of the invitation',
  params: meetingParams,
  query: z.strictObject({
    choice: z.enum(MEETING_RESPONSE_CHOICES).optional(),
    after: PERSON_ID.optional(),
    limit: limitField,
  }),
  answer: 'A page of people with their answers, and `next` to give as `after` for the page that follows',
  gives: responsePage,
  run: ({ params, query, deps }) => look<MeetingResponsePage>(deps, params, { ask: 'response-page', ...query }),
});

const enterResponse = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/responses',
  role: 'coordinator',
  tag: TAG,
  summary: 'Enter an answer received by phone or mail, or correct one',
  params: meetingParams,
  body: z.union([
    z.strictObject({ person: PERSON_ID, way: z.enum(['phone', 'mail']).default('phone'), answer: rsvpFields }),
    z.strictObject({ person: PERSON_ID, way: z.enum(['phone', 'mail']).default('phone'), dates: pollFields }),
  ]),
  status: 201,
  answer: 'What is recorded now',
  gives: responseEntered,
  run({ params, body, user, command, newId, deps }) {
    const { person, way } = body;
    const told = { person, way, by: user.name };
    const fields: FieldNames = {
      'unknown-person': 'person',
      'unknown-date': 'dates',
      'needs-reason': 'answer.reason',
      'no-seats': 'answer.guests',
      'colleague-is-self': 'answer.substitute.email',
      'no-room': 'answer',
    };
    if ('dates' in body)
      return tell<Answered>(deps, params, command, { kind: 'poll-answer', ...told, answer: body.dates }, fields);
    return tell<Answered>(
      deps,
      params,
      command,
      { kind: 'answer', ...told, answer: body.answer, colleagueId: newId() },
      fields,
    );
  },
});

/** Throws a problem when the audience of a meeting that is still a draft is nobody. */
async function reachesSomebody(deps: Deps, slug: string, { status, plan }: MeetingView): Promise<void> {
  if (status === 'draft' && !(await oneOf(deps, slug, plan.audience)))
    throw new Problem(422, 'nobody-to-ask', { field: 'audience' });
}

/** Somebody who is in an audience and can get mail, if there is anybody. */
const oneOf = async (deps: Deps, slug: string, filter: PeopleFilter) =>
  (await lookAtNetwork<{ people: Invitee[] }>(deps, slug, { ask: 'invitees', filter, limit: 1 })).people[0];

export const meetingRoutes = [
  listMeetings,
  readMeeting,
  startPoll,
  readRanking,
  pick,
  change,
  cancel,
  inviteOne,
  listResponses,
  enterResponse,
];

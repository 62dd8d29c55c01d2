import { LETTER_TEXTS } from '../../activities/letters/texts.ts';
import { publicHolidays } from '../../config/holidays.ts';
import { type MeetingState, type MeetingView, meetingPlan } from '../../workflows/meeting/contract.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { meeting, newMeeting } from '../answers/meetings.ts';
import { route } from '../http/route.ts';
import { meetingPlanOf, planChangeOf, planPatch } from './meeting-plan.ts';
import {
  countAudience,
  knowsAll,
  look,
  meetingParams,
  meetingWithAudience,
  tell,
  usualFrom,
} from './meeting-shared.ts';
import { checkTexts } from './plan.ts';
import { lookAtNetwork, type NetworkView, networkParams, tellNetwork } from './shared.ts';

const TAG = 'Meetings';

const createMeeting = route({
  method: 'post',
  path: '/networks/:slug/meetings',
  role: 'coordinator',
  tag: TAG,
  summary: 'Plan a meeting; nobody hears of it until you start its poll or pick its date',
  params: networkParams,
  body: meetingPlan,
  status: 201,
  answer:
    'The number of the meeting, its plan with what its kind is usually like filled in, and how many people its audience has',
  gives: newMeeting,
  async run({ params, body, command, deps }) {
    const network = await lookAtNetwork<NetworkView>(deps, params.slug, { ask: 'network' });
    const now = deps.now();
    const plan = meetingPlanOf(body, now);
    checkTexts(plan.text);
    await knowsAll(deps, params.slug, plan.mustHave.people);
    const state: Omit<MeetingState, 'slug' | 'meeting'> = {
      schemaVersion: SCHEMA_VERSION,
      status: 'draft',
      plan,
      letterhead: letterhead({ ...network, slug: params.slug }),
      holidays: publicHolidays(now),
      invitees: {},
      domain: network.sender.address.split('@').at(-1)!,
      sequence: 0,
      revisedAt: now,
      stamps: {},
      notices: [],
      noticesAsked: 0,
      venueNews: 'due',
      joinsLetters: true,
      outbox: [],
    };
    const actionsTitle = LETTER_TEXTS[network.languages[0]!].agenda.actions;
    const made = { ...command, kind: 'create-meeting', title: plan.title, state, actionsTitle } as const;
    const { meeting } = await tellNetwork<{ meeting: number }>(deps, params.slug, made);
    return {
      meeting,
      status: 'draft' as const,
      plan,
      audience: await countAudience(deps, params.slug, plan),
      usualFrom: usualFrom(plan, now),
    };
  },
});

const changeDraft = route({
  method: 'patch',
  path: '/networks/:slug/meetings/:meeting',
  role: 'coordinator',
  tag: TAG,
  summary: 'Change the plan of a draft; what you do not name stays as it is, null makes it as usual',
  params: meetingParams,
  body: planPatch,
  answer: 'The meeting and how many people its audience has',
  gives: meeting,
  async run({ params, body, command, deps }) {
    const { plan } = await look<MeetingView>(deps, params, { ask: 'meeting' });
    const change = planChangeOf(plan, body, deps.now());
    checkTexts(change.text);
    await knowsAll(deps, params.slug, change.mustHave?.people ?? []);
    await tell(deps, params, command, { kind: 'change-plan', plan: change });
    return meetingWithAudience(deps, params);
  },
});

export const meetingDraftRoutes = [createMeeting, changeDraft];

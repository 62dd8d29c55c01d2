import { z } from 'zod';
import { publicHolidays } from '../../config/holidays.ts';
import { type CampaignState, type CampaignView, campaignPlan, testRequest } from '../../workflows/campaign/contract.ts';
import { instantAt, workingDayAfter } from '../../workflows/kit/calendar.ts';
import type { Instant } from '../../workflows/kit/clock.ts';
import { TEST_PERSON } from '../../workflows/kit/ids.ts';
import type { CampaignEntry } from '../../workflows/network/contract.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import type { AudienceCount } from '../../workflows/network/people.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { campaign, campaignList, campaignWithAudience, started, testSent } from '../answers/campaigns.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { Download, download, route } from '../http/route.ts';
import { checkPlan, planChange, planOf, planPatch } from './plan.ts';
import {
  campaignEntry,
  campaignParams,
  lookAtCampaign,
  lookAtNetwork,
  type NetworkView,
  networkParams,
  tellCampaign,
  tellNetwork,
} from './shared.ts';

const TAG = 'Campaigns';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CLOSING_HOUR = 18;

const countAudience = (deps: Deps, slug: string, view: Pick<CampaignView, 'plan'>) =>
  lookAtNetwork<AudienceCount>(deps, slug, { ask: 'count', filter: view.plan.audience });

const createCampaign = route({
  method: 'post',
  path: '/networks/:slug/campaigns',
  role: 'coordinator',
  tag: TAG,
  summary: 'Write a campaign; it stays a draft until you start it',
  params: networkParams,
  body: campaignPlan,
  status: 201,
  answer: 'The campaign and how many people its audience has',
  gives: campaignWithAudience,
  async run({ params, body, command, deps }) {
    const network = await lookAtNetwork<NetworkView>(deps, params.slug, { ask: 'network' });
    const plan = planOf(body);
    checkPlan(plan, network.languages, deps.now());
    const state: Omit<CampaignState, 'slug' | 'campaign'> = {
      schemaVersion: SCHEMA_VERSION,
      status: 'draft',
      plan,
      letterhead: letterhead(network),
      holidays: publicHolidays(deps.now()),
      shares: 0,
      tallies: {},
      closedShares: [],
      tests: [],
      testsAsked: 0,
      outbox: [],
    };
    const { campaign } = await tellNetwork<{ campaign: number }>(deps, params.slug, {
      ...command,
      kind: 'create-campaign',
      title: plan.title,
      state,
    });
    const view = await lookAtCampaign(deps, params.slug, campaign);
    return { ...view, audience: await countAudience(deps, params.slug, view) };
  },
});

const listCampaigns = route({
  method: 'get',
  path: '/networks/:slug/campaigns',
  role: 'reader',
  tag: TAG,
  summary: 'List the campaigns of a network',
  params: networkParams,
  answer: 'Number, title and status of every campaign; of closed ones also the tally',
  gives: campaignList,
  run: async ({ params, deps }) => ({
    items: await lookAtNetwork<Omit<CampaignEntry, 'missed'>[]>(deps, params.slug, { ask: 'campaigns' }),
  }),
});

const readCampaign = route({
  method: 'get',
  path: '/networks/:slug/campaigns/:campaign',
  role: 'reader',
  tag: TAG,
  summary: 'Read a campaign: plan, schedule, status and tally',
  params: campaignParams,
  answer: 'The campaign; its audience is counted as it is now',
  gives: campaignWithAudience,
  async run({ params, deps }) {
    const view = await lookAtCampaign(deps, params.slug, params.campaign);
    return { ...view, audience: await countAudience(deps, params.slug, view) };
  },
});

const changeCampaign = route({
  method: 'patch',
  path: '/networks/:slug/campaigns/:campaign',
  role: 'coordinator',
  tag: TAG,
  summary: 'Change the plan of a draft',
  params: campaignParams,
  body: planPatch,
  answer: 'The campaign',
  gives: campaign,
  async run({ params, body, command, deps }) {
    const { slug, campaign } = params;
    const { plan } = await lookAtCampaign(deps, slug, campaign);
    const change = planChange(body);
    const network = await lookAtNetwork<NetworkView>(deps, slug, { ask: 'network' });
    checkPlan(withoutEmpty({ ...plan, ...change }), network.languages, deps.now());
    await tellCampaign(deps, slug, campaign, {
      ...command,
      kind: 'change-plan',
      plan: change as Partial<CampaignState['plan']>,
      letterhead: letterhead(network),
    });
    return lookAtCampaign(deps, slug, campaign);
  },
});

const withoutEmpty = (plan: object) =>
  Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== null)) as unknown as CampaignState['plan'];

const sendTest = route({
  method: 'post',
  path: '/networks/:slug/campaigns/:campaign/tests',
  role: 'coordinator',
  tag: TAG,
  summary: 'Send the invitation to a coordinator, as a test',
  params: campaignParams,
  body: testRequest,
  status: 202,
  answer: 'The number of the test letter; it is on its way',
  gives: testSent,
  async run({ params, body, command, deps }) {
    const { slug, campaign } = params;
    const { coordinators } = await lookAtNetwork<NetworkView>(deps, slug, { ask: 'network' });
    const coordinator = coordinators.find(({ email }) => !body.to || email.toLowerCase() === body.to.toLowerCase());
    if (!coordinator) throw new Problem(422, 'not-a-coordinator', { field: 'to' });
    await lookAtCampaign(deps, slug, campaign);
    const to = { person: TEST_PERSON, name: coordinator.name, email: coordinator.email, language: body.language };
    return tellCampaign<{ test: number }>(deps, slug, campaign, { ...command, kind: 'send-test', to });
  },
});

const startCampaign = route({
  method: 'post',
  path: '/networks/:slug/campaigns/:campaign/starts',
  role: 'coordinator',
  tag: TAG,
  summary: 'Start a campaign',
  params: campaignParams,
  status: 202,
  answer: 'When it closes and reminds; the letters are on their way as its rate and office hours allow',
  gives: started,
  async run({ params, command, deps }) {
    const { slug, campaign } = params;
    const view = await lookAtCampaign(deps, slug, campaign);
    if (view.status === 'draft' && (await countAudience(deps, slug, view)).reachable === 0)
      throw new Problem(422, 'nobody-to-ask', { field: 'audience' });
    const { closesAt, remindAt } = await tellCampaign<{ closesAt: Instant; remindAt: Instant[] }>(
      deps,
      slug,
      campaign,
      { ...command, kind: 'start' },
    );
    return { closesAt, remindAt };
  },
});

/** A verb of steering that needs nothing else. */
const steering = (path: string, kind: 'pause' | 'resume' | 'stop', summary: string) =>
  route({
    method: 'post',
    path: `/networks/:slug/campaigns/:campaign/${path}`,
    role: 'coordinator',
    tag: TAG,
    summary,
    params: campaignParams,
    status: 201,
    answer: 'The campaign',
    gives: campaign,
    async run({ params, command, deps }) {
      await tellCampaign(deps, params.slug, params.campaign, { ...command, kind });
      const view = await lookAtCampaign(deps, params.slug, params.campaign);
      // Its shares still have to close; that it does is certain.
      const isClosing = kind === 'stop' && (view.status === 'running' || view.status === 'paused');
      return isClosing ? { ...view, status: 'closing' as const } : view;
    },
  });

const extension = z.union([
  z.strictObject({ closesAt: z.iso.datetime({ offset: true }) }),
  z.strictObject({ byWorkingDays: z.int().min(1).max(250) }),
]);

const extendCampaign = route({
  method: 'post',
  path: '/networks/:slug/campaigns/:campaign/extensions',
  role: 'coordinator',
  tag: TAG,
  summary: 'Give people longer to answer',
  params: campaignParams,
  body: extension,
  status: 201,
  answer: 'The campaign',
  gives: campaign,
  async run({ params, body, command, deps }) {
    const { slug, campaign } = params;
    const view = await lookAtCampaign(deps, slug, campaign);
    const from = view.closesAt ?? deps.now();
    const closesAt =
      'closesAt' in body
        ? Date.parse(body.closesAt)
        : instantAt(workingDayAfter(from, body.byWorkingDays, publicHolidays(from)), CLOSING_HOUR);
    await tellCampaign(deps, slug, campaign, { ...command, kind: 'extend', closesAt });
    return lookAtCampaign(deps, slug, campaign);
  },
});

const readDossier = download({
  method: 'get',
  path: '/networks/:slug/campaigns/:campaign/dossier/:format',
  role: 'reader',
  tag: TAG,
  summary: 'Download the dossier of a closed campaign, as json or xlsx',
  params: campaignParams.extend({ format: z.enum(['json', 'xlsx']) }),
  answer: 'The file',
  downloads: ['application/json', XLSX],
  async run({ params, deps }) {
    const { dossier } = await campaignEntry(deps, params.slug, params.campaign);
    if (!dossier) throw new Problem(409, 'not-closed');
    const bytes = await deps.store.get(dossier[params.format]);
    if (!bytes) throw new Problem(500, 'failed', { detail: 'The dossier is missing from the document store.' });
    return new Download(
      bytes,
      params.format === 'json' ? 'application/json' : XLSX,
      `${params.slug}-campaign-${params.campaign}.${params.format}`,
    );
  },
});

export const campaignRoutes = [
  createCampaign,
  listCampaigns,
  readCampaign,
  changeCampaign,
  sendTest,
  startCampaign,
  steering('pauses', 'pause', 'Pause: no letter goes out until you resume; answers still count'),
  steering('resumptions', 'resume', 'Go on after a pause'),
  extendCampaign,
  steering('stops', 'stop', 'Stop: a draft is withdrawn; what runs closes now, with the answers there are'),
  readDossier,
];

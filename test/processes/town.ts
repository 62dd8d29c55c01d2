import { actions } from '../../workflows/actions/process.ts';
import type { CampaignPlan, CampaignView } from '../../workflows/campaign/contract.ts';
import { campaign } from '../../workflows/campaign/process.ts';
import { inbox } from '../../workflows/inbox/process.ts';
import type { InvitationAnswer, InvitationState, ResponseRow } from '../../workflows/invitation/contract.ts';
import { invitation } from '../../workflows/invitation/process.ts';
import type { Addressee, Letter } from '../../workflows/kit/letter.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import type { NetworkState, PeopleFilter } from '../../workflows/network/contract.ts';
import { network } from '../../workflows/network/process.ts';
import { aCampaign, aNewNetwork, MONDAY } from '../people.ts';

export const NETWORK = 'network/nf1';
export const CAMPAIGN = 'network/nf1/campaign/1';
export const SHARE = 'network/nf1/campaign/1/share/1';

/** A network with a campaign in the simulated world, and who does what in it. */
export function aTown(
  options: Partial<SimulationOptions> & { plan?: Partial<CampaignPlan>; network?: NetworkState } = {},
) {
  const dossiers: { view: CampaignView; responses: ResponseRow[] }[] = [];
  const town: Simulation = new Simulation({
    start: MONDAY,
    processes: { network, campaign, invitation, inbox, actions },
    effects: {
      readAudience: async ({ filter }: { filter: PeopleFilter }) =>
        town.look<{ people: Addressee[] }>(NETWORK, { ask: 'audience', filter, limit: 100_000 }).people,
      writeDossier: async ({ view }: { view: CampaignView }) => {
        dossiers.push({
          view,
          responses: town.look<{ items: ResponseRow[] }>(SHARE, { ask: 'responses', limit: 1000 }).items,
        });
        return { json: 'sha-json', xlsx: 'sha-xlsx' };
      },
    },
    ...options,
  });
  town.start('network', NETWORK, options.network ?? aNewNetwork());
  town.command(NETWORK, {
    id: 'create',
    kind: 'create-campaign',
    title: 'Doet u mee?',
    state: aCampaign(options.plan),
  } as never);
  return { town, dossiers };
}

let nr = 0;

/** Gives an answer by link. */
export const answer = (town: Simulation, person: string, said: InvitationAnswer, more: object = {}) => {
  nr += 1;
  return town.command(SHARE, {
    id: `answer-${nr}`,
    kind: 'answer',
    person,
    answer: said,
    way: 'link',
    ...more,
  } as never);
};

export const steer = (town: Simulation, kind: string, more: object = {}) =>
  town.command(CAMPAIGN, { id: `${kind}-${town.now}`, kind, ...more } as never);

/** Who got which kinds of letters, in order. */
export const lettersTo = (town: Simulation, person: string) =>
  town.letters.filter(({ letter }) => letter.to.person === person).map(({ letter }) => letter.kind);

export const share = (town: Simulation) => town.stateOf<InvitationState>(SHARE);

export const personOf = (letter: Letter) => letter.to.person;

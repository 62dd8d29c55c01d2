import { type Organisation, organisationFields } from '../../workflows/network/contract.ts';
import { list, nothing } from '../answers/common.ts';
import { organisation } from '../answers/people.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { lookAtNetwork, networkParams, organisationParams, tellNetwork } from './shared.ts';

const TAG = 'Organisations';

const addOrganisation = route({
  method: 'post',
  path: '/networks/:slug/organisations',
  role: 'coordinator',
  tag: TAG,
  summary: 'Add an organisation',
  params: networkParams,
  body: organisationFields,
  status: 201,
  answer: 'The organisation with its id',
  gives: organisation,
  async run({ params, body, command, newId, deps }) {
    const organisation = { ...body, id: newId() };
    await tellNetwork(deps, params.slug, { ...command, kind: 'add-organisation', organisation });
    return organisation;
  },
});

const listOrganisations = route({
  method: 'get',
  path: '/networks/:slug/organisations',
  role: 'reader',
  tag: TAG,
  summary: 'List the organisations',
  params: networkParams,
  answer: 'All organisations, by name',
  gives: list(organisation),
  run: async ({ params, deps }) => ({
    items: await lookAtNetwork<Organisation[]>(deps, params.slug, { ask: 'organisations' }),
  }),
});

const readOrganisation = route({
  method: 'get',
  path: '/networks/:slug/organisations/:organisation',
  role: 'reader',
  tag: TAG,
  summary: 'Read an organisation',
  params: organisationParams,
  answer: 'The organisation',
  gives: organisation,
  async run({ params, deps }) {
    const organisations = await lookAtNetwork<Organisation[]>(deps, params.slug, { ask: 'organisations' });
    const organisation = organisations.find(({ id }) => id === params.organisation);
    if (!organisation) throw new Problem(404, 'unknown-organisation');
    return organisation;
  },
});

const changeOrganisation = route({
  method: 'patch',
  path: '/networks/:slug/organisations/:organisation',
  role: 'coordinator',
  tag: TAG,
  summary: 'Change an organisation',
  params: organisationParams,
  body: organisationFields.partial(),
  answer: 'Nothing',
  gives: nothing,
  async run({ params, body, command, deps }) {
    await tellNetwork(deps, params.slug, {
      ...command,
      kind: 'change-organisation',
      organisation: params.organisation,
      change: body,
    });
  },
});

const removeOrganisation = route({
  method: 'delete',
  path: '/networks/:slug/organisations/:organisation',
  role: 'coordinator',
  tag: TAG,
  summary: 'Remove an organisation that nobody belongs to',
  params: organisationParams,
  answer: 'Nothing',
  gives: nothing,
  async run({ params, command, deps }) {
    await tellNetwork(deps, params.slug, {
      ...command,
      kind: 'remove-organisation',
      organisation: params.organisation,
    });
  },
});

export const organisationRoutes = [
  addOrganisation,
  listOrganisations,
  readOrganisation,
  changeOrganisation,
  removeOrganisation,
];

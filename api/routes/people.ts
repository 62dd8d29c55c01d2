import { z } from 'zod';
import { feedAddress } from '../../activities/letters/links.ts';
import { LINE, PERSON_ID } from '../../workflows/kit/fields.ts';
import { networkId } from '../../workflows/kit/ids.ts';
import { type Person, personFields } from '../../workflows/network/contract.ts';
import { nothing } from '../answers/common.ts';
import { calendarLink, newPerson, person, personPage } from '../answers/people.ts';
import { filterOf, filterQuery } from '../http/filter.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { limitField, lookAtNetwork, networkParams, type PeoplePage, personParams, tellNetwork } from './shared.ts';

const TAG = 'People';

const peopleQuery = z.strictObject({
  ...filterQuery.shape,
  text: LINE(80).optional(),
  after: PERSON_ID.optional(),
  limit: limitField,
});

const changes = personFields.partial().extend({
  salutation: personFields.shape.salutation.nullable(),
  organisation: personFields.shape.organisation.nullable(),
  discipline: personFields.shape.discipline.nullable(),
  phases: personFields.shape.phases.nullable(),
  commitment: personFields.shape.commitment.nullable(),
  source: personFields.shape.source.nullable(),
});

const addPerson = route({
  method: 'post',
  path: '/networks/:slug/people',
  role: 'coordinator',
  tag: TAG,
  summary: 'Add a person',
  params: networkParams,
  body: personFields,
  status: 201,
  answer: 'The person with their id',
  gives: newPerson,
  async run({ params, body, command, newId, deps }) {
    const person = { ...body, id: newId() };
    await tellNetwork(deps, params.slug, { ...command, kind: 'add-person', person });
    return person;
  },
});

const listPeople = route({
  method: 'get',
  path: '/networks/:slug/people',
  role: 'reader',
  tag: TAG,
  summary: 'List people, by a filter and page by page',
  params: networkParams,
  query: peopleQuery,
  answer: 'A page of people by name, how many there are, and `next` to give as `after` for the page that follows',
  gives: personPage,
  async run({ params, query, deps }) {
    const { text, after, limit } = query;
    const { gone, ...page } = await lookAtNetwork<PeoplePage>(deps, params.slug, {
      ask: 'people',
      filter: filterOf(query),
      limit,
      ...(text && { text }),
      ...(after && { after }),
    });
    if (gone) throw new Problem(409, 'list-changed', { field: 'after' });
    return page;
  },
});

const readPerson = route({
  method: 'get',
  path: '/networks/:slug/people/:person',
  role: 'reader',
  tag: TAG,
  summary: 'Read a person',
  params: personParams,
  answer: 'The person, with whether mail is stopped or refused',
  gives: person,
  async run({ params, deps }) {
    const person = await lookAtNetwork<Person | null>(deps, params.slug, { ask: 'person', person: params.person });
    if (!person) throw new Problem(404, 'unknown-person');
    return person;
  },
});

const changePerson = route({
  method: 'patch',
  path: '/networks/:slug/people/:person',
  role: 'coordinator',
  tag: TAG,
  summary: 'Change a person; null empties a field',
  params: personParams,
  body: changes,
  answer: 'The person',
  gives: person,
  async run({ params, body, command, deps }) {
    await tellNetwork(deps, params.slug, { ...command, kind: 'change-person', person: params.person, change: body });
    return lookAtNetwork<Person>(deps, params.slug, { ask: 'person', person: params.person });
  },
});

const removePerson = route({
  method: 'delete',
  path: '/networks/:slug/people/:person',
  role: 'coordinator',
  tag: TAG,
  summary: 'Remove a person; campaigns that run write to them no more',
  params: personParams,
  answer: 'Nothing',
  gives: nothing,
  async run({ params, command, deps }) {
    await tellNetwork(deps, params.slug, { ...command, kind: 'remove-person', person: params.person });
  },
});

const stopMail = route({
  method: 'post',
  path: '/networks/:slug/people/:person/mail-stops',
  role: 'coordinator',
  tag: TAG,
  summary: 'Stop all mail to a person, who asked for it',
  params: personParams,
  body: z.strictObject({ reason: LINE(200).optional() }),
  status: 201,
  answer: 'Nothing',
  gives: nothing,
  async run({ params, body, command, deps }) {
    await tellNetwork(deps, params.slug, { ...command, kind: 'stop-mail', person: params.person, ...body });
  },
});

const renewFeed = route({
  method: 'post',
  path: '/networks/:slug/people/:person/calendar-links',
  role: 'coordinator',
  tag: TAG,
  summary: 'Make the link of a person to their calendar feed anew: the one that they had stops working',
  params: personParams,
  status: 201,
  answer: 'The address of the page with the new link, to send to them; their next letters have it too',
  gives: calendarLink,
  async run({ params, command, deps }) {
    const { slug, person } = params;
    const told = { ...command, kind: 'renew-feed', person } as const;
    const { feed } = await tellNetwork<{ feed: number }>(deps, slug, told);
    const token = deps.tokens.feedToken({ workflow: networkId(slug), person, feed });
    return { url: feedAddress(deps.settings.publicUrl, token) };
  },
});

const resumeMail = route({
  method: 'post',
  path: '/networks/:slug/people/:person/mail-resumptions',
  role: 'coordinator',
  tag: TAG,
  summary: 'Let mail go to a person again, who asked for it or whose address is right again',
  params: personParams,
  status: 201,
  answer: 'Nothing',
  gives: nothing,
  async run({ params, command, deps }) {
    await tellNetwork(deps, params.slug, { ...command, kind: 'resume-mail', person: params.person });
  },
});

export const peopleRoutes = [
  addPerson,
  listPeople,
  readPerson,
  changePerson,
  removePerson,
  stopMail,
  resumeMail,
  renewFeed,
];

import { z } from 'zod';
import { type AgendaView, agendaFields, type Moved, placeFields, type Room } from '../../workflows/meeting/contract.ts';
import type { VenueAdvice } from '../../workflows/meeting/venue.ts';
import { advice, agenda, agendaWritten } from '../answers/agenda.ts';
import { booked } from '../answers/meetings.ts';
import { route } from '../http/route.ts';
import { look, meetingParams, tell } from './meeting-shared.ts';

const NO_ADVICE: Record<string, never> = {};
const TAG = 'Meetings';

const readVenue = route({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/venue',
  role: 'reader',
  tag: TAG,
  summary: 'Which venue the answers call for; it follows them until the booking date',
  params: meetingParams,
  answer:
    'The advice, with what it would be when all who said maybe come too; empty when there are no venues to choose from',
  gives: advice,
  run: async ({ params, deps }) => (await look<VenueAdvice | null>(deps, params, { ask: 'venue' })) ?? NO_ADVICE,
});

const bookVenue = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/bookings',
  role: 'coordinator',
  tag: TAG,
  summary: 'Say which venue is booked: no more people come on site than it holds; the others wait for a seat',
  params: meetingParams,
  body: z.strictObject({ venue: z.string().min(1).max(10), place: placeFields.optional() }),
  status: 201,
  answer: 'How many seats there are, taken, offered and free, and how many too many are taken',
  gives: booked,
  run: ({ params, body, command, deps }) =>
    tell<Partial<Moved> & Room>(deps, params, command, { kind: 'book-venue', ...body }),
});

const readAgenda = route({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/agenda',
  role: 'reader',
  tag: TAG,
  summary:
    'The agenda, with what came to it by itself; the times of its points once there is a date, and how many minutes it is over',
  params: meetingParams,
  answer: 'The agenda and its version, the chair and the minute taker, and whether it was sent as final',
  gives: agenda,
  run: ({ params, deps }) => look<AgendaView>(deps, params, { ask: 'agenda' }),
});

const writeAgenda = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/agendas',
  role: 'coordinator',
  tag: TAG,
  summary: 'Write the agenda anew, from the version that you name: when another coordinator was first, you are told',
  params: meetingParams,
  body: agendaFields,
  status: 201,
  answer:
    'The new version, which points that came by themselves went with it and, once there is a date, how many minutes it is over',
  gives: agendaWritten,
  run: ({ params, body, command, deps }) =>
    tell<{ version: number; takenOff?: string[]; overMinutes?: number }>(deps, params, command, {
      kind: 'set-agenda',
      ...body,
    }),
});

export const meetingAgendaRoutes = [readVenue, bookVenue, readAgenda, writeAgenda];

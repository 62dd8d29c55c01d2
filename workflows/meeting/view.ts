import type { Instant } from '../kit/clock.ts';
import { agendaPaper, agendaView } from './agenda.ts';
import type { MeetingPersonView, MeetingQuestion, MeetingState, MeetingView } from './contract.ts';
import { feedEntries } from './feed.ts';
import { ranking } from './poll.ts';
import { responsePage, responses, seatFields } from './responses.ts';
import { dateSequenceOf, numbers } from './rsvp.ts';
import { seatFor, seatsView } from './seats.ts';
import { adviseVenue } from './venue.ts';

/** What can be read of a meeting. */
export function view(state: MeetingState, question: MeetingQuestion, now: Instant): unknown {
  switch (question.ask) {
    case 'meeting':
      return meetingView(state);
    case 'ranking':
      return ranking(state);
    case 'venue':
      return adviseVenue(state, now) ?? null;
    case 'agenda':
      return agendaView(state);
    case 'agenda-paper':
      return agendaPaper(state, question.isDraft);
    case 'documents':
      return state.documents ?? [];
    case 'person':
      return personView(state, question.person, now);
    case 'feed':
      return feedEntries(state, question.person);
    case 'responses':
      return responses(state);
    case 'response-page':
      return responsePage(state, question);
    default:
      return question satisfies never;
  }
}

function meetingView(state: MeetingState): MeetingView {
  const { slug, meeting, status, plan, when, sequence, poll, booked } = state;
  const pollClosesAt = poll?.closesAt;
  const seats = seatsView(state);
  return { slug, meeting, status, plan, when, sequence, pollClosesAt, booked, seats, numbers: numbers(state) };
}

function personView(state: MeetingState, person: string, now: Instant): MeetingPersonView | null {
  const { plan, rsvp, poll, when, letterhead, status } = state;
  const invitee = state.invitees[person];
  const asked = rsvp?.people[person];
  const polled = poll?.people[person];
  if (!invitee || state.out?.[person] === 'removed') return null;
  const current = rsvp ?? poll;
  const closesAt = current?.closesAt ?? 0;
  return {
    to: invitee.to,
    title: plan.title,
    kind: plan.kind,
    letterhead,
    asks: rsvp ? 'rsvp' : poll ? 'poll' : 'nothing',
    closed: current === undefined || current.closed || now >= closesAt,
    closesAt,
    options: plan.options,
    ...(polled?.given && { poll: polled.given }),
    ...(when && { when }),
    ...(plan.place && { place: plan.place }),
    cancelled: status === 'cancelled',
    ...(state.documents && { documents: state.documents }),
    asksGuests: plan.asksGuests,
    asksDiet: plan.asksDiet,
    asksReason: plan.asksReason,
    ...(asked?.given && { given: asked.given }),
    ...seatFields(state, person),
    full: rsvp !== undefined && seatFor(state, person, { choice: 'yes', mode: 'on-site' }) === 'waiting',
    sequence: dateSequenceOf(state, person),
  };
}

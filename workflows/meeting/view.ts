import type { Instant } from '../kit/clock.ts';
import { agendaView } from './agenda.ts';
import type { MeetingPersonView, MeetingQuestion, MeetingResponse, MeetingState, MeetingView } from './contract.ts';
import { feedEntries } from './feed.ts';
import { senderOf } from './letters.ts';
import { ranking } from './poll.ts';
import { dateSequenceOf, numbers } from './rsvp.ts';
import { seatFor, seatOf, seatsView } from './seats.ts';
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
    case 'documents':
      return state.documents ?? [];
    case 'person':
      return personView(state, question.person, now);
    case 'feed':
      return feedEntries(state, question.person);
    case 'responses':
      return responses(state);
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

const responses = (state: MeetingState): MeetingResponse[] =>
  Object.entries((state.rsvp ?? state.poll)?.people ?? {}).map(([person, { to, sent, given, out }]) => ({
    person,
    name: to.name,
    ...(to.organisation && { organisation: to.organisation }),
    sent,
    given,
    out,
    ...seatFields(state, person),
    ...senderFields(state, person),
  }));

function senderFields(state: MeetingState, person: string): Pick<MeetingResponse, 'substituteFor'> {
  const name = senderOf(state, person);
  return name ? { substituteFor: { person: state.sentBy![person]!, name } } : {};
}

/** Where somebody stands who said that they come and has no seat. */
function seatFields(state: MeetingState, person: string): Pick<MeetingPersonView, 'seat' | 'offeredUntil'> {
  const seat = state.list && seatOf(state, person);
  if (!seat || seat === 'seated') return {};
  const offeredUntil = state.list!.offers.find((offer) => offer.person === person)?.until;
  return { seat, ...(offeredUntil !== undefined && { offeredUntil }) };
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

import { createComposer, type Mail } from '../../activities/letters/compose.ts';
import type { MeetingLetter } from '../../activities/letters/meeting-content.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../workflows/kit/clock.ts';
import { meetingId } from '../../workflows/kit/ids.ts';
import type { Addressee, CalendarEvent, Letter, LetterBatch, OwnText } from '../../workflows/kit/letter.ts';
import { CLOSES_AT, emily, fatima, letterhead, NOW, PUBLIC_URL, SECRET } from './cast.ts';

export const REPLY_ADDRESS = 'antwoord@kartrekker.example.org';
const ABOUT = meetingId('nf1', 2);
const TITLE = 'Eerste netwerkbijeenkomst; kennismaken, plannen en “wie doet wat?”';

const DOMUS = { name: 'Domus Medica, zaal 3', address: 'Mercatorlaan 1200, 3528 BL Utrecht' };
const ONLINE = 'https://meet.example.org/l/19%3ameeting_NmY5?tenant=8a1f,2;b&x=%22a%22';

/** The coordinator's own words, which only the invitation has. */
export const ownText: OwnText = {
  nl: {
    subject: 'Komt u naar de eerste bijeenkomst van {{netwerk}}?',
    body: '{{aanhef}},\n\nWij komen voor het eerst **samen**. U hoort wie er meedoen.\n\n{{coördinator}}',
  },
  en: {
    subject: 'Will you come to the first meeting of {{network}}?',
    body: '{{salutation}},\n\nWe come **together** for the first time.\n\n{{coordinator}}',
  },
};

/** Of a day, the meeting as it was first, as it was changed, and as it was called off. */
function meetingOn(day: string): Record<'invited' | 'changed' | 'off', CalendarEvent> {
  const start = instantAt(day, 14);
  const invited = {
    uid: 'nf1.m2',
    sequence: 0,
    stamp: NOW,
    start,
    end: start + 2.5 * HOUR_MS,
    title: TITLE,
    cancelled: false,
    place: DOMUS,
  };
  const changed = {
    ...invited,
    sequence: 1,
    stamp: NOW + 7 * DAY_MS,
    start: start + DAY_MS + 30 * MINUTE_MS,
    end: start + DAY_MS + 3 * HOUR_MS,
    place: { ...DOMUS, link: ONLINE },
  };
  return { invited, changed, off: { ...changed, sequence: 2, stamp: NOW + 14 * DAY_MS, cancelled: true } };
}

/** Thursdays in summer time and in winter time. */
export const MEETINGS = { july: meetingOn('2027-07-08'), january: meetingOn('2027-01-21') };

/** A letter of a meeting. */
export const meetingLetter = (to: Addressee, kind: string, params?: Letter['params']): Letter => ({
  id: `nf1/m2/${to.person}/${kind}`,
  kind,
  to,
  about: ABOUT,
  ...(params && { params }),
});

/** What the letters of a meeting share, as its process makes it. */
export const meetingBatch = (letters: Letter[], more: Partial<LetterBatch> = {}): LetterBatch => ({
  letterhead,
  params: { title: more.event?.title ?? TITLE },
  ...(more.event && { closesAt: more.event.start }),
  bulk: true,
  letters,
  ...more,
});

/** A letter of a meeting as mail, sent when what it tells was decided. */
export function composeMeeting(
  letter: Letter,
  more: Partial<LetterBatch> = {},
  replyAddress: string | null = REPLY_ADDRESS,
): Mail {
  const composer = createComposer(createTokens(SECRET), {
    publicUrl: PUBLIC_URL,
    replyAddress: replyAddress ?? undefined,
  });
  return composer(meetingBatch([letter], more))(letter, more.event?.stamp ?? NOW)!;
}

/** What the numbers call for, as the process says it. */
const VENUE = {
  title: TITLE,
  coming: '31',
  seats: '27',
  online: '4',
  short: '2',
  capacity: '25',
  cost: '250',
  venue: 'Zaal A [x](http://evil.example)',
  ifMaybesCome: 'Zaal B',
};

/** A date in summer time, one in winter time, and one that lasts two days. */
const DATES = [
  MEETINGS.july.invited,
  MEETINGS.january.changed,
  { start: MEETINGS.july.changed.start, end: MEETINGS.july.changed.end + DAY_MS },
].map(({ start, end }) => ({ start, end }));

/** What somebody wrote of those dates: the last one they left open. */
const NOTED = DATES.map((date, nr) => ({ ...date, said: (['yes', 'no', undefined] as const)[nr] }));

const CALENDAR: [MeetingLetter, keyof (typeof MEETINGS)['july'], OwnText?][] = [
  ['meeting-invitation', 'invited', ownText],
  ['meeting-update', 'changed'],
  ['meeting-cancelled', 'off'],
];
const OTHERS: [MeetingLetter, Partial<LetterBatch>, Letter['params']?][] = [
  ['meeting-poll', { closesAt: CLOSES_AT, dates: DATES }],
  ['meeting-poll-reminder', { closesAt: CLOSES_AT, dates: DATES }],
  ['meeting-reminder', { event: MEETINGS.july.invited }],
  ['meeting-substitute', { event: MEETINGS.july.invited, text: ownText }, { namedBy: 'Bram van der Laan' }],
  ['meeting-practical', { event: MEETINGS.july.changed }],
  ['meeting-maybe', { event: MEETINGS.july.changed }],
  ['meeting-waiting', { event: MEETINGS.july.changed }, ownEntry('waiting', 1)],
  [
    'meeting-offer',
    { event: MEETINGS.july.changed, closesAt: MEETINGS.july.changed.stamp + 9 * DAY_MS },
    ownEntry('', 2),
  ],
  ['meeting-lapsed', { event: MEETINGS.july.changed }, ownEntry('lapsed', 3)],
  ['meeting-seat', { event: MEETINGS.july.changed }, ownEntry('yes', 4)],
  ['meeting-venue', { event: MEETINGS.july.invited, params: VENUE }],
  ['meeting-noted-yes', { event: MEETINGS.july.changed }, ownEntry('yes', 1)],
  ['meeting-noted-soon', { event: MEETINGS.july.changed }, ownEntry('yes', 1)],
  ['meeting-noted-maybe', { event: MEETINGS.july.changed }, ownEntry('maybe', 2)],
  ['meeting-noted-no', { event: MEETINGS.july.changed }, ownEntry('no', 3)],
  ['meeting-noted-substitute', { event: MEETINGS.july.changed }],
  ['meeting-poll-noted', { closesAt: CLOSES_AT, params: { title: TITLE, noted: JSON.stringify(NOTED) } }],
];

/** What one person's own calendar entry says, after so many changes a day apart. */
function ownEntry(said: string, changes: number): Letter['params'] {
  const stamp = MEETINGS.july.changed.stamp + changes * DAY_MS;
  return { ...(said && { said }), changes: String(changes), stamp: String(stamp) };
}

export interface GoldenMail {
  file: string;
  kind: MeetingLetter;
  event?: CalendarEvent;
  to: Addressee;
  raw: Buffer;
}

/** The event as one person's own entry has it. */
const ownEvent = (event: CalendarEvent, params?: Letter['params']): CalendarEvent =>
  params?.changes
    ? { ...event, sequence: event.sequence + Number(params.changes), stamp: Number(params.stamp) }
    : event;

/** Every letter that is compared with a golden file: those with a calendar in summer and in winter. */
export function goldenMeetings(): GoldenMail[] {
  const calendar = Object.entries(MEETINGS).flatMap(([month, states]) =>
    CALENDAR.map(([kind, state, text]) => ({
      kind,
      name: `${kind}-${month}`,
      more: { event: states[state], ...(text && { text }) },
    })),
  );
  const others = OTHERS.map(([kind, more, params]) => ({ kind, name: kind, more, params }));
  return [...calendar.map((one) => ({ ...one, params: undefined })), ...others].flatMap(
    ({ kind, name, more, params }) =>
      [fatima, emily].map((to) => ({
        file: `${name}-${to.language}.eml`,
        kind,
        ...(more.event && { event: ownEvent(more.event, params) }),
        to,
        raw: composeMeeting(meetingLetter(to, kind, params), more).raw,
      })),
  );
}

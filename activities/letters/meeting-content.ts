import type { Language, LetterDocument } from '../../workflows/kit/letter.ts';
import type { NotedDate } from '../../workflows/meeting/noted.ts';
import { agendaWords } from './agenda-content.ts';
import type { Content, Shared } from './content.ts';
import { periodInWords } from './dates.ts';
import { tellsOfFeed } from './links.ts';
import { inMarkdown } from './our-text.ts';
import { markPlaceholders } from './placeholders.ts';
import { isHybrid, onlineLink, placeInWords } from './places.ts';
import { markSentence, slot } from './template.ts';
import { LETTER_TEXTS, type LetterTexts, say } from './texts.ts';
import { cleanValue } from './values.ts';

/** The letters of a meeting. */
export const MEETING_LETTERS = [
  'meeting-poll',
  'meeting-poll-reminder',
  'meeting-invitation',
  'meeting-substitute',
  'meeting-reminder',
  'meeting-update',
  'meeting-cancelled',
  'meeting-agenda',
  'meeting-agenda-silent',
  'meeting-agenda-draft',
  'meeting-practical',
  'meeting-maybe',
  'meeting-waiting',
  'meeting-offer',
  'meeting-lapsed',
  'meeting-seat',
  'meeting-venue',
  'meeting-noted-yes',
  'meeting-noted-soon',
  'meeting-noted-maybe',
  'meeting-noted-no',
  'meeting-noted-substitute',
  'meeting-poll-noted',
] as const;
export type MeetingLetter = (typeof MEETING_LETTERS)[number];

/** Those that bring the meeting into people's calendars, change it there or take it out. */
const CALENDAR_LETTERS: readonly string[] = [
  'meeting-invitation',
  'meeting-substitute',
  'meeting-reminder',
  'meeting-update',
  'meeting-agenda',
  'meeting-agenda-silent',
  'meeting-cancelled',
  'meeting-waiting',
  'meeting-offer',
  'meeting-lapsed',
  'meeting-seat',
  'meeting-noted-yes',
  'meeting-noted-soon',
  'meeting-noted-maybe',
  'meeting-noted-no',
];

/** Those that bring the agenda. */
const BRINGS_AGENDA: readonly string[] = [
  'meeting-invitation',
  'meeting-substitute',
  'meeting-reminder',
  'meeting-update',
  'meeting-agenda',
  'meeting-agenda-silent',
  'meeting-agenda-draft',
  'meeting-practical',
  'meeting-noted-soon',
];

/** Whether a kind of letter belongs to a meeting. */
export const isMeetingLetter = (kind: string): kind is MeetingLetter =>
  (MEETING_LETTERS as readonly string[]).includes(kind);

/** Whether a kind of letter carries the meeting for people's calendars. */
export const isCalendarLetter = (kind: string): boolean => CALENDAR_LETTERS.includes(kind);

type Choices = NonNullable<Content['answer']>['choices'];

/** What the letters of a meeting say, but for the lines about the mail itself. */
export function meetingContent(
  shared: Shared,
  kind: MeetingLetter,
  language: Language,
): Omit<Content, 'language' | 'about'> {
  const texts = LETTER_TEXTS[language];
  const own = invites(kind) ? shared.text?.[language] : undefined;
  const facts = factsOf(shared, kind, language);
  const answer = answerFor(shared, kind, texts);
  const more = BRINGS_AGENDA.includes(kind) ? agendaWords(shared, language, kind === 'meeting-agenda-draft') : '';
  return {
    subject: own ? markPlaceholders(own.subject) : markSentence(texts.meeting.subject[subjectOf(kind)]),
    notice: markSentence(noticeFor(shared, kind, texts.notice)),
    own: own?.body ?? bodyFor(shared, kind, texts.meeting),
    ...(facts && { facts }),
    ...(more && { more }),
    ...(bringsDocuments(kind) && shared.documents?.length && { documents: documentsOf(shared.documents, texts) }),
    ...(answer && { answer }),
    ...(tellsOfFeed(kind) && { feed: texts.meeting.practical.feed }),
  };
}

/** Whether a letter invites: with the coordinator's own text, when there is one. */
export const invites = (kind: string): boolean => kind === 'meeting-invitation' || kind === 'meeting-substitute';

/** Whether a letter brings the documents of its meeting. */
export const bringsDocuments = (kind: string): boolean =>
  invites(kind) || kind === 'meeting-practical' || kind === 'meeting-noted-soon';

/** Why somebody gets a letter of a meeting. */
export function whyMeeting(kind: MeetingLetter, { meeting, about }: LetterTexts): string {
  if (kind === 'meeting-substitute') return about.whyColleague;
  if (isNoted(kind)) return about.whyNoted;
  if (kind === 'meeting-poll-noted') return about.whyReceipt;
  if (kind === 'meeting-venue') return meeting.why.venue;
  if (kind === 'meeting-agenda-draft') return meeting.why.agendaDraft;
  return isPoll(kind) ? meeting.why.poll : meeting.why.invited;
}

const isNoted = (kind: MeetingLetter): kind is Noted => kind.startsWith('meeting-noted-');
type Noted = Extract<MeetingLetter, `meeting-noted-${string}`>;

const isPoll = (kind: MeetingLetter) => kind === 'meeting-poll' || kind === 'meeting-poll-reminder';

function bodyFor({ params, event }: Shared, kind: MeetingLetter, { body, whenWhere }: LetterTexts['meeting']): string {
  const named = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inMarkdown(value)]));
  const words = say(body[bodyOf(kind)], {
    ...(kind === 'meeting-venue' && named),
    meeting: inMarkdown(params.title ?? ''),
    whenWhere: whenWhere[!event || placeInWords(event) || onlineLink(event) ? 'both' : 'when'],
  });
  if (kind === 'meeting-venue') return `{{salutation}},\n\n${words}${venueWords(params, named, body.venueAdvice)}`;
  return `{{salutation}},\n\n${words}`;
}

/** Which venue the numbers call for, in words. */
function venueWords(
  params: Shared['params'],
  named: Record<string, string>,
  texts: LetterTexts['meeting']['body']['venueAdvice'],
): string {
  const words = [
    say(params.isOnline ? texts.online : texts.room, named),
    ...(Number(params.short) > 0 ? [say(texts.short, named)] : []),
    ...(params.ifMaybesCome ? [say(texts.ifMaybesCome, named)] : []),
  ];
  return `\n\n${words.join(' ')}`;
}

function bodyOf(kind: MeetingLetter): Exclude<keyof LetterTexts['meeting']['body'], 'venueAdvice'> {
  if (kind === 'meeting-poll-reminder') return 'meeting-poll';
  return kind === 'meeting-substitute' ? 'meeting-invitation' : kind;
}

function subjectOf(kind: MeetingLetter): keyof LetterTexts['meeting']['subject'] {
  if (isNoted(kind)) return 'meeting-noted';
  if (kind === 'meeting-agenda-silent') return 'meeting-agenda';
  return kind === 'meeting-substitute' ? 'meeting-invitation' : kind;
}

function noticeFor({ closesAt }: Shared, kind: MeetingLetter, texts: LetterTexts['notice']): string {
  if (kind === 'meeting-reminder') return texts.reminder;
  if (kind === 'meeting-substitute') return texts.substitute;
  if (kind !== 'meeting-poll-reminder') return '';
  return closesAt === undefined ? texts.reminder : `${texts.reminder} ${texts.reminderUntil}`;
}

function documentsOf(
  documents: LetterDocument[],
  { meeting: { documents: texts } }: LetterTexts,
): Content['documents'] {
  const items = documents.map(({ id, name, attached }) =>
    attached
      ? { name: say(texts.attached, { name: cleanValue(name) }) }
      : { name: say(texts.linked, { name: cleanValue(name) }), link: `${slot('answer')}/documents/${id}` },
  );
  return { heading: texts.heading, items };
}

function factsOf(shared: Shared, kind: MeetingLetter, language: Language): Content['facts'] {
  if (kind === 'meeting-poll-noted') return notedDates(shared, language);
  return isPoll(kind) ? datesFor(shared, language) : factsFor(shared, kind, LETTER_TEXTS[language].meeting.facts);
}

/** The dates of a poll, with what was noted of each. */
function notedDates({ params }: Shared, language: Language): Content['facts'] {
  const { noted } = LETTER_TEXTS[language].meeting.poll;
  const lines = (JSON.parse(params.noted ?? '[]') as NotedDate[]).map(({ start, end, said }) => ({
    label: periodInWords(start, end, language),
    value: noted[said ?? 'unanswered'],
  }));
  return { heading: slot('meeting'), lines };
}

/** The dates of a poll, with numbers that one can name in an answer. */
function datesFor({ dates = [] }: Shared, language: Language): Content['facts'] {
  if (dates.length === 0) return undefined;
  const lines = dates.map(({ start, end }, nr) => ({ label: `${nr + 1}`, value: periodInWords(start, end, language) }));
  return { heading: slot('meeting'), lines };
}

/** The meeting as it is now: what, when and where. */
function factsFor({ event }: Shared, kind: MeetingLetter, texts: LetterTexts['meeting']['facts']): Content['facts'] {
  if (!event) return undefined;
  const heading = slot('meeting');
  if (kind === 'meeting-cancelled') return { heading, lines: [{ label: texts.wasPlanned, value: slot('when') }] };
  return {
    heading,
    lines: [
      { label: texts.when, value: slot('when') },
      ...(placeInWords(event) ? [{ label: texts.where, value: slot('where') }] : []),
      ...(onlineLink(event) ? [{ label: texts.online, value: slot('online') }] : []),
    ],
  };
}

function answerFor(shared: Shared, kind: MeetingLetter, texts: LetterTexts): Content['answer'] {
  const { answer, meeting } = texts;
  const otherwise = markSentence(answer.otherwise);
  switch (kind) {
    case 'meeting-poll':
    case 'meeting-poll-reminder': {
      const intro = shared.closesAt === undefined ? meeting.poll.intro : `${answer.until} ${meeting.poll.intro}`;
      const choices = [{ choice: '', label: meeting.poll.button }];
      return { heading: meeting.poll.heading, intro: markSentence(intro), otherwise, choices };
    }
    case 'meeting-invitation':
    case 'meeting-substitute':
    case 'meeting-reminder':
    case 'meeting-agenda-silent':
      return rsvp(answer.intro, meeting.rsvp.otherwise);
    case 'meeting-update':
      return rsvp(`${meeting.rsvp.again} ${answer.intro}`, meeting.rsvp.otherwise);
    case 'meeting-maybe':
      return rsvp(answer.intro, answer.otherwise, ['yes', 'no', 'substitute']);
    case 'meeting-offer': {
      const intro = shared.closesAt === undefined ? answer.intro : `${meeting.offer.until} ${answer.intro}`;
      return rsvp(intro, meeting.rsvp.otherwise, ['yes', 'no']);
    }
    case 'meeting-lapsed':
      return withOnline(rsvp(answer.intro, meeting.rsvp.otherwise, ['yes', 'no']));
    case 'meeting-waiting':
      return withOnline(change());
    case 'meeting-seat':
    case 'meeting-agenda':
    case 'meeting-practical':
      return change();
    case 'meeting-noted-yes':
    case 'meeting-noted-soon':
    case 'meeting-noted-maybe':
    case 'meeting-noted-no':
    case 'meeting-noted-substitute':
      return { ...rsvp(answer.receiptIntro, ''), heading: answer.receiptHeading };
    case 'meeting-poll-noted': {
      if (shared.closesAt === undefined) return undefined;
      const intro = markSentence(`${meeting.poll.change} ${answer.receiptUntil}`);
      const choices = [{ choice: '', label: meeting.poll.button }];
      return { heading: answer.receiptHeading, intro, otherwise: '', choices };
    }
    case 'meeting-agenda-draft':
    case 'meeting-venue':
    case 'meeting-cancelled':
      return undefined;
    default:
      return kind satisfies never;
  }

  function change(): NonNullable<Content['answer']> {
    const { heading, intro, button } = meeting.practical;
    return { heading, intro, otherwise: markSentence(answer.otherwise), choices: [{ choice: '', label: button }] };
  }

  /** Who has no seat in the room can take part online at once, where there is a link. */
  function withOnline(asked: NonNullable<Content['answer']>): NonNullable<Content['answer']> {
    if (!shared.event || !isHybrid(shared.event)) return asked;
    const { intro, button } = meeting.onlineInstead;
    return {
      ...asked,
      intro: `${markSentence(intro)} ${asked.intro}`,
      choices: [{ choice: 'online', label: button }, ...asked.choices],
    };
  }

  function rsvp(intro: string, otherwise: string, only?: string[]): NonNullable<Content['answer']> {
    const all: Choices = Object.entries(meeting.rsvp.choices).map(([choice, label]) => ({ choice, label }));
    const choices = all.filter(({ choice }) => !only || only.includes(choice));
    return { heading: meeting.rsvp.heading, intro: markSentence(intro), otherwise, choices };
  }
}

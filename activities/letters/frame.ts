import type { Language } from '../../workflows/kit/letter.ts';
import { type LetterKind, letterContent, type Shared } from './content.ts';
import { dateInWords, periodInWords, seatUntilInWords, untilInWords } from './dates.ts';
import { readOwnText } from './own-text.ts';
import { onlineLink, placeInWords } from './places.ts';
import { setHtml } from './set-html.ts';
import { setText } from './set-text.ts';
import { compile, settle, type Template } from './template.ts';
import { cleanValue, escapeHtml, htmlValue, mapValues } from './values.ts';

type Known = Record<
  'network' | 'coordinator' | 'email' | 'closingDate' | 'meeting' | 'meetingOn' | 'when' | 'where' | 'online',
  string
>;

/** A letter with slots for what differs per person: made once for a kind and language of a batch. */
export interface Frame {
  language: Language;
  subject: Template;
  text: Template;
  html: Template;
}

/** The frame of a kind of letter: what all of a batch share is in it already. */
export function letterFrame(shared: Shared, kind: LetterKind, language: Language): Frame {
  const content = letterContent(shared, kind, language);
  const words = { own: readOwnText(content.own), more: readOwnText(content.more ?? '') };
  const known = knownValues(shared, kind, language);
  return {
    language,
    subject: compile(settle(content.subject, known)),
    text: compile(setText(content, words, known)),
    html: compile(settle(setHtml(content, words), inHtml(known))),
  };
}

/** Shared values for HTML: addresses can be clicked, the title of the page holds no tags. */
function inHtml(known: Known): Record<string, string> {
  const address = escapeHtml(known.email);
  const online = escapeHtml(known.online);
  return {
    ...mapValues(known, htmlValue),
    title: escapeHtml(known.network),
    email: `<a href="mailto:${address}">${address}</a>`,
    online: `<a href="${online}">${online}</a>`,
  };
}

/** The values that all letters of a batch share. */
function knownValues(shared: Shared, kind: LetterKind, language: Language): Known {
  const { letterhead, closesAt } = shared;
  const inWords = kind === 'meeting-offer' ? seatUntilInWords : untilInWords;
  return {
    network: cleanValue(letterhead.network),
    coordinator: cleanValue(letterhead.coordinator.name),
    email: cleanValue(letterhead.coordinator.email),
    closingDate: closesAt === undefined ? '' : inWords(closesAt, language),
    ...meetingValues(shared, language),
  };
}

function meetingValues({ event, params }: Shared, language: Language) {
  const meeting = cleanValue(event?.title ?? params.title ?? '');
  if (!event) return { meeting, meetingOn: meeting, when: '', where: '', online: '' };
  return {
    meeting,
    meetingOn: `${meeting}, ${dateInWords(event.start, language)}`,
    when: periodInWords(event.start, event.end, language),
    where: placeInWords(event),
    online: onlineLink(event),
  };
}

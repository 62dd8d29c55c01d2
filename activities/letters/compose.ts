import { createHash } from 'node:crypto';
import type { Instant } from '../../workflows/kit/clock.ts';
import type { CalendarEvent, Language, Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import { type CalendarMethod, calendarMethod, calendarText, type Party } from './calendar.ts';
import { type LetterKind, letterLanguage } from './content.ts';
import { letterFrame } from './frame.ts';
import { domainOf, plainAddress } from './headers.ts';
import { letterLinks } from './links.ts';
import { createLru } from './lru.ts';
import { bringsDocuments, isCalendarLetter } from './meeting-content.ts';
import { fillMime, type MimeFrame, mimeFrame } from './mime.ts';
import { bringsMinutes } from './minutes-content.ts';
import { kindOf, personValues } from './render.ts';
import type { Tokens } from './token.ts';

/** Frames kept for use by later batches: a campaign has about six, with each of about 10 kB. */
const FRAMES_MAX = 100;

/** A letter ready to be handed to a mail server. */
export interface Mail {
  from: string;
  to: string;
  raw: Buffer;
}

export interface ComposeSettings {
  publicUrl: string;
  /** Where answers and returned mail go, `antwoord@…`; without it they go to the coordinator and the sender. */
  replyAddress?: string | undefined;
}

/** Makes letters into mail. Gives undefined for a person whose address cannot be written to. */
export type Composer = (batch: LetterBatch, parts?: string[]) => (letter: Letter, at: Instant) => Mail | undefined;

/** A composer that makes the MIME of a text once and fills it in per person. */
export function createComposer(tokens: Tokens, { publicUrl, replyAddress }: ComposeSettings): Composer {
  const kept = createLru<MimeFrame>(FRAMES_MAX);

  return (batch, parts = []) => {
    const frames = new Map<string, MimeFrame>();
    const { letterhead } = batch;

    function frameFor(kind: LetterKind, language: Language, method?: CalendarMethod): MimeFrame {
      const name = `${kind}/${language}/${method ?? ''}`;
      const hasParts = parts.length > 0 && bringsParts(kind);
      const frame =
        frames.get(name) ??
        kept(frameKey(batch, name), () =>
          mimeFrame(letterFrame(batch, kind, language), letterhead, { method, hasParts }),
        );
      frames.set(name, frame);
      return frame;
    }

    return (letter, at) => {
      const address = plainAddress(letter.to.email);
      if (!address) return undefined;
      const kind = kindOf(letter);
      const language = letterLanguage(batch, letter);
      const values = personValues(letter, language);
      const token = tokens.addressToken({ workflow: letter.about, person: letter.to.person });
      const answers = replyAddress && withToken(replyAddress, token);
      const to = { name: values.name, address };
      const replyTo = answers
        ? { name: letterhead.network, address: answers }
        : { name: letterhead.coordinator.name, address: letterhead.coordinator.email };
      const links = letterLinks(tokens, publicUrl, batch, letter, at);
      const organizer = answers ? replyTo : letterhead.sender;
      const event = eventFor(batch, letter, kind, organizer);
      const uidDomain = domainOf(letterhead.sender.address);
      const context = {
        attendee: { ...to, said: letter.params?.said as Party['said'] },
        organizer,
        answerUrl: links.answer,
        language,
        uidDomain,
      };
      const calendar = event && { organizer, text: calendarText(event, context) };
      const frame = frameFor(kind, language, event && calendarMethod(event));
      const raw = fillMime(frame, values, links, {
        letterId: letter.id,
        token,
        to,
        replyTo,
        at,
        calendar,
        ...(bringsParts(kind) && { parts }),
      });
      return { from: answers ?? letterhead.sender.address, to: address, raw };
    };
  };
}

/** Whether a kind of letter comes with files. */
const bringsParts = (kind: LetterKind) => bringsDocuments(kind) || bringsMinutes(kind);

/** What a letter brings into a calendar. An organizer is never invited by themselves: many programs then show nothing. */
function eventFor({ event }: LetterBatch, { to, params }: Letter, kind: LetterKind, organizer: Party) {
  const toOrganizer = to.email.toLowerCase() === organizer.address.toLowerCase();
  return event && isCalendarLetter(kind) && !toOrganizer ? ownEntry(event, params) : undefined;
}

/** The event as it is newest for one person: their own entry may have changed apart from the others'. */
function ownEntry(event: CalendarEvent, { changes = '0', stamp = '0' }: Record<string, string> = {}): CalendarEvent {
  return { ...event, sequence: event.sequence + Number(changes), stamp: Math.max(event.stamp, Number(stamp)) };
}

/** The address of one person's own: `antwoord@example.org` with the token after a plus (RFC 5233). */
export function withToken(address: string, token: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${token}${address.slice(at)}`;
}

/** Everything a frame is made of. */
const frameKey = ({ letterhead, text, closesAt, params, event, dates, documents }: LetterBatch, name: string) =>
  createHash('sha256')
    .update(JSON.stringify([name, letterhead, text, closesAt, params, event, dates, documents]))
    .digest('base64');

import { type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { letterLinks } from '../../activities/letters/links.ts';
import { MEETING_LETTERS } from '../../activities/letters/meeting-content.ts';
import { renderLetter } from '../../activities/letters/render.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { networkId } from '../../workflows/kit/ids.ts';
import type { Addressee, CalendarEvent, LetterBatch } from '../../workflows/kit/letter.ts';
import { CLOSES_AT, emily, fatima, letterhead, NOW, PUBLIC_URL, SECRET } from './cast.ts';
import { composeMeeting, MEETINGS, meetingBatch, meetingLetter, ownText } from './meetings.ts';

const { invited, changed, off } = MEETINGS.july;
const read = (kind: string, more: Partial<LetterBatch> = {}, to: Addressee = fatima): Promise<ParsedMail> =>
  simpleParser(composeMeeting(meetingLetter(to, kind), more).raw);
const stateFor = (kind: string): Partial<LetterBatch> =>
  kind.startsWith('meeting-poll') ? { closesAt: CLOSES_AT } : { event: kind === 'meeting-cancelled' ? off : changed };
const choices = ({ text }: ParsedMail) =>
  [...text!.matchAll(/\/a\/[\w.-]+(?:\?choice=([\w-]+))?/g)].map(([, choice]) => choice);

test.each(MEETING_LETTERS)('what a mail program reads is what was rendered: %s', async (kind) => {
  for (const to of [fatima, emily]) {
    const letter = meetingLetter(to, kind);
    const batch = meetingBatch([letter], stateFor(kind));
    const links = letterLinks(createTokens(SECRET), PUBLIC_URL, batch, letter, batch.event?.stamp ?? NOW);
    const mail = await read(kind, stateFor(kind), to);
    const { subject, text, html } = renderLetter(batch, letter, links);
    expect(mail.subject).toBe(subject);
    expect(mail.text!.trimEnd()).toBe(text.replaceAll('\r\n', '\n').trimEnd());
    expect(mail.html).toBe(html.replaceAll('\r\n', '\n'));
  }
});

test.each(MEETING_LETTERS.filter((kind) => kind !== 'meeting-venue'))(
  'every letter says who writes, why, whom to ask and how to stop: %s',
  async (kind) => {
    for (const to of [fatima, emily]) {
      const { text } = await read(kind, stateFor(kind), to);
      expect(text).toMatch(/^Zorgnetwerk NF1\n/);
      expect(text).toMatch(
        /U krijgt deze mail omdat (Zorgnetwerk NF1|een collega|u op|u ons)|You receive this mail because (Zorgnetwerk NF1|a colleague|you)/,
      );
      expect(text).toContain(letterhead.coordinator.email);
      expect(text).toMatch(/\/s\/nf1\./);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  },
);

test('who is asked whether they come can say so with one of four buttons', async () => {
  for (const kind of ['meeting-invitation', 'meeting-reminder', 'meeting-update'])
    expect(choices(await read(kind, { event: changed }))).toEqual(['yes', 'maybe', 'no', 'substitute']);
});

test('who said maybe is not asked whether they may come', async () => {
  expect(choices(await read('meeting-maybe', { event: changed }))).toEqual(['yes', 'no', 'substitute']);
});

test('who is offered a seat hears until when, and says yes or no; who waits or has a seat can change their answer', async () => {
  const offer = await read('meeting-offer', { event: changed, closesAt: CLOSES_AT });
  expect(choices(offer)).toEqual(['yes', 'no']);
  expect(offer.text!.replace(/\n/g, ' ')).toContain('U kunt de plaats nemen tot uiterlijk vrijdag 18 december 2026');
  for (const kind of ['meeting-waiting', 'meeting-seat'])
    expect(choices(await read(kind, { event: invited }))).toEqual([undefined]);
  expect(choices(await read('meeting-lapsed', { event: invited }))).toEqual(['yes', 'no']);
});

test('an offer ends at a quarter of an hour, in words', async () => {
  const closesAt = instantAt('2027-07-05', 10, 37);
  const { text } = await read('meeting-offer', { event: changed, closesAt });
  expect(text!.replace(/\n/g, ' ')).toContain('tot uiterlijk maandag 5 juli 2027 om 10.30 uur');
});

test('who has no seat in the room hears that there is room online, when there is a link, and can say so with a button', async () => {
  expect(choices(await read('meeting-waiting', { event: changed }))).toEqual(['online', undefined]);
  expect(choices(await read('meeting-lapsed', { event: changed }))).toEqual(['online', 'yes', 'no']);
  const said = async (to: Addressee) =>
    (await read('meeting-waiting', { event: changed }, to)).text!.replace(/\n/g, ' ');
  expect(await said(fatima)).toContain('Online is er wel plaats.');
  expect(await said(emily)).toContain('There is room online.');
});

test('who hears what was noted can say otherwise', async () => {
  for (const kind of ['meeting-noted-yes', 'meeting-noted-no', 'meeting-noted-maybe', 'meeting-noted-substitute'])
    expect(choices(await read(kind, { event: changed }))).toEqual(['yes', 'maybe', 'no', 'substitute']);
  expect((await read('meeting-noted-no', { event: changed })).text).toContain('u komt niet');
});

test('a poll has one button, to the page with all dates, and says until when', async () => {
  const mail = await read('meeting-poll', { closesAt: CLOSES_AT });
  expect(choices(mail)).toEqual([undefined]);
  expect(mail.html).toMatch(/href="https:\/\/kartrekker\.example\.org\/a\/[\w.-]+" style="[^"]+">Kies uw data<\/a>/);
  expect(mail.text).toContain('uiterlijk vrijdag 18 december 2026.');
});

test('a poll lists its dates in the person’s language, in Dutch time', async () => {
  const dates = [invited, MEETINGS.january.invited].map(({ start, end }) => ({ start, end }));
  expect((await read('meeting-poll', { closesAt: CLOSES_AT, dates })).text).toContain(
    '1: donderdag 8 juli 2027, 14.00–16.30 uur\n2: donderdag 21 januari 2027, 14.00–16.30 uur\n',
  );
  expect((await read('meeting-poll', { closesAt: CLOSES_AT, dates }, emily)).text).toContain(
    '2: Thursday 21 January 2027, 14:00–16:30 (Dutch time)\n',
  );
});

test('a cancellation asks nothing', async () => {
  const mail = await read('meeting-cancelled', { event: off });
  expect(choices(mail)).toEqual([]);
  expect(mail.subject).toMatch(/^Gaat niet door: /);
  expect(mail.text).toContain('Was gepland op: vrijdag 9 juli 2027, 14.30–17.00 uur');
});

test('an update tells how the meeting is now', async () => {
  const { text, html } = await read('meeting-update', { event: changed });
  expect(text).toContain('Wanneer: vrijdag 9 juli 2027, 14.30–17.00 uur\n');
  expect(text).toContain('Waar: Domus Medica, zaal 3, Mercatorlaan 1200, 3528 BL Utrecht\n');
  expect(text).toContain('Online:\nhttps://meet.example.org/l/19%3ameeting_NmY5?tenant=8a1f,2;b&x=%22a%22');
  expect(html).toContain('href="https://meet.example.org/l/19%3ameeting_NmY5?tenant=8a1f,2;b&amp;x=%22a%22"');
});

test('the coordinator’s own words are in the invitation only', async () => {
  const more = { event: invited, text: ownText };
  expect((await read('meeting-invitation', more)).text).toContain('Wij komen voor het eerst samen.');
  expect((await read('meeting-reminder', more)).text).not.toContain('Wij komen voor het eerst samen.');
  expect((await read('meeting-invitation', { event: invited })).text).toContain('U bent van harte uitgenodigd.');
});

test('our own words are in the person’s language, also when the coordinator wrote in another', async () => {
  const more = { event: invited, text: { nl: ownText.nl! } };
  expect((await read('meeting-invitation', more, emily)).text).toContain('Over deze mail');
  expect((await read('meeting-reminder', more, emily)).text).toContain('About this mail');
});

test('an invitation can be previewed before there is a date', () => {
  const letter = meetingLetter(fatima, 'meeting-invitation');
  const { subject, text } = renderLetter(meetingBatch([letter]), letter, {
    answer: 'a',
    stop: 's',
    feed: '',
    desk: '',
  });
  expect(subject).toBe('Uitnodiging: Eerste netwerkbijeenkomst; kennismaken, plannen en “wie doet wat?”');
  expect(text).not.toContain('Wanneer');
});

test('the link of a letter works until long after the meeting', () => {
  const letter = meetingLetter(fatima, 'meeting-update');
  const tokens = createTokens(SECRET);
  const { answer } = letterLinks(tokens, PUBLIC_URL, meetingBatch([], { event: invited, closesAt: NOW }), letter, NOW);
  const token = answer.split('/a/')[1]!;
  expect(tokens.readLinkToken(token, 'answer', invited.end + 59 * DAY_MS).status).toBe('ok');
});

test('who comes hears shortly before where the calendar of all meetings is; no other letter has that link', async () => {
  const tokens = createTokens(SECRET);
  const { text, html } = await read('meeting-practical', { event: invited }, { ...fatima, feed: 2 });
  const [, token] = /Zet al onze bijeenkomsten in uw agenda: https:\S+\/f\/(\S+)/.exec(text!)!;
  expect(html).toContain(`/f/${token}">Zet al onze bijeenkomsten in uw agenda</a>`);
  const whose = { status: 'ok', workflow: networkId('nf1'), person: fatima.person };
  expect(tokens.readFeedToken(token!)).toEqual({ ...whose, feed: 2 });
  expect((await read('meeting-invitation', { event: invited })).text).not.toContain('/f/');
});

describe('times in words', () => {
  const when = async (start: number, hours: number, language: 'nl' | 'en' = 'nl') => {
    const event: CalendarEvent = { ...invited, start, end: start + hours * 3_600_000 };
    const { text } = await read('meeting-practical', { event }, { ...fatima, language });
    return /(?:Wanneer|When): ([^:]*(?::\d\d[^:]*)*)\n(?:Waar|Where)/.exec(text!)![1]!.replaceAll('\n', ' ');
  };

  test('are right on the last Sundays of March and October, when the clock changes', async () => {
    expect(await when(Date.UTC(2027, 2, 28, 12), 2.5)).toBe('zondag 28 maart 2027, 14.00–16.30 uur');
    expect(await when(Date.UTC(2027, 9, 31, 13), 2.5)).toBe('zondag 31 oktober 2027, 14.00–16.30 uur');
    expect(await when(Date.UTC(2027, 2, 28, 0, 30), 1)).toBe('zondag 28 maart 2027, 01.30–03.30 uur');
    expect(await when(Date.UTC(2027, 9, 31, 0, 30), 2)).toBe('zondag 31 oktober 2027, 02.30–03.30 uur');
  });

  test('are right just before and just after those Sundays', async () => {
    expect(await when(Date.UTC(2027, 2, 27, 13), 1)).toBe('zaterdag 27 maart 2027, 14.00–15.00 uur');
    expect(await when(Date.UTC(2027, 2, 29, 12), 1)).toBe('maandag 29 maart 2027, 14.00–15.00 uur');
    expect(await when(instantAt('2027-10-30', 14), 1)).toBe('zaterdag 30 oktober 2027, 14.00–15.00 uur');
  });

  test('say in English that they are Dutch', async () => {
    expect(await when(instantAt('2027-04-22', 14), 2.5, 'en')).toBe('Thursday 22 April 2027, 14:00–16:30 (Dutch time)');
  });

  test('name both days of a meeting that lasts longer, but not of one that ends at midnight', async () => {
    expect(await when(instantAt('2027-04-22', 14), 22)).toBe(
      'van donderdag 22 april 2027 om 14.00 uur tot vrijdag 23 april 2027 om 12.00 uur',
    );
    expect(await when(instantAt('2027-04-22', 20), 4)).toBe('donderdag 22 april 2027, 20.00–00.00 uur');
  });
});

test('a letter of a meeting without a place says that it will be told later', async () => {
  const { place: _, ...nowhere } = invited;
  for (const kind of ['meeting-invitation', 'meeting-reminder', 'meeting-practical', 'meeting-seat'])
    for (const [to, later, both] of [
      [fatima, 'waar het is, hoort u nog', 'wanneer en waar'],
      [emily, 'you will hear where later', 'when and where'],
    ] as const) {
      expect((await read(kind, { event: nowhere }, to)).text!.replace(/\s+/g, ' ')).toContain(later);
      expect((await read(kind, { event: invited }, to)).text!.replace(/\s+/g, ' ')).toContain(both);
    }
});

import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import type { MeetingLetter } from '../../activities/letters/meeting-content.ts';
import type { Addressee, LetterBatch } from '../../workflows/kit/letter.ts';
import type { AgendaItem } from '../../workflows/meeting/contract.ts';
import type { NamedAgenda } from '../../workflows/meeting/letters.ts';
import { emily, fatima, PUBLIC_URL } from './cast.ts';
import { expectGolden } from './golden-file.ts';
import { composeMeeting, MEETINGS, meetingBatch, meetingLetter, ownText } from './meetings.ts';

const EVIL = '](http://evil.example) **x** {{naam}} <b>{due}</b> www.evil.example\n\n# Kop';
const point = (id: string, kind: AgendaItem['kind'], title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  kind,
  title,
  minutes: 20,
  documents: [],
  ...more,
});
const current = {
  items: [
    point('actions', 'discussion', 'Openstaande actiepunten', { minutes: 10 }),
    point('pitch-2', 'pitch', 'Ons spreekuur; wat doen wij?', { lead: 'Elif Yılmaz', minutes: 5 }),
    point('plan', 'decision', 'Plan van aanpak', {
      lead: 'Bram van der Laan',
      documents: ['Plan v2.pdf', 'Begroting'],
    }),
    point('close', 'information', 'Rondvraag'),
  ],
  chair: 'Charlotte Smit',
  minuteTaker: 'Dave Thompson',
};
const final = { items: current.items.slice(1) };
const withAgenda = (named: NamedAgenda, more: Partial<LetterBatch> = {}): Partial<LetterBatch> => ({
  event: MEETINGS.january.changed,
  params: { title: meetingBatch([]).params.title!, agenda: JSON.stringify(named) },
  ...more,
});
const mail = (to: Addressee, kind: MeetingLetter, more: Partial<LetterBatch>) =>
  composeMeeting(meetingLetter(to, kind), more).raw;
const textOf = async (kind: MeetingLetter, more: Partial<LetterBatch>) =>
  (await simpleParser(mail(fatima, kind, more))).text!;

const GOLDEN: [string, MeetingLetter, Partial<LetterBatch>][] = [
  ['agenda-in-invitation', 'meeting-invitation', withAgenda({ current }, { text: ownText })],
  ['agenda-final', 'meeting-agenda', withAgenda({ current, final: current })],
  ['agenda-silent', 'meeting-agenda-silent', withAgenda({ current, final: current })],
  ['agenda-draft', 'meeting-agenda-draft', withAgenda({ current })],
];

describe('a letter with an agenda', () => {
  test.each(
    GOLDEN.flatMap(([name, kind, more]) =>
      [fatima, emily].map((to) => ({ file: `${name}-${to.language}.eml`, kind, more, to })),
    ),
  )('is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)', ({ file, kind, more, to }) => {
    expectGolden(file, mail(to, kind, more));
  });

  test.each<MeetingLetter>(['meeting-invitation', 'meeting-reminder', 'meeting-update', 'meeting-practical'])(
    'brings the final one when there is one, and says of another that it is provisional: %s',
    async (kind) => {
      expect(await textOf(kind, withAgenda({ current }))).toContain('Voorlopige agenda\n');
      const text = await textOf(kind, withAgenda({ current, final }));
      expect(text).toContain('\nAgenda\n');
      expect(text).not.toContain('Openstaande actiepunten');
    },
  );

  test('tells when each point begins, and which documents belong to it; before there is a date only how long it takes', async () => {
    const text = (await textOf('meeting-agenda-draft', withAgenda({ current, final }))).replaceAll('\n ', '');
    expect(text).toContain('14.30 Openstaande actiepunten – bespreken, 10 minuten');
    expect(text).toContain('14.45 Plan van aanpak – Bram van der Laan – besluit, 20 minuten');
    expect(text).toContain('stukken: Plan v2.pdf, Begroting');
    const { event: _, ...undated } = withAgenda({ current });
    expect(await textOf('meeting-agenda-draft', undated)).toContain('- Rondvraag – ter informatie, 20 minuten');
  });

  test('names the point of the open action items in the language of who reads it, unless somebody wrote another title', async () => {
    const english = async (title: string) => {
      const named = { current: { items: [{ ...current.items[0]!, title }] } };
      return (await simpleParser(mail(emily, 'meeting-agenda-draft', withAgenda(named)))).text!;
    };
    expect(await english('Openstaande actiepunten')).toContain('Open action items – discussion, 10 minutes');
    expect(await english('Wat nog moet')).toContain('Wat nog moet – discussion, 10 minutes');
  });

  test('is a calendar mail when it is final; a draft is none, asks for no answer, and what is answered to it is no RSVP', async () => {
    const parts = async (kind: MeetingLetter) => String(mail(fatima, kind, withAgenda({ current })));
    expect(await parts('meeting-agenda')).toContain('text/calendar');
    const draft = await parts('meeting-agenda-draft');
    expect(draft).not.toContain('text/calendar');
    expect((await textOf('meeting-agenda-draft', withAgenda({ current }))).includes('/a/')).toBe(false);
  });

  test('asks who is silent whether they come, and who answered only whether something changes', async () => {
    const choicesIn = async (kind: MeetingLetter) =>
      [...(await textOf(kind, withAgenda({ current, final: current }))).matchAll(/\?choice=([\w-]+)/g)].map(
        ([, one]) => one,
      );
    expect(await choicesIn('meeting-agenda-silent')).toEqual(['yes', 'maybe', 'no', 'substitute']);
    expect(await textOf('meeting-agenda-silent', withAgenda({ current, final: current }))).toContain('Komt u?\n');
    expect(await choicesIn('meeting-agenda')).toEqual([]);
  });

  test('shows what others wrote as they wrote it, and nothing comes of it', async () => {
    const items = [point('x', 'pitch', EVIL, { lead: EVIL, documents: [EVIL] })];
    const named = { current: { items, chair: EVIL, minuteTaker: EVIL } };
    const { event: _, ...undated } = withAgenda(named);
    const { html, text } = await simpleParser(mail(fatima, 'meeting-agenda-draft', undated));
    const links = [...String(html).matchAll(/href="([^"]*)"/g)].map(([, link]) => link!);
    expect(links.filter((link) => !link.startsWith(PUBLIC_URL) && !link.startsWith('mailto:'))).toEqual([]);
    expect(String(html)).not.toMatch(/<b>|<h[12]>Kop|<script/);
    expect(text).toContain('{{naam}}');
  });
});

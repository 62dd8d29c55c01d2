import { describe, expect, test } from 'vitest';
import { agendaPdf } from '../../activities/documents/agenda-pdf.ts';
import type { AttendanceRow } from '../../activities/documents/attendance.ts';
import { attendancePdf, badgesPdf } from '../../activities/documents/attendance-pdf.ts';
import type { MeetingPaper } from '../../activities/documents/meeting-paper.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import type { AgendaPaper, Rsvp } from '../../workflows/meeting/contract.ts';
import { readPdf, VALIDATION_MS_MAX, VERAPDF, validate } from './pdf.ts';

const BEGIN = instantAt('2027-04-22', 14);
const PAPER: MeetingPaper = {
  language: 'nl',
  network: 'Netwerk NF1',
  title: 'Eerste netwerkbijeenkomst',
  when: { start: BEGIN, end: instantAt('2027-04-22', 16, 30) },
  place: { name: 'Jaarbeurs', address: 'Utrecht', link: 'https://meet.example.org/nf1' },
};
const LONG = 'prof. dr. Maria-Johanna gravin van Wassenaer-Obdam tot Nieuwerkerk en Sint-Philipsland';
const says = (answer: Rsvp): Pick<AttendanceRow, 'given'> => ({ given: { answer, way: 'link', at: 0 } });
const ROWS: AttendanceRow[] = [
  { name: 'Dave', ...says({ choice: 'no' }) },
  { name: 'Charlotte', organisation: 'Isala' },
  { name: 'Elif', ...says({ choice: 'substitute', substitute: { name: 'Fenna', email: 'fenna@example.org' } }) },
  { name: 'Bram', ...says({ choice: 'yes', mode: 'online' }) },
  { name: 'Łukasz Żółć', organisation: 'Erasmus MC', ...says({ choice: 'yes', guests: 2, diet: 'Geen noten' }) },
  { name: LONG, ...says({ choice: 'yes', mode: 'on-site' }) },
  { name: 'Gijs', ...says({ choice: 'maybe' }) },
  { name: 'Wim', seat: 'waiting', ...says({ choice: 'yes', guests: 3 }) },
];
const ITEMS: AgendaPaper['items'] = [
  { id: 'a', kind: 'information', title: 'Opening', lead: 'Anneke de Wit', minutes: 10, documents: [] },
  { id: 'b', kind: 'decision', title: 'Plan van aanpak', minutes: 60, documents: ['Plan.pdf', 'Begroting.pdf'] },
];
const minutes = (count: number) => BEGIN + count * 60_000;
const TIMED = [
  { ...ITEMS[0]!, start: BEGIN, end: minutes(10) },
  { ...ITEMS[1]!, start: minutes(10), end: minutes(70) },
];
const asFinal = (items: AgendaPaper['items']): AgendaPaper => ({ items, provisional: false });
const row = (nr: number): AttendanceRow => ({ name: `Lid ${nr}`, organisation: 'Isala', ...says({ choice: 'yes' }) });
const manyRows = (count: number) => Array.from({ length: count }, (_, nr) => row(nr));

describe('the attendance list as a PDF', () => {
  test('has who may come, with a box to sign, and not who does not', async () => {
    const { text, structure, catalog } = readPdf(await attendancePdf(PAPER, ROWS));
    expect(text).toMatch(/Bram[\s\S]*Łukasz Żółć[\s\S]*Wim[\s\S]*Wachtlijst[\s\S]*Gijs[\s\S]*Charlotte/);
    expect(text).not.toMatch(/Dave|Elif/);
    expect(text).toContain('Ter plaatse: 2 · Online: 1 · Gasten: 2 · Misschien: 1');
    expect(text).toContain('donderdag 22 april 2027, 14.00–16.30 uur');
    expect(text).toMatch(/Geen noten[\s\S]*Misschien[\s\S]*Geen antwoord/);
    expect(text).toContain('Handtekening');
    expect(new Set(structure)).toContain('TH');
    expect(catalog).toMatch(/\/Lang \(nl\)/);
  });

  test('is there for an online meeting, before there is a date, and when nobody was asked', async () => {
    const online = { ...PAPER, when: undefined, place: { link: 'https://meet.example.org/nf1' } };
    expect(readPdf(await attendancePdf(online, ROWS)).text).toContain('Ter plaatse: 1 · Online: 2');
    expect(readPdf(await attendancePdf({ ...online, language: 'en' }, [])).text).toContain('Attendance list');
  });

  test('of 10,000 people is made within the time that a paper may take', async () => {
    expect(readPdf(await attendancePdf(PAPER, manyRows(10_000))).pages).toBeGreaterThan(300);
  }, 60_000);
});

describe('name badges', () => {
  test('are for who comes on site, and blank for their guests', async () => {
    const { text, pages } = readPdf(await badgesPdf(PAPER, ROWS));
    expect(text).toContain('Łukasz Żółć');
    expect(text).toContain('Erasmus MC');
    expect(text.match(/^Gast$/gm)).toHaveLength(2);
    expect(text.match(/^Netwerk NF1$/gm)).toHaveLength(4);
    expect(text).not.toMatch(/Bram|Gijs|Wim|Charlotte|Dave|Elif/);
    expect(pages).toBe(1);
  });

  test('have a long name whole, without a word broken off', async () => {
    const { text } = readPdf(await badgesPdf(PAPER, ROWS));
    expect(text.replace(/(?<=-)\n/g, '').replace(/ ?\n/g, ' ')).toContain(LONG);
  });

  test('stand ten on a page', async () => {
    expect(readPdf(await badgesPdf(PAPER, manyRows(21))).pages).toBe(3);
  });
});

describe('the agenda as a PDF', () => {
  test('says when each point begins, who leads it and what to read', async () => {
    const { text, links } = readPdf(await agendaPdf(PAPER, asFinal(TIMED)));
    expect(text).toMatch(/14\.00\s+Opening\s+ter informatie\s+Anneke de Wit\s+14\.10\s+Plan van aanpak\s+besluit/);
    expect(text).toContain('Stukken: Plan.pdf; Begroting.pdf');
    expect(text).toContain('Einde: 15.10');
    expect(text).toContain('Jaarbeurs, Utrecht');
    expect(links).toEqual(['https://meet.example.org/nf1']);
  });

  test('says how long each point takes as long as there is no date', async () => {
    const { text } = readPdf(await agendaPdf({ ...PAPER, language: 'en', when: undefined }, asFinal(ITEMS)));
    expect(text).toMatch(/10 min\.\s+Opening/);
    expect(text).not.toContain('End:');
  });

  test('says at its head whether it is the one that was sent as final', async () => {
    const headOf = async (provisional: boolean) => readPdf(await agendaPdf(PAPER, { items: TIMED, provisional })).text;
    expect(await headOf(true)).toContain('Voorlopige agenda: Eerste netwerkbijeenkomst');
    expect(await headOf(false)).not.toContain('Voorlopige');
  });
});

describe.skipIf(!VERAPDF)('veraPDF (skipped unless VERAPDF_JAR names its jar)', () => {
  test(
    'finds no fault with the papers of a meeting, also of one about which little is known',
    async () => {
      const bare: MeetingPaper = { language: 'en', network: 'X', title: '\u{1F600}' };
      const papers = await Promise.all([
        attendancePdf(PAPER, ROWS),
        attendancePdf(bare, []),
        badgesPdf(PAPER, [...ROWS, ...manyRows(20)]),
        badgesPdf(bare, []),
        agendaPdf(PAPER, asFinal(TIMED)),
        agendaPdf(bare, { items: [], provisional: true }),
      ]);
      expect(validate(papers)).toEqual(papers.map((_, nr) => `PASS /${nr}.pdf ua1`));
    },
    VALIDATION_MS_MAX,
  );
});

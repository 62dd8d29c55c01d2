import { expect, test } from 'vitest';
import { printMinutes } from '../../activities/minutes/paper.ts';
import { readable } from '../../activities/minutes/readable.ts';
import { readPdf } from './pdf.ts';

const DAY = '2027-02-04';
const NOTATION = `# Verslag
BESLUIT: wij beginnen
- **BESLUIT: een __visie__ schrijven**
> DECISION: we meet **twice** a year
2. ACTIE (Bram en Elif Yılmaz, voor 1 mei): maken een overzicht

    ## ACTION (Dave, by 2027-06-01): calls
Het BESLUIT: uitgesteld
\`\`\`
BESLUIT: zo schrijft u een besluit
\`\`\``;

test('minutes are shown without the notation, in the lists, quotes and headings in which they stand', () => {
  expect(readable(NOTATION, DAY, 'nl').split('\n')).toEqual([
    '# Verslag',
    '**Besluit:** wij beginnen',
    '- **Besluit:** een visie schrijven',
    '> **Besluit:** we meet twice a year',
    '2. **Actie** voor Bram, Elif Yılmaz, uiterlijk zaterdag 1 mei 2027: maken een overzicht',
    '',
    '    ## **Actie** voor Dave, uiterlijk dinsdag 1 juni 2027: calls',
    'Het BESLUIT: uitgesteld',
    '```',
    'BESLUIT: zo schrijft u een besluit',
    '```',
  ]);
  const owners = [
    { line: 5, name: 'Bram van der Laan' },
    { line: 5, name: 'Elif Yılmaz' },
  ];
  expect(readable(NOTATION, DAY, 'nl', owners)).toContain('**Actie** voor Bram van der Laan, Elif Yılmaz, uiterlijk');
  expect(readable(NOTATION, DAY, 'nl', owners.slice(1))).toContain('**Actie** voor Bram, Elif Yılmaz, uiterlijk');
  expect(readable('BESLUIT: ja', DAY, 'en')).toBe('**Decision:** ja');
});

test('the PDF of minutes names who was there, and by their whole names who does what, and has no notation', async () => {
  const paper = {
    language: 'nl',
    network: 'NF1',
    title: 'Bijeenkomst',
    day: DAY,
    markdown: NOTATION,
    frozen: true,
  } as const;
  const present = { recorded: true, names: ['Bram van der Laan (Erasmus MC)', 'Elif Yılmaz'] };
  const textOf = async (change: object) =>
    readPdf(await printMinutes({ ...paper, ...change })).text.replace(/\s+/g, ' ');
  const text = await textOf({ present, owners: [{ line: 7, name: 'Dave Thompson' }] });
  expect(text).toContain('Actie voor Dave Thompson, uiterlijk');
  expect(text.split('Dave Thompson')).toHaveLength(3);
  expect(text).toContain('Aanwezig: Bram van der Laan (Erasmus MC); Elif Yılmaz');
  expect(text).toContain('Besluit: wij beginnen');
  expect(text).not.toMatch(/BESLUIT: wij|ACTIE \(|\*\*/);
  expect(await textOf({ present: { ...present, recorded: false } })).toContain('Had gezegd te komen: Bram');
  expect(await textOf({ present: { recorded: true, names: [] } })).not.toContain('Aanwezig');
});

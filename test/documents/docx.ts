import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const text = (words: string, more: object = {}) => new Paragraph({ text: words, ...more });
const row = (...cells: string[][]) =>
  new TableRow({ children: cells.map((lines) => new TableCell({ children: lines.map((line) => text(line)) })) });
const bold = (words: string) => new TextRun({ text: words, bold: true });

/** A Word document of these paragraphs. */
export const docxOf = async (...children: (Paragraph | Table | string)[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        numbering: {
          config: [
            {
              reference: 'numbers',
              levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: 'left' }],
            },
          ],
        },
        sections: [{ children: children.map((child) => (typeof child === 'string' ? text(child) : child)) }],
      }),
    ),
  );

/** Minutes as somebody writes them in Word: headings, lists, a table, bold marks, a link. */
export const wordMinutes = (day: string) => {
  const parts: ParagraphChild[] = [
    new TextRun('Zie '),
    new ExternalHyperlink({ link: 'https://example.org/stuk', children: [new TextRun('het stuk')] }),
  ];
  return docxOf(
    text('Verslag', { heading: HeadingLevel.HEADING_1 }),
    'Aanwezig: Bram & <b>Charlotte</b>',
    new Paragraph({ children: [bold('BESLUIT:'), new TextRun(' wij beginnen')] }),
    text(`ACTIE (Bram van der Laan, voor ${day}): belt de gemeente`, { bullet: { level: 0 } }),
    text('Bij voorkeur deze week', { bullet: { level: 1 } }),
    text('Eerst', { numbering: { reference: 'numbers', level: 0 } }),
    text('Dan', { numbering: { reference: 'numbers', level: 0 } }),
    new Table({
      rows: [row(['Wie'], ['Wat']), row([`ACTIE (Dave, voor ${day}): schrijft`], ['een brief', 'aan allen'])],
    }),
    new Paragraph({ children: parts }),
    new Paragraph({ children: [new TextRun('een'), new TextRun({ text: 'twee', break: 1 })] }),
  );
};

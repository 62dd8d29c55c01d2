import { filePart, mailOf, multipart, subjectField, textPart } from './mime.ts';
import { inReply, onTheWay, type Writer, written } from './writer.ts';

/** What somebody writes above the quoted letter, and who signs it. */
export interface Words {
  text: string;
  /** Sent from another address than the one that we wrote to. */
  from?: string;
  verdict?: 'pass' | 'fail';
}

/** A reply as a mail program makes it. */
export type Program = (writer: Writer, words: Words) => Buffer;

const quoted = (text: string) => text.trimEnd().replace(/^/gm, '> ');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map(
      (line) =>
        `<p class="MsoNormal"><span style="font-size:11.0pt;font-family:Calibri">${line || '&nbsp;'}</span></p>`,
    )
    .join('\n');
const clean = (text: string) => text.replace(/\r\n/g, '\n');

function envelope(writer: Writer, kind: string, { from = writer.email, verdict }: Words, prefix = 'Re: '): string[] {
  return [
    ...onTheWay(writer, from, verdict),
    ...written(writer, kind, from),
    subjectField(prefix + writer.letter.subject),
    ...inReply(writer),
  ];
}

const attribution = ({ letter, sender }: Writer) => `Op ${letter.sentAt} schreef ${sender.name} <${sender.address}>:`;

/** Only text, with signs before quoted lines (Thunderbird, Apple Mail). */
const plain: Program = (writer, words) =>
  mailOf(
    envelope(writer, 'plain', words),
    textPart(
      'text/plain',
      `${words.text}\n\nGroet,\n${writer.name}\n\n${attribution(writer)}\n\n${quoted(clean(writer.letter.text))}\n`,
      'utf-8',
      'quoted-printable',
    ),
  );

/** Text and HTML in base64 (Gmail). */
const gmail: Program = (writer, words) => {
  const { letter } = writer;
  const text = `${words.text}\n\n${attribution(writer)}\n\n${quoted(clean(letter.text))}\n`;
  const html = `<div dir="ltr">${words.text.replaceAll('\n', '<br>')}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${attribution(writer).replace(/</g, '&lt;')}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${letter.html}</blockquote></div>`;
  return mailOf(
    envelope(writer, 'gmail', words),
    multipart('alternative', [
      textPart('text/plain', text, 'utf-8', 'base64'),
      textPart('text/html', html, 'utf-8', 'base64'),
    ]),
  );
};

const outlookHead = ({ letter, sender }: Writer) => [
  `Van: ${sender.name} <${sender.address}>`,
  'Verzonden: maandag 4 januari 2027 09:00',
  'Aan: Deelnemers',
  `Onderwerp: ${letter.subject}`,
];

const outlookHtml = (writer: Writer, { text }: Words, logo: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=Windows-1252"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head><body lang="NL"><div class="WordSection1">${paragraphs(`${text}\n\nMet vriendelijke groet,\n${writer.name}`)}${logo}<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">${outlookHead(
    writer,
  )
    .map((line) => `<p class="MsoNormal"><b>${line.replace(/</g, '&lt;').replace(':', ':</b>')}</p>`)
    .join('')}</div>${writer.letter.html}</div></body></html>`;

/** Text and HTML in windows-1252, with the old mail below a block of fields (Outlook). */
const outlook: Program = (writer, words) => {
  const text = `${words.text}\n\nMet vriendelijke groet,\n${writer.name}\n\n\n${outlookHead(writer).join('\n')}\n\n${clean(writer.letter.text)}`;
  return mailOf(
    envelope(writer, 'outlook', words, 'RE: '),
    multipart('alternative', [
      textPart('text/plain', text, 'windows-1252', 'quoted-printable'),
      textPart('text/html', outlookHtml(writer, words, ''), 'windows-1252', 'quoted-printable'),
    ]),
  );
};

/** Only HTML, with the logo of the hospital in it (Outlook in many hospitals). */
const outlookWithLogo: Program = (writer, words) => {
  const html = outlookHtml(writer, words, '<p><img width="180" src="cid:logo1"></p>');
  return mailOf(
    envelope(writer, 'logo', words, 'Antw: '),
    multipart('related', [
      textPart('text/html', html, 'utf-8', 'quoted-printable'),
      filePart('image/png', 'image001.png', LOGO, [
        'Content-ID: <logo1>',
        'Content-Disposition: inline; filename="image001.png"',
      ]),
    ]),
  );
};

/** The beginning of a picture; what follows is nothing that compresses. */
const LOGO = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from(Array.from({ length: 6_000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 255)),
]);

/** A line or two from a phone, with the letter below. */
const phone: Program = (writer, words) =>
  mailOf(
    envelope(writer, 'phone', words),
    textPart(
      'text/plain',
      `${words.text}\n\nVerstuurd vanaf mijn iPhone\n\n> ${attribution(writer).replace('schreef', 'heeft').replace(/:$/, ' het volgende geschreven:')}\n> \n${quoted(clean(writer.letter.text))}\n`,
      'utf-8',
      '8bit',
    ),
  );

export const PROGRAMS: Record<string, Program> = { plain, gmail, outlook, outlookWithLogo, phone };

import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { attach } from '../../activities/letters/attachments.ts';
import { createComposer } from '../../activities/letters/compose.ts';
import { createTokens } from '../../activities/letters/token.ts';
import type { LetterDocument } from '../../workflows/kit/letter.ts';
import { emily, fatima, NOW, PUBLIC_URL, SECRET } from './cast.ts';
import { readCalendarMail } from './itip.ts';
import { MEETINGS, meetingBatch, meetingLetter, REPLY_ADDRESS } from './meetings.ts';

const { invited } = MEETINGS.july;
const document = (id: string, name: string, bytes: number): LetterDocument => ({
  id,
  name,
  type: 'application/pdf',
  bytes,
  sha256: id,
});
const content = (bytes: number) => Buffer.alloc(bytes, '%PDF-');
const AGENDA = document('agenda22', 'Agenda.pdf', 1000);
const VISION = document('vision22', 'Visie & coördinatie <b>.pdf'.replace(/[<>]/g, ''), 5000);
const ROUTE = document('route222', 'Route.pdf', 500);
const compose = createComposer(createTokens(SECRET), { publicUrl: PUBLIC_URL, replyAddress: REPLY_ADDRESS });

/** A letter as a mail program reads it, when so many bytes may be attached. */
async function read(kind: string, bytesMax: number, documents = [AGENDA, VISION, ROUTE], to = fatima) {
  const warned: object[] = [];
  const letter = meetingLetter(to, kind);
  const made = meetingBatch([letter], { event: invited, documents });
  const store = {
    get: async (id: string) =>
      id === 'gone2222' ? undefined : content(documents.find((one) => one.sha256 === id)!.bytes),
  };
  const { batch, parts } = await attach(
    { store, bytesMax, log: { warn: (what: object) => void warned.push(what) } as never },
    made,
  );
  const { raw } = compose(batch, parts)(letter, NOW)!;
  return { raw, mail: await simpleParser(raw), warned };
}
const filesIn = ({ attachments }: Awaited<ReturnType<typeof simpleParser>>) =>
  attachments
    .filter(({ contentType }) => contentType === 'application/pdf')
    .map(({ filename, size }) => [filename, size]);
const linksIn = (text: string) => [...text.matchAll(/\/a\/[\w.-]+\/documents\/(\w+)/g)].map(([, id]) => id);

describe('the documents of a meeting', () => {
  test.each(['meeting-invitation', 'meeting-practical', 'meeting-substitute'])(
    'are attached as long as they fit together; the others are links of the person: %s',
    async (kind) => {
      const { mail } = await read(kind, 1600);
      expect(filesIn(mail)).toEqual([
        ['Agenda.pdf', 1000],
        ['Route.pdf', 500],
      ]);
      expect(mail.attachments.find(({ filename }) => filename === 'Agenda.pdf')!.content.equals(content(1000))).toBe(
        true,
      );
      expect(linksIn(mail.text!)).toEqual(['vision22']);
      expect(linksIn(String(mail.html))).toEqual(['vision22']);
      expect(mail.text).toContain('- Agenda.pdf (bijlage bij deze mail)');
      expect(String(mail.html)).toContain('Visie &amp; coördinatie b.pdf</a>');
    },
  );

  test('do not disturb the calendar in the same mail', async () => {
    const { raw, mail } = await read('meeting-invitation', 10_000);
    const { part, file, ours } = readCalendarMail(raw);
    expect([part.params.method, file.filename, ours.sequence]).toEqual(['REQUEST', 'invite.ics', 0]);
    expect(Buffer.from(file.bytes).equals(Buffer.from(part.bytes))).toBe(true);
    expect(filesIn(mail)).toHaveLength(3);
    expect(
      raw
        .toString()
        .split('\r\n')
        .every((line) => line.length <= 998),
    ).toBe(true);
  });

  test('are in no other letter, and in a letter without any nothing is said of them', async () => {
    for (const kind of ['meeting-reminder', 'meeting-update', 'meeting-cancelled']) {
      const { mail } = await read(kind, 10_000);
      expect([filesIn(mail), linksIn(mail.text!)]).toEqual([[], []]);
    }
    expect((await read('meeting-invitation', 10_000, [])).mail.text).not.toContain('Documenten');
  });

  test('that the store has lost are links, and somebody is told', async () => {
    const { mail, warned } = await read('meeting-practical', 10_000, [{ ...AGENDA, sha256: 'gone2222' }], emily);
    expect([filesIn(mail), linksIn(mail.text!)]).toEqual([[], ['agenda22']]);
    expect(warned).toHaveLength(1);
  });
});

import { simpleParser } from 'mailparser';
import { expect } from 'vitest';
import type { Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import { fatima, letterhead, NOW } from './cast.ts';
import { test } from './post-office.ts';

const MARKDOWN = '# Verslag\n\nBESLUIT: wij beginnen\nACTIE (Fatima, voor 1 mei 2027): belt de gemeente';
const letter: Letter = { id: 'nf1/n1/fatima22/1', kind: 'minutes-final', to: fatima, about: 'network/nf1/minutes/1' };
const batch: LetterBatch = {
  letterhead,
  params: { title: 'Tweede bijeenkomst', day: '2026-11-19', decisions: '["wij beginnen"]', actions: '[]' },
  closesAt: NOW,
  minutes: { document: 'sha-1', title: 'Tweede bijeenkomst', day: '2026-11-19' },
  bulk: true,
  letters: [letter],
};

test('final minutes come with the letter, as a PDF', async ({ office }) => {
  office.documents.set('sha-1', Buffer.from(MARKDOWN));
  expect(await office.worker().sendLetters(batch)).toMatchObject([{ status: 'sent' }]);
  const { text, attachments } = await simpleParser(office.server.received[0]!.raw);
  expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['verslag.pdf', 'application/pdf'],
  ]);
  expect(attachments[0]!.content.subarray(0, 5).toString()).toBe('%PDF-');
  expect(text).toContain('U vindt het als PDF bij deze mail.');
  expect(text).toContain('Lees het verslag');
});

test('final minutes are only on their page when the PDF is too large for a mail, or cannot be made', async ({
  office,
}) => {
  office.documents.set('sha-1', Buffer.from(MARKDOWN));
  const small = { ...letter, id: `${letter.id}/small` };
  await office.worker({ attachBytes: 1000 }).sendLetters({ ...batch, letters: [small] });
  office.documents.clear();
  await office.worker().sendLetters({ ...batch, letters: [{ ...letter, id: `${letter.id}/lost` }] });
  expect(office.server.received).toHaveLength(2);
  for (const { raw } of office.server.received) {
    const { text, attachments } = await simpleParser(raw);
    expect(attachments).toEqual([]);
    expect(text).not.toContain('als PDF');
    expect(text).toContain('Lees het verslag');
  }
  expect(office.logged.filter((line) => line.includes('without their PDF'))).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import { BRAM } from '../people.ts';
import { after, aMeetingOffice, MEETING, words } from './meeting-office.ts';
import { addressFor } from './office.ts';

describe('a subject that asks for no more mail', () => {
  test('stops all mail of who writes nothing else', async () => {
    for (const text of ['', 'Stop', 'Afmelden.']) {
      const to = addressFor(BRAM.id);
      expect(await after(words(text, { subject: 'Afmelden', to }))).toMatchObject({ done: ['stopped'] });
    }
    expect(await after(words('', { subject: 'Unsubscribe' }))).toMatchObject({ done: ['stopped'] });
  });

  test.each([
    ['Afmelden', 'Ik kom helaas niet. Volgende keer wel weer!'],
    ['Meld mij af', 'Ik kan niet komen.'],
  ])('“%s” above “%s” is about the meeting only', async (subject, text) => {
    expect(await after(words(text, { subject }))).toMatchObject({ done: ['recorded'], answer: { choice: 'no' } });
  });

  test.each([
    ['Afmelden', ''],
    ['Meld mij af', ''],
    ['Re: Uitnodiging', 'Afmelden'],
  ])('“%s” and “%s” may be about the meeting or about all mail, so it waits', async (subject, text) => {
    const found = await after(words(text, { subject }));
    const proposal = { answer: { choice: 'no' }, stop: true };
    expect(found).toMatchObject({ done: ['held'], why: 'asks-to-stop', proposal, about: MEETING });
  });

  test('above other words waits, with what they say', async () => {
    const office = await aMeetingOffice();
    const text = 'Ik kom graag, maar stop aub met koekjes.';
    expect(await office.take(words(text, { subject: 'Stop' }))).toEqual(['held']);
    expect(office.waiting()).toMatchObject([{ why: 'asks-to-stop', proposal: { stop: true } }]);
    const to = addressFor(BRAM.id);
    expect(await after(words('Ik doe niet mee.', { subject: 'Afmelden', to }))).toMatchObject({
      why: 'asks-to-stop',
      proposal: { answer: { choice: 'declines' }, stop: true },
    });
  });
});

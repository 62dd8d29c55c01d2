import { expect, test } from 'vitest';
import { after, MEETING, words } from './meeting-office.ts';

/** The meeting is on Thursday 4 February 2027; the subject of the reply does not say so. */
const saying = (text: string) => after(words(text, { subject: 'Re: Uitnodiging' }));

test.each([
  ['Ik kom op 5 februari.', 'yes'],
  ['Ik ben er de 5e.', 'yes'],
  ['Ik ben er woensdag.', 'yes'],
  ['Ik kom op 4 maart.', 'yes'],
  ['Ik kom op 5/2.', 'yes'],
  ['Woensdag 4 februari ben ik erbij.', 'yes'],
  ['I will be there on February 11.', 'yes'],
  ['Ik kan op 5 februari niet komen.', 'no'],
  ['Woensdag kan ik niet.', 'no'],
])('“%s” names another day than the meeting’s: it waits', async (text, choice) => {
  const found = await saying(text);
  expect(found).toMatchObject({ done: ['held'], why: 'other-day', proposal: { answer: { choice } }, about: MEETING });
  expect(found.answer).toBeUndefined();
});

test.each([
  ['Ik kom op 4 februari.', 'yes'],
  ['Ik kom graag de 4e!', 'yes'],
  ['Ik ben er donderdag bij.', 'yes'],
  ['See you on the 4th.', 'yes'],
  ['Ik kom graag. Op 1 mei stuur ik mijn slides.', 'yes'],
  ['Ik kan die donderdag niet.', 'no'],
])('“%s” names the day of the meeting: it is recorded', async (text, choice) => {
  expect(await saying(text)).toMatchObject({ done: ['recorded'], answer: { choice } });
});

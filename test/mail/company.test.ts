import { expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const says = (text: string) =>
  readAnswer({ kind: 'rsvp', subject: 'Re: Uitnodiging', text, date: new Date('2027-03-08T09:30:00Z') });

test.each([
  'Ja, en Piet ook',
  'Ik kom, en Piet ook.',
  'Ik ben erbij. Anna trouwens ook.',
  'Ja, en mijn man ook',
  'Yes, and so is Fatima',
  'I will be there, as will Anna.',
  'Yes, I will attend, Anna as well',
  'Ik kom graag, samen met Piet',
  'Ja, ook namens Piet',
  'Ja, ik ben erbij (en Piet)',
])('“%s” does not tell how many come', (text) => {
  expect(says(text)).toEqual({ answer: 'unclear', why: 'number-of-guests', understood: { answer: 'yes' } });
});

test.each([
  'Ik kom ook',
  'Ja, ik kom met plezier',
  'Ja graag, met Teams',
  'Ja, ik kom ook naar Utrecht.',
  'Count me in\n\nSent with Spark',
])('“%s” names nobody else', (text) => expect(says(text)).toMatchObject({ answer: 'yes', why: 'clear' }));

test('two who come together are one with a guest', () => {
  expect(says('Piet en ik komen')).toMatchObject({ answer: 'yes', guests: 1 });
});

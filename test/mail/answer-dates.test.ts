import { describe, expect, test } from 'vitest';
import { datesIn } from '../../activities/inbox/meaning/dates.ts';
import { mailDay } from '../../activities/inbox/meaning/mail-date.ts';

const MONDAY = '2027-03-08';
const dayOf = (words: string) => datesIn(words, MONDAY).find(({ past }) => !past)?.day;

describe('a day in words, in a mail of Monday 8 March 2027', () => {
  test.each([
    ['voor 1 april', '2027-04-01'],
    ['t/m 15-4', '2027-04-15'],
    ['uiterlijk vrijdag 26 maart', '2027-03-26'],
    ['vrijdag', '2027-03-12'],
    ['volgende week maandag', '2027-03-15'],
    ['friday next week', '2027-03-19'],
    ['eind deze week', '2027-03-12'],
    ['over twee weken', '2027-03-22'],
    ['eind maart', '2027-03-31'],
    ['overmorgen', '2027-03-10'],
    ['by march 19', '2027-03-19'],
    ['the 22nd', '2027-03-22'],
    ['10 januari', '2027-01-10'],
  ])('%s is %s', (words, day) => {
    expect(datesIn(words, MONDAY)[0]?.day).toBe(day);
  });

  test.each([
    'next friday',
    'begin april',
    'half april',
    'na de vakantie',
    'week 12',
    'tussen 1 en 5 april',
    'binnenkort',
    'nog twee weken',
  ])('%s is no certain day', (words) => expect(dayOf(words)).toBeUndefined());

  test('a weekday that does not fall on the date contradicts it', () => {
    expect(datesIn('dinsdag 24 maart', MONDAY)).toMatchObject([{ why: 'wrong' }]);
  });

  test('30 February is wrong', () => {
    expect(datesIn('30 februari', MONDAY)).toMatchObject([{ why: 'wrong' }]);
  });

  test.each(['gisteren', 'vorige week dinsdag', '3 maart', 'last thursday'])('%s is past', (words) => {
    expect(datesIn(words, MONDAY)).toMatchObject([{ past: true }]);
  });
});

describe('the day a mail was written', () => {
  test('is its own date in the Netherlands', () => {
    expect(mailDay(new Date('2027-03-08T23:30:00Z'), '')).toBe('2027-03-09');
  });

  test.each([
    'Verzonden: maandag 8 maart 2027 10:22',
    'Op ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:',
    'Op 08-03-2027 om 10:33 schreef Anneke de Wit:',
    'Sent: Monday, March 8, 2027 9:57 AM',
    'On Mon, Mar 8, 2027 at 8:45 AM Anneke de Wit <anneke@example.org> wrote:',
  ])('without a date is that of the quoted mail: %s', (line) => {
    expect(mailDay(undefined, `Vrijdag.\n\n${line}\n\nBeste collega,`)).toBe(MONDAY);
  });
});

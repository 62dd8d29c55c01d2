import { describe, expect, test } from 'vitest';
import { readPollWords } from '../../activities/mailroom/poll-words.ts';
import type { PollAnswer } from '../../workflows/meeting/contract.ts';
import { cpuMs } from '../cpu-time.ts';
import { FIRST, SECOND, THIRD } from '../meetings.ts';

/** Thursday 4 February, Tuesday 9 February and Thursday 11 March. */
const OPTIONS = [FIRST, SECOND, THIRD];
const all = (said: PollAnswer[string]): PollAnswer => ({ d1: said, d2: said, d3: said });

describe('dates in words', () => {
  test.each<[string, PollAnswer]>([
    ['4 februari kan ik, 9 februari niet.', { d1: 'yes', d2: 'no' }],
    ['Ik kan op 4 en 9 februari. Op 11 maart ben ik helaas verhinderd.', { d1: 'yes', d2: 'yes', d3: 'no' }],
    ['Donderdag 4 februari past prima,\ndinsdag 9 februari eventueel.', { d1: 'yes', d2: 'if-need-be' }],
    ['Dinsdag lukt mij niet, maar 11 maart wel.', { d2: 'no', d3: 'yes' }],
    ['Alle data zijn goed.', all('yes')],
    ['Helaas kan ik op geen van de data.', all('no')],
    ['Alleen 9 februari kan ik.', { d1: 'no', d2: 'yes', d3: 'no' }],
    ['Datum 1 en 3 kan ik, datum 2 als het moet.', { d1: 'yes', d2: 'if-need-be', d3: 'yes' }],
    ['4/2: ja\n9/2: nee\n11-3-2027: ja', { d1: 'yes', d2: 'no', d3: 'yes' }],
    ['4 februari, 9 februari: prima', { d1: 'yes', d2: 'yes' }],
    ['De 9e kan ik niet, de andere data wel.', { d1: 'yes', d2: 'no', d3: 'yes' }],
    ['February 4 works for me, Tuesday doesn’t.', { d1: 'yes', d2: 'no' }],
    ['I can do 4 and 9 February; 11 March only if need be.', { d1: 'yes', d2: 'yes', d3: 'if-need-be' }],
    ['Any of these dates works.', all('yes')],
    ['The first date suits me.', { d1: 'yes' }],
    ['De eerste datum schikt mij.', { d1: 'yes' }],
    ['De eerste en de derde schikken mij, de tweede niet.', { d1: 'yes', d2: 'no', d3: 'yes' }],
    ['Alle data behalve de tweede', { d1: 'yes', d2: 'no', d3: 'yes' }],
    ['Alle data schikken mij, behalve de tweede.', { d1: 'yes', d2: 'no', d3: 'yes' }],
    ['Behalve de laatste komen alle data mij goed uit.', { d1: 'yes', d2: 'yes', d3: 'no' }],
    ['Op de tweede na kan ik op alle data.', { d1: 'yes', d2: 'no', d3: 'yes' }],
    ['All dates but the second are fine.', { d1: 'yes', d2: 'no', d3: 'yes' }],
    ['All dates except 9 February and 11 March work for me.', { d1: 'yes', d2: 'no', d3: 'no' }],
    ['I can do the first two, the last one only if need be.', { d1: 'yes', d2: 'yes', d3: 'if-need-be' }],
    ['Geen enkele datum lukt, behalve de eerste.', { d1: 'yes', d2: 'no', d3: 'no' }],
    ['Alleen de laatste twee data lukken.', { d1: 'no', d2: 'yes', d3: 'yes' }],
    ['I cannot make the 9th but the others are fine.', { d1: 'yes', d2: 'no', d3: 'yes' }],
  ])('“%s”', (text, answer) => {
    expect(readPollWords(text, OPTIONS)).toEqual(answer);
  });

  test.each([
    'Hoe laat begint het?',
    'Ja, ik kan.',
    '5 februari kan ik.',
    'Dank u wel!',
    '',
    '4 februari',
    'Ten eerste: hartelijk dank, dat kan.',
    'In de eerste week van mei kan ik wel.',
    'De eerste keer was goed.',
    'Behalve in de vakantie kan ik wel.',
    'x'.repeat(9999),
  ])('are not understood in “%s”', (text) => {
    expect(readPollWords(text, OPTIONS)).toBeUndefined();
  });

  test('that go on without end take no time', () => {
    const bits = [
      '1 en ',
      '1, ',
      'datum 1 ',
      '4 februari ',
      'de 4e ',
      '1-1-',
      'kan niet ',
      'eerste ',
      'behalve ',
      'op ',
      'all but ',
    ];
    const took = cpuMs(() => {
      for (const bit of bits) readPollWords(bit.repeat(50_000), OPTIONS);
    });
    expect(took).toBeLessThan(500);
  });
});

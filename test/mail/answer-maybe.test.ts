import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const answer = (text: string) => {
  const { answer: given, guests } = readAnswer({
    kind: 'rsvp',
    subject: 'Re: Uitnodiging netwerkbijeenkomst',
    text: `Beste Anneke,\n\n${text}\n\nGroet,\nJoost\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort?\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });
  return guests === undefined ? given : `${given} + ${guests}`;
};

describe('a maybe with what it hangs on stays a maybe', () => {
  test.each([
    'Misschien. Mijn dochter wordt geopereerd, en pas in april hoor ik wanneer. Is het die week dan kan ik niet, anders ben ik erbij.',
    'Ik twijfel nog. Valt de promotie op donderdag dan moet ik daar zijn, en anders ben ik bij jullie.',
    'Misschien. De thuiszorg weet pas begin april of er iemand voor mijn man kan komen.',
    'Can I give you a tentative answer? It is fifty-fifty right now.',
    'Kun je me als onder voorbehoud noteren? Het rooster komt in april.',
  ])('%s', (text) => expect(answer(text)).toBe('maybe'));

  test('but not when a firm answer follows', () => {
    expect(answer('Misschien was mijn vorige mail onduidelijk. Ik kom.')).not.toBe('maybe');
    expect(answer('Misschien zeg ik dit te laat. Ik kan die dag niet.')).not.toBe('maybe');
  });
});

test.each([
  ['Wij komen! Mijn man en mijn schoonmoeder ook, dus 2 extra.', 'yes + 2'],
  ['Ik ben erbij en neem mijn gitaar mee.', 'yes'],
  ['Ik ben erbij, ik logeer die week bij vrienden in Tilburg.', 'yes'],
  ['Ik kom graag en neem Ruud van der Wal mee.', 'unclear'],
  ['Ik ben erbij en breng iemand mee.', 'unclear'],
])('who comes along is counted, and what comes along is not: %s', (text, expected) =>
  expect(answer(text)).toBe(expected),
);

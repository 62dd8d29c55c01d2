import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const answer = (text: string) =>
  readAnswer({
    kind: 'rsvp',
    subject: 'Re: Uitnodiging netwerkbijeenkomst',
    text: `Beste Anneke,\n\n${text}\n\nGroet,\nJoost\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort?\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  }).answer;

describe('regret, and where somebody is at that very time, is a refusal', () => {
  test.each([
    'Jammer! Ik zit die dag in Rome.',
    'Had er graag bijgezeten, maar ik loop die donderdag door de Ardennen.',
    'Ik had er graag bij willen zijn, maar dan geef ik les in Gent.',
    'Sorry, ik vlieg die dag naar Wenen.',
    'Helaas, mijn zus trouwt die dag.',
    'Nee, mijn dochter trouwt die dag.',
    'Dan ben ik met vakantie. Veel plezier!',
    'What a pity! That Thursday I am in the air, somewhere over Greenland.',
    'Sadly I am on call that night. Have a great meeting!',
  ])('%s', (text) => expect(answer(text)).toBe('no'));
});

describe('somebody has to look', () => {
  test.each([
    ['when there is no regret', 'Ik heb dan dienst.'],
    ['when it is another day', 'Jammer! Ik zit die vrijdag in Rome.'],
    ['when it is another date', 'Jammer, de 23e ben ik in Utrecht.'],
    ['when it is for a part of the day', 'Jammer, ik zit die dag tot vier uur in Utrecht.'],
    ['when they will try', 'Sadly I am on call that night, but I will try.'],
    ['when they may swap', 'Helaas heb ik die avond dienst, ik probeer te ruilen.'],
    ['when there is a screen', 'Helaas ben ik dan in Spanje. Is het ook via Teams te volgen?'],
    ['when they are free then', 'Sorry voor mijn late reactie. Die dag ben ik vrij.'],
    ['when somebody else is away', 'Jammer dat jullie voorzitter die dag in Rome zit.'],
  ])('%s: %s', (_, text) => expect(answer(text)).toBe('unclear'));
});

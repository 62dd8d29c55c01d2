import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const read = (text: string) => {
  const { answer, until } = readAnswer({
    kind: 'action',
    subject: 'Re: actiepunt 5',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> Actiepunt 5: folder laten drukken. Is dit actiepunt afgerond?\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });
  return [answer, until];
};

describe('a day in an answer about work asks for time only when the work itself is put off until then', () => {
  test.each([
    ['2027-03-12', 'who writes does it', 'Ik stuur de folder vrijdag.'],
    ['2027-03-12', 'who reads gets it', 'You will have it on Friday.'],
    ['2027-03-26', 'it becomes ready', 'Hij is 26 maart klaar.'],
    ['2027-03-19', 'only the day', 'Not ready yet. Friday 19 March, at the latest.'],
    ['2027-04-30', 'a new date is named', 'Wil je als nieuwe datum 30 april aanhouden?'],
  ])('until %s, since %s', (until, _, text) => expect(read(text)).toEqual(['extend', until]));

  test.each([
    ['somebody calls', 'Zullen we er morgen even over bellen?'],
    ['somebody looks at it', 'Kunnen we hier vrijdag naar kijken?'],
    ['somebody begins', 'Ik begin er vrijdag aan.'],
    ['somebody else does something', 'Vrijdag krijg ik de offerte.'],
    ['something else happens', "I'll get the quote on Friday."],
    ['the reader has to do something', 'It is ready for your review. Please send me your comments by Friday.'],
    ['something is needed for it', "Voor vrijdag heb ik de foto's nodig."],
    ['it comes back from somebody', 'De folder is verstuurd naar de drukker en komt 22 maart terug.'],
    ['somebody else needs it', 'De drukker heeft tot 22 maart nodig.'],
    ['somebody else asks', 'Peter vraagt uitstel tot 26 maart.'],
    ['it was so agreed', 'According to the minutes I have until 1 April.'],
    ['they talk about it', 'It will be discussed on Friday.'],
  ])('not when %s', (_, text) => expect(read(text)).toEqual(['unclear', undefined]));
});

describe('of several days', () => {
  test.each([
    [
      'the one until which time is asked for',
      '2027-04-16',
      'Van 1 tot en met 11 april zit ik in Canada. Wil je dit punt verlengen tot 16 april?',
    ],
    ['not the one that will not do', '2027-03-31', "I won't manage this by Friday. Could I have until 31 March?"],
    ['not one that is over', '2027-03-26', 'Vrijdag had ik het al afgemeld, weet ik. Mag de termijn naar 26 maart?'],
    [
      'the one for which it is promised',
      '2027-03-22',
      'Not there yet. The agency promised the pages for the 18th, so please put me down for Monday 22 March.',
    ],
  ])('%s counts', (_, until, text) => expect(read(text)).toEqual(['extend', until]));

  test.each(['Vrijdag is het af, of anders maandag.', 'Friday or Monday.'])('of two none is chosen: %s', (text) =>
    expect(read(text)[0]).toBe('unclear'),
  );

  test('two by which it can be ready leave it open', () =>
    expect(read('Mag ik uitstel tot 26 maart? Je hebt hem uiterlijk 2 april.')[0]).toBe('unclear'));

  test('a day on which it was done is none until which', () =>
    expect(read('The leaflet went out to everyone on Friday, so this one can be closed.')).toEqual([
      'done',
      undefined,
    ]));
});

describe('work that is done', () => {
  test.each([
    ['something else still needs time', 'De folder is klaar. Voor de Engelse versie heb ik nog een week nodig.'],
    ['it is only wished', 'I wish it were done.'],
    ['somebody wants to be rid of it', 'Please take this off my name.'],
    ['it was done once', 'Ik had het klaar, toen viel de server uit.'],
    ['it waits for the next step', 'Klaar, staat klaar voor verzending.'],
    ['the reader has to judge it', 'De folder heb ik je gestuurd. Wat vind je ervan?'],
    ['it is not wanted any more', 'This is no longer needed.'],
  ])('is not certain when %s', (_, text) => expect(read(text)[0]).toBe('unclear'));
});

describe('work that is stuck', () => {
  test.each([
    "We've hit a wall: nobody has the passwords. I can't do anything until that is sorted.",
    'Dit punt ligt stil. De tarieven stelt de NZa pas na de zomer vast.',
  ])('is so whatever comes later: %s', (text) => expect(read(text)[0]).toBe('blocked'));

  test('stays so, whatever came to a stop completely', () =>
    expect(read('This has come to a complete standstill.')[0]).toBe('blocked'));

  test.each([
    ['it goes on again', 'Even vastgelopen, maar ik ben weer verder.'],
    ['somebody only asks for help', 'I am stuck on the wording, can you help?'],
  ])('is not certain when %s', (_, text) => expect(read(text)[0]).toBe('unclear'));
});

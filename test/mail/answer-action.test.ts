import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const read = (text: string) =>
  readAnswer({
    kind: 'action',
    subject: 'Re: actiepunt 5',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> Actiepunt 5: overzicht van de poliklinieken maken. Is dit actiepunt afgerond?\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });

describe('how work stands', () => {
  test.each([
    ['done', 'Het werk zit erop.'],
    ['done', 'Dit punt is wat mij betreft gesloten.'],
    ['done', 'Ik meld het actiepunt af.'],
    ['done', "Haal 'm maar van de lijst."],
    ['done', 'Vergeten te melden, maar het is klaar.'],
    ['done', 'Kun je hem van de lijst halen? Het is gebeurd.'],
    ['done', 'My secretary has taken care of it.'],
    ['done', 'We did this last week.'],
    ['blocked', 'We komen geen stap verder.'],
    ['blocked', 'Ik kan dit niet uitvoeren zolang het ziekenhuis niet meewerkt.'],
    ['blocked', 'Het stagneert bij de gemeente.'],
    ['blocked', 'Zonder toestemming van de directie kan ik dit niet doen.'],
    ['blocked', 'Het bestuur houdt het tegen.'],
    ['blocked', 'Ik ben afhankelijk van een ander en die reageert niet.'],
    ['blocked', "I can't continue without access."],
    ['blocked', 'Nothing moves until the board decides.'],
    ['blocked', 'It is stuck at legal.'],
  ])('%s: %s', (said, text) => expect(read(text).answer).toBe(said));

  test.each([
    ['2027-05-01', 'Ik heb tot 2027-05-01 nodig.'],
    ['2027-05-01', 'Ik heb tot 1-5-2027 nodig.'],
    ['2027-04-01', 'Eerder dan 1 april red ik niet.'],
    ['2027-04-01', '1 april haal ik wel.'],
    ['2027-04-01', 'Please change the date to 1 April.'],
    ['2027-04-01', "Let's make it 1 April."],
    ['2027-03-22', 'Over twee weken is het klaar.'],
    [undefined, 'Ik heb er nog een maand voor nodig.'],
    [undefined, 'Doe er graag een week bij.'],
    [undefined, 'Is het mogelijk uitstel te krijgen?'],
    [undefined, 'Not ready yet, it will be done next week.'],
    [undefined, "It'll take another month."],
  ])('more time until %s: %s', (until, text) =>
    expect(read(text)).toEqual({ answer: 'extend', why: 'clear', ...(until && { until }) }),
  );
});

describe('what looks like a report of work and is none', () => {
  test.each([
    ['it is still to be done', 'Het wordt afgerond.'],
    ['it should have been', 'Het had klaar moeten zijn.'],
    ['it is a question', 'Has it been done.'],
    ['it is a question', 'Waar zit het vast.'],
    ['it is a compliment', 'Well done.'],
    ['the time was given before', 'Ik had uitstel tot 1 april.'],
    ['somebody else asked', 'Jan heeft uitstel gevraagd.'],
    ['something else happens that day', 'Op 1 april vergaderen we.'],
    ['it is only hoped for', 'Ik hoop het 1 april af te hebben.'],
    ['the day will not do', '1 april haal ik niet.'],
    ['something else is stuck', 'Mijn computer loopt vast.'],
    ['somebody else is stuck', 'Bram de Wit zit vast met zijn actie.'],
    ['somebody else does it', 'Jane will do it by 1 April.'],
    ['somebody else does it', 'De leverancier levert op 1 april.'],
    ['something comes in', 'Op 1 april krijg ik de cijfers.'],
    ['it only begins', 'I will start next week.'],
    ['somebody is away', 'Ik heb twee weken vakantie.'],
    ['it is only wished', 'Ik wil het klaar hebben.'],
    ['it is only for today', 'Ik kan vandaag niet verder.'],
    ['it depends', "Unless they cooperate it's blocked."],
  ])('since %s: %s', (_, text) => expect(read(text).answer).toBe('unclear'));
});

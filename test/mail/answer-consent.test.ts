import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const answer = (text: string) =>
  readAnswer({
    kind: 'consent',
    subject: 'Re: concept behandelkaart',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> Gaat u akkoord met het concept behandelkaart (versie 3)?\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  }).answer;

describe('what is said of a draft, in every order of words', () => {
  test.each([
    ['agree', 'Wij geven hierbij ons fiat.'],
    ['agree', 'Hierbij geef ik mijn goedkeuring.'],
    ['agree', 'Onze instemming heeft u.'],
    ['agree', 'Wat ons betreft mag dit zo gepubliceerd worden.'],
    ['agree', 'Dit mag van mij zo de deur uit.'],
    ['agree', 'Our department approves.'],
    ['agree', 'You have our go-ahead.'],
    ['agree', 'Our vote is in favour.'],
    ['agree', 'Akkoord zonder enig voorbehoud.'],
    ['object', 'Aan dit stuk kan ik mijn goedkeuring niet geven.'],
    ['object', 'Mijn steun krijgt deze versie niet.'],
    ['object', 'Dit kan wat ons betreft zo niet gepubliceerd worden.'],
    ['object', 'Wij handhaven ons bezwaar.'],
    ['object', 'Vanwege hoofdstuk 2 ga ik niet akkoord.'],
    ['object', 'You do not have our approval.'],
    ['object', 'This draft should not be adopted.'],
    ['object', 'Groen licht krijgt u van ons niet.'],
    ['object', 'Ik zet hier geen handtekening onder.'],
    ['object', 'Our board does not approve.'],
    ['agree', 'Wij scharen ons achter dit document.'],
    ['agree', 'We wholeheartedly approve.'],
    ['abstain', 'Ik zie ervan af te stemmen.'],
    ['abstain', 'De vakgroep onthoudt zich van stemming.'],
    ['abstain', 'Niet voor en niet tegen: onthouding.'],
    ['abstain', 'Wilt u mijn akkoord wijzigen in een onthouding?'],
    ['abstain', 'We take no position and will not be voting.'],
    ['agree-with-comments', 'Op een paar tikfouten na akkoord.'],
    ['agree-with-comments', 'Ook zonder verwerking van mijn suggesties gaan wij akkoord.'],
    ['agree-with-comments', 'Ik ga akkoord, ik heb wat taalfouten verbeterd.'],
    ['agree-with-comments', 'Apart from some typos we agree.'],
    ['agree-with-comments', 'Agreed, a few small points below.'],
  ])('%s: %s', (said, text) => expect(answer(text)).toBe(said));
});

describe('what looks like a vote and is none', () => {
  test.each([
    ['somebody else votes', 'U gaat akkoord.'],
    ['somebody else votes', 'My colleague abstained.'],
    ['somebody else objects', 'Het bezwaar van Jan is vervallen.'],
    ['it is a question', 'Wanneer moet ik akkoord geven.'],
    ['it is a question', 'Mag ik blanco stemmen.'],
    ['it is only thought of', 'Ik overweeg akkoord te gaan.'],
    ['it is only thought of', 'Ik zou me kunnen onthouden.'],
    ['it is still to come', 'Straks krijgt u mijn akkoord.'],
    ['it is about something else', 'Ik steun het initiatief.'],
    ['it is about something else', "I don't agree with the minutes."],
    ['it is about somebody else', 'Ik ben het niet eens met Bram de Wit.'],
    ['a not takes it back', "I don't object."],
    ['a not takes it back', 'Ik wil me niet onthouden.'],
    ['it is about a part', 'Agree with 1-4, object to 5.'],
    ['remarks must be dealt with first', 'Akkoord na verwerking van mijn opmerkingen.'],
    ['it is about something else', 'We agreed on the date.'],
    ['it is about another version', 'Wij gaan akkoord met versie twee.'],
    ['it is only so by and large', 'In grote lijnen akkoord.'],
    ['it is still to come', 'My board has yet to agree.'],
    ['it is long ago', 'Ik heb vorige week bezwaar gemaakt.'],
    ['it is about all but some', 'Ik ben het niet overal mee eens.'],
    ['it is only thought of', 'I would not agree.'],
    ['remarks were passed over', 'Akkoord, maar mijn opmerkingen zijn niet verwerkt.'],
  ])('since %s: %s', (_, text) => expect(answer(text)).toBe('unclear'));
});

describe('an agreement is not certain', () => {
  test.each([
    ['when it takes something for granted', 'Akkoord, onder de aanname dat onze opmerkingen zijn verwerkt.'],
    ['when it takes something for granted', 'Agreed, on the understanding that page 4 is removed.'],
    ['when others still have to decide', 'Our chair has approved it, the members vote on Thursday.'],
    ['when others still have to read', 'I agree. My co-chair still has to read it.'],
    ['when somebody speaks for themselves only', 'Namens mijzelf akkoord. Het bestuur vergadert op de 24e.'],
    ['when it is for a part', 'Akkoord, voor wat ons deel betreft.'],
    ['when it is to come', 'Ik geef mijn akkoord na de vakantie.'],
    ['when it is only expected', 'We expect to approve this next week.'],
    ['when it goes along with anything', 'Ik teken alles wat jullie goed vinden.'],
    ['when somebody else gave it', 'Goedgekeurd door mijn collega Piet.'],
    ['when it only praises', 'Prima stuk, complimenten!'],
  ])('%s: %s', (_, text) => expect(answer(text)).toBe('unclear'));

  test('a body that decided to sign or not answers for who writes', () => {
    expect(answer('Het bestuur van onze vereniging heeft op 1 maart besloten het concept niet te ondertekenen.')).toBe(
      'object',
    );
    expect(answer('Het bestuur heeft besloten in te stemmen.')).toBe('agree');
  });

  test('a no to voting along is told from a no to the draft', () => {
    expect(answer('Nee, hier stemmen wij niet mee in.')).toBe('object');
    expect(answer('Hierover stem ik niet mee.')).toBe('abstain');
  });
});

import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const read = (text: string) =>
  readAnswer({
    kind: 'distribute',
    subject: 'Re: uitnodiging netwerkbijeenkomst',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> Heeft u de uitnodiging verspreid of als nieuwsbericht geplaatst?\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });

describe('what was done with an invitation', () => {
  test.each([
    ['distributed', 'We hebben hem vorige week onder de aandacht van onze leden gebracht.'],
    ['distributed', 'Sinds gisteren te vinden op onze site.'],
    ['distributed', 'De secretaris heeft hem vorige week rondgestuurd.'],
    ['distributed', 'Hij heeft in de nieuwsbrief van maart gestaan.'],
    ['distributed', 'Wij verspreidden hem vrijdag op de website.'],
    ['distributed', 'Our secretary circulated it last Friday.'],
    ['distributed', 'Everyone on our mailing list received it last week.'],
    ['distributed', 'Sorry, forgot to tell you: it went out last week.'],
    ['declined', 'Onze vereniging plaatst geen berichten van derden.'],
    ['declined', 'Namens het bestuur laat ik u weten dat wij de uitnodiging niet verspreiden.'],
    ['declined', 'Wij delen dit niet met onze leden.'],
    ['declined', 'De plaatsing gaat helaas niet door.'],
    ['declined', 'We see no reason to share this.'],
    ['declined', 'Our society never forwards invitations.'],
    ['declined', "We won't be posting this."],
  ])('%s: %s', (said, text) => expect(read(text).answer).toBe(said));

  test.each([
    ['2027-04-01', 'De leden ontvangen de uitnodiging op 1 april.'],
    ['2027-04-01', 'Jullie oproep krijgt een plek in de nieuwsbrief van 1 april.'],
    ['2027-03-11', 'Onze webmaster zet hem donderdag op de site.'],
    ['2027-03-08', 'We zetten hem vanmiddag online.'],
    ['2027-04-01', 'Our newsletter of 1 April will carry the invitation.'],
    ['2027-03-11', "We're posting it on Thursday."],
    [undefined, 'We plaatsen hem in de volgende nieuwsbrief.'],
    [undefined, 'Volgende week staat hij in de ledenmail.'],
  ])('planned until %s: %s', (until, text) =>
    expect(read(text)).toEqual({ answer: 'planned', why: 'clear', ...(until && { until }) }),
  );
});

describe('what looks like spreading, planning or refusing and is none', () => {
  test.each([
    ['only an issue appears', 'Onze nieuwsbrief verschijnt op 1 april.'],
    ['it is only hoped for', 'We hopen het op 1 april te plaatsen.'],
    ['something else is sent', 'Wij sturen u volgende week bericht.'],
    ['something else was spread', 'Onze leden hebben de uitnodiging voor het jaarfeest ontvangen.'],
    ['it went to somebody who decides', 'Ik heb hem doorgestuurd naar Bram de Wit.'],
    ['it is a question', 'Naar wie moet het verspreid worden.'],
    ['it is only the rule', 'We usually decline.'],
    ['it should have been', 'Dat had al geplaatst moeten zijn.'],
    ['somebody else did', 'Hij is door een andere vereniging geplaatst.'],
    ['it is refused for now', "We can't post it this week."],
    ['something else is refused', 'We cannot share our mailing list.'],
    ['no day is named', 'We sturen hem in april.'],
  ])('since %s: %s', (_, text) => expect(read(text).answer).toBe('unclear'));
});

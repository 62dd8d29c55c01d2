import { describe, expect, test } from 'vitest';
import type { Kind, Meaning } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED: Partial<Record<Kind, string>> = {
  rsvp: 'Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort?',
  interest: 'Doet u mee met het netwerk?',
};
const reply = (kind: Kind, text: string): Meaning =>
  readAnswer({
    kind,
    subject: 'Re: vraag',
    text: `Beste Anneke,\n\n${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${ASKED[kind]}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });
const answer = (kind: Kind, text: string) => reply(kind, text).answer;

/** Each way to say it with each subject, in both orders. */
const written = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('coming, by the parts of a clause', () => {
  test.each(
    written(`
    Ik zal er de 22e zeker graag bij zijn
    Daar zullen wij donderdag vast en zeker bij zijn
    Met veel plezier neem ik de uitnodiging aan
    Ik ga graag op uw uitnodiging in
    Jullie mogen ons als deelnemers noteren
    Wij gaan graag mee
    Mijn aanwezigheid staat vast
    Wij melden ons graag aan voor de bijeenkomst
    Mijn afzegging mag vervallen
    Ik ben om 16.00 uur in Amersfoort
    Het is mij een genoegen erbij te zijn
    Dat laat ik mij niet ontgaan
    We'll be present on 22 April
    It would be a pleasure to attend
    I wouldn't miss it for the world
    We hereby confirm our attendance
    I am happy to let you know that I will come
    `),
  )('yes: %s', (text) => expect(answer('rsvp', `${text}.`)).toBe('yes'));

  test.each(
    written(`
    Ik zal er de 22e helaas niet bij zijn
    Daar kunnen wij deze keer niet bij zijn
    Onze agenda laat het niet toe
    Ik moet mij tot mijn spijt afmelden
    De datum schikt ons helaas niet
    Trek mijn aanmelding maar in
    Dat wordt helaas een nee
    Niemand van ons kan komen
    Regrettably I shall not be able to attend
    Please remove my name from the list
    I'm afraid not
    I have to decline your invitation
    `),
  )('no: %s', (text) => expect(answer('rsvp', `${text}.`)).toBe('no'));

  test.each(
    written(`
    We komen misschien
    Het is nog niet duidelijk of ik kan
    I don't know yet whether I can make it
    Ik kan nog niets beloven
    Ik zoek uit of ik kan
    Don't know yet
    We'll have to see whether we can make it
    `),
  )('maybe: %s', (text) => expect(answer('rsvp', `${text}.`)).toBe('maybe'));

  test.each(
    written(`
    Ik kom niet graag
    Ik kom niet met de auto
    Ik weet nog niet of ik met de auto kom
    Ik kom misschien iets later
    Ik ben er dan wel weer
    Ik weet niet of ik wil
    Ik kom naar Zwolle
    Shall I come
    `),
  )('neither: %s', (text) => expect(answer('rsvp', `${text}.`)).toBe('unclear'));
});

describe('taking part, by the parts of a clause', () => {
  test.each(
    written(`
    Daar doen wij van harte aan mee
    Onze praktijk sluit zich graag aan
    Ik heb besloten om deel te nemen
    Wij verlenen graag onze medewerking aan het netwerk
    Please count us in
    We would very much like to participate
    `),
  )('yes: %s', (text) => expect(answer('interest', `${text}.`)).toBe('yes'));

  test.each(
    written(`
    Wij zien af van deelname
    Ik heb er geen zin in
    Dit is voor ons helaas niet haalbaar
    Wij trekken ons terug
    Niks voor ons
    Meld mij maar af voor het netwerk
    I don't see myself taking part
    We have no room for it
    `),
  )('no: %s', (text) => expect(answer('interest', `${text}.`)).toBe('no'));

  test.each(
    written(`
    Ik doe al mee
    Wellicht dat wij mee kunnen doen
    Meewerken ja, vergaderen nee
    `),
  )('neither: %s', (text) => expect(answer('interest', `${text}.`)).toBe('unclear'));
});

describe('somebody else who comes', () => {
  test.each(
    written(`
    Noor Bakker komt i.p.v. mij
    Mijn plaats wordt ingenomen door Noor Bakker
    Hierbij meld ik Noor Bakker als mijn vervanger aan
    Niet ik maar Noor Bakker komt
    Ter vervanging van ondergetekende komt mevrouw Noor Bakker
    Mijn collega Noor Bakker weet ervan. Zij komt in mijn plaats
    Please change my registration to Noor Bakker
    I have given my seat to Noor Bakker
    `),
  )('is named: %s', (text) =>
    expect(reply('rsvp', `${text}.`)).toMatchObject({ answer: 'delegate', delegate: { name: 'Noor Bakker' } }),
  );

  test.each(
    written(`
    Kan Noor Bakker in mijn plaats komen
    Noor Bakker may come instead
    Noor Bakker was going to replace me
    Someone will come in my place
    Zo nodig vervangt Noor Bakker mij
    Amersfoort and back is five hours for me
    `),
  )('is not certain: %s', (text) => expect(answer('rsvp', `${text}.`)).toBe('unclear'));
});

describe('who comes along', () => {
  test.each([
    ['Wij komen graag', undefined],
    ['Wij komen samen, mijn collega Els en ik', 1],
    ['Mijn zus Greta en ik komen', 1],
  ])('%s: %s', (text, guests) =>
    expect(reply('rsvp', `${text}.`)).toMatchObject({ answer: 'yes', ...(guests && { guests }) }),
  );

  test.each([
    'Wij komen met twee of drie',
    'Ik kom met mijn man en twee dochters',
    'Wij komen graag.\n\nFamilie de Boer',
  ])('not certain how many: %s', (text) => expect(reply('rsvp', text).why).toBe('number-of-guests'));
});

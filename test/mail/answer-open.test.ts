import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED: Partial<Record<Kind, string>> = {
  rsvp: 'Komt u naar de netwerkbijeenkomst op donderdag 22 april in Leiden? Meekijken via de livestream kan ook.',
  interest: 'Wilt u meewerken aan het zorgnetwerk porfyrie?',
  consent:
    'De pijnkaart voor kinderen is al vastgesteld. Gaat u akkoord met het concept van de pijnkaart voor volwassenen?',
  action: 'Actiepunt: overzicht van de poliklinieken. Is dit afgerond?',
  distribute: 'Wilt u de uitnodiging verspreiden onder uw leden?',
};

const read = (kind: Kind, text: string) =>
  readAnswer({
    kind,
    subject: kind === 'consent' ? 'Re: Concept pijnkaart volwassenen' : 'Re: vraag',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${ASKED[kind]}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });

describe('it is still open', () => {
  test.each<[string, Kind, string]>([
    [
      'who comes, while a substitute is looked for',
      'rsvp',
      'Zelf kan ik niet. Ik vraag in het team wie er tijd heeft.',
    ],
    ['who comes, when perhaps one of the others does', 'rsvp', "I can't come. Perhaps one of my colleagues is free."],
    ['who comes, while nobody knows yet', 'rsvp', 'Ik weet het nog niet, ik ga rondvragen op de afdeling.'],
    ['whether "afnwezig" is there or not', 'rsvp', 'Ben 22 april afnwezig.'],
    ['what "not, only later" means', 'rsvp', 'On 22 April I can come not, only late.'],
    ['how long it takes, while others must act', 'action', 'Ik wacht op het lab. Geef me maar wat langer.'],
    ['whether time helps without a signature', 'action', 'Het ligt bij de jurist. Ik heb wat extra tijd nodig.'],
    [
      'whether the draft is agreed to: it was the other card',
      'consent',
      'Met de pijnkaart voor kinderen ben ik akkoord.',
    ],
    ['whether members got it, when the board saw it', 'distribute', 'Ja. Alle bestuursleden hebben hem nu gezien.'],
    [
      'what is said, when only a slogan stands under a name',
      'interest',
      'Agnes Bakker\nverpleegkundige\nStichting Bloed | doe ook mee!',
    ],
  ])('%s', (_, kind, text) => expect(read(kind, text).answer).toBe('unclear'));
});

describe('it is clear', () => {
  test.each<[string, Kind, string, object]>([
    [
      'from "niet, maar online"',
      'rsvp',
      'Ik kom niet naar Leiden maar doe online mee.',
      { answer: 'yes', mode: 'online' },
    ],
    [
      'from the stream instead',
      'rsvp',
      "I can't come in person, but I will join the livestream.",
      { answer: 'yes', mode: 'online' },
    ],
    [
      'from the place itself',
      'rsvp',
      "Ik ben erbij, in Leiden zelf. Zo'n livestream is niks voor mij.",
      { answer: 'yes', mode: 'on-site' },
    ],
    ['before "until autumn"', 'rsvp', 'Helaas, deze sla ik over. Tot in het najaar!', { answer: 'no' }],
    ['after "what a joy"', 'rsvp', 'Wat fijn, ik schuif de 22e graag aan!', { answer: 'yes' }],
    ['that nothing can be said yet', 'rsvp', 'I can only say maybe at this point.', { answer: 'maybe' }],
    ['however it is spelled', 'consent', 'Accoort', { answer: 'agree' }],
    ['without any quibbles', 'consent', 'No quibbles on my side: I agree.', { answer: 'agree' }],
    ['that it can be struck off', 'action', 'Streep maar door. De lijst is verstuurd.', { answer: 'done' }],
    ['that all is done', 'action', 'All done, the overview went out on Friday.', { answer: 'done' }],
  ])('%s', (_, kind, text, expected) => expect(read(kind, text)).toMatchObject(expected));
});

describe('of a draft it is still open', () => {
  test.each<[string, string]>([
    ['what the writer thinks of the rest', 'Het medische deel is akkoord.'],
    ['what the draft lacks besides its form', 'Akkoord qua vorm.'],
    ['what the writer will say in the end', 'Akkoord om hiermee naar onze leden te gaan.'],
    ['what the board says, which has the last word', 'Van mij akkoord, het bestuur heeft het laatste woord.'],
    ['what a thorough look brings', 'Eerste indruk: geen bezwaren.'],
    ['whether a "not" was meant', 'Ik ben het er net mee eens.'],
    ['what is done with an error that can kill', 'Akkoord. De dosering in tabel 2 is tien keer te hoog.'],
    ['what is expected to change', 'Akkoord, ik neem aan dat mijn punten nog verwerkt worden.'],
    ['whether it was this draft that could not be judged', 'Ik kan niet akkoord gaan, de bijlage is leeg.'],
    ['what who may decide thinks of it', 'Ik mag niet akkoord geven, dat doet onze voorzitter.'],
    ['with whom somebody agrees', 'Agreed, Machteld!'],
    ['which of two options was meant', 'Akkoord / niet akkoord'],
    ['how the sentence ends', 'Ik ga akkoord met'],
  ])('%s', (_, text) => expect(read('consent', text).answer).toBe('unclear'));

  test.each<[string, string]>([
    ['an objection', 'Hier ga ik niet mee akkoord.'],
    ['an agreement', 'Akkoord, dank voor al het werk.'],
  ])('but not of %s', (_, text) => expect(read('consent', text).answer).not.toBe('unclear'));
});

describe('no answer that is held open without a word such as "if" is recorded', () => {
  test.each<[string, Kind, string]>([
    ['verb first, then "dan"', 'rsvp', 'Vind ik vervanging voor mijn spreekuur, dan ben ik erbij.'],
    ['"should I"', 'rsvp', "Should my shift be swapped, I'll be there."],
    ['what is asked first', 'interest', 'Geef mij er een middag voor en ik doe mee.'],
    ['in the case that', 'rsvp', 'Ik kom graag, in het geval dat de oppas kan.'],
    ['the real answer follows', 'rsvp', 'Ik kom graag. Bevestiging volgt na het weekend.'],
    ['leave is requested', 'rsvp', 'Ik ben erbij! Vrij is aangevraagd.'],
    ['the boss has to agree', 'interest', 'I am in. I have to clear it with our board.'],
    ['it is only supposed', 'rsvp', 'We gaan er van uit dat wij komen.'],
    [
      'the day turns out to be taken',
      'rsvp',
      'Ik kom.\n\nGroet, Joke\n\nPS: die week zitten wij in Lissabon op vakantie.',
    ],
    ['work comes in between', 'rsvp', 'Yes, I will be there. Oh, that week I am on nights.'],
    ['it cannot be meant', 'rsvp', 'Ja hoor, ik kom. In een volgend leven.'],
    ['a bare "of course" with a sneer', 'interest', 'Natuurlijk, onbetaald werken is mijn grootste hobby.'],
    ['both choices stand', 'rsvp', 'I can / can not attend'],
    ['it is about another day', 'rsvp', 'Ik kan de 30e niet.'],
    ['it is about another year', 'rsvp', 'Ik ben er bij in 2031!'],
    ['it is about another place', 'rsvp', 'Ja, ik ben erbij in Groningen!'],
    ['it is about another meeting', 'rsvp', 'Ik kom zeker naar de voorjaarsvergadering.'],
    ['it is about another network', 'interest', 'Ik neem graag deel aan het netwerk Reuma.'],
    ['it is about the leaflet', 'interest', 'Ik werk graag mee aan de brochure.'],
    ['the site does not work', 'rsvp', 'Ik kom niet op de website.'],
    ['only mails are unwanted', 'rsvp', 'Graag afmelden voor de nieuwsbrief.'],
    ['a successor is no substitute', 'rsvp', 'Ik werk niet meer bij het ziekenhuis. Mijn opvolger is Bram Visser.'],
    ['a substitute of last time', 'rsvp', 'De vorige keer ging Bram Visser namens mij.'],
  ])('%s', (_, kind, text) => expect(read(kind, text).answer).toBe('unclear'));

  test('how somebody took part last year is not how they come', () =>
    expect(read('rsvp', 'Ja, ik kom. Vorig jaar keek ik online mee.')).toEqual({ answer: 'yes', why: 'clear' }));
});

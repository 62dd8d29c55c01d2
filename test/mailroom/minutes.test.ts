import { describe, expect, test } from 'vitest';
import type { Reading } from '../../activities/mailroom/reading.ts';
import { type Known, rule } from '../../activities/mailroom/ruling.ts';
import { minutesId } from '../../workflows/kit/ids.ts';
import { CORRECTION_CHARACTERS_MAX } from '../../workflows/minutes/limits.ts';
import { BRAM } from '../people.ts';
import { addressFor, read, reply } from './office.ts';

const MINUTES = minutesId('nf1', 1);
const DRAFT = [
  'Op ma 4 jan. 2027 om 10:00 schreef Zorgnetwerk NF1:',
  '> Beste Bram van der Laan,',
  '>',
  '> Het concept-verslag is klaar. Wilt u kijken of het klopt? Laat ons ook weten wat',
  '> er niet klopt. Hebt u geen opmerkingen? Dan hoeft u niets te doen.',
  '>',
  '> Klopt het verslag?',
  '> Hebt u een vraag? Mail gerust: anneke@example.org.',
].join('\r\n');
/** An answer in words to a letter with the draft of minutes. */
const answering = (words: string): Reading =>
  read(
    reply(`${words}\r\n\r\n${DRAFT}`, {
      to: addressFor(BRAM.id, MINUTES),
      subject: 'Re: Klopt dit verslag? Eerste netwerkbijeenkomst',
    }),
  );
const KNOWN: Known = {
  found: { by: 'address', workflow: MINUTES, person: BRAM.id },
  person: { name: BRAM.name, email: BRAM.email, closed: false },
  verdict: 'pass',
  minutes: true,
};
const AGREES = { choice: 'agrees' };
const correction = (text: string) => ({ choice: 'correction', text });
const held = (why: string, proposal?: object) => ({ do: 'hold', kind: 'reply', why, ...(proposal && { proposal }) });

describe('an answer in words to the draft of minutes', () => {
  test.each([
    'Akkoord.',
    'Ja',
    'Klopt!',
    'Geen opmerkingen.',
    'Geen verdere opmerkingen, dank voor het maken.',
    'Prima verslag, dank je wel!',
    'Beste Anneke,\r\n\r\nHet verslag ziet er goed uit.\r\n\r\nGroet, Bram',
    'I agree with these minutes.',
    'No comments, thanks.',
    'They are correct.',
    'Ik ga akkoord met het verslag.',
    'Het verslag klopt, bedankt voor het maken!',
    'Gelezen en akkoord.',
    'Dank voor het verslag. Geen opmerkingen.',
    'Looks good to me, thank you.',
    'Fine by me, thank you.',
    'Ik kan me vinden in het verslag.',
    'We approve the minutes.',
    'Ik onderschrijf het verslag.',
    'Geen op- of aanmerkingen.',
  ])('agrees when that is certain: %s', (words) => {
    expect(rule(answering(words), KNOWN)).toEqual({ do: 'record', answer: AGREES });
  });

  test.each([
    'Op bladzijde 2 moet 2027 staan in plaats van 2026.',
    'Akkoord, maar bij punt 3 ontbreekt de afspraak over de folder.',
    'Het verslag klopt niet: Dave was er ook.',
    'Geen opmerkingen, behalve dat mijn naam fout gespeld is.',
    'Alles klopt, alleen de datum van de volgende bijeenkomst niet.',
    'Ik mis het besluit over de vragenlijst. Kan dat erbij?',
    'Looks fine, only the date is wrong.',
    'Niet akkoord: dit hebben wij niet besloten.',
    'Ik heb het verslag gelezen. Op bladzijde 2 staat een fout.',
    'Prima, dank. PS Ik was er zelf niet.',
    'Prima. Ik was er wel.',
    'Akkoord. Dave zat ook aan tafel.',
    'My name is spelled with a k.',
    'Dave chaired, not Mia.',
    'Thanks, but I did not say that.',
    'Graag bij de actielijst toevoegen dat ik de zaal regel.',
  ])('is a correction, in its own words, when something is wrong with it, or was otherwise: %s', (words) => {
    expect(rule(answering(words), KNOWN)).toEqual({ do: 'record', answer: correction(words) });
  });

  test.each([
    ['Dank voor het verslag.', 'unclear', { answer: AGREES }],
    ['Ik heb het verslag goed gelezen.', 'unclear', { answer: AGREES }],
    [
      'Mag ik dit verslag doorsturen aan mijn collega?',
      'question',
      { answer: correction('Mag ik dit verslag doorsturen aan mijn collega?') },
    ],
    ['Ik kijk er volgende week naar.', 'unclear', { answer: correction('Ik kijk er volgende week naar.') }],
    ['Thanks! When is the next meeting?', 'question', { answer: correction('Thanks! When is the next meeting?') }],
    ['Akkoord. Wanneer is de volgende?', 'question', { answer: correction('Akkoord. Wanneer is de volgende?') }],
    ['Akkoord met de wijziging van Elif', 'unclear', { answer: correction('Akkoord met de wijziging van Elif') }],
    ['Akkoord met "alles behalve de lijst"', 'unclear', { answer: correction('Akkoord met "alles behalve de lijst"') }],
    ['Kloppen de namen', 'unclear', { answer: correction('Kloppen de namen') }],
    ['Verslag goed ontvangen.', 'unclear', { answer: correction('Verslag goed ontvangen.') }],
    ['Goedgekeurd door mijn collega Piet', 'unclear', { answer: correction('Goedgekeurd door mijn collega Piet') }],
    ['Geen opmerkingen van mijn collega', 'unclear', { answer: correction('Geen opmerkingen van mijn collega') }],
    ['Jammer dat ik er niet bij kon zijn.', 'unclear', { answer: correction('Jammer dat ik er niet bij kon zijn.') }],
    ['Stuur mij geen mail meer.', 'asks-to-stop', { answer: correction('Stuur mij geen mail meer.'), stop: true }],
  ])('waits when it may be neither: %s', (words, why, proposal) => {
    expect(rule(answering(words), KNOWN)).toEqual(held(why, proposal));
  });

  test('waits, with what was understood, when it is not certain who wrote it, or came too late', () => {
    const words = 'Mijn naam is fout gespeld.';
    const proposal = { answer: correction(words) };
    expect(rule(answering(words), { ...KNOWN, verdict: 'none' })).toEqual(held('not-verified', proposal));
    const stranger = { ...answering(words), from: { address: 'bram@private.example', name: '' } };
    expect(rule(stranger, KNOWN)).toEqual(held('other-sender', proposal));
    const late = { ...KNOWN, person: { ...KNOWN.person!, closed: true } };
    expect(rule(answering(words), late)).toEqual(held('closed', proposal));
    expect(rule(answering('Akkoord'), { ...KNOWN, verdict: 'fail' })).toEqual(held('not-verified', { answer: AGREES }));
  });

  test('is kept whole; what is too long to be recorded waits, and the list stays small', () => {
    const long = `Bij punt 3 staat ${'veel te veel tekst '.repeat(60)}`.trim();
    expect(rule(answering(long), KNOWN)).toEqual({ do: 'record', answer: correction(long) });
    expect(rule(answering(long), { ...KNOWN, verdict: 'none' })).toEqual(
      held('not-verified', { understood: 'correction' }),
    );
    const endless = 'Er staat iets fout. '.repeat(CORRECTION_CHARACTERS_MAX / 10);
    expect(rule(answering(endless), KNOWN)).toEqual(held('unclear'));
  });

  test.each([
    'Bedankt voor je mail. In het verslag sta ik als afwezig van 14.00 tot 16.00 uur, maar ik was er wel.',
    'Onder punt 3 staat dat Piet met verlof is tot 1 mei; dat is 1 juni. Dit is dringend.',
  ])('that looks automatic waits with its words: “%s”', (text) => {
    expect(rule(answering(text), KNOWN)).toEqual(held('seems-automatic', { answer: correction(text) }));
  });

  test('is no correction when it holds no words', () => {
    expect(rule(answering('\u2020\u00d9\u00a5\u00c6ig\u00b2'), KNOWN)).toMatchObject({ do: 'hold' });
  });

  test('is no answer to anything else', () => {
    const other = { ...answering('Akkoord.'), question: 'interest' as const };
    expect(rule(other, { ...KNOWN, found: { ...KNOWN.found!, by: 'letter' } })).toMatchObject({
      do: 'hold',
      why: 'no-token',
    });
  });
});

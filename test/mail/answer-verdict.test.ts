import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const answer = (text: string) =>
  readAnswer({
    kind: 'consent',
    subject: 'Re: concept zorgpad',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> Gaat u akkoord met het concept zorgpad?\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  }).answer;

describe('a verdict in so many words after the story of how somebody came to it', () => {
  test.each([
    ['object', 'Het is een mooi stuk. Toch moet ik u melden dat wij niet akkoord gaan.'],
    ['object', 'Als ik het goed lees, betaalt de huisarts alles. Daar kan ik niet mee instemmen.'],
    ['object', 'Woensdag schreef ik dat ik akkoord was. Daar kom ik op terug. Registreer mij nu dus als tegenstander.'],
    ['abstain', 'Ik vind er eerlijk gezegd niets van. Noteer mij als onthouding.'],
    ['agree', 'Ik heb lang getwijfeld over de leeftijdsgrens. Na het gesprek ben ik overtuigd. U hebt mijn akkoord.'],
    ['agree', 'Wij hebben het uitgebreid besproken. De uitkomst was unaniem. Noteert u ons als akkoord.'],
    ['agree', 'The board met on Tuesday and went through it page by page. We approve the draft.'],
  ])('counts: %s', (said, text) => expect(answer(text)).toBe(said));

  test.each([
    ['something is wrong with the draft', 'Tabel 2 klopt niet. Noteer mij maar als akkoord.'],
    ['something has to change', 'Hoofdstuk 3 moet eruit. U hebt mijn akkoord.'],
    ['something is missing', 'Ik mis de rol van de mantelzorger. Ik stem in met het stuk.'],
    ['somebody else has to look', 'De jurist kijkt er nog naar. U krijgt mijn akkoord.'],
    ['the house is divided', 'Ons bestuur is tegen. Ik ga akkoord.'],
    ['only a part was read', 'Ik heb alleen hoofdstuk 1 gelezen. U hebt mijn akkoord.'],
    ['a question stands before it', 'Wat gebeurt er als de subsidie stopt? Ik ga akkoord.'],
    ['it follows from something that may be', 'Stel dat de prijs hetzelfde blijft. Dan gaan wij akkoord.'],
    ['it comes after something else', 'Wij willen eerst de kosten weten. Daarna kunt u ons als akkoord noteren.'],
    ['it goes for the planning', 'Ik ben akkoord met de tekst. Met de planning ga ik niet akkoord.'],
  ])('is not certain when %s', (_, text) => expect(answer(text)).toBe('unclear'));
});

describe('what is no part of the answer', () => {
  test('a disclaimer that a mail program puts under it', () =>
    expect(
      answer(
        'Ik stem in met het concept.\n\nDisclaimer: Maakt u bezwaar tegen elektronische verzending, meld dit dan.',
      ),
    ).toBe('agree'));

  test('a name with a title, and where somebody works', () =>
    expect(answer('Akkoord.\n\nmw. drs. T. Bloemsma\nklinisch geriater\nZiekenhuis Meerzicht')).toBe('agree'));

  test('why somebody gives no vote', () =>
    expect(
      answer('Omdat mijn vrouw een van de auteurs is, lijkt het mij zuiver om me van stemming te onthouden.'),
    ).toBe('abstain'));
});

import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED: Partial<Record<Kind, string>> = {
  rsvp: 'Komt u op donderdag 22 april naar Amersfoort?',
  consent: 'Gaat u akkoord met het concept van de kleuterkaart?',
  interest: 'Wilt u meewerken aan het zorgnetwerk?',
  action: 'Is het verslag van 16 februari klaar?',
  distribute: 'Heeft u de uitnodiging voor de netwerkdag verspreid?',
};
const answer = (kind: Kind, text: string, before = '') =>
  readAnswer({
    kind,
    subject: kind === 'consent' ? 'Re: kleuterkaart, concept' : 'Re: vraag',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${before}${ASKED[kind]}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  }).answer;

describe('an answer stands by what is concluded', () => {
  test.each<[Kind, string, string]>([
    ['interest', 'yes', 'Ik denk dat dit hard nodig is, dus ik doe graag mee.'],
    ['interest', 'yes', 'Ik doe graag mee, want ik denk dat dit hard nodig is.'],
    ['consent', 'abstain', 'Het past niet als ik hierover meebeslis, dus ik onthoud mij van stemming.'],
    ['rsvp', 'no', 'Ik ben dan met vakantie, dus ik kan helaas niet komen. Volgend voorjaar weer!'],
    ['consent', 'agree', 'Signed off, I would not change a comma.'],
    ['consent', 'object', 'I have to vote against. As long as that is in there, my answer is no.'],
    ['rsvp', 'no', 'Ik kan helaas niet komen. Zodra er een volgende gelegenheid is houd ik mij aanbevolen.'],
    ['interest', 'no', 'Alleen heb ik vorig jaar rust moeten nemen. Ik doe dus niet mee.'],
  ])('of a %s it is %s: %s', (kind, expected, text) => expect(answer(kind, text)).toBe(expected));

  test.each<[Kind, string]>([
    ['interest', 'Als ik tijd vind doe ik mee, dus zet mij er maar bij.'],
    ['interest', 'Ik denk dat ik meedoe, want het is hard nodig.'],
    ['rsvp', 'Ik kan niet komen. Mocht de vergadering uitvallen, dan kom ik alsnog.'],
    ['consent', 'Ik ga niet akkoord, tenzij hoofdstuk 2 verdwijnt.'],
    ['rsvp', 'Ik kom, want als ik kan ruilen ben ik vrij, anders kom ik niet.'],
  ])('and is unclear when what led to it answers otherwise: %s / %s', (kind, text) =>
    expect(answer(kind, text)).toBe('unclear'),
  );
});

describe('an answer with which something may be wrong is unclear', () => {
  test.each<[Kind, string, string?]>([
    ['rsvp', 'Hoi Anneke, ik kan die avond'],
    ['rsvp', 'Unfortunately I can make it.'],
    ['rsvp', 'Graag neem ik de uitnodiging aan. Ik heb donderdag 29 april in mijn agenda vrijgemaakt.'],
    ['consent', 'Op de tekst van oktober heb ik mijn akkoord gegeven.', 'De tekst van oktober is vervallen.\n> '],
    ['action', 'Het verslag van 2 februari is klaar.'],
    ['distribute', 'Ik heb uw mail in haar mapje gezet.'],
    ['distribute', 'Die van de familiedag bedoel je toch? Ja, die is eind februari al naar iedereen gegaan!'],
    ['consent', 'Met de peuterkaart ben ik akkoord.', 'De peuterkaart is in januari al vastgesteld.\n> '],
  ])('%s: %s', (kind, text, before) => expect(answer(kind, text, before)).toBe('unclear'));
});

test('a bare yes to a letter of ours answers what the letter asks, and not its other questions', () => {
  const letter = [
    'Wat vragen wij van u?',
    'Antwoordt u liever in uw eigen woorden? Dat kan ook.',
    'Hebt u een vraag? Mail gerust.',
    'Wilt u geen mails meer van Zorgnetwerk NF1?',
  ];
  const bare = (...asked: string[]) =>
    readAnswer({
      kind: 'interest',
      subject: 'Re: Wilt u meebouwen aan Zorgnetwerk NF1?',
      text: `Ja graag!\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${asked.join('\n> ')}\n`,
    }).answer;
  expect(bare(...letter)).toBe('yes');
  expect(bare(...letter, 'Mogen wij uw gegevens delen?')).toBe('unclear');
});

import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED = {
  rsvp: 'Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort?\n> PS In september is er weer een katheterisatiescholing.',
  interest: 'Wilt u meewerken aan het zorgnetwerk longkanker?',
};
const reply = (kind: 'rsvp' | 'interest', text: string) =>
  readAnswer({
    kind,
    subject: 'Re: vraag',
    text: `Beste Anneke,\n\n${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${ASKED[kind]}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });

describe('beside an answer of which every word is understood, it stays certain with', () => {
  test.each<[string, 'rsvp' | 'interest', string, string]>([
    ['what was told before', 'rsvp', 'yes', 'Vorig jaar kon ik niet, want mijn vlucht was geannuleerd. Ik kom graag.'],
    ['a wish of before', 'interest', 'yes', 'Ik wilde eerst zeker weten of ik dit aankon. U kunt op mij rekenen.'],
    [
      'a loss of before',
      'interest',
      'yes',
      'In 2019 verloor ik mijn broer, en mijn vader was al overleden. Ik doe mee.',
    ],
    [
      'a condition of an offer',
      'interest',
      'yes',
      'Als mijn verhaal iemand helpt, dan mag u dat hebben. Ik doe graag mee.',
    ],
    [
      'a condition of a hope',
      'rsvp',
      'yes',
      'I will be there. It would be nice if you could introduce me to a few people.',
    ],
    ['a later arrival', 'rsvp', 'yes', 'Ik zal er zijn. Wel kom ik rond kwart over vijf binnenlopen.'],
    ['an earlier leave', 'rsvp', 'yes', 'Ik zal er zijn. Wel vóór vieren naar huis in verband met de thuiszorg.'],
    ['no drinks afterwards', 'rsvp', 'yes', 'Ik zal er zijn, al blijf ik niet voor de borrel.'],
    ['a reason that sounds like a refusal', 'rsvp', 'yes', 'Ik kom graag, want alleen reizen lukt me niet meer.'],
    ['a ferry that does not go', 'rsvp', 'yes', 'I will be there. The ferry is cancelled but there is a train.'],
    ['a shift that cannot be swapped', 'rsvp', 'no', "I have clinic that day and can't swap it, so I can't come."],
    ['what is done instead', 'rsvp', 'no', 'Ik kan niet. Mijn dochter is dan jarig en dat sla ik niet over.'],
    ['the days somebody works', 'interest', 'yes', 'I would be glad to join, although I only work two days a week.'],
    ['in what role', 'interest', 'yes', 'Als moeder van een patiënt wil ik heel graag meedoen.'],
    ['what somebody knows in that role', 'interest', 'yes', 'Ik doe mee. Als ouder weet je hoe belangrijk dit is.'],
    [
      'a thought of before',
      'rsvp',
      'yes',
      'Toen dacht ik: dat gaat niet lukken. Inmiddels ben ik beter. Ik kom graag.',
    ],
    [
      'what somebody said before',
      'rsvp',
      'yes',
      'Mijn vrouw zei na afloop: daar ga jij nooit meer heen. Ik kom graag.',
    ],
    [
      'an offer to tell a story',
      'interest',
      'yes',
      'If our story can help others, I will gladly tell it. Please put me on the list.',
    ],
    [
      'a question that still stands',
      'interest',
      'yes',
      'Als de deur nog openstaat, stap ik alsnog binnen: doe mij er maar bij.',
    ],
    ['the question said again', 'interest', 'yes', 'Op uw vraag of ik wil meewerken zeg ik volmondig ja.'],
    ['a wish for a seat', 'rsvp', 'yes', 'Ik kom. Wil je een stoel vooraan voor me vrijhouden?'],
    [
      'thanks for a card',
      'rsvp',
      'yes',
      'Eerst wil ik u bedanken voor de kaart bij het overlijden van mijn vrouw. Ik kom.',
    ],
    ['an "however" within', 'interest', 'no', 'Deelnemer van het netwerk word ik echter niet.'],
    ['with whom a shift was swapped', 'rsvp', 'yes', 'Noteer mij maar, ik heb mijn dienst al geruild met Anouk.'],
    ['what should not be forgotten', 'rsvp', 'yes', 'Ben erbij! Vergeet de koffie niet.'],
    [
      'a reason that is one sentence with it',
      'rsvp',
      'no',
      'I shall be in Canada until May and therefore cannot attend.',
    ],
    ['a yes or no that comes later', 'rsvp', 'maybe', 'Misschien. Ik kan pas op het laatst ja of nee zeggen.'],
    ['what occasioned it', 'rsvp', 'yes', 'Naar aanleiding van uw uitnodiging bericht ik u dat ik graag zal komen.'],
    ['when to call', 'interest', 'yes', "Ik doe graag mee. Overdag werk ik, maar 's avonds kunt u mij bellen."],
  ])('%s', (_, kind, answer, text) => expect(reply(kind, text).answer).toBe(answer));
});

describe('beside such an answer it is not certain with', () => {
  test.each<[string, 'rsvp' | 'interest', string]>([
    ['a condition of coming', 'rsvp', 'Ik kom graag. Als het glad is rijd ik niet.'],
    ['a condition without consequence', 'rsvp', 'Ik kom graag. Als de kosten vergoed worden.'],
    ['a thing to know first', 'rsvp', 'We would be delighted to attend. May we know first who else has been invited?'],
    ['another day as well', 'rsvp', 'Ik kan de 22e. En de 23e ook.'],
    ['somebody who says otherwise', 'rsvp', 'My wife says yes, I say no.'],
    [
      'a correction under the name',
      'rsvp',
      'Ik ben er de 22e niet.\n\nGroet,\nMark\n\n(Correctie, ik vergis me in de week.)',
    ],
    [
      'a second look under the name',
      'rsvp',
      'Ik kom graag.\n\nGroet,\nMark Smit\n\nIk bekijk thuis nog even of het kan.',
    ],
    ['a place where the writer is', 'rsvp', 'I am in Dublin that week.'],
    ['what should go well', 'rsvp', 'Als het goed is ben ik er.'],
    ['a request not to be crossed off', 'rsvp', "Please don't count on me, but don't cross me off either."],
    ['only surprise', 'interest', 'Nee maar, wat leuk!'],
    [
      'a condition of the own circumstances',
      'rsvp',
      'Ik kom. Als mijn oppas ziek wordt, mag je mijn plek aan een ander geven.',
    ],
    ['what was said before as well', 'interest', 'Ik doe mee. Dat zei ik drie jaar geleden ook.'],
    ['a question what it is', 'interest', "I'm in. Is this the diabetes one?"],
    ['a question for assent', 'rsvp', "I will come, because you'd cover my hotel. You will, won't you?"],
    [
      'what would be otherwise',
      'rsvp',
      "I won't come. I would if it were in May, and I heard you might move it to May.",
    ],
    ['a sense', 'interest', 'Ik ben voor samenwerken, dus in die zin doe ik mee.'],
    ['a case in which the writer would not', 'interest', 'Leuk. Bij meer dan een uur moet ik passen.'],
    ['a seat for somebody else', 'rsvp', "I'll save you a seat next to me. You are coming, aren't you?"],
    ['what was said then', 'rsvp', 'Ik zei nog: ik kom.'],
    ['a door that must be open later', 'interest', 'If the door is still open in September, count me in then.'],
    ['another event', 'rsvp', 'Voor de katheterisatiescholing in september mag je me inschrijven.'],
    ['another disease', 'interest', 'Ja, graag! Darmkanker heeft al jaren mijn aandacht.'],
    ['a look after an answer to a request', 'rsvp', 'Prima, laat maar weten hoe laat. Dan kijk ik of het lukt.'],
  ])('%s', (_, kind, text) => expect(reply(kind, text).answer).toBe('unclear'));

  test('a remark in the form that came back', () => {
    const form = 'Zie hieronder.\n\n> [x] Ja, ik werk mee\n> [ ] Nee, ik werk niet mee\n> Opmerkingen:';
    const answer = (remark: string) =>
      readAnswer({ kind: 'interest', subject: 'Re', text: `${form}${remark}\n` }).answer;
    expect([answer(''), answer(' ik heb hier geen tijd voor')]).toEqual(['yes', 'unclear']);
  });
});

test('a colleague who comes is in the place of the writer only when the writer does not', () => {
  expect(reply('rsvp', 'Mijn collega Petra Smit komt in elk geval. Ik geef het zelf nog door.').answer).toBe('unclear');
  expect(reply('rsvp', 'Ik kan niet, maar mijn collega Petra Smit komt.').answer).toBe('delegate');
});

describe('details of an answer', () => {
  const underTheQuestion = (question: string, answer: string) =>
    readAnswer({
      kind: 'rsvp',
      subject: 'Re',
      text: `> Komt u naar de bijeenkomst?\n\nja\n\n> ${question}\n\n${answer}\n`,
    }).guests;

  test('how many come along, where that was asked', () => {
    expect(underTheQuestion('Hoeveel mensen neemt u mee?', '3: mijn man en twee kinderen')).toBe(3);
    expect(underTheQuestion('Met hoeveel mensen bent u in totaal?', 'drie')).toBe(2);
  });

  test('who lives somewhere is not live somewhere', () => {
    expect(reply('rsvp', 'I live in Groningen, so please put me down for the online version.').mode).toBe('online');
  });

  test('a verb with a capital is no name', () => {
    expect(reply('rsvp', "I'm double-booked. Sending Halvard Lindgaard in my place.").delegate).toEqual({
      name: 'Halvard Lindgaard',
    });
  });
});

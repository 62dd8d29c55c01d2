import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const DATE = new Date('2027-03-08T09:30:00Z');
const ASKED: Record<Kind, string> = {
  rsvp: 'Komt u op donderdag 22 april naar Amersfoort?',
  consent: 'Gaat u akkoord met dit concept (versie 3)?',
  interest: 'Wilt u meewerken aan het zorgnetwerk?',
  action: 'Actiepunt 5: lijst met contactpersonen aanvullen. Is dit actiepunt afgerond?',
  distribute: 'Heeft u de uitnodiging verspreid of als nieuwsbericht geplaatst?',
  task: 'Wilt u voorzitter zijn van deze bijeenkomst?',
};
const reply = (kind: Kind, text: string, asked = ASKED[kind], subject = 'Re: vraag') =>
  readAnswer({
    kind,
    subject,
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${asked.replaceAll('\n', '\n> ')}\n`,
    date: DATE,
  });
const answers = (kind: Kind, text: string, asked?: string) => reply(kind, text, asked).answer;

describe('what stands beside an answer', () => {
  test.each<[Kind, string, string]>([
    ['rsvp', 'no', 'Not going to make it, I am afraid. And yes, please do send me the minutes.'],
    ['distribute', 'declined', 'Ja, kijk, zo een bijeenkomst is nuttig. Wij gaan hem niet delen.'],
    ['rsvp', 'yes', 'Of course I am coming, what else?'],
    ['consent', 'agree', 'Ik kan met dit concept instemmen. Wanneer wordt het gepubliceerd?'],
    ['rsvp', 'yes', 'Geen twijfel mogelijk, ik ben erbij.'],
    ['rsvp', 'no', 'Vorige week zei ik ja, maar het wordt toch nee.'],
    ['consent', 'object', 'Ik trek mijn eerdere akkoord in en maak bezwaar.'],
    ['action', 'blocked', 'Dit zit muurvast. Meer tijd heeft geen zin.'],
    ['action', 'done', 'Eerst heb ik uitstel gevraagd, maar nu is de lijst compleet.'],
  ])('of a %s is told apart: %s', (kind, answer, text) => expect(answers(kind, text)).toBe(answer));

  test.each<[Kind, string]>([
    ['rsvp', 'I would love to! Is there any budget, though? It is quite a sum.'],
    ['rsvp', 'Ik kan die dag niet, maar ik ga proberen te schuiven.'],
    ['rsvp', 'I can not come to any other conclusion than that it matters.'],
    ['rsvp', 'Ik ben erbij. In gedachten dan.'],
    ['consent', 'Hierbij mijn akkoord voor publicatie van de foto.'],
    ['consent', 'Akkoord van de maatschap volgt.'],
    ['consent', 'Ik onthoud me van commentaar.'],
    ['consent', 'Yes, I have read it.'],
    ['interest', 'Sign me up for the newsletter!'],
    ['interest', 'Geen tijd om nu te antwoorden.'],
    ['distribute', 'De enquête staat op de site hoor!'],
    ['distribute', 'I have shared it with my wife.'],
  ])('of a %s makes it unclear: %s', (kind, text) => expect(answers(kind, text)).toBe('unclear'));

  test('an agreement with another paper that came along is none with the draft', () => {
    const asked = 'Gaat u akkoord met dit concept? Het verslag van 11 februari is ter kennisneming.';
    expect(answers('consent', 'Akkoord met het verslag van 11 februari.', asked)).toBe('unclear');
  });

  test('a postscript that takes back what stands above it counts alone', () => {
    const text =
      'Helaas moet ik verstek laten gaan.\n\nGroet,\nBart\n\nPS Het bovenstaande kun je vergeten, ik kom wel.';
    expect(answers('rsvp', text)).toBe('yes');
  });
});

describe('ways of taking part, when both are offered', () => {
  const BOTH = 'Komt u op donderdag 22 april? Dat kan in Amersfoort of online.';
  test.each([
    ['online', 'Fysiek lukt niet, online wel.'],
    ['online', 'Ik schuif graag aan via de computer.'],
    ['on-site', 'Jazeker. Ik zie jullie in Amersfoort.'],
    ['on-site', 'I am coming. I booked the early train to Amersfoort.'],
    [undefined, 'Ja, ik kom!'],
  ])('%s: %s', (mode, text) =>
    expect(reply('rsvp', text, BOTH)).toMatchObject({ answer: 'yes', ...(mode && { mode }) }),
  );

  test('another word about the way makes it uncertain', () => {
    expect(reply('rsvp', 'Ja, ik kom! Stuur me de link maar.', BOTH).why).toBe('way-of-taking-part');
  });
});

describe('asking to be put down', () => {
  test.each<[Kind, string, string]>([
    ['rsvp', 'yes', 'Kunt u mij aanmelden voor de 22e?'],
    ['rsvp', 'yes', 'Could you put me on the list?'],
    ['rsvp', 'no', 'Zou je mijn naam willen doorstrepen?'],
    ['rsvp', 'maybe', 'Could you note me as not sure yet?'],
    ['rsvp', 'unclear', 'Kun je mij op de lijst zetten voor de nieuwsbrief?'],
    ['rsvp', 'unclear', 'Wilt u mij aanmelden, of moet dat via de website?'],
    ['rsvp', 'unclear', 'Haal mij niet van de lijst.'],
    ['interest', 'yes', 'Noteert u mij als deelnemer.'],
    ['consent', 'object', 'Count me as against.'],
  ])('a %s is %s: %s', (kind, answer, text) => expect(answers(kind, text)).toBe(answer));

  test.each<[Kind, string, string]>([
    ['rsvp', 'yes', 'Een volmondig ja van mijn kant.'],
    ['rsvp', 'no', 'My answer has to be no.'],
    ['consent', 'agree', 'That is a yes from me.'],
    ['rsvp', 'unclear', 'Het antwoord is nee op de dieetvraag.'],
  ])('an answer that names itself, %s is %s: %s', (kind, answer, text) => expect(answers(kind, text)).toBe(answer));
});

describe('somebody who writes for another', () => {
  const to = (name: string, text: string) => answers('rsvp', text, `Geachte ${name},\n\n${ASKED.rsvp}`);

  test('answers for the person to whom the quoted mail was sent, and for nobody else', () => {
    const text = 'Professor Bakker is verhinderd op 22 april.';
    expect([to('professor Bakker', text), to('mevrouw Mol', text)]).toEqual(['no', 'unclear']);
  });

  test.each<[Kind, string, string]>([
    ['rsvp', 'no', 'Dokter Bosscher laat zich voor de bijeenkomst verontschuldigen.'],
    ['consent', 'agree', 'Het bestuur heeft er unaniem mee ingestemd.'],
    ['consent', 'unclear', 'De maatschap heeft ingestemd met een tweede overleg.'],
    ['consent', 'unclear', 'Het bestuur is akkoord, ik persoonlijk niet helemaal.'],
  ])('a %s is %s: %s', (kind, answer, text) => expect(answers(kind, text)).toBe(answer));
});

describe('a story around an answer', () => {
  test.each<[Kind, string, string]>([
    ['consent', 'agree', 'Uw concept stond gisteren op de agenda van ons overleg. Wij gaan akkoord.'],
    ['consent', 'unclear', 'De dosering is tien keer de norm. Akkoord.'],
    [
      'interest',
      'yes',
      'Yes, I am in. I do not work on Fridays and I am not a committee person, but I will gladly help.',
    ],
    ['action', 'blocked', 'Het spreekuur is bevroren zolang de fusie niet rond is. Hier loop ik op vast.'],
    ['distribute', 'planned', 'Nog niet verspreid, maar uw uitnodiging is opgenomen in ons voorjaarsnummer.'],
    ['distribute', 'unclear', 'Wij delen dit niet until we have the final date.'],
  ])('a %s is %s: %s', (kind, answer, text) => expect(answers(kind, text)).toBe(answer));
});

describe('what could turn an answer', () => {
  test.each<[Kind, string]>([
    ['rsvp', 'Helaas moet ik verstek laten gaan.\n\nPS Het gaat misschien toch nog lukken. Wordt vervolgd!'],
    ['rsvp', 'Gezellig, ik kom! Dan zie ik je morgen om twee uur.'],
    ['rsvp', 'I can not come. Our nurse will represent the team.'],
    ['action', 'De uitnodigingen zijn allemaal de deur uit, dat is dus afgehandeld.'],
    ['action', 'Ik lever het half april aan.'],
  ])('a %s stays unclear: %s', (kind, text) => expect(answers(kind, text)).toBe('unclear'));

  test('a day in a question about something else is no term', () => {
    const text = 'Yes, all sorted: the list is complete. By the way, who is looking after the dinner on the 10th?';
    expect(reply('action', text)).toEqual({ answer: 'done', why: 'clear' });
  });

  test('"put me down as a maybe" decides', () => {
    expect(answers('rsvp', 'Zet me maar op misschien: is hij er al, dan kom ik.')).toBe('maybe');
  });
});

describe('company, ways and days', () => {
  test.each<[string, object]>([
    ['I will be there with three students.', { answer: 'yes', guests: 3 }],
    ['Ik kom. Mijn zus gaat met hem mee naar het ziekenhuis.', { answer: 'yes' }],
    ['Ik kan niet fysiek en ook niet online.', { answer: 'unclear' }],
    ['Ik kom niet naar Amersfoort, ik volg het via Teams.', { answer: 'yes', mode: 'online' }],
    ['Ik kom niet, mijn collega wel.', { answer: 'unclear' }],
    ['Hou mijn stoel maar vrij, wie weet.', { answer: 'unclear' }],
  ])('%s', (text, expected) => {
    const { why: _why, understood: _understood, ...got } = reply('rsvp', text);
    expect(got).toEqual(expected);
  });

  test.each<[string, object]>([
    ['De deadline van 12 maart haal ik niet, kan het 26 maart worden?', { answer: 'extend', until: '2027-03-26' }],
    ['Can I have until 4/5?', { answer: 'unclear' }],
    ['Graag uitstel tot 9-4.', { answer: 'extend', until: '2027-04-09' }],
    ['Gedaan! Op 22 april neem ik een uitdraai mee.', { answer: 'unclear' }],
  ])('%s', (text, expected) => {
    const { why: _why, understood: _understood, ...got } = reply('action', text);
    expect(got).toEqual(expected);
  });
});

describe('days of work', () => {
  test.each([
    ['Ik kan er pas vanaf 22 maart aan beginnen.', 'a day on which it begins'],
    ['Kun je me uiterlijk vrijdag de lijst sturen?', 'a day for somebody else'],
    ['Ik was er vrijdag bijna mee klaar.', 'a day of before'],
    ['Het is 15 april klaar, of later.', 'two days'],
    ['Wil je de datum verzetten naar 14 januari?', 'a day that is past'],
  ])('"%s" gives no term: %s', (text) => expect(answers('action', text)).toBe('unclear'));

  test('the weekday on which something was done is past', () => {
    expect(answers('action', 'Yes, all sorted: the list went to the members on Friday.')).toBe('done');
    expect(answers('action', 'Mag je afvinken, ze zijn zaterdag geplakt en gisteren op de post gedaan.')).not.toBe(
      'extend',
    );
  });
});

describe('how people write', () => {
  test.each<[Kind, string, string]>([
    ['rsvp', 'yes', 'Joa, ik kom wal. Zet mie der mer bie.'],
    ['rsvp', 'yes', 'Ge moogt mij noteren, ik zal er zijn!'],
    ['interest', 'yes', 'Ja hear, ik doch graach mei!'],
    ['rsvp', 'yes', 'Yes I come, you can note me.'],
    ['consent', 'agree', 'I go agreed with the concept.'],
    ['consent', 'agree', 'In orde voor mij.'],
    ['interest', 'yes', 'hallo judith ik wil heel graag mee doen ik weet hoe moeilijk het is'],
  ])('a %s, %s: %s', (kind, answer, text) => expect(answers(kind, text)).toBe(answer));

  test('a number answers when the quoted mail offers it', () => {
    const asked = 'Komt u? Antwoord met het cijfer:\n1 = ja, ik kom\n2 = nee, ik kom niet';
    expect([answers('rsvp', '2', asked), answers('rsvp', '3', asked), answers('rsvp', '2')]).toEqual([
      'no',
      'unclear',
      'unclear',
    ]);
  });

  test('a subject that was changed by hand answers', () => {
    expect(reply('rsvp', '', undefined, 'Ja, ik ben erbij! (was: Komt u?)').answer).toBe('yes');
  });

  test('above a forwarded mail an answer counts only in a reply', () => {
    const text = 'Ik wil juist wel meewerken.\n\n---------- Forwarded message ---------\nFrom: Dorien\n\nNee dank je.';
    expect(reply('interest', text).answer).toBe('yes');
    expect(reply('interest', text, undefined, 'Fwd: vraag').answer).toBe('unclear');
  });

  test('who somebody is represented by comes instead', () => {
    expect(reply('rsvp', 'Dokter Vos is er niet; hij wordt vertegenwoordigd door Bram de Wit.')).toMatchObject({
      answer: 'delegate',
      delegate: { name: 'Bram de Wit' },
    });
  });
});

describe('what is at odds with an answer elsewhere in the mail leaves it to the coordinator', () => {
  test.each<[Kind, string]>([
    ['rsvp', 'Helaas, ik kan niet.\n\nGroet,\nBart\n\nPS Ik hoor net dat de visitatie waarschijnlijk naar mei gaat.'],
    ['rsvp', 'Ik kom graag. Dan zie ik u morgen om twee uur.'],
    ['rsvp', 'Ik kom volgende week graag naar Amersfoort.'],
    ['rsvp', 'Wegens mijn verhindering komt Bram Visser.'],
    ['rsvp', 'I cannot come. Our research nurse can.'],
    ['rsvp', 'Count me in for the next one.'],
    ['action', 'No extension needed.'],
    ['action', 'I am not stuck.'],
    ['consent', 'I would agree.'],
  ])('of a %s: %s', (kind, text) => expect(answers(kind, text)).toBe('unclear'));

  test('who comes instead is read in its usual forms', () => {
    expect(reply('rsvp', 'I am unable to attend myself but am sending Magnus Eriksen.')).toMatchObject({
      answer: 'delegate',
      delegate: { name: 'Magnus Eriksen' },
    });
  });

  test('a refusal of more time beside work that is done is no request', () => {
    expect(answers('action', "No extension needed, it's finished.")).toBe('done');
  });
});

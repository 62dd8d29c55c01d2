import { describe, expect, test } from 'vitest';
import { readBody } from '../../activities/inbox/text/own-text.ts';

const OWN = 'Ja, ik kom graag.\n\nGroet, Hanna';
const LETTER = ['Beste Hanna,', '', 'Komt u op 12 januari?', 'Ja / Nee', '', 'Anneke de Wit'];

/** A reply above the letter, which is quoted with signs or without. */
const above = (line: string, sign: string) => `${OWN}\n\n${line}\n\n${LETTER.map((each) => sign + each).join('\n')}\n`;

describe('what a mail program writes above a quote', () => {
  test.each([
    'Op ma 4 jan. 2027 om 10:00 schreef Anneke de Wit <anneke@example.org>:',
    'Op 4 jan. 2027, om 10:00 heeft Anneke de Wit <anneke@example.org> het volgende\ngeschreven:',
    'Op 04-01-2027 om 10:00 schreef Anneke de Wit:',
    'Anneke de Wit schreef op ma 04-01-2027 om 10:00 [+0100]:',
    'On Mon, Jan 4, 2027 at 10:00 AM Anneke de Wit <\nanneke@example.org> wrote:',
    'On 4 Jan 2027, at 10:00, Anneke de Wit <anneke@example.org> wrote:',
    'Anneke de Wit <anneke@example.org> wrote on 04.01.2027 10:00:12:',
    '---- On Mon, 04 Jan 2027 10:00:12 +0100 Anneke <anneke@example.org> wrote ----',
    'Am Mo., 4. Jan. 2027 um 10:00 Uhr schrieb Anneke <\nanneke@example.org>:',
    'Anneke <anneke@example.org> schrieb am Mo., 4. Jan. 2027,\n10:00 Uhr:',
    'Le lun. 4 janv. 2027 à 10:00, Anneke <anneke@example.org> a écrit :',
    'El lun, 4 ene 2027 a las 10:00, Anneke (<anneke@example.org>) escribió:',
    'Il giorno lun 4 gen 2027 alle ore 10:00 Anneke <anneke@example.org>\nha scritto:',
    'Em seg., 4 de jan. de 2027 às 10:00, Anneke <anneke@example.org>\nescreveu:',
    'W dniu 04.01.2027 o 10:00, Anneke pisze:',
    'Den mån 4 jan. 2027 kl 10:00 skrev Anneke <anneke@example.org>:',
    'Den man. 4. jan. 2027 kl. 10.00 skrev Anneke <anneke@example.org>:',
    'ma 4. tammik. 2027 klo 10.00 Anneke (anneke@example.org) kirjoitti:',
    '在 2027年1月4日，上午10:00，Anneke <anneke@example.org> 写道：',
    '2027年1月4日(月) 10:00 Anneke <anneke@example.org>:',
    'пн, 4 янв. 2027 г. в 10:00, Anneke <anneke@example.org>:',
    'Citeren Anneke de Wit <anneke@example.org>:',
    'Missatge de Anneke de Wit <anneke@example.org> del dia dl., 23 de nov. 2026 a les 9:00:',
    'Van: Anneke de Wit <anneke@example.org>\nVerzonden: maandag 4 januari 2027 10:00\nAan: Hanna\nOnderwerp: Overleg',
    '*Van:* Anneke de Wit\n*Verzonden:* maandag 4 januari 2027 10:00\n*Aan:* Hanna\n*Onderwerp:* Overleg',
    '________________________________\nFrom: Anneke\nSent: Monday, January 4, 2027 10:00\nTo: Hanna\nSubject: Meeting',
    'De : Anneke <anneke@example.org>\nEnvoyé : lundi 4 janvier 2027 10:00\nÀ : Hanna\nObjet : Réunion',
    'Frá: Anneke <anneke@example.org>\nSent kl: 4. janúar 2027 10:00\nEfni: Fundur',
    '-----Oorspronkelijk bericht-----\nVan: Anneke de Wit',
    '-------- Ursprüngliche Nachricht --------',
    '>>> Anneke de Wit <anneke@example.org> 4-1-2027 10:00 >>>',
    '##- Typ uw antwoord boven deze lijn -##',
  ])('%s', (line) => {
    expect(readBody(above(line, '')).text).toBe(OWN);
    expect(readBody(above(line, '> ')).text).toBe(OWN);
  });
});

describe('what stands below the text', () => {
  test.each([
    '-- \nHanna Bos\nkinderarts\ntel. 010 000 00 00',
    '--\nHanna Bos',
    '________________\nHanna Bos',
    'Verstuurd vanaf mijn iPhone',
    'Verzonden met Outlook voor Android',
    'Sent from my Galaxy',
    'Von meinem iPhone gesendet',
    'iPhoneから送信',
    'Dit bericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijke informatie bevatten.\nHebt u het ten onrechte ontvangen, verwijder het dan en waarschuw de afzender.',
    'This message is confidential and intended only for the recipient named above. If you received it in error,\nplease notify the sender and delete it.',
    '-----BEGIN PGP SIGNATURE-----\niQEz\n-----END PGP SIGNATURE-----',
  ])('%s', (line) => {
    expect(readBody(`${OWN}\n\n${line}\n`).text).toBe(OWN);
  });

  test('a closing with a name is what the person wrote', () => {
    expect(readBody('Nee.\n\nMet vriendelijke groet,\nPiet Smit\n').text).toBe(
      'Nee.\n\nMet vriendelijke groet,\nPiet Smit',
    );
  });

  test('a word on secrecy is no disclaimer', () => {
    const text = 'Wilt u dit bericht vertrouwelijk houden? Ik ben ziek en kom niet.';
    expect(readBody(text).text).toBe(text);
  });
});

describe('what programs and mail servers add', () => {
  test.each([
    'Outlook voor iOS<https://aka.ms/o0ukef> downloaden',
    'Get Outlook for Android<https://aka.ms/AAb9ysg>',
    'Outlook voor Android (https://aka.ms/AAb9ysg) downloaden',
    'Sent with Spark',
    'Sent via Superhuman (https://sprh.mn/?vip=hanna@example.org)',
    'Verstuurd met Spark',
  ])('%s is not what the person wrote', (line) => {
    expect(readBody(`${OWN}\n\n${line}\n`).text).toBe(OWN);
  });

  test.each([
    'LET OP: deze e-mail is afkomstig van een externe afzender. Open geen bijlagen.',
    '[LET OP: Deze e-mail komt van buiten de organisatie. Klik niet op links.]',
    'Pas op! Dit bericht is verstuurd door een onbekende afzender.\nKlik niet op links en open geen bijlagen als u de afzender niet herkent.',
    'WAARSCHUWING: Dit bericht komt van buiten onze organisatie. Open alleen bijlagen van een afzender die u vertrouwt.',
    'EXTERN: deze mail komt van een externe partij.',
    '[EXTERNE AFZENDER] Open geen bijlagen en klik niet op links.',
    '[EXTERN]',
    'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you\nrecognize the sender and know the content is safe.',
    'External email: this message came from outside your organisation.',
    'U ontvangt niet vaak e-mail van antwoord@example.org. Ontdek waarom dit belangrijk is',
    "You don't often get email from antwoord@example.org. Learn why this is important",
  ])('a warning of a mail server is not what the person wrote: %s', (warning) => {
    expect(readBody(`${warning}\n\n${OWN}\n`).text).toBe(OWN);
    expect(readBody(`${warning}\n${OWN}\n`).text).toBe(OWN);
    expect(readBody(`${OWN}\n\n${warning}\n`).text.trim()).toBe(OWN);
  });

  test.each([
    'Let op: ik kom een uur later, van buiten de stad.',
    'Deze mail is ook voor de externe partij die meedenkt; ik kom graag.',
    '[EXTERN] Ja, akkoord.',
    'Let op: er komt nog een spreker van buiten.',
    'Ik open de bijlage en klik op de link.',
    'Sent with love',
    'Outlook (https://aka.ms/x) vind ik lastig.',
  ])('“%s” is what the person wrote', (words) => {
    expect(readBody(`${words}\n`).text).toBe(words);
  });
});

describe('where the answer stands', () => {
  test('answers between the lines are kept, and told to be so', () => {
    const text =
      'Zie hieronder.\n\nOp 4 jan. 2027 om 10:00 schreef Anneke:\n> Komt u?\n\nJa.\n\n> Met hoeveel mensen?\n\nTwee.\n';
    expect(readBody(text)).toEqual({ text: 'Zie hieronder.\n\nJa.\n\nTwee.', interleaved: true, forwarded: false });
  });

  test('an answer below the quote is no answer between lines', () => {
    const text = 'Op 04-01-2027 om 10:00 schreef Anneke:\n> Komt u?\n> Ja / Nee\n\nNee, helaas.\n';
    expect(readBody(text)).toEqual({ text: 'Nee, helaas.', interleaved: false, forwarded: false });
  });

  test('a quote that is set in ends where the text is not', () => {
    const text = 'On 4 Jan 2027 10:00, "Anneke" <anneke@example.org> wrote:\n\n    Will you come?\n\nYes.\n';
    expect(readBody(text).text).toBe('Yes.');
  });

  test('the rest of a quoted line that was wrapped on its way is not an answer', () => {
    const quote = '> Wij willen graag weten of u op 12 januari om tien uur kunt komen naar het';
    expect(readBody(`Ja.\n\n${quote}\noverleg in Zwolle.\n> Anneke\n`).text).toBe('Ja.');
  });

  test('a quote and nothing else has no text', () => {
    expect(readBody(above('Op 04-01-2027 om 10:00 schreef Anneke:', '').replace(OWN, '')).text).toBe('');
    expect(readBody('> Komt u?\n').text).toBe('');
  });
});

describe('a mail that is passed on', () => {
  test.each([
    '---------- Forwarded message ---------\nVan: Anneke de Wit <anneke@example.org>',
    'Begin doorgestuurd bericht:\n\nVan: Anneke de Wit <anneke@example.org>',
    '-------- Doorgestuurd bericht --------',
    '> Begin forwarded message:\n> \n> From: Anneke <anneke@example.org>',
  ])('%s', (line) => {
    expect(readBody(`Iets voor jou?\n\n${line}\n\n`)).toEqual({
      text: 'Iets voor jou?',
      interleaved: false,
      forwarded: true,
    });
  });
});

describe('what looks like a quote but is not', () => {
  test.each([
    'Op 12 januari kan ik om 10:00 niet, wel om 11:00.',
    'Mijn vragen:\n\nHoe laat is het?\nWie komen er?',
    'Ik kan op deze tijden:\nmaandag: 10:00\ndinsdag: 11:00',
    'Zoals Anneke schreef is het om tien uur.\nIk kom.',
    'Naam: Hanna\nMail: hanna@example.org\nDatum: 4 januari 2027',
    'Van: 10:00\nTot: 12:00',
    'Van mij mag het. Aan u de keuze.',
    'De uitnodiging is op 4 januari 2027 verstuurd',
    'Verstuurd via de nieuwsbrief van januari.',
    'Met de telefoon lukt het niet.',
    'On 4 January 2027 I wrote to all members:\n\nwho will come?',
    'Ik sprak Piet op 4 januari 2027: hij komt ook.',
  ])('%s', (text) => {
    expect(readBody(text).text).toBe(text);
  });
});

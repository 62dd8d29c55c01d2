import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';
import { cpuMs } from '../cpu-time.ts';

const DATE = new Date('2027-03-08T09:30:00Z');
const ASKED: Record<Kind, string> = {
  rsvp: 'Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort, of online?',
  consent: 'Gaat u akkoord met dit concept (versie 3)?',
  interest: 'Wilt u meewerken aan het zorgnetwerk?',
  action: 'Actiepunt 5: lijst met contactpersonen aanvullen. Is dit actiepunt afgerond?',
  distribute: 'Heeft u de uitnodiging verspreid of als nieuwsbericht geplaatst?',
  task: 'Wilt u voorzitter zijn van deze bijeenkomst?',
};
const quote = (text: string) => `Op ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${text}\n`;
const says = (kind: Kind, text: string) =>
  readAnswer({ kind, subject: 'Re: vraag', text: `Beste Anneke,\n\n${text}\n\n${quote(ASKED[kind])}`, date: DATE });
const recorded = (kind: Kind, text: string) => says(kind, text).answer;
const why = (kind: Kind, text: string) => says(kind, text).why;

describe('coming to a meeting', () => {
  test.each([
    ['yes', 'Ja, ik kom graag.'],
    ['yes', "Can't wait, see you on the 22nd!"],
    ['no', 'Ik ben die dag helaas verhinderd.'],
    ['no', 'Ik kom niet.'],
    ['no', 'Ik kom graag – o nee, ik ben dan op vakantie. Dus toch niet.'],
    ['maybe', 'Misschien, ik weet het nog niet.'],
  ])('%s: %s', (answer, text) => {
    expect(recorded('rsvp', text)).toBe(answer);
  });

  test.each([
    ['condition', 'Ik kom als ik oppas vind.'],
    ['question', 'Zal ik erbij zijn?'],
    ['doubt', 'Waarschijnlijk kom ik.'],
    ['other-subject', 'Ik kom op 23 april.'],
    ['in-part', 'Ik kom alleen het laatste uur.'],
    ['in-part', 'I will be there in spirit.'],
    ['negation', 'Ik kom niet met de auto.'],
    ['no-answer', 'I can now attend.'],
    ['other-person', 'Jan komt wel.'],
    ['no-answer', 'Hartelijk dank voor de uitnodiging!'],
    ['no-answer', 'Vorige keer kwam ik wel.'],
    ['no-answer', 'Nee, geen dieetwensen.'],
    ['irony', 'Ja, alsof ik niets beters te doen heb.'],
  ])('unclear for %s: %s', (reason, text) => {
    expect(says('rsvp', text)).toMatchObject({ answer: 'unclear', why: reason });
  });

  test('company is counted without the writer', () => {
    expect(says('rsvp', "Wij komen met z'n drieën.")).toMatchObject({ answer: 'yes', guests: 2 });
    expect(says('rsvp', 'Yes, happy to come, and I will bring my partner.')).toMatchObject({ guests: 1 });
    expect(why('rsvp', 'Wij komen met een groepje.')).not.toBe('clear');
  });

  test('"not there but online" is a yes, online', () => {
    expect(says('rsvp', 'Niet fysiek, wel via Teams.')).toEqual({ answer: 'yes', mode: 'online', why: 'clear' });
  });

  test('somebody who comes instead needs a name', () => {
    const delegate = { name: 'Noor Bakker', email: 'noor@example.org' };
    expect(says('rsvp', 'Ik kan niet, Noor Bakker (noor@example.org) komt in mijn plaats.')).toMatchObject({
      delegate,
    });
    expect(why('rsvp', 'Een collega komt in mijn plaats.')).toBe('no-name');
  });

  test('a form that comes back with one box ticked is an answer', () => {
    expect(recorded('rsvp', '[ ] Ja, ik kom\n[x] Nee, ik kom niet')).toBe('no');
    expect(recorded('rsvp', 'Ja, ik kom\nNee, ik kom niet')).toBe('unclear');
  });

  test('a subject that was typed as the whole answer counts, one that a program made does not', () => {
    const alone = (subject: string) => readAnswer({ kind: 'rsvp', subject, text: '', date: DATE }).answer;
    expect([alone('Ja, ik kom'), alone('Re: Ja, ik kom'), alone('Accepted: meeting')]).toEqual([
      'yes',
      'unclear',
      'unclear',
    ]);
  });
});

describe('agreeing to a draft', () => {
  test.each([
    ['agree', 'Akoord'],
    ['agree', 'Geen bezwaar.'],
    ['agree', 'Niets op aan te merken.'],
    ['agree', 'Ik kan niet anders dan ermee instemmen.'],
    ['agree', 'Akkoord, geen opmerkingen.'],
    ['agree-with-comments', 'Akkoord, met twee kleine opmerkingen.'],
    ['object', 'Hier kan ik niet mee akkoord gaan.'],
    ['abstain', 'Ik onthoud me van stemming.'],
  ])('%s: %s', (answer, text) => {
    expect(recorded('consent', text)).toBe(answer);
  });

  test.each([
    'Akkoord mits paragraaf 3 eruit gaat.',
    'Ik ga akkoord met versie 2.',
    'Ik ben het eens met de opmerkingen van Karel.',
    'Niet akkoord met bladzijde 3, de rest is prima.',
    'Ontvangen.',
    'Ik heb geen bezwaar tegen hoofdstuk 2, maar wel tegen hoofdstuk 4.',
  ])('unclear: %s', (text) => {
    expect(recorded('consent', text)).toBe('unclear');
  });
});

describe('taking part in a network', () => {
  test.each([
    ['yes', 'Tuurlijk doe ik mee!'],
    ['yes', 'Natuurlijk werk ik mee.'],
    ['no', 'Nee, bedankt.'],
    ['no', 'Wij zien af van deelname.'],
    ['unclear', 'Op dit moment even niet.'],
    ['unclear', 'Ik doe toch al mee sinds 2024?'],
  ])('%s: %s', (answer, text) => {
    expect(recorded('interest', text)).toBe(answer);
  });

  test('a wish to be called is proposed', () => {
    expect(says('interest', 'Kunt u mij even bellen?').understood).toMatchObject({ call: true });
  });

  test('a wish for no more mail is proposed, never recorded', () => {
    expect(says('interest', 'Verwijder mij uit uw bestand.')).toMatchObject({ answer: 'unclear', stop: true });
  });
});

describe('an action item', () => {
  test.each([
    ['done', 'De lijst is aangevuld en verstuurd.'],
    ['blocked', 'Ik zit vast en kan niet verder.'],
    ['extend', 'Kan ik wat meer tijd krijgen?'],
    ['unclear', 'Bijna klaar.'],
    ['unclear', 'Actie 7 is afgerond.'],
    ['unclear', 'Nee'],
    ['unclear', 'Dit is niet van mij.'],
  ])('%s: %s', (answer, text) => {
    expect(recorded('action', text)).toBe(answer);
  });

  test('more time until a day has that day', () => {
    expect(says('action', 'Graag uitstel t/m 15-4.')).toEqual({ answer: 'extend', until: '2027-04-15', why: 'clear' });
    expect(says('action', 'Nog niet, donderdag 19 maart is het af.')).toMatchObject({ answer: 'unclear', why: 'date' });
  });

  test("that it is somebody else's is proposed", () => {
    expect(says('action', 'Dit is niet van mij.').understood).toEqual({ answer: 'not-mine' });
  });
});

describe('spreading an invitation', () => {
  test.each([
    ['distributed', 'Verspreid onder onze leden.'],
    ['planned', 'Op 29 maart sturen wij de uitnodiging naar onze leden.'],
    ['declined', 'Wij kunnen uw uitnodiging niet plaatsen.'],
    ['unclear', 'Ja doen we!'],
    ['unclear', 'Doorgestuurd naar onze communicatieafdeling.'],
  ])('%s: %s', (answer, text) => {
    expect(recorded('distribute', text)).toBe(answer);
  });
});

describe('what is never an answer', () => {
  test('an out-of-office text', () => {
    const text = 'Ik ben afwezig tot 14 maart. Voor dringende zaken belt u het secretariaat.';
    expect(readAnswer({ kind: 'rsvp', subject: 'Automatisch antwoord: vraag', text, date: DATE })).toEqual({
      answer: 'unclear',
      auto: true,
      why: 'automatic',
    });
  });

  test('an "x", a number, a thumb', () => {
    expect(['x', '2', '👍'].map((text) => recorded('rsvp', text))).toEqual(['unclear', 'unclear', 'unclear']);
  });

  test('a bare yes to a mail that asks two things', () => {
    const text = `Ja\n\n${quote('Komt u naar de bijeenkomst? En wilt u parkeren bij het gebouw?')}`;
    expect(readAnswer({ kind: 'rsvp', subject: 'Re: vraag', text, date: DATE }).why).toBe('several-questions');
  });

  test('a long mail is read in a moment', () => {
    const text = 'ik ga niet akkoord met er en dan ook '.repeat(20_000);
    expect(cpuMs(() => readAnswer({ kind: 'consent', subject: '', text, date: DATE }))).toBeLessThan(1000);
  });
});

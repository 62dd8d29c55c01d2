import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';
import { readMail } from '../../activities/inbox/parse.ts';

const DATE = new Date('2027-01-05T09:30:00Z');
const quoteOf = (file: string) => {
  const { text } = readMail(readFileSync(new URL(`../letters/golden/${file}.eml`, import.meta.url)));
  return text
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n');
};
const NL = `Op ma 4 jan. 2027 om 10:00 schreef Zorgnetwerk NF1 <nf1@example.org>:\n\n${quoteOf('task-asked-chair-nl')}`;
const EN = `On Mon, 4 Jan 2027 at 10:00, Zorgnetwerk NF1 <nf1@example.org> wrote:\n\n${quoteOf('task-asked-speaker-en')}`;
const says = (words: string, quote = NL) =>
  readAnswer({ kind: 'task', subject: 'Re: Wilt u voorzitter zijn?', text: `${words}\n\n${quote}`, date: DATE });

describe('being asked for a task in a meeting', () => {
  test.each([
    'Ja, ik doe het',
    'Ja, ik doe het graag.',
    'Dat doe ik graag!',
    'Dat wil ik wel doen.',
    'Beste Marijke,\n\nIk wil het graag doen.\n\nGroet, Fatima',
    'Ik wil graag voorzitter zijn.',
    'Met plezier!',
    'Prima, ik doe het.',
    'Ik neem het op mij.',
    'Je kunt op mij rekenen.',
    'Uiteraard',
    'Ja, natuurlijk.',
    'Ja hoor, doe ik!',
    'Ik verzorg de pitch.',
    'Ik geef graag een pitch.',
  ])('is a yes: %s', (words) => {
    expect(says(words)).toMatchObject({ answer: 'yes', why: 'clear' });
  });

  test.each([
    'Yes, I will do it',
    'Happy to do it!',
    'I would love to speak.',
    'I accept with pleasure.',
    'My pleasure.',
    'You can count on me.',
  ])('is a yes in English: %s', (words) => {
    expect(says(words, EN)).toMatchObject({ answer: 'yes', why: 'clear' });
  });

  test.each([
    'Nee, dat lukt niet',
    'Helaas, dat gaat niet lukken.',
    'Ik kan dat helaas niet doen.',
    'Ik doe het niet.',
    'Dat doe ik liever niet.',
    'Ik heb geen tijd.',
    'Ik moet helaas bedanken.',
    'Daar zeg ik nee.',
    'Sorry, ik kan niet.',
  ])('is a no: %s', (words) => {
    expect(says(words)).toMatchObject({ answer: 'no', why: 'clear' });
  });

  test.each(['No, I cannot do it', 'I must decline.', 'Sorry, I am not able to speak.', 'I do not have the time.'])(
    'is a no in English: %s',
    (words) => {
      expect(says(words, EN)).toMatchObject({ answer: 'no', why: 'clear' });
    },
  );

  test.each([
    'Misschien.',
    'Ja, als Bram notuleert.',
    'Ik doe het alleen het eerste uur.',
    'Kan Bram het niet doen?',
    'Vraag liever Bram.',
    'Bram doet het.',
    'Ik wil het doen, maar niet alleen.',
    'Ik doe mee met de bijeenkomst.',
    'Ik kom graag.',
    'Wie is de notulist?',
    'Dank voor de uitnodiging!',
    'Ik denk erover na.',
    'Nee, maar ik wil wel notuleren.',
    'Ik doe het niet graag, maar vooruit.',
    'Ik doe het boodschappenlijstje.',
    'Ik doe het volgend jaar.',
    'Ja, graag even bellen.',
    'Zou ik het doen?',
    'Ik zou het graag doen.',
    'I might do it.',
    'I will do it if nobody else can.',
    'Can I do it together with Bram?',
    'Ik heb uw vraag ontvangen.',
    'Ik doe het wel als spreker.',
    '',
  ])('waits when it is not certain: %s', (words) => {
    expect(says(words).answer).toBe('unclear');
  });

  test('of who wants no more mail is seen as that', () => {
    expect(says('Nee, en stuur mij geen mails meer.')).toMatchObject({ stop: true });
  });
});

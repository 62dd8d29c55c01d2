import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../activities/inbox/meaning/meaning.ts';
import type { Reading } from '../../activities/mailroom/reading.ts';
import { type Known, rule } from '../../activities/mailroom/ruling.ts';
import { actionsId } from '../../workflows/kit/ids.ts';
import { BRAM } from '../people.ts';
import { addressFor, read, reply } from './office.ts';

const REGISTER = actionsId('nf1');
const OVERDUE = [
  'Op di 2 feb. 2027 om 09:00 schreef Zorgnetwerk NF1:',
  '> Beste Bram van der Laan,',
  '>',
  '> Wij hebben nog niet gehoord of dit klaar is. Laat u het ons weten, ook als u meer',
  '> tijd nodig hebt of als het niet lukt.',
  '>',
  '> - Belt de gemeente – uiterlijk maandag 1 februari 2027 (de datum is voorbij)',
  '>',
  '> Hoe staat het met uw actiepunten?',
].join('\r\n');
/** An answer in words to a letter about action items. */
const answering = (words: string): Reading =>
  read(
    reply(`${words}\r\n\r\n${OVERDUE}`, {
      to: addressFor(BRAM.id, REGISTER),
      subject: 'Re: Hoe staat het met uw actiepunten bij Zorgnetwerk NF1?',
    }),
  );
const KNOWN: Known = {
  found: { by: 'address', workflow: REGISTER, person: BRAM.id },
  person: { name: BRAM.name, email: BRAM.email, closed: false },
  verdict: 'pass',
  actions: true,
};
const saying = (meaning: Partial<Meaning>, text = 'Tekst'): Reading => ({
  ...answering('Dit is klaar.'),
  text,
  meaning: { why: 'clear', ...meaning } as Meaning,
});
const held = (why: string, proposal?: object) => ({
  do: 'hold',
  kind: 'reply',
  why,
  ...(proposal && { proposal }),
});

describe('an answer in words about an action item', () => {
  test('is read as what it answers, whatever else its address is for', () => {
    expect(answering('Dit is klaar.').question).toBe('action');
    expect(read(reply('Ja', { to: addressFor(BRAM.id) })).question).toBe('interest');
  });

  test.each([
    ['Dit is klaar.', { choice: 'done' }],
    ['Klaar!', { choice: 'done' }],
    ['Ik heb tot 1 mei nodig.', { choice: 'extend', until: '2027-05-01' }],
  ])(
    'is recorded when it is certain; the register knows which item it is about, and whether it is open: %s',
    (words, answer) => {
      expect(rule(answering(words), KNOWN)).toEqual({ do: 'record', answer });
    },
  );

  test('is recorded with its own words when it says what is in the way, as one line', () => {
    const reading = saying({ answer: 'blocked' }, `Wij wachten\n\non IT. ${'x'.repeat(600)}`);
    const ruling = rule(reading, KNOWN);
    expect(ruling).toMatchObject({ do: 'record', answer: { choice: 'blocked' } });
    const { why } = (ruling as { answer: { why: string } }).answer;
    expect(why).toMatch(/^Wij wachten on IT\. x+$/);
    expect(why).toHaveLength(500);
  });

  test.each<[string, Partial<Meaning>, object]>([
    [
      'is not theirs',
      { answer: 'not-mine', delegate: { name: 'Charlotte' } },
      { choice: 'not-mine', whose: 'Charlotte' },
    ],
    [
      'is not certain',
      { answer: 'unclear', why: 'doubt', understood: { answer: 'extend', until: '2027-05-01' } },
      { choice: 'extend', until: '2027-05-01' },
    ],
  ])('waits, with what was understood, when it %s', (_, meaning, answer) => {
    expect(rule(saying(meaning), KNOWN)).toEqual(held('unclear', { answer }));
  });

  test('that asks for time without a day waits', () => {
    expect(rule(saying({ answer: 'extend' }), KNOWN)).toEqual(held('unclear', { understood: 'extend' }));
  });

  test('waits when it is not certain who wrote it', () => {
    const answer = { answer: { choice: 'done' } };
    expect(rule(answering('Dit is klaar.'), { ...KNOWN, verdict: 'none' })).toEqual(held('not-verified', answer));
    const stranger = { ...answering('Dit is klaar.'), from: { address: 'bram@private.example', name: '' } };
    expect(rule(stranger, KNOWN)).toEqual(held('other-sender', answer));
  });

  test('is no yes or no to anything else', () => {
    const other = { ...saying({ answer: 'done' }), question: 'interest' as const };
    expect(rule(other, KNOWN)).toEqual(held('unclear'));
  });
});

import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../activities/inbox/meaning/meaning.ts';
import type { Reading } from '../../activities/mailroom/reading.ts';
import { type Known, rule } from '../../activities/mailroom/ruling.ts';
import { rolesId } from '../../workflows/kit/ids.ts';
import { BRAM } from '../people.ts';
import { addressFor, read, reply } from './office.ts';

const ROLES = rolesId('nf1', 1);
const ASKED = [
  'Op ma 4 jan. 2027 om 10:00 schreef Zorgnetwerk NF1:',
  '> Beste Bram van der Laan,',
  '>',
  '> Wij zoeken een voorzitter voor deze bijeenkomst. Wij denken aan u.',
  '>',
  '> Doet u het?',
].join('\r\n');
const answering = (words: string): Reading =>
  read(reply(`${words}\r\n\r\n${ASKED}`, { to: addressFor(BRAM.id, ROLES), subject: 'Re: Wilt u voorzitter zijn?' }));
const KNOWN: Known = {
  found: { by: 'address', workflow: ROLES, person: BRAM.id },
  person: { name: BRAM.name, email: BRAM.email, closed: false },
  verdict: 'pass',
  tasks: true,
};
const held = (why: string, proposal?: object) => ({ do: 'hold', kind: 'reply', why, ...(proposal && { proposal }) });
const saying = (meaning: Partial<Meaning>): Reading => ({
  ...answering('Ja, ik doe het.'),
  meaning: { why: 'clear', ...meaning } as Meaning,
});

describe('an answer in words to being asked for a task', () => {
  test('is read as what it answers', () => {
    expect(answering('Ja, ik doe het.').question).toBe('task');
  });

  test.each([
    ['Ja, ik doe het.', { choice: 'accept' }],
    ['Nee, dat lukt niet.', { choice: 'decline' }],
  ])('is recorded when it is certain; which task it is about the meeting’s own process knows: %s', (words, answer) => {
    expect(rule(answering(words), KNOWN)).toEqual({ do: 'record', answer });
  });

  test('waits with what was understood when it is not certain, or not certain who wrote it', () => {
    const unsure = saying({ answer: 'unclear', why: 'doubt', understood: { answer: 'yes' } });
    expect(rule(unsure, KNOWN)).toEqual(held('unclear', { answer: { choice: 'accept' } }));
    const yes = { answer: { choice: 'accept' } };
    expect(rule(answering('Ja, ik doe het.'), { ...KNOWN, verdict: 'none' })).toEqual(held('not-verified', yes));
    const stranger = { ...answering('Ja, ik doe het.'), from: { address: 'bram@private.example', name: '' } };
    expect(rule(stranger, KNOWN)).toEqual(held('other-sender', yes));
  });

  test('is no yes or no to anything else', () => {
    expect(rule({ ...saying({ answer: 'yes' }), question: 'rsvp' as const }, KNOWN)).toEqual(held('unclear'));
  });
});

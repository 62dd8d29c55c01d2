import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED: Partial<Record<Kind, string>> = {
  rsvp: 'Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort?',
  interest: 'Wilt u meewerken aan het zorgnetwerk?',
};
const answer = (kind: Kind, text: string) =>
  readAnswer({
    kind,
    subject: 'Re: vraag',
    text: `Beste Anneke,\n\n${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${ASKED[kind]}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  }).answer;

const written = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Each table holds idioms, and after a line of dashes what comes near and is none. */
const idioms = (kind: Kind, said: string, table: string) =>
  describe(`${said}, in figures of speech of a ${kind}`, () => {
    const [meant, near] = table.split(/^\s*---\s*$/m).map(written) as [string[], string[]];
    test.each(meant)('%s', (text) => expect(answer(kind, text)).toBe(said));
    test.each(near)('not: %s', (text) => expect(answer(kind, text)).not.toBe(said));
  });

idioms(
  'rsvp',
  'yes',
  `
  Reken maar van yes.
  De 22e ziet u mij verschijnen.
  Voor geen goud zou ik dit willen missen.
  Noteert u mij maar voor een stoel in de zaal in Amersfoort.
  Ik heb het er met mijn vrouw over gehad: zet de koffie maar klaar.
  Wild horses couldn't keep me away.
  Save me a chair near the front, my hearing isn't what it was.
  You can count me among the guests.
  I'll be there with bells on.
  ---
  Mijn collega ziet u de 22e verschijnen.
  Zet de koffie klaar voor mijn collega.
  Jan zegt: reken maar van yes.
  Reken maar van yes 🙄
  Ziet u mij de 22e verschijnen?
  Hou een plekje voor mij vrij, voor het geval dat.
  Save me a chair, just in case.
  Wild horses couldn't keep me away last year.
  If I can swap, wild horses couldn't keep me away.
`,
);

idioms(
  'rsvp',
  'no',
  `
  Dat wordt 'm niet voor mij.
  Jullie zullen het zonder mij moeten doen.
  Ik lees het verslag wel.
  Met geen tien paarden krijg je me daarheen.
  Not this time, I'm afraid.
  I'm going to have to sit this one out.
  You'll have to do without me this time.
  My diary says no.
  ---
  Ik lees het verslag van de vorige keer wel.
  Jullie zullen het eerste uur zonder mij moeten doen.
  You'll have to start without me.
  Do not expect me before three.
  Will you have to do without me?
`,
);

idioms(
  'rsvp',
  'maybe',
  `
  Dat hangt nog aan een zijden draadje.
  Zet maar een vraagteken achter mijn naam.
  It's touch and go for me.
  The jury is still out.
  Pencil me in.
  ---
  De zaal hangt nog aan een zijden draadje.
  My colleague is on the fence.
  Pencil me in for the dinner.
`,
);

idioms(
  'interest',
  'yes',
  `
  Daar teken ik voor!
  Jullie hebben er een deelnemer bij.
  Ik steek graag mijn handen uit de mouwen.
  Consider me on board.
  You don't have to ask me twice.
  ---
  Waar teken ik voor?
  Jullie hebben er een probleem bij.
  Mijn collega steekt graag zijn handen uit de mouwen.
  Consider me on board if my manager agrees.
`,
);

idioms(
  'interest',
  'no',
  `
  Dat is niet aan mij besteed.
  Daar brand ik mijn vingers niet aan.
  Taking part is not on the cards for me.
  My plate is full.
  Not my cup of tea.
  ---
  Is dat niet aan mij besteed?
  Mijn collega brandt daar zijn vingers niet aan.
  Taking part in the survey is not on the cards for me.
  The coffee is not my cup of tea.
`,
);

import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED = 'Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort?';
const answer = (text: string, kind: Kind = 'rsvp') =>
  readAnswer({
    kind,
    subject: 'Re: vraag',
    text: `Beste Anneke,\n\n${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${ASKED}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  }).answer;

const YES = ['Ik kom graag.', 'Please count me in.'];
const NO = ['Ik kan helaas niet komen.', "I'm afraid I can't make it."];

/** A sentence per line. */
const sentences = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('beside a yes', () => {
  test.each(
    sentences(`
    Bedankt voor het vele werk.
    Sorry, ik dacht dat ik al had gereageerd.
    Ik kom er nu pas aan toe om te antwoorden.
    Ik werk niet op woensdag.
    Hoe laat is het afgelopen?
    Ik sla de borrel over.
    Ik kan nog iemand meenemen in de auto.
    Ik neem wel een flesje mee.
    Je kunt me altijd bellen.
    My apologies for the delay.
    Compliments to the team.
    I only saw your mail today.
    The link does not work here, but never mind.
    `),
  )('this changes nothing: %s', (text) => {
    for (const yes of YES) expect([answer(`${text} ${yes}`), answer(`${yes} ${text}`)]).toEqual(['yes', 'yes']);
  });

  test.each(
    sentences(`
    Dat gesprek met mijn baas moet ik nog hebben.
    Het bestuur moet er nog over beslissen.
    Ik wil eerst weten wie er komt.
    Dat is tenminste het plan.
    Hoop ik.
    Naar verwachting.
    Maar ik beloof niets.
    Het wordt wel krap.
    Pin me er niet op vast.
    Met uitzondering van het laatste deel.
    Ik moet er nog een nachtje over slapen.
    Misschien stuur ik een collega.
    Ik heb het hem nog niet gevraagd.
    Dit antwoord was voor een ander bedoeld.
    Tegen mijn zin, dat wel.
    Barring unforeseen circumstances.
    Let me check with home first.
    I still have to ask my manager.
    That remains to be seen.
    I can't decide this on behalf of the department.
    Don't count on it too much.
    Only as an observer.
    I think he'll be fine with it.
    Do you mean the meeting of 23 May?
    The board still has to approve.
    Time permitting.
    `),
  )('this leaves it open: %s', (text) => {
    for (const yes of YES) {
      expect([answer(`${yes} ${text}`), answer(`${text} ${yes}`)]).toEqual(['unclear', 'unclear']);
      expect(answer(`${yes.replace('.', ', ')}${text.charAt(0).toLowerCase()}${text.slice(1)}`)).toBe('unclear');
    }
  });
});

describe('beside a no', () => {
  test.each(
    sentences(`
    Ik moet dan werken.
    Volgende keer ben ik er weer bij.
    I'll be there next time.
    Something came up at work.
    My apologies for the late reply.
    `),
  )('this changes nothing: %s', (text) => {
    for (const no of NO) expect(answer(`${no} ${text}`)).toBe('no');
  });

  test.each(
    sentences(`
    Mijn man is overleden.
    U heeft de verkeerde persoon.
    Vergeet mijn vorige mail.
    She has not seen it yet.
    `),
  )('this leaves it open: %s', (text) => {
    for (const no of NO) expect(answer(`${no} ${text}`)).toBe('unclear');
  });
});

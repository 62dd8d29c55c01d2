import { expect, test } from 'vitest';
import { departedIn } from '../../activities/inbox/recognise/departed.ts';

const NOOR = { successor: { name: 'Noor de Wit', email: 'noor@example.org' } };

test.each<[string, object]>([
  ['Ik ben niet meer werkzaam bij het UMC. Mijn opvolger is Noor de Wit (noor@example.org).', NOOR],
  ['Per 1 mei werk ik niet meer bij deze stichting. U kunt terecht bij Noor de Wit via noor@example.org', NOOR],
  ['Bram werkt hier niet meer. Neem contact op met Noor de Wit, noor@example.org.', NOOR],
  ['Ik ben met pensioen.\nMijn opvolgster is Noor de Wit: noor@example.org', NOOR],
  ['Ik heb per 1 januari het ziekenhuis verlaten.', {}],
  ['Dit mailadres is niet meer in gebruik. Mail naar poli@example.org.', { successor: { email: 'poli@example.org' } }],
  ['I no longer work at the hospital. Please contact Noor de Wit (noor@example.org).', NOOR],
  ['Bram van der Laan has left the organisation. My successor is Noor de Wit at noor@example.org', NOOR],
  ['This address is no longer in use (bram@example.org).', {}],
  ['Ik ben uit dienst. Mail noor@example.org of gijs@example.org.', {}],
])('says that somebody has left: “%s”', (text, said) => {
  expect(departedIn(text, 'bram@example.org')).toEqual(said);
});

test.each([
  'Ik ben met vakantie tot 3 mei. Voor spoed: noor@example.org.',
  'Ik ben vandaag niet aanwezig. Op vrijdag werk ik niet.',
  'Ik ben tot maandag afwezig en lees mijn mail niet. Mijn waarnemer is Noor de Wit (noor@example.org).',
  'I am out of the office and no longer at my desk today.',
  'I have left for a conference, back on Monday.',
  '',
])('says that somebody is away for a while: “%s”', (text) => {
  expect(departedIn(text)).toBeUndefined();
});

test('a text made to take long is looked at quickly', () => {
  const started = performance.now();
  departedIn(`heeft ${'x '.repeat(100_000)} niet meer ${'werkt '.repeat(100_000)}`);
  departedIn('A'.repeat(100_000));
  departedIn(`niet meer werkzaam ${'Aa '.repeat(50_000)}a@b.c`);
  expect(performance.now() - started).toBeLessThan(500);
});

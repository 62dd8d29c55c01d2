import { expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const KINDS: Kind[] = ['interest', 'rsvp', 'consent', 'action'];
const stops = (text: string) =>
  KINDS.map((kind) => readAnswer({ kind, subject: 'Re: Uitnodiging', text, date: new Date('2027-03-09') }).stop);

test.each([
  'Haal me van jullie lijst',
  'Wilt u mijn e-mailadres verwijderen uit uw bestand?',
  'Schrijf me maar uit',
  'Kunt u mij uitschrijven?',
  'Voortaan geen uitnodigingen meer graag',
  'Stuur mij geen uitnodigingen meer',
  'Ik stel geen prijs op deze e-mails',
  'Ik ben niet gediend van deze mails',
  'Ik ben met pensioen, u kunt mij uit de lijst halen.',
  'Verwijder mijn gegevens (AVG).',
  'Ik wil niet meer aangeschreven worden.',
  'Laat mij met rust',
  'Take me off this list',
  'I would like to be taken off your list.',
  'I no longer wish to receive these mails.',
  'Please delete my data',
  'Stop sending me mail',
  'Afmelden',
])('“%s” asks for no more mail, whatever was asked', (text) => {
  expect(stops(text)).toEqual([true, true, true, true]);
});

test.each([
  'Ik kan niet meer komen, helaas.',
  'Ik heb geen vragen meer.',
  'De lijst met contactpersonen is klaar.',
  'Haal mij van de lijst met aanwezigen, ik was er niet.',
  'Ik heb het bestand bijgewerkt en mijn gegevens toegevoegd.',
  'I took the names from the list.',
  'Wij hebben geen uitnodigingen meer over om te verspreiden.',
  'De mail is verstuurd naar de hele mailinglijst.',
  'Mijn naam ontbreekt op de lijst.',
])('“%s” does not', (text) => {
  expect(stops(text)).toEqual([undefined, undefined, undefined, undefined]);
});

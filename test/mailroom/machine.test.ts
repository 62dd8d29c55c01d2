import { expect, test } from 'vitest';
import { BRAM } from '../people.ts';
import { after, bramsMeeting, calendar, MEETING, words } from './meeting-office.ts';
import { addressFor, SHARE, verdict } from './office.ts';

const NO = { answer: { choice: 'no' } };
const YES = { answer: { choice: 'yes' } };
const waits = (proposal?: object) => ({ done: ['held'], why: 'seems-automatic', about: MEETING, proposal });

test.each([
  ['Re: Uitnodiging', 'Ik ben van 20 tot 25 april afwezig. Ik kan dus niet komen.', NO],
  ['Re: Uitnodiging', 'Ik ben met zwangerschapsverlof tot 1 juni, dus ik kom niet. Groet!', NO],
  ['Afwezig', 'Ik kom niet.', NO],
  ['Niet aanwezig', 'Ik kan niet komen.', NO],
  ['Afwezig: Uitnodiging', 'Ik lees mijn mail niet.', undefined],
])('“%s” with “%s” may be a person’s: it waits with what was understood', async (subject, text, proposal) => {
  const found = await after(words(text, { subject }));
  expect(found).toMatchObject(waits(proposal));
  expect(found.answer).toBeUndefined();
});

test.each([
  ['Absent on 4 February', 'I cannot come.'],
  ['Afwezig 4 februari', 'Ik kom niet, sorry.'],
  ['Verhinderd', 'Ik ben verhinderd.'],
])('“%s” with “%s” is what people write', async (subject, text) => {
  expect(await after(words(text, { subject }))).toMatchObject({ done: ['recorded'], answer: { choice: 'no' } });
});

test('words about leave that answer a campaign wait with what was understood', async () => {
  const text = 'Bedankt voor uw mail. Ik ben tot 1 mei met zwangerschapsverlof maar doe graag mee!';
  const proposal = { answer: { choice: 'takes-part' } };
  expect(await after(words(text, { to: addressFor(BRAM.id) }))).toMatchObject({ ...waits(proposal), about: SHARE });
});

test.each([
  'Auto-Submitted: auto-generated',
  'Precedence: bulk',
  'List-Id: <zorg.example.org>',
  'X-Loop: zorg@example.org',
  'Return-Path: <>',
  'X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent',
])('a yes in a mail with %s is proposed, not recorded', async (header) => {
  const found = await after(words('Ja, ik kom.', { subject: 'Uitnodiging', headers: [header, verdict('pass')] }));
  expect(found).toMatchObject(waits(YES));
  expect(found.answer).toBeUndefined();
});

test('what only machines send leads to nothing', async () => {
  const headers = [verdict('pass'), 'Auto-Submitted: auto-replied'];
  expect(await after(words('Ik ben er niet.', { headers }))).toEqual({ done: ['nothing'] });
  expect(await after(words('Ik ben er niet.', { subject: 'Automatisch antwoord: Uitnodiging' }))).toEqual({
    done: ['nothing'],
  });
});

test('a calendar answer is generated at somebody’s click, but one that nobody clicked waits', async () => {
  const generated = [verdict('pass'), 'Auto-Submitted: auto-generated'];
  expect(await after(calendar({}, { headers: generated }))).toMatchObject({ done: ['recorded'] });
  const replied = [verdict('pass'), 'Auto-Submitted: auto-replied'];
  expect(await after(calendar({}, { headers: replied }))).toMatchObject({ done: ['held'], why: 'seems-automatic' });
});

test.each(['FW: Uitnodiging', 'Fwd: Uitnodiging', 'Doorst: Uitnodiging', 'WG: Einladung', 'TR: Invitation'])(
  'a mail with the subject “%s” was passed on, whatever stands in it: it waits with what was understood',
  async (subject) => {
    const text = ['Ja, ik kom.', '', 'Van: Netwerk <netwerk@example.org>', 'Verzonden: maandag 4 januari 2027 8:45'];
    const block = [...text, `Aan: ${bramsMeeting}`, 'Onderwerp: Uitnodiging', '', 'Komt u?'].join('\r\n');
    for (const body of ['Ja, ik kom.', block]) {
      const found = await after(words(body, { subject }));
      expect(found).toMatchObject({ done: ['held'], why: 'forwarded', proposal: YES });
    }
    const reply = await after(words('Ja, ik kom.', { subject: `Re: ${subject}` }));
    expect(reply).toMatchObject({ done: ['recorded'] });
  },
);

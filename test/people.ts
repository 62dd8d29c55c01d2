import type { CampaignPlan, CampaignState } from '../workflows/campaign/contract.ts';
import { divide, scheduleFrom } from '../workflows/campaign/rules.ts';
import type { InvitationState } from '../workflows/invitation/contract.ts';
import { instantAt } from '../workflows/kit/calendar.ts';
import type { Addressee } from '../workflows/kit/letter.ts';
import type { NetworkState, Organisation, Person } from '../workflows/network/contract.ts';
import { letterhead } from '../workflows/network/letterhead.ts';
import { addressee } from '../workflows/network/people.ts';
import { openRegisters } from '../workflows/network/registers.ts';
import { SCHEMA_VERSION } from '../workflows/schema.ts';

/** The cast of the tests. Every story begins on Monday 4 January 2027, at ten o'clock in the Netherlands. */
export const MONDAY = instantAt('2027-01-04', 10);
export const HOLIDAYS = [
  '2027-01-01',
  '2027-03-28',
  '2027-03-29',
  '2027-04-27',
  '2027-05-06',
  '2027-05-17',
  '2027-12-25',
];

export const ANNEKE = { name: 'Anneke de Wit', email: 'anneke@example.org' };

const ORGANISATIONS: Organisation[] = [
  { id: 'aaaaaaaa', name: 'Erasmus MC', kind: 'expertise-centre', institutionType: 'umc', city: 'Rotterdam' },
  { id: 'bbbbbbbb', name: 'Neurofibromatose Vereniging Nederland', kind: 'patient-organisation' },
  { id: 'cccccccc', name: 'Isala', kind: 'treatment-centre', institutionType: 'stz', city: 'Zwolle' },
];

const person = (id: string, name: string, organisation: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  email: `${name.split(' ')[0]!.toLowerCase()}@example.org`,
  language: 'nl',
  organisation,
  addedAt: MONDAY,
  ...more,
});

export const BRAM = person('bram2222', 'Bram van der Laan', 'aaaaaaaa', {
  discipline: 'Klinische genetica',
  phases: [1, 2],
  source: 'contact EC',
});
export const CHARLOTTE = person('char2222', 'Charlotte Smit', 'bbbbbbbb', { phases: [4], source: 'contact PO' });
export const DAVE = person('dave2222', 'Dave Thompson', 'aaaaaaaa', {
  language: 'en',
  discipline: 'Neurologie',
  phases: [3],
});
export const ELIF = person('elif2222', 'Elif Yılmaz', 'cccccccc', {
  discipline: 'Kindergeneeskunde',
  phases: [2, 3],
  source: 'instelling',
});
export const FENNA = person('fenn2222', 'Fenna Hoekstra', 'cccccccc', { salutation: 'Geachte mevrouw Hoekstra' });
/** Knows people in the network, and is in no table yet. */
export const GIJS = { id: 'gijs2222', name: 'Gijs Mol', email: 'gijs@example.org', language: 'nl' } as const;

const byId = <T extends { id: string }>(items: T[]) =>
  Object.fromEntries(items.map((item) => [item.id, structuredClone(item)]));

/** The network of the tests: three organisations, five people, one coordinator. */
export const aNetwork = (people: Person[] = [BRAM, CHARLOTTE, DAVE, ELIF, FENNA]): NetworkState => ({
  schemaVersion: SCHEMA_VERSION,
  slug: 'nf1',
  name: 'Zorgnetwerk NF1',
  condition: 'Neurofibromatose type 1',
  languages: ['nl', 'en'],
  coordinators: [ANNEKE],
  sender: { name: 'Zorgnetwerk NF1', address: 'nf1@example.org' },
  createdAt: MONDAY,
  organisations: byId(ORGANISATIONS),
  people: byId(people),
  campaigns: [],
  outbox: [],
});

/** The same network as its process begins with it: with its registers. */
export function aNewNetwork(change: Partial<NetworkState> = {}): NetworkState {
  const state = { ...aNetwork(), ...change };
  openRegisters(state);
  return state;
}

/** A plan that closes after 20 working days and reminds after 5 and 12. */
export const aPlan = (change: Partial<CampaignPlan> = {}): CampaignPlan => ({
  title: 'Doet u mee?',
  audience: {},
  text: {
    nl: {
      subject: 'Doet u mee met {{netwerk}}?',
      body: '{{aanhef}},\n\nWij bouwen een zorgnetwerk. Doet u mee? Graag uw antwoord voor {{sluitdatum}}.',
    },
    en: {
      subject: 'Will you join {{network}}?',
      body: '{{salutation}},\n\nWe are building a care network. Will you join us? Please answer by {{closingDate}}.',
    },
  },
  closesAfterWorkingDays: 20,
  remindAfterWorkingDays: [5, 12],
  officeHours: { fromHour: 8, toHour: 18 },
  ...change,
});

/** A campaign that has not started, as the API hands it to the network. */
export const aCampaign = (change: Partial<CampaignPlan> = {}): CampaignState => ({
  schemaVersion: SCHEMA_VERSION,
  slug: 'nf1',
  campaign: 1,
  status: 'draft',
  plan: aPlan(change),
  letterhead: letterhead(aNetwork()),
  holidays: HOLIDAYS,
  shares: 0,
  tallies: {},
  closedShares: [],
  tests: [],
  testsAsked: 0,
  outbox: [],
});

/** Somebody of the cast as letters know them. */
export const addresseeOf = (someone: Person): Addressee => addressee(aNetwork(), someone);

/** The one share of a campaign that started on Monday: it reminds on the 11th and the 20th, and closes on 1 February. */
export const aShare = (people: Person[] = [BRAM, CHARLOTTE, DAVE, ELIF, FENNA]): InvitationState => {
  const campaign = aCampaign();
  return divide({ ...campaign, ...scheduleFrom(campaign, MONDAY) }, people.map(addresseeOf))[0]!;
};

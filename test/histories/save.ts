import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Case } from '../../workflows/inbox/contract.ts';
import { localDay } from '../../workflows/kit/calendar.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { actionsId, meetingId, minutesId, rolesId } from '../../workflows/kit/ids.ts';
import { emptyInbox } from '../../workflows/network/registers.ts';
import { SCHEMA_VERSION, TASK_QUEUE } from '../../workflows/schema.ts';
import { adding } from '../actions.ts';
import { eventually, openStage, type Stage } from '../durable/stage.ts';
import { aMeeting, slot, ZWOLLE } from '../meetings.ts';
import { freezing, handingIn, sendingDraft, someMinutes } from '../minutes.ts';
import { aCampaign, addresseeOf, aNetwork, aNewNetwork, BRAM, CHARLOTTE, DAVE, ELIF, HOLIDAYS } from '../people.ts';
import { asking, CHAIR, PITCH } from '../roles.ts';

/**
 * Saves the histories that replay.test.ts replays, in the folder of this SCHEMA_VERSION: `npm run histories`. Run it when a
 * workflow kind or a step of one is new. Those of older versions stay: they run on at networks (CONTRIBUTING.md). With the name of
 * another folder they go there: copy from it what is new.
 */
const FOLDER = process.argv[2]
  ? pathToFileURL(`${process.argv[2]}/`)
  : new URL(`./${SCHEMA_VERSION}/`, import.meta.url);
const NETWORK = 'network/nf1';
const CAMPAIGN = `${NETWORK}/campaign/1`;
const DRAFT = `${NETWORK}/campaign/2`;
const SHARE = `${CAMPAIGN}/share/1`;
const INBOX = `${NETWORK}/inbox`;
/** A list with a mail of last week: its summary is due at once. */
const LATE_INBOX = 'network/nf2/inbox';
const REGISTER = actionsId('nf1');
const MEETING = meetingId('nf1', 1);
const HELD = meetingId('nf1', 2);
const MINUTES = minutesId('nf1', 2);
const OFF_MINUTES = minutesId('nf1', 4);
const NOTING = meetingId('nf1', 6);
const ROLES = rolesId('nf1', 3);
const LETTERS = 5;

const stage = await openStage();
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (old.endsWith('.json')) rmSync(new URL(old, FOLDER));
  await stage.employ();
  await stage.start('network', NETWORK, aNewNetwork({ people: {} }));
  await there(INBOX, { ask: 'cases', limit: 1 });
  await save(stage, 'network-new', NETWORK);
  await save(stage, 'inbox-empty', INBOX);
  await tell(NETWORK, 'import-people', { rows: [BRAM, CHARLOTTE, DAVE, ELIF].map(rowOf) });
  await tell(NETWORK, 'add-person', {
    person: { id: 'fenn2222', name: 'Fenna Hoekstra', email: 'fenna@example.org', language: 'nl' },
  });
  await save(stage, 'network-with-people', NETWORK);

  const plan = { officeHours: false as const, remindAfterWorkingDays: [5] };
  await tell(NETWORK, 'create-campaign', { title: 'Doet u mee?', state: aCampaign(plan) });
  await tell(NETWORK, 'create-campaign', { title: 'Toch niet', state: { ...aCampaign(plan), campaign: 2 } });
  await there(DRAFT);
  await tell(CAMPAIGN, 'send-test', {
    to: { person: 'testtest', name: 'Anneke', email: 'anneke@example.org', language: 'nl' },
  });
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === 1,
  );
  await save(stage, 'campaign-draft', CAMPAIGN);
  await tell(DRAFT, 'stop');
  await save(stage, 'campaign-withdrawn', DRAFT);

  await tell(CAMPAIGN, 'start');
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === LETTERS + 1,
  );
  await save(stage, 'campaign-running', CAMPAIGN);
  await save(stage, 'invitation-asking', SHARE);
  await tell(CAMPAIGN, 'pause');
  await save(stage, 'campaign-paused', CAMPAIGN);
  await tell(CAMPAIGN, 'resume');
  await tell(SHARE, 'answer', { person: BRAM.id, answer: { choice: 'takes-part', commitment: 'active' }, way: 'link' });
  const colleague = { name: 'Gijs Mol', email: 'gijs@example.org' };
  await tell(SHARE, 'answer', {
    person: DAVE.id,
    answer: { choice: 'colleague', colleague },
    way: 'link',
    colleagueId: 'gijs2222',
  });
  await tell(NETWORK, 'stop-mail', { person: ELIF.id });
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === LETTERS + 2,
  );
  await save(stage, 'invitation-answered', SHARE);
  await save(stage, 'network-campaign-running', NETWORK);

  await tell(SHARE, 'answer', { person: CHARLOTTE.id, answer: { choice: 'declines' }, way: 'mail', receipt: true });
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === LETTERS + 3,
  );
  await save(stage, 'invitation-receipt-sent', SHARE);

  await tell(INBOX, 'file', { case: aCase('m1') });
  await save(stage, 'inbox-one-waiting', INBOX);
  const cases = { m1: { ...aCase('m1'), at: Date.now() - 7 * DAY_MS } };
  await stage.start('inbox', LATE_INBOX, { ...emptyInbox({ ...aNetwork(), slug: 'nf2' }), cases });
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === LETTERS + 4,
  );
  await tell(LATE_INBOX, 'settle', { case: 'm1' });
  await save(stage, 'inbox-summary-sent', LATE_INBOX);
  await stage.upgrade(LATE_INBOX);
  await eventually(
    () => stage.runsOf(LATE_INBOX),
    (runs) => runs.length === 2,
  );
  await tell(LATE_INBOX, 'file', { case: aCase('m2') });
  await save(stage, 'inbox-continued', LATE_INBOX);

  for (const id of [NETWORK, CAMPAIGN, SHARE]) await stage.upgrade(id);
  for (const id of [NETWORK, CAMPAIGN, SHARE])
    await eventually(
      () => stage.runsOf(id),
      (runs) => runs.length === 2,
    );
  await tell(SHARE, 'answer', { person: CHARLOTTE.id, answer: { choice: 'call' }, way: 'phone', by: 'Anneke' });
  await save(stage, 'invitation-continued', SHARE);
  await tell(CAMPAIGN, 'stop');
  await stage.client.workflow.getHandle(CAMPAIGN).result();
  await stage.client.workflow.getHandle(SHARE).result();
  await save(stage, 'campaign-closed', CAMPAIGN);
  await save(stage, 'invitation-finished', SHARE);
  await save(stage, 'network-after-closing', NETWORK);

  await save(stage, 'actions-empty', REGISTER);
  const before = stage.postman.sent.length;
  const due = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
  const item = { owner: CHARLOTTE.id, text: 'Belt de gemeente', due, source: { meeting: 1 } };
  await tell(REGISTER, 'add', adding(item, { ...item, text: 'Zoekt een zaal' }));
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === before + 1,
  );
  await save(stage, 'actions-asking', REGISTER);
  await save(stage, 'network-owner-known', NETWORK);
  await tell(REGISTER, 'answer', { person: CHARLOTTE.id, item: 1, answer: { choice: 'done' }, way: 'link' });
  await tell(NETWORK, 'change-person', { person: CHARLOTTE.id, change: { name: 'Charlotte Smit-Jansen' } });
  await save(stage, 'actions-answered', REGISTER);
  await stage.upgrade(REGISTER);
  await eventually(
    () => stage.runsOf(REGISTER),
    (runs) => runs.length === 2,
  );
  await tell(REGISTER, 'answer', {
    person: CHARLOTTE.id,
    answer: { choice: 'blocked', why: 'Geen zaal' },
    way: 'link',
  });
  await save(stage, 'actions-continued', REGISTER);

  await saveMeeting();
  await saveMinutes();
  await saveRoles();
  await saveAgenda();
  await saveSeats();
  await saveCancelledMinutes();
  await saveReceipts();
} finally {
  await stage.close();
}
process.exit(0);

/** Gives what waits until so many more letters are there. */
async function letters(more: number) {
  const { postman } = stage;
  const wanted = postman.sent.length + more;
  return () =>
    eventually(
      () => postman.sent.length,
      (sent) => sent >= wanted,
    );
}

async function saveMeeting(): Promise<void> {
  const ahead = (id: string, days: number) => ({ ...slot(id, localDay(Date.now() + days * DAY_MS)) });
  const options = [ahead('d1', 60), ahead('d2', 70)];
  await tell(NETWORK, 'create-meeting', {
    title: 'Eerste netwerkbijeenkomst',
    state: aMeeting({ audience: { people: [BRAM.id, CHARLOTTE.id, DAVE.id] }, options }),
  });
  await there(MEETING, { ask: 'meeting' });
  await save(stage, 'meeting-draft', MEETING);
  const polled = await letters(3);
  await tell(MEETING, 'start-poll');
  await polled();
  await tell(MEETING, 'poll-answer', { person: BRAM.id, answer: { d1: 'yes', d2: 'no' }, way: 'link' });
  await save(stage, 'meeting-polling', MEETING);
  await tell(MEETING, 'close-poll');
  await save(stage, 'meeting-choosing', MEETING);
  const invited = await letters(3);
  await tell(MEETING, 'pick', { when: options[0] });
  await invited();
  await tell(MEETING, 'answer', { person: BRAM.id, answer: { choice: 'yes', mode: 'online' }, way: 'link' });
  await tell(MEETING, 'answer', { person: DAVE.id, answer: { choice: 'no' }, way: 'mail' });
  await save(stage, 'meeting-inviting', MEETING);
  const told = await letters(2);
  await tell(MEETING, 'change-place', { place: ZWOLLE });
  await told();
  await save(stage, 'meeting-changed', MEETING);
  await stage.upgrade(MEETING);
  await eventually(
    () => stage.runsOf(MEETING),
    (runs) => runs.length === 2,
  );
  await tell(MEETING, 'answer', { person: CHARLOTTE.id, answer: { choice: 'maybe' }, way: 'phone', by: 'Anneke' });
  await save(stage, 'meeting-continued', MEETING);
  const off = await letters(2);
  await tell(MEETING, 'cancel');
  await off();
  await stage.client.workflow.getHandle(MEETING).result();
  await save(stage, 'meeting-cancelled', MEETING);
}

/** A meeting of which minutes are written, corrected and made final. */
async function saveMinutes(): Promise<void> {
  const when = slot('d1', localDay(Date.now() + 60 * DAY_MS));
  await tell(NETWORK, 'create-meeting', {
    title: 'Tweede netwerkbijeenkomst',
    state: aMeeting({ audience: { people: [BRAM.id, CHARLOTTE.id, DAVE.id] }, options: [when] }),
  });
  await there(HELD, { ask: 'meeting' });
  const invited = await letters(3);
  await tell(HELD, 'pick', { when });
  await invited();
  for (const { id } of [BRAM, CHARLOTTE])
    await tell(HELD, 'answer', { person: id, answer: { choice: 'yes' }, way: 'link' });
  await tell(NETWORK, 'open-minutes', { meeting: 2 });
  await eventually(
    () => stage.door.look<{ attendance: { people: object[] } }>(MINUTES, { ask: 'minutes' }).catch(() => undefined),
    (view) => view?.attendance.people.length === 2,
  );
  await save(stage, 'minutes-empty', MINUTES);
  await tell(MINUTES, 'hand-in', handingIn());
  await save(stage, 'minutes-draft', MINUTES);
  const drafted = await letters(2);
  await tell(MINUTES, 'send-draft', sendingDraft);
  await drafted();
  const correction = { choice: 'correction', text: 'Mijn naam is fout gespeld.' };
  await tell(MINUTES, 'answer', { person: BRAM.id, answer: correction, way: 'link' });
  await tell(MINUTES, 'answer', { person: CHARLOTTE.id, answer: { choice: 'agrees' }, way: 'mail' });
  await save(stage, 'minutes-correcting', MINUTES);
  await stage.upgrade(MINUTES);
  await eventually(
    () => stage.runsOf(MINUTES),
    (runs) => runs.length === 2,
  );
  const replied = await letters(1);
  await tell(MINUTES, 'reply', { correction: 1, reply: { adopted: true, words: 'Verbeterd.' }, by: 'Anneke' });
  await replied();
  await save(stage, 'minutes-continued', MINUTES);
  const again = await letters(2);
  await tell(MINUTES, 'hand-in', handingIn(1));
  await tell(MINUTES, 'send-draft', sendingDraft);
  await again();
  await save(stage, 'minutes-second-round', MINUTES);
  const final = await letters(4);
  await tell(MINUTES, 'freeze', { ...freezing, notEarly: undefined });
  await final();
  await save(stage, 'minutes-frozen', MINUTES);
  await save(stage, 'network-decided', NETWORK);
}

/** A meeting in which Bram writes which dates suit him, and shortly before that he comes: both are confirmed to him. */
async function saveReceipts(): Promise<void> {
  const dates = [14, 16].map((days, nr) => slot(`d${nr + 1}`, localDay(Date.now() + days * DAY_MS)));
  const plan = { audience: { people: [BRAM.id, CHARLOTTE.id] }, options: dates, practicalDaysBefore: 30 };
  await stage.start('meeting', NOTING, { ...aMeeting(plan), meeting: 6, joinsLetters: true });
  const polled = await letters(2);
  await tell(NOTING, 'start-poll');
  await polled();
  const byMail = { person: BRAM.id, way: 'mail', receipt: true };
  const noted = await letters(1);
  await tell(NOTING, 'poll-answer', { ...byMail, answer: { d1: 'yes' } });
  await noted();
  await save(stage, 'meeting-dates-noted', NOTING);
  const invited = await letters(2);
  await tell(NOTING, 'pick', { when: dates[0] });
  await invited();
  const joined = await letters(1);
  await tell(NOTING, 'answer', { ...byMail, answer: { choice: 'yes' } });
  await joined();
  await save(stage, 'meeting-joined-letter', NOTING);
}

/** Minutes of which somebody agrees with two versions, and whose meeting is then called off. */
async function saveCancelledMinutes(): Promise<void> {
  const readers = [BRAM, CHARLOTTE].map((person) => ({ to: addresseeOf(person), comes: true }));
  await stage.start('minutes', OFF_MINUTES, { ...someMinutes({ meeting: 4, gathered: true }) });
  await tell(OFF_MINUTES, 'attend', { people: readers });
  await tell(OFF_MINUTES, 'hand-in', handingIn());
  const drafted = await letters(2);
  await tell(OFF_MINUTES, 'send-draft', sendingDraft);
  await drafted();
  const agrees = { person: BRAM.id, answer: { choice: 'agrees' }, way: 'link' };
  await tell(OFF_MINUTES, 'answer', agrees);
  await tell(OFF_MINUTES, 'hand-in', handingIn(1));
  await tell(OFF_MINUTES, 'answer', agrees);
  await save(stage, 'minutes-agreed-anew', OFF_MINUTES);
  await tell(OFF_MINUTES, 'call-off');
  await stage.client.workflow.getHandle(OFF_MINUTES).result();
  await save(stage, 'minutes-cancelled', OFF_MINUTES);
}

/** A third meeting in which people are asked to do something: one says no, one yes, and then it is off. */
async function saveRoles(): Promise<void> {
  await tell(NETWORK, 'create-meeting', { title: 'Netwerkbijeenkomst', state: aMeeting() });
  await tell(NETWORK, 'open-roles', { meeting: 3, holidays: HOLIDAYS });
  await there(ROLES, { ask: 'tasks' });
  await save(stage, 'roles-empty', ROLES);
  const asked = await letters(2);
  await tell(ROLES, 'ask', asking(BRAM.id, CHAIR));
  const by = localDay(Date.now() + 40 * DAY_MS);
  await tell(ROLES, 'ask', asking(CHARLOTTE.id, { ...PITCH, by }));
  await asked();
  await save(stage, 'roles-asking', ROLES);
  await save(stage, 'network-roles-opened', NETWORK);
  const declines = { choice: 'decline', reason: 'Op reis' };
  await tell(ROLES, 'answer', { person: BRAM.id, task: 1, answer: declines, way: 'link' });
  const accepts = { choice: 'accept', title: 'Ons spreekuur' };
  await tell(ROLES, 'answer', { person: CHARLOTTE.id, answer: accepts, way: 'mail' });
  await save(stage, 'roles-answered', ROLES);
  await stage.upgrade(ROLES);
  await eventually(
    () => stage.runsOf(ROLES),
    (runs) => runs.length === 2,
  );
  await tell(NETWORK, 'change-person', { person: CHARLOTTE.id, change: { name: 'Charlotte Smit' } });
  await eventually(
    () => stage.door.look<{ to: { name: string } }>(ROLES, { ask: 'person', person: CHARLOTTE.id }),
    (view) => view.to.name === 'Charlotte Smit',
  );
  await save(stage, 'roles-continued', ROLES);
  const off = await letters(1);
  await tell(meetingId('nf1', 3), 'cancel');
  await off();
  await stage.client.workflow.getHandle(ROLES).result();
  await save(stage, 'roles-cancelled', ROLES);
}

/** A fourth meeting, whose agenda fills itself and is sent as a draft and as final. */
async function saveAgenda(): Promise<void> {
  const meeting = meetingId('nf1', 4);
  const when = slot('d1', localDay(Date.now() + 60 * DAY_MS));
  const plan = { kind: 'network' as const, audience: { people: [BRAM.id] } };
  const title = 'Openstaande actiepunten';
  await tell(NETWORK, 'create-meeting', { title: 'Netwerkbijeenkomst', state: aMeeting(plan), actionsTitle: title });
  await tell(NETWORK, 'open-roles', { meeting: 4, holidays: HOLIDAYS });
  const roles = rolesId('nf1', 4);
  await there(roles, { ask: 'tasks' });
  await tell(roles, 'ask', asking(BRAM.id, CHAIR));
  await tell(roles, 'answer', { person: BRAM.id, task: 1, answer: { choice: 'accept' }, way: 'link' });
  const { version } = await eventually(
    () => stage.door.look<{ version: number; chair?: string }>(meeting, { ask: 'agenda' }),
    (agenda) => agenda.version > 0 && agenda.chair !== undefined,
  );
  await save(stage, 'actions-feeding', REGISTER);
  await save(stage, 'roles-on-agenda', roles);
  const drafted = await letters(1);
  await tell(meeting, 'send-draft-agenda', { people: [addresseeOf(CHARLOTTE)] });
  await drafted();
  await save(stage, 'meeting-agenda-draft', meeting);
  const invited = await letters(1);
  await tell(meeting, 'pick', { when });
  await invited();
  const sent = await letters(1);
  await tell(meeting, 'send-agenda', { version });
  await sent();
  await save(stage, 'meeting-agenda-final', meeting);
  await save(stage, 'network-agendas', NETWORK);
}

/**
 * A fifth meeting, with a document, a poll about which a mail waits until it is over, and one seat: who has it sends somebody else,
 * who does not come, so that it is offered to who waits; and then it is off.
 */
async function saveSeats(): Promise<void> {
  const meeting = meetingId('nf1', 5);
  const day = (ahead: number) => localDay(Date.now() + ahead * DAY_MS);
  const options = [slot('d1', day(60)), slot('d2', day(70))];
  const place = { ...ZWOLLE, link: 'https://meet.example.org/nf1' };
  const audience = { people: [BRAM.id, CHARLOTTE.id, DAVE.id] };
  const plan = { kind: 'symposium', audience, options, place, capacity: 1, confirms: 'calendar' } as const;
  await tell(NETWORK, 'create-meeting', { title: 'Symposium', state: aMeeting({ ...plan, options }) });
  await there(meeting, { ask: 'meeting' });
  const document = {
    id: 'docu2222',
    name: 'Plan.pdf',
    type: 'application/pdf',
    bytes: 9,
    sha256: 'sha',
    at: Date.now(),
  };
  await tell(meeting, 'add-document', { document });
  const polled = await letters(3);
  await tell(meeting, 'start-poll');
  await polled();
  const about = { workflow: meeting, person: BRAM.id, name: BRAM.name };
  const waits = { ...aCase('m5'), why: 'poll-words', about, proposal: { dates: { d1: 'yes' } } };
  await tell(INBOX, 'file', { case: waits });
  const invited = await letters(3);
  await tell(meeting, 'pick', { when: options[0] });
  await invited();
  await eventually(
    () => stage.door.look<Case>(INBOX, { ask: 'case', case: 'm5' }),
    ({ why }) => why === 'poll-over',
  );
  await save(stage, 'meeting-documents', meeting);
  await save(stage, 'inbox-poll-over', INBOX);

  const comes = (person: string, more: object = {}) =>
    tell(meeting, 'answer', { person, answer: { choice: 'yes', mode: 'on-site' }, way: 'link', ...more });
  const noted = await letters(2);
  await comes(BRAM.id);
  await comes(CHARLOTTE.id);
  await noted();
  await save(stage, 'meeting-waiting-list', meeting);
  const gijs = { name: 'Gijs Mol', email: 'gijs@example.org' };
  // Bram has had his receipt of today: the one of this answer comes tomorrow.
  const sent = await letters(1);
  await tell(meeting, 'answer', {
    person: BRAM.id,
    answer: { choice: 'substitute', substitute: gijs },
    way: 'mail',
    receipt: true,
    colleagueId: 'gijs2222',
  });
  await sent();
  await save(stage, 'meeting-substitute', meeting);
  await save(stage, 'network-substitute', NETWORK);
  const offered = await letters(1);
  await tell(meeting, 'answer', { person: 'gijs2222', answer: { choice: 'no' }, way: 'link' });
  await offered();
  await save(stage, 'meeting-seat-offered', meeting);
  await stage.upgrade(meeting);
  await eventually(
    () => stage.runsOf(meeting),
    (runs) => runs.length === 2,
  );
  const seated = await letters(1);
  await comes(CHARLOTTE.id);
  await seated();
  await save(stage, 'meeting-seats-continued', meeting);
  const off = await letters(3);
  await tell(meeting, 'cancel', { tellsAtOnce: true });
  await off();
  await stage.client.workflow.getHandle(meeting).result();
  await save(stage, 'meeting-cancelled-at-once', meeting);
  await eventually(
    () => stage.door.look<{ meeting: number; numbers?: object }[]>(NETWORK, { ask: 'meetings' }),
    (meetings) => meetings.some((one) => one.meeting === 5 && one.numbers),
  );
  await save(stage, 'network-meeting-off', NETWORK);
}

function rowOf({ id, name, email, language }: typeof BRAM, line: number) {
  return {
    line,
    personId: id,
    organisationId: 'aaaaaaaa',
    person: { name, email, language },
    organisation: { name: 'Erasmus MC' },
  };
}

function aCase(id: string): Omit<Case, 'at'> {
  const from = { address: BRAM.email };
  return { id, kind: 'reply', why: 'question', mail: 'sha', from, subject: 'Vraag', excerpt: 'Hoe dan?' };
}

async function there(id: string, question: object = { ask: 'campaign' }): Promise<void> {
  await eventually(
    () => stage.door.look(id, question).catch(() => undefined),
    (view) => view !== undefined,
  );
}

async function tell(to: string, kind: string, more: object = {}): Promise<void> {
  const command = { id: `${kind}-${JSON.stringify(more).length}-${Date.now()}`, kind, ...more };
  const outcome = await stage.door.deliver(to, command);
  if (!outcome.ok) throw new Error(`${kind} was refused: ${outcome.code}`);
}

/** One file per kind and step: the workflow's kind, the release that wrote it, and its events. */
async function save({ client }: Stage, name: string, id: string): Promise<void> {
  const history: History = await client.workflow.getHandle(id).fetchHistory();
  const saved = { name, workflowId: id, taskQueue: TASK_QUEUE, history: JSON.parse(historyToJSON(history)) };
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(saved)}\n`);
  process.stderr.write(`${name}: ${history.events!.length} events\n`);
}

import { describe, expect, test } from 'vitest';
import type { InboxState } from '../../workflows/inbox/contract.ts';
import { inbox as inboxProcess } from '../../workflows/inbox/process.ts';
import { localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import { COORDINATOR, inboxId } from '../../workflows/kit/ids.ts';
import type { Letter, Receipt } from '../../workflows/kit/letter.ts';
import type { Simulation, SimulationOptions } from '../../workflows/kit/simulated.ts';
import { DEFERRALS_MAX } from '../../workflows/kit/tries.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import { emptyInbox } from '../../workflows/network/registers.ts';
import { aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { answer, aTown, lettersTo, NETWORK, share, steer } from './town.ts';

const INBOX = inboxId('nf1');
const joins = { choice: 'takes-part' } as const;
const declines = { choice: 'declines' } as const;
const call = { choice: 'call' } as const;

const byMail = (town: Simulation, person: string, said: Parameters<typeof answer>[2], more: object = {}) =>
  answer(town, person, said, { way: 'mail', mail: 'sha', receipt: true, ...more });

/** A mail that waits for Anneke. */
const hold = (town: Simulation, id: string, person = BRAM) =>
  town.command(INBOX, {
    id: `file-${id}`,
    kind: 'file',
    case: {
      id,
      kind: 'reply',
      why: 'question',
      mail: 'sha',
      from: { address: person.email },
      subject: 'Vraag',
      excerpt: 'Hoe dan?',
      about: { workflow: 'network/nf1/campaign/1/share/1', person: person.id, name: person.name },
    },
  } as never);
const settle = (town: Simulation, id: string) =>
  town.command(INBOX, { id: `settle-${id}`, kind: 'settle', case: id } as never);

/** A network with a campaign that invited everyone. */
async function running(options: Partial<SimulationOptions> = {}) {
  const { town, dossiers } = aTown(options);
  await town.run(MONDAY);
  steer(town, 'start');
  await town.run(MONDAY + HOUR_MS);
  return { town, dossiers };
}

const summaries = (town: Simulation) => town.letters.filter(({ letter }) => letter.to.person === COORDINATOR);
const when = (town: Simulation) => summaries(town).map(({ at }) => localTime(at));
const inbox = (town: Simulation) => town.stateOf<InboxState>(INBOX);
const later = (letter: Letter, notBefore: Instant): Receipt => ({
  id: letter.id,
  status: 'later',
  notBefore,
  why: 'deferred',
});

describe('the coordinator’s list', () => {
  test('brings a summary every morning of a weekday while a mail waits, and none after', async () => {
    const { town } = await running();
    hold(town, 'm1');
    await town.run(MONDAY + 8 * DAY_MS);
    const days = ['05', '06', '07', '08', '11', '12'].map((day) => `2027-01-${day} 08:00`);
    expect(when(town)).toEqual(days);
    settle(town, 'm1');
    await town.run(MONDAY + 12 * DAY_MS);
    expect(when(town)).toEqual(days);
  });

  test('brings none while it is empty, nor when all was settled before the morning', async () => {
    const { town } = await running();
    await town.run(MONDAY + 2 * DAY_MS);
    hold(town, 'm1');
    await town.run(MONDAY + 2 * DAY_MS + HOUR_MS);
    settle(town, 'm1');
    await town.run(MONDAY + 9 * DAY_MS);
    expect(summaries(town)).toEqual([]);
  });

  test('says what waits when it goes, each summary under an id of its own', async () => {
    const { town } = await running();
    hold(town, 'm1');
    await town.run(MONDAY + DAY_MS);
    hold(town, 'm2', DAVE);
    await town.run(MONDAY + 2 * DAY_MS);
    expect(summaries(town).map(({ letter, batch }) => [letter.id, batch.params.waiting, batch.bulk])).toEqual([
      ['nf1/inbox/1', '1', false],
      ['nf1/inbox/2', '2', false],
    ]);
    expect(JSON.parse(summaries(town)[1]!.batch.params.cases!).map(({ who }: { who: string }) => who)).toEqual([
      BRAM.name,
      DAVE.name,
    ]);
  });

  test('goes to the coordinator of now', async () => {
    const { town } = await running();
    hold(town, 'm1');
    const coordinators = [{ name: 'Els Jansen', email: 'els@example.org' }];
    town.command(NETWORK, { id: 'new', kind: 'change-network', change: { coordinators } } as never);
    await town.run(MONDAY + DAY_MS);
    expect(summaries(town).map(({ letter }) => letter.to.email)).toEqual(['els@example.org']);
  });

  test('comes later when the server puts a summary off, and the next morning as always', async () => {
    let tries = 0;
    const { town } = await running({
      mailServer: (letter, at) => {
        if (letter.kind !== 'inbox-summary') return undefined;
        tries += 1;
        return tries <= 2 ? later(letter, at + 40 * MINUTE_MS) : undefined;
      },
    });
    hold(town, 'm1');
    await town.run(MONDAY + 2 * DAY_MS);
    expect(when(town)).toEqual(['2027-01-05 09:20', '2027-01-06 08:00']);
    expect(summaries(town).map(({ letter }) => letter.id)).toEqual(['nf1/inbox/1', 'nf1/inbox/2']);
  });

  test('gives a summary up that a server puts off for ever or refuses, and tries again the next morning', async () => {
    const tried: string[] = [];
    for (const refuse of [
      (letter: Letter, at: Instant) => later(letter, at + MINUTE_MS),
      (letter: Letter, at: Instant): Receipt => ({ id: letter.id, status: 'refused', at, smtpCode: 550, reason: 'no' }),
    ]) {
      tried.length = 0;
      const { town } = await running({
        mailServer: (letter, at) => {
          if (letter.kind !== 'inbox-summary') return undefined;
          tried.push(localTime(at).slice(0, 10));
          return localTime(at) < '2027-01-06' ? refuse(letter, at) : undefined;
        },
      });
      hold(town, 'm1');
      await town.run(MONDAY + 2 * DAY_MS);
      expect(when(town)).toEqual(['2027-01-06 08:00']);
      expect(tried.filter((day) => day === '2027-01-05').length).toBeLessThanOrEqual(DEFERRALS_MAX);
    }
  });

  test('sends a summary again whose sending was cut short', async () => {
    const state = emptyInbox(aNetwork());
    const { town } = await running();
    hold(town, 'm1');
    Object.assign(state, inbox(town), { letterhead: letterhead(aNetwork()) });
    const tried: string[] = [];
    const receipts = (id: string): Receipt[] => (tried.length === 1 ? [] : [{ id, status: 'sent', at: MONDAY }]);
    const world = {
      now: () => MONDAY + 2 * DAY_MS,
      on: () => {},
      shows: () => {},
      show: () => {},
      until: () => (state.summaries > 0 ? new Promise(() => {}) : Promise.resolve('time')),
      send: async ({ letters }: { letters: Letter[] }, { book }: { book(receipts: Receipt[]): void }) => {
        tried.push(letters[0]!.id);
        book(receipts(letters[0]!.id));
      },
    };
    void inboxProcess(world as never, state);
    await new Promise((done) => setImmediate(done));
    expect(tried).toEqual(['nf1/inbox/1', 'nf1/inbox/1']);
    expect(state.summaries).toBe(1);
  });

  test('of nobody’s mail brings no summary', async () => {
    const { town } = await running();
    town.start('inbox', 'inbox', { schemaVersion: inbox(town).schemaVersion, cases: {}, summaries: 0 });
    town.command('inbox', { id: 'f', kind: 'file', case: { id: 'm1', why: 'unknown-sender' } } as never);
    await town.run(MONDAY + 3 * DAY_MS);
    expect(summaries(town)).toEqual([]);
    expect(town.stateOf<InboxState>('inbox').cases).toHaveProperty('m1');
  });
});

describe('an answer by mail', () => {
  test('brings a receipt at once, also at night, and ends reminders', async () => {
    const { town } = await running();
    const night = MONDAY + 15 * HOUR_MS;
    town.at(night, () => byMail(town, BRAM.id, joins));
    await town.run(MONDAY + 20 * DAY_MS);
    expect(lettersTo(town, BRAM.id)).toEqual(['invitation', 'receipt-takes-part']);
    const receipt = town.letters.find(({ letter }) => letter.kind === 'receipt-takes-part')!;
    expect([receipt.at, receipt.batch.bulk]).toEqual([night, false]);
  });

  test('brings a receipt of what was said last, once a day', async () => {
    const { town } = await running();
    byMail(town, BRAM.id, joins);
    await town.run(MONDAY + 2 * HOUR_MS);
    byMail(town, BRAM.id, call);
    await town.run(MONDAY + 3 * HOUR_MS);
    byMail(town, BRAM.id, declines);
    await town.run(MONDAY + 2 * DAY_MS);
    expect(lettersTo(town, BRAM.id)).toEqual(['invitation', 'receipt-takes-part', 'receipt-declines']);
    expect(share(town).receipts).toEqual([]);
  });

  test('brings the receipt of the day after also when the campaign closes before', async () => {
    const { town } = await running();
    byMail(town, BRAM.id, joins);
    await town.run(MONDAY + 2 * HOUR_MS);
    byMail(town, BRAM.id, declines);
    await town.run(MONDAY + 3 * HOUR_MS);
    steer(town, 'stop');
    await town.run(MONDAY + 4 * HOUR_MS);
    expect(lettersTo(town, BRAM.id)).toEqual(['invitation', 'receipt-takes-part', 'receipt-declines']);
  });

  test('brings its receipt when the server takes it, of what was said last; none to who stopped mail meanwhile', async () => {
    const { town } = await running({
      mailServer: (letter, at) =>
        letter.kind.startsWith('receipt') && at < MONDAY + 5 * HOUR_MS ? later(letter, at + HOUR_MS) : undefined,
    });
    byMail(town, BRAM.id, joins);
    byMail(town, DAVE.id, joins);
    await town.run(MONDAY + 2 * HOUR_MS);
    answer(town, BRAM.id, declines);
    town.command(NETWORK, { id: 'stop', kind: 'stop-mail', person: DAVE.id } as never);
    await town.run(MONDAY + DAY_MS);
    expect(lettersTo(town, BRAM.id)).toEqual(['invitation', 'receipt-declines']);
    expect(lettersTo(town, DAVE.id)).toEqual(['invitation']);
  });

  test('brings its receipt also when the campaign closes meanwhile', async () => {
    const { town, dossiers } = await running({ letterTakesMs: 10_000 });
    byMail(town, BRAM.id, joins);
    steer(town, 'stop');
    await town.run(MONDAY + DAY_MS);
    expect(lettersTo(town, BRAM.id)).toEqual(['invitation', 'receipt-takes-part']);
    expect(dossiers[0]!.responses.find(({ person }) => person === BRAM.id)!.given).toMatchObject({ mail: 'sha' });
  });
});

describe('a campaign with answers by mail, questions, and letters that come back', () => {
  /** Three weeks in which a mail server is busy now and then. */
  async function tell(restartAtEveryWait: boolean) {
    const { town, dossiers } = aTown({
      restartAtEveryWait,
      letterTakesMs: 1000,
      mailServer: (letter, at) =>
        /receipt|summary/.test(letter.kind) && at % (2 * HOUR_MS) < 20 * MINUTE_MS
          ? later(letter, at + 30 * MINUTE_MS)
          : undefined,
    });
    town.whenLetterArrives((letter, at) => {
      if (letter.to.person === BRAM.id && letter.kind === 'invitation') {
        town.at(at + HOUR_MS, () => byMail(town, BRAM.id, joins));
        town.at(at + 2 * DAY_MS, () => byMail(town, BRAM.id, declines));
      }
      if (letter.to.person === CHARLOTTE.id) town.at(at + DAY_MS, () => hold(town, `question-${letter.id}`, CHARLOTTE));
      if (letter.to.person === DAVE.id)
        town.at(at + HOUR_MS, () =>
          town.command(NETWORK, {
            id: `bounce-${letter.id}`,
            kind: 'mail-bounced',
            person: DAVE.id,
            email: DAVE.email,
            hard: letter.kind === 'reminder',
            reason: '4.2.2 mailbox-full',
            mail: 'sha',
          } as never),
        );
      if (letter.to.person === ELIF.id && letter.kind === 'reminder')
        town.at(at + HOUR_MS, () => byMail(town, ELIF.id, call, { receipt: false }));
      if (letter.kind === 'inbox-summary' && letter.id.endsWith('/3'))
        for (const id of Object.keys(inbox(town).cases)) town.at(at + HOUR_MS, () => settle(town, id));
    });
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run(MONDAY + 40 * DAY_MS);
    return { town, dossiers };
  }

  test('comes to the same letters and the same end when everything restarts at every wait', async () => {
    const [plain, restarted] = [await tell(false), await tell(true)];
    const letters = ({ town }: typeof plain) =>
      town.letters.map(({ letter, at }) => `${localTime(at)} ${letter.id} ${letter.kind}`).sort();
    expect(restarted.town.restarts).toBeGreaterThan(40);
    expect(letters(restarted)).toEqual(letters(plain));
    expect(new Set(letters(plain).map((line) => line.split(' ')[2])).size).toBe(letters(plain).length);
    expect(restarted.dossiers).toEqual(plain.dossiers);
    for (const id of [NETWORK, INBOX]) expect(restarted.town.stateOf(id)).toEqual(plain.town.stateOf(id));

    expect(lettersTo(plain.town, BRAM.id)).toEqual(['invitation', 'receipt-takes-part', 'receipt-declines']);
    expect(lettersTo(plain.town, DAVE.id)).toEqual(['invitation', 'reminder']);
    expect(lettersTo(plain.town, ELIF.id)).toEqual(['invitation', 'reminder']);
    expect(lettersTo(plain.town, FENNA.id)).toEqual(['invitation', 'reminder', 'reminder']);
    expect(summaries(plain.town).length).toBeGreaterThan(3);
  });
});

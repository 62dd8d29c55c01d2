import { describe, expect, test } from 'vitest';
import { instantAt, localDay } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import type { NetworkState } from '../../workflows/network/contract.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { answer, aTown, CAMPAIGN, lettersTo, NETWORK, SHARE, share, steer } from './town.ts';

const joins = { choice: 'takes-part', commitment: 'active' } as const;
const declines = { choice: 'declines' } as const;

describe('a campaign', () => {
  test('invites everyone, reminds only who is silent, and closes with a dossier and members', async () => {
    const { town, dossiers } = aTown();
    town.whenLetterArrives((letter, at) => {
      if (letter.kind === 'invitation' && letter.to.person === BRAM.id)
        town.at(at + DAY_MS, () => answer(town, BRAM.id, joins));
      if (letter.kind === 'reminder' && letter.to.person === DAVE.id)
        town.at(at + HOUR_MS, () => answer(town, DAVE.id, declines));
    });
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run();

    expect(lettersTo(town, BRAM.id)).toEqual(['invitation']);
    expect(lettersTo(town, DAVE.id)).toEqual(['invitation', 'reminder']);
    expect(lettersTo(town, ELIF.id)).toEqual(['invitation', 'reminder', 'reminder']);
    expect(localDay(town.now)).toBe('2027-02-01');
    expect(dossiers).toHaveLength(1);
    expect(dossiers[0]!.view.tally).toMatchObject({
      people: 5,
      asked: 5,
      answered: 2,
      takesPart: 1,
      declines: 1,
      silent: 3,
    });
    const state = town.stateOf<NetworkState>(NETWORK);
    expect(state.people[BRAM.id]!.member).toMatchObject({ campaign: 1 });
    expect(state.people[DAVE.id]!.member).toBeUndefined();
    expect(state.campaigns[0]).toMatchObject({ status: 'closed', dossier: { json: 'sha-json', xlsx: 'sha-xlsx' } });
    expect(town.isOver(CAMPAIGN)).toBe(true);
    expect(town.isOver(SHARE)).toBe(true);
  });

  test('comes to the same letters and the same end when everything restarts at every wait', async () => {
    const tell = async (restartAtEveryWait: boolean) => {
      const { town, dossiers } = aTown({ restartAtEveryWait, letterTakesMs: 1000 });
      town.whenLetterArrives((letter, at) => {
        if (letter.to.person === BRAM.id) town.at(at + 3 * DAY_MS, () => answer(town, BRAM.id, joins));
        if (letter.to.person === CHARLOTTE.id && letter.kind === 'reminder')
          town.at(at + HOUR_MS, () =>
            answer(
              town,
              CHARLOTTE.id,
              { choice: 'colleague', colleague: { name: 'Gijs Mol', email: 'gijs@example.org' } },
              { colleagueId: 'gijs2222' },
            ),
          );
        if (letter.to.person === 'gijs2222') town.at(at + HOUR_MS, () => answer(town, 'gijs2222', { choice: 'call' }));
      });
      await town.run(MONDAY);
      steer(town, 'start');
      town.at(MONDAY + 2 * DAY_MS, () => steer(town, 'pause'));
      town.at(MONDAY + 9 * DAY_MS, () => steer(town, 'resume'));
      town.at(MONDAY + 20 * DAY_MS, () => steer(town, 'extend', { closesAt: instantAt('2027-02-10', 18) }));
      await town.run();
      return {
        letters: town.letters.map(({ letter, at }) => [letter.id, letter.kind, at]),
        dossiers,
        network: town.stateOf(NETWORK),
        end: town.now,
        restarts: town.restarts,
      };
    };
    const plain = await tell(false);
    const restarted = await tell(true);
    expect(restarted.restarts).toBeGreaterThan(20);
    expect({ ...restarted, restarts: 0 }).toEqual({ ...plain, restarts: 0 });
    expect(plain.letters.length).toBeGreaterThan(10);
  });

  test('sends nothing outside office hours', async () => {
    const { town } = aTown();
    await town.run(instantAt('2027-01-08', 19));
    steer(town, 'start');
    await town.run(instantAt('2027-01-11', 7));
    expect(town.letters).toHaveLength(0);
    await town.run(instantAt('2027-01-11', 9));
    expect(town.letters).toHaveLength(5);
  });

  test('holds back at once what an answer, a stop or a pause makes unwanted, also when letters are on their way out', async () => {
    const { town } = aTown({ letterTakesMs: 10_000 });
    await town.run(MONDAY);
    steer(town, 'start');
    town.at(MONDAY + 25_000, () => answer(town, FENNA.id, joins, { way: 'phone', by: 'Anneke de Wit' }));
    await town.run(MONDAY + HOUR_MS);
    expect(lettersTo(town, FENNA.id)).toEqual([]);
    expect(town.letters).toHaveLength(4);
    expect(share(town).ask.people[FENNA.id]!.given).toMatchObject({ way: 'phone', by: 'Anneke de Wit' });
  });

  test('keeps to its rate, also after a pause', async () => {
    const { town } = aTown({ plan: { lettersPerHour: 2 } });
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run(MONDAY + 45 * 60_000);
    expect(town.letters).toHaveLength(2);
    steer(town, 'pause');
    await town.run(MONDAY + 3 * HOUR_MS);
    expect(town.letters).toHaveLength(2);
    steer(town, 'resume');
    await town.run(MONDAY + 3 * HOUR_MS + 60_000);
    expect(town.letters).toHaveLength(3);
  });

  test('invites a named colleague once, however often and by whomever they are named', async () => {
    const { town } = aTown();
    const gijs = { choice: 'colleague', colleague: { name: 'Gijs Mol', email: 'gijs@example.org' } } as const;
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run(MONDAY + HOUR_MS);
    answer(town, BRAM.id, gijs, { colleagueId: 'gijs2222' });
    answer(
      town,
      CHARLOTTE.id,
      { ...gijs, colleague: { name: 'G. Mol', email: 'GIJS@example.org' } },
      { colleagueId: 'gijs3333' },
    );
    answer(
      town,
      DAVE.id,
      { choice: 'colleague', colleague: { name: 'Elif', email: ELIF.email } },
      { colleagueId: 'elif3333' },
    );
    await town.run(MONDAY + 2 * HOUR_MS);
    expect(lettersTo(town, 'gijs2222')).toEqual(['colleague-invitation']);
    expect(lettersTo(town, ELIF.id)).toEqual(['invitation']);
    expect(Object.keys(town.stateOf<NetworkState>(NETWORK).people)).toHaveLength(6);
  });

  test('writes to nobody again whose address the mail server refuses, and the network knows why', async () => {
    const { town } = aTown({
      mailServer: (letter, at) =>
        letter.to.person === ELIF.id
          ? { id: letter.id, status: 'refused', at, smtpCode: 550, reason: '550 5.1.1 user unknown' }
          : undefined,
    });
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run();
    expect(lettersTo(town, ELIF.id)).toEqual([]);
    expect(town.stateOf<NetworkState>(NETWORK).people[ELIF.id]!.mail).toMatchObject({
      status: 'refused',
      reason: '550 5.1.1 user unknown',
    });
  });

  test('writes to nobody again who stopped mail, and to who came back with a new address', async () => {
    const { town } = aTown();
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run(MONDAY + DAY_MS);
    town.command(NETWORK, { id: 'stop-1', kind: 'stop-mail', person: ELIF.id } as never);
    await town.run();
    expect(lettersTo(town, ELIF.id)).toEqual(['invitation']);
    expect(lettersTo(town, FENNA.id)).toEqual(['invitation', 'reminder', 'reminder']);
  });

  test('sends test letters while it is a draft, which count for nothing', async () => {
    const { town } = aTown();
    await town.run(MONDAY);
    steer(town, 'send-test', {
      to: { person: 'anne2222', name: 'Anneke', email: 'anneke@example.org', language: 'nl' },
    });
    await town.run(MONDAY + HOUR_MS);
    expect(town.letters.map(({ letter, batch }) => [letter.kind, batch.bulk])).toEqual([['test', false]]);
    expect(town.headlineOf(CAMPAIGN)).toContain('draft');
  });

  test('stops when the coordinator says so, with the answers there are', async () => {
    const { town, dossiers } = aTown();
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run(MONDAY + DAY_MS);
    answer(town, BRAM.id, joins);
    steer(town, 'stop');
    await town.run();
    expect(town.now).toBeLessThan(MONDAY + 2 * DAY_MS);
    expect(dossiers[0]!.view.tally).toMatchObject({ answered: 1, silent: 4 });
    expect(answer(town, DAVE.id, joins)).toMatchObject({ ok: false, code: 'closed' });
  });
});

import { describe, expect, test } from 'vitest';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import type { Letter, Receipt } from '../../workflows/kit/letter.ts';
import type { NetworkState } from '../../workflows/network/contract.ts';
import { BRAM, ELIF, MONDAY } from '../people.ts';
import { answer, aTown, CAMPAIGN, lettersTo, NETWORK, share, steer } from '../processes/town.ts';

/** What crosses on the way between processes, mail servers and people, in the whole town. */
const refusing =
  (email: string) =>
  ({ id, to }: Letter, at: Instant): Receipt | undefined =>
    to.email === email ? { id, status: 'refused', at, smtpCode: 550, reason: 'no such user' } : undefined;
const putOff = ({ id }: Letter, now: Instant): Receipt => ({
  id,
  status: 'later',
  notBefore: now + 15 * MINUTE_MS,
  why: 'deferred',
});
const changes = {
  id: 'move',
  kind: 'change-person',
  person: ELIF.id,
  change: { email: 'elif@isala.example.org' },
} as never;
const elif = (town: ReturnType<typeof aTown>['town']) => town.stateOf<NetworkState>(NETWORK).people[ELIF.id]!;

describe.each([false, true])('(restarting at every wait: %s)', (restartAtEveryWait) => {
  test('a refusal of an old address does not count for the new one that is on its way', async () => {
    const { town } = aTown({ restartAtEveryWait, letterTakesMs: MINUTE_MS, mailServer: refusing(ELIF.email) });
    await town.run(MONDAY);
    steer(town, 'start');
    town.at(MONDAY + 3.5 * MINUTE_MS, () => void town.command(NETWORK, changes));
    await town.run(MONDAY + DAY_MS);
    expect(elif(town).mail).toBeUndefined();
    expect(
      town.letters.filter(({ letter }) => letter.to.person === ELIF.id).map(({ letter }) => letter.to.email),
    ).toEqual(['elif@isala.example.org']);
  });

  test('a refused address that is corrected is written to again, and is refused again when it has to be', async () => {
    const { town } = aTown({ restartAtEveryWait, mailServer: refusing(ELIF.email) });
    await town.run(MONDAY);
    steer(town, 'start');
    await town.run(MONDAY + HOUR_MS);
    expect(elif(town).mail).toMatchObject({ status: 'refused' });
    town.command(NETWORK, { id: 'resume', kind: 'resume-mail', person: ELIF.id } as never);
    await town.run(MONDAY + 2 * HOUR_MS);
    expect(elif(town).mail).toMatchObject({ status: 'refused', at: MONDAY + HOUR_MS });
    town.command(NETWORK, changes);
    await town.run(MONDAY + 3 * HOUR_MS);
    expect(elif(town).mail).toBeUndefined();
    expect(lettersTo(town, ELIF.id)).toEqual(['invitation']);
  });

  test('who is removed while their letter is refused stays removed', async () => {
    const { town } = aTown({ restartAtEveryWait, letterTakesMs: MINUTE_MS, mailServer: refusing(ELIF.email) });
    await town.run(MONDAY);
    steer(town, 'start');
    town.whenLetterArrives(({ to }) => {
      if (to.person === BRAM.id)
        town.command(NETWORK, { id: 'remove', kind: 'remove-person', person: ELIF.id } as never);
    });
    await town.run(MONDAY + DAY_MS);
    expect(share(town).ask.people[ELIF.id]!.out).toBe('removed');
  });

  test('who stops mail while a campaign starts is not written to', async () => {
    const { town } = aTown({ restartAtEveryWait, letterTakesMs: MINUTE_MS });
    await town.run(MONDAY);
    steer(town, 'start');
    town.command(NETWORK, { id: 'stop', kind: 'stop-mail', person: ELIF.id } as never);
    await town.run();
    expect(lettersTo(town, ELIF.id)).toEqual([]);
  });

  test('a test letter that is put off goes when it may', async () => {
    let tries = 0;
    const { town } = aTown({
      restartAtEveryWait,
      mailServer: (letter, at) => {
        tries += 1;
        return tries < 3 ? putOff(letter, at) : undefined;
      },
    });
    await town.run(MONDAY);
    steer(town, 'send-test', {
      to: { person: 'testtest', name: 'Anneke', email: 'anneke@example.org', language: 'nl' },
    });
    await town.run(MONDAY + HOUR_MS);
    expect(town.letters.map(({ at }) => at)).toEqual([MONDAY + 30 * MINUTE_MS]);
  });

  test('a test letter that is put off is tried once more when the campaign is over, and then keeps it no longer', async () => {
    let tries = 0;
    const mailServer = (letter: Letter, at: Instant) => {
      tries += 1;
      if (tries > 50) throw new Error('tried without end');
      return letter.kind === 'test' ? putOff(letter, at) : undefined;
    };
    const { town } = aTown({ restartAtEveryWait, mailServer });
    await town.run(MONDAY);
    steer(town, 'send-test', {
      to: { person: 'testtest', name: 'Anneke', email: 'anneke@example.org', language: 'nl' },
    });
    await town.run(MONDAY + MINUTE_MS);
    steer(town, 'stop');
    await town.run();
    expect([town.isOver(CAMPAIGN), tries]).toEqual([true, 2]);
  });

  test('an extension that arrives in the last moment is for everyone, letters and answers', async () => {
    const { town, dossiers } = aTown({ restartAtEveryWait });
    await town.run(MONDAY);
    steer(town, 'start');
    const closing = instantAt('2027-02-01', 18);
    town.at(closing - 1, () => void steer(town, 'extend', { closesAt: closing + DAY_MS }));
    town.at(closing + HOUR_MS, () => void answer(town, BRAM.id, { choice: 'declines' }));
    await town.run();
    expect(dossiers).toHaveLength(1);
    expect(dossiers[0]!.view).toMatchObject({ closesAt: closing + DAY_MS, tally: { declines: 1 } });
  });
});

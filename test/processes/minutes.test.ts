import { describe, expect, test } from 'vitest';
import { HOUR_MS, type Instant } from '../../workflows/kit/clock.ts';
import { COORDINATOR } from '../../workflows/kit/ids.ts';
import { freezing, handingIn, READERS, sendingDraft, UNANNOUNCED } from '../minutes.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { MINUTES, REGISTER, type Study, told } from './study.ts';

const AGREES = { choice: 'agrees' } as const;

/** The draft is with who was there. */
async function drafted({ tell, town }: Study, more: object = {}) {
  tell(handingIn());
  tell({ ...sendingDraft, ...more });
  await town.run(MONDAY);
}

describe('minutes', () => {
  test('go to who was there, and when nobody has a correction they are final after the date, and everybody hears', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      expect(study.says(BRAM, AGREES)).toMatchObject({ ok: true });
      await study.until('2027-01-18');
      expect(study.network().meetings![0]).toMatchObject({ minutesStatus: 'correcting' });
      expect(study.network().meetings![0]!.minutes).toBeUndefined();
      await study.until('2028-01-10');
    });
    expect(study.post(BRAM.id)).toEqual(['draft 2027-01-04 10:00', 'final 2027-01-19 08:00']);
    expect(study.post(CHARLOTTE.id)).toEqual(['draft 2027-01-04 10:00', 'final 2027-01-19 08:00']);
    expect(study.post(DAVE.id)).toEqual(['summary 2027-01-19 08:00']);
    expect(study.post(ELIF.id)).toEqual(['afterwards 2027-12-31 09:00']);
    expect(study.post(COORDINATOR)).toEqual([]);
    expect(study.town.isOver(MINUTES)).toBe(true);
    expect(study.network()).toMatchObject({
      meetings: [{ minutesStatus: 'finished', minutes: 'sha-1', minutesDossier: 'sha-of-frozen' }],
      decisions: [{ decision: 1, text: 'Wij komen twee keer per jaar samen', meeting: 1, day: '2026-12-17' }],
    });
    expect(study.register().items).toMatchObject([
      { owner: BRAM.id, text: 'Maakt een overzicht', source: { meeting: 1 } },
    ]);
  });

  test('have each correction replied to, with one letter, and wait for the new version that an adopted one needs', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      study.says(BRAM, 'Ik was er niet, Charlotte wel.');
      study.says(CHARLOTTE, 'Er staat een tikfout in mijn naam.');
      await study.until('2027-01-12');
      expect(study.replies(1, false, 'U staat op de lijst van wie er was.')).toMatchObject({ ok: true });
      await study.until('2027-01-25');
      expect(study.state().status).toBe('correcting');
      expect(study.replies(2, true)).toMatchObject({ ok: true });
      await study.until('2027-01-26');
      expect(study.state().status).toBe('correcting');
      expect(study.tell(handingIn(1))).toMatchObject({ ok: true, version: 2 });
      await study.until('2027-01-28');
    });
    expect(study.post(BRAM.id)).toEqual([
      'draft 2027-01-04 10:00',
      'answered 2027-01-12 10:00',
      'final 2027-01-26 10:00',
    ]);
    expect(study.post(CHARLOTTE.id)).toEqual([
      'draft 2027-01-04 10:00',
      'answered 2027-01-25 10:00',
      'final 2027-01-26 10:00',
    ]);
    expect(study.post(COORDINATOR)).toEqual(['coordinator 2027-01-19 08:00']);
    expect(study.state().frozen).toMatchObject({ version: 2, document: 'sha-2' });
  });

  test('wait for a mail that came in time and waits for the coordinator, and take what it says after the date', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      await study.until('2027-01-15');
      study.tell({ kind: 'answer-waits', person: BRAM.id, case: 'mail-1' });
      await study.until('2027-01-25');
      expect(study.state().status).toBe('correcting');
      const entered = { way: 'mail', by: 'Anneke' };
      expect(study.says(BRAM, 'Mijn naam is fout gespeld.', entered)).toMatchObject({ ok: true });
      study.replies(1, false);
      await study.until('2027-01-26');
      expect(study.state().status).toBe('correcting');
      study.tell({ kind: 'answer-settled', case: 'mail-1' });
      await study.until('2027-01-27');
    });
    expect(study.post(COORDINATOR)).toEqual(['coordinator 2027-01-19 08:00']);
    expect(study.post(BRAM.id).at(-1)).toBe('final 2027-01-26 10:00');
  });

  test('can be put to who was there once more, in a new version', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      study.says(BRAM, AGREES);
      await study.until('2027-01-06');
      study.tell(handingIn(1));
      study.tell(sendingDraft);
      await study.until('2027-01-07');
      study.says(CHARLOTTE, AGREES);
      expect(study.state().round!.people[BRAM.id]!.given).toBeUndefined();
      await study.until('2027-02-01');
    });
    expect(study.post(BRAM.id)).toEqual(['draft 2027-01-04 10:00', 'draft 2027-01-06 10:00', 'final 2027-01-21 08:00']);
  });

  test('are final as soon as the coordinator says so, also without a round, and then nothing changes any more', async () => {
    const study = await told(async (study) => {
      study.tell(handingIn());
      expect(study.tell(freezing)).toMatchObject({ ok: true, version: 1 });
      await study.until('2027-01-05');
      for (const command of [handingIn(1), sendingDraft, freezing, { kind: 'summarise', summary: { nl: 'x' } }])
        expect(study.tell(command)).toMatchObject({ ok: false, code: 'frozen' });
      expect(study.says(BRAM, AGREES)).toMatchObject({ ok: false, code: 'frozen' });
    });
    expect(study.post(BRAM.id)).toEqual(['final 2027-01-04 10:00']);
  });

  test('go to who came unannounced too, also when that is recorded after the draft went out', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      await study.until('2027-01-06');
      const there = [...study.readers.filter(({ comes }) => comes), UNANNOUNCED];
      expect(study.tell({ kind: 'attend', people: there })).toMatchObject({ ok: true });
      await study.until('2027-01-20');
    });
    expect(study.post(FENNA.id)).toEqual(['draft 2027-01-06 10:00', 'final 2027-01-19 08:00']);
    expect(study.post(BRAM.id)).toHaveLength(2);
  });

  test('go to each in the way of their commitment as it is when they are final', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      study.readers[0]!.commitment = 'afterwards';
      study.readers[2]!.commitment = 'active';
      study.tell({ ...freezing, anyway: true });
      await study.until('2028-01-10');
    });
    expect(study.post(BRAM.id)).toEqual(['draft 2027-01-04 10:00', 'afterwards 2027-12-31 09:00']);
    expect(study.post(DAVE.id)).toEqual(['final 2027-01-04 10:00']);
  });

  test('that are frozen on the last day of a year reach who hears afterwards at once', async () => {
    const study = await told(async (study) => {
      study.tell(handingIn());
      await study.until('2027-12-31');
      study.tell(freezing);
      await study.until('2028-01-05');
    });
    expect(study.post(ELIF.id)).toEqual(['afterwards 2027-12-31 10:00']);
  });
});

test('minutes that an older release began end with a meeting that is called off after all', async () => {
  const study = await told(async (study) => {
    study.tell(handingIn());
    study.tellNetwork({ kind: 'meeting-progress', meeting: 1, change: { status: 'cancelled' }, off: true });
    await study.until('2027-01-06');
  });
  expect(study.town.isOver(MINUTES)).toBe(true);
  expect(study.network().meetings![0]).toMatchObject({ status: 'cancelled', minutesStatus: 'cancelled' });
  expect(study.open()).toMatchObject({ ok: false, code: 'cancelled' });
  expect(study.town.letters).toEqual([]);
});

test('the network tells minutes what changes about their readers, also of who came unannounced, and about nobody else', async () => {
  const study = await told(async (study) => {
    await drafted(study);
    const { readers } = study;
    expect(study.network().meetings![0]!.readers).toEqual(readers.map(({ to }) => to.person));
    study.tell({ kind: 'attend', people: [readers[0]!, UNANNOUNCED] });
    await study.until('2027-01-06');
    study.tellNetwork({ kind: 'stop-mail', person: FENNA.id });
    await study.until('2027-01-21');
  });
  expect(study.post(FENNA.id)).toEqual(['draft 2027-01-04 10:00']);
  expect(study.state().people[FENNA.id]!.out).toBe('stopped');
});

describe('who is to do something', () => {
  /** What the owner of an action item gets when the minutes become final, after this was done with them. */
  const after = async (command: object) => {
    const study = await told(async (study) => {
      await drafted(study);
      study.tellNetwork({ person: BRAM.id, ...command });
      await study.until('2027-01-21');
    });
    const letters = study.town.letters.filter(
      ({ letter }) => letter.about === REGISTER || letter.kind.startsWith('action'),
    );
    return letters.map(({ letter }) => [letter.kind, letter.to.person]);
  };

  test('hears when the minutes are final', async () => {
    expect(await after({ kind: 'change-person', change: { name: 'Bram' } })).toEqual([['action-new', BRAM.id]]);
  });

  test.each(['stop-mail', 'remove-person'])('hears nothing after %s meanwhile; the coordinator does', async (kind) => {
    expect(await after({ kind })).toEqual([['action-coordinator', COORDINATOR]]);
  });
});

describe('somebody who was there', () => {
  test('who leaves the network gets nothing more', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      study.tellNetwork({ kind: 'remove-person', person: BRAM.id });
      await study.until('2027-01-20');
    });
    expect(study.post(BRAM.id)).toEqual(['draft 2027-01-04 10:00']);
    expect(study.town.look(MINUTES, { ask: 'person', person: BRAM.id })).toBeNull();
  });

  test('who wants no more mail can still write a correction on the page', async () => {
    const study = await told(async (study) => {
      await drafted(study);
      study.tellNetwork({ kind: 'stop-mail', person: BRAM.id });
      await study.until('2027-01-06');
      expect(study.says(BRAM, 'Mijn naam is fout gespeld.')).toMatchObject({ ok: true });
      study.replies(1, false);
      await study.until('2027-01-20');
    });
    expect(study.post(BRAM.id)).toEqual(['draft 2027-01-04 10:00']);
  });

  test('whose mail is refused is told so to the network, and hears again at a new address', async () => {
    const study = await told(
      async (study) => {
        await drafted(study);
        await study.until('2027-01-05');
        expect(study.network().people[BRAM.id]!.mail).toMatchObject({ status: 'refused' });
        study.tellNetwork({ kind: 'change-person', person: BRAM.id, change: { email: 'bram@umc.example.org' } });
        study.readers[0]!.to.email = 'bram@umc.example.org';
        await study.until('2027-01-20');
      },
      {
        mailServer: ({ id, to }, at: Instant) =>
          to.email === BRAM.email ? { id, status: 'refused', at, smtpCode: 550, reason: 'unknown' } : undefined,
      },
    );
    expect(study.post(BRAM.id)).toEqual(['draft 2027-01-05 10:00', 'final 2027-01-19 08:00']);
  });

  test('whose server puts a letter off gets it later, once', async () => {
    let tries = 0;
    const study = await told(
      async (study) => {
        tries = 0;
        study.tell(handingIn());
        study.tell(freezing);
        await study.until('2027-01-08');
      },
      {
        mailServer: ({ id, to, about }, at: Instant) => {
          if (to.person !== BRAM.id || about !== MINUTES) return undefined;
          tries += 1;
          return tries < 3 ? { id, status: 'later', notBefore: at + HOUR_MS, why: 'deferred' } : undefined;
        },
      },
    );
    expect(study.post(BRAM.id)).toEqual(['final 2027-01-04 12:00']);
  });
});

test('the coordinator hears when a register has no room for what was decided', async () => {
  const study = await told(
    async (study) => {
      study.tell(handingIn());
      study.tell(freezing);
      await study.until('2027-01-06');
    },
    {
      effects: {
        readReaders: async () => [],
        fileMinutes: async () => ({ decisions: [1], refused: 'limit-reached' }),
        keepMinutes: async () => 'sha',
      },
    },
  );
  expect(study.post(COORDINATOR)).toEqual(['coordinator 2027-01-04 10:00']);
  expect(study.town.look(MINUTES, { ask: 'minutes' })).toMatchObject({
    notFiled: 'limit-reached',
    decisions: [{ decision: 1 }],
  });
});

test('a meeting that is called off while its minutes look up who was there sends nobody a draft', async () => {
  let callOff: (() => void) | undefined;
  const study = await told(
    async (study) => {
      study.tell(handingIn());
      callOff = () => study.tell({ kind: 'call-off' });
      study.tell(sendingDraft);
      await study.until('2027-02-01');
    },
    {
      effects: {
        readReaders: async () => {
          callOff?.();
          callOff = undefined;
          return structuredClone(READERS);
        },
      },
    },
  );
  expect(study.town.letters).toEqual([]);
  expect(study.state()).toMatchObject({ status: 'cancelled', rounds: 0 });
  expect(study.network().meetings![0]).toMatchObject({ minutesStatus: 'cancelled' });
  expect(study.town.isOver(MINUTES)).toBe(true);
});

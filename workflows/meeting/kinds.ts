import type { PeopleFilter } from '../network/contract.ts';
import type { MeetingKind } from './contract.ts';

/** What a kind of meeting is like unless the coordinator says otherwise. */
export interface Usual {
  durationMinutes: number;
  /** How far ahead it is planned, in working days. */
  aheadWorkingDays: number;
  pollWorkingDays: number;
  /** Who is asked to come. */
  audience: PeopleFilter;
  /** Who is not, and hears what came of it. */
  informs?: PeopleFilter;
}

const members: PeopleFilter = { members: true };
const core: PeopleFilter = { members: true, commitments: ['active'] };

/**
 * Layered commitment (model.md 1): who takes part in the work is asked to it, and who has not said how they take part; where a
 * whole network meets also who wants to be kept informed during the work. The others hear with the minutes, each in their way.
 */
const at = (who: PeopleFilter): Pick<Usual, 'audience' | 'informs'> => ({
  audience: { ...who, commitments: ['active', 'informed', 'unsaid'] },
  informs: { ...who, commitments: ['afterwards'] },
});
const atWork = (who: PeopleFilter): Pick<Usual, 'audience' | 'informs'> => ({
  audience: { ...who, commitments: ['active', 'unsaid'] },
  informs: { ...who, commitments: ['informed', 'afterwards'] },
});

const usual = (durationMinutes: number, aheadWorkingDays: number, who: Pick<Usual, 'audience' | 'informs'>): Usual => ({
  durationMinutes,
  aheadWorkingDays,
  pollWorkingDays: 8,
  ...who,
});

/**
 * The defaults per kind (model.md S8: two and a half to three hours, planned far enough ahead; section 3: with whom). To learn
 * something all members are asked, whatever their commitment.
 */
export const USUAL: Record<MeetingKind, Usual> = {
  'first-network': usual(180, 40, at(members)),
  network: usual(150, 30, at(members)),
  'core-group': usual(90, 10, { audience: core }),
  'patient-organisations': usual(120, 20, at({ ...members, kinds: ['patient-organisation'] })),
  associations: usual(90, 20, { audience: { kinds: ['association'] } }),
  'kick-off': usual(150, 30, at(members)),
  training: usual(180, 40, { audience: members }),
  webinar: usual(60, 20, { audience: members }),
  symposium: usual(420, 80, { audience: members }),
  visitation: usual(240, 40, atWork({ ...members, kinds: ['expertise-centre', 'treatment-centre'] })),
};

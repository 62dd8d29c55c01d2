import type { PeopleFilter } from '../network/contract.ts';
import type { MeetingKind } from './contract.ts';

/** What a kind of meeting is like unless the coordinator says otherwise. */
export interface Usual {
  durationMinutes: number;
  /** How far ahead it is planned, in working days. */
  aheadWorkingDays: number;
  pollWorkingDays: number;
  audience: PeopleFilter;
}

const members: PeopleFilter = { members: true };
const core: PeopleFilter = { members: true, commitments: ['active'] };
const usual = (durationMinutes: number, aheadWorkingDays: number, audience: PeopleFilter): Usual => ({
  durationMinutes,
  aheadWorkingDays,
  pollWorkingDays: 8,
  audience,
});

/** The defaults per kind (model.md S8: two and a half to three hours, planned far enough ahead; section 3: with whom). */
export const USUAL: Record<MeetingKind, Usual> = {
  'first-network': usual(180, 40, members),
  network: usual(150, 30, members),
  'core-group': usual(90, 10, core),
  'patient-organisations': usual(120, 20, { members: true, kinds: ['patient-organisation'] }),
  associations: usual(90, 20, { kinds: ['association'] }),
  'kick-off': usual(150, 30, members),
  training: usual(180, 40, members),
  webinar: usual(60, 20, members),
  symposium: usual(420, 80, members),
  visitation: usual(240, 40, { members: true, kinds: ['expertise-centre', 'treatment-centre'] }),
};

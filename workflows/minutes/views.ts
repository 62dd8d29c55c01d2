import type { Given } from '../kit/ask.ts';
import type { LocalDay } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import type { Addressee, Letterhead, PersonId } from '../kit/letter.ts';
import type { RefusalCode } from '../kit/refusal.ts';
import type {
  Agreement,
  Correction,
  MinutedAction,
  MinutedDecision,
  MinutesAnswer,
  MinutesState,
  Summary,
  Version,
} from './contract.ts';

/** Minutes as the coordinator sees them. */
export interface MinutesView {
  meeting: number;
  title: string;
  day: LocalDay;
  status: MinutesState['status'];
  version: number;
  versions: Version[];
  decisions: (MinutedDecision & { decision?: number })[];
  actions: (Omit<MinutedAction, 'owner'> & { owner: { person: PersonId; name: string }; action?: number })[];
  summary?: Summary;
  /** Who was there; `gathering` while the meeting is still asked who said yes. */
  attendance: {
    recorded: boolean;
    gathering?: true;
    people: { person: PersonId; name: string; organisation?: string }[];
  };
  round?: {
    round: number;
    closesAt: Instant;
    asked: number;
    agree: number;
    agreedBefore: number;
    correct: number;
    silent: number;
  };
  /** Who agreed, and with which version: of an earlier one it does not count for the newest. */
  agreements: (Agreement & { person: PersonId; name: string })[];
  /** What people wrote beside it when they agreed. */
  remarks: { person: PersonId; name: string; text: string }[];
  corrections: (Correction & { name: string })[];
  /** What is still to be done before they are frozen by themselves. */
  waitsFor: { replies: number; newVersion: boolean; mails: number };
  frozenAt?: Instant;
  notFiled?: RefusalCode;
}

/** Who was there, by name, with their organisation: as recorded, else who had said that they come. */
export interface Present {
  recorded: boolean;
  names: string[];
}

/** Who does what is agreed on a line of minutes: one for each of them. */
export interface OwnerAt {
  line: number;
  name: string;
}

/** What a person's page shows. */
export interface MinutesPersonView {
  to: Addressee;
  letterhead: Letterhead;
  title: string;
  day: LocalDay;
  version: number;
  document: string;
  present: Present;
  owners: OwnerAt[];
  frozen: boolean;
  /** Whether the draft was put to them. */
  asked: boolean;
  /** Whether they cannot say anything of it now. */
  closed: boolean;
  closesAt?: Instant;
  given?: Given<MinutesAnswer>;
  /** The earlier version that they agreed with. */
  agreedWith?: number;
  /** Their own corrections, the oldest first; one without a reply can still be changed. */
  corrections: Correction[];
}

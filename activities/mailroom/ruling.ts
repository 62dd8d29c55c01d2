import type { ActionAnswer } from '../../workflows/actions/contract.ts';
import type { CaseKind, HoldReason, Proposal } from '../../workflows/inbox/contract.ts';
import type { InvitationAnswer } from '../../workflows/invitation/contract.ts';
import { shortForm } from '../../workflows/kit/ids.ts';
import type { Rsvp } from '../../workflows/meeting/contract.ts';
import type { MinutesAnswer } from '../../workflows/minutes/contract.ts';
import type { TaskAnswer } from '../../workflows/roles/contract.ts';
import type { Kind, Meaning, Understood, Why } from '../inbox/meaning/meaning.ts';
import type { BounceReason, RecipientReport } from '../inbox/recognise/recognised.ts';
import { showsMachinery } from '../inbox/text/machinery.ts';
import { actionOf } from './action-ruling.ts';
import { holdCalendar, ruleMeetingCalendar } from './calendar-ruling.ts';
import { answerOf } from './campaign-ruling.ts';
import type { Found } from './find.ts';
import { type MeetingFacts, namesOtherDay, rsvpOf } from './meeting-ruling.ts';
import { ruleMinutes } from './minutes-ruling.ts';
import { readPollWords } from './poll-words.ts';

import type { Reading } from './reading.ts';
import { taskOf } from './task-ruling.ts';
import type { Verdict } from './trust.ts';

/** What is known of who a mail is from: who we found, their address with us, and whether they can still answer. */
export interface Known {
  found?: Found;
  /** Not there when the person is unknown by now, or their campaign is over and gone. */
  person?: { email: string; name: string; closed: boolean };
  verdict: Verdict;
  /** When it is a meeting that asked them. */
  meeting?: MeetingFacts;
  /** Whether it is the register of action items. */
  actions?: boolean;
  /** Whether it is what finds people with a task in a meeting. */
  tasks?: boolean;
  /** Whether it is the minutes of a meeting. */
  minutes?: boolean;
  /** Whether it is the network itself, which asks nothing: what it sends people is the draft of an agenda. */
  agenda?: boolean;
}

/** What a mail leads to. Whatever is not certain is held for the coordinator, with what was understood. */
export type Ruling =
  | {
      do: 'record';
      answer: InvitationAnswer | Rsvp | ActionAnswer | TaskAnswer | MinutesAnswer;
      calendar?: { sequence: number; stamp: string };
      remark?: string;
    }
  | { do: 'bounce'; hard: boolean; reason: string; soft?: 'theirs' | 'ours' }
  | { do: 'stop'; complaint: boolean }
  | { do: 'hold'; kind: CaseKind; why: HoldReason; proposal?: Proposal }
  | { do: 'nothing'; why: string };

const REASON_CHARACTERS_MAX = 200;

/** Whether a mail leads to nothing, whoever it is from. */
export const isForNobody = ({ kind, departed }: Pick<Reading, 'kind' | 'departed'>): boolean =>
  kind === 'delayed' || kind === 'delivered' || kind === 'mdn' || (kind === 'auto-reply' && !departed);

/** What a mail leads to: it is acted upon by itself only when nothing about it is in doubt. */
export function rule(reading: Reading, known: Known): Ruling {
  switch (reading.kind) {
    case 'delayed':
    case 'delivered':
    case 'mdn':
      return { do: 'nothing', why: reading.kind };
    case 'auto-reply':
      return ruleAutoReply(reading, known);
    case 'bounce':
      return ruleBounce(reading, known);
    case 'complaint':
      return ruleComplaint(reading, known);
    case 'unsubscribe':
      return ruleStop(reading, known);
    case 'calendar':
      return ruleCalendar(reading, known);
    case 'ordinary':
      return ruleReply(reading, known);
    default:
      return reading.kind satisfies never;
  }
}

/** Who is away answers later; who has left never does, so the coordinator hears of it. */
function ruleAutoReply({ departed }: Reading, { person }: Known): Ruling {
  if (!departed || !person) return { do: 'nothing', why: 'auto-reply' };
  return { do: 'hold', kind: 'auto-reply', why: 'no-longer-there', proposal: { departed } };
}

/** A returned letter counts when it came back to the address that only that letter had, or shows its id. */
function ruleBounce({ recipients }: Reading, { found, person }: Known): Ruling {
  if (!found || !person) return { do: 'nothing', why: 'bounce of no letter of ours' };
  const theirs = recipients.filter((one) => concerns(one, person.email));
  if (theirs.length === 0 && recipients.some(({ address }) => address !== ''))
    return { do: 'hold', kind: 'bounce', why: 'bounce-of-other-address' };
  const [report] = theirs.length > 0 ? theirs : recipients;
  const hard = report?.hard ?? false;
  const soft = report && OURS.has(report.reason) ? 'ours' : 'theirs';
  return { do: 'bounce', hard, reason: reasonOf(report), ...(!hard && { soft }) };
}

/** Reasons that say nothing of the mailbox: a server did not want our mail, or not so much of it. */
const OURS: ReadonlySet<BounceReason> = new Set([
  'refused-sender',
  'refused-content',
  'policy',
  'too-large',
  'too-many',
]);

const concerns = ({ address, originalAddress }: RecipientReport, email: string) =>
  [address, originalAddress].some((one) => one?.toLowerCase() === email.toLowerCase());

const reasonOf = (report: RecipientReport | undefined) =>
  `${report?.status ?? ''} ${report?.reason ?? ''}`.trim().slice(0, REASON_CHARACTERS_MAX);

/** Reports that say the contrary of a complaint, or tell of how mail is signed (RFC 5965 section 7.3, RFC 6591). */
const NO_COMPLAINTS: readonly string[] = ['not-spam', 'auth-failure'];

function ruleComplaint({ complaint = '' }: Reading, { person }: Known): Ruling {
  if (NO_COMPLAINTS.includes(complaint)) return { do: 'nothing', why: complaint };
  return person ? { do: 'stop', complaint: true } : { do: 'nothing', why: 'complaint of a stranger' };
}

function ruleStop(reading: Reading, known: Known): Ruling {
  const doubt = whoIsInDoubt(reading, known);
  return doubt ? { do: 'hold', kind: 'stop', why: doubt, proposal: { stop: true } } : { do: 'stop', complaint: false };
}

/** Calendar answers belong to meetings; a campaign has none. */
function ruleCalendar(reading: Reading, known: Known): Ruling {
  const { calendar } = reading;
  const email = known.meeting?.asks === 'rsvp' ? known.person?.email : undefined;
  const hold = (why: HoldReason) => holdCalendar(why, calendar, email);
  if (calendar?.method === 'COUNTER') return hold('proposes-other-time');
  if (!calendar || !email) return hold('no-such-event');
  const doubt = whoIsInDoubt(reading, known);
  if (doubt) return hold(doubt);
  if (reading.unattended || showsMachinery(reading.text)) return hold('seems-automatic');
  return known.person!.closed ? hold('closed') : ruleMeetingCalendar(reading, email, known.meeting!);
}

function ruleReply(reading: Reading, known: Known): Ruling {
  const wanted = questionOf(known);
  const meaning: Meaning = reading.question === wanted ? reading.meaning : { answer: 'unclear', why: 'other-subject' };
  const doubt = whoIsInDoubt(reading, known) ?? whichIsInDoubt(reading, known);
  const machine = mayBeMachine(reading, meaning);
  if (known.minutes) return ruleMinutes(reading.text, meaning, doubt ?? lateness(known) ?? machine);
  if (known.agenda) return ruleRemark(meaning, doubt ?? machine);
  const answer = understoodAs(meaning, known, reading.text);
  const hold = (why: HoldReason): Ruling => ({
    do: 'hold',
    kind: 'reply',
    why,
    ...proposalOf(meaning, known, reading.text),
  });
  if (doubt) return hold(doubt);
  if (meaning.stop) return hold('asks-to-stop');
  if (machine) return hold(machine);
  if (known.meeting?.asks === 'poll' && readPollWords(reading.text, known.meeting.options))
    return hold(known.person!.closed ? 'closed' : 'poll-words');
  if (!answer) return hold(whyUnclear(meaning.why));
  if (namesOtherDay(meaning, known.meeting)) return hold('other-day');
  // Which item or task it is about and whether that is open the process decides, so that a mail which comes again is recorded once.
  if (known.tasks) return { do: 'record', answer };
  if (known.actions) return answer.choice === 'not-mine' ? hold('unclear') : { do: 'record', answer };
  return known.person!.closed ? hold('closed') : { do: 'record', answer };
}

/** What somebody writes about a draft of an agenda is for the coordinator to read, whatever it says. */
const ruleRemark = ({ stop }: Meaning, doubt: HoldReason | undefined): Ruling => ({
  do: 'hold',
  kind: 'reply',
  why: doubt ?? (stop ? 'asks-to-stop' : 'agenda-remark'),
  ...(stop && { proposal: { stop } }),
});

/** What somebody answers, by what is known of who asked them. */
export function questionOf({ meeting, actions, minutes, tasks }: Omit<Known, 'verdict'>): Kind {
  if (tasks) return 'task';
  if (meeting) return 'rsvp';
  if (minutes) return 'consent';
  return actions ? 'action' : 'interest';
}

/** Its words or its headers are a machine's, but not for certain: what a person wrote must not vanish, nor what none wrote count. */
const mayBeMachine = ({ mayAnswer, text }: Reading, { auto }: Meaning): HoldReason | undefined =>
  auto || !mayAnswer || showsMachinery(text) ? 'seems-automatic' : undefined;

const lateness = ({ person }: Known): HoldReason | undefined => (person!.closed ? 'closed' : undefined);

/** Why it is not certain that a mail is from whom it seems; undefined when token, address and verdict agree. */
function whoIsInDoubt(reading: Reading, { found, person, verdict }: Known): HoldReason | undefined {
  if (!found || !person) return 'unknown-sender';
  if (reading.forwarded) return 'forwarded';
  if (found.by !== 'address') return 'no-token';
  if (!reading.oneSender || reading.from?.address.toLowerCase() !== person.email.toLowerCase()) return 'other-sender';
  return verdict === 'pass' ? undefined : 'not-verified';
}

/** A mail that bears the addresses of several asks answers the letter that it names, and no other ask; else nobody knows which. */
function whichIsInDoubt({ undecided, answers }: Reading, { found }: Known): HoldReason | undefined {
  const isOther = answers !== undefined && answers !== shortForm(found!.workflow);
  return undecided || isOther ? 'unclear' : undefined;
}

function whyUnclear(why: Why): HoldReason {
  if (why === 'question' || why === 'several-questions') return 'question';
  if (why === 'passed-on') return 'forwarded';
  return why === 'condition' ? 'condition' : 'unclear';
}

/** What somebody says, as an answer to what they were asked. */
function understoodAs(
  understood: Understood,
  { meeting, actions, tasks }: Known,
  text: string,
): InvitationAnswer | Rsvp | ActionAnswer | TaskAnswer | undefined {
  if (tasks) return taskOf(understood);
  if (actions) return actionOf(understood, text);
  if (!meeting) return answerOf(understood, text);
  return meeting.asks === 'rsvp' ? rsvpOf(understood) : undefined;
}

function proposalOf(
  { understood, stop, days: _, ...certain }: Meaning,
  known: Known,
  text: string,
): { proposal?: Proposal } {
  const seen: Understood | undefined = certain.answer === 'unclear' ? understood : certain;
  const answer = seen && understoodAs(seen, known, text);
  const { meeting } = known;
  const dates = meeting?.asks === 'poll' ? readPollWords(text, meeting.options) : undefined;
  const said = seen && !answer && !dates && seen.answer !== 'unclear' ? seen.answer : undefined;
  const proposal = {
    ...(answer && { answer }),
    ...(dates && { dates }),
    ...(stop && { stop }),
    ...(said && { understood: said }),
  };
  return Object.keys(proposal).length > 0 ? { proposal } : {};
}

import { type OfficeHours, officeEnd, officeMoment } from './calendar.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from './clock.ts';
import type { Addressee, Letter, LetterBatch, PersonId, Receipt } from './letter.ts';
import type { ReceiptCount } from './receipts.ts';
import { DEFERRALS_MAX } from './tries.ts';
import { WORDS_BYTES_MAX, wordsBytes } from './words.ts';
import type { AnyCommand, AnyEffects, World } from './world.ts';

/** By which way an answer came. */
export type Way = 'link' | 'phone' | 'mail' | 'calendar';

/** An answer as it was given. `by` is who entered it, when that was not the person. */
export interface Given<Answer> {
  answer: Answer;
  remark?: string;
  way: Way;
  at: Instant;
  by?: string;
  /** The SHA-256 of the mail that said so, in the document store. */
  mail?: string;
  /** When that mail was written, as it says itself. */
  sentAt?: Instant;
}

/** What an answer came to: the one that counts now, and whether it is new. */
export interface Recorded<Answer> {
  result: 'recorded' | 'unchanged';
  given: Given<Answer>;
}

/** An answer as it is written down, from the command that brought it. */
export const givenFrom = <Answer>(
  { answer, remark, way, by, mail, sentAt }: Omit<Given<Answer>, 'at'>,
  at: Instant,
): Given<Answer> => ({
  answer,
  way,
  at,
  ...(remark && { remark }),
  ...(by && { by }),
  ...(mail && { mail }),
  ...(sentAt !== undefined && { sentAt }),
});

/** One person's side of an ask. `out` says why no more letters go to them. */
export interface Asked<Answer> {
  to: Addressee;
  sent: number;
  lastSentAt?: Instant;
  notBefore?: Instant;
  deferrals?: number;
  out?: 'stopped' | 'refused' | 'removed';
  given?: Given<Answer>;
  earlier?: Given<Answer>[];
  receipts?: ReceiptCount;
  /** Since when an answer of theirs waits for the coordinator: they are not silent. */
  answerWaits?: Instant;
}

/** A question to some people: when it closes, when who is silent is reminded, and how fast letters go. */
export interface Ask<Answer> {
  id: string;
  closesAt: Instant;
  remindAt: Instant[];
  paused: boolean;
  closed: boolean;
  officeHours?: OfficeHours;
  holidays: string[];
  perHour?: number;
  nextSendAt?: Instant;
  /** Counts what changes the plan of letters, so that a waiting ask looks again. */
  revision: number;
  /** Counts everything that changes, so that who reports on it need not count people. */
  changes: number;
  /** Bytes of what people wrote in their own words. */
  words: number;
  people: Record<PersonId, Asked<Answer>>;
}

/** A person is not reminded within this time after the letter before. */
export const REMINDER_GAP_MS = 2 * DAY_MS;
/** Earlier answers kept per person. */
export const EARLIER_ANSWERS_MAX = 4;
/** With a rate, letters go in groups of about this long. */
const PACE_MS = MINUTE_MS;

/** Whether a person can still get letters for this ask. */
const awaitsAnswer = <Answer>(asked: Asked<Answer>) => !asked.given && !asked.out && !asked.answerWaits;

/** Whether a letter to a person is due: the first one, or a reminder whose time came after their last letter. */
function owesLetter<Answer>(asked: Asked<Answer>, reminder: Instant): boolean {
  if (!awaitsAnswer(asked)) return false;
  return asked.sent === 0 || reminder >= asked.lastSentAt! + REMINDER_GAP_MS;
}

/** The moment of the last reminder so far; before all time when there was none. */
const lastReminder = <Answer>({ remindAt }: Ask<Answer>, now: Instant): Instant =>
  Math.max(Number.NEGATIVE_INFINITY, ...remindAt.filter((at) => at <= now));

const held = <Answer>(asked: Asked<Answer>, now: Instant) => asked.notBefore !== undefined && asked.notBefore > now;

/** How many letters may go at once: with a rate, what a minute of it allows. */
const groupSize = ({ perHour }: Pick<Ask<unknown>, 'perHour'>) =>
  perHour === undefined ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor((perHour * PACE_MS) / HOUR_MS));

/** Whom to write now: who is due and not held back, at most one group; nobody while paused, closed or out of hours. */
export function peopleDue<Answer>(ask: Ask<Answer>, now: Instant): PersonId[] {
  if (ask.paused || ask.closed || now >= ask.closesAt || sendMoment(ask, now) > now) return [];
  const due: PersonId[] = [];
  const most = groupSize(ask);
  const reminder = lastReminder(ask, now);
  for (const person of Object.keys(ask.people)) {
    if (due.length >= most) break;
    const asked = ask.people[person]!;
    if (owesLetter(asked, reminder) && !held(asked, now)) due.push(person);
  }
  return due;
}

/** The first moment from now at which letters may go out. */
function sendMoment<Answer>(ask: Ask<Answer>, now: Instant): Instant {
  const moment = Math.max(now, ask.nextSendAt ?? now);
  return ask.officeHours ? officeMoment(moment, ask.officeHours, ask.holidays) : moment;
}

/** Until when letters that go out now may still go: the closing, or the end of the office day. */
const lastSendMoment = <Answer>({ closesAt, officeHours }: Ask<Answer>, now: Instant): Instant =>
  officeHours ? Math.min(closesAt, officeEnd(now, officeHours)) : closesAt;

/** When to look again: the next letter, reminder or held person that may go, or the closing. */
export function nextDue<Answer>(ask: Ask<Answer>, now: Instant): Instant {
  if (ask.paused) return ask.closesAt;
  const next = Math.min(ask.closesAt, ...ask.remindAt.filter((at) => at > now));
  const reminder = lastReminder(ask, now);
  const waiting = Object.values(ask.people).filter((asked) => owesLetter(asked, reminder));
  if (waiting.length === 0) return next;
  const freeFrom = Math.min(...waiting.map((asked) => (held(asked, now) ? asked.notBefore! : now)));
  return Math.min(next, sendMoment(ask, freeFrom));
}

/** Writes down what became of letters; gives those that will never arrive, with the address they were written to. */
export function bookReceipts<Answer>(
  ask: Ask<Answer>,
  letters: Map<string, Letter>,
  receipts: Receipt[],
): { to: Addressee; receipt: Receipt }[] {
  const lost: { to: Addressee; receipt: Receipt }[] = [];
  for (const receipt of receipts) {
    const { to } = letters.get(receipt.id)!;
    const asked = ask.people[to.person];
    if (!asked || isAboutOldAddress(receipt, to, asked)) continue;
    if (bookReceipt(asked, receipt) === 'refused') lost.push({ to, receipt });
  }
  ask.changes += 1;
  return lost;
}

/** Who has got a new address while a letter was on its way is written to there. */
const isAboutOldAddress = <Answer>(receipt: Receipt, { email }: Addressee, asked: Asked<Answer>) =>
  receipt.status !== 'sent' && email !== asked.to.email;

function bookReceipt<Answer>(asked: Asked<Answer>, receipt: Receipt): Receipt['status'] {
  delete asked.notBefore;
  switch (receipt.status) {
    case 'sent':
      asked.sent += 1;
      asked.lastSentAt = receipt.at;
      delete asked.deferrals;
      return 'sent';
    case 'refused':
      asked.out ??= 'refused';
      return 'refused';
    case 'later':
      asked.notBefore = receipt.notBefore;
      if (receipt.why === 'deferred') asked.deferrals = (asked.deferrals ?? 0) + 1;
      if ((asked.deferrals ?? 0) < DEFERRALS_MAX) return 'later';
      asked.out ??= 'refused';
      return 'refused';
    default:
      return receipt satisfies never;
  }
}

/** Bytes of what people wrote in their own words with an answer. */
export const wordsIn = <Answer>({ answer, remark }: Given<Answer>) => wordsBytes([answer, remark]);

/** Clocks of people's machines may be wrong by this much. */
const CLOCK_SKEW_MS = 2 * MINUTE_MS;

/** Whether a mail was written before the recorded answer was given, by mail or by another way: mail may be overtaken. */
export const isOvertaken = <Answer>({ given }: Pick<Asked<Answer>, 'given'>, sentAt: Instant | undefined): boolean =>
  sentAt !== undefined && given !== undefined && sentAt < (given.sentAt ?? given.at - CLOCK_SKEW_MS);

/** Whether there is room for what a person wrote: a choice without words of one's own always fits. */
export const hasRoom = <Answer>({ words }: Pick<Ask<Answer>, 'words'>, given: Given<Answer>): boolean =>
  wordsIn(given) === 0 || words + wordsIn(given) <= WORDS_BYTES_MAX;

/** Writes down an answer; the one before is kept among the earlier ones. The same answer again changes nothing. */
export function bookAnswer<Answer>(
  ask: Ask<Answer>,
  asked: Asked<Answer>,
  given: Given<Answer>,
): 'recorded' | 'unchanged' {
  if (asked.given && sameAnswer(asked.given, given)) return 'unchanged';
  takeAnswerBack(ask, asked);
  ask.words += wordsIn(given);
  asked.given = given;
  ask.changes += 1;
  return 'recorded';
}

/** Puts a person's answer among the earlier ones: they have not answered then. */
export function takeAnswerBack<Answer>(ask: Ask<Answer>, asked: Asked<Answer>): void {
  delete asked.answerWaits;
  if (!asked.given) return;
  const kept = [...(asked.earlier ?? []), asked.given];
  const forgotten = kept.splice(0, Math.max(0, kept.length - EARLIER_ANSWERS_MAX));
  ask.words -= forgotten.reduce((sum, one) => sum + wordsIn(one), 0);
  asked.earlier = kept;
  delete asked.given;
}

const sameAnswer = <Answer>(a: Given<Answer>, b: Given<Answer>) =>
  JSON.stringify([a.answer, a.remark, a.way, a.by]) === JSON.stringify([b.answer, b.remark, b.way, b.by]);

/** What an ask needs from its phase: the letter for a person, what letters share, and what a refusal leads to. */
export interface AskLetters {
  batch(): Omit<LetterBatch, 'letters' | 'bulk'>;
  letter(person: PersonId): Letter;
  refused(to: Addressee, reason: string): void;
}

/**
 * Puts a question to people and comes back when it has closed: sends, reminds who is silent, and holds back at once what
 * an answer, a stop or a pause makes unwanted.
 */
export async function ask<Answer, Command extends AnyCommand, Question, Effects extends AnyEffects>(
  world: World<Command, Question, Effects>,
  question: Ask<Answer>,
  letters: AskLetters,
): Promise<void> {
  while (!question.closed && world.now() < question.closesAt) {
    const due = peopleDue(question, world.now());
    if (due.length > 0) {
      await sendGroup(world, question, letters, due);
      await world.until(world.now());
      continue;
    }
    const seen = question.revision;
    await world.until(nextDue(question, world.now()), () => question.closed || question.revision !== seen);
  }
  question.closed = true;
}

/** Whether a person is still asked: who was taken out of the question is not. */
function isWaitedFor<Answer>({ people }: Ask<Answer>, person: PersonId): boolean {
  const asked = people[person];
  return asked !== undefined && awaitsAnswer(asked);
}

async function sendGroup<Answer, Command extends AnyCommand, Question, Effects extends AnyEffects>(
  world: World<Command, Question, Effects>,
  question: Ask<Answer>,
  letters: AskLetters,
  due: PersonId[],
): Promise<void> {
  const group = due.map((person) => letters.letter(person));
  const byId = new Map(group.map((letter) => [letter.id, letter]));
  let tried = 0;
  await world.send(
    { ...letters.batch(), bulk: true, letters: group },
    {
      until: lastSendMoment(question, world.now()),
      wanted: ({ to }) => !question.paused && !question.closed && isWaitedFor(question, to.person),
      book(receipts) {
        tried += receipts.length;
        for (const { to, receipt } of bookReceipts(question, byId, receipts)) {
          letters.refused(to, receipt.status === 'refused' ? receipt.reason : 'deferred too often');
        }
      },
    },
  );
  if (question.perHour !== undefined) question.nextSendAt = world.now() + (tried * HOUR_MS) / question.perHour;
}

import type { Logger } from 'pino';
import { type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import type { Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import type { BatchRun } from './batch-run.ts';
import { CAPS_LOOK_BACK_MS, type Caps, whenItFits } from './caps.ts';
import type { Mail } from './compose.ts';
import type { Journal } from './journal.ts';
import type { RefusalStreak } from './refusal-streak.ts';
import { cleanReason } from './smtp-reply.ts';
import type { Delivery, Transport } from './transport.ts';
import type { Turns } from './turns.ts';
import { writeDown } from './write-down.ts';

/** A letter that a server put off is tried again after this long. */
const DEFERRED_MS = 15 * MINUTE_MS;
/** What a person's record says of an address that no server would take (RFC 3463, x.1.3). */
const BAD_ADDRESS = { smtpCode: 553, reason: '553 5.1.3 Bad destination mailbox address syntax' };

/** What sending a letter needs, besides its batch. */
export interface SendOneDeps {
  journal: Journal;
  transport: Transport;
  streak: RefusalStreak;
  turns: Turns;
  caps: Caps;
  now(): Instant;
  log: Pick<Logger, 'warn'>;
  journalPatienceMs: number;
}

/**
 * Sends one letter of a batch and notes in its run what became of it. Letters to one person wait for each other, also
 * those of other batches: so the journal and the caps are right, and an attempt that Temporal gave up on but that still
 * runs here mails nobody twice.
 */
export function createSendOne(
  deps: SendOneDeps,
  batch: LetterBatch,
  compose: (letter: Letter, at: Instant) => Mail | undefined,
  run: BatchRun,
) {
  const { journal, transport, streak, turns, caps, now, log, journalPatienceMs } = deps;
  const { slug } = batch.letterhead;

  return (letter: Letter): Promise<void> => turns(`${slug}/${letter.to.person}`, () => send(letter));

  async function send(letter: Letter): Promise<void> {
    if (run.stopped() || !(await mayGo(letter)) || run.stopped()) return;
    const mail = compose(letter, now());
    if (!mail) run.note({ id: letter.id, status: 'refused', at: now(), ...BAD_ADDRESS });
    else await book(letter, await transport.deliver(mail));
  }

  /** Whether a letter has not gone before and is not one too many; if not, its receipt says so. */
  async function mayGo({ id, to }: Letter): Promise<boolean> {
    try {
      const sentAt = (await journal.sent([id])).get(id);
      if (sentAt !== undefined) run.note({ id, status: 'sent', at: sentAt });
      else if (batch.bulk) return await fits(id, to.person);
      return sentAt === undefined;
    } catch (error) {
      journalFails(error);
      return false;
    }
  }

  async function fits(id: string, person: string): Promise<boolean> {
    const at = now();
    const earlier = (await journal.bulkSince(slug, [person], at - CAPS_LOOK_BACK_MS)).get(person) ?? [];
    const notBefore = whenItFits(earlier, caps, at);
    if (notBefore > at) run.note({ id, status: 'later', notBefore, why: 'cap' });
    return notBefore <= at;
  }

  async function book(letter: Letter, delivery: Delivery): Promise<void> {
    switch (delivery.status) {
      case 'accepted':
        return bookSent(letter);
      case 'refused':
        return bookRefused(letter.id, delivery);
      case 'deferred':
        return run.note({ id: letter.id, status: 'later', notBefore: now() + DEFERRED_MS, why: 'deferred' });
      case 'outage':
        return mailFails(delivery.reason);
      default:
        return delivery satisfies never;
    }
  }

  async function bookSent({ id, kind, to }: Letter): Promise<void> {
    const at = now();
    streak.accepted();
    run.clearSuspects();
    await writeDown(
      journal,
      { id, network: slug, person: to.person, kind, bulk: batch.bulk, at },
      journalPatienceMs,
      journalFails,
    );
    // Also when the journal failed: the workflow keeps this receipt, and so does not send the letter again.
    run.note({ id, status: 'sent', at });
  }

  function bookRefused(id: string, { smtpCode, reason, policy }: Extract<Delivery, { status: 'refused' }>): void {
    const receipt = { id, status: 'refused', at: now(), smtpCode, reason } as const;
    if (policy) run.suspect(receipt);
    else run.note(receipt);
    if (policy && streak.refused()) {
      run.dropSuspects();
      mailFails(`it refuses every letter: ${reason}`);
    }
  }

  function mailFails(reason: string): void {
    if (!run.stopped()) log.warn({ network: slug, reason }, 'the mail server cannot be used now');
    run.stop({ type: 'MailServerUnavailable', message: `The mail server cannot be used now: ${reason}` });
  }

  function journalFails(error: unknown): void {
    const reason = cleanReason(String(error));
    if (!run.stopped()) log.warn({ network: slug, reason }, 'the journal of sent letters cannot be used now');
    run.stop({ type: 'JournalUnavailable', message: `The journal of sent letters cannot be used now: ${reason}` });
  }
}

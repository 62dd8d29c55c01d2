import { ApplicationFailure } from '@temporalio/common';
import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';
import type { LetterBatch } from '../../workflows/kit/letter.ts';
import type { LetterActivities } from '../../workflows/kit/ports.ts';
import type { DocumentStore } from '../documents/store.ts';
import { type ActivityContext, temporalContext } from './activity-context.ts';
import { attachMinutes } from './attach-minutes.ts';
import { type Attached, attach } from './attachments.ts';
import { startRun } from './batch-run.ts';
import { createComposer } from './compose.ts';
import { JOURNAL_KEPT_MS, type Journal } from './journal.ts';
import { createRefusalStreak } from './refusal-streak.ts';
import { createSendOne } from './send-one.ts';
import { cleanReason } from './smtp-reply.ts';
import { createTokens } from './token.ts';
import type { Transport } from './transport.ts';
import { createTurns } from './turns.ts';

/** How often sending shows that it is alive; the worker throttles what goes to the server. */
const HEARTBEAT_MS = 100;
/** How long writing an acceptance down is tried before the batch is given back. */
const JOURNAL_PATIENCE_MS = 30_000;

/** What sending letters needs. `now` is the network's time. */
export interface LetterDeps {
  journal: Journal;
  transport: Transport;
  settings: Pick<Settings, 'publicUrl' | 'secrets' | 'mail'>;
  now(): Instant;
  log: Pick<Logger, 'info' | 'warn'>;
  /** Where the documents of letters are. */
  store: Pick<DocumentStore, 'get'>;
  context?: () => ActivityContext;
  journalPatienceMs?: number;
}

/** The activity that sends batches of letters, each letter at most once (design.md section 4). */
export function createLetterActivities(deps: LetterDeps): LetterActivities {
  const {
    journal,
    transport,
    settings,
    now,
    log,
    store,
    context = temporalContext,
    journalPatienceMs = JOURNAL_PATIENCE_MS,
  } = deps;
  const { publicUrl, mail, secrets } = settings;
  const compose = createComposer(createTokens(secrets.token), { publicUrl, replyAddress: mail.replyAddress });
  const streak = createRefusalStreak();
  const turns = createTurns();
  const ready = journalReady(journal, now);

  async function withDocuments(batch: LetterBatch): Promise<Attached> {
    const from = { store, bytesMax: mail.attachBytes, log };
    return attachMinutes(from, await attach(from, batch));
  }

  return {
    async sendLetters(batch) {
      const { heartbeat, signal } = context();
      await ready();
      streak.batchBegins();
      const beat = setInterval(heartbeat, HEARTBEAT_MS);
      const { batch: prepared, parts } = await withDocuments(batch).catch((error) => {
        clearInterval(beat);
        throw error;
      });
      const run = startRun(batch, signal);
      const sendOne = createSendOne(
        { journal, transport, streak, turns, caps: mail, now, log, journalPatienceMs },
        batch,
        compose(prepared, parts),
        run,
      );
      const lane = async () => {
        try {
          for (let letter = run.next(); letter; letter = run.next()) await sendOne(letter);
        } catch (error) {
          run.stop({ type: 'LetterUnusable', message: `A letter cannot be made: ${cleanReason(String(error))}` });
        }
      };
      try {
        await Promise.all(Array.from({ length: Math.min(transport.lanes, batch.letters.length) }, lane));
      } finally {
        clearInterval(beat);
      }
      const receipts = run.result();
      log.info(summary(batch, receipts), 'letters');
      return receipts;
    },
  };
}

/** Nothing is mailed when it could not be written down afterwards. Forgets old letters, once a day. */
function journalReady(journal: Journal, now: () => Instant): () => Promise<void> {
  let pruned: Instant | undefined;
  return async () => {
    const at = now();
    try {
      await journal.check(at);
      if (pruned !== undefined && at - pruned < DAY_MS) return;
      await journal.prune(at - JOURNAL_KEPT_MS);
      pruned = at;
    } catch (error) {
      throw ApplicationFailure.retryable(
        `The journal of sent letters cannot be written now: ${cleanReason(String(error))}`,
        'JournalUnavailable',
      );
    }
  };
}

function summary({ letterhead, letters }: LetterBatch, receipts: { status: string }[]) {
  const count = (status: string) => receipts.filter((receipt) => receipt.status === status).length;
  return {
    network: letterhead.slug,
    sent: count('sent'),
    refused: count('refused'),
    later: count('later'),
    untried: letters.length - receipts.length,
  };
}

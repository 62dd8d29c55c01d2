import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';
import type { Journal } from '../../activities/letters/journal.ts';
import { createLetterActivities } from '../../activities/letters/send.ts';
import { createSmtpTransport } from '../../activities/letters/smtp.ts';
import { openSqliteJournal } from '../../activities/letters/sqlite-journal.ts';
import type { Transport } from '../../activities/letters/transport.ts';
import type { Addressee, LetterBatch, Receipt } from '../../workflows/kit/letter.ts';
import type { LetterActivities } from '../../workflows/kit/ports.ts';
import { batchOf, letterTo, NOW, PUBLIC_URL, SECRET } from './cast.ts';
import { type ScriptedServer, startServer } from './scripted-server.ts';

interface WorkerOptions {
  connections?: number;
  signal?: AbortSignal;
  over?: Journal;
  smtpUrl?: string;
  /** Take heartbeat and cancellation from the Temporal activity it runs in. */
  inTemporal?: boolean;
  attachBytes?: number;
}

/** A mail server, a journal on disk and a clock that a test sets, anew for each test. */
class PostOffice {
  now = NOW;
  logged: string[] = [];
  documents = new Map<string, Uint8Array>();
  server!: ScriptedServer;
  journal!: Journal;
  private readonly folder = mkdtempSync(join(tmpdir(), 'kartrekker-send-'));
  private readonly transports: Transport[] = [];

  async open(): Promise<void> {
    this.server = await startServer();
    this.journal = openSqliteJournal(join(this.folder, 'journal.sqlite'));
  }

  /** A worker that sends; a new one stands for a worker that was started again. Two letters a day, three a week. */
  worker({
    connections = 3,
    signal = new AbortController().signal,
    over = this.journal,
    smtpUrl,
    inTemporal,
    attachBytes = 2_000_000,
  }: WorkerOptions = {}): LetterActivities {
    const url = smtpUrl ?? `smtp://127.0.0.1:${this.server.port}`;
    const mail = {
      smtpUrl: url,
      requireTls: false,
      connections,
      replyAddress: undefined,
      perDay: 2,
      perWeek: 3,
      attachBytes,
      dkim: undefined,
    };
    const transport = createSmtpTransport(mail);
    this.transports.push(transport);
    const note = (...parts: unknown[]) => void this.logged.push(JSON.stringify(parts));
    return createLetterActivities({
      journal: over,
      transport,
      settings: { publicUrl: PUBLIC_URL, secrets: { token: SECRET, keys: [] }, mail },
      now: () => this.now,
      store: { get: async (sha256) => this.documents.get(sha256) },
      log: { info: note, warn: note },
      ...(!inTemporal && { context: () => ({ heartbeat: () => {}, signal }) }),
      journalPatienceMs: 300,
    });
  }

  recipients(): string[] {
    return this.server.received.map(({ to }) => to);
  }

  /** The journal, with parts of it broken. */
  failing(part: Partial<Journal>): Journal {
    return { ...this.journal, ...part };
  }

  async close(): Promise<void> {
    for (const transport of this.transports) await transport.close();
    await this.server.close();
    await this.journal.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** A test with a post office of its own. */
export const test = base.extend<{ office: PostOffice }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern what a fixture needs
  office: async ({}, use) => {
    const office = new PostOffice();
    await office.open();
    await use(office);
    await office.close();
  },
});

/** A batch with one invitation to each person. */
export const invite = (people: Addressee[], more: Partial<LetterBatch> = {}): LetterBatch =>
  batchOf(
    people.map((to) => letterTo(to)),
    more,
  );

/** What became of letters, in a word each. */
export const statuses = (receipts: Receipt[]) => receipts.map(({ status }) => status);

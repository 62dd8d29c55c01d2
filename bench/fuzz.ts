import { isDeepStrictEqual } from 'node:util';
import { Unreadable } from '../activities/inbox/mail.ts';
import { readForMailroom } from '../activities/mailroom/reading.ts';
import { type Ruling, rule } from '../activities/mailroom/ruling.ts';
import { round } from './campaign.ts';
import type { Ask } from './mails/asks.ts';
import { baseMails } from './mails/bases.ts';
import { mutated } from './mails/mutate.ts';
import { createRandom } from './mails/random.ts';
import type { Writer } from './mails/writer.ts';

const MAILS = 20_000;
const SEED = 20_270_111;
const EXAMPLES_MAX = 10;

/**
 * 20,000 spoiled mails are read and ruled on. Each is taken as sent by the person it was to come from, with a right token and a good
 * verdict, so that only its reading stands between it and a recording; the words of its writer are never touched, so it may record
 * what the whole mail records and nothing else.
 */
export async function fuzz(tell: (line: string) => void): Promise<object> {
  const { writer, bases: whole } = baseMails();
  const bases = whole.map((base) => ({ base, ...fateOf(base.raw, base.ask, writer) }));
  const recorded = bases.filter(({ ruling }) => ruling?.do === 'record').length;
  tell(`${bases.length} whole mails, ${recorded} of them recorded`);
  const random = createRandom(SEED);
  let [crashes, wrong, right, unreadable, slowest] = [0, 0, 0, 0, 0];
  const started = performance.now();
  for (let i = 0; i < MAILS; i++) {
    const { base, ruling, from } = bases[i % bases.length]!;
    const raw = mutated(base, random);
    const fate = fateOf(raw, base.ask, writer, from);
    slowest = Math.max(slowest, fate.ms);
    if (fate.unreadable) unreadable += 1;
    if (fate.crash && ++crashes <= EXAMPLES_MAX) tell(`mail ${i}: ${fate.crash.stack}`);
    if (fate.ruling?.do !== 'record') continue;
    if (isSame(fate.ruling, ruling)) right += 1;
    else if (++wrong <= EXAMPLES_MAX)
      tell(`mail ${i}: ${JSON.stringify(ruling)} became ${JSON.stringify(fate.ruling)}`);
  }
  const perSecond = MAILS / ((performance.now() - started) / 1000);
  tell(`${right} were recorded as when whole; ${unreadable} could not be read and were put aside`);
  return {
    n: MAILS,
    crashes,
    wrong_recordings: wrong,
    slowest_ms: round(slowest, 1),
    per_s: round(perSecond, 0),
  };
}

/**
 * Whether the same is recorded. Of which state of a meeting a calendar's answer is, is not what somebody answers; and a correction of
 * minutes may end with another part of their closing.
 */
const isSame = (one: Ruling, other: Ruling | undefined): boolean => isDeepStrictEqual(answerIn(one), answerIn(other));

function answerIn(ruling: Ruling | undefined) {
  if (ruling?.do !== 'record') return undefined;
  const { answer, remark } = ruling;
  return { ...answer, remark, ...(answer.choice === 'correction' && { text: answer.text.replace(CLOSING, '') }) };
}

/** How the writers of the benchmark end what they write. */
const CLOSING = /\s+(?:Met vriendelijke groet|Groet),[\s\S]*$/;

interface Fate {
  ruling?: Ruling;
  from?: string;
  unreadable?: boolean;
  crash?: Error;
  ms: number;
}

/** What the mailroom would do with a mail of somebody with an address; without one, of whom it says that it is from. */
function fateOf(raw: Buffer, { workflow, facts }: Ask, { person, name, email }: Writer, sender?: string): Fate {
  const started = performance.now();
  try {
    const reading = readForMailroom(raw, 'interest');
    const from = sender ?? reading.from?.address ?? email;
    const found = { by: 'address' as const, workflow, person };
    const ruling = rule(reading, { found, person: { name, email: from, closed: false }, verdict: 'pass', ...facts });
    return { ruling, from, ms: performance.now() - started };
  } catch (error) {
    const ms = performance.now() - started;
    return error instanceof Unreadable ? { unreadable: true, ms } : { crash: error as Error, ms };
  }
}

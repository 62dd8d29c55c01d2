import { HARD_BOUNCES, NO_ACTION, type Notice, SOFT_BOUNCES } from './notices.ts';
import { BROKEN, calendarReply, newsletter, ownMail } from './others.ts';
import { createRandom, type Random } from './random.ts';
import { PROGRAMS } from './replies.ts';
import { CLEAR, UNCLEAR } from './words.ts';
import type { Writer } from './writer.ts';

/** What must become of a mail. */
export type Fate = 'takes-part' | 'declines' | 'held' | 'bounced' | 'bounced-softly' | 'nothing';

export interface MailInBox {
  raw: Buffer;
  /** Our address that it was sent to. */
  to: string;
  person: string;
  fate: Fate;
}

/** How many of each kind come among a thousand mails. What is held stays below the thousand that a list takes (`CASES_MAX`). */
const KINDS: readonly [perThousand: number, make: (writer: Writer, parts: Parts) => Made][] = [
  [580, clearReply],
  [60, (writer, { random }) => reply(writer, random, { text: random.pick(UNCLEAR) }, 'held')],
  [10, (writer, { random }) => reply(writer, random, { ...random.pick(CLEAR), from: aliasOf(writer) }, 'held')],
  [10, (writer, { random }) => reply(writer, random, { ...random.pick(CLEAR), verdict: 'fail' }, 'held')],
  [100, (writer, { random }) => notice(writer, random, HARD_BOUNCES, 'bounced')],
  [30, (writer, { random }) => notice(writer, random, SOFT_BOUNCES, 'bounced-softly')],
  [120, (writer, { random }) => notice(writer, random, NO_ACTION, 'nothing')],
  [40, (writer) => ({ raw: calendarReply(writer), to: writer.address, fate: 'held' })],
  [20, (writer, { replyAddress }) => ({ raw: newsletter(writer, replyAddress), to: replyAddress, fate: 'held' })],
  [
    20,
    (writer, { replyAddress, random }) => ({
      raw: ownMail(writer, replyAddress, random),
      to: replyAddress,
      fate: 'held',
    }),
  ],
  [10, (writer, { random }) => ({ raw: brokenMail(writer, random), to: writer.address, fate: 'held' })],
];

type Made = Omit<MailInBox, 'person'>;

interface Parts {
  random: Random;
  replyAddress: string;
}

/** A mailbox with one mail of each writer, mixed; the same seed gives the same mails. */
export function mailboxOf(writers: readonly Writer[], replyAddress: string, seed: number): MailInBox[] {
  const random = createRandom(seed);
  const kinds = KINDS.flatMap(([count, make]) => Array.from({ length: count }, () => make));
  const order = writers.map((_, i) => kinds[Math.floor((i * kinds.length) / writers.length)]!);
  shuffle(order, random);
  return writers.map((writer, i) => ({ ...order[i]!(writer, { random, replyAddress }), person: writer.person }));
}

function clearReply(writer: Writer, { random }: Parts): Made {
  const words = random.pick(CLEAR);
  return reply(writer, random, words, words.choice);
}

function reply(writer: Writer, random: Random, words: Parameters<(typeof PROGRAMS)[string]>[1], fate: Fate): Made {
  const program = random.pick(Object.values(PROGRAMS));
  return { raw: program(writer, words), to: writer.address, fate };
}

const notice = (writer: Writer, random: Random, notices: Record<string, Notice>, fate: Fate): Made => ({
  raw: random.pick(Object.values(notices))(writer),
  to: writer.address,
  fate,
});

const brokenMail = (writer: Writer, random: Random): Buffer => random.pick(Object.values(BROKEN))(writer, random);

/** Somebody's address at home. */
const aliasOf = ({ email }: Writer) => email.replace(/@.*/, '@thuis.example.net');

function shuffle<T>(list: T[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

import { Unreadable } from '../inbox/mail.ts';
import { type Asked, type Quarantined, type Reading, readForMailroom } from './reading.ts';

/** Mails one behind the other, and where each one ends. */
export interface Mails {
  bytes: Uint8Array;
  ends: number[];
  questions: Asked[];
}

/** Reads some mails, in a thread of its own: whatever they do to the parser, the mailroom goes on. */
export default function read({ bytes, ends, questions }: Mails): (Reading | Quarantined)[] {
  return ends.map((end, i) => readOne(bytes.subarray(ends[i - 1] ?? 0, end), questions[i]!));
}

/** Reads one mail, or says why it cannot be read. */
export function readOne(raw: Uint8Array, question: Asked): Reading | Quarantined {
  try {
    return readForMailroom(raw, question);
  } catch (error) {
    return { unreadable: error instanceof Unreadable ? error.reason : 'broken' };
  }
}

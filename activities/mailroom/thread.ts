import { Unreadable } from '../inbox/mail.ts';
import type { Kind } from '../inbox/meaning/meaning.ts';
import { type Quarantined, type Reading, readForMailroom } from './reading.ts';

/** Reads one mail, in a thread of its own: whatever it does to the parser, the mailroom goes on. */
export default function read({ raw, question }: { raw: Uint8Array; question: Kind }): Reading | Quarantined {
  try {
    return readForMailroom(raw, question);
  } catch (error) {
    return { unreadable: error instanceof Unreadable ? error.reason : 'broken' };
  }
}

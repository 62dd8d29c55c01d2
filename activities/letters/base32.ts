import { createHash } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `characters` × 5 bits of some bytes in small base32 letters (RFC 4648 section 6, without padding). */
export function base32(bytes: Uint8Array, characters: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; text.length < characters; ) {
    if (held < 5) {
      bits = ((bits << 8) | bytes[i++]!) & 0xfff;
      held += 8;
    }
    held -= 5;
    text += ALPHABET[(bits >> held) & 31];
  }
  return text;
}

const ID_CHARACTERS = 8;

/** An id for something new that follows from a text: the same text gives the same id (40 bits). */
export const newId = (seed: string): string => base32(createHash('sha256').update(seed).digest(), ID_CHARACTERS);

import type { InvitationAnswer } from '../../workflows/invitation/contract.ts';
import type { Commitment } from '../../workflows/network/contract.ts';
import type { Understood } from '../inbox/meaning/meaning.ts';

/** How somebody takes part, where a yes says so in as many words. */
const HOW: readonly [Commitment, RegExp][] = [
  [
    'active',
    /\bactief (?:\S+ ){0,2}?(?:mee|deel|bij|betrokken|lid)|\b(?:actively|(?:an? )?active (?:part|role|member))\b/i,
  ],
  [
    'informed',
    /\b(?:alleen|enkel|slechts) (?:\S+ ){0,3}?op de hoogte\b|\bonly (?:\S+ ){0,3}?(?:informed|posted|up to date)\b/i,
  ],
  ['afterwards', /\b(?:alleen|enkel|slechts) (?:\S+ ){0,2}?achteraf\b|\bonly (?:\S+ ){0,2}?afterwards\b/i],
];
const NOT = /\b(?:niet|geen|minder|nog|not|no|less|cannot|unable)\b|n['’]t\b/i;
/** A number as people write it who want to be called: with its country, or from a nought on. */
const PHONE = /(?<![\w+.,/-])(?:\+\d{1,3}|0)[\d ()-]{7,18}\d(?![\w/-])/g;
const DIGITS = { min: 9, max: 14 };

/** An answer in words as an invitation's: who says yes need not have said how they take part (model.md S1). */
export function answerOf({ answer, call, delegate }: Understood, text: string): InvitationAnswer | undefined {
  if (call) return { choice: 'call', ...phoneIn(text) };
  if (answer === 'yes') return { choice: 'takes-part', ...commitmentIn(text) };
  if (answer === 'no') return { choice: 'declines' };
  if (answer === 'delegate' && delegate?.email)
    return { choice: 'colleague', colleague: { name: delegate.name, email: delegate.email } };
  return undefined;
}

/** Only where one way is named, and nothing beside it says "not": else they are asked. */
function commitmentIn(text: string): { commitment?: Commitment } {
  const named = HOW.filter(([, words]) => words.test(text));
  return named.length === 1 && !NOT.test(text) ? { commitment: named[0]![0] } : {};
}

/** The one number in a text that can be called. */
function phoneIn(text: string): { phone?: string } {
  const numbers = (text.match(PHONE) ?? []).filter((found) => {
    const digits = found.replace(/\D/g, '').length;
    return digits >= DIGITS.min && digits <= DIGITS.max;
  });
  return numbers.length === 1 ? { phone: numbers[0]!.trim() } : {};
}

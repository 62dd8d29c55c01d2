import type { Idioms } from '../idioms.ts';
import type { Answer } from '../meaning.ts';
import type { Phrases } from '../phrases.ts';

/** What a clause can say of the question: an answer, or something short of one. */
export type Says = Exclude<Answer, 'unclear'> | 'not-yet' | 'will' | 'sent' | 'comments' | 'regret' | 'nothing';

/** Answers that take something away. */
export const NEGATIVES: readonly Says[] = ['no', 'object', 'blocked', 'declined', 'abstain'];

/** The words of one kind of question. */
export interface Lexicon {
  /** What is said aside and leaves the answer as it is: taken out before anything is read. */
  aside?: Phrases;
  /** Words that leave an answer of this kind as it is, beside those of every kind. */
  known?: ReadonlySet<string>;
  /** These answer as they stand; a "not" in them belongs to them. In this order; the first found is taken out of the clause. */
  fixed: readonly (readonly [Says, Phrases])[];
  /** These turn round with a "not" in the same clause. */
  turning: readonly (readonly [Says, Phrases])[];
  /** What may follow a "not" that turns them, beside what may in every kind. */
  afterNegation?: Phrases;
  /** What a "not" makes of them. */
  turned: Partial<Record<Says, Says>>;
  /** These answer also when they are put as a question. */
  asked: readonly (readonly [Says, Phrases])[];
  /** A clause of these words alone (with fillers) is an answer. */
  short: Partial<Record<Says, readonly string[]>>;
  /** Words that may stand beside a short answer. */
  beside: readonly string[];
  /** The same, said of a third person by somebody who passes it on. */
  relayed: readonly (readonly [Says, Phrases])[];
  /** A wish: an answer when nothing else is said. */
  wishes: readonly (readonly [Says, Phrases])[];
  /** What leaves an answer open wherever it stands beside it, by answer; `any` for all of them. */
  unsettles?: Partial<Record<Says | 'any', Phrases>>;
  /** What the mail must not say beside an answer, by answer; `any` for all of them. */
  spoils: Partial<Record<Says | 'any', Phrases>>;
  /** What takes a short or plain "but" away: harmless additions. */
  harmless: Phrases;
  /** Figures of speech that fill a clause. */
  idioms?: readonly Idioms[];
  /** What a clause says of which every word is understood. */
  gist?: (words: string, raw?: string) => Says | undefined;
  /** The words of the question itself, to find it in the quoted mail. */
  question: RegExp;
}

type Wording = { nl: string; en: string; also: string[] };
export type Vocabulary<Code extends string> = Record<Code, Wording>;
export type Language = 'nl' | 'en';

/** Gives a word without case, accents, spaces and punctuation, so that `E-mail Adres` and `emailadres` are the same. */
export const plainWord = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Gives a function that finds the code a Dutch or English word stands for, or undefined for a word it does not know. */
export function dictionary<Code extends string>(vocabulary: Vocabulary<Code>) {
  const codes = new Map<string, Code>();
  for (const code of Object.keys(vocabulary) as Code[]) {
    for (const word of wordsFor(code, vocabulary[code])) codes.set(plainWord(word), code);
  }
  return (word: string) => codes.get(plainWord(word));
}

/** Gives every word that is read as the code, the code itself included. */
export const wordsFor = (code: string, { nl, en, also }: Wording) => [code, nl, en, ...also];

import { isName } from './names.ts';
import type { Sentence } from './sentences.ts';

const KIN =
  '(?:[Mm]ijn|[Oo]nze|[Mm]y|[Oo]ur) (?:partner|man|vrouw|collega|collegas|zus|broer|dochter|zoon|moeder|vader|vriend|vriendin|husband|wife|colleague|sister|brother|daughter|son|mother|father|friend)';
const WHO = `(${KIN}|\\p{Lu}\\p{Ll}+)`;
const SURNAME = '(?: (?:van|de|der|den|ten|ter))*(?: \\p{Lu}\\p{Ll}+)?';
const SMALL = '(?: (?:trouwens|natuurlijk|waarschijnlijk|graag|komt|is|will|would|is coming|comes))*';
const TOO = '(?:ook|eveneens|tevens|too|as well|also|likewise)';

/** "And Piet too", "ook mijn man", "as will Anna", "with Piet", "(and Piet)": somebody else is coming, who may be asked as well. */
const WITH_ANOTHER = [
  `${WHO}${SURNAME}${SMALL} ${TOO}(?![\\p{L}])`,
  `(?<![\\p{L}])(?:[Oo]ok|[Aa]lso|[Tt]evens) (?:namens )?${WHO}`,
  `(?<![\\p{L}])(?:so|as|zo) (?:is|will|does|do|would|doet|komt) ${WHO}`,
  `(?<![\\p{L}]|[Ss]ent |[Vv]erzonden |[Vv]erstuurd )(?:[Nn]et als|[Aa]long with|[Tt]ogether with|[Ss]amen met|[Mm]et|[Ww]ith|[Nn]amens|on behalf of) ${WHO}`,
  `(?<![\\p{L}])(?:[Nn]eem|[Nn]emen|[Bb]reng|[Bb]rengen)(?: ik| wij| we)? ${WHO}${SURNAME} (?:\\S+ ){0,3}mee(?![\\p{L}])`,
  `(?<![\\p{L}])[Bb]ring(?:ing)?(?: along)? (?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?${WHO}`,
  `(?<![\\p{L}])(?:en|and|&|\\+|plus) ${WHO}${SURNAME}\\s*[).!]*$`,
].map((pattern) => new RegExp(pattern, 'gu'));

const SPOKEN =
  '(?:gehad|overlegd|besproken|afgestemd|gesproken|geregeld|geruild|gewisseld|swapped|overleg|discussed|talked|spoken|checked|arranged|agreed)';
const TALK = new RegExp(
  `\\b${SPOKEN} (?:\\S+ )?(?:met|with) (?:${KIN}|\\p{Lu}\\p{Ll}+)|\\b(?:met|with) ${KIN} (?:er|hier|daar)?(?:over )?${SPOKEN}\\b`,
  'gu',
);

/** Without those with whom the writer only talked it over. */
export const withoutTalk = (sentences: Sentence[]): Sentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    raw: sentence.raw.replace(TALK, ' '),
    words: sentence.words.replace(TALK, ' '),
    clauses: sentence.clauses.map(({ raw, words }) => ({
      raw: raw.replace(TALK, ' '),
      words: words.replace(TALK, ' '),
    })),
  }));

/** Whether somebody who comes names another who does: how many guests that makes is not certain. */
export const namesCompany = (sentences: Sentence[]): boolean =>
  sentences.some(
    ({ raw, question }) =>
      !question &&
      WITH_ANOTHER.some((pattern) => [...raw.matchAll(pattern)].some(([, who]) => /\s/.test(who!) || isName(who))),
  );

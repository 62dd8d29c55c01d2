import type { Delegate } from './meaning.ts';
import { isName, namesIn, wordsWithNames } from './names.ts';
import { says, without } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { MAY_SEND, NOT_FOR_ME, SEEKS_SOMEBODY, SENDS, SENDS_NAMED, SOMEBODY_COMES } from './words/delegates.ts';

/** Whether a sentence sends somebody in the writer's place. */
export const sendsSomebody = ({ words, raw }: Sentence): boolean =>
  !/ (?:and i|en ik) /.test(words) &&
  (says(without(words, NOT_FOR_ME), SENDS) ||
    comesNear(words) ||
    (/\p{Lu}/u.test(raw) && says(wordsWithNames(raw), SENDS_NAMED)));

const comesNear = (words: string): boolean => says(without(words, NOT_FOR_ME), SOMEBODY_COMES);

/** Whether all that is said of a substitute is that somebody near the writer comes. */
export const onlyComesNear = (sentences: Sentence[]): boolean =>
  sentences
    .filter(sendsSomebody)
    .every(({ words, raw }) => comesNear(words) && !says(words, SENDS) && !says(wordsWithNames(raw), SENDS_NAMED));

/** Whether a sentence only considers to send somebody. */
export const maySendSomebody = ({ raw }: Sentence): boolean => says(wordsWithNames(raw), MAY_SEND);

/** Whether a sentence looks for somebody who could come. */
export const seeksSomebody = ({ words }: Sentence): boolean => says(words, SEEKS_SOMEBODY);

const GOES =
  '(?:komt|gaat|kan|zal|neemt|vervangt|vertegenwoordigt|sluit|schuift|will|can|comes|goes|attends|joins|takes|represents|replaces|covers|stands|is (?:coming|going|attending|joining|taking|er|erbij))';
const ROLE =
  '(?:colleague|nurse|secretary|deputy|assistant|trainee|resident|registrar|successor|treasurer|chair|collega|verpleegkundige|verpleegkundig specialist|secretaris|penningmeester|voorzitter|assistent|assistente|opvolger|plaatsvervanger|vervanger|aios|bestuurslid|promovendus|promovenda)';
const NAMED_GOES = new RegExp(
  `(?:^|[^\\p{L}])(\\p{Lu}[\\p{L}'\u2019-]+) ${GOES}(?!\\p{L}| (?:ik|wij|we|u|je|jij|mij|me|ons|het|dat)\\b)`,
  'gu',
);
const GOES_NAMED =
  /\b(?:komt|gaat|stuur|comes|goes|vervangt|maar) (?:dan |dus |nu |wel |juist )?(?:(?:dr|drs|mw|mevrouw|meneer|prof)\.? )?(\p{Lu}[\p{L}'\u2019-]+)/gu;
const ROLE_GOES = new RegExp(
  `\\b(?:mijn|onze|een|my|our|a|another|andere) (?:\\S+ ){0,2}?${ROLE}\\b.{0,40}? ${GOES}\\b`,
  'i',
);

/** Whether a sentence tells of somebody who comes, whose place that may be. */
export const namesSubstitute = ({ raw }: Sentence): boolean =>
  ROLE_GOES.test(raw) ||
  [NAMED_GOES, GOES_NAMED].some((list) => [...raw.matchAll(list)].some(([, name]) => isName(name)));

/** "... is represented by" names who comes last. */
const BY =
  /(?<=(?:vertegenwoordig|vervang|waargenomen|waarnemen|represented|replaced)[^.]*\b(?:door|by)\s|\b(?:namens|behalf of) [^.]* (?:komt|gaat|comes) ).*/i;

const EITHER = /\p{Lu}\p{Ll}+ (?:of|or) (?:\p{Lu}|mijn|my|een|an?\b|onze|our)/u;
const PRONOUN = /\b(?:hij|zij|ze|die|he|she|who)\b/i;

/** The one person who comes in the writer's place, with the address when the text has exactly one; nothing when it is not certain who. */
export function delegateIn(sentences: Sentence[]): Delegate | undefined {
  const sending = sentences.filter(sendsSomebody);
  if (sending.some(({ raw }) => EITHER.test(raw))) return undefined;
  const names = new Set(sending.flatMap((sentence) => namesOf(sentence, sentences)));
  if (names.size !== 1) return undefined;
  const addresses = [
    ...new Set(sentences.flatMap(({ raw }) => raw.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? [])),
  ];
  const [name] = names;
  if (addresses.length > 1) return undefined;
  return { name: name!, ...(addresses[0] && { email: addresses[0].toLowerCase().replace(/[.]$/, '') }) };
}

/** Who is sent by a sentence: named in it, or in the sentence before when it says "she". */
function namesOf(sentence: Sentence, sentences: Sentence[]): string[] {
  const { raw } = sentence;
  const named = namesIn(BY.exec(raw)?.[0] ?? raw);
  if (named.length > 0) return named;
  const anywhere = namesIn(raw, true);
  const before = sentences[sentences.indexOf(sentence) - 1];
  return anywhere.length > 0 || !before || !PRONOUN.test(raw) ? anywhere : namesIn(before.raw, true);
}

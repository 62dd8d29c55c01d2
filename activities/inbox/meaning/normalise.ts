import { remembering } from './memo.ts';
import { KEY_WORDS, SPELLINGS } from './words/spellings.ts';

/** A mail's quoted letter is looked at from several sides, and letters have words in common. */
const TEXTS_KEPT_MAX = 200;
const WORDS_KEPT_MAX = 20_000;

/** Text in small letters, without accents, with plain quotes and short forms written out; punctuation stays. */
export const plain = remembering(TEXTS_KEPT_MAX, simplified);

function simplified(text: string): string {
  const inFull = ASCII.test(text) ? text.replaceAll('`', "'") : inAscii(text);
  const words = inFull
    .toLowerCase()
    .replace(/\be-mail/g, 'email')
    .replace(/\bcannot\b/g, 'can not');
  return words.includes("'") ? writtenOut(words) : words;
}

/** Most texts are so already. */
const ASCII = /^[\t-\r -~]*$/;

const inAscii = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

function writtenOut(words: string): string {
  return words
    .replace(/\b(ca|wo|sha)n't\b/g, (_, verb) => (verb === 'ca' ? 'can not' : 'will not'))
    .replace(/n't\b/g, ' not')
    .replace(/'ll\b/g, ' will')
    .replace(/\b(i)'m\b/g, '$1 am')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/\b(i|we|he|she|they|you)'d\b/g, '$1 would')
    .replace(/\b(it|that|he|she|there|what|let|who)'s\b/g, '$1 is')
    .replace(/(^|[\s(])'t\b/g, '$1het')
    .replace(/(^|[\s(])'k\b/g, '$1ik')
    .replace(/\bz'n\b/g, 'zijn')
    .replace(/\bd'r\b/g, 'er')
    .replace(/\bm'n\b/g, 'mijn')
    .replace(/(\w)'s\b/g, '$1s');
}

/** The words of a plain clause with one space around each, common spelling errors put right. */
export const wordsOf = remembering(TEXTS_KEPT_MAX, wordsIn);

const spelledRight = remembering(WORDS_KEPT_MAX, spelled);

function wordsIn(clause: string): string {
  const found = clause
    .replace(/\S+@\S+/g, ' emailaddress ')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' link ')
    .replace(/(?<!tw)([a-z])\1{2,}/g, '$1')
    .replace(/[^a-z0-9+%/-]+/g, ' ')
    .replace(/(^|\s)[-/]+|[-/]+(\s|$)/g, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map(spelledRight);
  return ` ${found.join(' ')} `
    .replaceAll(' er bij ', ' erbij ')
    .replace(/ (?:i am|we are) afraid (?=not )/g, ' unfortunately ');
}

function spelled(word: string): string {
  const known = SPELLINGS[word];
  if (known) return known;
  const meant = word.length > 5 ? KEY_WORDS.filter((key) => word !== key && isSlip(word, key)) : [];
  return meant.length === 1 ? meant[0]! : word;
}

/** One letter left out, doubled, changed or swapped, with the first and the last letter right. */
function isSlip(word: string, key: string): boolean {
  if (word[0] !== key[0] || word.at(-1) !== key.at(-1) || Math.abs(word.length - key.length) > 1) return false;
  let start = 0;
  while (word[start] === key[start] && start < word.length) start += 1;
  const [rest, keyRest] = [word.slice(start), key.slice(start)];
  if (word.length !== key.length) return rest.slice(1) === keyRest || rest === keyRest.slice(1);
  const swapped = rest[0] === keyRest[1] && rest[1] === keyRest[0] && rest.slice(2) === keyRest.slice(2);
  return swapped || rest.slice(1) === keyRest.slice(1);
}

import { anyOf } from './any-of.ts';

/** That somebody is no longer at an address, and who took over from them, as far as a mail says so. */
export interface Departed {
  successor?: { name?: string; email: string };
}

/** So much of a mail is looked at, and of a line. */
const CHARACTERS_MAX = 2000;
const NAME_CHARACTERS_MAX = 100;

const GONE = anyOf(
  'niet (?:meer|langer) (?:\\S+ ){0,4}?(?:werkzaam|werkend|in dienst|in gebruik|verbonden aan)\\b',
  '\\bwerk(?:t|en)? (?:\\S+ ){0,4}?niet (?:meer|langer) (?:hier|bij|voor|in|op|binnen)\\b',
  '\\bwerk(?:t|en)? (?:hier|bij|voor) (?:\\S+ ){0,6}?niet (?:meer|langer)\\b',
  '\\buit dienst\\b|\\bmet pensioen\\b|\\bgepensioneerd\\b',
  '(?:heb|heeft) (?:\\S+ ){0,8}?verlaten\\b',
  'adres (?:\\S+ ){0,3}?(?:niet (?:meer|langer) (?:in gebruik|gebruikt|gelezen|actief|bestaat)|vervallen|opgeheven|bestaat niet meer)',
  '\\b(?:opvolger|opvolgster) (?:is|wordt)\\b',
  'no longer (?:\\S+ ){0,2}?(?:works?|working|employed|with (?:us|the|this)|part of|in use|active|monitored|in service|at (?!(?:my|the) desk))',
  'not (?:works?|working|employed) (?:\\S+ ){0,3}?any ?more',
  '(?:have|has|had|.ve) (?:now |since )?(?:left (?!for\\b|my desk)|retired)\\b',
  'address (?:is|has been|was|will be) (?:\\S+ ){0,2}?(?:discontinued|deactivated|closed|retired)',
  '\\bsuccessor is\\b|\\bsucceeded by\\b',
);
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
/** A name before an address: `Noor de Wit (noor@example.org)`. */
const NAME =
  /(\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|de|der|den|het|ten|ter|te|el|al) ){0,3}\p{Lu}[\p{L}'’-]+){1,3})[^\p{L}]{0,6}$/u;
const VIA =
  /(?:,? ?(?:via|op|at|through|per mail|by (?:e-?)?mail|e-?mail|te bereiken op|bereikbaar (?:via|op)))[ :]*$/i;

/** What an automatic reply says of who has left; undefined when it says nothing of the kind, as of a holiday. */
export function departedIn(text: string, sender = ''): Departed | undefined {
  const words = text.slice(0, CHARACTERS_MAX).replace(/\s+/g, ' ');
  if (!GONE.test(words)) return undefined;
  const others = [...words.matchAll(ADDRESS)].filter(([address]) => address.toLowerCase() !== sender.toLowerCase());
  const [first] = others;
  // With several addresses it is not certain which of them is whose.
  if (!first || new Set(others.map(([address]) => address.toLowerCase())).size > 1) return {};
  const name = nameBefore(words.slice(0, first.index));
  return { successor: { ...(name && { name }), email: first[0].replace(/\.$/, '') } };
}

const nameBefore = (words: string): string | undefined =>
  NAME.exec(words.replace(VIA, ''))?.[1]?.slice(0, NAME_CHARACTERS_MAX);

import { plain, wordsOf } from './normalise.ts';
import { NAMED } from './words/delegates.ts';
import { isKnownWord } from './words/known.ts';

const PARTICLE = "(?:van|de|der|den|het|ten|ter|te|el|al|bin|ibn|in|la|le|di|da|du|von|zu|'t|op)";
const NAME = new RegExp(
  `(?:(?:[A-Z]\\.\\s?){1,4}\\s?)?(?:\\p{Lu}[\\p{L}'\u2019-]+)(?:\\s(?:${PARTICLE}\\s){0,3}\\p{Lu}[\\p{L}'\u2019-]+){0,3}`,
  'gu',
);
const NO_NAME =
  /^(?:Ik|Wij|We|Mijn|Onze|In|Zelf|Helaas|Maar|Hij|Zij|Ze|Haar|Zijn|Als|Wel|Wil|De|Het|Een|Dat|Die|Dit|Er|Op|Om|Van|Voor|Dan|Ja|Nee|Wie|Daarom|Daar|Hier|Dus|Omdat|Namens|Beste|Dag|I|My|Our|He|She|They|His|Her|Please|But|However|Unfortunately|Instead|Yes|No|The|We|It|This|That|In|On|At|For|So|Could|Can|Will|Sorry|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Teams|Zoom|Collega|Dr|Drs|Mw|Prof|Dokter|Mevrouw|Meneer|Mr|Mrs|Ms|Ook|Wellicht|Misschien|Graag|Vanuit|Gelukkig|Mocht|Kan|Kun|Kunt|Hierbij|Since|As|Because|Luckily|Fortunately|Perhaps|Maybe|Dear|Vanwege|Wegens|Door|Juist|Toch|Wij|Someone|Somebody|Anyone|Iemand|Niemand|Nobody|Not|Niet|Instead|Ditmaal|Verwacht|Expect|Change|Ben|Heb|Vervanging|Ter|Zelf|Ikzelf|Hierbij|Prima|Akkoord|Dank|Thanks|Change|Stuur|Send|Noteer|Note)$/;

/** Whether a word with a capital can be a person's name. */
export const isName = (word: string | undefined): boolean =>
  word !== undefined && !NO_NAME.test(word) && !SUBJECTS.test(word);

const SUBJECTS =
  /^(?:Er|Alles|That|It|Wat|Goed|Mij|Iets|Niets|Deze|Datum|Versie|Ons|Niemand|Iedereen|Iemand|Which|What|There|Alleen|Hiervoor|Hiermee|Daarmee|Jullie|Je|Jij|You|Nobody|Someone|Wanneer|Zo)$/;

/** Names in a sentence: words with capitals that are no sentence words, and no places after "in" or "te" unless `anywhere`. */
export function namesIn(raw: string, anywhere = false): string[] {
  const text = plainNames(raw);
  const found = [...text.matchAll(NAME)]
    .filter(({ index }) => anywhere || !PLACE_FOLLOWS.test(text.slice(0, index)))
    .map(({ 0: name, index }) => [withoutOpening(name), index] as const)
    .filter(([name]) => name !== '' && !/^[A-Z]{2,}$/.test(name));
  const sure = found.filter(([name, index]) => index > 0 || name.includes(' ') || !isKnownWord(name.toLowerCase()));
  return sure.map(([name]) => name);
}

const PLACE_FOLLOWS = /(?:\b(?:in|te|naar|bij|uit|to|from|at|of|aan het|het|the|afdeling)\s)$/i;

const plainNames = (raw: string): string =>
  raw.replace(/\S+@\S+/g, ' ').replace(/\b(dr|drs|mw|mevr|dhr|prof|mr|ir|ms|mrs)\./gi, '$1');

const TITLES =
  /\b(?:(?:de )?(?:dr|drs|mw|mevr|dhr|prof|mr|ir|ms|mrs|dokter|professor|mevrouw|meneer|heer|doctor)\.? )+(?=\p{Lu})/giu;
const ROLES =
  /\b(?:mijn|onze|my|our) (?:\p{Ll}+ )?(?:collega|colleague|assistente?|assistant|verpleegkundige|nurse|secretaris|secretary|voorzitter|bestuurslid|specialist|vrouw|man|partner|wife|husband) (?=\p{Lu})/gu;

/** The words of a sentence with one word for each name. */
export const wordsWithNames = (raw: string): string =>
  wordsOf(
    plain(
      namesIn(raw, true).reduce(
        (text, name) => text.replaceAll(name, NAMED),
        plainNames(raw).replace(TITLES, '').replace(ROLES, ''),
      ),
    ),
  );

/** "Sending Magnus Eriksen". */
const GERUND = /^\p{Lu}\p{Ll}+ing$/u;

/** "I'm", "She'll": no names. */
const SHORTENED = /['\u2019](?:m|ll|ve|s|d|re|t)$/;

function withoutOpening(name: string): string {
  const words = name.split(/\s+/);
  while (
    words.length > 0 &&
    (NO_NAME.test(words[0]!) || (words.length > 2 && GERUND.test(words[0]!)) || SHORTENED.test(words[0]!))
  )
    words.shift();
  while (words.length > 0 && !/^\p{Lu}/u.test(words[0]!)) words.shift();
  return words.join(' ');
}

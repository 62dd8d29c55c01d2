import type { Delegate } from './meaning.ts';
import { phrases, says, without } from './phrases.ts';
import type { Sentence } from './sentences.ts';

const SENDS = phrases(
  'in (mijn|onze|my|our) (plaats|place|stead)',
  '(vervangt|vervangen|waarneemt|waarnemen|replaces|replacing|replace) ~ (mij|me|ons|us)?',
  'namens (mij|ons|onze|mijn) ~',
  '(neemt|nemen) ~ (waar|de honneurs waar|de beurt over|het over|mijn beurt over)',
  '(mijn|onze|my|our) (collega|colleague|waarnemer|opvolger|assistent|stagiair|stagiaire|deputy) ~ (zal|gaat|komt|kan|neemt|wil|schuift|sluit|will|can|would|is coming|comes|attends|attend)',
  '(komt|gaat|schuift|sluit) ~ (mijn|onze) (collega|waarnemer|opvolger) ~',
  '(mij|me|ons) (vervangen|vertegenwoordigen|vervangt|vertegenwoordigt|represent)',
  '(neemt|nemen) ~ (mijn|onze) ~ (plaats|plek|honneurs) ~',
  '(ik|wij|we) (stuur|sturen|vaardig|vaardigen) ~',
  '(i am|we are|i will|we will) (sending|send) ~',
  '(am|are|will be) sending ~',
  '(represent|represents|representing|replace|replaces|cover for|covers for|covering for|deputise for|deputises for|deputising for|stands in for|fills in for|steps in for) (me|us)',
  '(go|goes|going|come|comes|coming|attend|attends|attending|there|be there) (for|instead of|in place of) (me|us)',
  '(comes|goes|attends|joins) instead',
  '(vervangt|vertegenwoordigt|vervangen|vertegenwoordigen) (mij|me|ons) ~',
  'niet ik maar ~',
  '(on|in) (my|our) behalf',
  'instead of me',
  '(stand|step|fill|standing|filling|stepping) in for (me|us)',
  '(attend|come|go|komt|gaat|join) ~ (instead|for me|for us|in plaats van mij)',
  '(komt|gaat|sluit) ~ (in plaats|voor mij|namens)',
  '(mijn|my) (plaatsvervanger|vervanger|vervangster|replacement|stand-in|deputy) ~',
  '(taking|takes|take) my (place|seat)',
  '(laat|laten) (zich|mij|me|ons) ~ (vertegenwoordigen|vervangen|waarnemen)',
  '(wordt|word|worden) ~ (vertegenwoordigd|vervangen|waargenomen) door ~',
  '(represented|replaced) by ~',
  '(represent|represents|representing|vertegenwoordigt|vervangt) (me|us|mij|ons)',
);

/** "That will not do for me" sends nobody. */
const NOT_FOR_ME = phrases(
  '(gaat|komt|lukt|past|wordt|zal) ~ niet ~ voor (mij|ons)',
  '(mijn|onze|my|our) (collega|colleague) ~ (kan|komt|can|will) (niet|not) ~',
);

const PARTICLE = "(?:van|de|der|den|het|ten|ter|te|el|al|bin|ibn|in|la|le|di|da|du|von|zu|'t|op)";
const NAME = new RegExp(
  `(?:(?:[A-Z]\\.\\s?){1,4}\\s?)?(?:\\p{Lu}[\\p{L}'\u2019-]+)(?:\\s(?:${PARTICLE}\\s){0,3}\\p{Lu}[\\p{L}'\u2019-]+){0,3}`,
  'gu',
);
const NO_NAME =
  /^(?:Ik|Wij|We|Mijn|Onze|In|Zelf|Helaas|Maar|Hij|Zij|Ze|Haar|Zijn|Als|Wel|Wil|De|Het|Een|Dat|Die|Dit|Er|Op|Om|Van|Voor|Dan|Ja|Nee|Wie|Daarom|Daar|Hier|Dus|Omdat|Namens|Beste|Dag|I|My|Our|He|She|They|His|Her|Please|But|However|Unfortunately|Instead|Yes|No|The|We|It|This|That|In|On|At|For|So|Could|Can|Will|Sorry|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Teams|Zoom|Collega|Dr|Drs|Mw|Prof|Dokter|Mevrouw|Meneer|Mr|Mrs|Ms|Ook|Wellicht|Misschien|Graag|Vanuit|Gelukkig|Mocht|Kan|Kun|Kunt|Hierbij|Since|As|Because|Luckily|Fortunately|Perhaps|Maybe|Dear|Vanwege|Wegens|Door|Juist|Toch|Wij)$/;

/** Whether a word with a capital can be a person's name. */
export const isName = (word: string | undefined): boolean =>
  word !== undefined && !NO_NAME.test(word) && !SUBJECTS.test(word);

const SUBJECTS =
  /^(?:Er|Alles|That|It|Wat|Goed|Mij|Iets|Niets|Deze|Datum|Versie|Ons|Niemand|Iedereen|Iemand|Which|What|There|Alleen|Hiervoor|Hiermee|Daarmee|Jullie|Je|Jij|You|Nobody|Someone|Wanneer|Zo)$/;

/** Whether a sentence sends somebody in the writer's place. */
export const sendsSomebody = ({ words }: Sentence): boolean =>
  !/ (?:and i|en ik) /.test(words) && says(without(words, NOT_FOR_ME), SENDS);

const GOES =
  '(?:komt|gaat|kan|zal|neemt|vervangt|vertegenwoordigt|sluit|schuift|will|can|comes|goes|attends|joins|takes|represents|replaces|covers|stands|is (?:coming|going|attending|joining|taking|er|erbij))';
const ROLE =
  '(?:colleague|nurse|secretary|deputy|assistant|trainee|resident|registrar|successor|treasurer|chair|collega|verpleegkundige|verpleegkundig specialist|secretaris|penningmeester|voorzitter|assistent|assistente|opvolger|plaatsvervanger|vervanger|aios|bestuurslid|promovendus|promovenda)';
const NAMED_GOES = new RegExp(
  `(?:^|[^\\p{L}])(\\p{Lu}[\\p{L}'\u2019-]+),? ${GOES}(?!\\p{L}| (?:ik|wij|we|u|je|jij|mij|me|ons|het|dat)\\b)`,
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
const BY = /(?<=(?:vertegenwoordig|vervang|waargenomen|waarnemen|represented|replaced)[^.]*\b(?:door|by)\s).*/;

const EITHER = /\p{Lu}\p{Ll}+ (?:of|or) (?:\p{Lu}|mijn|my|een|an?\b|onze|our)/u;

/** The one person who comes in the writer's place, with the address when the text has exactly one; nothing when it is not certain who. */
export function delegateIn(sentences: Sentence[]): Delegate | undefined {
  const sending = sentences.filter(sendsSomebody);
  if (sending.some(({ raw }) => EITHER.test(raw))) return undefined;
  const names = new Set(sending.flatMap(({ raw }) => namesIn(BY.exec(raw)?.[0] ?? raw)));
  if (names.size !== 1) return undefined;
  const addresses = [
    ...new Set(sentences.flatMap(({ raw }) => raw.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? [])),
  ];
  const [name] = names;
  if (addresses.length > 1) return undefined;
  return { name: name!, ...(addresses[0] && { email: addresses[0].toLowerCase().replace(/[.]$/, '') }) };
}

/** Names in a sentence: words with capitals that are no sentence words, places after "in" or "te", or organisations. */
function namesIn(raw: string): string[] {
  const text = raw.replace(/\S+@\S+/g, ' ').replace(/\b(dr|drs|mw|mevr|dhr|prof|mr|ir|ms|mrs)\./gi, '$1');
  return [...text.matchAll(NAME)]
    .filter(
      ({ index }) =>
        !/(?:\b(?:in|te|naar|bij|uit|to|from|at|of|aan het|het|the|afdeling)\s)$/i.test(text.slice(0, index)),
    )
    .map(([name]) => withoutOpening(name))
    .filter((name) => name !== '' && !/^[A-Z]{2,}$/.test(name));
}

/** "I'm", "She'll": no names. */
const SHORTENED = /['\u2019](?:m|ll|ve|s|d|re|t)$/;

function withoutOpening(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 0 && (NO_NAME.test(words[0]!) || SHORTENED.test(words[0]!))) words.shift();
  while (words.length > 0 && !/^\p{Lu}/u.test(words[0]!)) words.shift();
  return words.join(' ');
}

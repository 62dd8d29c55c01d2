import { remembering } from './memo.ts';
import { plain, wordsOf } from './normalise.ts';
import { BODY } from './words/grammar.ts';
import { CLOSING, GREETING, OPENING_WORDS } from './words/letter.ts';

const CHARACTERS_MAX = 6000;
const TEXTS_KEPT_MAX = 10;
const SENTENCES_MAX = 120;
const WRAPPED_LINE_CHARACTERS_MIN = 55;

/** A part of a sentence: its words with a space before the first and after the last. */
export interface Clause {
  words: string;
  /** The written text, with its capitals. */
  raw: string;
}

export interface Sentence {
  raw: string;
  /** As `raw`, in small letters and with short forms written out; for dates. */
  plain: string;
  words: string;
  question: boolean;
  clauses: Clause[];
}

/** The sentences of what a person wrote, without greeting and closing; it is looked at for an answer and for other things. */
export const sentencesOf = remembering(TEXTS_KEPT_MAX, sentencesIn);

function sentencesIn(text: string): Sentence[] {
  const lines = withoutNames(withoutFrame(text.slice(0, CHARACTERS_MAX).split(/\r?\n/)).map(withoutParticle));
  return joined(lines.map(withoutQuotes))
    .flatMap(splitSentences)
    .map(sentence)
    .filter(({ words, raw }) => words.trim() !== '' && !isSigning(raw))
    .slice(0, SENTENCES_MAX);
}

/** "Kind regards, Eileen" or "On behalf of the board," in the running text. */
const isSigning = (raw: string): boolean =>
  raw.length <= SIGNING_CHARACTERS_MAX && (SIGNING.test(raw) || (UNIT_LINE.test(raw) && !STATES.test(raw)));
/** "Team physiotherapy", "Board of the patient society": who signs. */
const UNIT_LINE =
  /^(?:(?:[Hh]et|[Dd]e|[Tt]he) )?(?:Team|Afdeling|Vakgroep|Poli|Polikliniek|Maatschap|Bestuur|Secretariaat|Werkgroep|Stichting|Vereniging|Patiëntenvereniging|Cliëntenraad|Praktijk|Huisartsenpraktijk|Apotheek|Department|Board|Secretariat|Clinic)(?: [\p{L}&'-]+){0,6}$/u;
const STATES =
  /\b(?:akkoord|eens|tegen|voor|agree\w*|approve\w*|ja|nee|yes|no|niet|not|geen|kom\w*|ga|gaa[tn]|is|zijn|are|heeft|hebben|has|have|doet|doen|wil\w*|kan|kunnen|can|stemt|stemmen|klaar|done|gedaan|neemt|works|werkt)\b/i;
const SIGNING_CHARACTERS_MAX = 70;
const SIGNING =
  /^(?:(?:met )?(?:vriendelijke|hartelijke|collegiale|warme|lieve|beste) (?:groet|groeten|groetjes)\b|mvg\b|groet(?:en|jes)?\b(?! (?:hem|haar|iedereen|de|het|alle))|gr\.? \p{Lu}|(?:kind|best|warm|many|kindest|warmest) (?:regards|wishes)\b|(?:kindly |friendly |warm |with friendly )?greet(?:ings|z|s)\b|groetnis\b|vele groe\w+|regards\b|liefs\b|(?:namens|on behalf of)(?: [\p{L}-]+){1,6},?$)/iu;

/** What somebody quotes is not what they say. */
const withoutQuotes = (line: string) =>
  line
    .replace(/\b(op|als|as|for|on) ["\u201c\u201d\u201e]([\p{L}]+)["\u201c\u201d]/gu, '$1 $2')
    .replace(/["\u201c\u201d\u201e][^"\u201c\u201d]{1,200}["\u201c\u201d]/g, ' ');

/** "Zet mij maar op de lijst": here "maar" is no "but". */
const withoutParticle = (line: string) =>
  line
    .replace(FRISIAN_DO, 'ik doe')
    .replace(PARTICLE, '$1$2')
    .replace(JUST_NOT, '$1 niet')
    .replace(JUST_DO, '$1gerust $2');
/** "Ik krijg het maar niet los": however one tries. */
const JUST_NOT =
  /\b((?:lukt|lukken|krijg|krijgen|komt|kom|komen|wil|willen|wordt|vind|vinden|slaag|slagen|schiet)(?: (?:ik|we|wij|het|hem|ze|er|mij|me|ons|dat|dit|die)){0,3}) maar niet\b/gi;
/** "Publiceren maar!": do so freely. */
const JUST_DO = /(^|[.!?,;:]\s+)(\p{L}+en(?: (?:het|hem|die|deze|dit|'m))?) maar(?=\s*(?:[.!,;)]|$))/giu;
/** Frisian "doch" is no "but". */
const FRISIAN_DO = /\bik doch\b/gi;
const PARTICLE =
  /\b(zet|schrijf|noteer|laat|zeg|stuur|plaats|voeg|reken|geef|haal|streep|schrap|vink|hou|houd|mag|maak|doe|meld|tel|trek|boek|registreer|sla|noteert|schrijft|reserveert|reserveer|verwacht|kom|plak|gun|schuif|druk|steek)((?:\s(?!(?:niet|geen|nooit)\b)['\u2019]?[\p{L}]+){0,4}?)\smaar\b/giu;

/** Without the names under the text, where no closing comes before them. */
function withoutNames(lines: string[]): string[] {
  const kept = lines.slice(0, nameBlock(lines));
  while (
    kept.filter((line) => line.trim() !== '').length > 1 &&
    (kept.at(-1)!.trim() === '' || isNameLine(kept.at(-1)!.trim()))
  )
    kept.pop();
  return kept;
}

/** Where a name with a line or two about the person begins, at the end of the text. */
function nameBlock(lines: string[]): number {
  const first = lines.findIndex(
    (line, index) =>
      FULL_NAME.test(line.trim()) &&
      isAboutPerson(lines.slice(index + 1)) &&
      (index > 0 || lines.some((other) => HAS_BARS.test(other))),
  );
  return first === -1 ? lines.length : first;
}

function isAboutPerson(lines: string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  return (
    written.length <= 4 &&
    written.every(
      (line) =>
        HAS_BARS.test(line) ||
        (line.length <= NAME_CHARACTERS_MAX && !/[.!?:]\s*$/.test(line) && !ANSWER_LINE.test(line)),
    )
  );
}

/** "Department | telephone": a line of a signature, slogans in it too. */
const HAS_BARS = /\s[|\u2022\u00b7]\s/;

const FULL_NAME =
  /^(?:(?:dr|drs|prof|mr|ir|mw|mevr|dhr)\.? ?)*(?:\p{Lu}[\p{L}.'\u2019-]*)(?: (?:van|de|der|den|ten|ter|la|el|von))*(?: \p{Lu}[\p{L}.'\u2019-]*){1,4}(?:, .{2,40})?$/u;

const isNameLine = (line: string) =>
  line.length <= NAME_CHARACTERS_MAX && NAME_LINE.test(line) && !ANSWER_LINE.test(line);
const NAME_CHARACTERS_MAX = 60;
const ANSWER_LINE =
  /^(?:ja|nee|yes|no|niet|akkoord|graag|helaas|misschien|maybe|klaar|done|prima|ok|oke|oké|agree|agreed|bezwaar|mits|tenzij)\b/i;
const NAME_LINE =
  /^(?:x+ )?(?:(?:dr|drs|prof|mr|ir|ing|mw|mevr|mevrouw|dhr|fam)\.? ?)*(?:(?:van|de|der|den|ten|ter|het|la|el|en|&|'t|[A-Z]\.?|(?:[A-Z]\.){1,5}|\p{Lu}[\p{L}.'\u2019-]*)[ ,]*){1,7}$|^[\p{Ll}]{2,12}$/u;

/** Lines up to the closing; after it only a postscript counts. */
function withoutFrame(all: string[]): string[] {
  const disclaimer = all.findIndex((line, index) => index > 0 && DISCLAIMER.test(line));
  const lines = disclaimer === -1 ? all : all.slice(0, disclaimer);
  const end = lines.findIndex((line, index) => CLOSING.test(line.trim()) && hasText(lines.slice(0, index)));
  if (end === -1) return greetingOff(lines);
  const after = lines.slice(end + 1);
  const postscript = after.findIndex((line) => isAfterword(line.trim()));
  return greetingOff([...lines.slice(0, end), ...(postscript === -1 ? [] : ['', ...after.slice(postscript)])]);
}

/** Under the name somebody writes on: in so many words, or about themselves in a sentence that is not about their working days. */
const isAfterword = (line: string): boolean =>
  AFTERWORD.test(line) || (WRITES_ON.test(line) && !ABOUT_WORKDAYS.test(line));
const AFTERWORD = /^[(*\s]*(?:p\.?\s?s\.?|n\.?b\.?|correctie|correction|edit|update|naschrift|postscript)(?![\p{L}])/iu;
const WRITES_ON = /^\(?(?=.*\b(?:[Ii]k|me|[Mm]ijn|I|[Mm]y)\b)\p{Lu}.{12,}[.!?)]$/u;
const ABOUT_WORKDAYS =
  /\b(?:werk|werkzaam|werkdagen|bereikbaar|aanwezig|afwezig|work|working|available|office|mail|mails|e-mail|email|bericht|message|vertrouwelijk|confidential|dag|days)\b/i;

/** What a mail program puts under every mail. */
const DISCLAIMER = /^\s*(?:disclaimer|vertrouwelijkheidsclausule|confidentiality notice)\b\s*:?/i;

const hasText = (lines: string[]) => lines.some((line) => line.trim() !== '' && !GREETING.test(line.trim()));

function greetingOff(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return [];
  const rest = lines.slice(first);
  return [rest[0]!.trim().replace(GREETING, ''), ...rest.slice(1)];
}

/** Lines that a mail program wrapped are one again. */
function joined(lines: string[]): string[] {
  const out: string[] = [];
  let open = false;
  for (const line of lines.map((written) => written.trim())) {
    if (open && /^[a-z(]/.test(line)) out.push(`${out.pop()} ${line}`);
    else out.push(line);
    open = line.length >= WRAPPED_LINE_CHARACTERS_MIN || (line !== '' && /[a-z,]$/.test(line) && line.length > 30);
  }
  return out.filter(Boolean);
}

const ABBREVIATION =
  /\b(dr|drs|mr|mw|mevr|dhr|prof|ir|ing|evt|bijv|nl|resp|incl|excl|nr|no|st|a\.s|d\.d|m\.b\.t|i\.v\.m|o\.a|t\.a\.v|t\.o\.v|p|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|ms|mrs|e\.g|i\.e|approx|[a-z])\.$/i;

/** "No." as an answer, and not before a number. */
const isPlainNo = (piece: string, rest: string) => /\bno\.$/i.test(piece) && !/^\s*\d/.test(rest);

/** "On 22 April a.s. My wife ..." */
const endsAnyway = (piece: string, rest: string) =>
  /\b(?:a\.s|j\.l|jl|e\.d|enz|etc)\.$/i.test(piece) && /^\s+\p{Lu}/u.test(rest);

/** Also where the space was forgotten, but not in an address of the web. */
const SENTENCE_END =
  /[.!?…]+["')]*(?=\s|$)|\p{Extended_Pictographic}+(?=\s)|[.!?]+(?=[A-Z][a-z])|(?<=\s[a-z]+)\.(?=[a-z]{2,} )(?!(?:nl|be|com|org|eu|net|info|uk|de)\b)/gu;

function splitSentences(line: string): string[] {
  const out: string[] = [];
  let start = 0;
  for (const { 0: end, index } of line.matchAll(SENTENCE_END)) {
    const piece = line.slice(start, index + end.length);
    const rest = line.slice(index + 1);
    if (
      end === '.' &&
      ABBREVIATION.test(piece) &&
      /^\s*\S/.test(rest) &&
      !isPlainNo(piece, rest) &&
      !endsAnyway(piece, rest)
    )
      continue;
    out.push(piece);
    start = index + end.length;
  }
  return [...out, line.slice(start)].filter((piece) => piece.trim() !== '');
}

function sentence(written: string): Sentence {
  const raw = written.trim();
  const text = plain(raw);
  return { raw, plain: text, words: wordsOf(text), question: /\?/.test(raw), clauses: clausesOf(raw) };
}

const CONJUNCTIONS =
  'maar|omdat|doch|aangezien|tenzij|mits|hoewel|alhoewel|but|because|although|though|unless|provided';
/** What follows "dus" or "so" where it begins a clause of its own. */
const AFTER_SO =
  'ik|we|wij|het|dat|die|dit|de|een|mijn|onze|er|geen|u|je|zet|noteer|reken|kun|kunt|kan|mag|laat|voor|helaas|i|you|it|that|please|the|my|our|there|no|count|put|sign|unfortunately';
/** "En" before a verb: the writer is still the subject. */
const VERBS_OF_WRITER =
  'begin|beginnen|moet|moeten|doe|doen|werk|werken|kom|komen|ga|gaan|ben|neem|nemen|stem|sta|heb|hebben|zal|zullen|kan|kunnen|wil|willen|meld|sluit|schuif|zie|volg|onthoud|onthouden|onthoudt|stemt|keurt|blijf|blijven|zijn (?:akkoord|erbij|aanwezig|van de|het)|staat|staan|ligt|liggen|hangt|hangen|gaat|heeft|stond|lag|ging|stuurde|mailde|gaf|deed|zet|zette|stuur|mail';
/** In a sentence without commas "ik" before its verb begins anew, unless one of these comes first. */
const SUBORDINATORS =
  'dat|als|of|omdat|want|en|die|wat|hoe|wie|waar|wanneer|toen|nu|zodra|zoals|zover|terwijl|voordat|nadat|sinds|tot|maar|dus|ook|want|indien|mits|tenzij|hoewel|aangezien|niet|ja|nee|weet|denk|hoop';
const VERBS_AFTER_I = 'ben|heb|hep|kan|kom|wil|weet|zal|ga|zit|moet|doe|werk|vind|woon';
const SUBJECTS = 'ik|we|wij|het|dat|zal|kom|neem|mijn|i|my|it|will|bring|we';
/** Before the English "want", which is no Dutch "want". */
const ENGLISH_WANT = "n't|\\b(?:not|I|we|you|they|who|do|may|might|also|really|would|to)";
const BREAK = new RegExp(
  [
    '[,;:()\\u2013\\u2014!?\u2026]|\\.{2,}|\\s[-/+]\\s',
    `\\s(?=(?:${CONJUNCTIONS})\\s)`,
    `(?<!(?:${ENGLISH_WANT}))\\s(?=want\\s)`,
    `\\s(?=(?:dus|so)\\s(?:${AFTER_SO})\\b)`,
    `(?<!\\b(?:${SUBORDINATORS}))\\s(?=ik\\s(?:${VERBS_AFTER_I})\\s)`,
    `\\s(?=en\\s(?:${VERBS_OF_WRITER})\\s)`,
    '\\s(?=(?:en|and)\\s(?:therefore|daarom|derhalve|dus|hence|thus|zodoende)\\s)',
    `\\s(?=(?:en|and|or|en dan)\\s(?:${SUBJECTS})\\b)`,
    `\\s(?=(?:en|and)\\s(?:de|het|onze|ons|the|our)\\s${BODY}\\s)`,
    '(?<!\\bvraag)\\s(?=of\\s(?:ik|we|wij|het|dat|zal|kom|neem|mijn)\\b)',
  ].join('|'),
  'i',
);

/** A name after a short word: "Ja Bas". */
const CALLED =
  /\b([Jj]a|[Nn]ee|hoor|[Yy]es|[Nn]o|[Aa]kkoord|[Gg]raag|[Pp]rima|[Hh]elaas|[Ss]orry|[Dd]ank|bedankt|thanks|klaar|afgerond|gedaan|done|oke|ok|goed|natuurlijk|zeker|jazeker|agreed|approved|sure) \p{Lu}\p{Ll}+\s*[.!]?\s*$/u;

function clausesOf(raw: string): Clause[] {
  return raw
    .split(BREAK)
    .map((part) => ({
      raw: part.trim(),
      words: wordsOf(plain(part.replace(CALLED, '$1'))).replace(OPENING_WORDS, ' '),
    }))
    .filter(({ words }) => words.trim() !== '');
}

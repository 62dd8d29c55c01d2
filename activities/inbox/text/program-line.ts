import { beginsWith, choiceOf, endsWith } from './patterns.ts';
import { GET_PROGRAM, SENT_FROM, SENT_FROM_LAST, SENT_FROM_UNSPACED, SENT_WITH } from './words.ts';

const CHARACTERS_MAX = 120;
const LINE_CHARACTERS_MAX = 600;
const WORDS_MAX = 12;

const FROM = beginsWith(SENT_FROM);
const WITH = beginsWith(SENT_WITH);
/** A link may stand in the middle of what a telephone adds: `Outlook voor iOS<https://aka.ms/o0ukef> downloaden`. */
const LINK = /\s*[<([]\s*https?:[^\s<>()[\]]{1,300}\s*[>)\]]/giu;
const WHOLE = [
  beginsWith(GET_PROGRAM),
  /^\p{Lu}[\p{L} ]{1,25} (?:voor|für|pour) (?:iOS|Android|Mac|Windows) (?:downloaden|herunterladen|télécharger)$/u,
  new RegExp(`^(?:${choiceOf(SENT_FROM_UNSPACED)})`, 'u'),
  endsWith(SENT_FROM_LAST),
];
/** "my", "the", in the languages of the lists. */
const ARTICLE =
  /^(?:(?:my|mijn|m'n|meinem|mein|mon|ma|mi|mio|meu|min|mit|mitt|moj\p{L}{1,4}|mého|môjho|моего|мого|the|de|het|il|le|la|el|o|an?|een|minun)\s){1,2}/iu;
const NAMED = /^(?:i[A-Z]|\p{Lu})/u;
const VIRUS_LINK = /^[<([]?https?:\/\/\S{0,30}(?:avast|avg)\.com\/\S{1,200}$/iu;
const VIRUS_NOTE =
  /^(?:(?:virus-?vrij|virus-?free|virenfrei|garanti sans virus|sans virus|libre de virus|privo di virus)\W{1,3}(?:<?https?:\S{1,200}> ?)?(?:www\.)?(?:avast|avg)\b|(?:this|deze|diese|ce|cet) (?:e-?mail|mail|message|courriel)\b.{0,60}\b(?:virus\p{L}*|viren)\b.{0,60}\b(?:avast|avg|eset|norton|mcafee|kaspersky|bitdefender|sophos)\b|(?:avast|avg|eset|norton) (?:logo|anti-?virus)\b)/iu;
const KNOWN =
  /(?<!\p{L})(?:outlook|mail|gmail|protonmail|proton|bluemail|yahoo|spark|superhuman|airmail|mailbird|mailspring|fairemail|k-9|thunderbird|fastmail|tuta|tutanota|edison|aqua ?mail|zoho|shortwave|missive|samsung|galaxy|iphone|ipad|ipod|android|huawei|nokia|xiaomi|blackberry|windows|(?:mobile |smart)?phone|telefoon|mobieltje|mobiel|toestel|tablet|handy|telefon|téléphone|móvil|cellulare|telefone)(?!\p{L})/iu;

/** Whether a telephone or mail program added this line, as "Sent from my iPhone"; not "Verstuurd via de nieuwsbrief". */
export function isProgramLine(line: string): boolean {
  if (line.length <= LINE_CHARACTERS_MAX && isVirusNote(line)) return true;
  const look = line.length <= LINE_CHARACTERS_MAX ? line.replace(LINK, '') : line;
  if (look.length > CHARACTERS_MAX || look.split(' ').length > WORDS_MAX) return false;
  return WHOLE.some((pattern) => pattern.test(look)) || isSentFrom(look) || isSentWith(look);
}

function isSentFrom(look: string): boolean {
  const rest = look.replace(FROM, '').trim();
  return rest.length < look.length && (NAMED.test(rest.replace(ARTICLE, '')) || KNOWN.test(rest));
}

/** What a virus scanner adds below a mail: `Virusvrij.www.avast.com`, and the line of its link. */
const isVirusNote = (look: string): boolean => VIRUS_LINK.test(look) || VIRUS_NOTE.test(look);

/** Words as "met" begin many sentences, so a verb of sending must end those lines. */
function isSentWith(look: string): boolean {
  if (!WITH.test(look) || !KNOWN.test(look)) return false;
  return !/^\W{0,4}(?:van|met|von|mit|via)/iu.test(look) || /(?:verstuurd|verzonden|gesendet)\W{0,2}$/iu.test(look);
}

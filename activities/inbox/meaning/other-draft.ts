import { wordsOf } from './normalise.ts';
import { questionIn, topicsOf } from './question-words.ts';
import type { Found, Reading } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';

const AGREED_TO =
  / (?:akkoord|eens|instem|instemmen|ingestemd|stem in|stemmen in|agree|agreed|agrees|approve|disagree|(?:happy|fine|oke|content)(?= with (?!me |us |my |it ))) (?:met|with|to|op) ((?:\S+ ){1,4})/;
/** "I support the network." */
const SUPPORTED =
  / (?:steun|steunt|steunen|ondersteun|ondersteunt|ondersteunen|onderschrijf|onderschrijft|onderschrijven|support|supports|endorse|endorses|approve|approve of|achter|behind) ((?:het|de|the|your|jullie|uw|jouw) (?:\S+ ){1,4})/;
const OBJECTED_TO =
  / (?:object|objection|objections|oppose|opposed|bezwaar|bezwaren|against|ben tegen|zijn tegen) (?:to|tegen|met|with|against)? ?((?:de|het|the|your|uw|jullie) (?:\S+ ){1,4})/;
const DRAFT =
  /concept|document|stuk|voorstel|pad\b|kaart|protocol|tekst|versie|plan\b|richtlijn|module|folder|convenant|standaard|afspraken|inhoud|draft|text|version|proposal|pathway|guideline|card|content|paper|statement|vision|visie|wording|leaflet|handreiking|notitie|rapport|report|alles|\ball\b|\bdit\b|\bthis\b|\bit\b|\bdeze\b|everything|opmerking|comment|suggesti|aanvulling|kanttekening|remark|note|kleine|paar|few|minor|vaststell|publica/;

/** "About the planning I do not agree." */
const NAMED_FIRST =
  / (?:over|met|about|with|regarding) ((?:de|het|the) (?:\S+ ){1,2}?)(?:ben|ga|gaan|zijn|am|are|i|we) /;

/** Something else is agreed to than the draft, by name. */
export function agreesToOther({ found, sentences }: Reading, asked: string): boolean {
  const named = found.flatMap(({ says: said, clause }) => {
    if (said !== 'agree' && said !== 'object') return [];
    const patterns = [AGREED_TO, SUPPORTED, NAMED_FIRST, ...(said === 'object' ? [OBJECTED_TO] : [])];
    return patterns.flatMap((pattern) => pattern.exec(clause.words)?.[1] ?? []);
  });
  if (found.some(({ says: said, clause }) => said === 'agree' && isOfOtherUse(clause, asked))) return true;
  const topics = topicsOf(questionIn(asked));
  if (found.some(({ says: said, clause }) => said === 'agree' && namesOtherThing(clause, topics, asked))) return true;
  const put = topicsOf(questionIn(asked.slice(asked.indexOf('\n') + 1)));
  if (agreesToOtherKind(found, sentences, put.some((topic) => DOCUMENT.test(topic)) ? put : topics)) return true;
  return named.some(
    (words) =>
      !(DRAFT.test(words) && !isOtherDraft(words, topics, asked)) &&
      !words
        .trim()
        .split(' ')
        .some((word) => topics.includes(word)),
  );
}

/** "I have read the minutes and agree", of a mail that asks about the agreements: every document named is of another kind. */
function agreesToOtherKind(found: Found[], sentences: Sentence[], topics: string[]): boolean {
  const asked = topics.flatMap((topic) => DOCUMENT.exec(topic)?.[1] ?? []);
  if (asked.length === 0) return false;
  return found.some(({ says: said, sentence }) => {
    const [before, here] = [sentences[sentence - 1]?.words ?? ' ', sentences[sentence]!.words];
    const named = [...(READ.test(before) ? [before] : []), here].flatMap((words) =>
      [...words.matchAll(NAMED_DOCUMENT)].flatMap(([, thing]) => DOCUMENT.exec(thing!)?.[1] ?? []),
    );
    return said === 'agree' && named.length > 0 && !named.some((kind) => asked.includes(kind));
  });
}
const READ = / (?:gelezen|bekeken|doorgenomen|read|reviewed) /;
const NAMED_DOCUMENT = / (?:de|het|the|uw|jullie|your) (?=([a-z-]+(?: document)?) )/g;
const DOCUMENT =
  /(pad|kaart|protocol|richtlijn|module|folder|standaard|reglement|verklaring|brief|afspraken|regeling|boekje|wijzer|flyer|statuten|leaflet|convenant|handreiking|charter|pathway|booklet|guideline|visie|vision|jaarplan|notulen|verslag|begroting|samenvatting|minutes|budget|summary|report|agreements|agenda|vragenlijst|enquete|questionnaire|survey|poster|programma|draaiboek|planning|formulier|overzicht|filmpje|website|behandelplan|stroomschema|checklist|zorgplan)(?:document| document)?$/;

/** "The budget is fine", of a mail that names the budget beside the plan it asks about. */
function namesOtherThing({ words }: Clause, topics: string[], asked: string): boolean {
  const thing = NAMED_THING.exec(words)?.[1];
  if (thing === undefined || GENERIC.test(thing) || !topics.some((topic) => !GENERIC.test(topic))) return false;
  return (
    !topics.some((topic) => topic.includes(thing) || thing.includes(topic)) && wordsOf(asked).includes(` ${thing} `)
  );
}
const NAMED_THING =
  /^ (?:(?:ja|yes|maar|but|en|and|nou) )?(?:de|het|the|uw|jullie|your) ([a-z-]{5,}) (?:is|zijn|ziet|zien|lijkt|was|looks|look|are|seems) /;
const GENERIC =
  /(?:concept|document|stuk|stukken|tekst|versie|voorstel|draft|version|text|proposal|inhoud|content|wijzigingen|opmerkingen|changes|comments|reactie|response|graag|gevraagd|akkoord|instemming|ronde|network|netwerk|zorgnetwerk|werkgroep|bestuur|december|november|oktober|september)$/;

/** "The card for children", of which the mail tells beside the card for adults that it asks about. */
function isOfOtherUse({ words }: Clause, asked: string): boolean {
  const question = questionIn(asked);
  return [...words.matchAll(OF_USE)].some(
    ([, thing, use]) => question.includes(thing!) && asked.includes(use!) && !question.includes(use!),
  );
}
const OF_USE = / ([a-z]{5,}) (?:voor|for|over|about) (?:de |het |the )?([a-z]{5,})(?= )/g;

const SPECIFIC_DRAFT =
  /(?:\p{L}{3,}(?:versie|document|stuk|plan|pad|kaart|protocol|tekst|richtlijn|module|folder|standaard|notitie|blad|reglement|verklaring|brief|afspraken|visie|regeling|beleid|boekje|gids|lijst|wijzer|flyer|statuten|leaflet|script)|richtlijn|protocol|convenant|handreiking|statuten|leaflet|guideline|charter|pathway|booklet|agreements)\b/u;

/** A draft that the mail names beside the one it asks about, or one of another kind: the leaflet, when the protocol is asked about. */
const isOtherDraft = (words: string, topics: string[], asked: string): boolean => {
  const draft = words.split(' ').find((word) => SPECIFIC_DRAFT.test(word) || DRAFT_KIND.test(word));
  if (draft === undefined || topics.includes(draft)) return false;
  const kind = DRAFT_KIND.exec(draft)?.[1];
  const otherKind = kind && !topics.some((topic) => topic.includes(kind)) && topics.some((one) => DRAFT_KIND.test(one));
  return otherKind || (asked.includes(draft) && topics.some((topic) => SPECIFIC_DRAFT.test(topic)));
};
const DRAFT_KIND =
  /(pad|kaart|protocol|richtlijn|module|folder|standaard|reglement|verklaring|brief|afspraken|regeling|boekje|wijzer|flyer|statuten|leaflet|convenant|handreiking|charter|pathway|booklet|guideline)$/;

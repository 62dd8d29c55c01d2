/** What a mail server writes in a mail about where it comes from: its warnings, in the languages of the people that we write to. */
const ORIGIN = new RegExp(
  [
    '(?:externe|onbekende) (?:afzender|bron|partij)|van buiten (?:de|uw|onze|het|jouw)|buiten (?:de|uw|onze|jouw) (?:eigen )?organisatie',
    'external (?:sender|source|e-?mail)|outside (?:of )?(?:the|your|our|this)|not originate (?:from )?within',
    'externe[nr]? absender|von au(?:ß|ss)erhalb|exp[ée]diteur externe|ext[ée]rieur de',
  ].join('|'),
  'iu',
);
/** How such a warning begins. */
const BEGINS =
  /^\W{0,4}(?:let op|pas op|waarschuwing|opgelet|extern(?:e e-?mail)?|caution|warning|attention|achtung|vorsicht|external(?: e-?mail)?|(?:deze|dit) (?:e-?mail|mail|bericht)|this (?:e-?mail|message)|diese (?:e-?mail|nachricht))\b/iu;
/** A warning that begins with where a mail is from, as a mark. */
const MARKED =
  /^[[*<(#]{1,3} ?(?:externe? (?:afzender|e-?mail|mail|bericht)|external(?: (?:sender|e-?mail|message))?|extern(?:er absender)?|exp[ée]diteur externe)\W{0,2}[\])*>#]/iu;
/** What it advises in the lines below. */
const ADVICE =
  /\b(?:klik|click|links?|koppelingen|bijlagen?|attachments?|open|vertrouwt|herkent|recogni[sz]e|trust|afzender|sender|veilig|safe|inhoud|content)\b/giu;
/** What Outlook says of a first mail. */
const SELDOM =
  /^\W{0,4}(?:u ontvangt niet vaak|sommige personen die dit bericht hebben ontvangen|you don.t often get e-?mail|some people who received this message)\b/iu;
const ADVICE_MIN = 2;
/** Words of somebody who speaks: no warning has them. */
const SPEAKS = /\b(?:ik|wij|we|mij|I|me)\b/iu;
const CHARACTERS_MAX = 400;

/** Whether a line is, or begins, a warning of a mail server that a mail came from outside. */
export const isBanner = (look: string): boolean =>
  look.length <= CHARACTERS_MAX &&
  !SPEAKS.test(look) &&
  (SELDOM.test(look) || isMarked(look) || (BEGINS.test(look) && ORIGIN.test(look)));

/** Whether a line goes on with such a warning. */
export const goesOnWarning = (look: string): boolean =>
  look.length <= CHARACTERS_MAX && !SPEAKS.test(look) && (look.match(ADVICE)?.length ?? 0) >= ADVICE_MIN;

/** Nothing else, or advice, stands behind the mark; else it is before what somebody wrote. */
function isMarked(look: string): boolean {
  const behind = look.replace(MARKED, '');
  return behind !== look && (behind === '' || goesOnWarning(behind));
}

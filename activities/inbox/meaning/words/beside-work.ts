import { phrases } from '../phrases.ts';

/** A verb that tells of a former time. */
export const TOLD_PAST =
  / (?:was|waren|had|hadden|wilde|wilden|wou|kon|konden|moest|moesten|ging|gingen|kwam|kwamen|dacht|dachten|schreef|schreven|zei|zeiden|vond|vonden|werd|werden|zag|zagen|stond|stonden|lag|lagen|zat|zaten|las|lazen|hoorde|hoorden|kreeg|kregen|deed|deden|vroeg|vroegen|belde|belden|bleek|bleken|leek|leken|bleef|bleven|gaf|gaven|nam|namen|meldde|meldden|mailde|mailden|stuurde|stuurden|duurde|kostte|liep|liepen|viel|vielen|begon|wachtte|wachtten|hoefde|wist|wisten|dreigde|haalde|haalden|zocht|zochten|vergat|liet|lieten|riep|bood|sprak|spraken|trof|hielp|hielpen|hing|reageerde|reageerden|antwoordde|antwoordden|werkte|werkten|geduurd|gekost|were|wanted|thought|wrote|said|went|came|got|saw|felt|told|asked|heard|took|gave|found|could|did|kept|left|made|met|needed|sent|seemed|started|stopped|tried|turned|waited|worked|called|replied|answered|helped) /;
/** One that tells how things are now or will be. */
export const TOLD_PRESENT =
  / (?:moet|moeten|zal|zullen|ga|gaan|gaat|kan|kunnen|wil|willen|wacht|hoop|hopen|is|zijn|ben|komt|komen|volgt|loopt|ligt|liggen|staat|staan|mag|mogen|hoeft|will|shall|must|need|needs|are|am|has|have|awaits|waiting|remains|hope|expect|may|might|should|would) /;
/** What was missing may still be. */
export const STILL_MISSING =
  / (?:ontbrak|ontbraken|miste|misten|lukte|mislukte|weigerde|weigerden|missing|failed|refused|concept|draft|deels|half|helft|gedeelte|gedeeltelijk|partly|part|bijna|almost|nearly|vorig jaar|last year) /;

/** What the reader may ask for, or hears of. */
export const OFFERED = phrases(
  '(mocht|mochten) (je|u|jij|jullie|er|iemand) ~',
  '(hoor|horen|verneem) (ik|wij|we) (het|dat) (wel|graag|gerust|dan)',
  '(ik|wij|we) (hoor|horen|verneem) (het|dat) (wel|graag|gerust|dan)',
  '(laat|laten) ~ (het|me|mij) ~ weten (als|of|mocht|wanneer) ~',
  '(let me know|shout|give me a shout|drop me a line|feel free) ~ (if|should|when|to) ~',
  '(should|in case) (you|anyone|anybody|there) ~',
  '(kan|kunnen|can|could) (ik|wij|we|i)? ~ (als|indien|if) (dat|je|u|jullie|that|it|you) ~ (helpt|helps|wilt|wil|want|like|useful|handig|nuttig) ~',
  '(i|we) (can|could) (also|gladly|happily) ~ if ~',
);

/** Something else on the list. */
export const OTHER_ITEM = phrases(
  '(staat|staan|is|zijn|loopt|blijft|gaat|komt) ~ (apart|los hiervan|los daarvan|separaat|op zichzelf|in een ander actiepunt) ~',
  '(is|are|stands|runs) ~ (separate|separately|a different item|another item|on its own) ~',
  '(is|zijn|hoort bij|valt onder) [een|het] (ander|andere) (actiepunt|actie|punt|taak|item) ~',
);

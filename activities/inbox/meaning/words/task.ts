import { phrases } from '../phrases.ts';
import type { Lexicon } from './lexicon.ts';

/** What somebody in a role does, in one verb. */
const DOES =
  'doen|voorzitten|notuleren|spreken|presenteren|verzorgen|geven|houden|helpen|invullen|vervullen|oppakken|do|chair|speak|present|give|take|help|accept';

/** Taking on a task in a meeting, in Dutch and English: being the chair, taking minutes, speaking, giving a pitch. */
export const TASK: Lexicon = {
  fixed: [
    [
      'nothing',
      phrases(
        '(had|hadden) ~ graag ~ (willen|gedaan)',
        '(zou|zouden) ~ (graag|leuk|fijn) ~ (doen|willen|vinden)',
        '(heb|hebben|have) ~ (uitnodiging|verzoek|vraag|mail|request|invitation) ~ (ontvangen|gelezen|received|read)',
      ),
    ],
    [
      'no',
      phrases(
        '(lukt|gaat|past) (mij|me|ons|dat|het|dit|helaas)? ~ niet ~ $',
        '(gaat|zal) ~ niet (lukken|gaan)',
        '(ik|wij|we) _ (kan|kunnen) _ niet $',
        '(dan|dat|dit|die) ~ (kan|kunnen) (ik|wij|we) _ niet $',
        `(ik|wij|we) (kan|kunnen|wil|willen|zal|zullen|ga) (dit|dat|het|deze|die|de|helaas|hier|hierop) ~ niet (${DOES}|aannemen|ingaan)`,
        '(ik|wij|we) (doe|doen) (het|dit|dat) _ niet $',
        '(dat|dit|het) (doe|doen) (ik|wij|we) _ (liever|toch|dus|helaas)? niet $',
        '^ [nee] liever niet $',
        '(heb|hebben|have) ~ (geen|no) (tijd|ruimte|gelegenheid|time) ~',
        '^ [nee|no] [sorry|helaas] (geen|no) (tijd|time) $',
        '(moet|moeten) ~ (bedanken|passen|afslaan|nee zeggen|teleurstellen)',
        '(ik|wij|we) (bedank|bedanken|pas|passen) (helaas|hiervoor|ervoor|voor de eer|vriendelijk)? $',
        '(zeg|zeggen) (ik|wij|we)? ~ nee $',
        '(i|we) (can|will) not _ (do|chair|speak|present|give|take|make|accept|manage) (it|this|that|the|a|these) ~',
        '(i|we) (can|will) not _ (do|manage|chair|speak|present) $',
        '^ [no|sorry|unfortunately] (i|we) (can|will) not $',
        '(unable|not able) to (do|chair|speak|present|give|take|help|accept) ~',
        '(must|have to|will|respectfully) ~ (decline|pass) ~',
        '(do|does) not have [the] time ~',
        '^ [no] (i|we) [would] (rather|prefer) not [to] $',
      ),
    ],
    [
      'yes',
      phrases(
        '^ [ja|yes|zeker|jazeker] (met|with) [alle|veel|heel veel|groot|great] (plezier|genoegen|liefde|pleasure) ~ $',
        '^ (my|a) pleasure $',
        '^ [ja] van harte ~ $',
        '^ [ja] (natuurlijk|vanzelfsprekend|of course|uiteraard) $',
        '(kunt|kun|mag|can) ~ (op|on) (mij|ons|me|us) (rekenen|count|rely) ~',
        '(can|may) (count|rely) on (me|us)',
        '(count|sign) (me|us) (in|up)',
        '(zeg|zeggen) (ik|wij|we)? ~ ja $',
      ),
    ],
  ],
  turning: [
    [
      'yes',
      phrases(
        '(ik|wij|we) _ (doe|doen) (het|dit|dat) ~',
        '(dat|dit|het) (doe|doen) (ik|wij|we) ~',
        '^ (doe|doen) (ik|wij|we) ~',
        '^ (wil|zal|ga) ik _ doen ~',
        `(ik|wij|we) (wil|willen|zal|zullen|ga|gaan|kan|kunnen) _ [het|dit|dat|de pitch|een pitch|de notulen|de presentatie] ~ (${DOES}) ~`,
        `(dat|dit) (wil|willen|zal|zullen|ga|kan|kunnen) (ik|wij|we) _ (${DOES}) ~`,
        '(ik|wij|we) (wil|willen|zal|zullen|ga) _ (voorzitter|notulist|spreker) zijn ~',
        '(ik|wij|we) (neem|nemen) ~ (op mij|op ons|voor mijn rekening|voor onze rekening) ~',
        '(ik|wij|we) (zit|notuleer|spreek|presenteer) _ (voor|graag|de bijeenkomst)? ~',
        '(ik|wij|we) (verzorg|verzorgen|geef|geven|houd|houden) ~ (pitch|presentatie|lezing|praatje|notulen) ~',
        '(ik|wij|we) _ (ben|zijn) _ (bereid|beschikbaar) ~',
        `(i|we) (will|would|can|shall) _ (${DOES}) (it|this|that|the|a) ~`,
        '(i|we) (will|shall) _ (chair|speak|present) ~',
        `(happy|glad|delighted|pleased|honoured|willing|keen) to ~ (${DOES}) ~`,
        '(i|we) _ accept ~',
        `(would|will) (love|like) to ~ (${DOES}) ~`,
      ),
    ],
  ],
  turned: { yes: 'no' },
  asked: [],
  short: {
    yes: ['ja', 'yes', 'graag', 'zeker', 'akkoord', 'prima', 'absoluut', 'absolutely', 'certainly', 'gladly', 'sure'],
    no: ['nee', 'no', 'helaas', 'unfortunately'],
  },
  beside: 'leuk fijn top prima goed mooi great lovely nice jammer sorry idee plezier alle met eer course hoor'.split(
    ' ',
  ),
  relayed: [],
  wishes: [],
  spoils: {
    any: phrases(
      '(op dit moment|momenteel|voorlopig|nog niet|niet nu|at the moment|for now|not yet)',
      '(later|volgend jaar|volgende keer|next year|next time)',
    ),
    yes: phrases(
      '(misschien|wellicht|maybe|perhaps|possibly)',
      '(alleen|only|enkel|slechts|uitsluitend|just|deel|gedeelte|half|helft|gedeeltelijk|partly|until|tot) ~',
      '(bel|bellen|gebeld|overleg|overleggen|call|telefonisch|phone|discuss) ~',
      '(collega|colleague|iemand anders|somebody else|someone else|samen met|together with) ~',
      '(ander|andere|other|another) ~',
      '(mee|deel|komen|aanwezig|attend|come) ~',
    ),
    no: phrases('(wel|maar|but|tenzij|unless) ~', '(alleen|only|enkel) ~'),
  },
  harmless: phrases('(helaas|sorry|jammer|succes|plezier|eer|honour) ~'),
  question: /voorzitter|notul|spreke|pitch|voorstellen|doet u het|chair|minutes|speak|will you do it|introduce/i,
};

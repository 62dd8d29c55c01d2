import { phrases } from '../phrases.ts';

/** Why somebody takes no part in anything new. */
export const LEAVES_WORK = phrases(
  '(stop|stoppen|stopt) [ik|wij|we] ~ ~ (werken|praktijk|werk|vak|baan|functie|poli) ~',
  '(ik|wij|we) (ga|gaan) ~ ~ (pensioen|gepensioneerd|vut) ~',
  '(ga|gaan) (ik|wij|we) ~ ~ (pensioen|gepensioneerd|vut) ~',
  '(mijn|onze) (contract|aanstelling|praktijk|dienstverband|loopbaan) ~ ~ (af|eindigt|stopt|sluit|dicht|beeindigd|verkocht|overgedragen) ~',
  '(emigreer|emigreren) ~',
  '(vertrek|vertrekken|verhuis|verhuizen) ~ ~ (buitenland|jaar|jaren|voorgoed) ~',
  '(verlaat|verlaten) ~ (vak|zorg|regio|land)',
  '(heb|hebben) [ik|wij|we] ~ (handen|bord|agenda) ~ (vol|overvol) ~',
  '(loop|lopen|zit|zitten|sta|staan) [ik|wij|we] ~ (op mijn tandvlees|tot over mijn oren) ~',
  '(i am|we are) (retiring|emigrating|winding down|moving abroad|overstretched|stretched|swamped|snowed under|overloaded) ~',
  '(i|we) retire ~ (this|in|next|at|soon|from) ~',
  '(i|we) stop (working|practising) ~',
  '(my|our) (contract|practice|post|appointment) ~ (ends|ending|closes|closing|runs out|expires) ~',
  '(my|our) (hands|plate|diary) (are|is) ~ full ~',
);
/** That others may do well. */
export const WISHES_WELL = phrases(
  '(veel|heel veel|alle) (succes|geluk|plezier|goeds)',
  '(succes|geluk|sterkte) (met|toegewenst|gewenst|verder|ermee) ~',
  '(wens|wensen|wish) [ik|wij|we] (u|je|jullie|you|het|the) ~',
  '(good luck|best of luck|all the best|every success) ~',
  '(hoop|hope|hopen) [ik|we|wij] [that|dat] (u|je|jullie|you) ~ (vindt|vinden|find|anderen|genoeg|enough|others) ~',
);
/** What keeps them near after all. */
export const STAYS = phrases(
  '(maar|but|blijf|blijven|stay|remain|tijd|time|graag|gladly|happy|love|daarna|after|until|tot|betrokken|involved|interesse|interest|doe|mee|join|vrijwilliger|volunteer|eerst|first|nog|still|misschien|maybe|perhaps|opvolger|opvolgster|successor|collega|colleague)',
);

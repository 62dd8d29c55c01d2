import { phrases } from '../phrases.ts';
import { BODY, together } from './grammar.ts';

const SELF = '(?:mij|me|mezelf|ons|onszelf)';
const ABSTAIN = '(?:onthoud|onthouden|onthield|onthielden)';
const VOTE = '(?:stem|stemming|stemronde|stemrecht|vote|voting|ballot)';

/** Giving no vote; what follows is why. */
export const ABSTAINING = phrases(
  '(niet|noch|neither|not) (voor|akkoord|for|agree) ~ (niet|noch|nor|en niet|or) (tegen|bezwaar|against|object)',
  '(akkoord|voor|eens) noch (bezwaar|tegen|oneens)',
  '(wijzig|wijzigen|verander|veranderen|zet|omzetten|change|switch|maak|make) ~ ~ (in|naar|to|into|van|van maken) [een|an|a] (onthouding|abstention|abstain|blanco)',
  ...together(SELF, `${ABSTAIN}`),
  `${ABSTAIN} (ik|wij|we)? ~ van ~ ${VOTE}`,
  `${BODY} ~ ~ ~ onthoudt ~ zich ~`,
  '^ [en|and] onthoudt zich ~ (stem|stemming|oordeel|stemmen|standpunt) ~',
  '(ik|we|wij) onthoud(en)? $',
  '^ (onthouding|blanco|onthoud) $',
  '(onthouding|onthoudingen|abstention|abstentions|abstain|abstains|abstained|abstaining)',
  'blanco(?! (?:pagina|papier|bladzijde|regel|blad|formulier|vel|veld))',
  'blank (vote|ballot)',
  'vote [is] ~ blank',
  `(geen|no) ${VOTE} ~ (uit|uitbrengen|uit te brengen|uitgebracht|cast|van|from|namens) ~`,
  '(geef|geven|give) (ik|wij|we)? ~ (geen|no) (stem|vote) ~',
  '(breng|brengen) (ik|wij|we)? ~ (geen|niet) ~ stem ~',
  `(not|never|geen|niet) ~ (cast|casting|use|exercise|deel|gebruik|mee|take part|participate|meedoen|deelnemen) ~ ~ ${VOTE}`,
  '(stem|stemmen) (ik|wij|we)? ~ niet (mee(?! (?:in|eens) )|in deze|in dit|deze|dit|hierover) ~',
  '(stem|stemmen) (ik|wij|we)? ~ (liever|hier|dus) niet $',
  '(niet|liever niet) ~ (mee te stemmen|meestemmen|mee stem|mee stemmen)',
  'not [be|going to|to|be able to|wish to|want to] (vote|voting)(?! (?:for|against|in favour|yes|no) )',
  '(refrain|refrains|refraining|abstain) from voting',
  `(waive|waives|withhold|forgo|skip|pass on) ~ ${VOTE}`,
  'withhold (myself|ourselves) ~',
  '(zie|zien|afzien) ~ (af van|ervan af|van) ~ (stemmen|stem|stemming|te stemmen)',
  `(laat|laten) ~ ${VOTE} ~ (voorbij|aan (mij|ons) voorbij) ~ (gaan)?`,
  `(hou|houd|houden|laat|laten|blijf|blijven) ~ buiten [de|deze] ${VOTE}`,
  '(hou|houd|houden) ~ (afzijdig|neutraal|op de vlakte)',
  '(neutrale|neutral) (houding|positie|stance|position)',
  '(blijf|blijven|remain|stay|staying|remaining) ~ (neutraal|neutral)',
  '(take|taking|neem|nemen) ~ (no|geen) (position|side|sides|standpunt|positie) ~',
  '(stay|keep|remain|staying|keeping) ~ out of (this|the) (vote|ballot|voting|decision)',
  '(laat|laten) (ik|wij|we)? ~ (onuitgebracht|achterwege)',
  '(stem|stemmen|vote|votes) ~ (onuitgebracht|achterwege|uncast|ongebruikt)',
  '(recuse|recusing|excuse|verschoon|verschonen) ~ (myself|ourselves|mij|ons) ~',
  '(no|geen) (vote|stem) (from|van|by) (me|us|mij|ons|my side|onze kant) ~',
  '(leave|leaving) (my|our) (vote|ballot) (blank|open|uncast) ~',
  'sit (this|the|that) [vote|one|round] out',
  '(laat|laten) [ik|wij|we] [deze|dit|de] [stemming|stemronde] ~ voorbijgaan',
  'not (entitled|allowed|eligible) to vote',
  '(geen|no) (stemrecht|voting rights|right to vote)',
);

import { phrases } from '../phrases.ts';

/** Words of which a plain agreement to a text as a whole is made, with thanks and praise around it. Any other word may be a remark. */
export const PLAIN_WORDS = new Set(
  [
    'ja yes yep ok oke okay prima perfect top uitstekend mooi mooie goed goede fijn fijne helder heldere duidelijk duidelijke keurig keurige netjes compleet volledig juist correct akkoord accoord agree agreed approve approved goedgekeurd eens instemmen stem instemming fine good great right accurate clear excellent nice looks look klopt kloppen inderdaad zeker helemaal geheel volledig alles all everything',
    'verslag notulen concept conceptverslag minutes draft tekst text document stuk weergave',
    'ik wij we i ons mij me us my mijn onze our u jou je jullie you it this these they that het de een the a dit deze dat is zijn are ben heb hebben have ga gaan keur geef go vind vinden think ziet zien er uit hier hierbij hierop daar daarmee hiermee mee ermee in op met van voor over bij aan wat betreft with of for to on from my side en and also as far concerned am can kan be',
    'dank bedankt dankjewel dankuwel thanks thank many hartelijk hartelijke heel erg zeer veel very much so wel nogmaals again complimenten compliments alvast maken opstellen schrijven toesturen sturen toezenden writing sending making preparing werk work moeite snelle uitgebreide good job gelezen doorgelezen read through order orde',
    'beste dag hallo hoi dear hello hi groet groeten groetjes vriendelijke regards kind best mvg tot ziens volgende keer see next time fijn weekend dag week',
  ]
    .join(' ')
    .split(' '),
);

/** What is wrong with a text, missing from it, or to be changed in it; and what was otherwise in the meeting that it tells of. */
export const CORRECTS = phrases(
  '(ontbreekt|ontbreken|mis|missen|mist|vergeten|onvermeld|foute?|fouten|foutje|onjuiste?|verkeerde?|onvolledige?|gespeld|ten onrechte|in plaats van|missing|wrong|incorrect|misspelled|misspelt|spelled|spelt|left out|forgotten|forgot|typo|mistake|error|instead of|inaccurate|incomplete)',
  '(moet|moeten|should|must|hoort|horen|dient|ought) ~ ~ ~ (zijn|staan|worden|heten|luiden|be|read|say|erbij|erin|eruit|have been)',
  '(klopt|kloppen|klopte|is|was|zijn|waren|are|were|hebben|heb|heeft|have|has|did|zei|zeiden|said) ~ ~ ~ (niet|not|geen|nooit|never|no) ~',
  '(niet|not) ~ (akkoord|eens|agree|correct|right|juist|compleet|complete|volledig)',
  '(ik|wij|we|i|hij|zij|ze|he|she|they) (was|waren|were|zat|zaten) ~ (er|aanwezig|wel|niet|bij|aan tafel|there|present|not|absent|afwezig)',
  '(was|waren|zat|zaten|were) [ook|wel|also] (er|erbij|aanwezig|aan tafel|present|there) ~',
  '(was|waren|zat|zaten|were) (ook|wel|also) ~',
  '(staat|staan|stond|vermeldt|genoemd|says|states|stated|listed) ~',
  '(verwijder|schrap|wijzig|verander|voeg|toevoegen|aanpassen|corrigeren|vervang|verbeter|add|change|correct|remove|delete|replace|amend) ~ (de|het|the|mijn|my|dit|dat|this|that|er|nog|toe|a|een) ~',
  '(bezwaar|bezwaren|objection|objections|oneens|disagree)',
  '\\S*[0-9]\\S*',
);

/** That somebody read a text well says nothing of the text. */
export const READ_WELL = phrases(
  '(goed|aandachtig|met aandacht|met plezier|carefully|well) (gelezen|doorgelezen|bekeken|doorgenomen|ontvangen|aangekomen|read|received)',
  '(gelezen|doorgelezen|ontvangen|read|received)',
);

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

/** That somebody read a text well says nothing of the text. */
export const READ_WELL = phrases(
  '(goed|aandachtig|met aandacht|met plezier|carefully|well) (gelezen|doorgelezen|bekeken|doorgenomen|ontvangen|aangekomen|read|received)',
  '(gelezen|doorgelezen|ontvangen|read|received)',
);

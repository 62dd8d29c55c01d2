/** Who writes. */
export const WE = '(ik|wij|we|i)';
export const OUR = '(mijn|onze|ons|my|our)';

/** A body that answers as one, with its verb. */
export const BODY =
  '(?:[a-z-]*(?:bestuur|maatschap|vakgroep|team|afdeling|vereniging|raad|commissie|werkgroep|stichting|organisatie|redactie|directie|praktijk|kliniek|poli|ziekenhuis|instituut|centrum|federatie|koepel|bond|genootschap|faculteit|zorggroep|apotheek|instelling|fractie|sectie|kring|college|fonds|gemeente)|board|department|committee|society|association|group|practice|team|council|clinic|trust|foundation|charity|union|federation|institute|hospital|panel|college|faculty|unit|ward|centre|alliance)';

/** Two parts of one statement, in both orders, with up to six words between them. */
export const together = (one: string, other: string): string[] => [`${one} ~ ~ ${other}`, `${other} ~ ~ ${one}`];

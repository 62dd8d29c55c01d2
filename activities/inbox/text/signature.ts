/** "-- " (RFC 3676 section 4.3) and the lines of dashes and the like that people and programs use for it. */
const DELIMITER = /^ *(?:[-_=~*#+—–―] *[-_=~*#+—–―][-_=~*#+—–― ]*|[—–ᐧ] *)$/u;
const STRICT_DELIMITER = /^--$/;
const PGP = /^(?:-----(?:BEGIN|END) PGP [A-Z ]{3,30}-----|Hash: SHA-?\d{1,3})$/;
const REPLY_ABOVE =
  /(?:type|write|antwoord|typ)\b.{0,40}\b(?:above this line|boven deze (?:regel|lijn))|reply above this line/i;

/** Whether the line divides the text from the signature; a strict one does even when it is the first line. */
export const isDelimiter = (look: string): boolean => DELIMITER.test(look);

/** Whether the line is the delimiter of RFC 3676. */
export const isStrictDelimiter = (look: string): boolean => STRICT_DELIMITER.test(look);

/** Whether the line is a mark of OpenPGP (RFC 4880 section 7). */
export const isPgpMark = (look: string): boolean => PGP.test(look);

/** Whether the line asks to write above it. */
export const isReplyAboveLine = (look: string): boolean => REPLY_ABOVE.test(look);

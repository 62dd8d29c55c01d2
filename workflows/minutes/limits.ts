/** What somebody writes about a draft, in at most so many characters. */
export const CORRECTION_CHARACTERS_MAX = 4000;
/** Corrections of one meeting's minutes. */
export const CORRECTIONS_MAX = 1000;
/** Mails about them that wait at the same time: as many as the coordinator's list has room for. */
export const WAITING_MAX = 1000;

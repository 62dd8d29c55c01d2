/** What somebody writes about a draft, in at most so many characters. */
export const CORRECTION_CHARACTERS_MAX = 4000;
/** Readers whom the network knows by name; of minutes with more of them it tells everything, so that its state stays small. */
export const READERS_NAMED_MAX = 500;
/** Corrections of one meeting's minutes. */
export const CORRECTIONS_MAX = 1000;
/** Mails about them that wait at the same time: as many as the coordinator's list has room for. */
export const WAITING_MAX = 1000;

/** What mail programs put before the subject of a mail that is passed on, perhaps behind a mark of their server. */
const FORWARDED = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|doorst|doorgest|doorgestuurd|wg|tr|rv|enc)\s*:/i;

/** Whether a subject is that of a mail that is passed on; an answer to such a mail begins with "Re:". */
export const saysForwarded = (subject: string): boolean => FORWARDED.test(subject);

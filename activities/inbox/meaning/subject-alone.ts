const REPLY_SUBJECT =
  /^\s*(?:(?:re|fw|fwd|antw|betr|betreft|doorst|accepted|declined|tentative|geaccepteerd|afgewezen|uitnodiging|invitation)\b)/i;
/** What was the subject before somebody changed it. */
const FORMER_SUBJECT = /\s*[[(](?:was|re|antw)\s*:.*$/i;

/** A subject that somebody typed as the whole answer; one that a mail program made is none. */
export const subjectAlone = (subject: string): string =>
  REPLY_SUBJECT.test(subject) ? '' : subject.replace(FORMER_SUBJECT, '');

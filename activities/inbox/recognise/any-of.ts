/** One pattern of many, in any case; each is a piece of a regular expression. */
export const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');

/** As anyOf, at the beginning of a subject: after quotes, brackets and marks. */
export const beginsWith = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^[\\s"'*!#<\\[(-]{0,20}(?:${patterns.join('|')})`, 'i');

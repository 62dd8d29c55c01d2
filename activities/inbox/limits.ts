/** Limits of reading; a mail within them is read in well under two seconds. */
export const MAIL_BYTES_MAX = 40 * 1024 * 1024;
export const PARTS_MAX = 1_000;
/** Multiparts within multiparts and mails within mails, together. */
export const DEPTH_MAX = 60;
/** What is searched for boundaries, at all depths together. */
export const SEARCHED_BYTES_MAX = 256 * 1024 * 1024;
/** Of one mail or part. */
export const HEADER_BYTES_MAX = 512 * 1024;
/** Of one header field; what is longer is cut. */
export const FIELD_CHARS_MAX = 32 * 1024;
export const ADDRESSES_MAX = 1_000;
/** What is decoded of a part's text; what is longer is cut. */
export const TEXT_BYTES_MAX = 1024 * 1024;
/** What is kept of the text bodies together. */
export const BODY_CHARS_MAX = 512 * 1024;
/** Groups of fields in a report: recipients of a bounce. */
export const GROUPS_MAX = 500;
/** What is searched for the signs of a bounce or an automatic reply. */
export const SEARCHED_CHARS_MAX = 32 * 1024;

/** The limits on a table of people that someone uploads; each has its unit in its name. */
export const TABLE_MAX_BYTES = 5 * 1024 * 1024;
export const TABLE_MAX_ROWS = 20_000;
export const TABLE_MAX_COLUMNS = 60;
export const CELL_MAX_CHARS = 1_000;

/** A workbook is a zip file: how large it may be when unpacked, and what reading it may take. */
export const WORKBOOK_MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
export const WORKBOOK_MAX_READING_MS = 20_000;
export const WORKBOOK_MAX_HEAP_MB = 512;
export const WORKBOOK_MAX_MEMORY_MB = 1_000;

/** The limits on what is kept of one person: the same as in the network's contract, so that it refuses no row read here. */
export const PERSON_MAX_CHARS = { name: 100, salutation: 120, organisation: 160, city: 80, discipline: 80, source: 80 };
export const LISTED_VALUE_MAX_CHARS = 100;
export const EMAIL_MAX_CHARS = 254;
export const EMAIL_LOCAL_PART_MAX_CHARS = 64;

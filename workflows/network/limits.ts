/** People and organisations that one network holds at most: its state has to fit one Temporal payload (2 MB, packed). */
export const PEOPLE_MAX = 12_000;
export const ORGANISATIONS_MAX = 3_000;
/** Rows of an import that one command carries at most. */
export const IMPORT_ROWS_MAX = 250;
/** People on one page of a list at most. */
export const PAGE_MAX = 500;
/** Campaigns of one network that are drafts or running at the same time at most. */
export const CAMPAIGNS_OPEN_MAX = 20;
/** Decisions in the register of one network at most, and bytes of their longer texts. */
export const DECISIONS_MAX = 3000;
export const DECISIONS_WORDS_BYTES_MAX = 500_000;

import { CELL_MAX_CHARS, TABLE_MAX_BYTES, TABLE_MAX_COLUMNS, TABLE_MAX_ROWS } from './limits.ts';

const SAVE_AGAIN = 'Open the list in a spreadsheet program and save it as .xlsx or as CSV (UTF-8).';
const HEADERS = 'Give every column one name in the first line, for example Naam;E-mail;Organisatie.';

const REMEDIES = {
  'file-too-large': `Split the list into files of at most ${TABLE_MAX_BYTES / 1024 / 1024} MB.`,
  'empty-file': 'Choose the file that holds the list.',
  'not-a-table': SAVE_AGAIN,
  'old-excel': 'Open the file in Excel or LibreOffice and save it as .xlsx.',
  'encrypted-workbook': 'Save the workbook again without a password.',
  'damaged-workbook': SAVE_AGAIN,
  'workbook-too-large': 'Copy the cells of the list to a new workbook, save that and choose it.',
  'broken-quotes': 'Write a quotation mark inside a quoted cell twice, or save the list as .xlsx.',
  'uneven-row': 'Put quotation marks around a cell that holds the separator, or save the list as .xlsx.',
  'no-header': HEADERS,
  'no-email-column': 'Name the column with the e-mail addresses E-mail.',
  'doubled-column': 'Rename or remove one of the two columns.',
  'no-rows': 'Write the people below the column names.',
  'too-many-rows': `Split the list into files of at most ${TABLE_MAX_ROWS} lines.`,
  'too-many-columns': `Keep at most ${TABLE_MAX_COLUMNS} columns.`,
  'cell-too-long': `Shorten the cell to at most ${CELL_MAX_CHARS} characters.`,
} as const;

export type TableRefusalCode = keyof typeof REMEDIES;
export type TableRefusal = { ok: false; code: TableRefusalCode; detail: string; remedy: string };

/** Gives the refusal of a whole file: a stable code, what is wrong with this file, and what to do about it. */
export const refuseTable = (code: TableRefusalCode, detail: string): TableRefusal => ({
  ok: false,
  code,
  detail,
  remedy: REMEDIES[code],
});

import texts from '../../config/texts/attendance.json' with { type: 'json' };
import type { Given } from '../../workflows/kit/ask.ts';
import type { Rsvp } from '../../workflows/meeting/contract.ts';
import { type TableCells, writeXlsx } from './tables/write-table.ts';

/** Somebody who was invited, and what they said. */
export interface AttendanceRow {
  name: string;
  organisation?: string;
  given?: Given<Rsvp>;
  /** Where they stand who said that they come and have no seat. */
  seat?: 'offered' | 'waiting' | 'lapsed';
}

/** Who comes first, then who may, who is silent, and who does not. */
const ORDER = ['yes', 'offered', 'waiting', 'maybe', 'lapsed', 'silent', 'substitute', 'no'] as const;

/** The attendance list of a meeting as a workbook, with a column to sign in; in order of answer and name. */
export function attendanceWorkbook(rows: AttendanceRow[]): Promise<Uint8Array> {
  const header = Object.entries(texts.columns).map(([key, text]) => ({ key, header: text }));
  return writeXlsx(header, inOrder(rows).map(cells), { sheet: texts.sheet });
}

/** Rows in order of answer and name. */
export function inOrder(rows: AttendanceRow[]): AttendanceRow[] {
  const place = (row: AttendanceRow) => ORDER.indexOf(saidBy(row));
  return rows.toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'nl'));
}

/** What somebody said, or that they are silent. */
export const saidBy = ({ given, seat }: AttendanceRow): (typeof ORDER)[number] =>
  seat ?? given?.answer.choice ?? 'silent';

function cells(row: AttendanceRow): TableCells {
  const { name, organisation, given } = row;
  const answer = given?.answer;
  const coming = answer?.choice === 'yes' ? answer : undefined;
  const substitute = answer?.choice === 'substitute' ? answer.substitute.name : '';
  return {
    name,
    organisation,
    answer: texts.answers[saidBy(row)].replace('{name}', () => substitute),
    mode: coming?.mode && texts.modes[coming.mode],
    guests: coming?.guests,
    diet: coming?.diet,
    remark: given?.remark ?? (answer?.choice === 'no' ? answer.reason : undefined),
  };
}

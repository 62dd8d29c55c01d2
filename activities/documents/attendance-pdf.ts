import { isOnline } from '../../workflows/meeting/seats.ts';
import { type AttendanceRow, inOrder, saidBy } from './attendance.ts';
import { type MeetingPaper, meetingHead } from './meeting-paper.ts';
import { PAPER_TEXTS } from './pdf/texts.ts';
import { typeset } from './pdf/typeset.ts';

/** Room for people whom nobody expects. */
const EMPTY_ROWS = 8;

type How = keyof typeof PAPER_TEXTS.nl.attendance.how;
interface Expected {
  row: AttendanceRow;
  how: How;
  guests: number;
}

/** The attendance list of a meeting as a PDF (PDF/UA-1) to sign on: who may come, who surely does first, and room for others. */
export function attendancePdf(paper: MeetingPaper, rows: AttendanceRow[]): Promise<Uint8Array> {
  const { head, when, place } = meetingHead(paper);
  const expected = inOrder(rows).flatMap((row) => expectedOf(row, paper));
  const { how } = PAPER_TEXTS[paper.language].attendance;
  const content = {
    when,
    place,
    numbers: numbersOf(expected),
    rows: expected.map((one) => ({ ...wordsOf(one), how: how[one.how] })),
    'empty-rows': EMPTY_ROWS,
  };
  return typeset({ ...head, template: 'attendance', content });
}

/** Name badges as a PDF (PDF/UA-1), ten on a page to cut out: for who comes on site, and a blank one for each of their guests. */
export function badgesPdf(paper: MeetingPaper, rows: AttendanceRow[]): Promise<Uint8Array> {
  const { head } = meetingHead(paper);
  const onSite = rows.flatMap((row) => expectedOf(row, paper)).filter(({ how }) => how === 'on-site');
  const named = onSite.map(({ row }) => ({ name: row.name, organisation: row.organisation ?? '' }));
  const badges = named.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const blanks = guestsOf(onSite);
  return typeset({ ...head, template: 'badges', content: { badges, blanks } });
}

/** Who may come, and how; nobody who said no. */
function expectedOf(row: AttendanceRow, { place }: MeetingPaper): Expected[] {
  const said = saidBy(row);
  if (said === 'no' || said === 'substitute') return [];
  const answer = row.given?.answer;
  if (said !== 'yes' || answer?.choice !== 'yes') return [{ row, how: said === 'yes' ? 'silent' : said, guests: 0 }];
  return [{ row, how: isOnline(answer, place) ? 'online' : 'on-site', guests: answer.guests ?? 0 }];
}

function wordsOf({ row, guests }: Expected) {
  const answer = row.given?.answer;
  const diet = answer?.choice === 'yes' ? answer.diet : undefined;
  return {
    name: row.name,
    organisation: row.organisation ?? '',
    guests: guests ? String(guests) : '',
    diet: diet ?? '',
  };
}

const guestsOf = (expected: Expected[]) => expected.reduce((sum, { guests }) => sum + guests, 0);

function numbersOf(expected: Expected[]) {
  const count = (how: How) => expected.filter((one) => one.how === how).length;
  return { 'on-site': count('on-site'), online: count('online'), maybe: count('maybe'), guests: guestsOf(expected) };
}

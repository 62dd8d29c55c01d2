import { z } from 'zod';
import { agendaPdf } from '../../activities/documents/agenda-pdf.ts';
import { type AttendanceRow, attendanceWorkbook } from '../../activities/documents/attendance.ts';
import { attendancePdf, badgesPdf } from '../../activities/documents/attendance-pdf.ts';
import type { MeetingPaper } from '../../activities/documents/meeting-paper.ts';
import { LANGUAGE } from '../../workflows/kit/fields.ts';
import type { Language } from '../../workflows/kit/letter.ts';
import type { AgendaPaper, MeetingView } from '../../workflows/meeting/contract.ts';
import type { Deps } from '../deps.ts';
import { Download, download } from '../http/route.ts';
import { fileName, look, meetingParams, type Place } from './meeting-shared.ts';
import { lookAtNetwork, type NetworkView } from './shared.ts';

const TAG = 'Meetings';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';

const paperQuery = z.strictObject({ language: LANGUAGE.optional() });
const agendaQuery = paperQuery.extend({
  draft: z.stringbool().default(false).meta({ description: 'The agenda as it is now, also after a final one' }),
});

const readWorkbook = download({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/attendance/xlsx',
  role: 'coordinator',
  tag: TAG,
  summary: 'The attendance list, to print and to sign in on',
  params: meetingParams,
  answer: 'A workbook: who comes first, with organisation, guests and diet',
  downloads: [XLSX],
  async run({ params, deps }) {
    return new Download(
      await attendanceWorkbook(await invitedTo(deps, params)),
      XLSX,
      fileName(params, 'attendance.xlsx'),
    );
  },
});

const readAttendance = download({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/attendance/pdf',
  role: 'coordinator',
  tag: TAG,
  summary:
    'The attendance list to print and to sign on, without who does not come; in the language of the network or the one asked for',
  params: meetingParams,
  query: paperQuery,
  answer: 'A PDF that screen readers can read too (PDF/UA-1)',
  downloads: [PDF],
  async run({ params, query, deps }) {
    const paper = await paperOf(deps, params, query.language);
    return new Download(
      await attendancePdf(paper, await invitedTo(deps, params)),
      PDF,
      fileName(params, 'attendance.pdf'),
    );
  },
});

const readBadges = download({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/badges/pdf',
  role: 'coordinator',
  tag: TAG,
  summary: 'Name badges of 85 × 54 mm to cut out: for who comes on site, and a blank one for each of their guests',
  params: meetingParams,
  query: paperQuery,
  answer: 'A PDF with ten badges on a page (PDF/UA-1)',
  downloads: [PDF],
  async run({ params, query, deps }) {
    const paper = await paperOf(deps, params, query.language);
    return new Download(await badgesPdf(paper, await invitedTo(deps, params)), PDF, fileName(params, 'badges.pdf'));
  },
});

const readAgenda = download({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/agenda/pdf',
  role: 'reader',
  tag: TAG,
  summary:
    'The agenda to print or to send: begin, subject, lead and documents of each point; once one was sent as final, that one',
  params: meetingParams,
  query: agendaQuery,
  answer: 'A PDF that screen readers can read too (PDF/UA-1)',
  downloads: [PDF],
  async run({ params, query, deps }) {
    const paper = await paperOf(deps, params, query.language);
    const agenda = await look<AgendaPaper>(deps, params, { ask: 'agenda-paper', isDraft: query.draft });
    return new Download(await agendaPdf(paper, agenda), PDF, fileName(params, 'agenda.pdf'));
  },
});

/** What every paper says of a meeting, in the language asked for or else the first one of the network. */
async function paperOf(deps: Deps, place: Place, language?: Language): Promise<MeetingPaper> {
  const { plan, when } = await look<MeetingView>(deps, place, { ask: 'meeting' });
  const network = await lookAtNetwork<NetworkView>(deps, place.slug, { ask: 'network' });
  const { title, place: venue } = plan;
  return { language: language ?? network.languages[0]!, network: network.name, title, when, place: venue };
}

/** Who was invited and is still in the network, with what they said. */
async function invitedTo(deps: Deps, place: Place): Promise<AttendanceRow[]> {
  const rows = await look<(AttendanceRow & { out?: string })[]>(deps, place, { ask: 'responses' });
  return rows.filter(({ out }) => out !== 'removed');
}

export const meetingPapersRoutes = [readWorkbook, readAttendance, readBadges, readAgenda];

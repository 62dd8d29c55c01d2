import { z } from 'zod';
import { readerOf, readPeople } from '../../activities/minutes/effects.ts';
import { publicHolidays } from '../../config/holidays.ts';
import texts from '../../config/texts/api.json' with { type: 'json' };
import type { Recorded } from '../../workflows/kit/ask.ts';
import { localTime } from '../../workflows/kit/calendar.ts';
import type { Instant } from '../../workflows/kit/clock.ts';
import { OFFICE_HOURS, PERSON_ID } from '../../workflows/kit/fields.ts';
import {
  ATTENDANCE_MAX,
  correctionReply,
  type MinutesAnswer,
  type MinutesView,
  minutesAnswer,
  summaryFields,
} from '../../workflows/minutes/contract.ts';
import { nothing } from '../answers/common.ts';
import { attended, drafted, frozen, minutesAnswered, replied } from '../answers/minutes.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { say } from '../pages/texts.ts';
import { refuseWhoLeft } from './minutes-reading.ts';
import { lookAtMinutes, MINUTES_TAG, minutesParams, tellMinutes, textOf } from './minutes-shared.ts';
import { checkPlaceholders } from './plan.ts';
import { lookAtNetwork, type PeoplePage } from './shared.ts';

const HOME = '/networks/:slug/meetings/:meeting/minutes';
const WORKING_DAYS = 10;
const WORKING_DAYS_MAX = 60;

const recordAttendance = route({
  method: 'post',
  path: `${HOME}/attendances`,
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary: 'Say who was there, also who came unannounced; until then it is who had said yes',
  params: minutesParams,
  body: z.strictObject({
    people: z.array(PERSON_ID).max(ATTENDANCE_MAX).meta({ description: 'Everybody who was there, by id' }),
  }),
  status: 201,
  answer: 'How many were there; who is new to a draft that is out gets it too',
  gives: attended,
  async run({ params, body, command, deps }) {
    const wanted = [...new Set(body.people)];
    const found = await readPeople((question) => lookAtNetwork<PeoplePage>(deps, params.slug, question), wanted);
    if (found.length < wanted.length) throw new Problem(404, 'unknown-person', { field: 'people' });
    return tellMinutes<{ attendance: number }>(deps, params, command, { kind: 'attend', people: found.map(readerOf) });
  },
});

const writeSummary = route({
  method: 'post',
  path: `${HOME}/summaries`,
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary:
    'Write a summary, in Markdown, for who is only kept informed; without one they get the decisions and action items',
  params: minutesParams,
  body: summaryFields,
  status: 201,
  answer: 'Nothing; it goes out when the minutes are final',
  gives: nothing,
  async run({ params, body, command, deps }) {
    for (const [language, text] of Object.entries(body)) checkPlaceholders(text ?? '', language);
    const { nl, en } = body;
    const summary = { ...(nl && { nl }), ...(en && { en }) };
    return tellMinutes(deps, params, command, { kind: 'summarise', summary });
  },
});

const sendDraft = route({
  method: 'post',
  path: `${HOME}/drafts`,
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary: 'Send the draft to who was there; with a new version it can be sent once more',
  params: minutesParams,
  body: z.strictObject({
    workingDays: z
      .int()
      .min(1)
      .max(WORKING_DAYS_MAX)
      .default(WORKING_DAYS)
      .meta({ description: 'How long corrections are welcome, in Dutch working days' }),
    officeHours: OFFICE_HOURS,
  }),
  status: 202,
  answer: 'Until when corrections are welcome; the minutes tell who said what',
  gives: drafted,
  run({ params, body: { workingDays, officeHours }, command, deps }) {
    const holidays = publicHolidays(deps.now());
    const hours = officeHours ? { officeHours } : {};
    const told = { kind: 'send-draft', workingDays, holidays, ...hours } as const;
    return tellMinutes<{ closesAt: Instant }>(deps, params, command, told);
  },
});

const enterResponse = route({
  method: 'post',
  path: `${HOME}/responses`,
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary: 'Enter what somebody says of the draft, by phone or mail',
  params: minutesParams,
  body: z.strictObject({ person: PERSON_ID, way: z.enum(['phone', 'mail']).default('phone'), answer: minutesAnswer }),
  status: 201,
  answer: 'What is recorded now',
  gives: minutesAnswered,
  run: ({ params, body, user, command, deps }) =>
    tellMinutes<Recorded<MinutesAnswer>>(deps, params, command, { kind: 'answer', by: user.name, ...body }),
});

const replyToCorrection = route({
  method: 'post',
  path: `${HOME}/corrections/:correction/replies`,
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary: 'Reply to a correction: whether it is adopted, with a sentence; who wrote it hears, once',
  params: minutesParams.extend({ correction: z.coerce.number().int().min(1).max(1_000_000) }),
  body: correctionReply,
  status: 201,
  answer: 'The number of the correction',
  gives: replied,
  run: ({ params: { correction, ...place }, body: reply, user, command, deps }) =>
    tellMinutes<{ correction: number }>(deps, place, command, { kind: 'reply', correction, reply, by: user.name }),
});

const freeze = route({
  method: 'post',
  path: `${HOME}/freezes`,
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary: 'Make the minutes final now, and send them to everybody in the way of their commitment',
  params: minutesParams,
  body: z.strictObject({
    anyway: z.boolean().default(false).meta({
      description: 'Also before the date, when corrections have no reply, or when the owner of an action item has left',
    }),
  }),
  status: 202,
  answer: 'The version that is final',
  gives: frozen,
  async run({ params, body: { anyway }, command, deps }) {
    const view = await lookAtMinutes(deps, params);
    const { actions, versions } = view;
    const text = versions.at(-1)?.document;
    if (!anyway && text) await refuseWhoLeft(deps, params.slug, await textOf(deps, text), actions);
    const holidays = publicHolidays(deps.now());
    const told = { kind: 'freeze', anyway, notEarly: true, holidays } as const;
    return tellMinutes<{ version: number }>(deps, params, command, told).catch((error) => {
      throw withWhatItCosts(error, view);
    });
  },
});

/** Who makes minutes final too early hears what is open, or until when others could speak and how many have not yet. */
function withWhatItCosts(error: unknown, { round, waitsFor }: MinutesView): unknown {
  if (!(error instanceof Problem)) return error;
  const detail =
    error.code === 'corrections-open' ? whatIsOpen(waitsFor) : error.code === 'round-open' && round && untilWhen(round);
  return detail ? new Problem(error.status, error.code, { detail }) : error;
}

const whatIsOpen = ({ replies, newVersion, mails }: MinutesView['waitsFor']) =>
  say(texts.correctionsOpen, { replies: String(replies), versions: newVersion ? '1' : '0', mails: String(mails) });

const untilWhen = ({ closesAt, silent, asked }: NonNullable<MinutesView['round']>) =>
  say(texts.roundOpen, { date: localTime(closesAt), silent: String(silent), asked: String(asked) });

export const minutesRoundRoutes = [recordAttendance, writeSummary, sendDraft, enterResponse, replyToCorrection, freeze];

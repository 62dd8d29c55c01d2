import { z } from 'zod';
import { DOCX_MAX_BYTES, readDocx } from '../../activities/documents/docx/read-docx.ts';
import { isNamedAs } from '../../activities/documents/file-name.ts';
import { printMinutes } from '../../activities/minutes/paper.ts';
import { localDay } from '../../workflows/kit/calendar.ts';
import { LANGUAGE, TEXT } from '../../workflows/kit/fields.ts';
import { MINUTES_CHARACTERS_MAX } from '../../workflows/minutes/notation.ts';
import { inFull } from '../../workflows/minutes/stage.ts';
import { handedIn, minutesRead } from '../answers/minutes.ts';
import type { Deps } from '../deps.ts';
import type { User } from '../http/auth.ts';
import { Problem } from '../http/problem.ts';
import { type Command, Download, download, route } from '../http/route.ts';
import { fileName } from './meeting-shared.ts';
import { type Place, understood } from './minutes-reading.ts';
import { lookAtMinutes, MINUTES_TAG, meetingHeld, minutesParams, tellMinutes, textOf } from './minutes-shared.ts';
import { lookAtNetwork, type NetworkView } from './shared.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const VERSION = z.coerce.number().int().min(0).default(0).meta({
  description: 'The version that you change, as you read it; leave it out for the first one',
});
const HANDED_IN =
  'The version that this is, its decisions and its action items with their owners; 422 with each line that is not understood';

const enterMinutes = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/minutes',
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary:
    'Hand in the minutes, in Markdown: lines with BESLUIT: or DECISION:, and with ACTIE (name, by day): or ACTION (…): are found in them',
  params: minutesParams,
  body: z.strictObject({ text: TEXT(MINUTES_CHARACTERS_MAX), version: VERSION }),
  status: 201,
  answer: HANDED_IN,
  gives: handedIn,
  run: ({ params, body, user, command, deps }) => handIn(deps, params, body, user, command),
});

const uploadMinutes = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/minutes/uploads',
  role: 'coordinator',
  tag: MINUTES_TAG,
  summary: 'Hand in the minutes as a Word document (.docx); its text is read as Markdown is',
  params: minutesParams,
  query: z.strictObject({
    version: VERSION,
    name: z.string().max(255).optional().meta({ description: 'What the file is called' }),
  }),
  file: { types: [DOCX], bytesMax: DOCX_MAX_BYTES },
  status: 201,
  answer: HANDED_IN,
  gives: handedIn,
  async run({ params, query: { version, name }, body, user, command, deps }) {
    const bytes = body as unknown as Uint8Array;
    if (name !== undefined && !isNamedAs(name, 'docx')) throw new Problem(422, 'unsafe-name', { field: 'name' });
    const read = await readDocx(bytes);
    if (!read.ok) throw new Problem(422, read.why);
    const text = read.markdown.replace(CONTROLS, '');
    if (text.trim() === '') throw new Problem(422, 'docx-unreadable');
    return handIn(deps, params, { text, version, file: await deps.store.put(bytes) }, user, command);
  },
});

interface Handing {
  text: string;
  version: number;
  file?: string;
}

async function handIn(deps: Deps, place: Place, { text, version, file }: Handing, user: User, command: Command) {
  const { when } = await meetingHeld(deps, place);
  const day = localDay(when.start);
  const { decisions, actions } = await understood(deps, place, text, day);
  const document = await deps.store.put(Buffer.from(text));
  const by = user.name;
  const told = { kind: 'hand-in' as const, version, document, decisions, actions, day, by, ...(file && { file }) };
  const made = await tellMinutes<{ version: number }>(deps, place, command, told);
  const named = actions.map(({ owner: { person, name }, ...item }) => ({ ...item, owner: { person, name } }));
  return { version: made.version, document, decisions, actions: named };
}

const readMinutes = route({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/minutes',
  role: 'reader',
  tag: MINUTES_TAG,
  summary: 'The minutes: their text, how far they are, who was there, and what was said of the draft',
  params: minutesParams,
  query: z.strictObject({
    version: z.coerce.number().int().min(1).optional().meta({ description: 'Whose text to give; else the newest' }),
  }),
  answer: 'The minutes as they are now',
  gives: minutesRead,
  async run({ params, query: { version }, deps }) {
    const view = await lookAtMinutes(deps, params);
    const wanted = view.versions.find((one) => one.version === (version ?? view.version));
    if (version !== undefined && !wanted) throw new Problem(404, 'no-minutes', { field: 'version' });
    return { ...view, ...(wanted && { text: await textOf(deps, wanted.document) }) };
  },
});

const readPdf = download({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/minutes/pdf',
  role: 'reader',
  tag: MINUTES_TAG,
  summary: 'The minutes as a PDF that everybody can read (PDF/UA-1)',
  params: minutesParams,
  query: z.strictObject({ language: LANGUAGE.optional().meta({ description: 'Of the words around the text' }) }),
  answer: 'A file (application/pdf)',
  downloads: ['application/pdf'],
  async run({ params, query, deps }) {
    const { name: network, languages } = await lookAtNetwork<NetworkView>(deps, params.slug, { ask: 'network' });
    const { title, day, versions, status, attendance, actions } = await lookAtMinutes(deps, params);
    const newest = versions.at(-1);
    if (!newest) throw new Problem(404, 'no-minutes');
    const markdown = await textOf(deps, newest.document);
    const language = query.language ?? languages[0] ?? 'nl';
    const frozen = status !== 'draft' && status !== 'gathering' && status !== 'correcting';
    const present = { recorded: attendance.recorded, names: attendance.people.map(inFull) };
    const owners = actions.map(({ line, owner: { name } }) => ({ line, name }));
    const pdf = await printMinutes({ language, network, title, day, markdown, frozen, present, owners });
    return new Download(pdf, 'application/pdf', fileName(params, 'minutes.pdf'));
  },
});

export const minutesRoutes = [enterMinutes, uploadMinutes, readMinutes, readPdf];

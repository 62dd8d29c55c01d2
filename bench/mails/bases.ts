import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTokens } from '../../activities/letters/token.ts';
import type { LetterBatch } from '../../workflows/kit/letter.ts';
import { ASKS, type Ask, MEETING_UID, RSVP } from './asks.ts';
import type { Subject } from './mutate.ts';
import { HARD_BOUNCES, NO_ACTION, SOFT_BOUNCES } from './notices.ts';
import { BROKEN, calendarReply, newsletter, ownMail } from './others.ts';
import { createRandom } from './random.ts';
import { PROGRAMS } from './replies.ts';
import { type Writer, writerOf } from './writer.ts';

/** Real mails beside the project; used when they are there. */
const CASES = fileURLToPath(new URL('../../../shared/mail-cases/', import.meta.url));
const REPLY_ADDRESS = 'antwoord@example.org';
const SEED = 1;
/** Few of all mails are a calendar's, and much in them can be spoiled. */
const CALENDARS_OF_EACH = 8;
const BODY = `{{aanhef}},\n\n${'Patiënten en expertisecentra bouwen samen aan een netwerk.\n\n'.repeat(6)}Doet u mee? Graag voor {{sluitdatum}}.`;

const BATCH: Omit<LetterBatch, 'letters' | 'text'> = {
  letterhead: {
    slug: 'bench',
    network: 'Zorgnetwerk Bench',
    sender: { name: 'Zorgnetwerk Bench', address: 'bench@example.org' },
    coordinator: { name: 'Anneke de Wit', email: 'anneke@example.org' },
  },
  params: {},
  closesAt: Date.UTC(2027, 1, 1),
  bulk: true,
};

/** A mail to spoil, with what it answers. */
export interface Base extends Subject {
  ask: Ask;
}

/** The mails that are spoiled: answers to every ask, those of the benchmark of each kind, and the real ones that are there. */
export function baseMails(): { writer: Writer; bases: Base[] } {
  const writers = ASKS.map((ask) => [writerTo(ask), ask] as const);
  const [[writer, campaign]] = writers as [[Writer, Ask]];
  const rest = [...others(writer), ...realMails()].map((subject) => ({ ...subject, ask: campaign }));
  return { writer, bases: [...writers.flatMap(([one, ask]) => replies(one, ask)), ...calendars(), ...rest] };
}

const writerTo = ({ workflow, subject }: Ask): Writer =>
  writerOf(
    {
      tokens: createTokens(Buffer.alloc(32, 1)),
      replyAddress: REPLY_ADDRESS,
      publicUrl: 'http://127.0.0.1:8080',
      workflowOf: () => workflow,
      batch: { ...BATCH, text: { nl: { subject, body: BODY } } },
    },
    { id: 'bramvdla', name: 'Bram van der Laan', email: 'bram@example.org' },
    1,
  );

const replies = (writer: Writer, ask: Ask): Base[] =>
  Object.values(PROGRAMS).flatMap((program) =>
    ask.words.map((text) => ({ raw: program(writer, { text }), words: text, ask })),
  );

/** Answers of calendars to the meeting itself; in them nothing is anybody's own words. */
function calendars(): Base[] {
  const writer = writerTo(RSVP);
  return ['ACCEPTED', 'DECLINED', 'TENTATIVE'].flatMap((partstat) =>
    Array.from({ length: CALENDARS_OF_EACH }, () => ({
      raw: calendarReply(writer, partstat, MEETING_UID),
      words: '',
      ask: RSVP,
    })),
  );
}

function others(writer: Writer): Subject[] {
  const random = createRandom(SEED);
  const notices = Object.values({ ...HARD_BOUNCES, ...SOFT_BOUNCES, ...NO_ACTION }).map((notice) => notice(writer));
  const broken = Object.values(BROKEN).map((make) => make(writer, random));
  const calendar = ['ACCEPTED', 'DECLINED', 'TENTATIVE'].map((partstat) => calendarReply(writer, partstat));
  const rest = [newsletter(writer, REPLY_ADDRESS), ownMail(writer, REPLY_ADDRESS, random)];
  return [...notices, ...broken, ...calendar, ...rest].map((raw) => ({ raw, words: '' }));
}

function realMails(): Subject[] {
  if (!existsSync(CASES)) return [];
  const files = globSync('*/*.eml', { cwd: CASES }).sort();
  return files.map((file) => ({ raw: readFileSync(CASES + file), words: '' }));
}

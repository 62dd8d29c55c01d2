import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTokens } from '../../activities/letters/token.ts';
import type { LetterBatch } from '../../workflows/kit/letter.ts';
import type { Subject } from './mutate.ts';
import { HARD_BOUNCES, NO_ACTION, SOFT_BOUNCES } from './notices.ts';
import { BROKEN, calendarReply, newsletter, ownMail } from './others.ts';
import { createRandom } from './random.ts';
import { PROGRAMS } from './replies.ts';
import { CLEAR, UNCLEAR } from './words.ts';
import { type Writer, writerOf } from './writer.ts';

/** Real mails beside the project; used when they are there. */
const CASES = fileURLToPath(new URL('../../../shared/mail-cases/', import.meta.url));
const REPLY_ADDRESS = 'antwoord@example.org';
const SEED = 1;
const BODY = `{{aanhef}},\n\n${'Patiënten en expertisecentra bouwen samen aan een netwerk.\n\n'.repeat(6)}Doet u mee? Graag voor {{sluitdatum}}.`;

const BATCH: Omit<LetterBatch, 'letters'> = {
  letterhead: {
    slug: 'bench',
    network: 'Zorgnetwerk Bench',
    sender: { name: 'Zorgnetwerk Bench', address: 'bench@example.org' },
    coordinator: { name: 'Anneke de Wit', email: 'anneke@example.org' },
  },
  text: { nl: { subject: 'Doet u mee met {{netwerk}}?', body: BODY } },
  params: {},
  closesAt: Date.UTC(2027, 1, 1),
  bulk: true,
};

/** The mails that are spoiled: those of the benchmark of each kind, and the real ones that are there. */
export function baseMails(): { writer: Writer; subjects: Subject[] } {
  const writer = writerOf(
    {
      tokens: createTokens(Buffer.alloc(32, 1)),
      replyAddress: REPLY_ADDRESS,
      publicUrl: 'http://127.0.0.1:8080',
      workflowOf: () => 'network/bench/campaign/1/share/1',
      batch: BATCH,
    },
    { id: 'bramvdla', name: 'Bram van der Laan', email: 'bram@example.org' },
    1,
  );
  return { writer, subjects: [...replies(writer), ...others(writer), ...realMails()] };
}

function replies(writer: Writer): Subject[] {
  const words = [CLEAR[0]!.text, CLEAR[4]!.text, ...UNCLEAR];
  return Object.values(PROGRAMS).flatMap((program) =>
    words.map((text) => ({ raw: program(writer, { text }), words: text })),
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

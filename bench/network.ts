import { fileURLToPath } from 'node:url';
import { type Stack, startStack } from '../test/stack/stack.ts';

/** A reserved domain. */
const DOMAIN = 'example.org';
/** Benchmarks write to the same people again and again. */
const NO_CAPS = { KARTREKKER_LETTERS_PER_DAY: '1000', KARTREKKER_LETTERS_PER_WEEK: '1000' };

/** What a mail server that only counts has counted; `unique` are different letters. */
export interface Counts {
  total: number;
  unique: number;
  lastAt: number;
}

/** The real thing with a mail server that only counts. */
export async function startCounting() {
  const stack = await startStack({ env: NO_CAPS, mailSink: fileURLToPath(new URL('./sink.ts', import.meta.url)) });
  const ask = <Answer>(question: 'counts' | 'reset' | 'calendars') =>
    new Promise<Answer>((resolve) => {
      stack.mail.onceMessage(resolve as never);
      stack.mail.send({ ask: question });
    });
  return {
    ...stack,
    counts: () => ask<Counts>('counts'),
    resetCounts: () => ask<Counts>('reset'),
    calendars: () => ask<Record<string, { method: string; sequence: number }>>('calendars'),
  };
}

export type CountingStack = Awaited<ReturnType<typeof startCounting>>;

/** A network of `n` people, read in by the import of the API. */
export async function createNetwork(stack: Stack, n: number): Promise<void> {
  const coordinator = { name: 'Anneke de Wit', email: `anneke@${DOMAIN}` };
  await stack.call('POST', '/networks', {
    slug: 'bench',
    name: 'Zorgnetwerk Bench',
    condition: 'Bench',
    languages: ['nl', 'en'],
    coordinators: [coordinator],
    sender: { name: 'Zorgnetwerk Bench', address: `bench@${DOMAIN}` },
  });
  const rows = Array.from({ length: n }, (_, i) => `Persoon ${i};p${i}@${DOMAIN};Ziekenhuis ${i % 60};Neurologie`);
  const report = await stack.call(
    'POST',
    '/networks/bench/people/imports',
    ['Naam;E-mail;Organisatie;Discipline', ...rows].join('\r\n'),
    'text/csv',
  );
  if (report.added !== n) throw new Error(`Only ${report.added} of ${n} people were added`);
}

const PARAGRAPH =
  'Patiënten en expertisecentra bouwen samen aan een netwerk, zodat de zorg overal goed op elkaar aansluit. ';

/** A campaign to everybody, whose letters are about 10 kB as they go over the wire. */
export async function createCampaign(stack: Stack): Promise<number> {
  const body = `{{aanhef}},\n\n${`${PARAGRAPH.repeat(4)}\n\n`.repeat(5)}Doet u mee? Graag voor {{sluitdatum}}.`;
  const draft = {
    title: 'Doet u mee?',
    audience: {},
    text: { nl: { subject: 'Doet u mee met {{netwerk}}?', body } },
    closesAfterWorkingDays: 20,
    remindAfterWorkingDays: [10],
    officeHours: false,
  };
  return (await stack.call('POST', '/networks/bench/campaigns', draft)).campaign;
}

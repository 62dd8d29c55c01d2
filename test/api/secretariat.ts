import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import { minutesId, networkId } from '../../workflows/kit/ids.ts';
import { type App, aNetworkWith, eventually, expectStatus, letterTo } from './support.ts';

/** A day so many days from now. */
export const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Minutes with a decision, and something that Bram is to do. */
export const MINUTES = [
  '# Verslag',
  '',
  'Aanwezig: Bram en Charlotte.',
  '',
  'BESLUIT: wij beginnen met de vragenlijst',
  `ACTIE (Bram van der Laan, voor ${dayFromNow(60)}): maakt een voorstel`,
].join('\n');

/** Tells a network what its meeting tells when it begins; a meeting of the API lies ahead, and nobody waits for it in a test. */
export async function holdMeeting(app: App, slug: string, meeting: number): Promise<void> {
  const start = Date.now() - DAY_MS;
  const change = { status: 'held', when: { id: 'd1', start, end: start + HOUR_MS } };
  const id = `${slug}-${meeting}-held`;
  await app.deps.door.deliver(networkId(slug), { id, kind: 'meeting-progress', meeting, change } as never);
}

/** A meeting that Bram and Charlotte said yes to and Dave no, and that lies ahead; gives where its minutes will be. */
export async function aMeetingAhead(app: App, slug: string, people?: Record<string, object>) {
  const ids = await aNetworkWith(app, slug, people);
  const path = `/networks/${slug}/meetings`;
  const body = {
    kind: 'network',
    title: 'Netwerkbijeenkomst',
    audience: { people: Object.values(ids) },
    officeHours: false,
  };
  const { meeting } = (await expectStatus(app.post(path, { body }), 201)).body;
  const when = { start: `${dayFromNow(40)}T14:00` };
  await expectStatus(app.post(`${path}/${meeting}/picks`, { body: { when } }), 201);
  await letterTo(slug, 'bram@example.org');
  for (const [name, choice] of Object.entries({ bram: 'yes', charlotte: 'yes', dave: 'no' }))
    await expectStatus(
      app.post(`${path}/${meeting}/responses`, { body: { person: ids[name], answer: { choice } } }),
      201,
    );
  const home = `${path}/${meeting}/minutes`;
  return {
    ids,
    home,
    meeting: meeting as number,
    handIn: (text = MINUTES, version = 0, more: object = {}) => app.post(home, { body: { text, version }, ...more }),
    look: async () => (await expectStatus(app.get(home), 200)).body,
    /** Waits until the minutes are as far as that. */
    reaches: (status: string) =>
      eventually(
        async () => (await app.get(home)).body,
        (found) => found.status === status,
      ),
    sendDraft: (more: object = {}) => app.post(`${home}/drafts`, { body: { officeHours: false, ...more } }),
    /** The path of somebody's own page. */
    pageOf: (name: string) =>
      `/a/${app.deps.tokens.linkToken({
        workflow: minutesId(slug, meeting),
        person: ids[name]!,
        purpose: 'answer',
        expiresAt: Date.now() + DAY_MS,
      })}`,
  };
}

/** The same meeting, held: gives where its minutes are. */
export async function aMeetingHeld(app: App, slug: string, people?: Record<string, object>) {
  const the = await aMeetingAhead(app, slug, people);
  await holdMeeting(app, slug, the.meeting);
  return the;
}
export type Secretariat = Awaited<ReturnType<typeof aMeetingAhead>>;

import { DAY_MS } from '../../workflows/kit/clock.ts';
import { minutesId } from '../../workflows/kit/ids.ts';
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

/** A network with a meeting that has a date, to which Bram and Charlotte said yes and Dave no; gives where its minutes are. */
export async function aMeetingHeld(app: App, slug: string, people?: Record<string, object>) {
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
export type Secretariat = Awaited<ReturnType<typeof aMeetingHeld>>;

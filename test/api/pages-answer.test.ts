import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  aRunningCampaign,
  CAST,
  expectStatus,
  form,
  lettersTo,
  letterTo,
  openApp,
  someone,
} from './support.ts';

const SLUG = 'pages';
const PEOPLE = { ...CAST, elif: someone('Elif Yılmaz'), fenna: someone('Fenna Hoekstra'), gijs: someone('Gijs Mol') };
let app: App;
let town: Awaited<ReturnType<typeof aRunningCampaign>>;

beforeAll(async () => {
  app = await openApp(SLUG);
  town = await aRunningCampaign(app, SLUG, PEOPLE);
});
afterAll(() => app.close());

const open = (name: string, query = '') => app.http(town.answer[name] + query);
const post = (name: string, fields: Record<string, string>) => app.http(town.answer[name]!, form(fields));
const said = async (name: string) =>
  (await app.get(`${town.path}/responses`)).body.items.find((row: { person: string }) => row.person === town.ids[name]);

/** How often the campaign has been told anything by anybody. */
async function told() {
  const { events } = await app.deps.client.workflow.getHandle(`network/${SLUG}/campaign/1/share/1`).fetchHistory();
  return events!.filter(
    (event) => event.workflowExecutionUpdateAcceptedEventAttributes ?? event.workflowExecutionSignaledEventAttributes,
  ).length;
}

describe('opening an answer page', () => {
  test('changes nothing, however often, by whatever program and with whatever parameters', async () => {
    const before = await told();
    for (const purpose of ['prefetch', 'preview', ''])
      for (const query of ['', '?choice=takes-part', '?choice=declines&remark=x', '?done=1', '?choice=%00'])
        for (const method of ['GET', 'HEAD']) {
          const init = { method, headers: { purpose, 'sec-purpose': purpose, 'user-agent': 'LinkScanner' } };
          expect((await app.http(town.answer.bram + query, init)).status).toBe(200);
        }
    expect(await told()).toBe(before);
    expect((await said('bram')).given).toBeUndefined();
  });

  test('by HEAD gives the same headers and no body', async () => {
    const [head, get] = [await app.http(town.answer.bram!, { method: 'HEAD' }), await open('bram')];
    const plain = ({ headers }: { headers: Headers }) =>
      Object.fromEntries(
        [...headers].filter(([name]) => !['date', 'x-request-id', 'connection', 'keep-alive'].includes(name)),
      );
    expect([head.status, head.text]).toEqual([200, '']);
    expect(plain(head)).toEqual(plain(get));
  });

  test('shows the question, until when, whom to ask and the choices, in the language of the person', async () => {
    const dutch = (await open('charlotte')).text;
    expect(dutch).toContain('<html lang="nl">');
    for (const words of ['Doet u mee?', 'Ik doe mee', 'Ik wil eerst gebeld worden', 'mailto:anneke@example.org'])
      expect(dutch).toContain(words);
    const english = await app.http(town.answer.dave!, { headers: { 'accept-language': 'nl' } });
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('Please ask a colleague instead');
  });

  test.each([
    ['takes-part', 'noteren wij dat u meedoet'],
    ['declines', 'noteren wij dat u niet meedoet'],
    ['call', 'Anneke de Wit neemt dan contact met u op'],
    ['colleague', 'Wij sturen uw collega dan één keer dezelfde uitnodiging'],
  ])('for the choice %s says what the button will record', async (choice, words) => {
    const { text } = await open('charlotte', `?choice=${choice}`);
    expect(text).toContain(words);
    expect(text).toContain(`<input type="hidden" name="choice" value="${choice}">`);
    expect(text).toMatch(/<form method="post"[\s\S]*<button type="submit"/);
  });

  test('with a choice that does not exist shows the choices', async () => {
    const { status, text } = await open('charlotte', '?choice=perhaps');
    expect([status, text.includes('<form')]).toEqual([200, false]);
  });
});

describe('pressing the button', () => {
  test('records the answer, and leads to a page that says so and can be loaded again', async () => {
    const remark = 'Graag op dinsdag.\r\nTweede regel.';
    const fields = { choice: 'takes-part', commitment: 'active', discipline: ' Genetica ', remark };
    const posted = await post('bram', fields);
    expect(posted.status).toBe(303);
    expect(posted.headers.get('location')).toBe(`${town.answer.bram}?done=1`);
    const { text } = await app.http(posted.headers.get('location')!);
    for (const words of ['Dank u wel', 'U doet actief mee.', 'specialisme: Genetica', 'Graag op dinsdag.'])
      expect(text).toContain(words);
    expect(await said('bram')).toMatchObject({
      given: {
        answer: { choice: 'takes-part', commitment: 'active', discipline: 'Genetica' },
        remark: 'Graag op dinsdag.\nTweede regel.',
        way: 'link',
      },
    });
  });

  test('again with the same answer changes nothing; with another one the last counts', async () => {
    const before = await told();
    await post('elif', { choice: 'declines' });
    expect(await told()).toBe(before + 1);
    const { given } = await said('elif');
    await post('elif', { choice: 'declines' });
    expect(await said('elif')).toMatchObject({ given });
    expect((await said('elif')).earlier).toBeUndefined();
    await post('elif', { choice: 'call', phone: '+31 6 1234 5678' });
    expect(await said('elif')).toMatchObject({
      given: { answer: { choice: 'call', phone: '+31 6 1234 5678' } },
      earlier: [given],
    });
    const { text } = await open('elif', '?choice=call');
    expect(text).toContain('U wilt gebeld worden.');
    expect(text).toContain('value="+31 6 1234 5678"');
  });

  test('does not carry the words of a mail over to another answer', async () => {
    const answer = { choice: 'takes-part', commitment: 'active' };
    const entered = { person: town.ids.dave, way: 'mail', answer, remark: 'Yes, I will take part' };
    await expectStatus(app.post(`${town.path}/responses`, { body: entered }), 201);
    expect((await open('dave', '?choice=takes-part')).text).toContain('>Yes, I will take part</textarea>');
    expect((await open('dave', '?choice=declines')).text).toContain('></textarea>');
  });

  test('invites a named colleague once, however often they are named', async () => {
    const hanna = { choice: 'colleague', colleagueName: 'Hanna Bos', colleagueEmail: 'hanna@example.org' };
    for (const name of ['fenna', 'gijs', 'fenna']) expect((await post(name, hanna)).status).toBe(303);
    await post('dave', { ...hanna, colleagueEmail: 'HANNA@EXAMPLE.ORG' });
    const letter = await letterTo(SLUG, 'hanna@example.org');
    expect(letter.text).toContain('Fenna Hoekstra');
    await letterTo(SLUG, await reachedLast());
    expect(await lettersTo(SLUG, 'hanna@example.org')).toHaveLength(1);
    expect((await open('fenna')).text).toContain('beter uw collega Hanna Bos kunnen vragen');
  });

  /** Names one more colleague: when their letter has come, so has every letter before it. */
  async function reachedLast() {
    await post('gijs', { choice: 'colleague', colleagueName: 'Ilse', colleagueEmail: 'ilse@example.org' });
    return 'ilse@example.org';
  }

  test('names three colleagues at most', async () => {
    const name = (nr: number) =>
      post('charlotte', { choice: 'colleague', colleagueName: `C${nr}`, colleagueEmail: `c${nr}@example.org` });
    for (const nr of [1, 2, 3]) expect((await name(nr)).status).toBe(303);
    const { status, text } = await name(4);
    expect([status, text.includes('al meer collega’s genoemd')]).toEqual([422, true]);
    expect(text).toContain('value="c4@example.org"');
  });

  test.each<[string, Record<string, string>, string]>([
    ['no choice', {}, 'Choose one of the answers.'],
    ['an unknown choice', { choice: 'perhaps' }, 'Choose one of the answers.'],
    ['no commitment', { choice: 'takes-part', discipline: 'Neurology' }, 'Choose how you would like to take part.'],
    [
      'a discipline that is too long',
      { choice: 'takes-part', commitment: 'active', discipline: 'x'.repeat(81) },
      'at most 80 characters',
    ],
    ['words for a number', { choice: 'call', phone: 'after "five"' }, 'Write a telephone number'],
    ['a colleague without a name', { choice: 'colleague', colleagueEmail: 'h@example.org' }, 'colleague’s name.'],
    ['a colleague without an address', { choice: 'colleague', colleagueName: 'Hanna' }, 'e-mail address, such as'],
    [
      'themselves as the colleague',
      { choice: 'colleague', colleagueName: 'Dave', colleagueEmail: 'Dave@example.org' },
      'This is your own address.',
    ],
    ['a remark that is too long', { choice: 'declines', remark: 'x'.repeat(1001) }, 'at most 1000 characters'],
  ])('with %s records nothing, says why, and keeps what was filled in', async (_, fields, words) => {
    const before = await said('dave');
    const { status, text } = await post('dave', fields);
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain('role="alert"');
    for (const [field, value] of Object.entries(fields))
      if (field !== 'choice') expect(text).toContain(value.replaceAll('"', '&quot;'));
    expect(await said('dave')).toEqual(before);
  });

  test('with a form that is too large, or is none, records nothing', async () => {
    const before = await said('dave');
    expect((await post('dave', { choice: 'declines', remark: 'x'.repeat(200_000) })).status).toBe(413);
    expect((await post('dave', { choice: 'declines', remark: '😀'.repeat(5000) })).text).toContain(
      'at most 1000 characters',
    );
    const json = { method: 'POST', body: '{"choice":"declines"}', headers: { 'content-type': 'application/json' } };
    expect((await app.http(town.answer.dave!, json)).status).toBe(422);
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await app.http(town.answer.dave!, { method })).status).toBe(404);
    expect(await said('dave')).toEqual(before);
  });

  test('is not possible after closing; the page says whom to mail', async () => {
    await expectStatus(app.post(`${town.path}/stops`), 201);
    await expect.poll(async () => (await open('fenna')).status, { timeout: 10_000 }).toBe(410);
    const late = await post('fenna', { choice: 'declines' });
    expect(late.status).toBe(410);
    expect(late.text).toContain('Antwoorden kan niet meer');
    expect(late.text).toContain('mailto:anneke@example.org');
    await expect.poll(async () => (await app.get(town.path)).body.status, { timeout: 10_000 }).toBe('closed');
    expect((await said('fenna')).given.answer.choice).toBe('colleague');
    expect((await post('fenna', { choice: 'declines' })).status).toBe(410);
  });
});

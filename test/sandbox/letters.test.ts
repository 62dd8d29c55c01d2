import { expect, test } from 'vitest';
import { aMailbox, invitation } from './mailbox.ts';

const mailbox = aMailbox('test');

test('an empty mailbox says that there are no letters yet', async () => {
  expect((await mailbox().get('/')).body).toContain('There are no letters yet.');
});

test('a letter that was sent stands in the list, with whom it is for and its subject', async () => {
  await mailbox().send(invitation);
  const { body } = await mailbox().get('/');
  expect(body).toContain('<a href="/letters/1"><bdi>Uitnodiging: doet u mee?</bdi></a>');
  expect(body).toContain('<bdi>anna@example.org</bdi>');
});

test('the newest letter stands first, fifty a page', async () => {
  await mailbox().send(...Array.from({ length: 51 }, (_, index) => ({ ...invitation, subject: `Brief ${index + 1}` })));
  const first = (await mailbox().get('/')).body;
  expect([...first.matchAll(/<bdi>Brief (\d+)</g)].map(([, nr]) => Number(nr))).toEqual(
    Array.from({ length: 50 }, (_, index) => 51 - index),
  );
  expect(first).toContain('<a href="?page=2">Older letters</a>');
  expect((await mailbox().get('/?page=2')).body).toContain('Brief 1<');
});

test('the list is filtered by a part of the address and a part of the subject, blind to capitals', async () => {
  await mailbox().send(
    invitation,
    { ...invitation, to: 'Bram@example.org' },
    { ...invitation, subject: 'Herinnering' },
  );
  const shown = async (path: string) =>
    [...(await mailbox().get(path)).body.matchAll(/letters\/(\d)"/g)].map(([, nr]) => nr);
  expect(await shown('/?to=BRA')).toEqual(['2']);
  expect(await shown('/?subject=herinner')).toEqual(['3']);
  expect(await shown('/?to=anna&subject=uitnodiging')).toEqual(['1']);
  expect(await shown('/?to=carla')).toEqual([]);
});

test('a letter opens as HTML in a frame, as text and as source, by plain links', async () => {
  await mailbox().send(invitation);
  const page = (await mailbox().get('/letters/1')).body;
  for (const view of ['html', 'text', 'source']) expect(page).toContain(`<a href="/letters/1?view=${view}"`);
  expect(page).toContain('<iframe src="/letters/1/html"');
  expect((await mailbox().get('/letters/1?view=text')).body).toContain('Beste Anna,');
  expect((await mailbox().get('/letters/1?view=source')).body).toContain(
    'Message-ID: &lt;invitation.anna@example.org&gt;',
  );
});

test('the links of the HTML lead where they say, outside the frame', async () => {
  await mailbox().send(invitation);
  const { body } = await mailbox().get('/letters/1/html');
  expect(body).toMatch(/^<!doctype html><base target="_blank"><html/);
  expect(body).toContain('href="http://localhost:8080/a/nf1.c1.k7q2?answer=yes&amp;by=mail"');
});

test('web and mail addresses in the text become links, without the full stop behind them', async () => {
  await mailbox().send(invitation);
  const { body } = await mailbox().get('/letters/1?view=text');
  expect(body).toContain(
    '<a href="http://localhost:8080/a/nf1.c1.k7q2?answer=yes&amp;by=mail" target="_blank" rel="noopener noreferrer">',
  );
  expect(body).toContain('by=mail</a>.');
  expect(body).toContain('<a href="mailto:info@example.org"');
});

test('a letter of text only opens as text and says that it has no HTML', async () => {
  await mailbox().send({ ...invitation, html: undefined });
  expect((await mailbox().get('/letters/1')).body).toContain('<pre class="text"');
  expect((await mailbox().get('/letters/1?view=html')).body).toContain('This letter has no formatted version.');
  expect((await mailbox().get('/letters/1/html')).status).toBe(404);
});

test('the source can be saved, byte for byte as it was sent', async () => {
  const raw = 'From: a@example.org\r\nSubject: caf\xe9\r\n\r\n.dot\r\n..dots\r\n';
  await mailbox().send({
    envelope: { from: 'a@example.org', to: 'anna@example.org' },
    raw: Buffer.from(raw, 'latin1'),
  });
  const response = await fetch(`${mailbox().address}/letters/1/source.eml`);
  expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).toBe(raw);
  expect(response.headers.get('content-disposition')).toContain('attachment');
});

test('scripts get the letters of one person, oldest first, and those after a number', async () => {
  await mailbox().send(
    invitation,
    { ...invitation, to: 'joanna@example.org' },
    { ...invitation, to: 'Anna@example.org' },
  );
  const all = await mailbox().json('/api/letters?to=anna@example.org');
  expect(all.letters.map(({ nr }: { nr: number }) => nr)).toEqual([1, 3]);
  expect(all.total).toBe(2);
  const later = await mailbox().json('/api/letters?to=anna@example.org&after=1');
  expect(later.letters).toMatchObject([{ nr: 3, to: ['Anna@example.org'], subject: 'Uitnodiging: doet u mee?' }]);
});

test('scripts get one letter with its headers, texts and links', async () => {
  await mailbox().send({ ...invitation, headers: { 'List-Unsubscribe': '<http://localhost:8080/stop/k7q2>' } });
  const letter = await mailbox().json('/api/letters/1');
  expect(letter).toMatchObject({ nr: 1, to: ['anna@example.org'], messageId: '<invitation.anna@example.org>' });
  expect(letter.text.trim()).toBe(invitation.text);
  expect(letter.html).toContain('ja, ik doe mee');
  expect(letter.links).toEqual(['http://localhost:8080/a/nf1.c1.k7q2?answer=yes&by=mail', 'mailto:info@example.org']);
  expect(letter.headers['list-unsubscribe']).toBe('<http://localhost:8080/stop/k7q2>');
  expect(letter.raw).toBeUndefined();
  expect((await mailbox().json('/api/letters/1?raw')).raw).toContain('Content-Type: multipart/alternative');
});

test('scripts can empty the mailbox, and numbers go on', async () => {
  await mailbox().send(invitation);
  expect((await fetch(`${mailbox().address}/api/letters`, { method: 'DELETE' })).status).toBe(204);
  expect((await mailbox().json('/api/letters')).total).toBe(0);
  await mailbox().send(invitation);
  expect((await mailbox().json('/api/letters')).letters).toMatchObject([{ nr: 2 }]);
});

test('a wrong question gets a problem that names the field, an unknown letter a 404', async () => {
  expect(await mailbox().json('/api/letters?after=x')).toMatchObject({
    status: 400,
    code: 'wrong-value',
    field: 'after',
  });
  expect((await mailbox().get('/api/letters/7')).status).toBe(404);
  expect((await mailbox().get('/letters/7')).body).toContain('This letter is not here (any more).');
  for (const odd of ['x', '1e400', '-1', '%00', '%zz'])
    expect((await mailbox().get(`/letters/${odd}`)).status).not.toBe(500);
});

test('the page speaks the language of the browser, until another one is chosen', async () => {
  expect((await mailbox().get('/', { 'accept-language': 'nl-NL,nl;q=0.9' })).body).toContain('<html lang="nl">');
  expect((await mailbox().get('/', { 'accept-language': 'de' })).body).toContain('<html lang="en">');
  const chosen = await mailbox().get('/?lang=nl', { 'accept-language': 'en' });
  expect(chosen.body).toContain('Er zijn nog geen brieven.');
  const cookie = chosen.headers.get('set-cookie')!.split(';')[0]!;
  expect((await mailbox().get('/', { 'accept-language': 'en', cookie })).body).toContain('<html lang="nl">');
});

test('the choice of language keeps what was searched for', async () => {
  expect((await mailbox().get('/?to=anna&subject=caf%C3%A9')).body).toContain(
    'href="?to=anna&amp;subject=caf%C3%A9&amp;lang=nl"',
  );
});

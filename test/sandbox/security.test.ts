import { expect, test } from 'vitest';
import { aMailbox, getAs, invitation, sendRaw } from './mailbox.ts';

const SCRIPT = '<script>alert(1)</script>';

const mailbox = aMailbox('file');

test('no page of the mailbox allows a script', async () => {
  await mailbox().send(invitation);
  for (const path of ['/', '/letters/1', '/letters/1?view=text', '/letters/1?view=source', '/nowhere']) {
    const { headers, body } = await mailbox().get(path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).not.toContain('<script');
  }
});

test('the HTML of a letter stands in a sandbox: by the frame and by its own headers', async () => {
  const nr = await sendRaw(mailbox(), `Content-Type: text/html\r\n\r\n${SCRIPT}<img src="http://evil.example/x">`);
  expect((await mailbox().get(`/letters/${nr}`)).body).toMatch(
    /<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/,
  );
  const policy = (await mailbox().get(`/letters/${nr}/html`)).headers.get('content-security-policy')!.split(';');
  expect(policy).toEqual([
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ]);
});

test('markup in subject, sender, headers and text is shown, never obeyed', async () => {
  const nr = await sendRaw(
    mailbox(),
    `Subject: "><img src=x onerror=alert(1)>${SCRIPT}\r\nFrom: "<b onclick=x>" <a@example.org>\r\nX-${SCRIPT}: ${SCRIPT}\r\n\r\n</pre>${SCRIPT}`,
  );
  for (const path of ['/', ...['html', 'text', 'source'].map((view) => `/letters/${nr}?view=${view}`)]) {
    const { body } = await mailbox().get(path);
    expect(body).not.toContain('<script');
    expect(body).not.toContain('<img');
    expect(body).not.toContain('<b onclick');
  }
});

test('what is searched for is shown, never obeyed', async () => {
  const { body } = await mailbox().get(
    `/?to=${encodeURIComponent(`"><script>`)}&subject=${encodeURIComponent("'><script>")}&page=x`,
  );
  expect(body).not.toContain('<script');
  expect((await mailbox().get('/?to=a&to=b&page=-1&page=2')).status).toBe(200);
});

test('a link in the text is a link only when it is http, https or mailto', async () => {
  const nr = await sendRaw(
    mailbox(),
    '\r\njavascript:alert(1) data:text/html,x ftp://example.org //example.org https://example.org/"onclick=x',
  );
  const { body } = await mailbox().get(`/letters/${nr}?view=text`);
  const links = [...body.slice(body.indexOf('<pre')).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual(['https://example.org/']);
  const html = await sendRaw(
    mailbox(),
    'Content-Type: text/html\r\n\r\n<a href="javascript:alert(1)">x</a><a href=" HTTPS://example.org ">y</a>',
  );
  expect((await mailbox().json(`/api/letters/${html}`)).links).toEqual(['HTTPS://example.org']);
});

test('only a name of this machine opens the mailbox', async () => {
  for (const host of ['localhost', 'localhost:8025', '127.0.0.1:1', '[::1]:8025', 'LOCALHOST']) {
    expect(await getAs(host, mailbox().address), host).toBe(200);
  }
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8025', '127.0.0.2']) {
    expect(await getAs(host, `${mailbox().address}/api/letters`), host).toBe(403);
  }
});

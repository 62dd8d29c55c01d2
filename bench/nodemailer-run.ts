import nodemailer from 'nodemailer';
import { letterLinks } from '../activities/letters/links.ts';
import { renderLetter } from '../activities/letters/render.ts';
import { createTokens } from '../activities/letters/token.ts';

/** Pooled nodemailer composes and sends the same letters to the same sink, as one would without this project. */
const { smtpUrl, connections, n, batch } = JSON.parse(process.argv[2]!);
const tokens = createTokens(Buffer.alloc(32, 1));
const transport = nodemailer.createTransport({
  url: smtpUrl,
  pool: true,
  maxConnections: connections,
  maxMessages: Number.POSITIVE_INFINITY,
} as never);
const letters = Array.from({ length: n }, (_, i) => {
  const to = {
    person: `p${i}`,
    name: `Persoon ${i}`,
    email: `p${i}@example.org`,
    language: 'nl' as const,
    organisation: `Ziekenhuis ${i % 60}`,
  };
  const letter = { id: `n/${i}`, kind: 'invitation', to, about: 'network/bench/campaign/1/share/1' };
  return { to, links: letterLinks(tokens, 'http://127.0.0.1:8080', batch, letter, 0), letter };
});
const rendered = letters.map(({ letter, links, to }) => ({ ...renderLetter(batch, letter, links), to, links }));
process.stdout.write('ready\n');
const started = performance.now();
await Promise.all(
  rendered.map(({ subject, text, html, to, links }) =>
    transport.sendMail({
      from: batch.letterhead.sender,
      to: { name: to.name, address: to.email },
      subject,
      text,
      html,
      headers: {
        'List-Unsubscribe': `<${links.stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    }),
  ),
);
process.send!({
  seconds: (performance.now() - started) / 1000,
  bytes: rendered[0]!.text.length + rendered[0]!.html.length,
});
transport.close();
process.disconnect();

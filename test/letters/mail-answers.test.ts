import type { ParsedMail } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { LETTER_TEXTS } from '../../activities/letters/texts.ts';
import { HOLD_REASONS } from '../../workflows/inbox/contract.ts';
import { emily, fatima, letterTo, mallory } from './cast.ts';
import { compose, read } from './composing.ts';

/** A summary of mails from people of these names. */
const summaryOf = (...names: string[]): Promise<ParsedMail> =>
  read(letterTo(fatima, 'inbox-summary'), { text: {}, params: paramsOf(names) });
const paramsOf = (names: string[], why = 'question') => ({
  waiting: String(names.length),
  cases: JSON.stringify(names.map((who) => ({ who, why }))),
});
const words = ({ text }: ParsedMail) => text!.replace(/\s+/g, ' ');
const linksIn = ({ html }: ParsedMail) =>
  [...String(html).matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, url]) => url);

/** Where the coordinator decides about mail. */
const DESK = 'https://kartrekker.example.org/api/docs#/Inbox';

describe('the summary of what waits', () => {
  test('names who wrote, and says why it waits and how many there are', async () => {
    const mail = await summaryOf('Bram van der Laan', 'Zoë O’Brien-Çelik', 'piet@example.org');
    const { why } = LETTER_TEXTS.nl.summary;
    expect(words(mail)).toContain('Er wachten 3 mails op u.');
    for (const name of ['Bram van der Laan', 'Zoë O’Brien-Çelik', 'piet@example.org'])
      expect(words(mail)).toContain(`- ${name}: ${why.question}`);
    expect(words(await summaryOf('Bram'))).toContain(LETTER_TEXTS.nl.summary.one);
  });

  test('of mail that no network is known for goes to whoever runs the service', async () => {
    const letter = { ...letterTo(fatima, 'inbox-summary'), id: '-/inbox/1', about: 'network/-' };
    const mail = await read(letter, { text: {}, params: paramsOf(['Bram']) });
    expect(words(mail)).toContain('- Bram:');
    expect(mail.messageId).toMatch(/^<-\./);
  });

  test('says what a mail seems to say, where there is a word for it, and where the coordinator decides', async () => {
    const cases = ['takes-part', 'dates', 'TENTATIVE', '__proto__'].map((understood) => ({
      who: understood,
      why: 'question',
      understood,
    }));
    const params = { waiting: '4', cases: JSON.stringify(cases) };
    const mail = await read(letterTo(fatima, 'inbox-summary'), { text: {}, params });
    const { why, understood } = LETTER_TEXTS.nl.summary;
    expect(words(mail)).toContain(`- takes-part: ${why.question} (wij lezen: ${understood['takes-part']})`);
    expect(words(mail)).toContain(`- dates: ${why.question} (wij lezen: welke data passen)`);
    expect(words(mail).split('wij lezen')).toHaveLength(3);
    expect(linksIn(mail)).toEqual([DESK]);
  });

  test('counts those that it does not name', async () => {
    const params = { ...paramsOf(['Bram']), waiting: '31' };
    const mail = await read(letterTo(emily, 'inbox-summary'), { text: {}, params });
    expect(words(mail)).toContain('31');
    expect(words(mail)).toContain('30');
  });

  test('has a sentence for every reason, in both languages', async () => {
    for (const to of [fatima, emily])
      for (const why of HOLD_REASONS) {
        const mail = await read(letterTo(to, 'inbox-summary'), { text: {}, params: paramsOf(['Bram'], why) });
        expect([why, words(mail)]).not.toContain('undefined');
        expect(words(mail)).toContain(`- Bram: ${LETTER_TEXTS[to.language].summary.why[why]}`);
      }
  });

  test.each([
    '[klik hier](https://evil.example)',
    '<https://evil.example>',
    'https://evil.example/x',
    'www.evil.example',
    '![x](https://evil.example/x.png)',
    '[x]: https://evil.example',
    '**vet** _schuin_ `code` ~~weg~~',
    '# Kop',
    '- punt',
    '1. een',
    '> citaat',
    '| a | b |',
    '{{naam}} {{answerLink}} {naam} {waiting}',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &#91;x&#93;(https://evil.example)',
    '\\[x](y) \\*',
    '"quoted" \'single\'',
    '--- ***',
  ])('shows the name %j as it is written', async (name) => {
    const mail = await summaryOf(name, 'Bram van der Laan');
    expect(words(mail)).toContain(`- ${name}: ${LETTER_TEXTS.nl.summary.why.question}`);
    expect(words(mail)).toContain('- Bram van der Laan:');
    expect(linksIn(mail)).toEqual(linksIn(await summaryOf('Piet', 'Bram van der Laan')));
    expect(String(mail.html)).not.toMatch(/<script|<img|<strong>vet|<em>schuin|<code>|<h1>Kop/);
  });

  test('lets no name begin a line, a header or a letter of its own', async () => {
    const names = [
      mallory.name,
      'Bram\r\nBcc: victim@example.org\r\n\r\nHallo',
      'Bram\u2028- Anneke: akkoord',
      'Bram\u202Egnal',
      'Bram\u0000\uE000name\uE001',
      'x'.repeat(10_000),
      '\ud800',
      '',
      ' ',
    ];
    const mail = await summaryOf(...names);
    const plain = await summaryOf(...names.map(() => 'Bram'));
    expect([...mail.headers.keys()]).toEqual([...plain.headers.keys()]);
    expect(mail.subject).toBe(plain.subject);
    expect(mail.text!.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(names.length);
    expect(mail.text).not.toMatch(/[\u2028\u202e\u0000\ue000]/);
    const raw = compose(letterTo(fatima, 'inbox-summary'), { text: {}, params: paramsOf(names) }).raw.toString();
    expect(raw).not.toMatch(/^Bcc:/im);
    expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  test('asks nothing, and offers nobody to unsubscribe in its words', async () => {
    const mail = await summaryOf('Bram');
    expect(linksIn(mail)).toEqual([DESK]);
    expect(words(mail)).not.toContain(LETTER_TEXTS.nl.about.stopLink);
  });
});

describe('a receipt', () => {
  const kinds = ['takes-part', 'active', 'informed', 'afterwards', 'declines', 'call', 'colleague'] as const;

  test.each(kinds)('(%s) says what was noted, and where to change it, in both languages', async (choice) => {
    for (const to of [fatima, emily]) {
      const mail = await read(letterTo(to, `receipt-${choice}`), { text: {} });
      const { receipt, answer } = LETTER_TEXTS[to.language];
      expect(words(mail)).toContain(receipt[choice]);
      for (const other of kinds.filter((kind) => kind !== choice)) expect(words(mail)).not.toContain(receipt[other]);
      expect(words(mail)).toContain(answer.receiptHeading);
      expect(linksIn(mail).some((link) => link!.includes('/a/'))).toBe(true);
      expect(linksIn(mail).some((link) => link!.includes('/s/'))).toBe(true);
    }
  });

  test('is no mail that a machine answers', async () => {
    const mail = await read(letterTo(fatima, 'receipt-declines'), { text: {} });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-auto-response-suppress')).toContain('OOF');
  });

  test('carries a name of any kind as text', async () => {
    const mail = await read(letterTo(mallory, 'receipt-takes-part'), { text: {} });
    expect(String(mail.html)).not.toMatch(/<script>alert/);
    expect(mail.headers.has('bcc')).toBe(false);
    expect(linksIn(mail).join(' ')).not.toContain('evil');
  });
});

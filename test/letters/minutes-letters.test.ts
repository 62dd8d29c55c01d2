import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { createComposer } from '../../activities/letters/compose.ts';
import { MINUTES_LETTERS, type MinutesLetter } from '../../activities/letters/minutes-content.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { COORDINATOR, minutesId } from '../../workflows/kit/ids.ts';
import type { Addressee, LetterBatch } from '../../workflows/kit/letter.ts';
import type { CoordinatorNews, MinutesState, Notice } from '../../workflows/minutes/contract.ts';
import { draftBatch, draftLetter, noticeBatch, noticeLetter } from '../../workflows/minutes/letters.ts';
import { openRound } from '../../workflows/minutes/rounds.ts';
import { someMinutes } from '../minutes.ts';
import { emily, fatima, letterhead, mallory, NOW, PUBLIC_URL, SECRET } from './cast.ts';
import { expectGolden } from './golden-file.ts';

const ANSWERS = 'antwoord@kartrekker.example.org';
const tokens = createTokens(SECRET);
const compose = createComposer(tokens, { publicUrl: PUBLIC_URL, replyAddress: ANSWERS });
const EVIL = '](http://evil.example) **x** {{naam}} <b>{due}</b> www.evil.example\n\n# Kop';

/** Minutes that are final, with a correction that was adopted; what strangers wrote in them is `words`, when given. */
function theMinutes(to: Addressee, words?: string, change: Partial<MinutesState> = {}): MinutesState {
  const state = someMinutes({
    title: words ?? 'Tweede netwerkbijeenkomst',
    day: '2026-11-19',
    letterhead: { ...letterhead, coordinator: { ...letterhead.coordinator, language: to.language } },
    attendance: [to.person],
    planned: { workingDays: 10 },
    versions: [{ version: 1, document: 'sha-1', at: NOW, by: 'Anneke' }],
    decisions: [
      { line: 1, text: words ?? 'Wij komen twee keer per jaar samen; “steeds in Utrecht”' },
      { line: 2, text: 'Isala is trekker van de vragenlijst' },
    ],
    actions: [
      { line: 3, owner: { ...to, name: words ?? to.name }, text: words ?? 'Belt de gemeente', due: '2027-02-01' },
    ],
    corrections: [
      {
        nr: 1,
        person: to.person,
        text: words ?? 'Op bladzijde 2 staat ‘2026’.\nDat moet 2027 zijn.',
        way: 'link',
        at: NOW,
        version: 1,
        reply: { adopted: true, words: words ?? 'U hebt gelijk.', at: NOW, by: 'Anneke' },
      },
    ],
    ...change,
  });
  openRound(state, [{ to }], NOW);
  return state;
}

function letter(to: Addressee, kind: MinutesLetter, state = theMinutes(to), news: CoordinatorNews = 'waiting') {
  if (kind === 'minutes-draft')
    return { batch: { ...draftBatch(state), bulk: true }, letter: draftLetter(state, to.person) };
  state.frozen = { at: NOW, version: 1, document: 'sha-1' };
  const person = kind === 'minutes-coordinator' ? COORDINATOR : to.person;
  const about = kind === 'minutes-answered' ? { correction: 1 } : kind === 'minutes-coordinator' ? { news } : {};
  const notice: Notice = { kind, person, nr: 4, ...about };
  return { batch: noticeBatch(state, notice), letter: noticeLetter(state, notice) };
}
const mail = ({ batch, letter: one }: ReturnType<typeof letter>) =>
  compose({ ...batch, letters: [one] } satisfies LetterBatch)(one, NOW)!.raw;

describe('a letter about minutes', () => {
  const golden = MINUTES_LETTERS.flatMap((kind) =>
    [fatima, emily].map((to) => ({ kind, to, file: `${kind}-${to.language}.eml` })),
  );
  test.each(golden)(
    'is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)',
    ({ kind, to, file }) => {
      expectGolden(file, mail(letter(to, kind)));
    },
  );

  test('leads to the page of the minutes, and its answers come to an address of the minutes', async () => {
    const made = letter(fatima, 'minutes-draft');
    const { text, replyTo } = await simpleParser(mail(made));
    const token = /\/a\/(\S+)/.exec(text!)![1]!;
    const bearer = { workflow: minutesId('nf1', 1), person: fatima.person };
    expect(tokens.readLinkToken(token, 'answer', NOW + 60 * DAY_MS)).toEqual({ status: 'ok', ...bearer });
    const [, address] = /\+(.*)@/.exec(replyTo!.value[0]!.address!)!;
    expect(tokens.readAddressToken(address!)).toEqual({ status: 'ok', ...bearer });
  });

  test('says who replies what to a correction that was not adopted', async () => {
    const state = theMinutes(fatima);
    state.corrections[0]!.reply!.adopted = false;
    const { text } = await simpleParser(mail(letter(fatima, 'minutes-answered', state)));
    expect(text).toContain('niet overgenomen');
    expect(text).toContain('U hebt gelijk.');
  });

  test('brings the summary of the coordinator, in the language there is, to who is kept informed', async () => {
    const summary = { nl: 'Wij spraken over **wachttijden**, {{naam}}.' };
    for (const to of [fatima, emily])
      for (const kind of ['minutes-summary', 'minutes-afterwards'] as const) {
        const { text } = await simpleParser(mail(letter(to, kind, theMinutes(to, undefined, { summary }))));
        expect(text).toContain(`Wij spraken over wachttijden, ${to.name}.`);
        expect(text).not.toContain('Isala');
      }
    const full = theMinutes(fatima, undefined, { summary });
    expect((await simpleParser(mail(letter(fatima, 'minutes-final', full)))).text).toContain('Isala is trekker');
  });

  test('says so when nothing was decided, and counts what is too much to name', async () => {
    const bare = theMinutes(fatima, undefined, { decisions: [], actions: [] });
    expect((await simpleParser(mail(letter(fatima, 'minutes-summary', bare)))).text).toContain('geen besluiten');
    const decisions = Array.from({ length: 40 }, (_, i) => ({ line: i + 1, text: `Besluit ${i + 1}` }));
    const { text } = await simpleParser(
      mail(letter(fatima, 'minutes-final', theMinutes(fatima, undefined, { decisions }))),
    );
    expect(text!.match(/Besluit \d+/g)).toHaveLength(25);
    expect(text).toContain('en nog 15');
  });

  test('to the coordinator asks for no answer, and says what it is about', async () => {
    for (const [news, words] of [
      ['waiting', 'wachten nog opmerkingen'],
      ['not-filed', 'geen ruimte'],
    ] as const) {
      const { text } = await simpleParser(mail(letter(fatima, 'minutes-coordinator', undefined, news)));
      expect(text).toContain(words);
      expect(text).not.toContain('/a/');
    }
  });

  test.each(MINUTES_LETTERS)(
    'shows what strangers wrote as they wrote it, and nothing comes of it: %s',
    async (kind) => {
      const to = { ...mallory, email: 'mallory@example.org' };
      const { html, text } = await simpleParser(mail(letter(to, kind, theMinutes(to, EVIL))));
      const links = [...String(html).matchAll(/href="([^"]*)"/g)].map(([, link]) => link!);
      expect(links.filter((link) => !link.startsWith(PUBLIC_URL) && !link.startsWith('mailto:'))).toEqual([]);
      expect(String(html)).not.toMatch(/<b>|<h1>Kop|<script/);
      expect(text).toContain('{{naam}}');
    },
  );
});

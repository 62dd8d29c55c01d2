import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { ACTION_LETTERS, type ActionLetter } from '../../activities/letters/action-content.ts';
import { createComposer } from '../../activities/letters/compose.ts';
import { createTokens } from '../../activities/letters/token.ts';
import type { ActionsState, Notice } from '../../workflows/actions/contract.ts';
import { letterOf } from '../../workflows/actions/letters.ts';
import { emptyRegister } from '../../workflows/actions/rules.ts';
import { actionsId } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { emily, fatima, letterhead, mallory, NOW, PUBLIC_URL, SECRET } from './cast.ts';
import { expectGolden } from './golden-file.ts';

const ANSWERS = 'antwoord@kartrekker.example.org';
const tokens = createTokens(SECRET);
const compose = createComposer(tokens, { publicUrl: PUBLIC_URL, replyAddress: ANSWERS });
const EVIL = '](http://evil.example) **x** {{naam}} <b>{due}</b> www.evil.example\n\n# Kop';

/** A register in which somebody has three things to do, one of them late, and three that the coordinator should see to. */
function aRegister(to: Addressee, texts: string[] = []): ActionsState {
  const item = (nr: number, text: string, due: string, more: object = {}) => ({
    nr,
    owner: to.person,
    text: texts[nr - 1] ?? text,
    due,
    status: 'open' as const,
    addedAt: NOW,
    moments: [],
    answers: [],
    ...more,
  });
  const blocked = { choice: 'blocked' as const, why: texts[0] ?? 'Wacht op de IT-afdeling' };
  return {
    ...emptyRegister({
      schemaVersion: SCHEMA_VERSION,
      slug: 'nf1',
      letterhead: { ...letterhead, coordinator: { ...letterhead.coordinator, language: to.language } },
    }),
    people: { [to.person]: { to } },
    items: [
      item(1, 'Maakt een overzicht van de poliklinieken; “met telefoonnummers”', '2026-12-18', {
        source: { meeting: 2, title: texts[0]?.split('\n')[0] ?? 'Eerste netwerkbijeenkomst; kennismaken' },
        status: 'blocked',
        answers: [{ answer: blocked, way: 'link', at: NOW }],
      }),
      item(2, 'Belt de gemeente', '2026-11-20'),
      item(3, 'Zoekt een zaal', '2027-01-08', { source: { words: texts[0]?.split('\n')[0] ?? 'kerngroep' } }),
    ],
  };
}

function letter(to: Addressee, kind: ActionLetter, register = aRegister(to)) {
  const notice: Notice =
    kind === 'action-coordinator'
      ? {
          nr: 7,
          kind,
          news: [
            { item: 2, why: 'overdue' },
            { item: 1, why: 'blocked' },
            { item: 3, why: 'unreachable' },
          ],
        }
      : { nr: 7, kind, person: to.person, items: kind === 'action-overdue' ? [2, 3] : [1, 3] };
  return letterOf(register, notice, NOW);
}
const mail = (made: ReturnType<typeof letter>) => compose(made.batch)(made.letter, NOW)!.raw;

describe('a letter about action items', () => {
  const golden = ACTION_LETTERS.flatMap((kind) =>
    [fatima, emily].map((to) => ({ kind, to, file: `${kind}-${to.language}.eml` })),
  );
  test.each(golden)(
    'is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)',
    ({ kind, to, file }) => {
      expectGolden(file, mail(letter(to, kind)));
    },
  );

  test('leads to the page of the register, and its answers come to an address of the register', async () => {
    const made = letter(fatima, 'action-new');
    const { text, replyTo } = await simpleParser(mail(made));
    const token = /\/a\/(\S+)/.exec(text!)![1]!;
    const bearer = { workflow: actionsId('nf1'), person: fatima.person };
    expect(tokens.readLinkToken(token, 'answer', NOW)).toEqual({ status: 'ok', ...bearer });
    const [, address] = /\+(.*)@/.exec(replyTo!.value[0]!.address!)!;
    expect(tokens.readAddressToken(address!)).toEqual({ status: 'ok', ...bearer });
    expect(made.letter.id).toBe(`nf1/actions/${fatima.person}/7`);
  });

  test('to the coordinator asks for no answer, and cannot be unsubscribed from', async () => {
    const { text, headers } = await simpleParser(mail(letter(fatima, 'action-coordinator')));
    expect(text).not.toContain('/a/');
    expect(text).not.toContain('Afmelden');
    expect(headers.get('list-unsubscribe')).toBeUndefined();
  });

  test.each(ACTION_LETTERS)(
    'shows what strangers wrote as they wrote it, and nothing comes of it: %s',
    async (kind) => {
      const register = aRegister({ ...mallory, email: 'mallory@example.org' }, [EVIL, EVIL, EVIL]);
      const { html, text } = await simpleParser(
        mail(letter({ ...mallory, email: 'mallory@example.org' }, kind, register)),
      );
      const links = [...String(html).matchAll(/href="([^"]*)"/g)].map(([, link]) => link!);
      expect(links.filter((link) => !link.startsWith(PUBLIC_URL) && !link.startsWith('mailto:'))).toEqual([]);
      expect(String(html)).not.toMatch(/<b>|<h1>Kop|<script/);
      expect(text).toContain('{{naam}}');
    },
  );

  test('names the first of many items and counts the others', async () => {
    const register = aRegister(fatima);
    const [first] = register.items;
    register.items = Array.from({ length: 40 }, (_, i) => ({ ...first!, nr: i + 1, text: `Punt ${i + 1}` }));
    const notice: Notice = {
      nr: 1,
      kind: 'action-new',
      person: fatima.person,
      items: register.items.map(({ nr }) => nr),
    };
    const { text } = await simpleParser(mail(letterOf(register, notice, NOW)));
    expect(text!.match(/Punt \d+/g)).toHaveLength(25);
    expect(text).toContain('en nog 15');
  });
});

import { createHash } from 'node:crypto';
import type { InvitationAnswer, InvitationState } from '../../workflows/invitation/contract.ts';
import type { Given } from '../../workflows/kit/ask.ts';
import { DAY_MS, MINUTE_MS } from '../../workflows/kit/clock.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import { accepted } from '../../workflows/kit/refusal.ts';
import { createMemory, type Seen } from '../../workflows/kit/seen.ts';
import {
  COMMITMENTS,
  type NetworkState,
  ORGANISATION_KINDS,
  type Organisation,
  type Person,
} from '../../workflows/network/contract.ts';
import { aNetwork, MONDAY } from '../people.ts';
import { aLargeShare, idOf } from './share.ts';

/** States as large as they get, of invented people whose names and words repeat no more than those of real ones. */

const SYLLABLES =
  'van der ber ghe oor len mar tin ja pie sch out hui zen wil lem eli sa beth kor ne lis aar dal hof vel den bos ruy ter nij mei jer dek ker smi ook gro ter ing wou zo ey fra ns ank ie'.split(
    ' ',
  );
const WORDS =
  'graag werk ik mee aan dit netwerk maar pas na de zomer omdat onze polikliniek wordt verbouwd kunt u mij bellen over de planning en het aantal bijeenkomsten per jaar voor kinderen met deze aandoening is dat belangrijk mijn collega neemt waar'.split(
    ' ',
  );
const CHOICES: InvitationAnswer[] = [
  { choice: 'takes-part', commitment: 'active', discipline: 'Klinische genetica' },
  { choice: 'takes-part', commitment: 'informed' },
  { choice: 'declines' },
  { choice: 'call', phone: '06-12345678' },
];

/** Numbers that look random and are the same every time; below `below`. */
const pick = (what: string, nr: number, below: number) =>
  createHash('sha256').update(`${what} ${nr}`).digest().readUInt32BE() % below;

const syllables = (what: string, nr: number, count: number) =>
  Array.from({ length: count }, (_, i) => SYLLABLES[pick(`${what}${i}`, nr, SYLLABLES.length)]).join('');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const words = (nr: number, count: number) =>
  Array.from({ length: count }, (_, i) => WORDS[pick(`word${i}`, nr, WORDS.length)]).join(' ');

const nameOf = (nr: number) => `${capital(syllables('first', nr, 2))} ${capital(syllables('last', nr, 3))}`;
const emailOf = (nr: number) =>
  `${syllables('first', nr, 2).charAt(0)}.${syllables('last', nr, 3)}@${syllables('house', nr % 120, 3)}.example.org`;
const institutionOf = (nr: number) => `${capital(syllables('house', nr, 3))} Ziekenhuis`;

const largeAddressees = (count: number): Addressee[] =>
  Array.from({ length: count }, (_, nr) => ({
    person: idOf(nr),
    name: nameOf(nr),
    email: emailOf(nr),
    language: pick('language', nr, 12) === 0 ? 'en' : 'nl',
    organisation: institutionOf(nr % 120),
    ...(pick('salutation', nr, 3) === 0 && { salutation: `Geachte heer of mevrouw ${nameOf(nr).split(' ')[1]}` }),
  }));

const givenBy = (nr: number): Given<InvitationAnswer> => ({
  answer: CHOICES[pick('choice', nr, CHOICES.length)]!,
  way: 'link',
  at: MONDAY + pick('at', nr, 20 * DAY_MS),
  ...(pick('remark', nr, 5) === 0 && { remark: words(nr, 14) }),
});

/** A share at the end of its campaign: everyone was written to, half of them twice, six in ten answered. */
export function aLargeEndedShare(people: number): { state: InvitationState; seen: Seen } {
  const state = aLargeShare(largeAddressees(people));
  const memory = createMemory();
  for (let nr = 0; nr < people; nr += 1) {
    const asked = state.ask.people[idOf(nr)]!;
    const answered = pick('answers', nr, 10) < 6;
    Object.assign(asked, { sent: 1 + pick('sent', nr, 2), lastSentAt: MONDAY + pick('mailed', nr, 30 * MINUTE_MS) });
    if (!answered) continue;
    asked.given = givenBy(nr);
    if (pick('earlier', nr, 15) === 0) asked.earlier = [givenBy(nr + people)];
    const print = createHash('sha256').update(`answer ${nr}`).digest('base64url');
    memory.once({ id: print.slice(0, 22), print, kind: 'answer' }, () =>
      accepted({ result: 'recorded', given: asked.given }),
    );
  }
  return { state, seen: memory.all() };
}

/** A network that is full: every field of a person in use, imported by tables whose reports are still remembered. */
export function aFullNetwork(people: number, organisations: number): { state: NetworkState; seen: Seen } {
  const houses: Organisation[] = Array.from({ length: organisations }, (_, nr) => ({
    id: idOf(1_000_000 + nr),
    name: institutionOf(nr),
    kind: ORGANISATION_KINDS[pick('kind', nr, ORGANISATION_KINDS.length)]!,
    city: capital(syllables('city', nr % 300, 3)),
  }));
  const all = largeAddressees(people).map(
    ({ person, organisation: _, ...fields }, nr): Person => ({
      ...fields,
      id: person,
      organisation: houses[pick('works', nr, organisations)]!.id,
      discipline: capital(syllables('discipline', nr % 60, 4)),
      phases: [(pick('phase', nr, 4) + 1) as 1 | 2 | 3 | 4],
      commitment: COMMITMENTS[pick('commitment', nr, 3)]!,
      source: 'tabel van het expertisecentrum',
      addedAt: MONDAY + pick('added', Math.floor(nr / 250), DAY_MS),
      ...(pick('member', nr, 3) === 0 && { member: { since: MONDAY + 28 * DAY_MS, campaign: 1 } }),
      ...(pick('mail', nr, 25) === 0 && {
        mail: { status: 'refused' as const, at: MONDAY, reason: '550 5.1.1 user unknown' },
      }),
    }),
  );
  const memory = createMemory();
  for (let from = 0; from < people; from += 250) {
    const rows = all.slice(from, from + 250).map(({ id }, i) => ({ line: from + i + 2, result: 'added', person: id }));
    memory.once({ id: `import-${from}`, kind: 'import-people' }, () => accepted({ rows }));
  }
  const byId = <T extends { id: string }>(items: T[]) => Object.fromEntries(items.map((item) => [item.id, item]));
  return { state: { ...aNetwork(), organisations: byId(houses), people: byId(all) }, seen: memory.all() };
}

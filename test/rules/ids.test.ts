import { describe, expect, test } from 'vitest';
import {
  actionsId,
  campaignId,
  longForm,
  minutesId,
  networkId,
  shareId,
  shareOf,
  shortForm,
} from '../../workflows/kit/ids.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA } from '../people.ts';

describe('an id', () => {
  test('reads like the domain', () => {
    expect(networkId('nf1')).toBe('network/nf1');
    expect(campaignId('nf1', 2)).toBe('network/nf1/campaign/2');
    expect(shareId('nf1', 2, 13)).toBe('network/nf1/campaign/2/share/13');
  });

  test('has a short form for tokens, which leads back to it', () => {
    const forms = {
      'network/nf1': 'nf1',
      'network/zorg-netwerk-2': 'zorg-netwerk-2',
      'network/nf1/campaign/1': 'nf1.c1',
      'network/nf1/campaign/12/share/0': 'nf1.c12s0',
      'network/a-1/campaign/999999/share/40': 'a-1.c999999s40',
      [actionsId('nf1')]: 'nf1.a1',
      [minutesId('nf1', 3)]: 'nf1.n3',
    };
    for (const [id, short] of Object.entries(forms)) {
      expect(shortForm(id)).toBe(short);
      expect(longForm(short)).toBe(id);
    }
  });

  test('has no other short form: what leads to an id is the short form of it', () => {
    for (const short of ['nf1', 'nf1.c1', 'nf1.c1s2', 'nf1.s3', 'nf1.c1c2', 'nf1.c007'])
      expect(shortForm(longForm(short)!)).toBe(short);
  });

  test.each([
    '',
    '.',
    '.c1',
    'nf1.',
    'nf1.c',
    'nf1.1',
    'nf1.c1s',
    'nf1.c1.s1',
    'nf1.x1',
    'nf1.c1x1',
    'nf1.c-1',
    'nf1.c1 ',
    ' nf1',
    'nf1\n',
    'nf1.c1\n',
    'NF1',
    'nf1.C1',
    'nf1/campaign/1',
    '../nf1',
    'nf1%2fc1',
    'nf1.c١',
    'nf1.c1\u0000',
    'constructor.c1!',
    'nf1.__proto__',
  ])('is not to be made of %j', (hostile) => {
    expect(longForm(hostile)).toBeUndefined();
  });

  test('is looked for in no time in a very long text', () => {
    const began = performance.now();
    for (const hostile of [
      'a'.repeat(1_000_000),
      `nf1.${'c1'.repeat(500_000)}!`,
      `nf1.${'c'.repeat(1_000_000)}`,
      '-'.repeat(1_000_000),
    ])
      longForm(hostile);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('the share of a person', () => {
  test('is always the same, in this release and in every later one', () => {
    const cast = [BRAM, CHARLOTTE, DAVE, ELIF, FENNA].map(({ id }) => id);
    expect(cast.map((id) => shareOf(id, 2))).toEqual([2, 2, 2, 2, 1]);
    expect(cast.map((id) => shareOf(id, 7))).toEqual([7, 4, 5, 4, 7]);
    expect(shareOf('', 100)).toBe(62);
    expect(shareOf('a', 1_000_000)).toBe((0xe40c292c % 1_000_000) + 1);
  });

  test('is the only one there is, when there is one', () => {
    expect(shareOf(BRAM.id, 1)).toBe(1);
  });

  test.each([2, 3, 4, 5, 7, 10])('is one of %i that get about as many people each', (shares) => {
    const letters = 'abcdefghijklmnopqrstuvwxyz234567';
    const counts = new Array<number>(shares).fill(0);
    for (let nr = 0; nr < 20_000; nr += 1) {
      let id = '';
      for (let rest = nr * 7919 + 1; id.length < 8; rest = Math.floor(rest / 32) + nr) id += letters[rest % 32];
      const share = shareOf(id, shares);
      expect(share >= 1 && share <= shares).toBe(true);
      counts[share - 1]! += 1;
    }
    const fair = 20_000 / shares;
    for (const count of counts) expect(Math.abs(count - fair) / fair).toBeLessThan(0.06);
  });
});

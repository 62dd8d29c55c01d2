import { createHash } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { describe, expect, test } from 'vitest';
import { createCodec, type Key } from '../activities/temporal/codec.ts';
import { PEOPLE_PER_SHARE_MAX } from '../workflows/campaign/rules.ts';
import { REAL_TIME } from '../workflows/kit/clock.ts';
import { ORGANISATIONS_MAX, PEOPLE_MAX } from '../workflows/network/limits.ts';
import { aFullNetwork, aLargeEndedShare } from './durable/large.ts';
import { aNetwork, BRAM } from './people.ts';

const SPRING: Key = { id: 'spring', key: Buffer.alloc(32, 1) };
const AUTUMN: Key = { id: 'autumn', key: Buffer.alloc(32, 2) };
/** The server refuses a payload of 2 MB or more; this leaves it some room. */
const PAYLOAD_BYTES_MAX = 1_900_000;

const seal = async (value: unknown, ring: Key[]) =>
  (await createCodec(ring).encode([defaultPayloadConverter.toPayload(value)!]))[0]!;
const open = async (payload: Payload, ring: Key[]) =>
  defaultPayloadConverter.fromPayload((await createCodec(ring).decode([payload]))[0]!);
const bytesOf = ({ metadata, data }: Payload) =>
  data!.length + Object.values(metadata!).reduce((sum, value) => sum + value.length, 0);

describe('a payload', () => {
  test.each([
    ['a state', aNetwork()],
    ['a short text', 'Bram van der Laan'],
    ['nothing', null],
    ['letters of many languages', { naam: 'Elif Yılmaz', rest: 'ç é ß 漢字 😀' }],
    ['a long text', 'Bram van der Laan '.repeat(50_000)],
  ])('with %s comes back as it was', async (_, value) => {
    expect(await open(await seal(value, [SPRING]), [SPRING])).toEqual(value);
  });

  test('holds nothing that can be read without the key, not even the same twice', async () => {
    const [once, again] = [await seal(aNetwork(), [SPRING]), await seal(aNetwork(), [SPRING])];
    const raw = Buffer.concat([
      Buffer.from(once.data!),
      ...Object.values(once.metadata!).map((value) => Buffer.from(value)),
    ]);
    for (const secret of [BRAM.name, BRAM.email, 'Erasmus', 'json/plain']) expect(raw.includes(secret)).toBe(false);
    expect(Buffer.from(once.data!).equals(Buffer.from(again.data!))).toBe(false);
  });

  test('that was never encrypted is left as it is', async () => {
    const plain = defaultPayloadConverter.toPayload('plain')!;
    expect(await open(plain, [SPRING])).toBe('plain');
  });
});

test('a payload that the server would refuse is refused before it gets there', async () => {
  const noise = createHash('shake256', { outputLength: 2_200_000 }).update('noise').digest('base64');
  await expect(seal(noise, [SPRING])).rejects.toThrow(
    /^A payload is too large: \d+ bytes encoded, of at most 2000000$/,
  );
});

describe('a ring of keys', () => {
  test('encrypts with the first key and reads with all of them', async () => {
    const old = await seal('said in spring', [SPRING]);
    const recent = await seal('said in autumn', [AUTUMN, SPRING]);
    expect(await open(old, [AUTUMN, SPRING])).toBe('said in spring');
    expect(await open(recent, [AUTUMN])).toBe('said in autumn');
  });

  test('without the key says which one to put back', async () => {
    await expect(open(await seal('x', [SPRING]), [AUTUMN])).rejects.toThrow(
      'KARTREKKER_KEYS holds no key "spring": put it back to read what it encrypted',
    );
  });

  test('with another key under the same name says so', async () => {
    const other = { id: 'spring', key: AUTUMN.key };
    await expect(open(await seal('x', [SPRING]), [other])).rejects.toThrow(
      'A payload is damaged, or was not encrypted by the key "spring" of KARTREKKER_KEYS',
    );
  });

  test('that is empty is refused', () => {
    expect(() => createCodec([])).toThrow('KARTREKKER_KEYS holds no key');
  });
});

describe('a damaged payload', () => {
  const value = { remark: 'Graag, maar pas na de zomer. '.repeat(20) };
  const damage: [string, (payload: Payload) => object][] = [
    [
      'with another first byte',
      ({ metadata, data }) => ({ metadata, data: Buffer.from(data!).fill(data![0]! ^ 1, 0, 1) }),
    ],
    [
      'with another byte inside',
      ({ metadata, data }) => ({ metadata, data: Buffer.from(data!).fill(data![40]! ^ 1, 40, 41) }),
    ],
    ['that was cut off', ({ metadata, data }) => ({ metadata, data: data!.subarray(0, data!.length - 1) })],
    ['with some bytes left', ({ metadata, data }) => ({ metadata, data: data!.subarray(0, 7) })],
    ['with no bytes left', ({ metadata }) => ({ metadata, data: new Uint8Array() })],
    ['without data', ({ metadata }) => ({ metadata })],
    [
      'that no longer says it is packed',
      ({ metadata, data }) => ({ metadata: { ...metadata, compression: Buffer.from('none') }, data }),
    ],
  ];

  test.each(damage)('%s is never taken for a good one', async (_, change) => {
    await expect(open(change(await seal(value, [SPRING])) as Payload, [SPRING])).rejects.toThrow(
      /^A payload is damaged/,
    );
  });

  test('that says nothing of its key says what is missing', async () => {
    const { metadata, data } = await seal(value, [SPRING]);
    const { key: _, ...rest } = metadata!;
    await expect(open({ metadata: rest, data: data! } as Payload, [SPRING])).rejects.toThrow(/holds no key ""/);
  });
});

describe('the largest states fit one payload', () => {
  const measure = async (name: string, { state, seen }: { state: object; seen: object }) => {
    const carried = { state, clock: REAL_TIME, seen, runs: 12 };
    const bytes = bytesOf(await seal(carried, [SPRING]));
    console.info(`${name}: ${bytes} bytes, of ${JSON.stringify(carried).length} as JSON`);
    return bytes;
  };

  test('a share of 10,000 people at its end', async () => {
    expect(PEOPLE_PER_SHARE_MAX).toBe(10_000);
    expect(await measure('share', aLargeEndedShare(PEOPLE_PER_SHARE_MAX))).toBeLessThan(PAYLOAD_BYTES_MAX);
  });

  test('a network of 12,000 people and 3,000 organisations', async () => {
    expect(PEOPLE_MAX).toBe(12_000);
    expect(await measure('network', aFullNetwork(PEOPLE_MAX, ORGANISATIONS_MAX))).toBeLessThan(PAYLOAD_BYTES_MAX);
  });
});

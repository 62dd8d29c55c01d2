import { ByteReader } from './reader.ts';

/** The values of MAPI properties, by their id ('001a'), or by set and id for named ones ('6ed8da90:0003'). */
export type Properties = Map<string, Property>;
export interface Property {
  /** Text in UTF-16; other text is in the mail's code page. */
  wide: boolean;
  bytes: Buffer;
}

const PROPERTIES_MAX = 5000;
const VALUES_MAX = 5000;
const NAMED_FROM = 0x8000;
const MANY = 0x1000;
const WIDE_TEXT = 0x1f;
/** Bytes of the types of fixed length; shorter values are filled up to four (MS-OXCDATA section 2.11.1). */
const FIXED = new Map(
  Object.entries({ 1: 4, 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 }).map(
    ([type, length]) => [Number(type), length],
  ),
);
const VARIABLE = [0x1e, WIDE_TEXT, 0x102, 0x0d];

/** The properties in a message's or attachment's stretch, as far as they can be read (MS-OXTNEF section 2.1.3.4). */
export function readProperties(bytes: Uint8Array): Properties {
  const reader = new ByteReader(bytes);
  const properties: Properties = new Map();
  const count = Math.min(reader.long() ?? 0, PROPERTIES_MAX);
  for (let i = 0; i < count; i++) {
    const type = reader.short();
    const id = reader.short();
    const name = id === undefined ? undefined : id < NAMED_FROM ? hex(id) : readName(reader);
    const values = type === undefined || name === undefined ? undefined : readValues(reader, type);
    if (name === undefined || values === undefined) break;
    if (values[0]) properties.set(name, { wide: (type! & ~MANY) === WIDE_TEXT, bytes: values[0] });
  }
  return properties;
}

/** A named property has the first part of its set's GUID, with a number or a text. */
function readName(reader: ByteReader): string | undefined {
  const set = reader.take(16);
  const kind = reader.long();
  if (!set || kind === undefined) return undefined;
  const prefix = set.readUInt32LE(0).toString(16).padStart(8, '0');
  if (kind === 0) {
    const id = reader.long();
    return id === undefined ? undefined : `${prefix}:${hex(id)}`;
  }
  const text = takePadded(reader, reader.long());
  return text && `${prefix}:${text.toString('utf16le')}`;
}

function readValues(reader: ByteReader, type: number): Buffer[] | undefined {
  const base = type & ~MANY;
  const fixed = FIXED.get(base);
  if (fixed === undefined && !VARIABLE.includes(base)) return undefined;
  const counted = fixed === undefined || (type & MANY) !== 0;
  const count = counted ? reader.long() : 1;
  if (count === undefined || count > VALUES_MAX) return undefined;
  const values: Buffer[] = [];
  for (let i = 0; i < count; i++) {
    const value = fixed === undefined ? takePadded(reader, reader.long()) : reader.take(fixed);
    if (!value) return undefined;
    values.push(value);
  }
  return values;
}

/** Values of any length are filled up to a multiple of four. */
function takePadded(reader: ByteReader, length: number | undefined): Buffer | undefined {
  const value = reader.take(length);
  if (value) reader.take(Math.min(reader.left, (4 - (value.length % 4)) % 4));
  return value;
}

const hex = (id: number): string => id.toString(16).padStart(4, '0');

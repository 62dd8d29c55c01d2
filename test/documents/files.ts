import { deflateRawSync } from 'node:zlib';
import { readTable } from '../../activities/documents/tables/read-table.ts';

/** Gives the bytes of a text in an encoding that Node can write. */
export const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

/** Gives the table in a file that must be readable. */
export async function tableOf(bytes: Uint8Array) {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(`${table.code}: ${table.detail}`);
  return table;
}

/** Gives the code with which a file is refused, or `read` when it is not. */
export async function refusalCodeOf(bytes: Uint8Array) {
  const table = await readTable(bytes);
  return table.ok ? 'read' : table.code;
}

type Part = { name: string; data: Buffer; saysUnpackedBytes?: number; flags?: number; stored?: boolean };

/** Gives a zip file with these parts; a part may lie about its size, claim to be encrypted, or not be packed. */
export function zipOf(parts: Part[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data, saysUnpackedBytes = data.length, flags = 0, stored = false } of parts) {
    const packed = stored ? data : deflateRawSync(data);
    const sizes = {
      flags,
      method: stored ? 0 : 8,
      packed: packed.length,
      unpacked: saysUnpackedBytes,
      name: Buffer.from(name),
    };
    local.push(localHeader(sizes), packed);
    central.push(centralHeader(sizes, at));
    at += 30 + sizes.name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  return new Uint8Array(Buffer.concat([...local, directory, endRecord(parts.length, directory.length, at)]));
}

type Sizes = { flags: number; method: number; packed: number; unpacked: number; name: Buffer };

function localHeader({ flags, method, packed, unpacked, name }: Sizes) {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(unpacked, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader({ flags, packed, unpacked, name }: Sizes, localAt: number) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(unpacked, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(localAt, 42);
  return Buffer.concat([header, name]);
}

function endRecord(count: number, directoryBytes: number, directoryAt: number) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Gives the parts of a workbook whose only sheet has this XML between its sheetData tags. */
export const workbookParts = (sheetData: string): Part[] => [
  {
    name: 'xl/workbook.xml',
    data: Buffer.from(
      `<workbook xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    data: Buffer.from(
      `<Relationships><Relationship Id="r1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/s.xml"/></Relationships>`,
    ),
  },
  { name: 'xl/worksheets/s.xml', data: Buffer.from(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`) },
];

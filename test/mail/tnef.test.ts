import { describe, expect, test } from 'vitest';
import { readTnef } from '../../activities/inbox/tnef.ts';
import { caseFile, mailCases } from './cases.ts';

const SIGNATURE = 0x223e9f78;
const MEETING = Buffer.from('90da d86e 0b45 1b10 98da 00aa 003f 1305'.replaceAll(' ', ''), 'hex');

const short = (value: number) => Buffer.from([value & 0xff, value >> 8]);
const long = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const attribute = (id: number, value: Buffer, level = 1) =>
  Buffer.concat([Buffer.from([level]), long(id), long(value.length), value, short(0)]);
const variable = (type: number, id: number, value: Buffer, name = Buffer.alloc(0)) =>
  Buffer.concat([short(type), short(id), name, long(1), long(value.length), padded(value)]);
const properties = (...all: Buffer[]) => attribute(0x00069003, Buffer.concat([long(all.length), ...all]));
const tnef = (...attributes: Buffer[]) => Buffer.concat([long(SIGNATURE), short(1), ...attributes]);

const wide = (id: number, text: string) => variable(0x1f, id, Buffer.from(`${text}\0`, 'utf16le'));
const globalId = (bytes: Buffer) => variable(0x102, 0x8003, bytes, Buffer.concat([MEETING, long(0), long(3)]));
const HEAD = Buffer.from('040000008200E00074C5B7101A82E008', 'hex');
const FOREIGN = Buffer.concat([
  HEAD,
  Buffer.alloc(24),
  Buffer.from('vCal-Uid\x01\0\0\0overleg-1@example.org\0', 'latin1'),
]);

const answer = (name: string) =>
  tnef(
    attribute(0x00078008, Buffer.from(`${name}\0`)),
    properties(
      wide(0x1000, 'Ik kom.\r\n\r\n-- \r\nPiet Smit'),
      wide(0x5d01, 'Piet@example.org'),
      wide(0x0042, 'Piet Smit'),
      globalId(FOREIGN),
    ),
  );

describe('winmail.dat', () => {
  test.each([
    ['IPM.Schedule.Meeting.Resp.Pos', 'ACCEPTED'],
    ['IPM.Schedule.Meeting.Resp.Tent', 'TENTATIVE'],
    ['IPM.Microsoft Schedule.MtgRespN', 'DECLINED'],
  ])('with class %s is a calendar reply', (name, partstat) => {
    expect(readTnef(answer(name)).calendar).toMatchObject({
      method: 'REPLY',
      uid: 'overleg-1@example.org',
      replies: [{ address: 'piet@example.org', name: 'Piet Smit', partstat, comment: 'Ik kom.' }],
    });
  });

  test('of a meeting that Outlook made has its id as UID, without the date of the one meeting', () => {
    const id = Buffer.concat([HEAD, Buffer.from('07EB0104', 'hex'), Buffer.alloc(8, 7)]);
    const bytes = tnef(attribute(0x00078008, Buffer.from('IPM.Schedule.Meeting.Resp.Pos\0')), properties(globalId(id)));
    expect(readTnef(bytes).calendar?.uid).toBe('040000008200E00074C5B7101A82E008000000000707070707070707');
  });

  test('has a subject, a text and attachments', () => {
    const bytes = tnef(
      attribute(0x00018004, Buffer.from('Verslag\0')),
      attribute(0x0002800c, Buffer.from('Zie de bijlage.\0')),
      attribute(0x00069002, Buffer.alloc(14), 2),
      attribute(0x00018010, Buffer.from('verslag.txt\0'), 2),
      attribute(0x0006800f, Buffer.from('Allen kwamen.'), 2),
    );
    const { subject, body, attachments, calendar } = readTnef(bytes);
    expect([subject, body, calendar]).toEqual(['Verslag', 'Zie de bijlage.', undefined]);
    expect(attachments.map(({ name, bytes: each }) => [name, Buffer.from(each).toString()])).toEqual([
      ['verslag.txt', 'Allen kwamen.'],
    ]);
  });

  test('that is cut off or garbled is read as far as it goes', () => {
    const whole = answer('IPM.Schedule.Meeting.Resp.Pos');
    for (let end = 0; end <= whole.length; end++) {
      expect(() => readTnef(whole.subarray(0, end))).not.toThrow();
      const garbled = Buffer.from(whole);
      garbled[end] = 0xff;
      expect(() => readTnef(garbled)).not.toThrow();
    }
  });
});

const cases = mailCases('tnef');

describe.skipIf(cases.length === 0)('winmail.dat of others', () => {
  test.each(cases)('$id is read, and so are its broken copies', ({ files }) => {
    const bytes = caseFile(files.tnef!)!;
    const { messageClass, attachments } = readTnef(bytes);
    expect(messageClass).toMatch(/^IPM\./);
    expect(attachments.every(({ name }) => name !== '')).toBe(true);
    for (let end = 0; end < bytes.length; end += Math.ceil(bytes.length / 97)) {
      expect(() => readTnef(bytes.subarray(0, end))).not.toThrow();
      expect(() => readTnef(Buffer.from(bytes).fill(0xff, end, end + 4))).not.toThrow();
    }
  });

  const listed = cases.filter(({ files }) => caseFile(`${files.tnef}`.replace(/\.tnef$/, '.list')));
  test.skipIf(listed.length === 0)('attachments are those of the list beside it', () => {
    for (const { files } of listed) {
      const list = caseFile(files.tnef!.replace(/\.tnef$/, '.list'))!.toString('utf8');
      for (const { name } of readTnef(caseFile(files.tnef!)!).attachments) expect(list).toContain(name);
    }
  });
});

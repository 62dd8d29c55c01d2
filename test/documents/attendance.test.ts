import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { attendanceWorkbook } from '../../activities/documents/attendance.ts';

const given = (answer: object, more: object = {}) => ({ answer, way: 'link', at: 0, ...more }) as never;

test('the attendance list begins with who comes, and has a column to sign in', async () => {
  const rows = [
    { name: 'Dave', given: given({ choice: 'no', reason: 'Dienst' }) },
    { name: 'Charlotte', organisation: 'Isala' },
    { name: 'Elif', given: given({ choice: 'substitute', substitute: { name: 'Fenna', email: 'fenna@example.org' } }) },
    { name: 'Bram', given: given({ choice: 'yes', mode: 'online', guests: 2, diet: 'Geen noten' }) },
    { name: 'Anneke', given: given({ choice: 'yes' }, { remark: 'Ik kom wat later' }) },
  ];
  const [{ data }] = (await readXlsxFile(Buffer.from(await attendanceWorkbook(rows)))) as unknown as [
    { data: unknown[][] },
  ];
  expect(data[0]).toEqual(['Naam', 'Organisatie', 'Antwoord', 'Hoe', 'Gasten', 'Dieet', 'Opmerking', 'Paraaf']);
  expect(data.slice(1).map(([name, , said]) => [name, said])).toEqual([
    ['Anneke', 'Komt'],
    ['Bram', 'Komt'],
    ['Charlotte', 'Geen antwoord'],
    ['Elif', 'Stuurt Fenna'],
    ['Dave', 'Komt niet'],
  ]);
  expect(data[2]!.slice(3, 6)).toEqual(['Online', 2, 'Geen noten']);
});

test('no cell of the attendance list begins a formula', async () => {
  const workbook = await attendanceWorkbook([{ name: '=HYPERLINK("http://evil.example")' }]);
  const [{ data }] = (await readXlsxFile(Buffer.from(workbook))) as unknown as [{ data: unknown[][] }];
  expect(String(data[1]![0])).toMatch(/^'?\s*'=|^'=/);
});

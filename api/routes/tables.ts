import { z } from 'zod';
import { peopleCells, peopleColumns } from '../../activities/documents/tables/people-columns.ts';
import { readPersonRow } from '../../activities/documents/tables/read-person.ts';
import { readTable } from '../../activities/documents/tables/read-table.ts';
import { writeCsv, writeXlsx } from '../../activities/documents/tables/write-table.ts';
import { LANGUAGE } from '../../workflows/kit/fields.ts';
import type { ImportRow, Organisation, Person, RowResult } from '../../workflows/network/contract.ts';
import { IMPORT_ROWS_MAX, PAGE_MAX, PEOPLE_MAX } from '../../workflows/network/limits.ts';
import { importReport } from '../answers/tables.ts';
import type { Deps } from '../deps.ts';
import { filterOf, filterQuery } from '../http/filter.ts';
import { Problem } from '../http/problem.ts';
import { type Command, Download, download, route } from '../http/route.ts';
import { lookAtNetwork, type NetworkView, networkParams, type PeoplePage, tellNetwork } from './shared.ts';

const TAG = 'People';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv';
/** A little above what readTable takes, so that a file that is too large gets its clear refusal. */
const BODY_BYTES_MAX = 8 * 1024 * 1024;

type Report =
  | RowResult
  | { line: number; result: 'added' }
  | { line: number; result: 'refused'; code: string; field?: string; detail?: string };

const importPeople = route({
  method: 'post',
  path: '/networks/:slug/people/imports',
  role: 'coordinator',
  tag: TAG,
  summary: 'Import people from CSV or XLSX; with dryRun=true only tell what would happen',
  params: networkParams,
  query: z.strictObject({ dryRun: z.stringbool().default(false) }),
  file: {
    types: [
      CSV,
      'text/plain',
      'text/tab-separated-values',
      XLSX,
      'application/vnd.ms-excel',
      'application/octet-stream',
    ],
    bytesMax: BODY_BYTES_MAX,
  },
  answer: 'What was read, and for every row whether it was added, merged, unchanged or refused and why',
  gives: importReport,
  async run({ params, query, body, command, newId, contentType, deps }) {
    const table = await readTable(body as unknown as Uint8Array, { contentType });
    if (!table.ok)
      throw new Problem(422, 'table-refused', { detail: `${table.code}: ${table.detail}`, remedy: table.remedy });
    const { rows, refusedRows } = parseRows(table.rows, newId);
    const results = query.dryRun
      ? await rehearse(deps, params.slug, rows)
      : await bringIn(deps, params.slug, rows, command);
    const report: Report[] = [...results, ...refusedRows].sort((a, b) => a.line - b.line);
    const { format, encoding, separator, unknownHeaders } = table;
    return { dryRun: query.dryRun, format, encoding, separator, unknownHeaders, ...counts(report), rows: report };
  },
});

/** Turns cells into rows for the network; what cannot be read is refused with its line, and so is an address that comes twice. */
function parseRows(
  rows: { line: number; cells: Record<string, string | undefined> }[],
  newId: (nth?: number) => string,
) {
  const good: ImportRow[] = [];
  const refusedRows: Report[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const parsed = readPersonRow(cells);
    const email = parsed.ok ? parsed.person.email.toLowerCase() : '';
    if (!parsed.ok) {
      const [first] = parsed.problems;
      refusedRows.push({
        line,
        result: 'refused',
        code: first!.code,
        field: first!.field,
        detail: parsed.problems.map((p) => `${p.field}: ${p.detail}`).join(' '),
      });
    } else if (lines.has(email)) {
      refusedRows.push({
        line,
        result: 'refused',
        code: 'doubled-email',
        field: 'email',
        detail: `The same address stands in line ${lines.get(email)}.`,
      });
    } else {
      lines.set(email, line);
      const { organisation, ...person } = parsed.person;
      good.push({
        line,
        personId: newId(2 * line),
        organisationId: newId(2 * line + 1),
        person,
        ...(organisation && { organisation }),
      });
    }
  }
  return { rows: good, refusedRows };
}

/** What an import would do; who would be added has no id yet, and the parts together count for the limit of people. */
async function rehearse(deps: Deps, slug: string, rows: ImportRow[]): Promise<Report[]> {
  let { people } = await lookAtNetwork<NetworkView>(deps, slug, { ask: 'network' });
  const results: Report[] = [];
  for (const part of parts(rows)) {
    for (const row of await lookAtNetwork<RowResult[]>(deps, slug, { ask: 'rehearse-import', rows: part })) {
      const { line, result } = row;
      if (result === 'added') people += 1;
      if (result !== 'added') results.push(row);
      else if (people > PEOPLE_MAX) results.push({ line, result: 'refused', code: 'limit-reached' });
      else results.push({ line, result });
    }
  }
  return results;
}

async function bringIn(deps: Deps, slug: string, rows: ImportRow[], command: Command): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (const [nr, part] of parts(rows).entries()) {
    const { rows: done } = await tellNetwork<{ rows: RowResult[] }>(deps, slug, {
      ...command,
      id: `${command.id}/${nr}`,
      kind: 'import-people',
      rows: part,
    });
    results.push(...done);
  }
  return results;
}

const parts = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / IMPORT_ROWS_MAX) }, (_, i) =>
    rows.slice(i * IMPORT_ROWS_MAX, (i + 1) * IMPORT_ROWS_MAX),
  );

function counts(report: Report[]) {
  const count = (result: Report['result']) => report.filter((row) => row.result === result).length;
  return { added: count('added'), merged: count('merged'), unchanged: count('unchanged'), refused: count('refused') };
}

const exportPeople = download({
  method: 'get',
  path: '/networks/:slug/people/exports/:format',
  role: 'coordinator',
  tag: TAG,
  summary: 'Export people as csv or xlsx, by a filter',
  params: networkParams.extend({ format: z.enum(['csv', 'xlsx']) }),
  query: z.strictObject({ ...filterQuery.shape, language: LANGUAGE.default('nl') }),
  answer: 'The file; no cell starts a formula, and it can be imported again',
  downloads: [CSV, XLSX],
  async run({ params, query, deps }) {
    const { language } = query;
    const [people, organisations] = await Promise.all([
      everyone(deps, params.slug, query),
      lookAtNetwork<Organisation[]>(deps, params.slug, { ask: 'organisations' }),
    ]);
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    const cells = people.map(({ organisation, ...person }) => {
      const at = organisation && byId.get(organisation);
      return peopleCells({ ...person, ...(at && { organisation: at }) }, language);
    });
    const columns = peopleColumns(language);
    if (params.format === 'csv')
      return new Download(writeCsv(columns, cells), `${CSV}; charset=utf-8`, `${params.slug}.csv`);
    return new Download(await writeXlsx(columns, cells, { sheet: params.slug }), XLSX, `${params.slug}.xlsx`);
  },
});

async function everyone(deps: Deps, slug: string, query: z.infer<typeof filterQuery>): Promise<Person[]> {
  const people: Person[] = [];
  for (let after: string | undefined; ; ) {
    const question = { ask: 'people' as const, filter: filterOf(query), limit: PAGE_MAX, ...(after && { after }) };
    const { items, next, gone } = await lookAtNetwork<PeoplePage>(deps, slug, question);
    if (gone) return everyone(deps, slug, query);
    people.push(...items);
    if (!next) return people;
    after = next;
  }
}

export const tableRoutes = [importPeople, exportPeople];

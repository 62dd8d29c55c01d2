import columns from '../../config/texts/dossier.json' with { type: 'json' };
import type { CampaignView } from '../../workflows/campaign/contract.ts';
import type { ResponseRow } from '../../workflows/invitation/contract.ts';
import { type TableCells, writeXlsx } from '../documents/tables/write-table.ts';

type Column = keyof typeof columns.columns;

/** The dossier as a workbook that a coordinator can read: a row for everyone who was asked. */
export function dossierWorkbook(view: CampaignView, responses: ResponseRow[]): Promise<Uint8Array> {
  const header = (Object.entries(columns.columns) as [Column, string][]).map(([key, text]) => ({ key, header: text }));
  return writeXlsx(header, responses.map(cells), { sheet: columns.sheet.replace('{campaign}', String(view.campaign)) });
}

function cells({ name, organisation, sent, out, given }: ResponseRow): TableCells & Partial<Record<Column, unknown>> {
  const answer = given?.answer;
  return {
    name,
    organisation,
    answer: columns.answers[answer?.choice ?? out ?? 'silent'],
    commitment:
      answer?.choice === 'takes-part' && answer.commitment ? columns.commitments[answer.commitment] : undefined,
    discipline: answer?.choice === 'takes-part' ? answer.discipline : undefined,
    phone: answer?.choice === 'call' ? answer.phone : undefined,
    colleague: answer?.choice === 'colleague' ? `${answer.colleague.name} <${answer.colleague.email}>` : undefined,
    remark: given?.remark,
    way: given && columns.ways[given.way],
    by: given?.by,
    at: given && new Date(given.at).toISOString(),
    letters: sent,
  };
}

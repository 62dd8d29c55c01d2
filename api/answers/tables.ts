import { z } from 'zod';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import { COUNT, NUMBER } from './common.ts';

const line = NUMBER.meta({ description: 'Line of the file' });

const row = z.union([
  z.object({ line, result: z.enum(['added', 'merged', 'unchanged']), person: PERSON_ID }),
  z.object({ line, result: z.literal('added') }).meta({ description: 'Of a dry run: who is new has no id yet' }),
  z.object({
    line,
    result: z.literal('refused'),
    code: z.string(),
    field: z.string().optional(),
    detail: z.string().optional(),
  }),
]);

export const importReport = z
  .object({
    dryRun: z.boolean(),
    format: z.enum(['csv', 'xlsx']),
    encoding: z.string().optional(),
    separator: z.string().optional(),
    unknownHeaders: z.array(z.string()).meta({ description: 'Columns that were not read' }),
    added: COUNT,
    merged: COUNT.meta({ description: 'Known already, and something empty was filled in' }),
    unchanged: COUNT,
    refused: COUNT,
    rows: z.array(row),
  })
  .meta({ id: 'ImportReport' });

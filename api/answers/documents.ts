import { z } from 'zod';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import { COUNT, list, MOMENT, SHA256 } from './common.ts';

export const document = z
  .object({ id: PERSON_ID, name: z.string(), type: z.string(), bytes: COUNT, sha256: SHA256, at: MOMENT })
  .meta({ id: 'MeetingDocument', description: 'A document that goes with a meeting' });

export const documentAdded = z.object({ document });
export const documentList = list(document);

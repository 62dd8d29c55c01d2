import { z } from 'zod';
import { DOCUMENT_BYTES_MAX, DOCUMENT_TYPES, readUpload } from '../../activities/documents/uploads.ts';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import type { MeetingDocument } from '../../workflows/meeting/contract.ts';
import { nothing } from '../answers/common.ts';
import { documentAdded, documentList } from '../answers/documents.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { Download, download, route } from '../http/route.ts';
import { look, meetingParams, type Place, tell } from './meeting-shared.ts';

const TAG = 'Meetings';
const documentParams = meetingParams.extend({ document: PERSON_ID });
const TYPES = [...new Set(Object.values<string>(DOCUMENT_TYPES)), 'application/octet-stream'];

const addDocument = route({
  method: 'post',
  path: '/networks/:slug/meetings/:meeting/documents',
  role: 'coordinator',
  tag: TAG,
  summary: 'Hand in a document that goes with the invitation and the practical letter; its name comes in the query',
  params: meetingParams,
  query: z.strictObject({ name: z.string().min(1).max(200) }),
  file: { types: TYPES, bytesMax: DOCUMENT_BYTES_MAX },
  status: 201,
  answer: 'The document',
  gives: documentAdded,
  async run({ params, query, body, command, newId, deps }) {
    const bytes = body as unknown as Uint8Array;
    const read = readUpload(query.name, bytes);
    if ('refused' in read) throw new Problem(422, read.refused, { field: 'name' });
    const { name, type } = read;
    const sha256 = await deps.store.put(bytes);
    const document = { id: newId(), name, type, bytes: bytes.byteLength, sha256, at: deps.now() };
    return tell<{ document: MeetingDocument }>(deps, params, command, { kind: 'add-document', document });
  },
});

const listDocuments = route({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/documents',
  role: 'reader',
  tag: TAG,
  summary: 'The documents that go with a meeting',
  params: meetingParams,
  answer: 'Their names, types and sizes, in the order in which they were handed in',
  gives: documentList,
  run: async ({ params, deps }) => ({ items: await documentsOf(deps, params) }),
});

const readDocument = download({
  method: 'get',
  path: '/networks/:slug/meetings/:meeting/documents/:document',
  role: 'reader',
  tag: TAG,
  summary: 'One of them, as it was handed in',
  params: documentParams,
  answer: 'The file, to save',
  downloads: [...new Set(Object.values<string>(DOCUMENT_TYPES))],
  async run({ params, deps }) {
    const found = (await documentsOf(deps, params)).find(({ id }) => id === params.document);
    const bytes = found && (await deps.store.get(found.sha256));
    if (!found || !bytes) throw new Problem(404, 'unknown-document');
    return new Download(bytes, found.type, found.name);
  },
});

const removeDocument = route({
  method: 'delete',
  path: '/networks/:slug/meetings/:meeting/documents/:document',
  role: 'coordinator',
  tag: TAG,
  summary: 'Take a document away: letters to come no longer bring it, and links to it lead to nothing',
  params: documentParams,
  answer: 'Nothing',
  gives: nothing,
  run: ({ params, command, deps }) =>
    tell<object>(deps, params, command, { kind: 'remove-document', document: params.document }),
});

const documentsOf = (deps: Deps, place: Place) => look<MeetingDocument[]>(deps, place, { ask: 'documents' });

export const meetingDocumentRoutes = [addDocument, listDocuments, readDocument, removeDocument];

import type { Request, Response } from 'express';
import { asAttachment } from '../../../activities/documents/attachment-name.ts';
import type { Bearer } from '../../../activities/letters/token.ts';
import type { MeetingPersonView } from '../../../workflows/meeting/contract.ts';
import type { Deps } from '../../deps.ts';
import { type Html, html } from '../../html.ts';
import { MEETING_TEXTS } from './texts.ts';

/** Gives a person a document of a meeting, to keep and never to be shown as a page; gives false when there is none. */
export async function downloadDocument(
  deps: Deps,
  request: Request,
  response: Response,
  { workflow, person }: Bearer,
): Promise<boolean> {
  const view = await deps.door.look<MeetingPersonView | null>(workflow, { ask: 'person', person });
  const found = view?.documents?.find(({ id }) => id === request.params.document);
  const bytes = found && (await deps.store.get(found.sha256));
  if (!found || !bytes) return false;
  response
    .set('Content-Disposition', asAttachment(found.name))
    .set('Content-Security-Policy', "default-src 'none'; sandbox")
    .type(found.type)
    .send(Buffer.from(bytes));
  return true;
}

/** The documents of a meeting as links, where it has some. */
export function documentLinks({ to: { language }, documents = [] }: MeetingPersonView, path: string): Html | undefined {
  if (documents.length === 0) return undefined;
  const links = documents.map(({ id, name }) => html`<li><a href="${path}/documents/${id}">${name}</a></li>`);
  return html`<h2>${MEETING_TEXTS[language].rsvp.documents}</h2><ul>${links}</ul>`;
}

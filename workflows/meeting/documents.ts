import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { MeetingDocument, MeetingState } from './contract.ts';

/** Documents that a meeting has at most. */
export const DOCUMENTS_MAX = 20;

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Adds a document that goes with the invitation; of each name there is one. */
export function addDocument(state: MeetingState, document: MeetingDocument): Outcome {
  const documents = state.documents ?? [];
  if (documents.some(({ name }) => sameName(name, document.name))) return refused('already-exists', 'name');
  if (documents.length >= DOCUMENTS_MAX) return refused('limit-reached', 'name');
  state.documents = [...documents, document];
  return accepted({ document });
}

/** Takes a document away: letters to come no longer bring it, and links in letters that are out lead to nothing. */
export function removeDocument(state: MeetingState, id: string): Outcome {
  const left = (state.documents ?? []).filter((document) => document.id !== id);
  if (left.length === (state.documents?.length ?? 0)) return refused('unknown-document');
  state.documents = left;
  return accepted();
}

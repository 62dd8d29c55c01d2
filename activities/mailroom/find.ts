import type { WorkflowId } from '../../workflows/kit/letter.ts';
import { tokenOfMessageId } from '../letters/headers.ts';
import type { Tokens } from '../letters/token.ts';
import type { Reading } from './reading.ts';

/** Whom a mail is from or about, and how that is known: by the address it was sent to, or by a letter of ours that it names. */
export interface Found {
  by: 'address' | 'letter';
  workflow: WorkflowId;
  person: string;
}

/** The token in an address of ours, `antwoord+token@example.org`; '' for the bare address; undefined when it is not ours. */
export function tokenIn(address: string, replyAddress: string): string | undefined {
  const [local = '', domain] = halves(address.toLowerCase());
  const [ours = '', ourDomain] = halves(replyAddress.toLowerCase());
  if (domain !== ourDomain) return undefined;
  if (local === ours) return '';
  return local.startsWith(`${ours}+`) ? local.slice(ours.length + 1) : undefined;
}

/** Who the token in an address speaks for. */
export function bearerOf(address: string, replyAddress: string, tokens: Tokens): Found | undefined {
  const read = tokens.readAddressToken(tokenIn(address, replyAddress) ?? '');
  return read.status === 'ok' ? { by: 'address', workflow: read.workflow, person: read.person } : undefined;
}

/** Whom a mail is about: the one its address names; else the one our letter was for that it answers, returns or reports. */
export function findPerson(
  address: string | undefined,
  reading: Pick<Reading, 'threads' | 'original'>,
  replyAddress: string,
  tokens: Tokens,
): Found | undefined {
  const named = address && bearerOf(address, replyAddress, tokens);
  if (named) return named;
  for (const id of [...reading.original, ...reading.threads]) {
    const read = tokens.readAddressToken(tokenOfMessageId(id) ?? tokenIn(bare(id), replyAddress) ?? '');
    if (read.status === 'ok') return { by: 'letter', workflow: read.workflow, person: read.person };
  }
  return undefined;
}

const bare = (address: string) => /<([^<>]*)>/.exec(address)?.[1] ?? address;

function halves(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, Math.max(0, at)), address.slice(at + 1)];
}

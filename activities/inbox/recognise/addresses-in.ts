import { bareAddress } from '../addresses.ts';

export interface Named {
  address: string;
  /** The words about it: from its line up to the next recipient's. */
  said: string;
}

const ADDRESS =
  /(?<![\w.+%=\-/@"])(?:"[^"\s]{1,64}"|[\w.!#$%&*+/=?^`{|}~-][\w.!#$%&'*+/=?^`{|}~-]{0,79})@[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?![\w@])/gi;
const LINES_MAX = 400;

/** Lines that list a recipient and nothing else but the beginning of a reason. */
const LISTED = [
  /^[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?<([^<>\s]+@[^<>\s]+)>\.\.\. /,
  /^[\s>*•-]{0,20}<([^<>\s]+@[^<>\s]+)>(?::.*| *\(.*\)| *\.\.\..*|)\s*$/,
  /^[\s>*•-]{0,20}["']?([^\s<>"'():,;][^\s<>"():,;]*@[^\s<>"'():,;]+)["']?(?: ?:.*| *\([^)]*\)| on .*|)\s*$/,
  /^[\s>*•-]{0,20}[^<>@]{0,80}<(?:mailto:)?([^<>\s]+@[^<>\s]+)>\s*:?\s*$/,
];
/** Lines about who sent the letter, or whom to ask for help. */
const OTHERS =
  /\bfrom:? ?<|^[\s>*]{0,20}(?:from|sender|van|afzender|von|absender|de|expéditeur|message-id) ?:|\b(?:contact|assistance|questions?|help|information|vragen|hilfe|aide)\b|連絡|問い?合わせ/i;
/** Words that lead to a recipient somewhere in a line. */
const LED = [
  /(?:final-recipient|original-recipient)\s*:\s*(?:rfc822|x-\w+|utf-8)?\s*;?\s*<?([^<>\s]+@[^<>\s;,]+)/i,
  /\brcpt to:? ?<?([^<>\s]+@[^<>\s;,]+)/i,
  /\b(?:recipients?|rcpt|to|for|address|addressee|mailbox|user|ontvanger|geadresseerde|empf[aä]nger|destinataire)s?(?: ?[:=] {0,20}| |(?=[<["']))(?:is )?[<["']?([^<>\s"'[\]][^<>\s"[\]]*@[^<>\s;,"'[\]]+)/i,
];

/** The recipients that a notice names, each with what is said of it; those in `not` are left out. */
export function addressesIn(words: string, not: ReadonlySet<string>): Named[] {
  const lines = words.split('\n', LINES_MAX);
  for (const patterns of [LED.slice(0, 1), LISTED, LED.slice(1, 2), LED.slice(2)]) {
    const found = namedBy(lines, patterns, not);
    if (found.length > 0) return found;
  }
  return anyIn(words, not);
}

function namedBy(lines: string[], patterns: readonly RegExp[], not: ReadonlySet<string>): Named[] {
  const marks = lines.flatMap((line, at) => {
    const address = addressBy(line.trimEnd().slice(0, 500), patterns);
    return address && !not.has(address) ? [{ address, at }] : [];
  });
  const named = new Map<string, string>();
  marks.forEach(({ address, at }, index) => {
    const said = lines.slice(at, nextOther(marks, index) ?? lines.length).join('\n');
    named.set(address, `${named.get(address) ?? ''}\n${said}`.trim());
  });
  return [...named].map(([address, said]) => ({ address, said }));
}

const nextOther = (marks: { address: string; at: number }[], index: number) => marks[index + 1]?.at;

function addressBy(line: string, patterns: readonly RegExp[]): string | undefined {
  if (OTHERS.test(line)) return undefined;
  const found = patterns.map((pattern) => pattern.exec(line)?.[1]).find((address) => address !== undefined);
  return found && isAddress(found) && !isHelp(found) ? bareAddress(found) : undefined;
}

function anyIn(words: string, not: ReadonlySet<string>): Named[] {
  const all = [...words.matchAll(ADDRESS)].map(([address]) => bareAddress(address));
  const fit = [...new Set(all)].filter((address) => !not.has(address) && !isHelp(address));
  return fit.slice(0, 1).map((address) => ({ address, said: words }));
}

/** Whether a recipient is an address, not a pipe, a file or a bare domain. */
export const isAddress = (text: string): boolean =>
  /^(?:[^\s@/|"]{1,80}|"[^"]{1,80}")@[^\s@/|]{0,250}\w$/.test(text.replace(/[.,;:]+$/, ''));
/** Notices tell whom to ask for help. */
const isHelp = (address: string) => /^(?:postmaster|mailer-daemon|support|help|helpdesk|abuse)@/i.test(address);

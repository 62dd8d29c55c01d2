import { bareAddress } from '../addresses.ts';
import { headersOf } from '../headers.ts';
import { GROUPS_MAX, SEARCHED_CHARS_MAX } from '../limits.ts';
import type { Fields, Header, Mail } from '../mail.ts';
import { messageIds } from '../parse.ts';
import { groupsOf } from '../reports.ts';
import type { Named } from './addresses-in.ts';
import { addressesIn, isAddress } from './addresses-in.ts';
import { diagnose } from './diagnose.ts';
import { fromFields, isRecipientGroup } from './from-fields.ts';
import { isForwarded, isLate, isNotice } from './is-notice.ts';
import type { RecipientReport } from './recognised.ts';
import type { Notice } from './returned.ts';
import { readNotice } from './returned.ts';
import { senderKind } from './system-sender.ts';

export interface BounceReading {
  recipients: RecipientReport[];
  originalMessageId?: string;
}

/** What a mail tells of a letter that failed, is late or arrived, in fields (RFC 3464) or in words; undefined when it is no such notice. */
export function readBounce(mail: Mail): BounceReading | undefined {
  const own = isForwarded(mail) ? [] : reportGroups(mail);
  if (own.length === 0 && !isNotice(mail)) return undefined;
  const notice = readNotice(mail, mail.text);
  const inText = groupsOf(notice.words).filter(isRecipientGroup);
  const groups = [own, insideGroups(mail), inText, fileGroups(mail)].find(({ length }) => length > 0) ?? [];
  const wordsAbout = wordsIn(notice.words, groups.length);
  const recipients =
    groups.length > 0
      ? groups.map((group) => withAddress(fromFields(group, wordsAbout), mail, notice))
      : fromWords(mail, notice);
  const id = originalId(mail, notice);
  return { recipients: merged(recipients).slice(0, GROUPS_MAX), ...(id && { originalMessageId: id }) };
}

const reportGroups = (mail: Mail): Fields[] =>
  mail.reports
    .filter(({ type }) => type === 'delivery-status')
    .flatMap(({ groups }) => groups.filter(isRecipientGroup));

/** A system may attach its report as an ordinary text file. */
const fileGroups = (mail: Mail): Fields[] =>
  mail.parts
    .filter(({ insideMessage, contentType }) => !insideMessage && contentType === 'text/plain')
    .flatMap(({ text }) => groupsOf(text.slice(0, SEARCHED_CHARS_MAX)).filter(isRecipientGroup));

/** The words of a notice about one of its recipients; all of them when there is one recipient. */
function wordsIn(words: string, recipients: number): (address: string) => string {
  if (recipients === 1) return () => words;
  const named = new Map(addressesIn(words, new Set()).map(({ address, said }) => [address, said]));
  return (address) => named.get(address) ?? '';
}

/** A gateway may wrap the notice of another system in its own. */
function insideGroups(mail: Mail): Fields[] {
  const inside = mail.parts.filter((part) => part.insideMessage && part.contentType === 'message/delivery-status');
  return senderKind(mail) === 'person'
    ? []
    : inside.slice(0, 1).flatMap(({ text }) => groupsOf(text).filter(isRecipientGroup));
}

/** A pipe or a file is no address; then the header or the words tell it. */
function withAddress(report: RecipientReport, mail: Mail, notice: Notice): RecipientReport {
  return isAddress(report.address) ? report : { ...report, address: named(mail, notice)[0]?.address ?? report.address };
}

function fromWords(mail: Mail, notice: Notice): RecipientReport[] {
  const found = named(mail, notice);
  const action = isLate(mail, notice.words) ? 'delayed' : 'failed';
  return found.map(({ address, said }) => ({
    address,
    action,
    ...diagnose({
      action,
      field: '',
      said: `${said}\n${mail.subject}`,
      around: found.length === 1 ? notice.words : '',
    }),
  }));
}

function named(mail: Mail, notice: Notice): Named[] {
  const told = headersOf(mail, 'x-failed-recipients')
    .flatMap((value) => value.split(','))
    .map(bareAddress)
    .filter(Boolean);
  const inWords = inNotice(notice.words, mail, notice);
  if (told.length > 0)
    return told.slice(0, GROUPS_MAX).map((address) => ({ address, said: saidOf(address, inWords, notice.words) }));
  if (inWords.length > 0) return inWords.length === 1 ? [{ ...inWords[0]!, said: notice.words }] : inWords;
  return namedBelow(mail, notice);
}

/** People write to themselves too: when nobody else is named, nor written on what came back, the one to whom the notice went is meant. */
function inNotice(words: string, mail: Mail, notice: Notice): Named[] {
  const others = addressesIn(words, ours(mail, notice));
  const went = bareAddress(fieldOf(notice.original, 'to'));
  if (others.length > 0 || (went.includes('@') && !ours(mail, notice).has(went))) return others;
  return addressesIn(words, new Set(mail.from.map(({ address }) => address)));
}

const saidOf = (address: string, named: Named[], words: string) =>
  (named.length > 1 && named.find((other) => other.address === address)?.said) || words;

/** What was returned may itself be a notice; else the failed letter's own To is left. */
function namedBelow(mail: Mail, notice: Notice): Named[] {
  const inner = readNotice({ ...mail, attached: [] }, notice.below);
  const inWords = inNotice(inner.words, mail, inner);
  if (isFromSystem(notice.original) && inWords.length > 0) return inWords;
  const to = fieldOf(notice.original, 'to');
  const [address] = to
    .split(',')
    .map(bareAddress)
    .filter((one) => one.includes('@'));
  return address === undefined ? anywhere(mail, notice) : [{ address, said: notice.words }];
}

/** What looked like the beginning of a returned mail may have been a heading. */
function anywhere(mail: Mail, notice: Notice): Named[] {
  const found = addressesIn(mail.text.slice(0, SEARCHED_CHARS_MAX), ours(mail, notice));
  return found.length > 0 ? found : [{ address: '', said: notice.words }];
}

const isFromSystem = (original: readonly Header[]) => /mailer-daemon|postmaster/i.test(fieldOf(original, 'from'));
const fieldOf = (headers: readonly Header[], name: string) =>
  headers.find((header) => header.name === name)?.value ?? '';

/** Those who sent or forwarded: never the ones a letter could not reach. */
function ours(mail: Mail, { original }: Notice): Set<string> {
  const sender = bareAddress(fieldOf(original, 'from'));
  return new Set(
    [...mail.to, ...mail.from]
      .map(({ address }) => address)
      .concat(sender)
      .filter(Boolean),
  );
}

/** Several reports of one recipient become one; that it is lost for good weighs most. */
function merged(reports: RecipientReport[]): RecipientReport[] {
  const byAddress = new Map<string, RecipientReport>();
  for (const report of reports) {
    const known = byAddress.get(report.address);
    if (!known || (report.hard && !known.hard)) byAddress.set(report.address, report);
  }
  return [...byAddress.values()];
}

function originalId(mail: Mail, notice: Notice): string | undefined {
  const inWords = /^message-id:[^\n]{0,500}$/im.exec(notice.words)?.[0] ?? '';
  const places = [fieldOf(notice.original, 'message-id'), inWords.slice('message-id:'.length)];
  return places.flatMap(messageIds)[0] ?? mail.inReplyTo ?? mail.references.at(-1);
}

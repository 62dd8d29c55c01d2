import { authenticate, type DMARCResult, type DNSResolver } from 'mailauth';
import { HEADER_BYTES_MAX } from '../inbox/limits.ts';
import type { Finding } from './authentication-results.ts';
import { judge, type Verdict } from './trust.ts';

const OURSELVES = 'kartrekker';
/** For a mail with the empty sender: without any, mailauth takes what the mail itself says. No domain is called so (RFC 2606). */
const NOBODY = 'nobody@sender.invalid';
/** Every signature may cost a DNS query and a hash of the whole mail. */
const SIGNATURES_MAX = 20;
/** A check that takes longer gives no verdict: DNS may be slow on purpose. */
const CHECK_MS_MAX = 30_000;

export interface Checking {
  /** As the envelope of the mail says; without it what its headers say of that. */
  sender?: string;
  resolver?: DNSResolver;
}

/**
 * Checks a mail's sender ourselves, where no mail server of ours did: DKIM, SPF by what our server wrote into Received, and
 * DMARC (mailauth: kept by the makers of nodemailer, MIT). Gives the verdict on an address; no answer from DNS is none.
 */
export async function checkSender(raw: Uint8Array, checking: Checking = {}): Promise<(address: string) => Verdict> {
  const findings = isReasonable(raw) ? await inTime(findingsOf(raw, checking)) : [];
  return (address) => judge(findings, address);
}

function isReasonable(raw: Uint8Array): boolean {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, HEADER_BYTES_MAX));
  const text = bytes.toString('latin1');
  const head = text.slice(0, Math.max(0, text.search(/\r?\n\r?\n/)));
  return head !== '' && (head.match(/^dkim-signature[ \t]*:/gim)?.length ?? 0) <= SIGNATURES_MAX;
}

/** DMARC is not evaluated for several authors; a signature over a part of the body does not count: the rest may be anybody's. */
async function findingsOf(raw: Uint8Array, { sender, resolver }: Checking): Promise<Finding[]> {
  const options = { mta: OURSELVES, trustReceived: true, disableArc: true, disableBimi: true };
  const given = { ...(sender !== undefined && { sender: sender || NOBODY }), ...(resolver && { resolver }) };
  const checked = await authenticate(Buffer.from(raw), { ...options, ...given });
  const { dkim, spf, dmarc, dmarcSkipReason } = checked;
  if (dmarcSkipReason) return [];
  const signatures = (dkim.results ?? []).map(({ signingDomain, status }) => ({
    method: 'dkim',
    result: status.underSized ? 'policy' : status.result,
    properties: { 'header.d': signingDomain },
  }));
  return [
    ...signatures,
    ...(spf ? [{ method: 'spf', result: spf.status.result, properties: { 'smtp.mailfrom': spf.domain } }] : []),
    ...(dmarc ? [byDmarc(dmarc)] : []),
  ];
}

function byDmarc({ status, alignment }: Partial<DMARCResult> & Pick<DMARCResult, 'status'>): Finding {
  const inPart = !alignment?.spf.result && alignment?.dkim.underSized;
  return {
    method: 'dmarc',
    result: inPart ? 'fail' : status.result,
    properties: { 'header.from': status.header?.from },
  };
}

async function inTime(findings: Promise<Finding[]>): Promise<Finding[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding[]>((give) => {
    timer = setTimeout(() => give([]), CHECK_MS_MAX);
  });
  return Promise.race([findings.catch(() => []), late]).finally(() => clearTimeout(timer));
}

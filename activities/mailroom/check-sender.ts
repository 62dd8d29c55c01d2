import { authenticate, type DNSResolver } from 'mailauth';
import { type Verdict, verdictOf } from './trust.ts';

const OURSELVES = 'kartrekker';

/**
 * Checks a mail's sender ourselves, where no mail server of ours did: DKIM, SPF by what our server wrote into Received, and
 * DMARC (mailauth: kept by the makers of nodemailer, MIT). Gives the verdict on an address; no answer from DNS is none.
 */
export async function checkSender(raw: Uint8Array, resolver?: DNSResolver): Promise<(address: string) => Verdict> {
  try {
    const options = { mta: OURSELVES, trustReceived: true, disableArc: true, disableBimi: true };
    const { headers } = await authenticate(Buffer.from(raw), { ...options, ...(resolver && { resolver }) });
    const unfolded = String(headers).replace(/\r?\n[ \t]+/g, ' ');
    const results = /^Authentication-Results:(.*)$/im.exec(unfolded)?.[1] ?? '';
    return (address) => verdictOf([results], OURSELVES, address);
  } catch {
    return () => 'none';
  }
}

import { z } from 'zod';

const ADDRESSES_MAX = 1_000;
const OUTAGE_SECONDS_MAX = 3_600;
const addresses = z.array(z.string().min(3).max(320).toLowerCase()).max(ADDRESSES_MAX).default([]);

/** What goes wrong on purpose: recipients refused for good (550) or for now (451), and no mail server at all for a while. */
export const faultsBody = z.strictObject({
  refuse: addresses,
  defer: addresses,
  outageSeconds: z.number().min(0).max(OUTAGE_SECONDS_MAX).default(0),
});

export type Faults = ReturnType<typeof createFaults>;
export type FaultsBody = z.infer<typeof faultsBody>;

/** Keeps the faults that tests and stories switch on; `onOutage` is called when an outage begins. */
export function createFaults(now = Date.now) {
  let refuse = new Set<string>();
  let defer = new Set<string>();
  let outageUntil = 0;
  let outageBegins = () => {};

  /** Replaces all faults: what is left out stops. */
  function replace(body: FaultsBody) {
    refuse = new Set(body.refuse);
    defer = new Set(body.defer);
    outageUntil = now() + body.outageSeconds * 1000;
    if (isOut()) outageBegins();
  }

  /** Gives the SMTP error for a recipient, or nothing when its letters are taken. */
  function errorFor(address: string) {
    const recipient = address.toLowerCase();
    if (refuse.has(recipient)) return smtpError(550, 'No such mailbox here');
    if (defer.has(recipient)) return smtpError(451, 'Try again later');
    return undefined;
  }

  const isOut = () => now() < outageUntil;
  const current = (): FaultsBody => ({
    refuse: [...refuse],
    defer: [...defer],
    outageSeconds: Math.max(0, (outageUntil - now()) / 1000),
  });
  const onOutage = (listener: () => void) => {
    outageBegins = listener;
  };
  return { replace, errorFor, isOut, current, onOutage };
}

/** An error that the SMTP server answers with this code. */
export const smtpError = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

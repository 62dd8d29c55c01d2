import type { NodemailerError } from 'nodemailer/lib/errors';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { Mail } from './compose.ts';
import { createSigner, type DkimSettings, type Signer } from './dkim.ts';
import { createSmtpPool, type SmtpPool } from './smtp-pool.ts';
import { cleanReason, deliveryFrom } from './smtp-reply.ts';
import type { Handover, SmtpOptions, SmtpSession } from './smtp-session.ts';
import type { Delivery, Transport } from './transport.ts';

const CONNECT_MS_MAX = 10_000;
/** After the last line of a letter a server may think for minutes (RFC 5321 section 4.5.3.2.6 says 10). */
const SILENCE_MS_MAX = 120_000;

/** How to reach the mail server: `settings.mail`. */
export interface SmtpSettings {
  smtpUrl: string;
  requireTls: boolean;
  connections: number;
  dkim?: DkimSettings | undefined;
}

/** A transport over pooled SMTP connections. Throws when the DKIM key is not usable. */
export function createSmtpTransport({ smtpUrl, requireTls, connections, dkim }: SmtpSettings): Transport {
  const pool = createSmtpPool(sessionOptions(smtpUrl, requireTls), connections);
  const sign = dkim && createSigner(dkim);
  return {
    lanes: connections,
    deliver: (mail) => deliver(pool, sign, mail),
    close: async () => pool.close(),
  };
}

/** The URL's options as nodemailer reads them (`smtps://user:password@host:465?tls.rejectUnauthorized=false`). */
function sessionOptions(smtpUrl: string, requireTls: boolean): SmtpOptions {
  return {
    connectionTimeout: CONNECT_MS_MAX,
    greetingTimeout: CONNECT_MS_MAX,
    socketTimeout: SILENCE_MS_MAX,
    ...(parseConnectionUrl(smtpUrl) as SmtpOptions),
    ...(requireTls && { requireTLS: true }),
  };
}

/** Hands over a letter; once more on a fresh connection when one that was in use turns out to be gone. */
async function deliver(pool: SmtpPool, sign: Signer | undefined, unsigned: Mail): Promise<Delivery> {
  try {
    const mail = sign ? { ...unsigned, raw: await sign(unsigned.raw) } : unsigned;
    const session = await pool.take('any');
    const first = await handOver(pool, session, mail);
    const last = session.letters > 1 && isLost(first) ? await handOver(pool, await pool.take('fresh'), mail) : first;
    return last.ok ? { status: 'accepted' } : deliveryFrom(last.error, mail.to);
  } catch (error) {
    const { response, message } = error as NodemailerError;
    return { status: 'outage', reason: cleanReason(response || message, unsigned.to) };
  }
}

async function handOver(pool: SmtpPool, session: SmtpSession, mail: Mail): Promise<Handover> {
  try {
    return await session.hand(mail);
  } finally {
    pool.give(session);
  }
}

/** The connection went before the server asked for the letter: it cannot have taken it. */
const isLost = (handover: Handover) =>
  !handover.ok &&
  !handover.dataBegun &&
  (handover.error.responseCode === 421 || handover.error.code === 'ECONNECTION' || handover.error.code === 'ESOCKET');

import { createTransport } from 'nodemailer';
import type { Settings } from '../../config/settings.ts';
import type { Reply } from './reply.ts';

const CONNECT_MS_MAX = 5_000;
/** The mailroom reads a mail within seconds, and gives up on one by itself. */
const ANSWER_MS_MAX = 60_000;
const ANSWER_CHARACTERS_MAX = 500;

/** What the mailroom said of a mail: taken (250), not now (4xx), not at all (5xx); or it was not there. */
export interface HandedIn {
  status: 'delivered' | 'later' | 'refused' | 'absent';
  /** Its own words. */
  said: string;
  /** The mail, as it was handed in. */
  raw: Buffer;
}

export type HandIn = (reply: Reply) => Promise<HandedIn>;

/** Hands mail in at the mailroom by LMTP (RFC 2033), as the mail server in front of it would; nothing when there is none. */
export function createHandIn({ lmtp, authServer }: Pick<Settings['mailroom'], 'lmtp' | 'authServer'>) {
  if (!lmtp) return undefined;
  const transport = createTransport({
    ...lmtp,
    lmtp: true,
    ignoreTLS: true,
    name: 'sandbox.localhost',
    connectionTimeout: CONNECT_MS_MAX,
    greetingTimeout: CONNECT_MS_MAX,
    socketTimeout: ANSWER_MS_MAX,
  });
  return async (reply: Reply): Promise<HandedIn> => {
    const raw = asArrived(reply, authServer);
    try {
      const info = await transport.sendMail({ envelope: { from: reply.from, to: [reply.to] }, raw });
      const [refused] = info.rejectedErrors ?? [];
      if (refused) return { ...refusal(refused), raw };
      return { status: 'delivered', said: onOneLine(info.response), raw };
    } catch (error) {
      return { ...refusal(error as Said), raw };
    }
  };
}

/** A mail as our own mail server passes it on: with whom it came from and whether that is true, and nobody else's word on it. */
export function asArrived({ raw, from, domain, genuine }: Reply, authServer: string | undefined): Buffer {
  const verdict = `dmarc=${genuine ? 'pass' : 'fail'} header.from=${domain}`;
  const added = `Return-Path: <${from}>\r\n${authServer ? `Authentication-Results: ${authServer}; ${verdict}\r\n` : ''}`;
  return Buffer.concat([Buffer.from(added), withoutVerdicts(raw)]);
}

/** Takes away what a sender says of itself (RFC 8601 section 5). */
function withoutVerdicts(raw: Buffer): Buffer {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw.subarray(0, end < 0 ? raw.length : end + 2).toString('latin1');
  const kept = headers.replace(/^(?:authentication-results|return-path)[ \t]*:.*\r\n(?:[ \t].*\r\n)*/gim, '');
  return Buffer.concat([Buffer.from(kept, 'latin1'), raw.subarray(headers.length)]);
}

/** An error of nodemailer: with what was answered, unless nobody answered. */
interface Said {
  message: string;
  response?: string | undefined;
  responseCode?: number | undefined;
}

function refusal({ message, response, responseCode }: Said) {
  const status = responseCode === undefined ? 'absent' : responseCode < 500 ? 'later' : 'refused';
  return { status, said: onOneLine(response ?? message) } as const;
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, ANSWER_CHARACTERS_MAX);

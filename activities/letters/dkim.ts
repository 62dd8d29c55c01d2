import { createPrivateKey } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';

/** With whose key letters are signed. */
export interface DkimSettings {
  domainName: string;
  keySelector: string;
  privateKey: string;
}

/** Puts a signature before a message. */
export type Signer = (raw: Buffer) => Promise<Buffer>;

/** One-click unsubscribe needs its two headers under the signature (RFC 8058 section 4), besides what RFC 6376 5.4.1 advises. */
const SIGNED_HEADERS =
  'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Language:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post';

/** Signs messages (RFC 6376). Throws at once when the key is none: nodemailer would send unsigned without a word. */
export function createSigner(settings: DkimSettings): Signer {
  const privateKey = rsaKey(settings.privateKey);
  const dkim = new DKIM({ ...settings, privateKey, headerFieldNames: SIGNED_HEADERS });
  return (raw) => buffer(dkim.sign(raw));
}

function rsaKey(pem: string) {
  const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
  if (key.asymmetricKeyType !== 'rsa') throw new Error('DKIM_KEY must be an RSA key');
  return key;
}

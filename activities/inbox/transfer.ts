const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

/** The bytes behind a Content-Transfer-Encoding (RFC 2045 section 6); an unknown one is taken as it is. */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  if (encoding.includes('base64')) return Buffer.from(bytes.toString('latin1'), 'base64');
  return encoding.includes('quoted-printable') ? decodeQuotedPrintable(bytes) : bytes;
}

function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const sign = bytes.indexOf(EQUALS, at);
    const end = sign < 0 ? bytes.length : sign;
    length += bytes.copy(out, length, at, end);
    at = end;
    if (sign < 0) break;
    const soft = softBreak(bytes, sign);
    const value = soft ? -1 : hexPair(bytes, sign + 1);
    if (!soft) out[length++] = value < 0 ? EQUALS : value;
    at += soft ? 1 + soft : value < 0 ? 1 : 3;
  }
  return out.subarray(0, length);
}

/** How many bytes after an equals sign make a soft line break; 0 when it is none. */
function softBreak(bytes: Buffer, at: number): number {
  if (bytes[at + 1] === LF) return 1;
  return bytes[at + 1] === CR && bytes[at + 2] === LF ? 2 : 0;
}

function hexPair(bytes: Buffer, at: number): number {
  const high = hex(bytes[at]);
  const low = hex(bytes[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hex(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

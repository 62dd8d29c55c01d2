/** Whose a mail is stands in the beginning of its header. */
const HEAD_BYTES_MAX = 64 * 1024;
const BLANK_LINE = /\r?\n\r?\n/;

/** The header of a mail as a mail of its own: enough to see whose it is when the whole cannot be read. */
export function headOf(raw: Uint8Array): Uint8Array {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, HEAD_BYTES_MAX)).toString('latin1');
  const end = BLANK_LINE.exec(text)?.index ?? text.lastIndexOf('\n');
  const fields = text.slice(0, Math.max(0, end)).split(/\r?\n(?![ \t])/);
  return Buffer.from(`${fields.filter((field) => !/^content-/i.test(field)).join('\r\n')}\r\n\r\n`, 'latin1');
}

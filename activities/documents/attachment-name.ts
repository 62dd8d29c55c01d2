const CHUNK_CHARACTERS = 60;

/** A file's name without what a header cannot hold, for programs that know no better. */
const plain = (name: string) => name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '') || 'document';

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** How a browser is told to keep a file and never to show it (RFC 6266). */
export const asAttachment = (name: string): string =>
  plain(name) === name
    ? `attachment; filename="${name}"`
    : `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`;

/** The same in a mail, on lines that are not too long (RFC 2183, 2231). */
export function asMailAttachment(name: string): string {
  if (plain(name) === name) return `attachment;\r\n filename="${name}"`;
  const pieces = encoded(name).match(new RegExp(`.{1,${CHUNK_CHARACTERS}}(?<!%.?)`, 'g')) ?? [];
  const parts = pieces.map((piece, nr) => `\r\n filename*${nr}*=${nr === 0 ? "UTF-8''" : ''}${piece}`);
  return `attachment;${parts.join(';')}`;
}

import { SEARCHED_CHARS_MAX } from '../limits.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', apos: "'" };

/** The words of an HTML notice, good enough to search in; at most SEARCHED_CHARS_MAX characters are read. */
export function htmlWords(html: string): string {
  return html
    .slice(0, SEARCHED_CHARS_MAX * 2)
    .replace(/<(?:style|script|head)\b[^>]{0,500}>[\s\S]{0,20000}?<\/(?:style|script|head)>/gi, '')
    .replace(/<(?:br|p|div|tr|li|h\d|td)\b[^>]{0,1000}>/gi, '\n')
    .replace(/<[^<>]{0,1000}>/g, '')
    .replace(/&(lt|gt|amp|quot|nbsp|apos|#39);/g, (_, name) => ENTITIES[name] ?? "'");
}

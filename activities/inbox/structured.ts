import { decodeCharset } from './charset.ts';
import { withoutEncoded } from './headers.ts';

export interface Structured {
  /** Lower case. */
  value: string;
  params: Record<string, string>;
}

/** `; name=token` or `; name="quoted"`; the parts cannot match the same text, so it is linear. */
const PARAM = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;"]*))/g;

/** A field like Content-Type in its value and parameters, those in pieces or with a charset put together (RFC 2231). */
export function parseStructured(field: string): Structured {
  const bare = withoutComments(field);
  const params: Record<string, string> = Object.create(null);
  for (const [, name, quoted, token] of bare.matchAll(PARAM))
    params[name!.toLowerCase()] ??= quoted?.replace(/\\(.)/g, '$1') ?? token!.trim();
  return { value: (/^[^\s;]+/.exec(bare.replaceAll('"', '').trim())?.[0] ?? '').toLowerCase(), params: joined(params) };
}

/** Comments stand outside quotes: `text/plain (a comment)`. */
const withoutComments = (field: string) =>
  field.replace(/"(?:[^"\\]|\\.)*"?|(?<=[\s;])\([^()]*\)/g, (found) => (found.startsWith('"') ? found : ''));

/** `filename*0*=utf-8''…; filename*1=…` becomes `filename`. */
function joined(params: Record<string, string>): Record<string, string> {
  const names = [...new Set(Object.keys(params).map((name) => name.split('*', 1)[0]!))];
  return Object.fromEntries(names.map((name) => [name, params[name] ?? inPieces(params, name)]));
}

function inPieces(params: Record<string, string>, name: string): string {
  const keys = [
    `${name}*`,
    ...Object.keys(params)
      .filter((key) => key.startsWith(`${name}*`))
      .sort(byNumber),
  ];
  const found = [...new Set(keys)].filter((key) => key in params);
  const extended = found[0]?.endsWith('*') ?? false;
  const whole = found.map((key) => params[key]).join('');
  return extended ? decodeExtended(whole) : withoutEncoded(whole);
}

const byNumber = (a: string, b: string) =>
  Number.parseInt(a.split('*')[1]!, 10) - Number.parseInt(b.split('*')[1]!, 10);

/** `charset'language'percent-encoded` (RFC 2231 section 4). */
function decodeExtended(value: string): string {
  const [charset, , ...rest] = value.split("'");
  const encoded = rest.length > 0 ? rest.join("'") : value;
  const bytes = encoded.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeCharset(Buffer.from(bytes, 'latin1'), rest.length > 0 ? charset : '');
}

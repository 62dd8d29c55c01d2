import type { Random } from './random.ts';

/** A mail with the words of its writer, which stay as they are. */
export interface Subject {
  raw: Buffer;
  words: string;
}

/** Where bytes stand that are not the writer's own words. */
type Span = readonly [from: number, to: number];
type Mutation = (text: string, free: readonly Span[], random: Random) => string;

const CHANGES_MAX = 4;
const RANGE_MAX = 400;

/** A mail with one to four things wrong with it, none of them in the words of its writer; bytes are taken as latin1. */
export function mutated({ raw, words }: Subject, random: Random): Buffer {
  let text = raw.toString('latin1');
  const changes = 1 + random.below(CHANGES_MAX);
  for (let i = 0; i < changes; i++) {
    const free = freeSpans(text, words);
    if (free.length > 0) text = random.pick(MUTATIONS)(text, free, random);
  }
  return Buffer.from(text, 'latin1');
}

/** All but the lines that the writer wrote, as they stand in the mail: plain, quoted-printable or base64. */
function freeSpans(text: string, words: string): Span[] {
  const own = [...text.matchAll(patternOf(words))].map(({ index, 0: found }) => [index, index + found.length] as const);
  const from = [0, ...own.map(([, end]) => end)];
  const to = [...own.map(([start]) => start), text.length];
  return from.map((start, i) => [start, to[i]!] as const).filter(([start, end]) => end > start);
}

const patterns = new Map<string, RegExp>();

function patternOf(words: string): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const lines = words.split('\n').filter((line) => line !== '');
  const encoded = Buffer.from(words.replaceAll('\n', '\r\n'))
    .toString('base64')
    .replace(/.?.?=*$/, '');
  const html = Buffer.from(words.replaceAll('\n', '<br>'))
    .toString('base64')
    .replace(/.?.?=*$/, '');
  const forms = [...lines.map((line) => spread(line, '=\\r\\n')), spread(encoded, '\\r\\n'), spread(html, '\\r\\n')];
  const pattern = words === '' ? /(?!)/g : new RegExp(forms.filter(Boolean).join('|'), 'g');
  patterns.set(words, pattern);
  return pattern;
}

/** A text in which lines may be broken anywhere. */
const spread = (text: string, lineBreak: string) =>
  [...text].map((sign) => sign.replace(/[^\w ]/, '\\$&')).join(`(?:${lineBreak})?`);

/** A stretch of bytes within what is free. */
function range(free: readonly Span[], random: Random): Span {
  const [start, end] = random.pick(free);
  const from = start + random.below(end - start);
  return [from, Math.min(end, from + 1 + random.below(RANGE_MAX))];
}

const replaced = (text: string, [from, to]: Span, by: string) => text.slice(0, from) + by + text.slice(to);

/** One of the places where a pattern is found outside the writer's words, changed. */
const changing =
  (pattern: RegExp, change: (found: string, random: Random) => string): Mutation =>
  (text, free, random) => {
    const places = [...text.matchAll(pattern)].filter(({ index, 0: found }) =>
      free.some(([from, to]) => index >= from && index + found.length <= to),
    );
    if (places.length === 0) return text;
    const { index, 0: found } = random.pick(places);
    return replaced(text, [index, index + found.length], change(found, random));
  };

const bytes = (random: Random, count: number) => random.bytes(count).toString('latin1');

const flip: Mutation = (text, free, random) => {
  const [from] = range(free, random);
  const sign = String.fromCharCode(text.charCodeAt(from) ^ (1 << random.below(8)));
  return replaced(text, [from, from + 1], sign);
};

const swapFields: Mutation = (text, _, random) => {
  const end = text.search(/\r?\n\r?\n/);
  const fields = text.slice(0, end).split(/\r?\n(?![ \t])/);
  const [a, b] = [random.below(fields.length), random.below(fields.length)];
  const [first, second] = [fields[a]!, fields[b]!];
  const bodyOf = (field: string) => field.slice(field.indexOf(':'));
  const nameOf = (field: string) => field.slice(0, Math.max(0, field.indexOf(':')));
  fields[a] = nameOf(first) + bodyOf(second);
  if (random.below(2)) fields[b] = nameOf(second) + bodyOf(first);
  return end < 0 ? text : fields.join('\r\n') + text.slice(end);
};

const CHARSETS = [
  'utf-8',
  'utf-16',
  'utf-7',
  'iso-8859-1',
  'windows-1252',
  'koi8-r',
  'shift_jis',
  'gb18030',
  'iso-2022-jp',
  'x-none',
  '',
];
const ENCODINGS = ['7bit', '8bit', 'binary', 'base64', 'quoted-printable', 'uuencode', 'x-none'];
const TYPES = [
  'text/plain',
  'text/html',
  'text/calendar; method=REPLY',
  'multipart/mixed; boundary="weg"',
  'multipart/digest; boundary=""',
  'message/rfc822',
  'message/delivery-status',
  'application/ms-tnef',
  'application/octet-stream; name="=?utf-8?q?=41"',
  '/;;',
];

/** The mail within another, as people and programs pass mails on. */
const nested: Mutation = (text, _, random) => {
  const fields = text.split(/\r?\n\r?\n/, 1)[0]!.split(/\r?\n(?![ \t])/);
  const head = fields.filter((field) => !/^(?:content-|mime-version)/i.test(field)).join('\r\n');
  const kind = random.pick(['mixed', 'alternative', 'digest', 'related', 'report']);
  const type = random.pick(['message/rfc822', 'message/global', 'text/rfc822-headers', 'application/octet-stream']);
  return `${head}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/${kind}; boundary="om"\r\n\r\n--om\r\nContent-Type: ${type}\r\n\r\n${text}\r\n--om--\r\n`;
};

const MUTATIONS: readonly Mutation[] = [
  flip,
  flip,
  (text, free, random) => replaced(text, range(free, random), ''),
  (text, free, random) => {
    const [from, to] = range(free, random);
    return replaced(text, [to, to], text.slice(from, to));
  },
  (text, free, random) => {
    const [from] = range(free, random);
    return replaced(text, [from, from], bytes(random, 1 + random.below(20)));
  },
  (text, free, random) => text.slice(0, range(free, random)[0]),
  swapFields,
  changing(/^[\w-]+:[^\r\n]*\r?\n/gm, () => ''),
  changing(/^[\w-]+:[^\r\n]*\r?\n/gm, (found) => found + found),
  changing(/\r?\n\r?\n/g, () => '\r\n'),
  changing(/charset="?[\w-]+"?/gi, (_, random) => `charset="${random.pick(CHARSETS)}"`),
  changing(/(?<=transfer-encoding: ?)[\w-]+/gi, (_, random) => random.pick(ENCODINGS)),
  changing(/(?<=content-type: ?)[\w/-]+/gi, (_, random) => random.pick(TYPES)),
  changing(/boundary="[^"]*"/g, (found, random) => replaced(found, [10, 10 + random.below(4)], bytes(random, 1))),
  changing(/^--[^\r\n]+\r?\n?/gm, (found, random) =>
    random.pick(['', `${found}${found}`, `--${found}`, found.trimEnd()]),
  ),
  changing(/^[A-Za-z0-9+/]{60,}={0,2}\r?\n/gm, (found, random) => found.slice(0, random.below(found.length))),
  nested,
  (text, _, random) => text.replaceAll('\r\n', random.pick(['\n', '\r', '\r\r\n'])),
];

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Where veraPDF is (org.verapdf.apps:greenfield-apps, a jar); without it nobody validates here. */
export const VERAPDF = process.env.VERAPDF_JAR;

/** What is asked of a PDF in tests: what it says of itself, its pages, and the text on them in reading order. */
export function readPdf(bytes: Uint8Array) {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, nr, body]) => [nr!, body!]));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return {
    catalog: [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '',
    metadata: Buffer.from(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(file)?.[0] ?? '', 'latin1').toString(),
    structure: [...file.matchAll(/\/S \/(\w+)/g)].map(([, role]) => role!),
    links: [...file.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address!),
    pages: pages.length,
    text: pages.map((page) => textOf(page, objects)).join('\n'),
  };
}

/** What veraPDF says of a PDF: PASS or FAIL, with the rules that it breaks. */
export function validate(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'verapdf-'));
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, bytes);
  const args = ['-cp', VERAPDF!, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', 'ua1', '--format', 'text', '-v'];
  try {
    return execFileSync('java', [...args, file], { encoding: 'utf8' })
      .replaceAll(file, '')
      .trim();
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Objects = Map<string, string>;

function textOf(page: string, objects: Objects): string {
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, nr]) => [name!, lettersOf(objects.get(nr!)!, objects)]),
  );
  const drawn = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!);
  let letters = new Map<string, string>();
  let text = '';
  for (const [, font, strings] of drawn.matchAll(
    /\/(f\d+) [\d.]+ Tf|\[?((?:\((?:\\[\s\S]|[^\\)])*\)|[-\d. ])+)\]? T[jJ]/g,
  )) {
    if (font) letters = fonts.get(font)!;
    else text += `${wordsOf(strings!, letters)}\n`;
  }
  return text;
}

const wordsOf = (strings: string, letters: Map<string, string>) =>
  [...strings.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)]
    .flatMap(([, string]) => unescaped(string!).match(/[\s\S]{2}/g) ?? [])
    .map((code) => letters.get(code) ?? '')
    .join('');

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (string: string) =>
  string.replace(/\\(\d{3}|[\s\S])/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );

function lettersOf(font: string, objects: Objects): Map<string, string> {
  const map = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)![1]!)!);
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  return new Map(
    [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code, text]) => [
      bytes(code!).toString('latin1'),
      bytes(text!).swap16().toString('utf16le'),
    ]),
  );
}

function streamOf(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const bytes = Buffer.from(object.slice(start, object.lastIndexOf('\nendstream')), 'latin1');
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Where veraPDF is (org.verapdf.apps:greenfield-apps, a jar); without it nobody validates here. */
export const VERAPDF = process.env.VERAPDF_JAR;
/** It is a Java program, and slow to start. */
export const VALIDATION_MS_MAX = 120_000;

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

/** What veraPDF says of some PDFs, a line for each: PASS, or FAIL with the rules that it breaks. */
export function validate(papers: Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verapdf-'));
  const files = papers.map((bytes, nr) => {
    const file = join(folder, `${nr}.pdf`);
    writeFileSync(file, bytes);
    return file;
  });
  const args = ['-cp', VERAPDF!, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', 'ua1', '--format', 'text', '-v'];
  try {
    const { stdout } = spawnSync('java', [...args, ...files], { encoding: 'utf8' });
    return stdout
      .replaceAll(folder, '')
      .trim()
      .split(/\n(?=PASS|FAIL)/);
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
  for (let at = 0; at < drawn.length; at += 1) {
    if (drawn[at] === '(') {
      const end = endOfString(drawn, at);
      text += wordsOf(drawn.slice(at + 1, end), letters);
      at = end;
    } else if (/^T[jJ]/.test(drawn.slice(at, at + 2))) text += '\n';
    else if (drawn[at] === '/')
      letters = fonts.get(/^\/(f\d+) [\d.]+ Tf/.exec(drawn.slice(at, at + 40))?.[1] ?? '') ?? letters;
  }
  return text;
}

/** Where a string ends: parentheses in it are in balance, or escaped. */
function endOfString(drawn: string, start: number): number {
  let depth = 0;
  for (let at = start; ; at += 1) {
    if (drawn[at] === '\\') at += 1;
    else if (drawn[at] === '(') depth += 1;
    else if (drawn[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
}

const wordsOf = (string: string, letters: Map<string, string>) =>
  (unescaped(string).match(/[\s\S]{2}/g) ?? []).map((code) => letters.get(code) ?? '').join('');

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

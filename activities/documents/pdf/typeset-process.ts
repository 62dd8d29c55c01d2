import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { withoutUnprintable } from './printable.ts';
import type { TypesetAnswer, TypesetTask } from './typeset.ts';

/** The one standard that every paper meets: ISO 14289-1. */
const PDF_UA = { pdfStandard: 'ua-1' };
/** Of how many different characters it is tried whether a font has them; the others count as missing. */
const CHARACTERS_TRIED_MAX = 300;
const TEMPLATES = fileURLToPath(new URL('../../../config/templates/pdf', import.meta.url));

process.once('message', (task: TypesetTask) => {
  process.send?.(answerTo(task), undefined, undefined, () => process.disconnect());
});

function answerTo(task: TypesetTask): TypesetAnswer {
  const compiler = NodeCompiler.create({ workspace: TEMPLATES });
  try {
    return { pdf: pdfOf(compiler, task) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/**
 * PDF/UA has no place for a character that no font can show. What can be shown alone may still fail beside another one: then
 * everything that is not plain Latin makes place for a mark.
 */
function pdfOf(compiler: NodeCompiler, { template, data }: TypesetTask): Uint8Array {
  const made = (has: (character: string) => boolean) => {
    const shown = JSON.stringify(withoutUnprintable(JSON.parse(data), has));
    return compiler.pdf(compile(compiler, template, shown), PDF_UA);
  };
  try {
    return made(fontsHave(compiler));
  } catch {
    return made(() => false);
  }
}

function compile(compiler: NodeCompiler, template: string, data: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}/${template}.typ`, inputs: { data } });
  if (compiled.result) return compiled.result;
  throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
}

/** Whether the fonts have a character: the compiler refuses a page with nothing else on it when they have not. */
function fontsHave(compiler: NodeCompiler): (character: string) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    const seen = known.get(character);
    if (seen !== undefined) return seen;
    const has = known.size < CHARACTERS_TRIED_MAX && isShown(compiler, character);
    known.set(character, has);
    return has;
  };
}

function isShown(compiler: NodeCompiler, character: string): boolean {
  try {
    compiler.pdf(compile(compiler, 'character', JSON.stringify({ character })), PDF_UA);
    return true;
  } catch {
    return false;
  }
}

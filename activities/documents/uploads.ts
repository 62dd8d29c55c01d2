import { isNamedAs } from './file-name.ts';

/** A document that a coordinator hands in is at most so large. */
export const DOCUMENT_BYTES_MAX = 20 * 1024 * 1024;
const NAME_CHARACTERS_MAX = 100;

/** What may be handed in, by the end of its name. */
export const DOCUMENT_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const;
type Extension = keyof typeof DOCUMENT_TYPES;

/** What no name may hold: ways to other folders, control characters, and marks that turn the direction of what follows. */
const UNWANTED = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|^\.|\.\.|[. ]$/u;

/** What was wrong with a document that was handed in. */
export type UploadRefusal = 'unsafe-name' | 'document-type' | 'document-unlike-name';

/** The name and type of a document that was handed in, or why it is not taken: the name and the first bytes must agree. */
export function readUpload(
  given: string,
  bytes: Uint8Array,
): { name: string; type: string } | { refused: UploadRefusal } {
  const name = given.normalize('NFC').trim();
  const ending = name.split('.').at(-1)!.toLowerCase();
  if (name.length > NAME_CHARACTERS_MAX || UNWANTED.test(name) || !isNamedAs(name, ending))
    return { refused: 'unsafe-name' };
  const extension = ending.replace('jpeg', 'jpg');
  if (!isKnown(extension)) return { refused: 'document-type' };
  return isLike(extension, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    ? { name, type: DOCUMENT_TYPES[extension] }
    : { refused: 'document-unlike-name' };
}

const isKnown = (extension: string): extension is Extension => Object.hasOwn(DOCUMENT_TYPES, extension);

const OOXML = { docx: 'word/', pptx: 'ppt/', xlsx: 'xl/' };

/** Whether a file begins, and where it is a ZIP is made up, as its name says. */
function isLike(extension: Extension, bytes: Buffer): boolean {
  const begins = (...magic: number[]) => bytes.subarray(0, magic.length).equals(Buffer.from(magic));
  switch (extension) {
    case 'pdf':
      return bytes.subarray(0, 5).toString('latin1') === '%PDF-';
    case 'png':
      return begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    case 'jpg':
      return begins(0xff, 0xd8, 0xff);
    case 'docx':
    case 'pptx':
    case 'xlsx':
      // Macros stand in a part of this name, and have an ending of their own.
      return (
        begins(...ZIP) &&
        holds(bytes, '[Content_Types].xml') &&
        holds(bytes, OOXML[extension]) &&
        !holds(bytes, 'vbaProject')
      );
    case 'odt':
    case 'odp':
    case 'ods':
      return (
        begins(...ZIP) && bytes.subarray(30, 120).toString('latin1').startsWith(`mimetype${DOCUMENT_TYPES[extension]}`)
      );
    default:
      return extension satisfies never;
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const holds = (bytes: Buffer, name: string) => bytes.includes(name, 0, 'latin1');

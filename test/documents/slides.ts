import { SLIDES_TYPES } from '../../activities/documents/slides.ts';
import { zipOf } from './files.ts';

const part = (name: string, text = 'x') => ({ name, data: Buffer.from(text) });

export const zipped = (...names: string[]) => Buffer.from(zipOf(names.map((name) => part(name))));

/** The smallest files that are what they say. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const PPTX = zipped('[Content_Types].xml', '_rels/.rels', 'ppt/presentation.xml');
export const ODP = Buffer.from(zipOf([{ ...part('mimetype', SLIDES_TYPES.odp), stored: true }, part('content.xml')]));

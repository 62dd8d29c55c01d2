import { BODY_CHARS_MAX } from '../limits.ts';
import type { Part } from '../mail.ts';
import { joinFlowed } from './flowed.ts';
import { htmlToText } from './html-to-text.ts';

/** What the parts of a mail say: its text, or its HTML where no text says the same; lists and servers add text of their own below. */
export function bodyText(parts: readonly Part[]): string {
  const bodies = parts.filter((part) => isBody(part) && part.text.trim() !== '');
  const texts = bodies.filter(isText);
  const [first] = bodies;
  if (texts.length === 0) return htmlToText(joined(bodies));
  const isAlone = first && !isText(first) && !texts.some((text) => saysSame(text, first));
  return isAlone ? `${htmlToText(first.text)}\n\n${joined(texts)}` : joined(texts);
}

const isBody = ({ contentType, disposition }: Part): boolean =>
  disposition !== 'attachment' && /^text\/(?:plain|html)$/.test(contentType);

const isText = ({ contentType }: Part): boolean => contentType === 'text/plain';

const saysSame = (one: Part, other: Part): boolean =>
  one.alternative !== undefined && one.alternative === other.alternative;

const joined = (bodies: Part[]): string =>
  bodies
    .map(({ text, params }) => joinFlowed(text, params))
    .join('\n')
    .slice(0, BODY_CHARS_MAX);

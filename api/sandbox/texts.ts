import type { Request } from 'express';
import en from '../../config/texts/mailbox.en.json' with { type: 'json' };
import nl from '../../config/texts/mailbox.nl.json' with { type: 'json' };

const TEXTS = { nl, en };
const LOCALES = { nl: 'nl-NL', en: 'en-GB' };
const TIME_ZONE = 'Europe/Amsterdam';
const COOKIE = /(?:^|;\s*)mailbox-language=(nl|en)(?:;|$)/;

export type Language = keyof typeof TEXTS;
export type TextName = keyof typeof nl;
export type Words = ReturnType<typeof wordsIn>;

/** The cookie that remembers a chosen language. */
export const LANGUAGE_COOKIE = 'mailbox-language';

/** Gives the words for a request: in the language asked for in its address, chosen before, or that its browser prefers. */
export function wordsFor(request: Request): Words {
  const asked = String(request.query.lang ?? COOKIE.exec(request.headers.cookie ?? '')?.[1] ?? '');
  if (asked === 'nl' || asked === 'en') return wordsIn(asked);
  return wordsIn((request.acceptsLanguages('nl', 'en') || 'en') as Language);
}

/** Gives the texts of the mailbox, times and sizes in one language. */
export function wordsIn(language: Language) {
  const time = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: TIME_ZONE,
  });
  const moment = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  });
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  const say = (name: TextName, values: Record<string, string | number> = {}) =>
    TEXTS[language][name].replace(/\{(\w+)\}/g, (_, key) => {
      const value = values[key]!;
      return typeof value === 'number' ? number.format(value) : value;
    });
  return {
    language,
    say,
    /** When something arrived, to the second. */
    time: (at: number) => time.format(at),
    /** When something that is planned begins. */
    moment: (at: number) => moment.format(at),
    size: (bytes: number) => {
      if (bytes < 1000) return `${number.format(bytes)}\u00a0bytes`;
      return bytes < 1_000_000
        ? `${number.format(bytes / 1000)}\u00a0kB`
        : `${number.format(bytes / 1_000_000)}\u00a0MB`;
    },
  };
}

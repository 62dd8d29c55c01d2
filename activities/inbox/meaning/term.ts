import { type DateMention, datesIn } from './dates.ts';
import type { Day } from './days.ts';
import { phrases, says } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** Until when, as far as the text is certain about it. */
export interface Term {
  day?: Day;
  /** More than one day is possible, or the day contradicts itself. */
  why?: 'wrong';
  /** A time to come is mentioned at all. */
  mentioned: boolean;
  sentences: number[];
}

const AWAY = phrases(
  '(vakantie|verlof|afwezig|weg|vrij|congres|dienst|opleiding|holiday|leave|away|vacation|conference|absent|ziek)',
  '(vanwege|wegens|because of|due to) ~',
);

/** The day to which work is put off; absences and former days do not count. */
export function termIn(sentences: Sentence[], today: Day | undefined): Term {
  const found = sentences.flatMap((sentence, index) =>
    says(sentence.words, AWAY) ? [] : datesIn(sentence.plain, today).map((mention) => ({ ...mention, index })),
  );
  const coming = found.filter(({ past, day }) => !past && (day === undefined || day !== today));
  const term = { mentioned: coming.length > 0, sentences: coming.map(({ index }) => index) };
  if (coming.some(({ why }) => why === 'wrong')) return { ...term, why: 'wrong' };
  const days = [...new Set(coming.flatMap(({ day }) => day ?? []))];
  if (days.length <= 1) return { ...term, ...(days[0] && { day: days[0] }) };
  const bounded = [...new Set(coming.filter(isBounded).map(({ day }) => day!))];
  return bounded.length === 1 ? { ...term, day: bounded[0] } : { ...term, why: 'wrong' };
}

const isBounded = ({ bounded, day }: DateMention) => bounded && day !== undefined;

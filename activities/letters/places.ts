import type { CalendarEvent } from '../../workflows/kit/letter.ts';
import { cleanValue } from './values.ts';

type Placed = Pick<CalendarEvent, 'place'>;

/** Where an event is, on one line: `Domus Medica, Mercatorlaan 1200, Utrecht`; empty when it is online only. */
export const placeInWords = ({ place }: Placed): string =>
  [place?.name, place?.address]
    .map((part) => cleanValue(part ?? ''))
    .filter((part) => part !== '')
    .join(', ');

/** Whether one can come to an event, and follow it online as well. */
export const isHybrid = (event: Placed): boolean => placeInWords(event) !== '' && onlineLink(event) !== '';

/** The web address at which an event can be followed, never cut short; empty when there is none that can be opened. */
export function onlineLink({ place }: Placed): string {
  const url = URL.parse(place?.link ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.href : '';
}

import { addressOf, replyOf } from './attendees.ts';
import { type ContentLine, contentLines } from './content-lines.ts';
import type { CalendarEvent, CalendarMethod, CalendarReading, Proposal } from './reading.ts';
import { plainText } from './values.ts';

/** A calendar after this many characters is not read. */
export const ICS_CHARACTERS_MAX = 1024 * 1024;
const EVENTS_MAX = 200;
const ATTENDEES_MAX = 2000;

const COMPONENTS = ['VEVENT', 'VTODO', 'VJOURNAL'] as const;
const METHODS = ['PUBLISH', 'REQUEST', 'REPLY', 'ADD', 'CANCEL', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'] as const;

interface Component {
  name: CalendarEvent['component'];
  lines: ContentLine[];
}

/** What a calendar says (RFC 5545, RFC 5546), undefined when it holds no event; its series are not worked out. */
export function readIcs(text: string, partMethod = ''): CalendarReading | undefined {
  const lines = contentLines(text.slice(0, ICS_CHARACTERS_MAX));
  const method = methodOf(firstValue(lines, 'METHOD') || partMethod);
  const events = componentsOf(lines).map((component) => eventOf(component, method));
  return events[0] && { ...events[0], ...(method && { method }), events };
}

/** The events with their own properties, not those of alarms within them. */
function componentsOf(lines: readonly ContentLine[]): Component[] {
  const components: Component[] = [];
  let open: Component | undefined;
  let inner = 0;
  for (const line of lines) {
    const name = COMPONENTS.find((component) => component === line.value.trim().toUpperCase());
    if (line.name === 'BEGIN' && name) {
      open = { name, lines: [] };
      inner = 0;
      if (components.push(open) > EVENTS_MAX) break;
    } else if (line.name === 'END' && name) open = undefined;
    else if (line.name === 'BEGIN') inner += 1;
    else if (line.name === 'END') inner = Math.max(0, inner - 1);
    else if (inner === 0) open?.lines.push(line);
  }
  return components.slice(0, EVENTS_MAX);
}

function eventOf({ name, lines }: Component, method: CalendarMethod | undefined): CalendarEvent {
  const recurrenceId = firstValue(lines, 'RECURRENCE-ID');
  const organizer = lines.find((line) => line.name === 'ORGANIZER');
  const comment = commentOf(lines);
  return {
    component: name,
    uid: firstValue(lines, 'UID'),
    sequence: Number.parseInt(firstValue(lines, 'SEQUENCE'), 10) || 0,
    dtstamp: firstValue(lines, 'DTSTAMP'),
    ...(recurrenceId && { recurrenceId }),
    ...(organizer && addressOf(organizer) && { organizer: addressOf(organizer) }),
    replies: lines
      .filter((line) => line.name === 'ATTENDEE')
      .slice(0, ATTENDEES_MAX)
      .map((line) => replyOf(line, comment, recurrenceId)),
    ...(method === 'COUNTER' && { proposal: proposalOf(lines) }),
  };
}

function proposalOf(lines: readonly ContentLine[]): Proposal {
  const start = lines.find((line) => line.name === 'DTSTART');
  return {
    start: start?.value.trim() ?? '',
    end: firstValue(lines, 'DTEND'),
    zone: start?.value.trim().endsWith('Z') ? 'UTC' : (start?.params.TZID ?? ''),
    duration: firstValue(lines, 'DURATION'),
  };
}

const firstValue = (lines: readonly ContentLine[], name: string): string =>
  lines.find((line) => line.name === name)?.value.trim() ?? '';

const commentOf = (lines: readonly ContentLine[]): string =>
  lines
    .filter((line) => line.name === 'COMMENT')
    .map(plainText)
    .filter(Boolean)
    .join('\n');

const methodOf = (text: string): CalendarMethod | undefined =>
  METHODS.find((method) => method === text.trim().toUpperCase());

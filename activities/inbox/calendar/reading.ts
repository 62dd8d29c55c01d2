/** What a calendar mail says (iTIP, RFC 5546). */
export interface CalendarReading extends CalendarEvent {
  /** In capitals; undefined when neither the calendar nor its part says it. */
  method?: CalendarMethod;
  /** Every event that it speaks of, the first of which is this reading itself. */
  events: CalendarEvent[];
}
export type CalendarMethod =
  | 'PUBLISH'
  | 'REQUEST'
  | 'REPLY'
  | 'ADD'
  | 'CANCEL'
  | 'REFRESH'
  | 'COUNTER'
  | 'DECLINECOUNTER';

export interface CalendarEvent {
  component: 'VEVENT' | 'VTODO' | 'VJOURNAL';
  uid: string;
  /** 0 when it is not said (RFC 5545 section 3.8.7.4). */
  sequence: number;
  /** As sent: '20270104T090000Z'; '' when it is not said. */
  dtstamp: string;
  /** As sent, of the one meeting of a series that this is about. */
  recurrenceId?: string;
  organizer?: string;
  /** Those who answer in a REPLY or COUNTER, and those who are invited in other methods. */
  replies: CalendarReply[];
  /** The times that a COUNTER asks for. */
  proposal?: Proposal;
}

export interface CalendarReply {
  /** Lower case, without mailto. */
  address: string;
  name: string;
  /** In capitals; NEEDS-ACTION when it is not said (RFC 5545 section 3.2.12). */
  partstat: string;
  /** '' when there is none. */
  comment: string;
  delegatedTo?: string[];
  delegatedFrom?: string[];
  /** Who answered for this person. */
  sentBy?: string;
  /** As in the event of this reply: an answer about one meeting of a series says nothing of the others. */
  recurrenceId?: string;
}

/** As sent: wall-clock times with the zone that they are in; 'UTC' when they end with Z, '' when it is not said. */
export interface Proposal {
  start: string;
  end: string;
  zone: string;
  /** Instead of an end: 'PT1H'. */
  duration: string;
}

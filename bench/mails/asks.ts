import type { Known } from '../../activities/mailroom/ruling.ts';
import { actionsId, meetingId, minutesId, rolesId, shareId, shortForm } from '../../workflows/kit/ids.ts';
import { CLEAR, UNCLEAR } from './words.ts';

/** Something that people are asked by mail, and what they write about it. */
export interface Ask {
  workflow: string;
  subject: string;
  /** What the mailroom knows of who asks. */
  facts: Pick<Known, 'meeting' | 'actions' | 'minutes' | 'tasks'>;
  words: readonly string[];
}

const MEETING = meetingId('bench', 1);
/** The UID of the meeting in calendars. */
export const MEETING_UID = `${shortForm(MEETING)}@example.org`;

const CAMPAIGN: Ask = {
  workflow: shareId('bench', 1, 1),
  subject: 'Doet u mee met {{netwerk}}?',
  facts: {},
  words: [CLEAR[0]!.text, CLEAR[4]!.text, ...UNCLEAR],
};

/** A meeting on Monday 1 February 2027. */
export const RSVP: Ask = {
  workflow: MEETING,
  subject: 'Uitnodiging: bijeenkomst van {{netwerk}}',
  facts: {
    meeting: {
      uid: shortForm(MEETING),
      sequence: 0,
      asks: 'rsvp',
      asksReason: false,
      options: [],
      when: { start: Date.UTC(2027, 1, 1, 9), end: Date.UTC(2027, 1, 1, 10) } as never,
    },
  },
  words: [
    'Ja, ik kom graag.',
    'Nee, ik kan helaas niet komen.',
    'Ja, ik kom online.',
    'Ik kom, als de trein rijdt.',
    'Hoe laat begint het?',
  ],
};

const ACTION: Ask = {
  workflow: actionsId('bench'),
  subject: 'Actiepunt van {{netwerk}}',
  facts: { actions: true },
  words: [
    'Het is gedaan.',
    'Ik heb tot 1 maart nodig.',
    'Dit lukt niet, want ik heb de gegevens niet.',
    'Welk actiepunt?',
  ],
};

const TASK: Ask = {
  workflow: rolesId('bench', 1),
  subject: 'Wilt u voorzitten bij {{netwerk}}?',
  facts: { tasks: true },
  words: ['Ja, dat doe ik graag.', 'Nee, dat kan ik niet doen.', 'Hoe lang duurt het?'],
};

const MINUTES: Ask = {
  workflow: minutesId('bench', 1),
  subject: 'Concept-verslag van {{netwerk}}',
  facts: { minutes: true },
  words: ['Akkoord.', 'Ik was er wel, maar sta niet bij de aanwezigen.', 'Dank u wel!'],
};

export const ASKS: readonly Ask[] = [CAMPAIGN, RSVP, ACTION, TASK, MINUTES];

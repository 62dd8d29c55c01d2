import { test } from 'vitest';
import { isActionLetter } from '../../activities/letters/action-content.ts';
import { LETTER_KINDS } from '../../activities/letters/content.ts';
import { isMeetingLetter } from '../../activities/letters/meeting-content.ts';
import { isMinutesLetter } from '../../activities/letters/minutes-content.ts';
import { isTaskLetter } from '../../activities/letters/task-content.ts';
import { emily, fatima, letterTo, sam } from './cast.ts';
import { compose } from './composing.ts';
import { expectGolden } from './golden-file.ts';

const hasItsOwn = (kind: string) =>
  isMeetingLetter(kind) || isActionLetter(kind) || isMinutesLetter(kind) || isTaskLetter(kind);
const golden = LETTER_KINDS.filter((kind) => !hasItsOwn(kind)).flatMap((kind) =>
  [fatima, sam, emily].map((to) => ({ kind, to, file: `${kind}-${to.language}-${to.person}.eml` })),
);

test.each(golden)(
  'the letter is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)',
  ({ kind, to, file }) => {
    expectGolden(file, compose(letterTo(to, kind)).raw);
  },
);

import type { Meaning } from './gist.ts';

/** "You may put my name on the list", "count me in". */
export const PUT_ON_THE_LIST: readonly string[] = [
  '[Y] [MAY|CAN] reken ME [op|mee]',
  '[Y] [MAY|CAN] reken [op] ATTENDANCE',
  '[Y] [MAY|CAN] noteer (ME|NAME) [ER] [LIST|MEMBER|bij|aanwezig|op|up|in|down|countin]',
  '[Y] [MAY|CAN] (zet|schrijf|noteer) (ME|NAME) [ER] [op|bij] (LIST|MEMBER|aanwezig)',
  '[Y] [MAY|CAN] (zet|schrijf) (ME|NAME) (op|up|in|down|bij|ER+bij)',
  'doe ME [ER] bij',
  '[Y] [MAY|CAN] countin [MEMBER|LIST|ER]',
  '[Y] [MAY|CAN] voeg (ME|NAME) toe [LIST|ER|THING]',
];

/** "Take my name off the list". */
export const TAKEN_OFF_THE_LIST: readonly string[] = [
  '[Y] [MAY|CAN] remove (ME|NAME) [af] [LIST|ER]',
  '[Y] [MAY|CAN] (red|neem) (ME|NAME) [af] LIST',
  '[Y] [MAY|CAN] remove ATTENDANCE',
];

/** That somebody does not know. */
export const CERTAINLY_NOT_KNOWN: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    { denied: 'maybe' },
    [
      'know YET [IT|WHETHER] [SURE]',
      'know SURE [IT|WHETHER]',
      'zijn SURE [WHETHER] [YET]',
      'is (SURE|known) [IT] [WHETHER] [YET]',
      'CAN zeg [IT|WHETHER] [SURE|ER] YET',
      'CAN confirm WHETHER [YET]',
      'CAN promise [IT|WHETHER] [SURE|ER] YET',
      'promise [IT|WHETHER] YET',
      'CAN geef promise [IT|WHETHER|ER] YET',
      '(rule|sluit) uit [IT] [CAN|WOULD]',
      'decide HAVE [WHETHER] YET',
      '[IT] staat SURE [WHETHER] [YET]',
    ],
  ],
  [
    { says: 'maybe' },
    [
      '(find|know|zie|decideit) [GO|HAVE|YET|MUST] WHETHER [zijn+aan+IT]',
      'MAYBE YES [ME]',
      'doubt [zijn|ER] [IT|WHETHER] [YET]',
      'question (is|blijf) [IT] WHETHER [YET]',
      'IT is wait [WHETHER] [YET]',
      'IT is doubt [WHETHER] [YET]',
    ],
  ],
];

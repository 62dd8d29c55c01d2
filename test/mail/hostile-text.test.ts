import { describe, expect, test } from 'vitest';
import { readIcs } from '../../activities/inbox/calendar/ics.ts';
import { htmlToText } from '../../activities/inbox/text/html-to-text.ts';
import { readBody } from '../../activities/inbox/text/own-text.ts';
import { cpuMs } from '../cpu-time.ts';

const CHARACTERS = 1024 * 1024;
/** A quiet machine needs a fifth of this; what grows with the square of the text would need minutes. */
const TIME_MS_MAX = 1000;

const filled = (piece: string) => piece.repeat(Math.ceil(CHARACTERS / piece.length));

describe('a megabyte of the same is read in linear time', () => {
  test.each([
    ...[
      '>',
      '>\n',
      'On On On ',
      'On 2027 a@example.org\n',
      'a:\n',
      'From:\n',
      'From: a\nb\n',
      '---\n',
      'Van: a Aan: b\n',
    ],
    ...[
      'On 4 May 2027 <a@example.org> wrote:\n',
      '<a@',
      '\n',
      '> a\nb\n',
      '> a\nJan schreef:\n\n\n',
      'Abc: d\n',
      '=-_ ',
    ],
    ...['Sent from my a\n', '> a\nOp 4 mei 2027 schreef <\n>:\n', 'message confidential recipient delete '],
  ])('text %j', (piece) => {
    expect(cpuMs(() => readBody(filled(piece)))).toBeLessThan(TIME_MS_MAX);
  });

  test.each([
    ...[
      '<div>',
      '<a></b>',
      '<blockquote>',
      '<',
      '&',
      '&#',
      '<a b=c ',
      'x<b></b>',
      '<!--',
      '<p>',
      '<td>',
      '<a b="',
      '&nbsp;',
    ],
  ])('HTML %j', (piece) => {
    expect(cpuMs(() => htmlToText(filled(piece)))).toBeLessThan(TIME_MS_MAX);
  });

  test.each([
    ...[
      'BEGIN:VEVENT\n',
      'BEGIN:VEVENT\nATTENDEE:mailto:a@example.org\n',
      'ATTENDEE;CN="',
      ';A=',
      ' a\n',
      '\r',
      'a"b:',
    ],
  ])('calendar %j', (piece) => {
    expect(cpuMs(() => readIcs(`BEGIN:VEVENT\n${filled(piece)}`))).toBeLessThan(TIME_MS_MAX);
  });
});

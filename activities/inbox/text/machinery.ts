/** What no person writes: the fields, parts, encodings and tags of which a mail is made. */
const MACHINERY = new RegExp(
  [
    '(?:^|\\n)(?:content-|mime-version:|(?:x-|received|return-path|dkim-)[\\w-]*: )',
    '(?:^|\\n)-{2,6}[=_][\\w=.-]{8,}|\\bboundary="',
    'begin:v(?:calendar|event)',
    '=(?:3d|20|c3|e2)[=\\w]|&= ?\\w{2,6};|\\p{L}= \\p{L}',
    '<\\/?(?:html|head|body|div|span|table|p|br|meta|style)\\b',
    '(?:^|\\n)(?:< |[.%&=|\\\\^~][\\w/])',
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffd]',
  ].join('|'),
  'iu',
);
/** A line of base64: no word is that long, with all kinds of signs in it. */
const BASE64 = /^(?=\S{0,76}[A-Z])(?=\S{0,76}[a-z])(?=\S{0,76}\d)[A-Za-z\d+/]{60,76}={0,2}$/m;
const CHARACTERS_MIN = 8;
/** So much of a word is beyond ASCII, with signs between the letters, when its bytes were read in another charset than its own. */
const ODD_SHARE = 0.3;
const ODD = /[^\x20-\x7e\p{Extended_Pictographic}]/gu;
const SIGN = /[\p{Sc}\p{Sm}\p{Sk}\p{No}™©®°¦§¶–—†‡‰“”„‚‹›«»]/u;

/** Whether a text shows how its mail was made, or was misread: then part of what somebody wrote may be lost. */
export const showsMachinery = (text: string): boolean =>
  MACHINERY.test(text) || BASE64.test(text) || text.split(/\s+/).some(isMisread);

const isMisread = (word: string): boolean =>
  word.length >= CHARACTERS_MIN &&
  SIGN.test(word.slice(1, -1)) &&
  (word.match(ODD)?.length ?? 0) / word.length >= ODD_SHARE;

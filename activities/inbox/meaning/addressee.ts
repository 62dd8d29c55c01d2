const SALUTATION =
  /^[> \t]*(?:zeer )?(?:geachte|beste|dear|dag|hallo|hello)\s[^\n,!]{0,60}?(\p{Lu}[\p{L}'\u2019-]+)\s*[,!]?\s*$/imu;
const TITLE =
  '(?:[Dd]r|[Dd]rs|[Dd]okter|[Pp]rof|[Pp]rofessor|[Mm]w|[Mm]evrouw|[Mm]eneer|[Dd]hr|[Hh]eer|Mr|Mrs|Ms|Doctor)';

const ANY_TITLE = new RegExp(TITLE);
const TO_LINE = /^[> \t]*(?:aan|to)\s*:\s*([^\n<]{2,80})/im;

/** "mw. T. Abeln, chair" on a line of its own, below the first: who signs. */
const SIGNATURE =
  /(?<=\n)[ \t]*(?:(?:[Dd]r|[Dd]rs|[Pp]rof|[Mm]w|[Mm]r|[Mm]evr|[Dd]hr|[Ii]r|[Mm]evrouw|[Mm]eneer|Mrs|Ms)\.?[ \t]+)+(?:\p{Lu}\.?[ \t]*){0,4}(?:(?:van|de|der|den|ten|ter)[ \t]+){0,3}\p{Lu}[\p{L}'-]+(?:[ \t]*[,|(][^\n]{0,60})?[ \t]*$/gmu;

/** Whether somebody writes about the person to whom the quoted mail was sent: "Professor Bakker is not there that day". */
export function writesAboutAddressee(written: string, quoted: string): boolean {
  const own = written.replace(SIGNATURE, '');
  if (!ANY_TITLE.test(own)) return false;
  const names = [
    SALUTATION.exec(quoted)?.[1],
    ...(TO_LINE.exec(quoted)?.[1]?.match(/\p{Lu}[\p{L}'\u2019-]{2,}/gu) ?? []),
  ];
  return names.some(
    (name) =>
      name !== undefined &&
      own.includes(name) &&
      new RegExp(`(?<!\\p{L})${TITLE}\\.? (?:\\S+ ){0,3}?${name}(?!\\p{L})`, 'u').test(own),
  );
}

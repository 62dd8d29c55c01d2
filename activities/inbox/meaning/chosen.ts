const CHOSEN = /^\s*(?:[-*]\s*)?(?:\[\s*[xXvV✓✔]\s*\]|\(\s*[xXvV✓✔]\s*\)|[☒☑✅✔✓]|[xX](?=\s+\p{L}{2}))\s*/u;
const LEFT = /^\s*(?:[-*]\s*)?(?:\[\s*\]|\(\s*\)|[☐□◯○])\s*/u;
const STRUCK = /~~[^~\n]{1,200}~~|(?<!\w)--[^-\n]{1,100}--(?!\w)/g;

/** The text with the options that were ticked, and without those that were left or struck out. */
export function chosenLines(text: string): string {
  const lines = text.replace(STRUCK, ' ').split(/\r?\n/);
  const chosen = lines.filter((line) => CHOSEN.test(line));
  if (chosen.length === 0 && !lines.some((line) => LEFT.test(line))) return lines.join('\n');
  return lines
    .filter((line) => !LEFT.test(line))
    .map((line) => line.replace(CHOSEN, ''))
    .join('\n');
}

/** The ticked line of a form that came back inside the quoted mail, with what was remarked: exactly one, with empty ones beside it. */
export function returnedForm(text: string): string | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^[\s>]+/, ''));
  const chosen = lines.filter((line) => CHOSEN.test(line));
  if (chosen.length !== 1 || !lines.some((line) => LEFT.test(line))) return undefined;
  const remarks = lines.flatMap((line) => REMARK.exec(line)?.[1] ?? []);
  return [chosen[0]!.replace(CHOSEN, ''), ...remarks].join('\n');
}

/** A field for remarks that was filled in. */
const REMARK = /^(?:opmerking(?:en)?|toelichting|remarks?|comments?|notes?)\s*:\s*(\S.*)$/i;

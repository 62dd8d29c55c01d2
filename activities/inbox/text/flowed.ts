const QUOTED = /^>/;

/** A text whose lines a mail program broke as it pleased, with those lines joined again (RFC 3676 section 4); quotes stay as they are. */
export function joinFlowed(text: string, params: Readonly<Record<string, string>>): string {
  if (params.format?.toLowerCase() !== 'flowed') return text;
  const kept = params.delsp?.toLowerCase() === 'yes' ? 0 : 1;
  const lines: string[] = [];
  let begun: string[] = [];
  const end = () => {
    if (begun.length > 0) lines.push(begun.join(''));
    begun = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const plain = line.startsWith(' ') ? line.slice(1) : line;
    const flows = plain.endsWith(' ') && plain !== '-- ' && !QUOTED.test(line);
    if (QUOTED.test(line) || plain === '-- ') end();
    begun.push(flows ? plain.slice(0, plain.length - 1 + kept) : plain);
    if (!flows) end();
  }
  end();
  return lines.join('\n');
}

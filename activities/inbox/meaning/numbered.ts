const NUMBER_ALONE =
  /^\s*(?:(?:optie|antwoord|keuze|nummer|option|answer|choice|number|nr)\.?:?\s*)?([1-9a-e])\s*[.)!]?\s*$/i;
/** "1 = yes", each on its own line or one after the other. */
const OPTION =
  /(?:^|[\n,;]|\s{2})\s*(?:[-*\u2022]\s*)?\(?([1-9a-e])\s*(?:[=:.)]|-\s)\s*([^\n,;=]{2,}(?:,[^\n;=]*?)?)(?=$|\n|;|,\s*\(?[1-9a-e]\s*[=:.)])/gi;

/** The words of the option that somebody chose by its number alone, when the quoted mail offers at least two by number. */
export function numberedChoice(own: string, quoted: string): string | undefined {
  const number = NUMBER_ALONE.exec(own)?.[1]?.toLowerCase();
  if (!number) return undefined;
  const options = [...quoted.matchAll(OPTION)].map((match) => [match[1]!.toLowerCase(), match[2]!] as const);
  const chosen = options.filter(([name]) => name === number);
  return options.length > 1 && chosen.length === 1 ? chosen[0]![1] : undefined;
}

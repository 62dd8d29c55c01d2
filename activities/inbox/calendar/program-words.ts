/** What calendars write into the mail of an answer: "Bram van der Laan has declined this invitation with this note:". */
const BY_PROGRAM =
  /^(?!(?:ik|i|wij|we)\b).{2,150}\b(?:has|heeft|proposes|stelt)\b.{0,60}\b(?:accepted|declined|tentatively|replied|responded|another time|new time|geaccepteerd|geweigerd|afgewezen|afgeslagen|aanvaard|geantwoord|gereageerd|voorgesteld|andere tijd|nieuwe tijd)\b/i;
const WITH_NOTE = /\b(?:note|comment|message|opmerking|notitie|bericht)\s*:\s*/i;
const QUOTES = /^["“”'‘’]+|["“”'‘’]+$/g;

/** What a person wrote in the mail of a calendar answer: nothing of what their calendar says, but the note that it passes on. */
export function withoutProgramWords(text: string): string {
  const paragraphs = text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const [first = '', second = ''] = paragraphs;
  if (!BY_PROGRAM.test(first.replace(/\s+/g, ' '))) return text;
  const note = WITH_NOTE.exec(first);
  if (!note) return '';
  return (first.slice(note.index + note[0].length).trim() || second).replace(QUOTES, '').trim();
}

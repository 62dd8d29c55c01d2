import { isName } from './names.ts';
import type { Sentence } from './sentences.ts';

const NAME =
  '(?:(?:[Dd]r|[Dd]rs|[Pp]rof|[Mm]w|[Mm]evr|[Dd]hr|Mr|Ms|Mrs)\\.? )?(\\p{Lu}\\p{Ll}+|[Mm]ijn|[Oo]nze|[Oo]ur|[Mm]y|[Dd]e|[Hh]et|[Tt]he)';
const SAYS =
  '(?:appte|mailde|schreef|belde|liet weten|zei|vroeg (?:me|mij)|stuurde|texted|e-?mailed|wrote|called|said|asked me|sent)';

/** How somebody announces what another wrote: "Dit kreeg ik van Piet:", "Anja appte net:", "From Helen:", "Peter's reply:". */
const ANNOUNCES = [
  `^(?:[Dd]it|[Hh]et volgende|[Dd]eze reactie|[Gg]ot this|[Tt]his (?:is|came|just came)|[Tt]he following)\\b.{0,40}?\\b(?:van|from|by|schreef|stuurde) ${NAME}`,
  `^(?:[Zz]ie |[Ss]ee )?(?:[Oo]nderstaand|[Hh]ieronder|[Bb]elow)\\b.{0,30}?\\b(?:van|from|of) ${NAME}`,
  `^(?:[Tt]er info\\w*,? |FYI,? )?(?:[Dd]oorgestuurd|[Ff]orward(?:ed|ing)|[Aa]ntwoord|[Rr]eactie|[Aa]nswer|[Rr]eply|[Rr]esponse)\\b.{0,30}?\\b(?:van|from|of|by) ${NAME}`,
  `^(?:[Vv]an|[Ff]rom|[Oo]n behalf of) ${NAME}[^.!?]{0,30}:`,
  `^${NAME}(?: \\p{Lu}\\p{Ll}+)?(?: \\([^)]*\\))? ${SAYS}\\b[^.!?]{0,40}:`,
  `^${NAME}['\u2019]s? (?:reply|answer|response|antwoord|reactie)\\b`,
  `^[Ff]orwarding ${NAME}`,
  `^[Ee]ven (?:doorgeven|doorsturen) van ${NAME}`,
  `^(?:[Dd]it|[Tt]his) (?:vond|vindt|zegt|zei|is wat) ${NAME}[^.!?]*:`,
  `^(?:[Oo]nze|[Oo]ur|[Mm]ijn|[Mm]y) [a-z]+['\u2019]s (?:answer|reply|antwoord|reactie)()`,
  `^${NAME}(?: \\p{Lu}\\p{Ll}+)? (?:asked me to (?:pass|tell)|vroeg (?:me|mij) (?:dit|het) door)\\b[^.!?]*:`,
].map((pattern) => new RegExp(pattern, 'u'));
const FOR_INFORMATION =
  /^(?:(?:FYI|[Tt]er info(?:rmatie)?)(?:,? (?:zie|see) (?:onder|below|hieronder))?[.:!]?$|[Bb]en ik vergeten door te sturen|[Dd]it even ter info)/u;

/** Whether the answer is announced as what somebody else wrote, who is not the person the quoted mail was sent to. */
export const quotesAnother = (sentences: Sentence[], quoted: string): boolean =>
  sentences.some(
    ({ raw }, index) =>
      (FOR_INFORMATION.test(raw) && index < sentences.length - 1) ||
      ANNOUNCES.some((pattern) => isAnother(pattern.exec(raw)?.[1], quoted)),
  );

const isAnother = (name: string | undefined, quoted: string): boolean =>
  name !== undefined && (/^(?:mijn|onze|my|our|de|het|the)$/i.test(name) || (isName(name) && !quoted.includes(name)));

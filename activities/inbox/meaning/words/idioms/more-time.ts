import { idioms } from '../../idioms.ts';
import { GLAD, SAD, SMALL, WHEN } from './parts.ts';

/** Asking for more time, in figures of speech. */
export const MORE_TIME_IDIOMS = idioms(
  'extend',
  `${SMALL}|${GLAD}|${SAD}|${WHEN}|nog|even`,
  `
(geef|gun) [U] MIJ (hiervoor|hier|er) [maar] SPAN [voor|bij|erbij|extra|de tijd|respijt|lucht]
(geef|gun) [U] MIJ [maar] SPAN (erbij|bij|extra|respijt|de tijd|lucht|speling|langer|langer de tijd|uitstel)
(geef|gun) [U] MIJ [maar] [wat|iets|een beetje] [meer|extra] (lucht|respijt|speling|ademruimte|adem|armslag|tijd)
(doe|plak|tel|zet|knoop) [U] er [voor MIJ] [maar] SPAN (bij|aan vast|bovenop|achteraan|achter)
SPAN (erbij|extra|respijt|uitstel|speling|lucht|langer) [en (het|hij) is (af|klaar|rond)]
IK (heb|hebben|kan|kunnen|zou) [nog] (wat|iets|een beetje|wel wat) [meer] (lucht|respijt|speling|ademruimte|adem|armslag) (nodig|gebruiken|goed gebruiken)
IK (heb|hebben) er [wel] SPAN [voor|aan] (nodig|werk)
(schuif|schuiven|zet|til|verleg|verzet) [U] (hem|het|dit|deze|de deadline|de datum|de lat|het|m) [maar] SPAN (op|door|vooruit|naar achteren|verder|over de datum)
de (deadline|datum) mag [van MIJ] [SPAN] (op|naar achteren|opschuiven|naar achteren schuiven)
IK (loop|lopen|lig|liggen) SPAN achter [op schema|op de planning]
het wordt SPAN later
U HEBT (hem|het|DIT|alles|het stuk|de lijst|het overzicht) [in UW (mailbox|bus|postvak|inbox)|op UW bureau|in huis|van MIJ|binnen]
@ HEBT U (hem|het|alles|het stuk|de lijst|het overzicht) [in UW (mailbox|bus|postvak|inbox)|op UW bureau|in huis|van MIJ|binnen]
@ (ligt|staat|zit) (hij|het|alles|het stuk|de lijst|het overzicht) (op UW bureau|in UW (mailbox|postvak|inbox)|er|klaar)
(hij|het|DIT) komt UW kant op
@ komt (hij|het|alles) UW kant op
(give|grant|cut|buy|allow) ME [a bit|a little|a touch|a bit of|a little more|a bit more|some|some more] (slack|leeway|breathing space|breathing room|grace|time|wiggle room)
(give|grant|allow|gimme) ME SPAN [more|extra|grace|of grace|to (finish|finish it|finish it off|wrap it up|sort it|get it done)]
I (could|would) do with (SPAN|a bit longer|a little longer|some leeway|some slack|some breathing space) [more|extra|yet]
I (need|am after|would like|beg for|am begging for|plead for) (a (stay of execution|little leeway|bit of leeway|bit of slack|bit longer|little longer)|some (leeway|slack|breathing space|grace))
(bear|stick) with ME for SPAN
(push|kick|nudge|bump|shift) (it|the deadline|the date|this) (back|out|along|on) [by] SPAN
it will have to wait (until|till)
it will be (on your desk|in your inbox|in your hands)
you will have it (on your desk|in your inbox|in your hands)
`,
);

import { idioms } from '../../idioms.ts';
import { GLAD, SMALL, WHEN } from './parts.ts';

const INVITATION =
  '(hij|DIT|(de|uw|jullie) (uitnodiging|oproep|aankondiging|flyer)|(het|uw|jullie) (bericht|nieuwsbericht|nieuws)|it|this|(the|your) (invitation|message|call|announcement|notice|item|news))';
const AWAY =
  '(de deur uit|de wereld in|de wijde wereld in|de lucht in|het net op|de ether in|het land in|mee|eruit|erin|erop|op de bus|de post in|live|online|de brievenbus in)';

/** An invitation that will be spread on a day, in figures of speech. */
export const WILL_SPREAD_IDIOMS = idioms(
  'will',
  `${SMALL}|${GLAD}|${WHEN}|meteen`,
  `
${INVITATION} gaat ${AWAY}
@ gaat ${INVITATION} ${AWAY}
${INVITATION} (staat|zit|is) (in de (pijplijn|planning|wachtrij|steigers|wacht)|klaar voor verzending|in de startblokken|op de rol|op de planning|ingeblikt)
IK (gooi|gooien|zet|zetten|slinger|slingeren|knal|knallen|stuur|sturen|zwier|zwieren|mik|mikken|pleur|hang|hangen) ${INVITATION} (de lucht in|online|eruit|erop|erin|het net op|op de site|de wereld in|de deur uit|aan de grote klok|live)
@ (gooi|gooien|zet|zetten|slinger|slingeren|knal|knallen|stuur|sturen|zwier|zwieren|hang|hangen) IK ${INVITATION} (de lucht in|online|eruit|erop|erin|het net op|op de site|de wereld in|de deur uit|aan de grote klok|live)
IK (trommel|trommelen) MIJN (leden|achterban) op
@ (trommel|trommelen) IK MIJN (leden|achterban) op
IK (schreeuw|schreeuwen|roep|roepen|bazuin|bazuinen) ${INVITATION} (van de daken|rond|uit)
${INVITATION} (goes|is going|will go|will be going|is due to go|is set to go|is going to go) (out|live|up|online|out the door|to press|to print|in)
${INVITATION} is (in the pipeline|in the queue|cued up|teed up|lined up|queued up|all set to go out|set to go out|ready to roll|good to go)
I WILL (spread the word|put the word out|get the word out|shout it from the rooftops|get it out|get it out there|push it out|put it out|fire it off|slot it in|run it|give it (a plug|a shout-out|a push|an airing)|sing it from the rooftops|pop it (up|in|on|online)|send it on its way)
`,
);

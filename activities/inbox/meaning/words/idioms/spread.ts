import { idioms } from '../../idioms.ts';
import { GLAD, SMALL } from './parts.ts';

const PAST =
  'gisteren|eergisteren|vorige week|vanmorgen|vanochtend|zojuist|net|inmiddels|al|eindelijk|alweer|sinds gisteren|sinds vorige week|afgelopen (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag)|yesterday|last (?:week|monday|tuesday|wednesday|thursday|friday)|this morning|already|finally|now|long since|since yesterday';
const INVITATION =
  '(hij|DIT|(de|uw|jullie) (uitnodiging|oproep|aankondiging|flyer)|(het|uw|jullie) (bericht|nieuwsbericht|nieuws)|it|this|(the|your) (invitation|message|call|announcement|notice|item|news))';

/** An invitation that was spread, in figures of speech. */
export const SPREAD_IDIOMS = idioms(
  'distributed',
  `${SMALL}|${GLAD}|${PAST}`,
  `
${INVITATION} is (de deur uit|de wereld in|de wijde wereld in|de lucht in|het net op|de ether in|het land in|rond|rondgebazuind|rondgetetterd|rondgetrompetterd|uitgebazuind|de brievenbus in|op de bus|live|eruit)
${INVITATION} staat (erop|erin|online|live)
${INVITATION} (is|ligt|zit|viel|plofte) (bij [al|alle] MIJN (leden|achterban|lezers) (op de mat|in de bus|in de mailbox|in de brievenbus|binnen)|in (alle|ieders) (brievenbussen|mailboxen|bus|mailbox|brievenbus|postvak)) [beland|gevallen|geploft]
${INVITATION} (heeft|vond) zijn weg [gevonden] naar MIJN (leden|achterban|lezers) [gevonden]
IK (heb|hebben) (hem|DIT|het nieuws|de uitnodiging|uw uitnodiging|jullie uitnodiging|uw bericht|jullie bericht) (van de daken geschreeuwd|aan de grote klok gehangen|rondgebazuind|uitgebazuind|de wereld in geslingerd|de wereld in gestuurd|de lucht in gegooid|het net op geslingerd|erop geknald|erin geknald|erop gezet|erin gezet|eruit gegooid|eruit geknald|online geknald)
(daar|er|hier) (heb|hebben) IK ruchtbaarheid aan gegeven
IK (heb|hebben) er ruchtbaarheid aan gegeven
MIJN (leden|achterban|volgers|lezers) (zijn|is) [allemaal] (op de hoogte|op de hoogte gebracht|ingelicht|getipt|ervan op de hoogte)
MIJN (leden|achterban|volgers|lezers) (weten|weet) [allemaal] (ervan|er van|er allemaal van|het)
MIJN (leden|achterban|volgers|lezers) (hebben|heeft) (hem|DIT) [allemaal] (binnen|in huis|in de bus|op de mat|in de mailbox)
het (bericht|nieuws|woord) is verspreid
(klus|klusje) geklaard
${INVITATION} is (out there|out in the wild|out in the world|out the door|out and about|doing the rounds|live|up|in members hands|with MY members)
${INVITATION} (has|is) been doing the rounds
${INVITATION} has (gone out|gone live|gone up|hit the inboxes|hit the streets|been let loose|gone far and wide|gone out far and wide|landed in MY members inboxes|landed in every members inbox|made the rounds|done the rounds)
I have (shouted|trumpeted|sung) (it|this|the news) from the rooftops
(i|we) (shouted|trumpeted) (it|this|the news) from the rooftops
(the word|word|the message) (is out|has been spread|has gone out|got out)
(i|we) have (spread|put out) the word
the word is out
MY (members|readers|followers|subscribers) (are|have been) (in the loop|in the know|put in the picture|tipped off|in the picture)
`,
);

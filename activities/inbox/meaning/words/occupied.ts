import { phrases } from '../phrases.ts';

/** Regret that one is not there, or good wishes to those who are. */
export const REGRETS = phrases(
  '(helaas|jammer|spijtig|sorry(?! (?:i|for|that|voor|dat|about|to) )|balen|pech|unfortunately|sadly|alas|regrettably|pity|shame|bummer|spijt(?! (?:me|mij|ons) (?:dat|van|om|zo) ))',
  '(had|hadden|was|waren) ~ (graag|dolgraag|gaarne) ~',
  '(graag|dolgraag|gaarne) ~ (geweest|gekomen|bijgezeten|bijgewoond|meegemaakt|aangeschoven|willen zijn|bij geweest|bij willen) ~',
  'would have ~ (liked|loved|enjoyed|been) ~',
  '(veel plezier|maak er (?:een|wat) ~|have a (?:good|great|lovely|wonderful|nice) ~|enjoy (?:it|the|your) ~|volgende keer (?:weer|beter|graag|wel)|next time)',
  '(?<! (?:het|dat|mijn|uw|je) )succes (met|ermee|die|deze) ~',
  '(fijne|goede|mooie|prettige|leuke|gezellige) (bijeenkomst|middag|avond|dag|netwerkdag|vergadering) [toegewenst|gewenst] ~',
);

const DAY_NAMES =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** The time of the meeting, as one points to it. */
const THEN = `(?:dan|then|(?:die|dezelfde|diezelfde|juist die|precies die|that|the same|that very) (?:hele |whole )?(?:dag|avond|middag|ochtend|week|datum|nacht|day|evening|afternoon|morning|night|date|week|${DAY_NAMES})(?:avond|middag|ochtend)?|rond die tijd|op dat moment|at that time|around that time|(?:(?:op|on) )?(?:de|the|op|on) [0-9]{1,2}(?:e|ste|de|th|st|nd|rd)?)`;
const OWN =
  '(?:ik|wij|we|i|(?:mijn|onze|my|our) (?!collega|colleague|team|secretar|assist|voorzitter|chair|baas|boss)[a-z]+)';
const BUSY =
  '(?:zit|zitten|ben|zijn|loop|lopen|sta|staan|vlieg|vliegen|reis|reizen|geef|geven|werk|werken|heb|hebben|heeft|moet|moeten|ga|gaan|gaat|vier|vieren|viert|trouw|trouwt|trouwen|word|wordt|worden|lig|rij|rijd|vaar|examineer|zing|zingen|leid|begeleid|organiseer|promoveer|promoveert|draai|draaien|opereer|presenteer|spreek|speel|verhuis|verhuizen|begraven|am|are|is|have|has|fly|teach|travel|work|give|speak|present|perform|get|gets|will be|turns|marries|begint|krijg|krijgt|vertrek|vertrekken|leave|start|starts)';

/** What somebody does, or where they are, at the time of the meeting. */
export const OCCUPIED_THEN = phrases(
  `^ [en|want|maar|but|and|because|as|for|omdat] [juist|net|precies] ${THEN} ~ ${BUSY} ~ ${OWN} ~`,
  `^ [en|want|maar|but|and|because|as|for|omdat] [juist|net|precies] ${THEN} ~ ${OWN} ~ ${BUSY} ~`,
  `${OWN} ~ ${BUSY} ~ ~ ${THEN} ~`,
  `${OWN} ~ ~ ${THEN} ~ ~ ${BUSY} ~`,
  `^ [en|want|maar|but|and|because] (?:de|the) [0-9]{1,2}(?:e|ste|de|th|st|nd|rd)? is ~ (mijn|onze|my|our) ~`,
);

/** What leaves a way open: coming for a part, later, by screen, or sending somebody; and time that turns out free. */
export const WAY_OPEN = phrases(
  '(be|iets|wat|te|bit|little) (late|later|laat) ~',
  '(ben|zijn|am|are|be|net) ~ (terug|back) ~',
  '(geruild|geregeld|regel|regelen|arrange|phone|telefoon|pieper|bleep|bereikbaar|zonder (mij|me)|without me)',
  '(tot|until|till|pas|eerst|daarna|afterwards|eerder|later|online|teams|zoom|stream|livestream|digitaal|meekijken|inbellen|scherm|screen|probeer|proberen|try|trying|misschien|wellicht|mogelijk|maybe|perhaps|possibly|hoop|hopelijk|hopefully|hope|tenzij|unless|mits|provided|verzet|verzetten|verplaats|verplaatsen|ruil|ruilen|swap|vervang|vervanger|vervangt|instead|kijken|zien|check|whether|evengoed|gelukkig|luckily|fortunately|toch|after all|wel|anders|otherwise|als|if|of ik|weet)',
);
export const FREE_THEN = phrases(
  '(vrij|free|thuis|home|beschikbaar|available|terug|back|erbij|aanwezig|there|nearby|buurt|niets|niks|nothing|geen|no|niet|not|never|nooit|toevallig|kan|kunnen|wil|willen|kom|komen|come|coming|can|could|sluit|volg|join|attend|benieuwd|zeker|graag erbij|mee|huis|uur|oclock|half|kwart|zaal|room|audience|publiek|jullie|you|eerst|first)',
);

import { idioms } from '../../idioms.ts';
import { SAD, SMALL } from './parts.ts';

/** Giving no vote, in figures of speech. */
export const ABSTAINING_IDIOMS = idioms(
  'abstain',
  `${SMALL}|${SAD}|hierin|hierover|liever|graag|on this`,
  `
IK (sta|staan|blijf|blijven|kijk|kijken|ga|gaan) (aan|vanaf|langs) de (zijlijn|kant|kantlijn) [staan|toekijken]
IK (hou|houd|houden) MIJ [hier|er] (aan de zijlijn|erbuiten|er buiten|hier buiten|daarbuiten|hierbuiten|buiten|afzijdig|op de vlakte)
(hier|daar) (hou|houd|houden) IK MIJ (buiten|afzijdig van|verre van)
(hier|daar) (blijf|blijven) IK buiten
IK (blijf|blijven) (hier|er|daar) buiten
IK (laat|laten) (de|het) (beslissing|stem|stemming|stemmen|oordeel|besluit) [over] aan (anderen|de anderen|de rest|de leden|het bestuur|de deskundigen|de artsen|de dokters) [over]
DIT (laat|laten) IK [over] aan (anderen|de anderen|de rest|de leden|het bestuur|de deskundigen|de artsen) [over]
(de|het) (beslissing|stem|stemming|stemmen|oordeel|besluit) (laat|laten) IK aan (anderen|de anderen|de rest|de leden|het bestuur|de deskundigen|de artsen) [over]
IK (bemoei|bemoeien) MIJ (hier|er|daar) niet (mee|tegenaan)
(hier|daar) (bemoei|bemoeien) IK MIJ niet mee
IK (kies|kiezen) [hier] geen (partij|kant|zijde|positie)
IK (beken|bekennen) geen kleur
(tel|telt) [U] MIJN stem [maar] niet mee
MIJN stem (telt|hoeft|mag|kan) niet mee [te tellen|tellen]
MIJN stem (hoeft|mag|kan) niet (meegeteld|geteld) [te] worden
MIJN stem (laat|houd|hou) IK (onbenut|thuis|op zak|achterwege|liggen)
IK (laat|hou|houd|laten|houden) MIJN stem (onbenut|thuis|op zak|achterwege|liggen|voor MIJ|binnenskamers)
IK (pas|passen) [deze] (beurt|stemronde|stemming)
IK (ben|zijn|blijf|blijven) (zwitserland|neutraal terrein)
(voor|pro) noch (tegen|contra)
IK (ben|zijn|stem|stemmen) (voor noch tegen|niet voor en niet tegen|noch voor noch tegen)
het stemmen (laat|laten) IK (aan MIJ voorbijgaan|aan anderen|over aan anderen)
I (will|shall|must|am going to|have to|would rather|would prefer to|prefer to|am happy to) (stay|sit|keep|remain|be) (out of (it|this|this one|that|the vote|the voting)|on the sidelines|on the touchline|above the fray|neutral|this one out|it out|out)
I AM (staying|keeping|sitting) (out of (it|this|this one|the vote)|on the sidelines|on the touchline|above the fray|this one out)
I (will|shall|must|am going to|have to|would rather|would prefer to|prefer to|am happy to) leave (it|this|the (decision|vote|voting|judgement|judgment|verdict)) to (others|the others|the rest of you|the rest|the clinicians|the experts|the doctors|the members|those who know|wiser heads|better minds)
I AM leaving (it|this|the (decision|vote|voting|judgement|judgment|verdict)) to (others|the others|the rest of you|the rest|the clinicians|the experts|the doctors|the members|wiser heads)
I AM switzerland
neither [yea|aye|yes|for] nor [nay|no|against]
I (must|will|have to|shall|should) recuse (myself|ourselves)
(i|we) (am|are) recusing (myself|ourselves)
(present|count ME present) [but] not voting
count ME as neutral
do not count MY vote
MY vote stays in MY pocket
I AM not taking sides
I will not take sides
`,
);

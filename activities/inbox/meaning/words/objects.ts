const VAGUE = new Set(
  `compleet volledig actueel complete ready list overview overzicht actie actiepunt actiepunten action actions item items punt punten taak taken task tasks klus werk work zaak boel alles allemaal
  rest deur lijst geheel resultaat result thing things stuff week dag days vraag mail bericht bijlage attachment link opdracht
  secretary assistant colleague team secretaresse secretariaat assistente assistent collega vanochtend vanmiddag vanmorgen zojuist net vorige eerder zelf samen laatst helemaal eindelijk echt alsnog toch huiswerk dossier
  deze this that beste dear geachte heeft have been completed afgerond klaar gedaan done finished wordt with voor naar from your
  onze mijn jullie graag groet regards vriendelijke kind best maart april march schreef wrote gereed voltooid inmiddels already now
  date earliest voorstel proposal planning streven deadline datum einddatum streefdatum termijn eind einde end weekend maand month laatste middle begin due target latest extension uitstel time tijd mailbox inbox postvak morning afternoon ochtend middag avond
  wijziging wijzigingen aanpassing aanpassingen correcties aanvullingen changes edits corrections bestand bestanden file files document stuk stukken versie version zijn were will zullen hebben over door ook nog hallo hello hierbij eindelijk gisteren yesterday today vandaag morgen tomorrow`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word can stand for any piece of work, or names none. */
export const isVagueObject = (word: string): boolean => VAGUE.has(word);

const PRACTICAL =
  / (?:parkeren|parkeerplaats|trein|station|route|adres|programma|agenda|stukken|link|teamslink|hoe laat|lunch|parking|train|address|directions|anything else|something else|nog iets anders|verder nog iets|op mijn naam|on my name|accreditatie|bijlage|dieetwensen|reiskosten|bereikbaar|zaal|room|papers|accreditation|certificate|kalender|calendar|routebeschrijving|notulen|minutes|wachtwoord|password) /;

/** Whether a question is about practical things, which leave an answer as it is. */
export const isPractical = (words: string): boolean => PRACTICAL.test(words);

/** Words that leave a no, an objection, an abstention or a refusal as it is: how it is put, and why. */
export const KNOWN_BESIDE_NO = new Set(
  `vrees vreest give need there ethics approval gesloten eerst tien jaar jaren year years password wachtwoord vorm form kader alles afwegend afwegende considered health energy energie schedule workload allow allows toelaat staat aanwezig erbij bijzijn ditmaal verstek regrettably regretfully regret sadly alas sorry apologies unfortunately wegens vanwege verband ivm spijt genoeg
  jammer gezien leeftijd gezondheid verzoek verzoeken afslaan ingaan bedank bedanken eer zeg zeggen nee no rol plaats keuzes maken
  maak moment momenteel moved department instead antwoord answer must send able unable decline declined available gelegenheid
  mogelijk mogelijkheid onmogelijk formeel formally principieel ernstig serious strongly grote groot bezwaar bezwaren tegen aantekenen
  stemming stem stemmen oordeel onthoud onthouden onthouding vote voting votes abstain abstaining persoonlijke betrokkenheid betrokken
  schijn vermijden author authors auteur auteurs elke besluitvorming beslissing verstand persoonlijk personally naam halen zonder
  maal elders otherwise engaged afwezig verhinderd vraagt laat zich verontschuldigen sla slaan over vrijmaken ruimte tijd time
  capacity agenda travel travelling reizen altijd always derden externe extern external third parties third-party party beleid policy
  verspreiden plaatsen publish publishing circulate circulating share sharing forward post posting distribute decided besloten besluit
  uitnodigingen berichten invitations messages items news nieuws van andere other others organisaties organisations vaste regel
  toestemming permission consent zaak gegevens data privacyregels privacywetgeving privacy juristen lawyers leverancier supplier
  systeem system toegang access ict it gemeente raad commissie committee wet law loopt loop lopen vast zit zitten slot stuck blocked
  hold progress verder vooruit stil sinds moet moeten kan zal wil willen gaan echt helemaal simpelweg gewoonweg simply just anymore
  longer meer wel toch maar dan die week maand dagen avonden dag dienst vakantie verlof ziek ziekte congres college onderwijs trouwens
  inhoudelijk inhoudelijke inhoud stukken conform gezamenlijk unaniem unanimously helder duidelijk respectfully respect waardering
  vaste verzetten ruilen schuiven verplaatsen swap move harde hartgrondig pijn hart verzoek kennis gelezen hebbende overwegende daarom derhalve dus therefore hence thus accordingly`
    .split(/\s+/)
    .filter(Boolean),
);

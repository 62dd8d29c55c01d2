import { phrases } from '../phrases.ts';

/** Work is off the list. */
export const CLOSED = phrases(
  '(kan|mag|kun|kunt|kunnen) ~ (van de lijst|eraf|er af|afgevinkt|afvinken|afstrepen|afgestreept|doorstrepen|gesloten|sluiten|dicht|weg|afsluiten) ~',
  '(can|may) ~ (be )?(closed|ticked off|crossed off|checked off|struck) ~',
  '(tick|cross|strike|check|ticked|crossed|checked|struck) (it|this|that|them|these) [one] [now] off ~',
  '^ [now|all|already] (ticked|crossed|checked|struck|signed) off ~',
  '^ (ticked off|afgevinkt|doorgestreept|sorted|in kannen en kruiken) $',
  '(you|u) can [now|therefore] (close|tick|cross|check|strike) ~',
  '^ (streep|schrap|vink) (door|weg|af)',
  '(zet|schrap|streep|vink|haal) ~ (op afgerond|op gereed|op klaar|door|af|weg|van de lijst) $',
  '(voor elkaar|de deur uit|in kannen en kruiken|achter de rug|rond is|is rond|has been ticked)',
  '(al|all|is|been|now|is al) (done|taken care of|sorted|settled)',
  '(is|zijn|are) [nu|al|dus|weer|helemaal|now|finally|eindelijk] (compleet|volledig|complete|up to date|actueel|in orde)',
  'in orde (gebracht|gemaakt)',
  '(is|zijn) ~ (compleet|volledig|actueel|bijgewerkt|in orde) $',
  'done and dusted',
  '(is|zijn) volbracht',
  '(kun|kunt|kan|mag) ~ (lijst|lijstje) strepen',
  'the (job|task|work) is (done|finished|completed)',
  '(taken care of|wrapped up)',
);

/** Work is done; one "not" turns it round. */
export const FINISHED = phrases(
  '(klaar|afgerond|gedaan|gereed|voltooid|afgehandeld|gebeurd|geregeld|voldaan|afgewerkt|uitgevoerd|opgeleverd|afgemaakt|gefikst|gelukt|gepiept)',
  '(is|heb ik|heb) ~ af $',
  'het af',
  '(i|we) did (it|this|that) ~',
  '(dealt with|sorted out)',
  '(remove|strike|drop|take|delete) (this|it|that) ~ (off|from|one|list) ~',
  '(dossier|punt|actie|actiepunt|case|file|item|action|matter) (gesloten|closed|dicht|afgerond|volbracht|done)',
  '(may|can|mag|kan) ~ (off the list|streep door|een streep door) ~',
  '(opdracht|missie|mission) (volbracht|accomplished) ~',
  '(dit|het|punt|actie|actiepunt|dossier|deze|this|it|item|action|matter|file) ~ (is|are) ~ (gesloten|dicht|closed|afgesloten|afgestreept|afgevinkt|rond|rounded up|rounded off)',
  '(zit|zitten) erop',
  '(sinds|since) ~ (rond|klaar|af)',
  '(toegekomen|toe gekomen|got round to|got around to) ~',
  '(niets|niks|nothing) meer (open|aan te doen|te doen|left to do) ~',
  '(staat|staan) (er )?~ (niets|niks) meer open ~',
  '(meld|melden|report|reporting) ~ ~ (af|gereed|as completed|as done|as finished)',
  '(we|i|it|wij|ik) managed (it|this) ~',
  '^ af $',
  '(done|completed|finished|finalised|finalized|complete(?! (?:standstill|halt|stop|mess|disaster|surprise|list|overview))|sorted)',
);

/** Something was sent or made: the work, when it speaks of what was asked. */
export const DELIVERED = phrases(
  '(heb|hebben|is|zijn|staat|werd) ~ ~ ~ (gemaild|verstuurd|verzonden|gestuurd|opgestuurd|toegestuurd|rondgestuurd|rondgemaild|ingevuld|aangevuld|bijgewerkt|ingeleverd|geupload|geplaatst|gepubliceerd|geboekt|doorgegeven|aangeleverd|ingediend|besteld|opgesteld|geschreven|herschreven|gedeeld|verwerkt|benaderd|gereserveerd|aangepast|opgenomen|ondertekend|toegevoegd|ingevoerd|doorgevoerd|opgezet|gemaakt|opgevraagd|uitgezocht|verzameld|samengevat|vertaald|uitgewerkt|gecontroleerd|nagekeken|gecorrigeerd|vastgelegd|ingepland|georganiseerd|uitgenodigd|aangemeld|geregistreerd|betaald|gearchiveerd|vervangen|gepost|klaargezet|neergezet|geleverd|aangevraagd|bezorgd|gevuld|opgelost|ontworpen|gezet|bijgevoegd|gebeld|opgehaald|teruggestuurd|ondergebracht|verwijderd|hersteld|afgeleverd|overhandigd)',
  '(staat|staan) ~ (online|live)',
  '(gemaild|verstuurd|verzonden|gestuurd|opgestuurd|doorgemaild|rondgemaild|toegestuurd|afgeleverd|overhandigd|ingevuld|aangevuld|bijgewerkt|ingeleverd|geupload|geplaatst|geboekt|doorgegeven|aangeleverd|ingediend|ingevoerd|doorgevoerd|opgezet|gemaakt|opgevraagd|uitgezocht|verzameld|samengevat|vertaald|uitgewerkt|gecontroleerd|nagekeken|gecorrigeerd|vastgelegd|ingepland|georganiseerd|uitgenodigd|aangemeld|geregistreerd|betaald|gearchiveerd|vervangen|gepost|klaargezet|neergezet|geleverd|aangevraagd|bezorgd|gevuld|opgelost|ontworpen|gezet|bijgevoegd|gebeld|opgehaald|teruggestuurd|ondergebracht|verwijderd|hersteld|afgeleverd|overhandigd)',
  '(i|we|it|is|was|has|have) ~ (sent|uploaded|submitted|emailed|delivered|posted|booked|filled in|filed|updated|circulated|handed in|signed|published|checked|translated|written|arranged|organised|organized|contacted|called|invited|collected|prepared|summarised|corrected|replaced|paid|shared|added|entered|put|placed|mailed|forwarded|collated|compiled|revised|fixed|ordered|registered)',
);

/** Asking to take work off the list. */
export const ASKS_TO_CLOSE = phrases(
  '^ (can|could|would|will|kan|kun|kunt|wil|wilt) (you|je|jij|u|jullie) ~ ~ (take off|off the list|remove|strike|close|tick|cross|afvinken|afstrepen|doorstrepen|sluiten|van de lijst|afmelden|schrappen) ~',
);

import { phrases } from '../phrases.ts';
import { together } from './grammar.ts';
import { DAY } from './work-ahead.ts';

export const CHANNEL =
  '(?:leden|ledenlijst|ledenbestand|ledengroep|achterban|gezinnen|families|lotgenoten|donateurs|lezers|contacten|mailbestand|adressenbestand|nieuwsbrief|ledenmail|ledenmailing|ledenpost|website|site|linkedin|facebook|socials|social|instagram|twitter|x|intranet|ledenblad|magazine|forum|mailing|members|membership|newsletter|homepage|nieuwsbericht|nieuwspagina|nieuwsrubriek|appgroep|ledenbrief|digest|mailinglist|mailinglijst|besloten|bulletin|noticeboard|blad|tijdschrift|weekbericht|abonnees|volgers|subscribers|readers|contacts|followers|supporters|households|families|list|issue|tijdlijn|timeline|appgroepen|whatsapp|prikbord|mededelingenbord|noticeboards|kwartaalblad|edition|editie|[a-z-]*(?:nieuwsbrief|website|pagina|groep|app|ledenmail|mailing|ledenblad|bulletin|magazine|kanalen|forum|page|newsletter|feed|blog|channels|mail|nummer|site|editie|appgroepen|krant|gids|magazines|sites|bladen|pages))';

/** Who spreads: the writer, or somebody of the same organisation. */
const ACTOR =
  '(?:ik|wij|we|i|[a-z-]*(?:redactie|redacteur|webmaster|webbeheerder|secretaris|secretariaat|bestuur|communicatie|communicatiemedewerker|vereniging|organisatie|stichting|collega|voorzitter|afdelingen|afdeling)|editor|secretary|board|committee|team|association|society|organisation|organization|charity|foundation|colleague|office|webteam)';
const NOW =
  '(?:plaats|plaatsen|plaatst|(?<=ik )verspreid|verspreid(?= ik)|verspreiden|verspreidt|deel|delen|deelt|publiceer|publiceren|publiceert|verstuur|versturen|verstuurt|verzend|verzenden|verzendt|posten|(?<=ik )(?:mail|post)|(?:mail|post)(?= ik)|mailen|mailt|stuur|sturen|stuurt|zet|zetten|neem|nemen|neemt|breng|brengen|brengt|vermeld|vermelden|vermeldt|besteed|besteden)';
const NOW_EN =
  '(?:take|send|share|post|publish|circulate|distribute|include|feature|carry|mail|email|forward|announce|place|advertise)';
const PAST =
  '(?:plaatste|plaatsten|zond|zonden|noemde|noemden|gooide|gooiden|vermeldde|vermeldden|attendeerde|attendeerden|informeerde|informeerden|deden|deed|appte|appten|drukte|drukten|nodigde|nodigden|verspreidde|verspreidden|deelde|deelden|publiceerde|publiceerden|verstuurde|verstuurden|stuurde|stuurden|mailde|mailden|postte|postten|zette|zetten|nam|namen|bracht|brachten|meldde|meldden)';
export const DONE =
  '(?:verspreid|geplaatst|gedeeld|gepubliceerd|opgenomen|meegenomen|meegegaan|meegestuurd|rondgestuurd|rondgemaild|gepost|getweet|aangekondigd|doorgeplaatst|overgenomen|uitgestuurd|rondgedeeld|buitengegaan|opgehangen|uitgedeeld|aangeplakt|meegegeven|verstuurd|verzonden|uitgegaan|verschenen|vermeld|getwitterd|geagendeerd|uitgenodigd|ingelicht|geinformeerd|geattendeerd|meegezonden|rondgezonden|rondgebracht|rondgegaan|toegestuurd|toegezonden|bijgevoegd|bijgesloten|ingesloten|bekendgemaakt|uitgezonden|uitgedragen|afgedrukt|doorgezonden|doorgeseind|opgeroepen|bezorgd|geupload|geblogd|gereposd|gerepost|gepromoot|gemeld|aangekaart|geplugd|rondgetwitterd)';
/** These say it only with those who got it. */
const SENT =
  '(?:gestuurd|gemaild|geappt|gezonden|doorgestuurd|doorgemaild|doorgezet|doorgegeven|uitgezet|gegaan|gezet|gebracht|getoond|gegooid|genoemd|sent|forwarded|emailed|mailed|passed|put|run|listed|carried|printed)';
const DONE_EN =
  '(?:distributed|posted|circulated|shared|published|included|placed|announced|featured|sent out|sent round|sent around|advertised|uploaded|notified|informed|disseminated|broadcast|publicised|publicized|promoted|inserted|enclosed|tweeted|retweeted|reposted|relayed|pinned|displayed|highlighted|mentioned|listed|printed|(?:mailed|emailed|put|passed|handed|given) (?:it |this |them )?(?:out|round|around|up|online)|sent(?! (?:it |this )?(?:on )?to ))';
const TO_DO =
  '(?:verspreiden|plaatsen|versturen|sturen|delen|publiceren|opnemen|meenemen|rondsturen|rondmailen|mailen|doorsturen|posten|zetten|brengen|vermelden|aankondigen|meesturen|uitsturen|verzenden|doorplaatsen|besteden|agenderen|attenderen|inlichten|bevatten|informeren|afdrukken|rondbrengen|rondzenden|meezenden|doorzenden|doorgeven|toesturen|ophangen|uitdelen|bekendmaken|noemen|melden|promoten|meegeven|opsturen|bezorgen|uitnodigen)';
const TO_DO_EN =
  '(?:post|distribute|send|circulate|share|publish|include|go|place|forward|appear|feature|run|carry|mail|email|put|announce|advertise|pass|print|take|do|mention|list|notify|inform|tell|promote|highlight|upload|insert|enclose|posting|sharing|distributing|circulating|sending|publishing|including|placing|forwarding|featuring|running|mentioning|listing|mailing|emailing|passing|putting|printing)';
const THING =
  '(?:het|hem|die|deze|dit|uitnodiging|bericht|oproep|aankondiging|nieuwsbericht|flyer|it|this|invitation|message|announcement|notice|item)';
const READERS =
  '(?:leden|achterban|ledenbestand|gezinnen|families|ouders|lotgenoten|lezers|contacten|parents|households|contacts|recipients|members|readers|subscribers|abonnees|volgers|followers|supporters|donateurs)';
const COMING_ISSUE =
  '(?:eerstvolgende|volgende|komende|aanstaande|next|upcoming|coming|(?:voorjaars|zomer|najaars|herfst|winter|lente|april|mei|juni|juli|augustus|september|oktober)[a-z]+|(?:april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|mei|juni|juli|augustus|oktober) (?:issue|newsletter|edition|bulletin|magazine|mailing|nummer|nieuwsbrief|editie))';

/** Taken up in a coming issue: that will be, also without a day. */
export const TAKEN_UP = phrases(
  `(in|voor|met|bij|via|for|with) (?:ons|onze|het|de|our|the|its) ${COMING_ISSUE} ~`,
  `(in|voor|met|for|with) ${COMING_ISSUE} [ledenblad|nieuwsbrief|ledenmail|nummer|issue|newsletter|edition|bulletin|magazine|mailing]`,
);

/** A week in which it will be, without a day. */
export const IN_A_PERIOD = phrases('(?:volgende|komende|aanstaande|deze|next|this|coming) week');

/** When an issue or a mailing appears says nothing yet of what is in it. */
export const ISSUE_APPEARS = phrases(
  `(?:de|onze|our|the|next|volgende) ~ ${CHANNEL} (?:verschijnt|komt|gaat|goes|is|appears|comes|ligt|gets) ~`,
  `(?:verschijnt|komt|gaat) (?:de|onze) ~ ${CHANNEL} ~`,
);
/** What was asked to spread. */
export const THE_INVITATION = phrases(THING, '(?:hij|your|uw|jullie|erin|daarin|mee|with)');

/** It will be spread: at the present, to come, or planned. A "not" refuses it. */
export const WILL_SPREAD = phrases(
  `(?:zal|zullen|gaan|ga|gaat|wordt|worden|willen|kunnen|kan) ~ ~ ~ (?:${TO_DO}|${DONE})`,
  `(?:zal|zullen|gaan|ga|gaat|wordt|worden|komt|komen) ~ ~ (?:mee|in|op|naar|online|live|uit|erin|erop) ~ ${CHANNEL}`,
  '(?:gaat|gaan|komt|komen) ~ (?:online|live|erin|erop|mee|eruit)',
  '(?:gaat|gaan) ~ (de deur )?uit',
  '(?:komt|komen) ~ te staan',
  `(?:gaat|gaan) ~ ~ (?:naar|aan) ~ ${READERS}`,
  ...together(ACTOR, `${NOW}`),
  `${NOW} ~ (?:we|wij|ik)`,
  `(?:i|we) [now|usually|always|therefore|then] ${NOW_EN} ~`,
  `(?:am|are) ${NOW_EN.slice(0, -1)}|posting|sharing|sending|publishing|circulating|including|placing|putting|taking) ~`,
  '(?:krijgt|krijgen|get|gets) ~ (?:plek|plekje|plaats|plaatsje|slot|place) ~',
  '(?:have|hebben) (?:it|this|hem|het) down for ~',
  '(?:verschijnt|verschijnen|appears|appearing) ~',
  '(?:doen|gaan|gaat|komt) (we|wij|doen|goed)',
  `(?:staat|staan|zit) ~ (?:in|op|voor) ~ ${COMING_ISSUE}`,
  '(?:staat|staan|is|zijn) ~ (?:ingepland|gepland|genoteerd|voorzien|ingeroosterd|geprogrammeerd|aangeleverd|gereserveerd|klaar|vastgelegd|op de planning|planned|scheduled|set|due|booked|lined up|in the pipeline|reserved|prepared|ready|queued) ~',
  '(?:ingepland|gepland|planned|scheduled|genoteerd|voorzien) (?:voor|op|in|for|on) ~',
  '(?:plaatsing|verspreiding|verzending|publicatie|publication|posting|distribution|mailing|versturen|plaatsen|verspreiden) (?:volgt|gebeurt|verschuift|staat|is|vindt plaats|will|follows) ~',
  '^ [de|het|the] (?:plaatsing|verspreiding|verzending|publicatie|publication|posting|distribution) (?:op|via|in|met|on|with) ~',
  '(?:op de planning|op de agenda|in de planning|op het programma) ~ (?:gezet|staat|voor) ~',
  '(?:hebben|heb|have) ~ ~ (?:ruimte|plaats|plek|slot|space|room|place) ~ (?:vrijgehouden|gereserveerd|ingeruimd|in|for) ~',
  `(?:has|have|reserved|booked) (?:a|the) (?:place|slot|spot) in ~ ${CHANNEL}`,
  `${READERS} ~ (?:krijgen|ontvangen|will get|will receive|get|receive|vinden) ~ ${THING}`,
  `(?:krijgen|ontvangen) ~ ${READERS} ~`,
  `(?:will|shall|going to|planned|scheduled|due|set) ~ ~ (?:be )?(?:${TO_DO_EN}|${DONE_EN}|in|on|online|live) ~`,
  '(?:will|shall) ~ ~ (?:get|receive|see|find) ~',
  '(?:newsletter|issue|bulletin|edition|mailing) ~ (?:is|are|goes|gets|will) ~ (?:sent|out|published|mailed|carry|include|feature|set) ~',
  `(?:it|invitation|message|this) (?:goes|is going|comes|appears|follows) ~ (?:out|in|into|with|on|up|live|online|along) ~`,
  'look out for it in ~',
  `(?:goes|will go|gaat|komt) ~ (?:live|online|out|up) ~ ${DAY}`,
  `(?:goes|will go|gaat|komt|volgt|verschijnt) ${DAY} ~ (?:live|online|uit|mee|erin|erop|eruit)`,
  `(?:die|dat|which|that) ~ ~ ${DAY} ~ (?:gaat|verschijnt|komt|uitkomt|uitgaat|valt|goes|appears)`,
  `(?:die|dat|which|that) (?:goes|gaat|verschijnt|komt|comes|appears) ~ ~ ~ ${DAY}`,
  `(?:die|which|that) (?:is|are|wordt|worden|will be) (?:posted|mailed|sent|published|distributed|delivered|issued|printed|released|verstuurd|verzonden|verspreid|gepubliceerd|gemaild|bezorgd) ~ ~ ${DAY}`,
  '(?:gebeurt|gebeuren|volgt|volgen|happens|follows) ~',
  '^ [en|and|dan|then|so|it] (?:goes|comes|appears|lands|reaches) ~ (?:live|online|out|in|up|on|into|to) ~',
  `(?:reaches|lands|hits|arrives) ~ ${CHANNEL} ~`,
  `(?:valt|ploft|ligt|rolt) ~ (?:op de mat|in de bus|bij (?:de|onze|al onze) leden) ~`,
);

/** It was spread. A "not" leaves it open when it will be. */
export const SPREAD = phrases(
  `(?:is|zijn|heb|hebben|heeft|werd|werden|was|waren|al|inmiddels|reeds|kreeg|kregen) ~ ~ ~ ${DONE} ~`,
  `^ ~ ~ ${DONE} ~`,
  `(?:${DONE}|${SENT}) ~ (?:naar|aan|via|met|in|op|to|with|onder|bij|door|on) ~ (?:${CHANNEL}|iedereen|everyone|everybody|ons)`,
  `(?:${CHANNEL}|iedereen|everyone|everybody) ~ ${SENT}`,
  '(?:is|zijn|was) ~ de deur uit ~',
  `(?:u|je|jullie|you) (?:vindt|vind|vinden|find|can find) ~ ~ ${CHANNEL}`,
  `${DONE} (?:is|zijn|heb|hebben|heeft|werd)`,
  `(?:ik|wij|we) ~ ~ ${PAST} ~`,
  `${PAST} (?:ik|wij|we) ~`,
  `(?:ging|gingen|stond|stonden|kwam|kwamen|verscheen|verschenen|zat|lag|viel|vielen) ~ ~ (?:naar|op|in|bij|mee|online|uit|aan|via) ~`,
  `(?:is|are|has|have|was|were|we|i|been|had|got) ~ ~ ${DONE_EN} ~`,
  `^ ~ ${DONE_EN} ~`,
  `(?:editor|secretary|board|association|society|team|committee|colleague) ~ ${DONE_EN} ~`,
  `(?:staat|stond|stonden|staan|prijkt|prijken|hangt|hangen|hing|hingen|ligt|liggen) ~ (?:op|in|bij|aan) ~ (?:${CHANNEL}|wachtkamer|prikbord|mededelingenbord|balie|praktijk|praktijken|afdelingen)`,
  `(?:is|zijn|staat) ~ (?:te lezen|te vinden|te zien|terug te vinden|terug te lezen) ~ (?:op|in|via) ~ ${CHANNEL}`,
  `(?:op|in) ~ ${CHANNEL} ~ (?:gezet|gestaan|gekomen|gegaan|gemeld|gedaan)`,
  '(?:staat|stond|stonden|staan) [er|al|nu|inmiddels|sinds|gisteren] ~ (?:online|erop|erin)',
  '(?:is|zijn|heb|hebben) ~ ~ (?:online|live|erop|erin|eruit) (?:gezet|geplaatst|gegaan|gekomen|verschenen|gekomen)',
  '(?:ging|gingen|kwam|kwamen) ~ (?:live|online|eruit|de deur uit) ~',
  '(?:is|are|it|now|live) (?:up|live|out|online) [on] ~',
  '(?:went|has gone|gone|ran|appeared|featured|came out) ~ (?:out|to|up|live|online|in|on|into|onto|along) ~',
  `^ [ja|yes] (?:per|via|by) (?:mail|email|post|brief|app|letter) ~ (?:naar|aan|to) ~ ${CHANNEL} ~`,
  `(?:is|are|was|were|been) [now|also|already|ook] (?:on|in|live on|op) [our|the|last|this|that] ~ ${CHANNEL}`,
  '(?:meegegaan|aandacht besteed|onder de aandacht gebracht|op de hoogte gesteld|op de hoogte gebracht) ~',
  `${READERS} ~ (?:hebben|heeft|zijn|have|has) ~ ~ (?:gekregen|ontvangen|uitgenodigd|ingelicht|had|got|received|been told|been invited|in de bus|in huis)`,
  `(?:hebben|heeft|zijn) ~ ${READERS} ~ ~ (?:gekregen|ontvangen|uitgenodigd|ingelicht)`,
  `${READERS} ~ (?:received|got|kregen|kreeg|ontvingen|ontving) ~ ${THING}`,
  `(?:kregen|ontvingen) ~ ${READERS} ~`,
  `(?:everyone|everybody|iedereen) ~ ~ (?:received|got|kreeg|ontving) ~ ${THING}`,
  `(?:te vinden|te lezen|terug te vinden|te zien) (?:op|in|via) ~ ${CHANNEL}`,
  `(?:ran|carried|featured|printed|included|put|pinned|added) ~ (?:it|this|the|to|on|in) ~ ~ ${CHANNEL}`,
  `(?:here is|this is|dit is|hier is|hierbij|hieronder|zie) ~ link ~ (?:post|item|bericht|posted|published|gepubliceerde|geplaatste|artikel|article) ~`,
  `^ (?:both|zowel|on|in|op) ~ ${CHANNEL} (?:and|en|als|since|sinds) ~`,
  '(?:this|that|it|dat|dit) (?:was|is|has been|hebben|heb|is al) ~ (?:done|geregeld|gebeurd|gedaan) ~',
);

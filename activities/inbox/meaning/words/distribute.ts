import { phrases } from '../phrases.ts';
import type { Lexicon } from './lexicon.ts';

const SPREAD =
  '(verspreid|verspreiden|geplaatst|plaatsen|verstuurd|versturen|gestuurd|sturen|verzonden|gedeeld|delen|gepubliceerd|publiceren|opgenomen|opnemen|meegenomen|meenemen|rondgestuurd|rondsturen|rondgemaild|gemaild|mailen|doorgestuurd|doorsturen|gepost|posten)';
const DID =
  '(verspreid|geplaatst|gedeeld|gepubliceerd|opgenomen|meegenomen|meegegaan|meegestuurd|rondgestuurd|rondgemaild|gepost|getweet|aangekondigd|doorgeplaatst|overgenomen|uitgestuurd|rondgedeeld|buitengegaan|opgehangen|uitgedeeld|aangeplakt|meegegeven)';
const SENT =
  '(gestuurd|verstuurd|verzonden|gemaild|uitgestuurd|uitgezet|uitgegaan|doorgezet|doorgestuurd|gegaan|sent|forwarded|emailed|mailed|passed on)';
const DID_EN = '(distributed|posted|circulated|shared|published|included|placed|announced|featured)';
const CHANNEL =
  '(leden|achterban|nieuwsbrief|ledenmail|ledenmailing|website|site|linkedin|facebook|socials|social|instagram|intranet|ledenblad|magazine|forum|mailing|members|newsletter|homepage|nieuwsbericht|nieuwspagina|nieuwsrubriek|appgroep|ledenbrief|digest|mailinglist|mailinglijst|besloten|(?:[a-z-]*(?:nieuwsbrief|website|pagina|groep|app|ledenmail|mailing|ledenblad|bulletin|magazine|kanalen|forum|page|newsletter|feed|blog|channels)))';

/** Taken up in a coming issue: that will be, also without a day. */
export const TAKEN_UP = phrases(
  '(is|zijn|wordt|staat) ~ (opgenomen|meegenomen|ingepland|geplaatst) (in|voor) (ons|onze|het|de) (eerstvolgende|volgende|komende|(?:voorjaars|zomer|najaars|herfst|winter|lente|april|mei|juni|juli|augustus|september|oktober)[a-z]+) ~',
  '(is|has been) (included|scheduled|planned) (in|for) (our|the) (next|upcoming|coming|spring|summer|autumn|winter|april|may|june) (issue|newsletter|edition|bulletin|magazine)',
);

/** Spreading an invitation, in Dutch and English. */
export const DISTRIBUTE: Lexicon = {
  fixed: [
    [
      'declined',
      phrases(
        `(${SPREAD.slice(1, -1)}) (wij|we|ik) ~ (geen|niet|nooit)`,
        `(wij|we|ik) (verspreiden|plaatsen|delen|publiceren|versturen|sturen|mailen|verspreid|plaats) ~ (geen|niet|nooit) ~`,
        `(kunnen|kan|willen|wil|zullen|zal|gaan|ga|mogen|mag) (wij|we|ik|dit|uw|de|het|deze)? ~ (niet|geen) ~ ${SPREAD}`,
        `(kunnen|willen|zullen|gaan|mogen) ~ (niet|geen) ~ ${SPREAD}`,
        `(besloten|gekozen|beslist) ~ (niet|geen) ~ ~ ${SPREAD}`,
        `(besloten|gekozen|beslist) ~ (niet|geen) ~ ~ (meer )?~ (te )?${SPREAD}`,
        '(doen|doe) (we|wij|ik) ~ niet ~',
        '(we|wij|ik) (doen|doe) ~ niet ~',
        '(gaan|ga|zullen|zal|willen|wil) (we|wij|ik) ~ niet (doen|plaatsen|delen|verspreiden|publiceren)',
        '(we|wij|ik) (gaan|ga|zullen|zal|willen|wil) ~ niet (doen|plaatsen|delen|verspreiden|publiceren)',
        '(wijzen|wijst|wijs) ~ (verzoek|verzoeken) ~ af',
        '(moet|moeten|zal|zullen) ~ (verzoek|uitnodiging) ~ (afwijzen|afslaan)',
        '(zien|zie) ~ af van ~ (verspreiding|plaatsing|publicatie)',
        '(voldoen|meewerken|ingaan|medewerking) ~ niet',
        '(niet|geen) ~ (medewerking|meewerken|voldoen|ingaan)',
        `(do|can|will|does|could|shall|may) not ~ (distribute|post|circulate|share|publish|send|forward|place|include|pass|advertise)`,
        '(unable|not able|not allowed|not permitted) to ~ (distribute|post|circulate|share|publish|send|forward|place|include)',
        '(decline|declined|refuse) ~',
        '(against|outside) our (policy|policies)',
        '(plaatsing|verspreiding|publicatie|doorplaatsing) ~ ~ niet ~ (mogelijk|aan de orde|toegestaan) ~',
        '(nemen|neem) (wij|we|ik) ~ geen (?!contact)\\S+ ~ (op|mee) ~',
        '(wij|we|ik) (nemen|neem) ~ geen (?!contact)\\S+ ~ ~ (op|mee) ~',
        '(wij|we|ik) (werken|werk) ~ niet ~ mee',
        'not going to (circulate|share|post|publish|send|distribute|place|include|forward) ~',
        '(does|do|can) not (carry|take|run|accept|feature|print) ~ (external|outside|third|other) ~',
        'decided against ~',
        'can not help [you] with (this|it|that)',
        'no longer (distribute|post|circulate|share|publish|send|forward|place|include|accept|pass) ~',
        'not be (circulating|sharing|posting|forwarding|distributing|publishing|sending|including|placing|passing) ~',
        '(beleid|statuten|reglement|regels|policy|rules) ~ (staat|staan|laat|laten|does|do) ~ (niet toe|not allow) ~',
        '(decided|chosen|agreed) not to ~',
        '(tegen|buiten) ons beleid',
        '(past|passen|hoort|strookt|valt) ~ niet ~ (beleid|lijn|doelstelling|doelstellingen|doelgroep)',
        '(not|geen|niet) ~ (our|ons|onze) (policy|beleid|gewoonte|practice)',
      ),
    ],
    [
      'not-yet',
      phrases('nog (niet|niets|geen) ~', '(not|nothing) ~ yet', 'not done', '(vergeten|forgot|forgotten|overgeslagen)'),
    ],
    [
      'will',
      phrases(
        `(zal|zullen|gaan|ga|wordt|worden|willen|kunnen|kan) ~ ${SPREAD} ~`,
        `(zal|zullen|gaan|ga|wordt|worden) ~ (mee|geplaatst|verspreid|verstuurd|opgenomen) ~`,
        `(gaat|gaan|komt|komen) ~ (mee|in|op) ~ ${CHANNEL}`,
        '(plaatsen|verspreiden|sturen|versturen|delen|publiceren|zetten|nemen|plaats|verspreid|zet|stuur|neem|deel) (we|wij|ik|het|hem|de|dit|deze) ~',
        '(we|wij|ik) (plaatsen|verspreiden|sturen|versturen|delen|publiceren|zetten|nemen|plaats|stuur|zet|neem|deel) ~',
        '(will|shall|going to|planned|scheduled|due) ~ (be )?(post|distribute|send|circulate|share|publish|include|go|sent|posted|included|published|distributed|circulated|shared|mailed|forward|appear|feature|featured) ~',
        '(newsletter|issue|bulletin|edition|mailing) (is|are|goes|gets) (sent|out|published|mailed) ~ on ~',
        '(ingepland|gepland|staat gepland|planned for|scheduled for) ~',
        '(goes|going) out ~',
        '(gaat|gaan) ~ (de deur )?uit',
        '(komt|komen|gaat|gaan) ~ (online|live)',
        '(verschijnt|verschijnen|appears|appearing) ~',
        '(doen|gaan|gaat|komt) (we|wij|doen|goed)',
      ),
    ],
  ],
  turning: [
    [
      'distributed',
      phrases(
        `(is|zijn|heb|hebben|heeft|werd|was|al|inmiddels|reeds) ~ ~ ~ ${DID} ~`,
        `^ ~ ~ ${DID} ~`,
        `${CHANNEL} ~ ${SENT}`,
        `${SENT} ~ (naar|aan|via|met|in|to|with|in) ~ (${CHANNEL.slice(1, -1)}|iedereen|everyone|everybody)`,
        `(is|are|has|have|was|were|we|i|been) ~ ${DID_EN} ~`,
        `^ ${DID_EN} ~`,
        `(staat|stond|stonden|staan) ~ (op|in) ~ ${CHANNEL}`,
        `(op|in) ~ ${CHANNEL} ~ (gezet|gestaan|gekomen|gegaan|gemeld|gedaan)`,
        '(staat|stond|stonden|staan) [er|al|nu|inmiddels|sinds] ~ online',
        '(is|are|it|now|live) (up|live) [on] ~',
        '(went|has gone|gone) (out|to) ~',
        `(is|are) ~ (on|in|live on) (our|the) ~ ${CHANNEL}`,
        `(meegegaan|vermeld|aandacht besteed) ~`,
        '(hangt|hangen) ~ (wachtkamer|prikbord|mededelingenbord|balie) ~',
        '(zat|lag|viel|vielen) ~ (in de bus|in de brievenbus|op de mat|op de deurmat) ~',
        '(zat|lag|viel) ~ (bij|naar|aan) ~ leden ~',
        `(ging|gingen) ~ mee (met|in|bij) ~ ${CHANNEL}`,
        '(is|zijn) [al|gisteren|vandaag|vorige week|inmiddels|zojuist] online gezet',
        `put (it|this|the invitation) (on|in) (our|the) ~ ${CHANNEL}`,
        '^ staat erop $',
        `^ (on|in|op) (our|the|onze|de|het) ~ ${CHANNEL} (since|sinds) ~`,
        '(is|zijn) [al|inmiddels|gisteren|vorige week] de deur uit',
        '(leden|members|achterban) (hebben|have|received|kregen|ontvingen) [de|the] (uitnodiging|it|invitation|hem|het|bericht) ~',
        `(prijkt|prijken) ~ ${CHANNEL}`,
        '(leden|achterban) [hebben|heeft] (hem|het|die|deze|uitnodiging|bericht) ~ ~ (gekregen|ontvangen)',
        '(members|readers|subscribers) (got|received) (it|this|the invitation) ~',
        `(was|were) in ~ ${CHANNEL}`,
        `(has|have) been (on|in) (our|the) ~ ${CHANNEL}`,
        `(ran|carried|featured|printed) (it|this|the) ~ in ~ ${CHANNEL}`,
        `(pinned|added) ~ (to|on|in) ~ ~ ${CHANNEL}`,
      ),
    ],
  ],
  turned: { distributed: 'not-yet' },
  asked: [],
  short: {
    distributed: [
      'ja',
      'yes',
      'gedaan',
      'done',
      'geplaatst',
      'verspreid',
      'gedeeld',
      'verstuurd',
      'posted',
      'distributed',
      'sent',
      'shared',
    ],
    'not-yet': ['nee', 'no'],
  },
  beside: 'zeker zojuist net gisteren vandaag al inmiddels beide allebei both already just yesterday today ook'.split(
    ' ',
  ),
  relayed: [],
  wishes: [],
  spoils: {
    any: phrases(
      '^ [een|the] (andere|ander|another|other) (vereniging|organisatie|club|society|organisation|organization|charity|hospital|ziekenhuis) ~',
      '(gedeeld|shared|gestuurd|sent|doorgestuurd|forwarded) ~ (met|with|aan|to|naar) (mijn|my|onze|our) ~ (man|vrouw|partner|collega|collegas|baas|chef|wife|husband|colleague|boss|friend|friends)',
      '(verspreid|gedeeld|shared|distributed|circulated|verspreiden|delen) ~ (onder|binnen|met|with|among|within) ~ (bestuur|bestuursleden|collegas|staf|redactie|commissie|board|colleagues|staff|committee|team)',
      '(besproken|bespreken|op de agenda|discussed|discuss|voorgelegd|voorleggen|overleg|vergadering|board meeting|bestuursvergadering)',
      `(doorgestuurd|doorgezet|doorgegeven|gestuurd|voorgelegd|forwarded|passed|sent|uitgezet) ~ (naar|aan|to|bij|on to|it to) ~ (afdeling|communicatie|communicatieafdeling|redactie|bestuur|webmaster|collega|secretaris|secretariaat|voorzitter|webredactie|board|office|editor|communications|colleague|department|redacteur|webbeheerder)`,
    ),
    distributed: phrases(
      '(zou|zouden|should|ought) ~',
      '(pipeline|editie|edition|next one|volgende) ~',
      '(map|concept|draft|folder|schijf|drive|prullenbak|spam)',
      '(deels|gedeeltelijk|partly|nog|bijna|half|alleen|only|still|almost|yet)',
      '(dacht|denk|thought|think|geloof|believe|volgens mij|neem aan|assume|zeker)$',
      '(vorige|vorig|eerdere|previous|earlier|last) (uitnodiging|bericht|oproep|invitation|message|one)',
      '(de|het|the|that) (vorige|eerdere|andere|oude|previous|earlier|other|last) (one)? (is|was|hebben|heb|staat|has)',
      '(iemand anders|anderen|someone else|others|by another)',
      '(verwijderd|weggehaald|removed|taken down|afgehaald)',
      '(een andere|andere|other) (uitnodiging|bijeenkomst|invitation|meeting)',
      '(of|from|van|by) (another|een andere|a different|andere) ~',
      '(vorig jaar|last year)',
      '(rectificatie|verkeerde|wrong|verouderde)',
    ),
    planned: phrases(
      '(waarschijnlijk|probably|hopelijk|hopefully)',
      '(was|were|stond|waren) [al] (ingepland|gepland|planned|scheduled) ~',
    ),
    declined: phrases(
      '(last|vorige|previous) (time|keer|year|jaar) ~',
      '(geen|no) (pdf|pdfs|bijlage|bijlagen|attachment|attachments|foto|fotos|logo|logos)',
      '(wel|alleen|only|instead) (tekst|een|in|op|via|de|het|als|zelf|the|a|on|text|if|when) ~',
      '(wel|but|maar) ~ (website|nieuwsbrief|linkedin|site|newsletter|social)',
      '(tenzij|unless|behalve|except)',
      '(nog niet|yet|nu niet|op dit moment|at the moment|currently|deze maand|this month|voorlopig)',
    ),
  },
  harmless: phrases('(zie|see|kijk|look|via) ~ (link|site|website|pagina|bijlage|page|here|hier)'),
  question: /verspreid|geplaatst|plaatsen|distribut|posted|news item|nieuwsbericht|doorgestuurd/i,
};

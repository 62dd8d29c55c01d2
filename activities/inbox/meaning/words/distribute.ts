import { phrases } from '../phrases.ts';
import { ASKING_FORMS } from './asking.ts';
import { DECLINING } from './declining.ts';
import { DONE_SPREADING_IDIOMS } from './idioms/done.ts';
import { NOT_SPREAD_IDIOMS } from './idioms/not-spread.ts';
import { SPREAD_IDIOMS } from './idioms/spread.ts';
import { WILL_SPREAD_IDIOMS } from './idioms/will-spread.ts';
import type { Lexicon } from './lexicon.ts';
import { SAYS_NO } from './plain-answers.ts';
import { CHANNEL, SPREAD, WILL_SPREAD } from './spreading.ts';

/** Words beside what was done with an invitation that leave it as it is. */
const KNOWN_OF_SPREADING = new Set(
  `membership material third-party message messages request requests news item items verzoek plaatsing verspreiding publicatie posting publication oproep oproepen berichten
  daarom hiervoor avg privacywet capaciteit ruimte space capacity external externe derden extern intranet bulletin digitaal digitale maandelijkse
  monthly weekly wekelijkse quarterly web editor redacteur webredactie secretary association society committee respectfully intend doorplaatsen
  afdelingen chapters branches regional regionale lokale local promised toegezegd beloofd afwijking teruggekoppeld excuus afvinken zelf
  liever rather chosen actief actively people mensen personen adressen addresses entire whole voltallige gehele diezelfde same tagged rubriek kop header story stories reel groep begeleidend kort stukje enclosed insert inlegvel pagina
  helaas toch alsnog inmiddels already linkedin facebook instagram x twitter mastodon bluesky whatsapp zoals our all alle onze volgers abonnees`
    .split(/\s+/)
    .filter(Boolean),
);

/** Spreading an invitation, in Dutch and English. */
export const DISTRIBUTE: Lexicon = {
  idioms: [SPREAD_IDIOMS, DONE_SPREADING_IDIOMS, WILL_SPREAD_IDIOMS, NOT_SPREAD_IDIOMS],
  known: KNOWN_OF_SPREADING,
  aside: phrases(
    '(nobody|no one|noone|niemand|everyone|everybody|iedereen) (should|zou|zal|must|moet|hoeft|will) ~ (left out|missed|overgeslagen|gemist|missen|have it|have seen|have received|hebben|gezien|ontvangen|binnen) ~',
  ),
  afterNegation: phrases(
    '^ (niet|not) (met|aan|onder|via|door|among|with|by|to|in|op|naar|rond|verder|over|uit|actief|binnen|tussen|bij|voor|out|round|around|on|onto|within|across|through|further|beyond)',
  ),
  fixed: [
    [
      'nothing',
      phrases(
        ...ASKING_FORMS,
        `(?:gestuurd|doorgestuurd|gemaild|verstuurd|verzonden|gegeven|doorgegeven|voorgelegd|sent|forwarded|passed|emailed|mailed|given) ~ (?:naar|aan|to)(?!.* (?:${CHANNEL}|iedereen|everyone|everybody|allemaal|all) ) ~`,
        `(?:naar|aan)(?! (?:\\S+ ){0,4}(?:${CHANNEL}|iedereen|everyone|allemaal) ) ~ ~ (?:gestuurd|doorgestuurd|gemaild|verstuurd|verzonden|gegeven|doorgegeven|voorgelegd)`,
        '(?:stuur|sturen|geef|geven|send|give|mailen) ~ (?:u|je|jou|jullie|you)(?! (?:uitnodiging|bericht|oproep|aankondiging|mail)) ~',
        '(?:contact|antwoord|reactie|uitsluitsel|an answer|a reply) ~',
        '(?:deel|delen|share) (?:ik|wij|we)? [uw|jullie|je|your] (?:mening|enthousiasme|zorg|zorgen|enthusiasm|view|concern|concerns) ~',
        '(haar|zijn|hun|his|her|their) [eigen|own] (mapje|map|bakje|postbak|postvak|postvakje|inbox|mailbox|pigeonhole|folder|tray) ~',
        '^ [en|maar|but] (?:eerder|vroeger|sneller|earlier|sooner|before that|daarvoor) ~ ~ (?:niet|geen|not|no|none) ~',
        '(?:ter|voor) (?:beoordeling|goedkeuring|overleg|beslissing|info|informatie|kennisname) ~',
      ),
    ],
    ['declined', SAYS_NO],
    ['declined', DECLINING],
    [
      'not-yet',
      phrases(
        'nog (niet|niets|geen) ~',
        '(not|nothing) ~ yet',
        'not done',
        '(vergeten|forgot|forgotten|overgeslagen)(?! (?:te|to|het|je|u|dit) (?:melden|zeggen|tell|say|report|mention|let|te) )',
      ),
    ],
  ],
  turning: [
    ['will', WILL_SPREAD],
    ['distributed', SPREAD],
  ],
  turned: { distributed: 'not-yet', will: 'declined' },
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
      '(met|with) (mijn|my|onze|our|een|a) (man|vrouw|partner|collega|collegas|baas|chef|colleague|colleagues|boss|bestuur|board|team) ~ (gedeeld|besproken|shared|discussed)',
      '^ [een|the|de] (andere|ander|another|other) (vereniging|organisatie|club|society|organisation|organization|charity|hospital|ziekenhuis) ~',
      '(gedeeld|shared|gestuurd|sent|doorgestuurd|forwarded) ~ (met|with|aan|to|naar) (mijn|my|onze|our) ~ (man|vrouw|partner|collega|collegas|baas|chef|wife|husband|colleague|boss|friend|friends)',
      '(verspreid|gedeeld|shared|distributed|circulated|verspreiden|delen) ~ (onder|binnen|met|with|among|within) ~ (bestuur|bestuursleden|collegas|staf|redactie|commissie|board|colleagues|staff|committee|team)',
      '(bespreken|op de agenda|discuss|voorleggen|(?<! na | na intern | na kort | na enig )overleg|board meeting)(?! (?:\\S+ ){0,2}(?:besproken|besloten|discussed|decided) )',
      `(doorgestuurd|doorgezet|doorgegeven|gestuurd|voorgelegd|forwarded|passed|sent|uitgezet) ~ (naar|aan|to|bij|on to|it to) ~ (afdeling|communicatie|communicatieafdeling|redactie|bestuur|webmaster|collega|secretaris|secretariaat|voorzitter|webredactie|board|office|editor|communications|colleague|department|redacteur|webbeheerder)`,
    ),
    distributed: phrases(
      '(bestuursleden|bestuur|board|redactie|teamleden|naaste collegas) ~ (gezien|gelezen|bekeken|ontvangen|seen|read|received) ~',
      '(had|hadden) ~ ~ moeten ~',
      '(door|by) [een] (andere|another|other|iemand|anderen|others) ~',
      '(last|vorige|vorig) (years|year|jaar) ~',
      '(zonder|without) (jullie|uw|je|your|het|the) (bericht|uitnodiging|message|invitation) ~',
      '(uitnodiging|invitation) (voor|for|to)(?! (?:(?:de|het|the|our|onze|uw|jullie|your) )?[a-z]*(?:bijeenkomst|netwerk|meeting|network|leden|members) ) ~',
      '(zoveel|so much|so many) ~',
      '(zou|zouden|should|ought) ~',
      '(pipeline|editie|edition|next one|volgende) ~',
      '(map|concept|draft|folder|schijf|drive|prullenbak|spam)',
      '(deels|gedeeltelijk|partly|nog(?! (?:eens|een keer|extra|apart|een herinnering|bedankt|een fijne|veel|even|op|via|per|in|ook|naar))|bijna|half|alleen|only|still|almost|yet)',
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
      '(vorige|vorig|eerdere|andere|oude|previous|earlier|other) (uitnodiging|bericht|oproep|invitation|message|one) ~',
      '(hoop|hopen|hope|hoping|probeer|proberen|try|trying|streven|aim|aiming) ~',
      '(waarschijnlijk|probably|hopelijk|hopefully)',
      '(was|were|stond|waren) [al] (ingepland|gepland|planned|scheduled) ~',
    ),
    declined: phrases(
      '(usually|normally|generally|meestal|gewoonlijk|doorgaans|normaal) ~',
      '(deze|dit|this|next|volgende|komende) (week|maand|month|keer|jaar|year|issue|time) ~',
      '(voor|before|until|tot|op|on) (?:[0-9]+|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday) ~',
      '(pdf|pdfs|personal data|persoonsgegevens) ~',
      '(share|give|provide|delen|geven|verstrekken|deel|geef) ~ (our|ons|onze|the|de) ~ (mailing list|ledenlijst|adreslijst|adressen|addresses|list)',
      '(last|vorige|previous) (time|keer|year|jaar) ~',
      '(geen|no) (pdf|pdfs|bijlage|bijlagen|attachment|attachments|foto|fotos|logo|logos)',
      '(wel|alleen|only|instead) (tekst|een|in|op|via|de|het|als|zelf|the|a|on|text|if|when) ~',
      '(wel|but|maar) ~ (website|nieuwsbrief|linkedin|site|newsletter|social)',
      '(tenzij|unless|behalve|except)',
      '(nog niet|yet|nu niet|op dit moment|at the moment|currently|deze maand|this month|voorlopig)',
    ),
  },
  harmless: phrases(
    '^ (wij|we|ik|u|je) (kunnen|kan|kunt) ~ (afvinken|afstrepen) $',
    '^ (namens|on behalf of) ~ (bestuur|board|vereniging|redactie) $',
    '^ (zoals|as) (toegezegd|beloofd|afgesproken|promised|agreed) $',
    '(zie|see|kijk|look|via) ~ (link|site|website|pagina|bijlage|page|here|hier)',
  ),
  question: /verspreid|geplaatst|plaatsen|distribut|posted|news item|nieuwsbericht|doorgestuurd/i,
};

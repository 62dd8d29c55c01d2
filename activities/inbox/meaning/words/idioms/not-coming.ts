import { idioms } from '../../idioms.ts';
import { SAD, SMALL, WHEN } from './parts.ts';

/** Not coming to a meeting, in figures of speech. */
export const NOT_COMING_IDIOMS = idioms(
  'no',
  `${SMALL}|${SAD}|${WHEN}`,
  `
DIT wordt (hem|het|m) niet [voor MIJ]
DIT wordt (niets|niks) [voor MIJ]
DIT (gaat|zal) (hem|het|m) niet worden [voor MIJ]
U (zullen|zult|zal|moeten|moet|mogen) het zonder MIJ (doen|stellen|redden|klaren|moeten doen|moeten stellen|moeten redden|moeten rooien|zien te redden)
@ (zullen|zult|zal|moeten|moet) U het zonder MIJ (doen|stellen|redden|klaren|moeten doen|moeten stellen|moeten redden|zien te redden)
het (zal|moet|gaat) zonder MIJ [moeten] (gaan|doorgaan|gebeuren|lukken)
zonder MIJ [maar]
IK (lees|lezen) (het verslag|de notulen) [later] (wel|achteraf|na afloop|wel na|naderhand)
@ (lees|lezen) IK (het verslag|de notulen) [later] (wel|achteraf|na afloop|wel na|naderhand)
(het verslag|de notulen) (lees|lezen) IK [later] (wel|achteraf|na afloop|wel na|naderhand)
IK (ga|gaan|zal|zullen|moet|moeten) het (achteraf|na afloop|naderhand|later) (in|uit) (het verslag|de notulen) [moeten] (lezen|nalezen|teruglezen|halen|vernemen)
IK (lees|lezen) het (achteraf|na afloop|naderhand|later) [wel] (in|uit) (het verslag|de notulen) [na|terug]
IK (ga|gaan|zal|zullen|moet|moeten) het [moeten] [van|met] (het verslag|de notulen) [moeten] (hebben|doen) [van|met]
IK (ga|gaan|zal|zullen|moet|moeten) het (van|met) (het verslag|de notulen) [moeten] (hebben|doen)
MIJN (stoel|plek|plaats|zetel|plekje) (blijft|zal) (leeg|onbezet) [blijven]
IK (schitter|schitteren) (door|in) afwezigheid
IK (zal|zullen|ga|gaan|moet|moeten) (schitteren door afwezigheid|door afwezigheid schitteren)
IK (moet|moeten|zal|zullen|ga|gaan|laat|laten) [DIT|deze kelk|deze beker|de bijeenkomst|deze bijeenkomst|de uitnodiging] aan MIJ (voorbij laten gaan|voorbijgaan|voorbij gaan)
DIT (moet|moeten|zal|zullen|ga|gaan|laat|laten) IK aan MIJ (voorbij laten gaan|voorbijgaan|voorbij gaan)
(deze kelk|deze bijeenkomst|het feest|het feestje|DIT) gaat aan MIJ [neus] voorbij
DIT gaat MIJN neus voorbij
IK (sla|slaan) [DIT] (een keer|een keertje|een rondje|een beurt|een beurtje|een editie|een ronde) over
IK (moet|moeten|zal|zullen|ga|gaan) [DIT] (een keer|een keertje|een rondje|een beurt|een ronde) overslaan
[IK] (geef|geven|laat|laten|moet|moeten|zal|zullen) verstek [laten] [gaan]
U (zult|zullen|zal|gaat|gaan) MIJ [er|daar] niet [aan] (zien|aantreffen|treffen|tegenkomen|zien zitten|zien verschijnen)
U (ziet|zie|zien|treft|tref|treffen) MIJ [er|daar] niet [aan|verschijnen|zitten]
@ (ziet|zie|zien|treft|tref|treffen) U MIJ [er|daar] niet [aan|verschijnen|zitten]
MIJ (zie|ziet|zien|tref|treft|treffen) U [er|daar] niet [aan|verschijnen]
op MIJ (hoeft|hoef|hoeven|kan|kun|kunt|kunnen|moet|moeten|mag) U niet [te] (rekenen|tellen|bouwen)
U (hoeft|hoef|hoeven|kan|kun|kunt|kunnen|moet|moeten) niet op MIJ [te] (rekenen|tellen)
(reken|rekent|tel) [U] [maar] niet op MIJ
U (hoeft|hoef|hoeven) MIJ niet (mee te tellen|te verwachten|in te plannen|mee te rekenen|op de lijst te zetten)
U (hoeft|hoef|hoeven) voor MIJ geen (stoel|plek|plaats|koffie) (klaar te zetten|vrij te houden|te reserveren|te zetten)
(verwacht|verwachten) [U] MIJ [maar|daar] niet
voor MIJ (hoeft er|hoef je|hoeft u|hoeven jullie) geen (stoel|plek|plaats|koffie) [te] (gereserveerd|klaargezet|vrijgehouden) [te worden|worden]
met geen (stok|tien paarden) (krijg|krijgt|krijgen) U MIJ (daarheen|daar|daar naartoe|erheen|ernaartoe|er naartoe|naar binnen|zo ver)
MIJ (krijg|krijgt|krijgen) U (met geen stok|met geen tien paarden|niet) [meer] (daarheen|erheen|ernaartoe|de deur uit|het huis uit)
MIJN (agenda|rooster|planning|nachtdienst|werk|oppas|gezondheid) (zegt|zegt dus) nee
MIJN (agenda|rooster|planning|werkgever|baas|gezondheid|lijf|rug) (is onverbiddelijk|gooit roet in het eten|gooit [hier] roet in het eten|werkt niet mee|steekt er een stokje voor|denkt daar anders over|denkt er anders over|beslist anders|laat het [mij] niet toe|staat het [mij] niet toe)
(de|MIJN) (griep|agenda|dienst|nachtdienst|oppas|planning|dokter) (gooit|gooide) roet in het eten
(de plicht|het werk|MIJN werk|de praktijk|het gezin) roept [elders|MIJ elders]
andere (verplichtingen|plichten|zaken|afspraken) gaan voor
pindakaas
IK (kan|kunnen) [nu eenmaal] niet op twee (plaatsen|plekken) tegelijk zijn
IK (kan|kunnen) MIJ [nu eenmaal] niet (in tweeen|opsplitsen|in stukken) [delen|splitsen|scheuren|hakken|knippen]
DIT (zit|zat) er [voor MIJ] niet in
daar (komt|zal) [voor MIJ] niets van (komen|terechtkomen|in|terecht)
IK (krijg|krijgen) DIT niet (ingepast|ingepland|rondgebreid|gepast|gepuzzeld|gepast en gemeten|in MIJN agenda gepropt|in MIJN agenda geperst|in MIJN agenda gewurmd)
IK (krijg|krijgen) DIT met geen mogelijkheid (ingepast|ingepland|rond|geregeld|gepuzzeld)
met geen mogelijkheid
IK (haak|haken) [voor] [DIT] af
IK (hou|houd|houden) het voor gezien
IK (moet|moeten) [U] [de|een] (nee verkopen|het laten afweten|verstek laten gaan|MIJN kat sturen|forfait geven|afzien)
IK (laat|laten) het afweten
IK (stuur|sturen) MIJN kat
IK (geef|geven) forfait
IK (geraak|geraken|raak) er niet
geen (denken aan|sprake van)
MIJ niet gezien
DIT is [voor MIJ] (een|net een) (brug te ver|stap te ver)
IK (zeg|zeggen) (af|nee)
voor MIJ (gaat het feest|gaat dit feestje|gaat de vlieger|gaat het) niet (door|op)
(die|deze) vlieger gaat niet op
DIT is voor MIJ (geen doen|niet te doen|niet weggelegd|onbegonnen werk|niet haalbaar|te hoog gegrepen)
[you] [will] [have to|need to] (do|manage|cope|make do|get by|muddle through|survive) without ME
you [will] [have to|need to|must] (do|manage|cope|make do|get by|muddle through|survive|carry on|go ahead) without ME
you are going to have to (do|manage|cope|make do|get by|muddle through|survive) without ME
it will have to be without ME
I [will have to|shall have to|have to|must|will|shall|need to|am going to|am going to have to|had better] (sit (it|this|that) [one] out|take a rain check [on IT]|give IT a miss|pass on IT|bow out|bow out of IT|bail|bail out|be conspicuous by MY absence|cry off|beg off|duck out|duck out of IT|call off|skip IT|let IT go by|let IT pass me by|let IT pass)
(sitting|sit) (it|this|that) [one] out
(taking|take) a rain check [on IT]
giving IT a miss
[it is] not [on] (this time|this one|this occasion|this round) [for ME]
(it is|that is|this is|[it is going to be]) (a no-go|no go|a non-starter|a pass|no can do|not to be|a polite no|a hard no|a firm no) [for ME|from ME]
(no can do|no go|no chance|not a chance|not a hope)
it was not to be
(count|deal|leave|rule) ME out [of IT]
(cross|strike|scratch|take|knock) (ME|MY name) off [(the|your) (list|guest list|register)]
I AM (otherwise engaged|spoken for|committed elsewhere|double-booked|double booked|needed elsewhere|wanted elsewhere|expected elsewhere|promised elsewhere|previously engaged)
(duty|work|home) calls [elsewhere]
MY (seat|chair|place) will (be|stay|remain) empty
an empty (seat|chair) for ME
you will not (see|find|be seeing|spot) ME [there|in the room|in the audience]
do not (expect|count on|reckon on|look for|save a (seat|chair|place) for|keep a (seat|chair|place) for|lay a place for) ME [to be there|to come|there]
(expect|look for) ME not
wild horses (could|would) not (drag|get) ME (there|to IT|along)
not in a (million years|month of sundays|thousand years)
not for all the (tea in china|money in the world)
over MY dead body
I WILL [have to|just] read (the minutes|about it|about it in the minutes) (instead|afterwards|later|when they come out)
I will [have to] (read|study) (the minutes|about it|about it in the minutes) (instead|afterwards|later|when they come out|with interest)
I will [have to] (catch up|follow) (through|via|from|on|with) the minutes [afterwards|instead]
I will [have to] make do with the minutes
the minutes will have to do [for ME]
I can not [be] (be in two places at once|clone MYSELF|split MYSELF in two|cut MYSELF in half)
(i|we) can not (be in two places at once|clone (myself|ourselves)|split (myself|ourselves) in two|be everywhere)
MY (diary|calendar|schedule|rota|roster|surgeon|doctor|childcare|health) (says no|begs to differ|has other ideas|had other ideas|will not budge|will not play ball|does not allow it|does not permit it|will not allow it|will not permit it|will not stretch to it|is having none of it|is against ME)
(a no-show|no show) [from|for] [ME]
I WILL be a no-show
you have a no-show in ME
I AM (out|out for IT|a no|a no-show|a non-starter|a scratch|washing MY hair)
I WILL be (elsewhere|otherwise engaged|away from it all|missing in action|absent without leave|double-booked|needed elsewhere)
I can not (wriggle|wangle|squeeze) (out of it|it in|it|IT in)
there is no way I can (make it|get away|get there|be there|come)
I can not (for the life of ME|for love nor money) (make it|get away|get there|be there|come)
IT is beyond ME
IT is (out of the question|not in the cards|not on the cards|off the cards) [for ME]
(attending|coming|being there|attendance|the trip|joining you) is (out of the question|not in the cards|not on the cards|off the cards|not an option) [for ME]
IK (moet|moeten|zal|zullen) het laten afweten
(moet|moeten|zal|zullen) IK het laten afweten
IK (laat|laten) het afweten
IK ZAL niet in (uw|jullie|je) midden (zijn|verkeren|vertoeven)
(this one|it|this|the meeting|the evening|the day) [will|shall] (have to|has to|must) (go ahead|go on|happen|take place) without ME
(this one|it|this|the meeting|the evening|the day) will (go ahead|go on|happen|take place) without ME
`,
);

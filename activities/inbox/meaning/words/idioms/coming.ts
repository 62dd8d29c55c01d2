import { idioms } from '../../idioms.ts';
import { EAGERLY } from './eagerly.ts';
import { GLAD, SMALL, WHEN } from './parts.ts';

/** Coming to a meeting, in figures of speech. */
export const COMING_IDIOMS = idioms(
  'yes',
  `${SMALL}|${GLAD}|${WHEN}|<PLACE>`,
  `
(niet komen|thuisblijven|wegblijven|afzeggen|missen|overslaan) is [voor MIJ] (geen optie|ondenkbaar|uitgesloten|er niet bij)
(not coming|staying away|staying at home|missing IT|skipping IT) is (not an option|out of the question|unthinkable) [for ME]
nou en of IK (kom|komen|erbij ben|erbij zijn)
${EAGERLY}
reken er [maar] (op|vast op)
[op] MIJ KUNT U bouwen
op MIJ KUNT U bouwen
[U] KUNT op MIJ bouwen
[IK] ZOU [IK] [DIT] voor geen (goud|geld|prijs|miljoen) [willen] missen
DIT ZOU IK voor geen (goud|geld|prijs|miljoen) [willen] missen
voor geen (goud|geld|prijs|miljoen) ZOU IK [DIT] [willen] missen
voor geen (goud|geld|prijs) dat IK DIT (mis|missen)
geen haar op MIJN hoofd die (eraan|er aan|daaraan) denkt [om] (weg te blijven|thuis te blijven|DIT te missen|af te zeggen|DIT over te slaan)
IK (laat|laten) MIJ [DIT] niet (ontgaan|afpakken|ontnemen|door de neus boren)
IK (laat|laten) DIT MIJ niet (ontgaan|afpakken|ontnemen)
DIT (laat|laten) IK MIJ niet (ontgaan|afpakken|ontnemen|door de neus boren)
DIT (laat|laten) IK [MIJ] (geen twee keer|geen tweemaal|niet twee keer) zeggen
DIT (hoef|hoeft|hoeven) U MIJ (geen twee keer|geen tweemaal|niet twee keer) te (vragen|zeggen)
U (hoef|hoeft|hoeven) MIJ [DIT] (geen twee keer|geen tweemaal|niet twee keer) te (vragen|zeggen)
(daar|hier) (ben|zijn) IK (bij|van de partij|niet weg te slaan|niet weg te houden|als de kippen bij|met de haren bij)
IK (ben|zijn) er (als de kippen|met huid en haar|met hart en ziel|helemaal) bij
IK (ben|zijn) HIER niet (weg te slaan|weg te houden)
[IK] [ben|zijn] [er] van de partij
van de partij (ben|zijn) IK
IK ZAL van de partij zijn
HIER (mag|mogen|wil|willen|kan|kunnen) IK niet [bij] (ontbreken|achterblijven|wegblijven)
IK (mag|mogen|wil|willen|kan|kunnen) HIER niet [bij] (ontbreken|achterblijven|wegblijven)
wegblijven is [voor MIJ] [er] (geen optie|niet bij)
[nog] (met|voor) geen tien paarden (hou|houd|houdt|houden|krijg|krijgt|krijgen) [U] MIJ (tegen|thuis|weg)
(niets|niemand|niks) (houdt|kan|zal|weerhoudt) MIJ (tegen|tegenhouden|thuis|thuis houden|thuishouden|weghouden)
U ZIET MIJ (verschijnen|daar zitten|in de zaal zitten|binnenwandelen|binnenkomen|binnenlopen|opduiken|op de stoep staan|voor de deur staan|op de eerste rij [zitten]|vooraan zitten)
@ ZIET U MIJ (verschijnen|daar zitten|in de zaal zitten|binnenwandelen|binnenkomen|binnenlopen|opduiken|op de stoep staan|voor de deur staan|op de eerste rij [zitten]|vooraan zitten)
U (zult|zullen|zal|gaat|gaan) MIJ [daar] zien [verschijnen|zitten]
U (tref|treft|treffen|vind|vindt|vinden) MIJ (daar|aan|in de zaal|op de eerste rij|vooraan|aan tafel|bij de koffie|in het publiek|onder de aanwezigen)
@ (tref|treft|treffen|vind|vindt|vinden) U MIJ (daar|aan|in de zaal|op de eerste rij|vooraan|aan tafel|bij de koffie|onder de aanwezigen)
U KUNT MIJ (verwachten|tegemoetzien|tegemoet zien|inplannen|meetellen|erbij zetten|bijschrijven)
@ KUNT U MIJ (verwachten|tegemoetzien|tegemoet zien|inplannen|meetellen)
(verwacht|verwachten) MIJ [daar|maar]
zet de koffie [maar] [voor MIJ] klaar
(zet|schuif) een (kop|kopje|bak|bakje|stoel|stoeltje) [koffie] (voor MIJ [klaar|bij]|klaar [voor MIJ]|bij [voor MIJ])
(hou|houd|bewaar|reserveer|vrijhouden) [U] een (stoel|plek|plekje|plaats|plaatsje|stoeltje|zetel) [vooraan|achteraan|achterin|op de eerste rij] (voor MIJ|MIJ) [vrij|bezet|warm] [vooraan|achterin|op de eerste rij]
(hou|houd|bewaar|reserveer) [U] [voor] MIJ een (stoel|plek|plekje|plaats|plaatsje|stoeltje|zetel) [vrij|bezet|warm] [vooraan|achterin|op de eerste rij]
(noteer|noteert|boek|boekt|reserveer|reserveert|schrijf|schrijft|zet) [U] MIJ [maar] (voor|op) een (stoel|plaats|plek|zetel|plekje) [in de zaal|vooraan|achterin|op de eerste rij]
een (stoel|plek|plekje|plaats|plaatsje) (voor MIJ|vooraan|op de eerste rij|vooraan voor MIJ) [is genoeg|volstaat]
IK (zit|zitten) (op de eerste rij|vooraan|bij U in de zaal|in de zaal|bij U aan tafel|er klaar voor|op het puntje van MIJN stoel|daar in de zaal)
@ (zit|zitten) IK (op de eerste rij|vooraan|bij U in de zaal|in de zaal|bij U aan tafel|op het puntje van MIJN stoel)
IK ZAL (op de eerste rij|vooraan|bij U in de zaal|in de zaal) zitten
IK (sta|staan) [bij U] (op de stoep|voor de deur|bij U op de stoep|bij U voor de deur|paraat|in de startblokken|te trappelen|te popelen|vooraan in de rij)
@ (sta|staan) IK [bij U] (op de stoep|voor de deur|bij U op de stoep|bij U voor de deur|paraat)
IK (stap|stappen) [wel] (in de|op de) (trein|auto|fiets|bus) naar U [toe]
IK (neem|nemen|pak|pakken) de (trein|auto|fiets|bus) naar U [toe]
IK (kom|komen) [naar U toe] (gefietst|aangefietst|aangewaaid|aanwaaien|aangereden|aanrijden|gereden|binnenvallen|opdagen|opdraven|gelopen|naar U toe)
@ (kom|komen) IK [naar U toe] (aanfietsen|aanwaaien|aanrijden|binnenvallen|opdagen|opdraven|naar U toe)
tot in (de zaal|het zaaltje|de wandelgangen)
IK (verheug|verheugen) MIJ [er] op (U|iedereen|allen|allemaal) [allemaal|allen] te (zien|ontmoeten|treffen|spreken)
IK (verheug|verheugen) MIJ erop (U|iedereen|allen) [allemaal|allen] te (zien|ontmoeten|treffen|spreken)
IK (kijk|kijken) ernaar uit [om] (U|iedereen|allen) [allemaal|allen] te (zien|ontmoeten|treffen|spreken)
DIT staat [bij MIJ] (met stip|met grote letters|met rode stift|met dikke stift|dik omcirkeld|rood omcirkeld|in hoofdletters|in vette letters|in inkt) in (de|MIJN) (agenda|kalender)
IK (heb|hebben) HIER (de|MIJN) (agenda|middag|dag|avond|ochtend) voor (vrijgemaakt|vrijgehouden|leeggeveegd|schoongeveegd|geblokt)
IK (heb|hebben) (er|hiervoor|daarvoor) (de|MIJN) (agenda|middag|dag|avond|ochtend) (vrijgemaakt|vrijgehouden|leeggeveegd|schoongeveegd|geblokt)
IK (geef|geven) acte de presence
IK (maak|maken) (MIJN|er MIJN) opwachting
IK (schaar|scharen) MIJ (onder|bij) de (aanwezigen|deelnemers|gasten)
(tel|reken|schaar) MIJ [maar] (onder|tot|bij) de (aanwezigen|deelnemers|gasten|liefhebbers)
U KUNT MIJ (onder|tot|bij) de (aanwezigen|deelnemers|gasten) (rekenen|tellen|scharen)
U (hebt|heb|heeft|hebben) er (een|een deelnemer|een gast|een aanmelding|twee deelnemers) bij
weer of geen weer (ben|zijn|kom|komen) IK [er|erbij]
IK (ben|zijn|kom|komen) [er] (weer of geen weer|door weer en wind|al moet IK kruipen|al moet IK komen lopen|koste wat kost) [erbij|bij]
koste wat kost (ben|zijn|kom|komen) IK [er|erbij]
ondergetekende [is|zal] [er] (present|aanwezig|erbij|van de partij|bij) [zijn]
IK (meld|melden) MIJ [bij U] (present|aan de poort|aan de balie|aan de deur)
IK (hap|happen) [hierop|meteen] toe
(daar|hier) (teken|tekenen) IK [meteen|direct|blind] voor
IK (teken|tekenen) [HIER|hiervoor|daarvoor|ervoor] [meteen|direct|blind] [voor]
IK (ga|gaan) [er] voor de bijl
dat (is|wordt) een (dikke ja|volmondig ja|hartgrondig ja|grote ja)
IK (blijf|blijven) niet thuis
thuisblijven (is er niet bij|doe IK niet|doen IK niet|is geen optie)
(teams|zoom|online|digitaal|webex) voor MIJ
doe MIJ [maar] [de] (teams|zoom|online|digitale versie|online versie|webex)
voor MIJ [DIT] (teams|zoom|online|digitaal|via teams|via zoom)
IK (kijk|kijken|luister|luisteren|doe|doen|zit|zitten) [online|digitaal] mee (vanuit huis|vanaf huis|vanuit MIJN werkkamer|achter MIJN scherm|vanachter MIJN scherm|vanachter MIJN bureau|via het scherm|via MIJN scherm)
IK (sluit|sluiten|schuif|schuiven|haak|haken) (vanachter MIJN bureau|vanachter MIJN scherm|vanuit huis|vanaf MIJN scherm|via het scherm) aan
wild horses (could|would|will|can) not (keep|stop|drag|hold) ME (away|from IT|from coming|from being there|from attending)
[I] (would|will|could|can) not (miss IT|dream of (missing|skipping|staying away from) IT|dream of (staying away|being anywhere else)) [for (the world|anything|all the (tea|money) in (china|the world)|love nor money)]
[I] (would|will|could) not be anywhere else
there is nowhere [else] (i|we) would rather be
you [can] (bet|bank on it|count on it|rely on it|bet on it)
you bet [i will|we will|i am|we are]
bank on ME [being there]
you can bank on ME [being there]
[you can] count ME among (the|your) (guests|attendees|participants|audience|number|visitors)
you can count ME among (the|your) (guests|attendees|participants|audience|number|visitors)
[try] try [and|to] (stop|stopping|keeping) ME [away]
[you] [try] stopping ME
(nothing|no power on earth|hell or high water) (could|would|will|can) (keep|stop) ME [away|from coming|from being there]
(come|through) (hell or high water|hell and high water|rain or shine|what may) I WILL be there
I WILL be there (come hell or high water|rain or shine|come rain or shine|come what may|with bells on|without fail|like a shot|bright and early|in the flesh|first thing|front and centre|front and center|in person|in my sunday best)
[there] with (bells|knobs) on
[and] [could|can|will|would] [you] (save|keep|reserve|hold|book|get) ME a (seat|chair|place|spot|place at the table|seat at the table) [near the front|near the door|at the front|at the back|in the front row|on the front row|up front|next to you|by the door]
(save|keep|reserve|hold|book|get) a (seat|chair|place|spot) [warm] for ME [near the front|near the door|at the front|at the back|in the front row|up front|next to you]
I WILL be (in|on) the (front row|audience|room with you|second row)
I WILL be (in|on) the (front row|audience|room)
you (will|can|are going to) (find|see|spot) ME (in the front row|at the back|at the front|in the audience|by the coffee|in the room|there)
I AM making the (trip|journey) [over|up|down] [<PLACE>] [in the flesh|in person]
I WILL (make|brave|do) the (trip|journey) [over|up|down] [in the flesh|in person]
I WILL be making the (trip|journey) [over|up|down] [in the flesh|in person]
I AM (coming over|coming down|coming up|travelling over|travelling down|travelling up|driving over|driving down|driving up|flying in|flying over|cycling over) [for IT|for the day|to join you|in person]
I WILL (come over|come down|come up|travel over|travel down|travel up|drive over|drive down|drive up|fly in|fly over|cycle over) [for IT|for the day|to join you|in person]
I WILL (take|catch|get) the (train|bus|ferry|tram) (over|up|down|across) [to join you]
I AM (taking|catching|getting) the (train|bus|ferry|tram) (over|up|down|across) [to join you]
consider ME (there|in|booked|signed up|on the list|a definite|a yes|confirmed|booked in)
I AM (a (definite|firm|certain|sure|big) yes|a (definite|dead) cert|all in|in like a shot|up for IT|down for IT|so in|so there|game for IT|there in a heartbeat)
I WILL be there in a heartbeat
IT is (in|on) MY (diary|calendar) in (ink|pen|red|capitals|capital letters|bold)
[IT is] (inked|circled in red|underlined twice) in MY (diary|calendar)
[there is] no need to twist MY arm
you (do not|will not|did not) (have|need) to (twist MY arm|ask ME twice)
you [have] twisted MY arm
(i|we) do not need asking twice
(keep|have) the (coffee|kettle|tea) (warm|on|hot|ready) [for ME]
put the kettle on [for ME]
I WILL (report for duty|show up|turn up|show MY face|be reporting for duty|be one of you|be among you|be one of the crowd|darken your doorstep)
dial ME in
(zoom|teams|webex|online) (it is|for ME|works best for ME|suits ME best)
(screen side|on screen) for ME
I WILL be (watching|listening|following|joining) (from (home|MY (desk|kitchen|office|sofa|couch))|on (screen|zoom|teams)|via (zoom|teams)|over (zoom|teams)) [this time]
I WILL (watch|listen|follow|join) [in] (from (home|MY (desk|kitchen|office|sofa|couch))|on (screen|zoom|teams)|via (zoom|teams)|over (zoom|teams))
[zeker] en vast
IK in (elk|ieder) geval wel
(noteer|noteert|boek|boekt) [U] MIJ
(daar|hier) (krijg|krijgt|krijgen) U MIJ niet (weg|vandaan) [te (houden|slaan|krijgen)]
IK (maak|maken|onderneem|ondernemen) de reis [naar <PLACE>]
IK (volg|volgen|bekijk|bekijken|woon|wonen) (DIT|alles|de bijeenkomst|de middag|de avond|het programma|de sessie) [wel] (via (de link|het scherm|de stream|de livestream|internet|teams|zoom)|online|digitaal|op afstand|vanuit huis|vanaf huis|thuis op MIJN scherm|vanaf de bank) [bij|mee]
@ (volg|volgen|bekijk|bekijken) IK (DIT|alles|de bijeenkomst|de middag|de avond|het programma|de sessie) [wel] (via (de link|het scherm|de stream|de livestream|internet|teams|zoom)|online|digitaal|op afstand|vanuit huis|vanaf huis)
doe MIJ [maar] [het|de] (scherm|link|livestream|stream|digitale variant|online variant)
I WILL be (dialling|dialing|logging|calling|zooming|tuning|linking) in [from (home|MY (desk|kitchen|kitchen table|office|sofa|couch|clinic|study))]
I WILL (dial|log|call|zoom|tune|link) in [from (home|MY (desk|kitchen|kitchen table|office|sofa|couch|clinic|study))]
I WILL (follow|watch) the (livestream|stream|webcast|broadcast) [instead|from home|online]
I WILL be (following|watching) the (livestream|stream|webcast|broadcast) [instead|from home|online]
`,
);

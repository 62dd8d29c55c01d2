import { idioms } from '../../idioms.ts';
import { GLAD, SMALL } from './parts.ts';

const PAST =
  'gisteren|eergisteren|vorige week|vanmorgen|vanochtend|zojuist|net|inmiddels|al|eindelijk|gelukkig|alweer|sinds gisteren|sinds vorige week|yesterday|last week|this morning|already|finally|at last|now|long since|long ago';

const DONE = `
@ (afvinken|afstrepen|doorstrepen|wegstrepen|afsluiten) [die|dit|dat|hem|m]
IK KUNT DIT (afvinken|afstrepen|wegstrepen)
U KUNT DIT [maar] (afvinken|afstrepen|doorstrepen|wegstrepen|afsluiten|van UW (lijst|lijstje|bord) halen)
DIT KUNT U [maar] (afvinken|afstrepen|doorstrepen|wegstrepen|afsluiten|van UW (lijst|lijstje|bord) halen)
DIT KUNT (van het (lijstje|bord)|van de (lijst|radar)|van UW (lijst|lijstje|bord)|de boeken in|het archief in|de kast in|op de stapel klaar|in de map klaar|in het mapje klaar|achter slot en grendel)
(zet|plaats) [er|achter DIT|hier] [maar] [achter] een (vinkje|streep|krul|krulletje|vink|kruisje) (achter|door|bij|achter DIT|door DIT|bij DIT|doorheen|in het hokje)
(daar|hier|er) KUNT [U] [maar] een (vinkje|streep|krul|krulletje|vink|kruis|dikke streep) (achter|door|bij) [zetten]
(vinkje|krul|krulletje) (erbij|erachter)
(dat|dit|het) varkentje is gewassen
IK (heb|hebben) (dat|dit|het) varkentje gewassen
(de|die|deze|dat|het) (klus|klusje|karwei|karweitje|taak) is (geklaard|gefikst|gepiept|af|gedaan)
(klus|klusje) geklaard
(missie|operatie) geslaagd
(de|die|deze) kous is af
daarmee is de kous af
de laatste hand is (eraan|er aan) gelegd
IK (heb|hebben) de laatste hand (eraan|er aan) gelegd
de puntjes staan op de i
het ei is gelegd
de bevalling is achter de rug
het boek [is|kan|mag] dicht
IK (heb|hebben) (er|hier) een klap op gegeven
(daar|hier) (heb|hebben) IK een klap op gegeven
U HEBT (er|hier|daar) geen omkijken meer naar
(daar|hier) HEBT U geen omkijken meer naar
(DIT|alles|hij) (is|zit) (in kannen en kruiken|voor de bakker|voor elkaar|gepiept|gebakken|in de pocket|in the pocket|kat in het bakkie|in het bakkie|achter de rug|achter de kiezen|beklonken|gefikst|geklaard|appeltje eitje|uit de wereld geholpen)
(in kannen en kruiken|voor de bakker|kat in het bakkie|appeltje eitje|gepiept en geklaard|beklonken)
(job|deed|mission|task) (done|accomplished|complete|completed)
[it is|this is|that is|all] (done and dusted|signed and sealed|sealed and delivered|wrapped up|squared away|buttoned up|put to bed|in the bag|in the can|in the books|over and done with|sorted and done|tied up with a bow)
it is all (done and dusted|wrapped up|squared away|buttoned up|put to bed|sorted)
IT one is (done and dusted|wrapped up|squared away|put to bed|in the bag|in the can|sorted)
all (done|finished|wrapped up|squared away|buttoned up|tied up|ticked off|sorted) [on (monday|tuesday|wednesday|thursday|friday)|last (monday|tuesday|wednesday|thursday|friday)]
(wrapped|finished|tied) up [on (monday|tuesday|wednesday|thursday|friday)]
(the|this|that) (job|deed|task|work|thing) is (done|done and dusted|in the bag|wrapped up|put to bed|a wrap)
(tick|cross|strike|check) (it|this|that|this one|that one) off [the list|your list|MY list]
you can (tick|cross|strike|check) (it|this|that|this one|that one) off [the list|your list|MY list]
(tick|check) the box
box (ticked|checked)
(put|stick|give) (it|this|that|this one) (a tick|a tick mark)
(put|stick) a [big|fat|green] tick (against|next to|beside|in|behind) (it|this|that|MY name|the box)
(that|this) is one less thing [for you] to worry about
[one|another] [more] [one] off the list
stick a fork in it
all the is are dotted
IT is (on|sitting on|waiting on|lying on|in|sitting in|waiting in) your (desk|inbox|mailbox|pigeonhole|in-tray)
(close|shut) the (book|file|lid) (on it|on this one|on this)
I have put it to bed
it has been put to bed
IT is (over the line|over the finish line|across the finish line|out of the way|a done deal)
it is a wrap
`;

/** Where work lies that was delivered. */
const DELIVERED = `
(hij|DIT|het stuk|de lijst|het overzicht) (ligt|staat|zit) (op UW bureau|in UW (mailbox|postvak|inbox|postvakje|mail|mailbak)|op de [gedeelde|gezamenlijke] schijf|in de [gedeelde|gezamenlijke] map|in dropbox|op sharepoint)
U (vindt|vind|vinden) (hem|het|de lijst|het stuk|het overzicht) (op UW bureau|in UW (mailbox|postvak|inbox|postvakje|mail)|op de [gedeelde|gezamenlijke] schijf|in de [gedeelde|gezamenlijke] map|in dropbox|op sharepoint)
@ (ligt|staat|zit) (hij|het|alles) (op UW bureau|in UW (mailbox|postvak|inbox)|op de [gedeelde] schijf|in de [gedeelde] map)
you [will] find it (on your desk|in your inbox|in your mailbox|on the shared drive|in the shared folder)
you will find it (on your desk|in your inbox|in your mailbox|on the shared drive|in the shared folder)
`;

/** Work that is done, in figures of speech. */
export const DONE_IDIOMS = idioms('done', `${SMALL}|${GLAD}|${PAST}`, DONE + DELIVERED);

/** The same of an invitation that had to be spread. */
export const DONE_SPREADING_IDIOMS = idioms('distributed', `${SMALL}|${GLAD}|${PAST}`, DONE);

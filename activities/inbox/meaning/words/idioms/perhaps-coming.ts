import { idioms } from '../../idioms.ts';
import { GLAD, SAD, SMALL, WHEN } from './parts.ts';

/** Not knowing yet whether to come, in figures of speech. */
export const PERHAPS_COMING_IDIOMS = idioms(
  'maybe',
  `${SMALL}|${GLAD}|${SAD}|${WHEN}|nog|still|yet|eerlijk gezegd`,
  `
DIT hangt [voor MIJ|bij MIJ] (aan een zijden draadje|aan een draadje)
MIJN komst (hangt aan een zijden draadje|is onzeker|staat op losse schroeven|is een vraagteken)
DIT is [voor MIJ|bij MIJ] (kop of munt|koffiedik kijken|een dubbeltje op zijn kant|dubbeltje op zijn kant|kantje boord|kielekiele|kiele kiele|fifty fifty|vijftig vijftig|een vraagteken)
het wordt (kop of munt|kantje boord|kiele kiele|een dubbeltje op zijn kant)
IK (hou|houd|houden) (een slag om de arm|het open|MIJN opties open|een kleine slag om de arm)
IK (ben|zijn) er niet uit [of IK (kom|komen)]
IK (ben|zijn) (een vraagteken|een twijfelgeval|een misschien|een twijfelaar)
(zet|noteer|plaats) [U] [maar] een vraagteken (achter|bij) MIJN naam
(achter|bij) MIJN naam (mag|kan|moet|hoort|past) een vraagteken
(zet|noteer|schrijf) [U] MIJ [maar] (met potlood|in potlood|onder voorbehoud) [op|op de lijst|erbij|in de lijst|op de deelnemerslijst]
MIJN naam (mag|kan) (met potlood|in potlood) [op de lijst|erbij]
het kan [nog] (vriezen of dooien|alle kanten op|beide kanten op|beide kanten uit|alle kanten uit)
het kan vriezen
IK (durf|durven) [het|er] [niets|niks] [niet] [over] te zeggen
IK (durf|durven) er geen (ja of nee|pijl) op te (zeggen|trekken)
daar is geen pijl op te trekken
er is geen pijl op te trekken
IK (zeg|zeggen) geen ja en [ook] geen nee
geen ja en [ook] geen nee
ja noch nee
(het wordt|dat wordt|het is) afwachten
MIJN glazen bol laat MIJ in de steek
IK (heb|hebben) geen glazen bol
IT is (touch and go|up in the air|in the balance|hanging in the balance|a toss-up|a toss up|a coin toss|in the lap of the gods|anybodys guess|anyones guess|a close call|too close to call|hit and miss|hit or miss|fifty-fifty|a maybe) [for ME|at MY end]
(touch and go|up in the air|a toss-up|a toss up|fifty-fifty|in the balance)
[IT is] too (close|early|soon) to (call|say|tell)
I AM (on the fence|sitting on the fence|a question mark|hedging MY bets|keeping MY options open)
IT could go either way
I can not say either way
the jury is out
IK (laat|laten) het in het midden
pencil ME in [for now|as a maybe|as a tentative]
put ME in pencil
put ME down in pencil
I will have to (keep you guessing|leave it open|keep it open|sit on the fence)
MY (attendance|presence) (is|hangs|remains) (in the balance|up in the air|touch and go|uncertain|by a thread)
your guess is as good as mine
(put|place|set) a question mark (next to|beside|against|behind|after) MY name
MY name (needs|deserves|gets) a question mark
neither [a] yes nor [a] no
i would not bet on it either way
`,
);

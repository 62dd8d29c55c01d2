import { phrases } from '../phrases.ts';

/** A day that is only named as too soon, as the first that could be, or to count from: "not before 1 April". */
export const NO_END = phrases(
  '(vroegst|earliest|te vroeg|te snel|too early|too soon)',
  '(niet|not|no) (voor|eerder dan|before|earlier than|sooner than) ~',
  '(pas|only|na|after|vanaf|from) (na|after|[0-9]+) ~',
  '(haal|haalt|halen|red|redden|lukt) ~ niet ~',
  '(will|can) not ~ (make|manage|meet) ~',
  '(deadline|sluitingsdatum|closing date) (of|van|voor) (the|de|het|een|a) [a-z-]+ (is|ligt|valt|was) ~',
  // of what comes in, and of absence
  '(komen|come|arrive|arriveren) ~',
  '(zit|zitten|ben|zijn|was|am|been|are) ~ ~ (buitenland|abroad|ziek|ill|weg|away|thuis) ~',
);

/** Something appears or goes out on a day. */
export const APPEARS = phrases(
  '(is|are|wordt|worden) (mailed|sent|posted|published|verstuurd|verzonden|gemaild) ~',
  '(gaat|komt|valt|gaan|komen|goes) ~ ~ (uit|out) ~',
  '(verschijnt|verschijnen|uitkomt|appears|comes out|goes out|is out|due out|in de bus)',
);

/** The day is put in the place of the former one. */
export const PUTS_ON = phrases(
  '(put|set|zet|zetten|houd|hou|houden|move) (it|this|het|dit|hem|me) [down] (on|op|for|to|voor) ~',
);

/** Counted from another day: "two weeks after". */
export const COUNTED_FROM = phrases('(dag|dagen|week|weken|maand|day|days|week|weeks|month) (na|after|vanaf|from) ~');

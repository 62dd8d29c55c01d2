import { phrases } from '../phrases.ts';

/** What a postscript beside an answer must not say. */
export const UNSETTLES = phrases(
  '(toch|alsnog|ineens|opeens|trouwens niet|however|actually|echter)',
  '(weet|hoor|hoorde|heard|hear|lees|zie|see) ~ (net|nu|zojuist|just|now) ~',
  '(on reflection|worries|worried|bezorgd|zorgen) ~',
  '(onder voorbehoud|wacht|wachten|waiting|afwachten)',
);

/** Meeting somebody, or being somewhere, on a day. */
export const MEETS = phrases(
  '(zie|zien|see|meet|treffen|ontmoeten|tref|tot|kom|komen|come|coming|ben|zijn|there|aanwezig|erbij|vertrek|join|attend) ~',
);

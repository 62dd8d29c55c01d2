import type { Language } from '../../../workflows/kit/letter.ts';
import { type Html, html } from '../../html.ts';
import type { Mistake } from './form.ts';
import { MEETING_TEXTS } from './texts.ts';

/** What is not right in a form, above it, each with a link to where it can be mended. */
export function summary(language: Language, mistakes: Mistake[], placeOf: (mistake: Mistake) => string): Html {
  const texts = MEETING_TEXTS[language].errors;
  return html`<div class="errors" role="alert"><h2>${texts.heading}</h2><ul>${mistakes.map((mistake) => html`<li><a href="#${placeOf(mistake)}">${texts[mistake]}</a></li>`)}</ul></div>`;
}

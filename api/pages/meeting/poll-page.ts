import { untilInWords } from '../../../activities/letters/dates.ts';
import type { MeetingPersonView, PollAnswer } from '../../../workflows/meeting/contract.ts';
import { type Html, html } from '../../html.ts';
import { framed } from '../frame.ts';
import { askWho } from '../notice.ts';
import { stopPart } from '../stop-link.ts';
import { PAGE_TEXTS, say } from '../texts.ts';
import type { Mistake } from './form.ts';
import { summary } from './mistakes.ts';
import { MEETING_TEXTS, slotInWords } from './texts.ts';

const ANSWERS = ['yes', 'if-need-be', 'no', 'open'] as const;

/** The page on which a person says which dates suit: all dates on one page, one button, no script. */
export function pollPage(
  view: MeetingPersonView,
  { path, stop, done = false, errors = [] }: { path: string; stop: string; done?: boolean; errors?: Mistake[] },
): string {
  const { language, name } = view.to;
  const texts = MEETING_TEXTS[language].poll;
  const { network } = view.letterhead;
  const heading = done ? texts.thanks : texts.heading;
  const title = errors.length > 0 ? `${MEETING_TEXTS[language].errors.heading} · ${heading}` : heading;
  const main = html`<h1>${heading}</h1>
${errors.length > 0 && summary(language, errors, () => `${view.options[0]?.id}-yes`)}
<p>${say(PAGE_TEXTS[language].greeting, { name })}</p>
<p>${say(texts.intro, { network, title: view.title })}</p>
<p>${say(texts.until, { closingDate: untilInWords(view.closesAt, language) })}</p>
<form method="post" action="${path}">
${view.options.map((option) => dateField(view, option, view.poll?.answer))}
<p id="will">${texts.will}</p>
<button type="submit" aria-describedby="will">${texts.button}</button>
</form>
${askWho(language, view.letterhead)}
${stopPart(view, stop)}`;
  return framed(language, { title, network, main });
}

function dateField(view: MeetingPersonView, option: MeetingPersonView['options'][number], given?: PollAnswer): Html {
  const { language } = view.to;
  const texts = MEETING_TEXTS[language].poll;
  const current = given?.[option.id] ?? 'open';
  return html`<fieldset><legend>${slotInWords(option, language)}</legend>
${ANSWERS.map((answer) => html`<p><input type="radio" id="${option.id}-${answer}" name="${option.id}" value="${answer === 'open' ? '' : answer}"${answer === current && html` checked`}><label for="${option.id}-${answer}">${texts[answer]}</label></p>`)}
</fieldset>
`;
}

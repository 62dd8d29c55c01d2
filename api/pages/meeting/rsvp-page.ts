import { seatUntilInWords } from '../../../activities/letters/dates.ts';
import { LETTER_TEXTS } from '../../../activities/letters/texts.ts';
import type { MeetingPersonView, Rsvp } from '../../../workflows/meeting/contract.ts';
import { type Html, html } from '../../html.ts';
import { framed } from '../frame.ts';
import { askWho } from '../notice.ts';
import { stopPart } from '../stop-link.ts';
import { say } from '../texts.ts';
import { documentLinks } from './documents.ts';
import { type Filled, isHybrid, type Mistake, RSVP_CHOICES, type RsvpChoice } from './form.ts';
import { summary } from './mistakes.ts';
import { MEETING_TEXTS, slotInWords } from './texts.ts';

export interface RsvpPage {
  view: MeetingPersonView;
  path: string;
  /** The address of the page to stop mail. */
  stop: string;
  choice?: RsvpChoice | undefined;
  filled?: Filled;
  errors?: Mistake[];
  done?: boolean;
}

/** The page on which a person says whether they come: what we have noted, what will be recorded, and one button. */
export function rsvpPage(page: RsvpPage): string {
  const { view, done, errors = [] } = page;
  const { language } = view.to;
  const { rsvp, errors: mistakes } = MEETING_TEXTS[language];
  const heading = done && !newsOf(view) ? rsvp.thanks : say(rsvp.question, { title: view.title });
  const title = errors.length > 0 ? `${mistakes.heading} · ${heading}` : heading;
  const main = html`<h1>${heading}</h1>
${errors.length > 0 && summary(language, errors, placeOf)}
${facts(view)}
${documentLinks(view, page.path)}
${view.given && noted(view, view.given.answer)}
${onlineInstead(page)}
${page.choice ? form(page, page.choice) : choices(page)}
<p>${view.seat === 'offered' ? rsvp.untilOffered : rsvp.until}</p>
${askWho(language, view.letterhead)}
${stopPart(view, page.stop)}`;
  return framed(language, { title, network: view.letterhead.network, main });
}

/** Where on the page a mistake can be mended. */
function placeOf(mistake: Mistake): string {
  if (mistake === 'choice') return 'choices';
  if (mistake === 'no-seats') return 'guests';
  if (mistake === 'colleague-is-self') return 'substituteEmail';
  if (mistake === 'too-many-colleagues') return 'will';
  return mistake === 'no-room' ? 'will' : mistake;
}

/** A choice as letters have it, so that a button and the page that it opens say the same. */
const choiceInWords = ({ to }: MeetingPersonView, choice: RsvpChoice): string =>
  LETTER_TEXTS[to.language].meeting.rsvp.choices[choice];

/** When and where. */
function facts({ to: { language }, when, place }: MeetingPersonView): Html {
  const texts = MEETING_TEXTS[language].rsvp;
  const where = [place?.name, place?.address].filter(Boolean).join(', ');
  return html`<dl>
${when && html`<dt>${texts.when}</dt><dd>${slotInWords(when, language)}</dd>`}
${where !== '' && html`<dt>${texts.where}</dt><dd>${where}</dd>`}
${place?.link && html`<dt>${texts.link}</dt><dd>${isOfTheWeb(place.link) ? html`<a href="${place.link}">${place.link}</a>` : place.link}</dd>`}
</dl>`;
}

const isOfTheWeb = (link: string) => /^https?:\/\//i.test(link);

/** What happened to a person's seat since they answered: it stands for itself, and is nothing they said. */
const newsOf = ({ seat }: MeetingPersonView): 'offered' | 'lapsed' | undefined =>
  seat === 'offered' || seat === 'lapsed' ? seat : undefined;

const untilOf = ({ to: { language }, offeredUntil }: MeetingPersonView): string =>
  offeredUntil === undefined ? '' : seatUntilInWords(offeredUntil, language);

function noted(view: MeetingPersonView, answer: Rsvp): Html {
  const isNews = newsOf(view);
  const { current, news, recorded } = MEETING_TEXTS[view.to.language].rsvp;
  if (isNews)
    return html`<section class="noted" aria-labelledby="news"><h2 id="news">${news[isNews]}</h2><p>${say(recorded[isNews], { until: untilOf(view) })}</p></section>`;
  const key = answer.choice === 'yes' && answer.mode === 'online' ? 'yesOnline' : answer.choice;
  const name = answer.choice === 'substitute' ? answer.substitute.name : '';
  return html`<section class="noted" aria-label="${current}"><p>${current}</p><p><strong>${say(recorded[view.seat ?? key], { name })}</strong></p></section>`;
}

/** Who has no seat in the room can take part online at once, where there is a link. */
function onlineInstead({ view, path, choice }: RsvpPage): Html | undefined {
  const { onlineInstead: texts } = MEETING_TEXTS[view.to.language].rsvp;
  const isWithout = view.seat === 'waiting' || view.seat === 'lapsed';
  if (!isWithout || choice || !isHybrid(view)) return undefined;
  return html`<p>${texts.text} <a href="${path}?choice=online">${texts.link}</a></p>`;
}

/** That all seats are taken, for who has none; who is online needs none. */
function fullNotice({ view }: RsvpPage): Html | undefined {
  const { full, fullOnline } = MEETING_TEXTS[view.to.language].rsvp;
  return view.full && !view.seat ? html`<p>${full}${isHybrid(view) && html` ${fullOnline}`}</p>` : undefined;
}

/** The choices as links: following one records nothing, it shows the form for that choice. */
function choices({ view, path, choice }: RsvpPage): Html {
  const texts = MEETING_TEXTS[view.to.language].rsvp;
  const others = RSVP_CHOICES.filter((other) => other !== choice);
  return html`<nav aria-labelledby="choices"><h2 id="choices">${choice || view.given ? texts.other : texts.choose}</h2>
<ul class="choices">${others.map((other) => html`<li><a href="${path}?choice=${other}">${choiceInWords(view, other)}</a></li>`)}</ul></nav>`;
}

function form(page: RsvpPage, choice: RsvpChoice): Html {
  const { view, path } = page;
  const texts = MEETING_TEXTS[view.to.language].rsvp;
  return html`<form method="post" action="${path}" novalidate>
<h2>${choiceInWords(view, choice)}</h2>
<p id="will">${texts.will[choice]}</p>
<input type="hidden" name="choice" value="${choice}">
${fields(page, choice)}
<button type="submit" aria-describedby="will">${texts.button}</button>
</form>
${choices(page)}`;
}

function fields(page: RsvpPage, choice: RsvpChoice): Html | undefined {
  const { view } = page;
  switch (choice) {
    case 'yes':
      return html`${fullNotice(page)}${isHybrid(view) && modes(page)}${view.asksGuests && input(page, 'guests', 'number')}${view.asksDiet && input(page, 'diet', 'text')}`;
    case 'no':
      return view.asksReason ? input(page, 'reason', 'text') : undefined;
    case 'substitute':
      return html`${input(page, 'substituteName', 'text')}${input(page, 'substituteEmail', 'email')}`;
    case 'maybe':
      return undefined;
    default:
      return choice satisfies never;
  }
}

function modes({ view, filled = {} }: RsvpPage): Html {
  const texts = MEETING_TEXTS[view.to.language].rsvp;
  const radio = (mode: 'on-site' | 'online', label: string) =>
    html`<p><input type="radio" id="mode-${mode}" name="mode" value="${mode}"${(filled.mode ?? 'on-site') === mode && html` checked`}><label for="mode-${mode}">${label}</label></p>`;
  return html`<fieldset id="mode"><legend>${texts.mode}</legend>${radio('on-site', texts.onSite)}${radio('online', texts.online)}</fieldset>`;
}

type Field = 'guests' | 'diet' | 'reason' | 'substituteName' | 'substituteEmail';

function input({ view, filled = {}, errors = [] }: RsvpPage, name: Field, type: string): Html {
  const { rsvp, errors: mistakes } = MEETING_TEXTS[view.to.language];
  const wrong = errors.find((mistake) => placeOf(mistake) === name);
  return html`<label for="${name}">${rsvp[name]}</label>
${wrong && html`<p class="mistake" id="${name}-mistake">${mistakes[wrong]}</p>`}<input id="${name}" name="${name}" type="${type}" value="${filled[name]}" autocomplete="off"${wrong && html` aria-invalid="true" aria-describedby="${name}-mistake"`}>`;
}

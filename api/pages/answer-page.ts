import { untilInWords } from '../../activities/letters/dates.ts';
import { CHOICES, type Choice, type InvitationAnswer, type PersonView } from '../../workflows/invitation/contract.ts';
import { COMMITMENTS } from '../../workflows/network/contract.ts';
import { type Html, html } from '../html.ts';
import type { Filled, FormError } from './answer-form.ts';
import { framed } from './frame.ts';
import { askWho } from './notice.ts';
import { stopPart } from './stop-link.ts';
import { PAGE_TEXTS, type PageTexts, say } from './texts.ts';

export interface AnswerPage {
  view: PersonView;
  /** The address of this page, and of the page to stop mail. */
  path: string;
  stop: string;
  choice?: Choice | undefined;
  filled?: Filled;
  errors?: FormError[];
  done?: boolean;
}

/** The page on which a person answers: what we have noted, what will be recorded, and one button. */
export function answerPage(page: AnswerPage): string {
  const { view, done, errors = [] } = page;
  const { language } = view.to;
  const texts = PAGE_TEXTS[language];
  const heading = done ? texts.thanks : say(texts.question, { title: view.title });
  const title = errors.length > 0 ? `${texts.errorsHeading} · ${heading}` : heading;
  const main = html`<h1>${heading}</h1>
${errors.length > 0 && errorSummary(language, errors)}
${view.given && noted(view)}
${!done && html`<p>${say(texts.greeting, { name: view.to.name })}</p><p>${say(texts.intro, { network: view.letterhead.network, closingDate: untilInWords(view.closesAt, language) })}</p>`}
${page.choice ? form(page, page.choice) : choices(page)}
${askWho(language, view.letterhead)}
${stopPart(view, page.stop)}`;
  return framed(language, { title, network: view.letterhead.network, main });
}

function errorSummary(language: PersonView['to']['language'], errors: FormError[]): Html {
  const texts = PAGE_TEXTS[language];
  return html`<div class="errors" role="alert"><h2>${texts.errorsHeading}</h2><ul>${errors.map((error) => html`<li><a href="#${fieldOf(error)}">${texts.errors[error]}</a></li>`)}</ul></div>`;
}

/** The first of the ways to take part: where a link to that question leads. */
const FIRST_COMMITMENT = `commitment-${COMMITMENTS[0]}`;

const fieldOf = (error: FormError) =>
  error === 'colleague-is-self' || error === 'too-many-colleagues'
    ? 'colleagueEmail'
    : error === 'no-room'
      ? 'remark'
      : error === 'commitment'
        ? FIRST_COMMITMENT
        : error;

/** What we have noted of this person, in words. */
function noted({ to, given }: PersonView): Html {
  const texts = PAGE_TEXTS[to.language];
  const { answer, remark } = given!;
  const [first, ...more] = linesOf(texts, answer);
  return html`<section class="noted" aria-label="${texts.current}">
<p>${texts.current}</p>
<p><strong>${first}</strong></p>
${more.map((line) => html`<p>${line}</p>`)}
${remark && html`<p class="remark">${say(texts.remarkRecorded, { remark })}</p>`}
</section>`;
}

function linesOf({ recorded, ...texts }: PageTexts, answer: InvitationAnswer): string[] {
  switch (answer.choice) {
    case 'takes-part': {
      const { commitment, discipline } = answer;
      return [
        commitment ? recorded[commitment] : recorded.takesPart,
        ...(discipline ? [say(texts.disciplineRecorded, { discipline })] : []),
      ];
    }
    case 'declines':
      return [recorded.declines];
    case 'call':
      return [recorded.call, ...(answer.phone ? [say(texts.phoneRecorded, { phone: answer.phone })] : [])];
    case 'colleague':
      return [say(recorded.colleague, { colleague: answer.colleague.name }), texts.thanksColleague];
    default:
      return answer satisfies never;
  }
}

/** The choices as links: following one records nothing, it shows the form for that choice. */
function choices({ view, path, choice }: AnswerPage): Html {
  const texts = PAGE_TEXTS[view.to.language];
  const heading = choice ? texts.otherHeading : view.given ? texts.changeHeading : texts.chooseHeading;
  const others = CHOICES.filter((other) => other !== choice);
  return html`<nav aria-labelledby="choices"><h2 id="choices">${heading}</h2>
<ul class="choices">${others.map((other) => html`<li><a href="${path}?choice=${other}">${texts.choice[other]}</a></li>`)}</ul></nav>`;
}

function form(page: AnswerPage, choice: Choice): Html {
  const { view, path, filled = {}, errors = [] } = page;
  const texts = PAGE_TEXTS[view.to.language];
  return html`<form method="post" action="${path}" novalidate>
<h2>${texts.choice[choice]}</h2>
<p id="will">${say(texts.willRecord[choice], { coordinator: view.letterhead.coordinator.name })}</p>
<input type="hidden" name="choice" value="${choice}">
${fields(page, choice)}
<label for="remark">${texts.remark}</label>
${mistake('remark', texts, errors)}<textarea id="remark" name="remark" rows="3" maxlength="1000"${invalid('remark', errors)}>${filled.remark}</textarea>
<button type="submit" aria-describedby="will">${texts.button}</button>
</form>
${choices(page)}`;
}

/** What is not right about a field, above it; the field refers to it. */
function mistake(field: string, texts: PageTexts, errors: FormError[]): Html | undefined {
  const error = errors.find((one) => fieldOf(one) === field);
  return error && html`<p class="mistake" id="${field}-mistake">${texts.errors[error]}</p>`;
}

const invalid = (field: string, errors: FormError[]): Html | false =>
  errors.some((error) => fieldOf(error) === field) && html` aria-invalid="true" aria-describedby="${field}-mistake"`;

function fields({ view, filled = {}, errors = [] }: AnswerPage, choice: Choice): Html | undefined {
  const texts = PAGE_TEXTS[view.to.language];
  const input = (name: 'discipline' | 'phone' | 'colleagueName' | 'colleagueEmail', type: string) =>
    html`<label for="${name}">${texts[name]}</label>${mistake(name, texts, errors)}<input id="${name}" name="${name}" type="${type}" value="${filled[name]}" autocomplete="off"${invalid(name, errors)}>`;
  switch (choice) {
    case 'takes-part':
      return html`<fieldset${invalid(FIRST_COMMITMENT, errors)}><legend>${texts.commitmentLegend}</legend>
${mistake(FIRST_COMMITMENT, texts, errors)}
${COMMITMENTS.map((commitment) => html`<p><input type="radio" id="commitment-${commitment}" name="commitment" value="${commitment}"${filled.commitment === commitment && html` checked`}><label for="commitment-${commitment}">${texts.commitment[commitment]}</label></p>`)}
</fieldset>
${input('discipline', 'text')}`;
    case 'call':
      return input('phone', 'tel');
    case 'colleague':
      return html`${input('colleagueName', 'text')}${input('colleagueEmail', 'email')}`;
    case 'declines':
      return undefined;
    default:
      return choice satisfies never;
  }
}

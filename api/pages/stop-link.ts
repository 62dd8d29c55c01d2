import { DAY_MS } from '../../workflows/kit/clock.ts';
import { networkId } from '../../workflows/kit/ids.ts';
import type { Addressee, Letterhead } from '../../workflows/kit/letter.ts';
import type { Deps } from '../deps.ts';
import { type Html, html } from '../html.ts';
import { PAGE_TEXTS, say } from './texts.ts';

const STOP_LINK_DAYS = 30;

interface OfPerson {
  to: Addressee;
  letterhead: Letterhead;
}

/** The path of the page on which a person stops mail of a network. */
export function stopLink({ tokens, now }: Deps, { to, letterhead }: OfPerson): string {
  const workflow = networkId(letterhead.slug);
  const expiresAt = now() + STOP_LINK_DAYS * DAY_MS;
  return `/s/${tokens.linkToken({ workflow, person: to.person, purpose: 'stop', expiresAt })}`;
}

/** The link to it, at the end of a page. */
export const stopPart = ({ to, letterhead }: OfPerson, stop: string): Html =>
  html`<p class="stop"><a href="${stop}">${say(PAGE_TEXTS[to.language].stopLink, { network: letterhead.network })}</a></p>`;

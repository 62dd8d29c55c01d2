import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { feedText } from '../../activities/letters/feed.ts';
import { feedAddress } from '../../activities/letters/links.ts';
import type { Bearer } from '../../activities/letters/token.ts';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import { meetingId } from '../../workflows/kit/ids.ts';
import type { Language, Letterhead } from '../../workflows/kit/letter.ts';
import type { FeedEntry } from '../../workflows/meeting/views.ts';
import type { FeedView } from '../../workflows/network/feed.ts';
import type { Deps } from '../deps.ts';
import { feedPage } from './feed-page.ts';
import { noticePage } from './notice.ts';
import { browserLanguage } from './texts.ts';

/** What the address of a feed ends in; without it, it is the page that tells about the feed. */
const FEED = /\.ics$/;
/** A program that asks again within this time has what it needs; no cache on the way keeps it. */
const CACHE = 'private, max-age=900';
const TAG_CHARACTERS = 27;

/** The token in a feed's address. */
export const feedToken = (request: Request): string => String(request.params.token).replace(FEED, '');

/** Gives a person's calendar feed (RFC 5545), or the page about it; 410 when they have none, or another one, by now. */
export async function showFeed(
  deps: Deps,
  request: Request,
  response: Response,
  { workflow, person, feed }: Bearer & { feed: number },
): Promise<void> {
  const view = await deps.door.look<FeedView | null>(workflow, { ask: 'feed', person }).catch(nothing(null));
  if (!view) return over(response, browserLanguage(request.get('accept-language')));
  const { letterhead, language } = view;
  if (view.stopped || view.feed !== feed) return over(response, language, letterhead);
  if (!FEED.test(String(request.params.token))) {
    const address = `${feedAddress(deps.settings.publicUrl, feedToken(request))}.ics`;
    response.type('html').send(feedPage(language, { letterhead, address }));
  } else {
    const text = feedText(await entriesOf(deps, view, person), letterhead, language);
    sendFeed(request, response, text, letterhead.slug);
  }
}

function over(response: Response, language: Language, letterhead?: Letterhead): void {
  response
    .status(410)
    .type('html')
    .send(noticePage(language, 'feedOver', letterhead && { letterhead }));
}

/** What Temporal has forgotten has nothing to tell. */
const nothing =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    if (error instanceof UnknownWorkflow) return value;
    throw error;
  };

/** What every meeting has for a person: one question each. */
async function entriesOf({ door }: Deps, { letterhead, meetings }: FeedView, person: string): Promise<FeedEntry[]> {
  const entries = await Promise.all(
    meetings.map((meeting) =>
      door.look<FeedEntry[]>(meetingId(letterhead.slug, meeting), { ask: 'feed', person }).catch(nothing([])),
    ),
  );
  return entries.flat();
}

function sendFeed(request: Request, response: Response, text: string, slug: string): void {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, TAG_CHARACTERS)}"`;
  response.set('Cache-Control', CACHE).set('ETag', tag);
  if (hasIt(request.get('if-none-match'), tag)) response.status(304).end();
  else
    response
      .set('Content-Disposition', `inline; filename="${slug}.ics"`)
      .type('text/calendar; charset=utf-8')
      .send(text);
}

/**
 * Whether one of the tags in If-None-Match is this one (RFC 9110 section 13.1.2). Not what Express has for it: that sends all
 * again to who also says `no-cache`, as calendar programs do.
 */
const hasIt = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

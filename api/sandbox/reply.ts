import type { SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { domainOf } from './addresses.ts';
import type { Answerable } from './answerable.ts';
import type { ReplyBody } from './reply-body.ts';
import { bounce } from './reply-bounce.ts';
import { calendarReply } from './reply-calendar.ts';
import { aboveQuote } from './reply-quote.ts';
import type { Words } from './texts.ts';

/** The envelope's sender of what a stranger sends in somebody else's name. */
const STRANGER = 'stranger@forged.invalid';
const CALENDAR_SAYS = {
  accept: { subject: 'acceptedSubject', text: 'acceptedText' },
  tentative: { subject: 'tentativeSubject', text: 'tentativeText' },
  decline: { subject: 'declinedSubject', text: 'declinedText' },
  counter: { subject: 'counterSubject', text: 'counterText' },
} as const;

/** An answer as it travels; its bytes hold nothing yet of what the mail server on the way adds. */
export interface Reply {
  /** The envelope: its sender is empty for what a mail system sends by itself. */
  from: string;
  to: string;
  raw: Buffer;
  /** The domain that From names, and whether the mail really comes from there. */
  domain: string;
  genuine: boolean;
}

/** Makes the mail by which the person who got a letter, or their mail system, answers it, in the letter's language. */
export async function composeReply(body: ReplyBody, letter: Answerable, words: Words, at: number): Promise<Reply> {
  const { person, replyTo } = letter;
  const { address } = person;
  const ours = { domain: domainOf(address), genuine: true };
  const mail = (options: SendMailOptions) => compose(letter, at, options);
  switch (body.kind) {
    case 'words':
      return { ...ours, from: address, to: replyTo, raw: await mail(written(body.text, letter, words)) };
    case 'forgery':
      return {
        ...ours,
        from: STRANGER,
        to: replyTo,
        raw: await mail(written(body.text, letter, words)),
        genuine: false,
      };
    case 'other-address': {
      const { from } = body;
      const raw = await mail({ ...written(body.text, letter, words), from: { name: person.name, address: from } });
      return { from, to: replyTo, raw, domain: domainOf(from), genuine: true };
    }
    case 'accept':
    case 'tentative':
    case 'decline':
    case 'counter': {
      const to = letter.invitation!.organizer;
      return { ...ours, from: address, to, raw: await mail({ ...inCalendar(body, letter, words, at), to }) };
    }
    case 'hard-bounce':
    case 'soft-bounce':
      return { ...ours, from: '', to: letter.sender!, raw: await bounce(body.kind, letter, words, at) };
    case 'out-of-office':
      return { ...ours, from: '', to: letter.sender!, raw: await mail(away(body.text, letter, words)) };
    default:
      return body satisfies never;
  }
}

function compose({ person, replyTo, subject, references }: Answerable, at: number, options: SendMailOptions) {
  const inReplyTo = references.at(-1);
  const mail = new MailComposer({
    from: person,
    to: replyTo,
    subject: /^(?:re|antw|aw):/i.test(subject) ? subject : `Re: ${subject}`,
    date: new Date(at),
    ...(inReplyTo && { inReplyTo, references }),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...options,
  });
  return mail.compile().build();
}

const written = (text: string, letter: Answerable, words: Words): SendMailOptions => aboveQuote(text, letter, words);

function inCalendar(
  body: Parameters<typeof calendarReply>[0],
  letter: Answerable,
  words: Words,
  at: number,
): SendMailOptions {
  const { subject, text } = CALENDAR_SAYS[body.kind];
  return {
    subject: words.say(subject, { subject: letter.invitation!.summary || letter.subject }),
    text: `${body.text || words.say(text, { name: letter.person.name || letter.person.address })}\n`,
    icalEvent: { method: body.kind === 'counter' ? 'COUNTER' : 'REPLY', content: calendarReply(body, letter, at) },
  };
}

/** What says that somebody is away (RFC 3834 sections 3 and 4): to the envelope's sender, and no machine answers it. */
const away = (text: string | undefined, { sender, subject }: Answerable, words: Words): SendMailOptions => ({
  to: sender!,
  subject: words.say('awaySubject', { subject }),
  text: `${text || words.say('awayDefault')}\n`,
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
});

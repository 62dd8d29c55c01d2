import { withToken } from '../../activities/letters/compose.ts';
import { createMailroom, type Incoming } from '../../activities/mailroom/mailroom.ts';
import { readOne } from '../../activities/mailroom/thread.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { type App, expectStatus } from './support.ts';

export const REPLY_ADDRESS = 'antwoord@kartrekker.example.org';

/** Who answers in words, and what: a workflow that asked them. */
export interface Writer {
  workflow: string;
  person: string;
  name: string;
  from?: string;
}

/** The mailroom of a network before the API of a test, and its coordinator's list. */
export function aMailroom(app: App, slug: string) {
  const { deps } = app;
  const home = `/networks/${slug}/inbox`;
  const mailroom = createMailroom({
    store: deps.store,
    door: deps.door,
    tokens: deps.tokens,
    readers: { read: async (raw, question) => readOne(raw, question), close: async () => {} },
    replyAddress: REPLY_ADDRESS,
    networks: async () => [slug],
    log: { info: () => {} },
  });
  let mails = 0;
  return {
    /** Takes a mail, whose sender our mail server believes unless the test says otherwise; gives what became of it. */
    take: async (raw: Buffer, more: Omit<Incoming, 'raw'> = { verdict: () => 'pass' }) =>
      (await mailroom.take({ raw, ...more })).map(({ done }) => done),
    /** An answer in words, now, to the address of the writer's own. */
    reply(words: string, { workflow, person, name, from = `${name}@example.org` }: Writer): Buffer {
      mails += 1;
      return rawMail(
        `From: ${name} <${from}>`,
        `To: ${withToken(REPLY_ADDRESS, deps.tokens.addressToken({ workflow, person }))}`,
        'Subject: Re: Uw vraag',
        `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: <${slug}-${mails}@example.org>`,
        '',
        words,
      );
    },
    waiting: async () => (await expectStatus(app.get(home), 200)).body.items,
    decide: (id: string, body: object) => app.post(`${home}/${id}/decisions`, { body }),
  };
}
export type MailIn = ReturnType<typeof aMailroom>;

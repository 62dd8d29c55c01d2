import { simpleParser } from 'mailparser';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { PASSWORD } from '../stack/mail/place.ts';
import type { MailServer } from '../stack/mail/server.ts';

/** A member with a mailbox, or without one that works. */
export interface Member {
  id: string;
  name: string;
  email: string;
}

/** A letter of ours as a mail program shows it. */
export interface Letter {
  id: string;
  subject: string;
  from: string;
  answersTo: string;
  text: string;
}

/** What members do with their mail programs, and others do to them, over a real mail server. */
export function createPost(server: MailServer) {
  const { ports, name, elsewhere } = server;
  const world = createTransport({ host: '127.0.0.1', port: ports.smtp });
  const account = (user: string) =>
    createTransport({ host: '127.0.0.1', port: ports.submission, auth: { user, pass: PASSWORD } });

  const letters = async ({ email }: Member): Promise<Letter[]> => {
    const mails = await Promise.all(server.mails(email).map((raw) => simpleParser(raw)));
    return mails
      .toSorted((a, b) => a.date!.getTime() - b.date!.getTime())
      .map(({ messageId, subject, from, replyTo, text }) => ({
        id: messageId!,
        subject: subject!,
        from: from!.text,
        answersTo: replyTo!.value[0]!.address!,
        text: text!,
      }));
  };

  /** An answer as mail programs make it: under its words stands the letter that it answers. */
  const answer = async (member: Member, words: string): Promise<SendMailOptions> => {
    const [letter] = await letters(member);
    if (!letter) throw new Error(`${member.name} has no letter to answer`);
    return {
      from: { name: member.name, address: member.email },
      to: letter.answersTo,
      subject: `Re: ${letter.subject}`,
      inReplyTo: letter.id,
      references: letter.id,
      text: `${words}\n\nMet vriendelijke groet,\n${member.name}\n\nOp ma 4 jan 2027 om 10:00 schreef ${letter.from}:\n${letter.text.replaceAll(/^/gm, '> ')}`,
    };
  };

  return {
    letters,
    /** Answers from the member's own account; gives what was sent, for who sends it again. */
    async answers(member: Member, words: string): Promise<SendMailOptions> {
      const mail = await answer(member, words);
      const { messageId } = await account(member.email).sendMail(mail);
      return { ...mail, messageId };
    },
    again: (member: Member, mail: SendMailOptions) => account(member.email).sendMail(mail),
    /** The same person from an address that we do not know, of a domain that proves itself. */
    async answersFromElsewhere(member: Member, words: string) {
      const address = `${member.email.split('@')[0]}@${elsewhere}`;
      await world.sendMail({ ...(await answer(member, words)), from: { name: member.name, address } });
    },
    /** Somebody who has seen the letter writes as the member, with a verdict of their own making. */
    async forges(member: Member, words: string) {
      const verdict = `${name}; dmarc=pass header.from=${server.domain}`;
      await world.sendMail({ ...(await answer(member, words)), headers: { 'Authentication-Results': verdict } });
    },
    /** What a mail program says by itself (RFC 3834): it answers the envelope, and bears no sender there. */
    async isAway(member: Member) {
      const mail = await answer(member, 'Ik ben met vakantie en lees geen mail. Ja, ook geen uitnodigingen.');
      const to = String(mail.to);
      await world.sendMail({
        ...mail,
        subject: String(mail.subject).replace('Re:', 'Automatisch antwoord:'),
        envelope: { from: '', to },
        headers: { 'Auto-Submitted': 'auto-replied' },
      });
    },
  };
}

export type Post = ReturnType<typeof createPost>;

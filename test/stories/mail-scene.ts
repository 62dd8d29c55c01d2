import { readFileSync } from 'node:fs';
import type { MailServer } from '../stack/mail/server.ts';
import type { Stack } from '../stack/stack.ts';
import { becomes } from './mail-facts.ts';
import { createPost, type Member, type Post } from './post.ts';

export const NETWORK = '/networks/nf1';
const PEOPLE = 16;
/** Somebody at a mail server that takes mail for them, and then finds that it knows nobody of that name. */
const GONE = 't.elamrani.emc@example.org';

/** Everything that plays a part in the story `mail`. */
export interface Scene {
  stack: Stack;
  server: MailServer;
  post: Post;
  tell: (line: string) => void;
  /** A member by their first name. */
  who(first: string): Member;
}

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
const table = () =>
  example('people.csv')
    .split('\n')
    .slice(0, PEOPLE + 1);

/** The addresses of the first people of the example who have a mailbox that works: all but one. */
export const mailboxes = (): string[] =>
  table()
    .slice(1)
    .map((row) => row.split(';')[2]!)
    .filter((address) => address !== GONE);

/** The example network with its first people, and a campaign that has reached them. */
export async function invite(stack: Stack, server: MailServer, tell: Scene['tell']): Promise<Scene> {
  await stack.call('POST', '/networks', example('network.json'));
  await stack.call('POST', `${NETWORK}/people/imports`, table().join('\n'), 'text/csv');
  const plan = { ...JSON.parse(example('campaign.json')), officeHours: false };
  await stack.call('POST', `${NETWORK}/campaigns`, plan);
  await stack.call('POST', `${NETWORK}/campaigns/1/starts`);
  const { items } = await stack.call('GET', `${NETWORK}/people?limit=100`);
  const who = (first: string) => (items as Member[]).find(({ name }) => name.startsWith(`${first} `))!;
  const invited = () => mailboxes().filter((address) => server.mails(address).length === 1).length;
  await becomes(invited, PEOPLE - 1, 'everybody with a mailbox has the invitation');
  tell(`${PEOPLE - 1} of ${PEOPLE} people have the invitation in their mailbox at Dovecot.`);
  return { stack, server, post: createPost(server), tell, who };
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createFolderStore } from '../activities/documents/store.ts';
import type { Case } from '../workflows/inbox/contract.ts';
import type { ResponseRow } from '../workflows/invitation/contract.ts';
import type { Person } from '../workflows/network/contract.ts';
import type { MailInBox } from './mails/mailbox.ts';
import type { CountingStack } from './network.ts';

const PAGE = 500;

/** Every row of a list of the API. */
// biome-ignore lint/suspicious/noExplicitAny: who reads a list knows what is in it
export async function pagesOf(stack: CountingStack, path: string, idOf = (row: any) => row.id): Promise<any[]> {
  const rows = [];
  for (let after = ''; ; ) {
    const { items, next } = await stack.call('GET', `${path}?limit=${PAGE}${after && `&after=${after}`}`);
    rows.push(...items);
    if (!next) return rows;
    after = idOf(items.at(-1));
  }
}

/** How many mails are not where they must be, recorded, held, counted or left alone, or whose raw bytes are not kept. */
export async function countLost(
  stack: CountingStack,
  nr: number,
  mails: readonly MailInBox[],
  tell: (line: string) => void,
): Promise<number> {
  const responses: ResponseRow[] = await pagesOf(
    stack,
    `/networks/bench/campaigns/${nr}/responses`,
    (row) => row.person,
  );
  const given = new Map(responses.map((row) => [row.person, row.given]));
  const people: Person[] = await pagesOf(stack, '/networks/bench/people');
  const contacts = new Map(people.map(({ id, contacts = [] }) => [id, contacts]));
  const cases: Case[] = [...(await pagesOf(stack, '/networks/bench/inbox')), ...(await pagesOf(stack, '/inbox'))];
  const store = createFolderStore(join(stack.settings.dataFolder, 'documents'));
  const found = (person: string, mail: string): string[] => [
    ...(given.get(person)?.mail === mail ? [given.get(person)!.answer.choice] : []),
    ...cases.filter((one) => one.mail === mail).map(() => 'held'),
    ...contacts
      .get(person)!
      .filter((contact) => contact.mail === mail)
      .map(({ what }) => what),
  ];
  const wrong = new Map<string, number>();
  let lost = 0;
  for (const { raw, person, fate } of mails) {
    const mail = createHash('sha256').update(raw).digest('hex');
    const became = found(person, mail).join(' and ') || 'nothing';
    const kept = (await store.get(mail)) !== undefined;
    if (became === fate && kept) continue;
    lost += 1;
    const told = kept ? `${fate} became ${became}` : 'its bytes are not kept';
    wrong.set(told, (wrong.get(told) ?? 0) + 1);
  }
  for (const [told, count] of wrong) tell(`${count} mails: ${told}`);
  return lost;
}

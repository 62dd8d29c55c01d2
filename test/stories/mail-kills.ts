import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { entriesIn } from '../../activities/documents/tar.ts';
import type { Stack } from '../stack/stack.ts';
import { answers, becomes } from './mail-facts.ts';
import type { Scene } from './mail-scene.ts';

const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 20_000;

/** Four answers wait in the mailbox and Temporal stands still: they are read, and before any is delivered the worker is killed. */
export async function killedBeforeDelivering({ stack, server, post, tell, who }: Scene): Promise<void> {
  const before = await answers(stack);
  const read = await documents(stack);
  const inMailbox = () => server.mails(server.answers).length;
  stack.worker.freeze();
  await post.answers(who('Saskia'), 'Ja, natuurlijk doe ik mee.');
  await post.answers(who('Jeroen'), 'Nee, ik doe niet mee.');
  await post.answers(who('Noëlle'), 'Ja, ik doe mee.');
  await becomes(inMailbox, 3, 'three answers wait in the mailbox');
  await post.answers(who('Noëlle'), 'Bij nader inzien doe ik toch niet mee.');
  await becomes(inMailbox, 4, 'four answers wait in the mailbox');
  stack.server.freeze();
  stack.worker.thaw();
  await becomes(async () => (await documents(stack)) - read, 4, 'the worker reads the four answers');
  await stack.worker.kill();
  stack.server.thaw();
  tell('The worker had read four answers and delivered none when it was killed. It is started again.');
  await stack.worker.restart();
  await becomes(
    () => answers(stack),
    {
      ...before,
      'Saskia de Graauw': 'takes-part by mail',
      'Jeroen van der Meulenaar': 'declines by mail',
      'Noëlle Bastiaensen': 'declines by mail, before: takes-part by mail',
    },
    'the four answers, each once',
  );
  tell('The four were read again and recorded, with the yes that Noëlle took back before it.');
}

/** Mail comes by LMTP now. Four people change their minds at once, and as soon as one change is recorded the worker is killed. */
export async function killedInTheMiddle({ stack, server, post, tell, who }: Scene): Promise<void> {
  const before = await answers(stack);
  await server.handOver(stack.settings.mailroom.lmtp!.port);
  stack.worker.freeze();
  await post.answers(who('Hilde'), 'Nee, toch niet: ik doe niet mee.');
  await post.answers(who('Ruben'), 'Ik heb mij bedacht: ik doe graag mee.');
  await post.answers(who('Saskia'), 'Nee, toch niet: ik doe niet mee.');
  await post.answers(who('Jeroen'), 'Ja, ik doe mee.');
  stack.worker.thaw();
  await untilChanged(stack, before);
  await stack.worker.kill();
  const left = server.underWay();
  tell(
    `The worker was killed when the first of four changed answers was recorded; ${left} had no receipt by LMTP yet.`,
  );
  await stack.worker.restart();
  await becomes(
    () => answers(stack),
    {
      ...before,
      'Hilde Terpstra': 'declines by mail, before: takes-part by mail',
      'Ruben van Oosterwold': 'takes-part by mail, before: declines by mail',
      'Saskia de Graauw': 'declines by mail, before: takes-part by mail',
      'Jeroen van der Meulenaar': 'takes-part by mail, before: declines by mail',
    },
    'the four changes, each once',
  );
  await becomes(server.underWay, 0, 'Postfix is rid of all of them');
  tell('Postfix offered again what it had no reply to; the four changes are recorded, each once.');
}

async function untilChanged(stack: Stack, before: Record<string, string>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const now = await answers(stack);
    if (Object.keys(now).some((name) => now[name] !== before[name])) return;
  }
  throw new Error('No change was recorded');
}

/** How many files are in the document store, alone or in packs; drafts have a longer name. */
async function documents({ settings }: Stack): Promise<number> {
  const folder = join(settings.dataFolder, 'documents');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const packs = await Promise.all(
    names.filter((name) => name.endsWith('.tar')).map((name) => entriesIn(join(folder, name))),
  );
  return names.filter((name) => /^\w{2}\/\w{62}$/.test(name)).length + packs.flat().length;
}

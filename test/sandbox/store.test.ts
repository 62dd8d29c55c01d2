import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMailbox } from '../../api/sandbox/mailbox.ts';
import { openStore } from '../../api/sandbox/store.ts';
import { dataFolder, endProcesses, invitation, mailboxIn, mailboxProcess } from './mailbox.ts';

let place: ReturnType<typeof dataFolder>;

beforeEach(() => {
  place = dataFolder();
});

afterEach(async () => {
  endProcesses();
  await place.remove();
});

test('letters are still there after a restart', async () => {
  const first = await mailboxIn(place.folder);
  await first.send(invitation);
  await first.stop();
  const second = await mailboxIn(place.folder);
  expect(await second.json('/api/letters/1')).toMatchObject({ subject: invitation.subject });
  await second.stop();
});

test('the process says ready once it serves, and stops within two seconds of SIGTERM, clients or not', async () => {
  const mailbox = await mailboxProcess(place.folder);
  expect(mailbox.lines.filter((line) => line === 'ready')).toHaveLength(1);
  const transport = mailbox.post();
  await transport.sendMail(invitation);
  await mailbox.get('/');
  const began = performance.now();
  mailbox.child.kill('SIGTERM');
  expect(await mailbox.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(2_000);
  transport.close();
});

test('after a SIGKILL amid sending, every letter that got its 250 is there', async () => {
  const mailbox = await mailboxProcess(place.folder);
  const transport = mailbox.post(5);
  const accepted: string[] = [];
  const sending = Array.from({ length: 1_000 }, async (_, index) => {
    const { messageId } = await transport.sendMail({ ...invitation, messageId: `<letter.${index}@example.org>` });
    if (accepted.push(messageId) === 300) mailbox.child.kill('SIGKILL');
  });
  const settled = Promise.allSettled(sending);
  await mailbox.ended;
  transport.close();
  await settled;
  expect(accepted.length).toBeGreaterThanOrEqual(300);
  expect(accepted.length).toBeLessThan(1_000);

  const again = await mailboxIn(place.folder);
  const { letters } = await again.json('/api/letters');
  const stored = await Promise.all(
    letters.map(async ({ nr }: { nr: number }) => (await again.json(`/api/letters/${nr}`)).messageId),
  );
  expect(accepted.filter((id) => !stored.includes(id))).toEqual([]);
  await again.stop();
}, 30_000);

test('three thousand letters are all taken and counted, and found by number', async () => {
  const mailbox = await mailboxIn(place.folder);
  const transport = mailbox.post(10);
  const raw = Buffer.from(`Subject: Uitnodiging\r\n\r\n${`${'x'.repeat(76)}\r\n`.repeat(128)}`);
  await Promise.all(
    Array.from({ length: 3_000 }, (_, index) =>
      transport.sendMail({ envelope: { from: 'a@example.org', to: `person${index}@example.org` }, raw }),
    ),
  );
  transport.close();
  expect((await mailbox.json('/api/letters?limit=1')).total).toBe(3_000);
  expect((await mailbox.json('/api/letters?to=person2999@example.org')).total).toBe(1);
  await mailbox.stop();
}, 30_000);

test('the newest letters are kept, older ones make room', async () => {
  const store = openStore(place.folder, { keptMax: 1_000 });
  for (let batch = 0; batch < 5; batch += 1) {
    const raw = Buffer.from('Subject: x\r\n\r\n');
    await Promise.all(Array.from({ length: 500 }, () => store.add({ from: '', to: ['anna@example.org'], raw })));
  }
  const { letters, total } = store.list({ order: 'oldest first', limit: 10_000 });
  expect(total).toBe(1_000);
  expect(letters[0]!.nr).toBe(1_501);
  expect(store.read(1_500)).toBeUndefined();
  store.close();
});

test('a letter that cannot be stored is not accepted: the sender hears 452', async () => {
  const mailbox = await mailboxIn(place.folder);
  const other = new DatabaseSync(join(place.folder, 'mailbox', 'letters.sqlite'));
  other.exec('DROP TABLE raw');
  await expect(mailbox.send(invitation)).rejects.toMatchObject({ responseCode: 452 });
  expect((await mailbox.json('/api/letters')).total).toBe(0);
  other.close();
  await mailbox.stop();
});

test('damaged letters and a taken port say what to do', async () => {
  const mailbox = await mailboxIn(place.folder);
  mkdirSync(join(place.folder, 'other', 'mailbox'), { recursive: true });
  writeFileSync(join(place.folder, 'other', 'mailbox', 'letters.sqlite'), 'not a database at all'.repeat(100));
  await expect(mailboxIn(join(place.folder, 'other'))).rejects.toThrow(/move that folder away/);
  const taken = {
    dataFolder: join(place.folder, 'third'),
    mailbox: { host: '127.0.0.1', port: 0, smtpPort: mailbox.smtpPort },
  };
  await expect(startMailbox(taken, pino({ level: 'silent' }))).rejects.toThrow(/KARTREKKER_MAILBOX_SMTP_PORT/);
  await mailbox.stop();
});

import { setTimeout as sleep } from 'node:timers/promises';
import { createTokens } from '../activities/letters/token.ts';
import { meetingId } from '../workflows/kit/ids.ts';
import { createAnswerer } from './answerer.ts';
import { round } from './campaign.ts';
import { type Delivery, deliverAll } from './lmtp.ts';
import { type CountingStack, createNetwork, startCounting } from './network.ts';

const INVITEES = 2_000;
const ANSWERS = 1_500;
const CLIENTS = 32;
const CONNECTIONS = 50;
const PATIENCE_MS = 120_000;
const MEETING = '/networks/bench/meetings/1';

interface Guest {
  id: string;
  email: string;
  /** What they answer, and whether by calendar. */
  choice: 'yes' | 'no' | 'maybe';
  byCalendar: boolean;
}

/** A symposium of 2,000: everybody is invited, 1,500 answer at once by calendar and by page, the place changes, it is called off. */
export async function meeting(tell: (line: string) => void): Promise<object> {
  const stack = await startCounting();
  try {
    await createNetwork(stack, INVITEES);
    const people = await everyone(stack);
    const started = Date.now();
    await invite(stack, people);
    tell(`${people.length} invitations took ${((Date.now() - started) / 1000).toFixed(1)} s`);
    const guests = people.slice(0, ANSWERS).map(guestOf);
    const times = await answer(stack, guests, tell);
    const { lost, wrong } = await compare(stack, guests);
    const updated = INVITEES - guests.filter(({ choice }) => choice === 'no').length;
    const confirmed = guests.filter(isConfirmed).length;
    await untilSent(stack, INVITEES + confirmed);
    tell(`${confirmed} who come by page have it in their calendar`);
    await change(stack, confirmed + updated);
    tell(`the place changed for ${updated} people`);
    const calendarsWrong = await cancel(stack, guests, people, confirmed + 2 * updated);
    const { total, unique } = await stack.counts();
    const { historyLength } = await stack.client.workflow.getHandle(meetingId('bench', 1)).describe();
    times.sort((a, b) => a - b);
    return {
      sent: unique,
      duplicates: total - unique,
      lost,
      wrong: wrong + calendarsWrong,
      rsvp_p95_ms: round(times[Math.floor(times.length * 0.95)]!, 0),
      events_per_person: round(historyLength / INVITEES, 3),
      ...stack.memory(),
    };
  } finally {
    await stack.stop();
  }
}

const CHOICES = ['yes', 'no', 'maybe'] as const;

const guestOf = ({ id, email }: { id: string; email: string }, i: number): Guest => ({
  id,
  email,
  choice: CHOICES[i % CHOICES.length]!,
  byCalendar: i % 2 === 0,
});

/** Who says yes on the page gets a letter of their own, with their own entry. */
const isConfirmed = ({ choice, byCalendar }: Guest) => choice === 'yes' && !byCalendar;

const everyone = (stack: CountingStack) => allOf<{ id: string; email: string }>(stack, '/networks/bench/people');

/** Every item of a list, page by page. */
async function allOf<Item>(stack: CountingStack, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let after = ''; ; ) {
    const page = await stack.call('GET', `${path}?limit=500${after && `&after=${after}`}`);
    items.push(...page.items);
    if (!page.next) return items;
    after = page.next;
  }
}

const nextYear = (day: string) => `${new Date().getUTCFullYear() + 1}-${day}`;

async function invite(stack: CountingStack, people: unknown[]): Promise<void> {
  await stack.call('POST', '/networks/bench/meetings', {
    kind: 'symposium',
    title: 'Symposium',
    audience: {},
    place: { name: 'Jaarbeurs', address: 'Utrecht' },
    officeHours: false,
  });
  await stack.call('POST', `${MEETING}/picks`, { when: { start: nextYear('06-10T10:00') } });
  await untilSent(stack, people.length);
}

async function untilSent(stack: CountingStack, count: number): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100))
    if ((await stack.counts()).unique >= count) return;
  throw new Error(`${count} letters did not go out in time`);
}

/** Half answers by calendar through the mailroom, half on the page, at the same time; gives how long each took. */
async function answer(stack: CountingStack, guests: Guest[], tell: (line: string) => void): Promise<number[]> {
  const tokens = createTokens(stack.settings.secrets.token);
  const workflow = meetingId('bench', 1);
  const [local, domain] = stack.settings.mail.replyAddress!.split('@');
  const mails = guests
    .filter(({ byCalendar }) => byCalendar)
    .map((guest): Delivery => {
      const to = `${local}+${tokens.addressToken({ workflow, person: guest.id })}@${domain}`;
      return { to, raw: calendarMail(guest, to) };
    });
  const byPage = guests.filter(({ byCalendar }) => !byCalendar);
  const answerer = createAnswerer(stack.settings.publicUrl, CLIENTS);
  const expiresAt = Date.now() + 1e10;
  let next = 0;
  const times: number[] = [];
  const lane = async () => {
    for (let i = next++; i < byPage.length; i = next++) {
      const { id, choice } = byPage[i]!;
      const path = `/a/${tokens.linkToken({ workflow, person: id, purpose: 'answer', expiresAt })}`;
      await answerer.open(`${path}?choice=${choice}`);
      times.push(await answerer.answer(path, choice));
    }
  };
  const started = performance.now();
  const [delivered] = await Promise.all([
    deliverAll(stack.settings.mailroom.lmtp!.port, CONNECTIONS, mails),
    ...Array.from({ length: CLIENTS }, lane),
  ]);
  answerer.close();
  tell(`${guests.length} answers took ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return [...times, ...delivered.map(({ ms }) => ms)];
}

const PARTSTAT = { yes: 'ACCEPTED', no: 'DECLINED', maybe: 'TENTATIVE' } as const;

/** What a calendar program sends (RFC 6047): the answer of one attendee, and little else. */
function calendarMail({ email, choice }: Guest, to: string): Buffer {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const event = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    'UID:bench.m1@example.org',
    'SEQUENCE:0',
    `DTSTAMP:${stamp}`,
    `ATTENDEE;PARTSTAT=${PARTSTAT[choice]}:mailto:${email}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const mail = [
    'Authentication-Results: sandbox.localhost; dmarc=pass header.from=example.org',
    `From: <${email}>`,
    `To: <${to}>`,
    'Subject: Symposium',
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <reply-${email}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    '',
    ...event,
    '',
  ];
  return Buffer.from(mail.join('\r\n'));
}

/** Whose answer is not there, and whose is another one or came by another way. */
async function compare(stack: CountingStack, guests: Guest[]): Promise<{ lost: number; wrong: number }> {
  type Row = { person: string; given?: { way: string; answer: { choice: string } } };
  const items = await allOf<Row>(stack, `${MEETING}/responses`);
  const given = new Map(items.flatMap(({ person, given }) => (given ? [[person, given]] : [])));
  const isWrong = ({ id, choice, byCalendar }: Guest) => {
    const said = given.get(id);
    return said && (said.answer.choice !== choice || said.way !== (byCalendar ? 'calendar' : 'link'));
  };
  return {
    lost: guests.filter(({ id }) => !given.has(id)).length,
    wrong: guests.filter(isWrong).length + given.size - guests.filter(({ id }) => given.has(id)).length,
  };
}

/** A new place: everybody but who declined hears of it. */
async function change(stack: CountingStack, letters: number): Promise<void> {
  await stack.call('POST', `${MEETING}/changes`, { place: { name: 'Beatrixtheater', address: 'Utrecht' } });
  await untilSent(stack, INVITEES + letters);
}

/** Calls it off; gives how many calendars are not as they should be in the end. */
async function cancel(
  stack: CountingStack,
  guests: Guest[],
  people: { email: string }[],
  letters: number,
): Promise<number> {
  await stack.call('POST', `${MEETING}/cancellations`);
  await untilSent(stack, INVITEES + letters);
  const calendars = await stack.calendars();
  const declined = new Set(guests.filter(({ choice }) => choice === 'no').map(({ email }) => email));
  const confirmed = new Set(guests.filter(isConfirmed).map(({ email }) => email));
  const right = ({ email }: { email: string }) => {
    const { method, sequence } = calendars[email] ?? { method: '', sequence: -1 };
    if (declined.has(email)) return method === 'REQUEST' && sequence === 0;
    return method === 'CANCEL' && sequence === (confirmed.has(email) ? 3 : 2);
  };
  return people.filter((person) => !right(person)).length;
}

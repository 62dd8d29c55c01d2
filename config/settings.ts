import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { mailboxAccess, userOf, wrongAccess } from './oauth.ts';

const port = z.coerce.number().int().min(0).max(65535);
const SECRET_BYTES_MIN = 32;
const DAY_MS = 86_400_000;

/** Reads `90ms`, `2s`, `3m`, `1h` or `1d` as milliseconds. */
const duration = z
  .string()
  .regex(/^\d+(ms|s|m|h|d)$/, 'write a number and a unit: 500ms, 2s, 3m, 1h or 1d')
  .transform((text) => {
    const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: DAY_MS };
    const [, count, unit] = /^(\d+)(\w+)$/.exec(text) as unknown as [string, string, keyof typeof units];
    return Number(count) * units[unit];
  })
  .refine((ms) => ms > 0, 'must be more than zero');

const secret = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length >= SECRET_BYTES_MIN, `must be at least ${SECRET_BYTES_MIN} bytes in base64`);

const keyRing = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim().split(':') as [string, string]))
  .transform((entries) => entries.map(([id, key]) => ({ id, key: Buffer.from(key ?? '', 'base64') })))
  .refine(
    (keys) => keys.every((k) => k.id && k.key.length === SECRET_BYTES_MIN),
    'write id:key,id:key with 32-byte keys in base64; the first one encrypts',
  );

const apiToken = z.strictObject({
  name: z.string().min(1),
  role: z.enum(['admin', 'coordinator', 'reader']),
  networks: z.union([z.literal('*'), z.array(z.string())]).default([]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be the SHA-256 of the token, in hexadecimal'),
});

const apiTokens = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('must be a JSON list of {name, role, networks, sha256}');
      return z.NEVER;
    }
  })
  .pipe(z.array(apiToken));

/** Mailboxes to read: `imaps://user:password@host/folder`, several apart by spaces. */
const imapUrls = z
  .string()
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .pipe(z.array(z.url({ protocol: /^imaps?$/, error: 'write imaps://user:password@host:993/INBOX' })).min(1));

const environment = z.object({
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  KARTREKKER_TEMPORAL_PORT: port.default(7233),
  KARTREKKER_TEMPORAL_UI_PORT: port.default(8233),
  TEMPORAL_UI_URL: z.url().default('http://localhost:8233'),
  KARTREKKER_DATA: z.string().default('data'),
  KARTREKKER_MODE: z.enum(['sandbox', 'production']).default('sandbox'),
  KARTREKKER_PUBLIC_URL: z.url().default('http://localhost:8080'),
  KARTREKKER_HOST: z.string().default('127.0.0.1'),
  KARTREKKER_API_PORT: port.default(8080),
  KARTREKKER_MAILBOX_PORT: port.default(8025),
  KARTREKKER_MAILBOX_SMTP_PORT: port.default(1025),
  KARTREKKER_SECRET: secret,
  KARTREKKER_KEYS: keyRing,
  KARTREKKER_TOKENS: apiTokens.default([]),
  KARTREKKER_DAY: duration.default(DAY_MS),
  KARTREKKER_EPOCH: z.iso.datetime().default('2026-01-01T00:00:00Z'),
  KARTREKKER_TRUST_PROXY: z.string().default('loopback'),
  KARTREKKER_REPLY_ADDRESS: z.email().optional(),
  KARTREKKER_ADMIN_EMAIL: z.email().optional(),
  KARTREKKER_LETTERS_PER_DAY: z.coerce.number().int().min(1).default(3),
  KARTREKKER_LETTERS_PER_WEEK: z.coerce.number().int().min(1).default(8),
  KARTREKKER_ATTACH_BYTES: z.coerce.number().int().min(0).max(20_000_000).default(2_000_000),
  KARTREKKER_LMTP_PORT: port.optional(),
  KARTREKKER_SMTP_IN_PORT: port.optional(),
  KARTREKKER_LMTP_HOST: z.string().default('127.0.0.1'),
  KARTREKKER_AUTH_SERVER: z.string().optional(),
  KARTREKKER_MAILROOM: z.enum(['worker', 'alone']).default('worker'),
  IMAP_URL: imapUrls.optional(),
  IMAP_OAUTH: mailboxAccess.default([]),
  IMAP_DONE_FOLDER: z.string().min(1).default('Kartrekker'),
  IMAP_POLL: duration.default(60_000),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).default('smtp://127.0.0.1:1025'),
  SMTP_REQUIRE_TLS: z.stringbool().default(false),
  SMTP_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(5),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_KEY: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

const together = environment.check(({ value, issues }) => {
  for (const wrong of wrongAccess(value.IMAP_URL ?? [], value.IMAP_OAUTH))
    issues.push({ code: 'custom', input: undefined, ...wrong });
});

/** The settings whose value may also be given as the path of a file, in a variable that ends in `_FILE`. */
const SECRET_FILES = [
  'KARTREKKER_SECRET',
  'KARTREKKER_KEYS',
  'KARTREKKER_TOKENS',
  'SMTP_URL',
  'IMAP_URL',
  'IMAP_OAUTH',
  'DKIM_KEY',
  'DATABASE_URL',
];

/** Every variable this service reads; docker-compose.yml and .env.example are checked against it. */
export const SETTING_NAMES = [...Object.keys(environment.shape), ...SECRET_FILES.map((name) => `${name}_FILE`)];

/** Gives the settings from the environment, frozen; throws one Error that lists every wrong variable and its remedy. */
export function readSettings(env: Record<string, string | undefined>) {
  const parsed = together.safeParse(withFiles(env));
  if (!parsed.success) throw new Error(`The settings are not right:\n${parsed.error.issues.map(explain).join('\n')}`);
  return Object.freeze(grouped(parsed.data));
}

export type Settings = ReturnType<typeof readSettings>;
export type ApiToken = z.infer<typeof apiToken>;

function withFiles(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  for (const name of SECRET_FILES) {
    const file = given[`${name}_FILE`];
    const value = file === undefined ? '' : readFileSync(file, 'utf8').trim();
    if (value !== '') given[name] = value;
  }
  return given;
}

const explain = (issue: z.core.$ZodIssue) => `  ${issue.path.join('.')}: ${issue.message} (see .env.example)`;

/** Where mail from a mail server of ours comes in, when it does. */
const intake = (host: string, port: number | undefined) => (port === undefined ? undefined : { host, port });

const grouped = (e: z.infer<typeof environment>) => ({
  mode: e.KARTREKKER_MODE,
  dataFolder: resolve(e.KARTREKKER_DATA),
  publicUrl: e.KARTREKKER_PUBLIC_URL.replace(/\/$/, ''),
  logLevel: e.LOG_LEVEL,
  clock: { dayMs: e.KARTREKKER_DAY, epoch: Date.parse(e.KARTREKKER_EPOCH) },
  secrets: { token: e.KARTREKKER_SECRET, keys: e.KARTREKKER_KEYS },
  temporal: {
    address: e.TEMPORAL_ADDRESS,
    namespace: e.TEMPORAL_NAMESPACE,
    port: e.KARTREKKER_TEMPORAL_PORT,
    uiPort: e.KARTREKKER_TEMPORAL_UI_PORT,
    uiUrl: e.TEMPORAL_UI_URL,
    identity: `kartrekker@${hostname()}`,
  },
  api: {
    host: e.KARTREKKER_HOST,
    port: e.KARTREKKER_API_PORT,
    tokens: e.KARTREKKER_TOKENS,
    trustProxy: e.KARTREKKER_TRUST_PROXY,
  },
  mailbox: { host: e.KARTREKKER_HOST, port: e.KARTREKKER_MAILBOX_PORT, smtpPort: e.KARTREKKER_MAILBOX_SMTP_PORT },
  mail: {
    smtpUrl: e.SMTP_URL,
    requireTls: e.SMTP_REQUIRE_TLS,
    connections: e.SMTP_CONNECTIONS,
    replyAddress: e.KARTREKKER_REPLY_ADDRESS,
    perDay: e.KARTREKKER_LETTERS_PER_DAY,
    perWeek: e.KARTREKKER_LETTERS_PER_WEEK,
    /** So many bytes of documents go into one mail; the others are links. */
    attachBytes: e.KARTREKKER_ATTACH_BYTES,
    dkim:
      e.DKIM_DOMAIN && e.DKIM_SELECTOR && e.DKIM_KEY
        ? { domainName: e.DKIM_DOMAIN, keySelector: e.DKIM_SELECTOR, privateKey: e.DKIM_KEY }
        : undefined,
  },
  mailroom: {
    /** Whether the worker takes mail in, or a process of its own does. */
    inWorker: e.KARTREKKER_MAILROOM === 'worker',
    lmtp: intake(e.KARTREKKER_LMTP_HOST, e.KARTREKKER_LMTP_PORT),
    smtp: intake(e.KARTREKKER_LMTP_HOST, e.KARTREKKER_SMTP_IN_PORT),
    imap: (e.IMAP_URL ?? []).map((url) => ({ url, oauth: e.IMAP_OAUTH.find(({ user }) => user === userOf(url)) })),
    doneFolder: e.IMAP_DONE_FOLDER,
    pollMs: e.IMAP_POLL,
    authServer: e.KARTREKKER_AUTH_SERVER,
    /** Who hears of mail that no network is known for. */
    adminEmail: e.KARTREKKER_ADMIN_EMAIL,
  },
  journal: { databaseUrl: e.DATABASE_URL },
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readSettings, SETTING_NAMES } from '../../config/settings.ts';
import manifest from '../../package.json' with { type: 'json' };
import { NODE_FLAGS } from '../../worker/start/plan.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/kit/facts.ts';
import {
  composed,
  composeSettings,
  environmentOf,
  exampleSettings,
  openedSecrets,
  projectFile,
  written,
} from './compose.ts';

const ENV = { KARTREKKER_PUBLIC_URL: 'https://zorgnetwerk.example.org' };
const OURS = ['api', 'worker'] as const;
const BYTES = Buffer.alloc(32, 5).toString('base64');
const SECRETS = {
  kartrekker_secret: BYTES,
  kartrekker_keys: `2027-01:${BYTES},2026-01:${BYTES}`,
  kartrekker_tokens: JSON.stringify([
    { name: 'Els', role: 'admin', networks: '*', sha256: createHash('sha256').update('token').digest('hex') },
  ]),
  smtp_url: 'smtps://zorgnetwerk:p%40ss@mail.example.org:465',
  dkim_key: '',
  database_url: 'postgres://kartrekker:0f0f@postgresql:5432/kartrekker',
  imap_url: '',
  imap_oauth: '',
};

test('docker-compose.yml follows the Compose Specification', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(projectFile('test/operations/compose-spec.json')));
  validate(written());
  expect(validate.errors).toBeNull();
});

test('the api and the worker get only settings that this service reads', () => {
  for (const name of OURS) {
    const given = Object.keys(written().services[name]!.environment!);
    expect(given.filter((setting) => !SETTING_NAMES.includes(setting))).toEqual([]);
  }
});

test('the api runs for production with what docker-compose.yml gives it', () => {
  const settings = readSettings(environmentOf(composed(ENV).services.api!, SECRETS));
  expect(settings).toMatchObject({
    mode: 'production',
    dataFolder: '/data',
    publicUrl: ENV.KARTREKKER_PUBLIC_URL,
    temporal: { address: 'temporal:7233', namespace: 'default', uiUrl: 'http://localhost:8233' },
    api: { host: '0.0.0.0', port: 8080, tokens: [{ name: 'Els', role: 'admin' }] },
  });
  expect(settings.secrets.keys.map(({ id }) => id)).toEqual(['2027-01', '2026-01']);
});

test('the worker runs for production with what docker-compose.yml gives it, and mails only over TLS', () => {
  const settings = readSettings(environmentOf(composed(ENV).services.worker!, SECRETS));
  expect(settings).toMatchObject({
    mode: 'production',
    dataFolder: '/data',
    publicUrl: ENV.KARTREKKER_PUBLIC_URL,
    temporal: { address: 'temporal:7233', namespace: 'default' },
    mail: {
      smtpUrl: SECRETS.smtp_url,
      requireTls: true,
      connections: 5,
      perDay: 3,
      perWeek: 8,
      attachBytes: 2_000_000,
      dkim: undefined,
    },
    journal: { databaseUrl: SECRETS.database_url },
    mailroom: {
      inWorker: true,
      imap: [],
      lmtp: undefined,
      smtp: undefined,
      doneFolder: 'Kartrekker',
      authServer: undefined,
      adminEmail: undefined,
    },
  });
});

test('the worker takes in what the operator says: mailboxes from secret files, and a port for the mail server', () => {
  const mail = {
    IMAP_DONE_FOLDER: 'Klaar',
    IMAP_POLL: '5m',
    KARTREKKER_LMTP_PORT: '24',
    KARTREKKER_SMTP_IN_PORT: '26',
    KARTREKKER_AUTH_SERVER: 'mx',
    KARTREKKER_ADMIN_EMAIL: 'beheer@example.org',
  };
  const { worker } = composed({ ...ENV, ...mail }).services;
  const urls = ['imaps://antwoord%40example.org@mail.example.org/INBOX', 'imaps://nf1@mail.example.org/INBOX'];
  const way = { tokenUrl: 'https://login.example.org/token', clientId: 'kartrekker', refreshToken: 'r1' };
  const ways = ['antwoord@example.org', 'nf1'].map((user) => ({ user, ...way }));
  const secrets = { ...SECRETS, imap_url: urls.join(' '), imap_oauth: JSON.stringify(ways) };
  expect(readSettings(environmentOf(worker!, secrets)).mailroom).toEqual({
    inWorker: true,
    imap: urls.map((url, nr) => ({ url, oauth: ways[nr] })),
    doneFolder: 'Klaar',
    pollMs: 300_000,
    lmtp: { host: '0.0.0.0', port: 24 },
    smtp: { host: '0.0.0.0', port: 26 },
    authServer: 'mx',
    adminEmail: 'beheer@example.org',
  });
  expect(worker!.ports).toEqual(['127.0.0.1:24:24', '127.0.0.1:26:26']);
});

test('the worker takes over what the operator sets about mail', () => {
  const mail = {
    SMTP_REQUIRE_TLS: 'false',
    SMTP_CONNECTIONS: '9',
    DKIM_DOMAIN: 'example.org',
    DKIM_SELECTOR: 'kartrekker',
    KARTREKKER_REPLY_ADDRESS: 'antwoord@example.org',
    KARTREKKER_LETTERS_PER_DAY: '2',
    KARTREKKER_LETTERS_PER_WEEK: '4',
    KARTREKKER_ATTACH_BYTES: '5000',
  };
  const { worker } = composed({ ...ENV, ...mail }).services;
  expect(readSettings(environmentOf(worker!, { ...SECRETS, dkim_key: 'PEM' })).mail).toEqual({
    smtpUrl: SECRETS.smtp_url,
    requireTls: false,
    connections: 9,
    replyAddress: 'antwoord@example.org',
    perDay: 2,
    perWeek: 4,
    attachBytes: 5000,
    dkim: { domainName: 'example.org', keySelector: 'kartrekker', privateKey: 'PEM' },
  });
});

test('the api and the worker seal and sign with the same secrets, in the same namespace and data folder', () => {
  const { api, worker } = written().services;
  const shared = Object.keys(api!.environment!).filter((name) => name in worker!.environment!);
  expect(shared).toEqual(
    expect.arrayContaining(['KARTREKKER_SECRET_FILE', 'KARTREKKER_KEYS_FILE', 'TEMPORAL_NAMESPACE']),
  );
  for (const name of shared) expect(worker!.environment![name]).toBe(api!.environment![name]);
});

test('without a public address nothing starts', () => {
  expect(() => composed({})).toThrow('KARTREKKER_PUBLIC_URL');
});

test('the api, the Temporal UI and the mailroom alone have a port on the machine, the UI only for the machine itself', () => {
  const { services } = composed({
    ...ENV,
    KARTREKKER_PUBLISH_ADDRESS: '192.0.2.1',
    KARTREKKER_TEMPORAL_UI_PORT: '9000',
    KARTREKKER_LMTP_PUBLISH_ADDRESS: '192.0.2.2',
  });
  const ports = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
  expect(ports).toEqual([
    ['temporal-ui', '127.0.0.1:9000:8080'],
    ['api', '192.0.2.1:8080:8080'],
    ['worker', '192.0.2.2:2424:2424'],
    ['worker', '192.0.2.2:2526:2526'],
  ]);
  expect(composed(ENV).services.api!.ports).toEqual(['127.0.0.1:8080:8080']);
});

test('the databases and the Temporal server cannot be reached from outside, nor reach it', () => {
  const { services, networks } = written();
  const closed = Object.keys(networks).filter((name) => networks[name]?.internal);
  const open = Object.keys(services).filter((name) =>
    services[name]!.networks.some((network) => !closed.includes(network)),
  );
  expect(open).toEqual(['temporal-ui', 'api', 'worker']);
  expect(services.postgresql!.networks).toEqual(['database']);
});

test('no secret is a value in an environment', () => {
  const secret = SETTING_NAMES.filter((name) => name.endsWith('_FILE')).map((name) => name.replace(/_FILE$/, ''));
  const named = Object.entries(written().services).flatMap(([service, { environment = {} }]) =>
    Object.keys(environment)
      .filter((name) => secret.includes(name) || /(PASSWORD|PASSWD|PWD|SECRET|TOKENS?|KEYS?)$/.test(name))
      .map((name) => `${service}: ${name}`),
  );
  expect(named).toEqual([]);
});

test('every service has the secrets that it opens and no others', () => {
  const { services, secrets } = written();
  for (const [name, service] of Object.entries(services))
    expect([name, [...new Set(openedSecrets(service))].sort()]).toEqual([name, [...(service.secrets ?? [])].sort()]);
  const used = new Set(Object.values(services).flatMap((service) => service.secrets ?? []));
  expect(Object.keys(secrets).sort()).toEqual([...used].sort());
});

test('the secrets lie in a folder that neither git nor the image takes', () => {
  for (const [name, { file }] of Object.entries(written().secrets)) expect(file).toBe(`./data/secrets/${name}`);
  expect(projectFile('.gitignore').split('\n')).toContain('data/');
  const [first, ...taken] = rules('.dockerignore');
  expect(first).toBe('*');
  expect(taken.filter((rule) => !/^!(package(-lock)?\.json|\.npmrc|[a-z]+)$/.test(rule) || rule === '!data')).toEqual(
    [],
  );
});

test('the namespace gets the search attributes that the workflows write', () => {
  const wanted = written().services['temporal-namespace']!.environment!.SEARCH_ATTRIBUTES!;
  const made = Object.fromEntries(wanted.split(' ').map((pair) => pair.split('=')));
  const ours = Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, SPELLING[type]]);
  expect(made).toEqual(Object.fromEntries(ours));
});

test('the namespace is the one that the api and the worker use', () => {
  const { services } = composed({ ...ENV, TEMPORAL_NAMESPACE: 'zorg' });
  expect([
    services['temporal-namespace']!.environment!.NAMESPACE,
    services['temporal-ui']!.environment!.TEMPORAL_DEFAULT_NAMESPACE,
    ...OURS.map((name) => services[name]!.environment!.TEMPORAL_NAMESPACE),
  ]).toEqual(['zorg', 'zorg', 'zorg', 'zorg']);
});

test('.env.example names every setting that there is, and no other', () => {
  expect([...exampleSettings().keys()].sort()).toEqual([...new Set([...SETTING_NAMES, ...composeSettings()])].sort());
});

test('.env.example says what each setting is when it is not set', () => {
  const required = { KARTREKKER_SECRET: BYTES, KARTREKKER_KEYS: `k1:${BYTES}` };
  const [unset, shown] = [true, false].map((empty) =>
    [...exampleSettings()].filter(([, value]) => (value === '') === empty),
  );
  expect(readSettings({ ...required, ...Object.fromEntries(shown!) })).toEqual(readSettings(required));
  expect(unset!.map(([name]) => name).filter((name) => !name.endsWith('_FILE'))).toEqual(WITHOUT_DEFAULT);
});

test('.env.example says what docker compose takes when its own settings are not set', () => {
  for (const name of composeSettings()) {
    if (SETTING_NAMES.includes(name)) continue;
    expect(projectFile('docker-compose.yml')).toContain(`\${${name}:-${exampleSettings().get(name)}}`);
  }
});

test('the scripts of the jobs are shell', () => {
  for (const { entrypoint, command } of Object.values(composed(ENV).services)) {
    if (entrypoint?.[0] !== '/bin/sh') continue;
    expect(spawnSync('/bin/sh', ['-n'], { input: command![0]!, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  }
});

test('the image has the Node of package.json, and everything that the api and the worker are made of', () => {
  const dockerfile = projectFile('Dockerfile');
  expect(/^ARG NODE_VERSION=(.+)$/m.exec(dockerfile)?.[1]).toBe(manifest.dependencies.node);
  const copied = [...dockerfile.matchAll(/^COPY (\S+) \.\/\1$/gm)].map(([, name]) => name!);
  const taken = rules('.dockerignore')
    .slice(1)
    .map((rule) => rule.slice(1));
  expect(taken.sort()).toEqual(['.npmrc', 'package-lock.json', 'package.json', ...copied].sort());
});

test('every image has a version', () => {
  for (const { image } of Object.values(written().services)) expect(image).toMatch(/:(current|\d+\.\d+.*)$/);
});

/** What a service cannot guess. */
const WITHOUT_DEFAULT = [
  'KARTREKKER_SECRET',
  'KARTREKKER_KEYS',
  'DKIM_DOMAIN',
  'DKIM_SELECTOR',
  'DKIM_KEY',
  'KARTREKKER_REPLY_ADDRESS',
  'DATABASE_URL',
  'IMAP_URL',
  'KARTREKKER_LMTP_PORT',
  'KARTREKKER_SMTP_IN_PORT',
  'KARTREKKER_AUTH_SERVER',
  'KARTREKKER_ADMIN_EMAIL',
];

const SPELLING: Record<string, string> = { KEYWORD: 'Keyword', DATETIME: 'Datetime', INT: 'Int' };

const rules = (name: string) =>
  projectFile(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

test('the image runs Node as npm start does', () => {
  const dockerfile = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8');
  expect(dockerfile).toContain(`NODE_OPTIONS=${NODE_FLAGS.join(' ')}`);
});

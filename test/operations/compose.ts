import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SECRETS_FOLDER = '/run/secrets/';

export interface Service {
  image: string;
  environment?: Record<string, string>;
  command?: string[];
  entrypoint?: string[];
  secrets?: string[];
  networks: string[];
  ports?: string[];
}

export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
  secrets: Record<string, { file: string }>;
}

/** A file of the project, as text. */
export const projectFile = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** docker-compose.yml as it is written, with its anchors merged and its settings not yet filled in. */
export const written = () => parse(projectFile('docker-compose.yml'), { merge: true }) as Compose;

/** docker-compose.yml for a `.env` file; throws when that lacks a setting that must be there. */
export const composed = (env: Record<string, string>) =>
  JSON.parse(JSON.stringify(written()), (_key, value) =>
    typeof value === 'string' ? filledIn(value, env) : value,
  ) as Compose;

/** The settings that docker-compose.yml takes from `.env`. */
export const composeSettings = () =>
  new Set([...projectFile('docker-compose.yml').matchAll(/(?<!\$)\$\{([A-Z_]+)/g)].map(([, name]) => name!));

/** The settings that `.env.example` shows, with the value that each has when it is not set. */
export const exampleSettings = () =>
  new Map([...projectFile('.env.example').matchAll(/^#([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]));

/** A service's environment, with its secrets as files of this test. */
export function environmentOf({ environment = {} }: Service, secrets: Record<string, string>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'kartrekker-secrets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, value] of Object.entries(secrets)) writeFileSync(join(folder, name), `${value}\n`);
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace(SECRETS_FOLDER, `${folder}/`)]),
  );
}

/** The names of the secrets that a service opens. */
export const openedSecrets = ({ environment, command }: Service) =>
  [...JSON.stringify([environment, command]).matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name!);

/** The forms of interpolation that our file uses: ${NAME:-default}, ${NAME:?why} and $$. */
const filledIn = (text: string, env: Record<string, string>) =>
  text.replaceAll(/\$\$|\$\{([A-Z_]+):([-?])([^}]*)\}/g, (found, name, kind, rest) => {
    if (found === '$$') return '$';
    if (env[name]) return env[name];
    if (kind === '?') throw new Error(`${name}: ${rest}`);
    return rest;
  });

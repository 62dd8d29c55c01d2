import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TIMEOUT_MS = 60_000;
const CONFLICT = 409;

export interface ExampleRequest {
  path: string;
  body: string;
  type: string;
  /** Sent as Idempotency-Key, so that a second try after a failure does nothing twice. */
  key: string;
}

interface Loading {
  api: string;
  token: string;
  /** The folder with network.json, people.csv and campaign.json. */
  examples: string;
  dataFolder: string;
}

/** Puts the example network in through the API, once for each data folder; gives false when that was done before. */
export async function loadExample({ api, token, examples, dataFolder }: Loading): Promise<boolean> {
  const marker = join(dataFolder, 'example-loaded');
  if (existsSync(marker)) return false;
  for (const request of exampleRequests(examples)) await post(api, token, request);
  writeFileSync(marker, '');
  return true;
}

/** Gives what is posted: the network, its people, and a first campaign, which stays a draft. */
export function exampleRequests(examples: string): ExampleRequest[] {
  const text = (name: string) => readFileSync(join(examples, name), 'utf8');
  const network = text('network.json');
  const home = `/api/networks/${(JSON.parse(network) as { slug: string }).slug}`;
  const json = 'application/json';
  return [
    { path: '/api/networks', body: network, type: json, key: 'example-network' },
    {
      path: `${home}/people/imports`,
      body: text('people.csv'),
      type: 'text/csv; charset=utf-8',
      key: 'example-people',
    },
    { path: `${home}/campaigns`, body: text('campaign.json'), type: json, key: 'example-campaign' },
  ];
}

async function post(api: string, token: string, { path, body, type, key }: ExampleRequest) {
  const response = await fetch(`${api}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': key },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.ok || response.status === CONFLICT) return;
  throw new Error(`POST ${path} was answered with ${response.status}: ${await response.text()}`);
}

import { join, resolve } from 'node:path';
import { readSettings, type Settings } from '../../config/settings.ts';
import { type Children, createChildren } from './children.ts';
import { checkDatabases, openDataFolder } from './data-folder.ts';
import { loadExample } from './example.ts';
import { StartError, tellFailure } from './failure.ts';
import { localSettings, readTokens, userSettings } from './first-run.ts';
import { watchParent } from './parent-watch.ts';
import { ENTRIES, type Entries, type Own, ownParts, reachable, servicePlans, withAddresses } from './plan.ts';
import { canConnect, checkPorts, portsFor } from './ports.ts';
import { type Say, stopwatch } from './progress.ts';
import { type RunFile, takeDataFolder } from './run-file.ts';
import { stopOnSignal } from './signals.ts';
import { ensureTemporalCli } from './temporal.ts';
import { temporalPlan } from './temporal-server.ts';
import { welcome } from './welcome.ts';

export interface Place {
  root: string;
  env: NodeJS.ProcessEnv;
  say: Say;
  entries: Entries;
}

/** Starts Kartrekker on this machine and keeps it running until a signal stops it; ends the process with 1 when it cannot. */
export async function supervise(place: Place) {
  try {
    await start(place);
  } catch (error) {
    tellFailure(error);
    process.exit(1);
  }
}

async function start({ root, env, say, entries }: Place) {
  const past = stopwatch();
  const user = userSettings(root, env);
  const own = ownParts(user);
  const folder = resolve(root, user.KARTREKKER_DATA ?? 'data');
  openDataFolder(folder);
  const runFile = await takeDataFolder(folder, say);
  const children = childrenIn(folder, runFile, say);
  const local = localSettings(folder, user, new Date());
  const chosen = { ...local, ...user, KARTREKKER_DATA: folder };
  const ofChildren = withAddresses(chosen, settingsFrom(chosen), own);
  const settings = settingsFrom(ofChildren);
  checkDatabases(folder);
  await checkPorts(portsFor(settings, own));
  sayPace(user, local, say);
  await startTemporal(children, settings, { root, env: user, say, own });
  await Promise.all(servicePlans(root, ofChildren, entries, own).map((plan) => children.start(plan)));
  await example(root, settings, say);
  if (children.stopping()) return;
  say(`Kartrekker is ready, ${past()} after the start.`);
  say(welcome(settings, readTokens(folder, settings.api.tokens), own));
}

/** From here on every way to end goes through `stopAll` or `killAll`, and gives the data folder free. */
function childrenIn(folder: string, runFile: RunFile, say: Say): Children {
  const giveUp = async (reason: string) => {
    say(reason);
    say('Stopping …');
    await children.stopAll();
    process.exit(1);
  };
  const children = createChildren({ logs: join(folder, 'logs'), say, note: runFile.note, giveUp });
  const killAll = () => {
    children.killAll();
    runFile.release();
  };
  const stopAll = async () => {
    const past = stopwatch();
    await children.stopAll();
    say(`All stopped in ${past()}. npm start goes on where it was.`);
  };
  stopOnSignal({ say, stopAll, killAll });
  return children;
}

interface TemporalPlace {
  root: string;
  env: NodeJS.ProcessEnv;
  say: Say;
  own: Own;
}

async function startTemporal(children: Children, settings: Settings, { root, env, say, own }: TemporalPlace) {
  const { address } = settings.temporal;
  if (own.temporal) return children.start(temporalPlan(await ensureTemporalCli({ env, say }), settings, { root, env }));
  if (await canConnect(address)) return say(`Temporal server … yours, at ${address}`);
  throw new StartError(
    `TEMPORAL_ADDRESS is ${address}, but nothing answers there. Start that server, or leave TEMPORAL_ADDRESS out: then one is started here.`,
  );
}

function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  try {
    return readSettings(env);
  } catch (error) {
    throw new StartError((error as Error).message);
  }
}

function sayPace(user: NodeJS.ProcessEnv, local: NodeJS.ProcessEnv, say: Say) {
  const day = user.KARTREKKER_DAY ?? local.KARTREKKER_DAY;
  if (day) say(`Time is scaled: a day takes ${day} (KARTREKKER_DAY)`);
  if (day === local.KARTREKKER_DAY || !local.KARTREKKER_DAY) return;
  say(`Careful: this data folder began with KARTREKKER_DAY=${local.KARTREKKER_DAY}, so the date jumps now.`);
}

async function example(root: string, settings: Settings, say: Say) {
  const { admin } = readTokens(settings.dataFolder, settings.api.tokens);
  if (settings.mode !== 'sandbox' || admin === undefined) return;
  const api = `http://${reachable(settings.api.host)}:${settings.api.port}`;
  try {
    const place = { examples: join(root, 'examples'), dataFolder: settings.dataFolder };
    if (await loadExample({ api, token: admin, ...place })) say('Example network … loaded');
  } catch (error) {
    say(`The example network could not be loaded, all the rest works: ${(error as Error).message}`);
  }
}

if (import.meta.main) {
  watchParent();
  const say: Say = (line) => void process.stdout.write(`${line}\n`);
  await supervise({ root: resolve(import.meta.dirname, '../..'), env: process.env, say, entries: ENTRIES });
}

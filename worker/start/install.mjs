// Plain JavaScript: it also runs under the Node that happens to be on the machine (18 or later).
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Tells whether `npm install` is needed: node_modules is missing, half made, or not what package-lock.json asks for. npm
 * writes node_modules/.package-lock.json as its last step, so it is our record of the last install, by hand too.
 */
export function installNeeded(root) {
  if (!existsSync(join(root, 'node_modules/.bin/node'))) return true;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  return installed === undefined || wanted === undefined || !sameVersions(wanted, installed);
}

/** Gives the environment for npm: without the Node in node_modules, which may be replaced while npm runs. */
export function environmentForNpm(root, env) {
  const own = join(root, 'node_modules');
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  return { ...env, PATH: path.join(delimiter) };
}

function sameVersions(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === entry.version : entry.optional === true);
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

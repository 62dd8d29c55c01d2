import { createFolderStore } from './store.ts';

// `npm run -s documents:erase -- FOLDER SHA256…` takes files out of a document store for good; the exit code is 1 when one was not there.
const [folder = '', ...names] = process.argv.slice(2);
const store = createFolderStore(folder);
for (const sha256 of names) {
  const erased = await store.erase(sha256);
  if (!erased) process.exitCode = 1;
  process.stdout.write(`${sha256} ${erased ? 'erased' : 'is not there'}\n`);
}

// Loaded before each supervised program (node --import), so that none of them has to think of it.
import { isMainThread } from 'node:worker_threads';
import { watchParent } from './parent-watch.ts';

if (isMainThread) watchParent();

import { tellFailure } from './failure.ts';
import { ensureTemporalCli } from './temporal.ts';

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

try {
  process.stdout.write(`${await ensureTemporalCli()}\n`);
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}

import { answers } from './answers.ts';
import { campaign } from './campaign.ts';
import { fuzz } from './fuzz.ts';
import { kill } from './kill.ts';
import { mail } from './mail.ts';
import { meeting } from './meeting.ts';

const BENCHES: Record<string, (tell: (line: string) => void) => Promise<object>> = {
  campaign,
  kill,
  answers,
  mail,
  meeting,
  fuzz,
};

const bench = BENCHES[process.argv[2] ?? ''];
if (!bench) {
  process.stderr.write(
    `There is no benchmark ${JSON.stringify(process.argv[2])}. There are: ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(1);
}
const started = performance.now();
const result = await bench((line) =>
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s  ${line}\n`),
);
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(0);

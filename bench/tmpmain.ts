import { answers } from './answers-cpu.ts';
console.log(await answers((l) => console.error(l)));
process.exit(0);

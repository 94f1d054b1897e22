import { spawnSync } from 'node:child_process';

import { benchCases } from './bench-cases.ts';

/** `npm run bench -- [--json] [case …]`: figures as ratios against a named baseline measured in the same run. */
const wishes = process.argv.slice(2);
const asJson = wishes.includes('--json');
const names = wishes.filter((wish) => !wish.startsWith('--'));
const unknown = names.filter((name) => !benchCases.some((one) => one.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark called ${unknown.join(', ')}. There are: ${benchCases.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
}
const built = spawnSync('npm', ['run', '-s', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);
const tell = (progress: string) => void (asJson || process.stderr.write(`  ${progress}\n`));
for (const bench of benchCases.filter(({ name }) => names.length === 0 || names.includes(name))) {
  if (!asJson) process.stderr.write(`${bench.name}: ${bench.says}\n`);
  process.stdout.write(`${JSON.stringify(await bench.run(tell))}\n`);
}

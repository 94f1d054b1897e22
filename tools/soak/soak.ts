import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openBusyMembers } from '../bench/data/a-busy-evening.ts';
import { busyEvening } from '../bench/data/busy-evening-arrivals.ts';
import { openDemoPeople } from '../bench/data/demo-people.ts';
import { fillFiftyThousandMembers } from '../bench/data/fifty-thousand-members.ts';
import { untilSettled } from '../bench/data/until-settled.ts';
import { atASteadyPace } from '../bench/open-load.ts';
import { runProduct } from '../product/run-product.ts';
import { growthAnHour, type Sample } from './growth.ts';
import { inspect, type Inspected } from './held-memory.ts';

/** `npm run soak -- --minutes 120 --pace 30`: a steady evening, and by how many megabytes an hour what each program holds grows meanwhile. What it occupies goes up and down with its clearing up, by a hundred times the goal: it is told beside. Linux only. */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '120' }, pace: { type: 'string', default: '30' }, 'warm-up': { type: 'string', default: '10' } } });
const [minutes, pace, warmUp] = [Number(values.minutes), Number(values.pace), Number(values['warm-up'])];
const GOAL_MB = 1;
/** Clearing up everything stops a program for a moment: seldom enough to be none of what is measured. */
const LOOK_EVERY_MINUTES = 2;

const built = spawnSync('npm', ['run', '-s', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);
const tell = (line: string) => void process.stderr.write(`  ${line}\n`);

const residentOf = (pid: number | undefined) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

const product = await runProduct({ env: { NODE_OPTIONS: '--inspect-port=0' } });
try {
  await openDemoPeople(product.ownerUrl, ['coordinator']);
  await fillFiftyThousandMembers(product.ownerUrl, tell);
  const members = await openBusyMembers(product.ownerUrl, 200);
  await untilSettled(product.ownerUrl, tell);
  await product.slowTheWorker();
  const next = await busyEvening(product.url, members, 1);
  const programs = ['api', 'worker'] as const;
  const looked = Object.fromEntries(await Promise.all(programs.map(async (program) => [program, await inspect(product.pidOf(program) ?? 0, join(product.folder, `${program}.log`))]))) as Record<(typeof programs)[number], Inspected>;
  const none = (): Record<'api' | 'worker', Sample[]> => ({ api: [], worker: [] });
  const [held, resident] = [none(), none()];
  let errors = 0;
  for (let minute = 1; minute <= warmUp + minutes; minute += 1) {
    const load = await atASteadyPace(pace, 60, next);
    errors += load.errors.length;
    for (const error of load.errors.slice(0, 2)) tell(error);
    const hour = minute / 60;
    const told: string[] = [];
    for (const program of programs) {
      const megabytes = residentOf(product.pidOf(program));
      const kept = minute % LOOK_EVERY_MINUTES === 0 ? await looked[program].held() : null;
      told.push(`${program} ${megabytes.toFixed(1)} MB${kept === null ? '' : `, ${kept.toFixed(2)} held`}`);
      if (minute <= warmUp) continue;
      resident[program].push({ hour, megabytes });
      if (kept !== null) held[program].push({ hour, megabytes: kept });
    }
    tell(`minute ${minute}: ${told.join('; ')}; ${errors} errors`);
  }
  for (const program of programs) looked[program].close();
  const slopes = (of: Record<'api' | 'worker', Sample[]>) => ({ api: growthAnHour(of.api), worker: growthAnHour(of.worker) });
  const growth = slopes(held);
  const met = growth.api < GOAL_MB && growth.worker < GOAL_MB && errors === 0;
  process.stdout.write(`${JSON.stringify({ minutes, pace, errors, growthMbAnHour: growth, residentMbAnHour: slopes(resident), goal: `< ${GOAL_MB} MB an hour held, no error`, met })}\n`);
  if (!met) process.exitCode = 1;
} finally {
  await product.stop();
}

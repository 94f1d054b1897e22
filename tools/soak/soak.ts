import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { openBusyMembers } from '../bench/data/a-busy-evening.ts';
import { busyEvening } from '../bench/data/busy-evening-arrivals.ts';
import { openDemoPeople } from '../bench/data/demo-people.ts';
import { fillFiftyThousandMembers } from '../bench/data/fifty-thousand-members.ts';
import { untilSettled } from '../bench/data/until-settled.ts';
import { atASteadyPace } from '../bench/open-load.ts';
import { runProduct } from '../product/run-product.ts';
import { growthAnHour, type Sample } from './growth.ts';

/** `npm run soak -- --minutes 120 --pace 30`: a steady evening, and by how many megabytes an hour each program grows meanwhile. Linux only. */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '120' }, pace: { type: 'string', default: '30' }, 'warm-up': { type: 'string', default: '10' } } });
const [minutes, pace, warmUp] = [Number(values.minutes), Number(values.pace), Number(values['warm-up'])];
const GOAL_MB = 1;

const built = spawnSync('npm', ['run', '-s', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);
const tell = (line: string) => void process.stderr.write(`  ${line}\n`);

const megabytesOf = (pid: number | undefined) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

const product = await runProduct();
try {
  await openDemoPeople(product.ownerUrl, ['coordinator']);
  await fillFiftyThousandMembers(product.ownerUrl, tell);
  const members = await openBusyMembers(product.ownerUrl, 200);
  await untilSettled(product.ownerUrl, tell);
  await product.slowTheWorker();
  const next = await busyEvening(product.url, members, 1);
  const samples: Record<'api' | 'worker', Sample[]> = { api: [], worker: [] };
  let errors = 0;
  for (let minute = 1; minute <= warmUp + minutes; minute += 1) {
    const load = await atASteadyPace(pace, 60, next);
    errors += load.errors.length;
    for (const error of load.errors.slice(0, 2)) tell(error);
    const [api, worker] = [megabytesOf(product.pidOf('api')), megabytesOf(product.pidOf('worker'))];
    tell(`minute ${minute}: API ${api.toFixed(1)} MB, worker ${worker.toFixed(1)} MB, ${errors} errors`);
    if (minute <= warmUp) continue;
    samples.api.push({ hour: minute / 60, megabytes: api });
    samples.worker.push({ hour: minute / 60, megabytes: worker });
  }
  const growth = { api: growthAnHour(samples.api), worker: growthAnHour(samples.worker) };
  const met = growth.api < GOAL_MB && growth.worker < GOAL_MB && errors === 0;
  process.stdout.write(`${JSON.stringify({ minutes, pace, errors, growthMbAnHour: growth, goal: `< ${GOAL_MB} MB an hour, no error`, met })}\n`);
  if (!met) process.exitCode = 1;
} finally {
  await product.stop();
}

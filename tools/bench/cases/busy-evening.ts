import { runProduct } from '../../product/run-product.ts';
import { round, type BenchCase } from '../bench-case.ts';
import { openBusyMembers } from '../data/a-busy-evening.ts';
import { busyEvening as arrivals } from '../data/busy-evening-arrivals.ts';
import { openDemoPeople } from '../data/demo-people.ts';
import { fillFiftyThousandMembers } from '../data/fifty-thousand-members.ts';
import { untilSettled } from '../data/until-settled.ts';
import { atASteadyPace } from '../open-load.ts';

const GOAL_MS = 250;
const PER_SECOND = 100;
const SECONDS = 60;
const WARM_UP_SECONDS = 15;
const MEMBERS = 200;

export const busyEvening: BenchCase = {
  name: 'busy-evening',
  says: `p95 of ${PER_SECOND} requests a second for ${SECONDS} seconds, four reads for each write, among 50,000 members, beside the same pace at the door that only says the server lives`,
  async run(tell) {
    const product = await runProduct();
    try {
      await openDemoPeople(product.ownerUrl, ['coordinator']);
      await fillFiftyThousandMembers(product.ownerUrl, tell);
      const members = await openBusyMembers(product.ownerUrl, MEMBERS);
      await untilSettled(product.ownerUrl, tell);
      await product.slowTheWorker();
      const next = await arrivals(product.url, members, 1);
      // People come one after the other: by the time of the measurement each connection has met the questions of an evening.
      await atASteadyPace(PER_SECOND, WARM_UP_SECONDS, next);
      const bare = await atASteadyPace(PER_SECOND, 10, () => ({ kind: 'lives', send: () => fetch(`${product.url}/health/live`) }));
      const { took, slowestOf, errors } = await atASteadyPace(PER_SECOND, SECONDS, next);
      for (const [kind, slowest] of slowestOf) tell(`${kind}: at most ${round(slowest, 1)} ms`);
      tell(`${took.length} answered, ${errors.length} of them errors`);
      for (const error of [...new Set(errors)].slice(0, 5)) tell(error);
      const [value, baseline] = [p95(took), p95(bare.took)];
      return {
        case: 'busy-evening', value: round(value, 1), unit: 'ms p95', baseline: round(baseline, 1), ratio: round(value / baseline),
        goal: `p95 < ${GOAL_MS} ms at ${PER_SECOND} a second, no error`, met: value < GOAL_MS && errors.length === 0 && bare.errors.length === 0,
      };
    } finally {
      await product.stop();
    }
  },
};

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

import { connect } from 'node:net';

import pg from 'pg';

import type { RunningProduct } from '../product/run-product.ts';
import { pick, seeded } from './random.ts';

export interface Pulled {
  /** Programs that were killed and started again. */
  kills: number;
  /** Programs that stood still for a while and knew nothing of it. */
  frozen: number;
  /** Times at which every connection to the database and the queue broke off. */
  cut: number;
}

export const nothingPulled = (): Pulled => ({ kills: 0, frozen: 0, cut: 0 });

/** Longer than a job's lease is worth: who wakes up then holds what is no longer theirs. */
const LONG_FREEZE_MS = 40_000;
/** One freeze in so many is a long one. */
const LONG_ONE_IN = 10;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Pulls one plug after another at uneven times and puts each back, until `kills` programs were killed; programs that freeze and connections that break off come on top. The same seed pulls the same plugs. */
export async function pullPlugs(product: RunningProduct, { kills, seed, redisUrl, tell }: { kills: number; seed: number; redisUrl: string | undefined; tell: (line: string) => void }, pulled: Pulled): Promise<void> {
  const chance = seeded(seed);
  while (pulled.kills < kills) {
    await pause(150 + chance() * 700);
    const fault = pick(['kill', 'kill', 'kill', 'freeze', 'cut'] as const, chance);
    if (fault === 'freeze') {
      const program = pick(['api', 'worker', 'postgres'] as const, chance);
      pulled.frozen += 1;
      await product.freeze(program, pulled.frozen % LONG_ONE_IN === 0 ? LONG_FREEZE_MS : 500 + chance() * 2_500);
      tell(`froze ${program} (${pulled.frozen})`);
    } else if (fault === 'cut') {
      await Promise.all([cutDatabase(product.superuserUrl), redisUrl && cutRedis(redisUrl)]);
      pulled.cut += 1;
      tell(`cut every connection (${pulled.cut})`);
    } else {
      const program = pick(['api', 'worker', 'worker', 'postgres'] as const, chance);
      await product.kill(program);
      pulled.kills += 1;
      await pause(chance() * 150);
      await product.revive(program);
      tell(`killed ${program} (${pulled.kills} of ${kills})`);
    }
  }
}

async function cutDatabase(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()");
  await client.end();
}

function cutRedis(redisUrl: string): Promise<void> {
  const { hostname, port } = new URL(redisUrl);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port || 6379), hostname, () => socket.write('CLIENT KILL TYPE pubsub\r\nCLIENT KILL TYPE normal SKIPME yes\r\nQUIT\r\n'));
    socket.on('data', () => undefined).once('error', reject).once('close', () => resolve());
  });
}

import { startThrowawayCluster } from '../postgres/start-throwaway-cluster.mjs';
import { cleanEnvironment } from './clean-environment.mjs';
import { openRedis } from './open-redis.mjs';

const openers = {
  database: async (rooms) => {
    const cluster = await startThrowawayCluster();
    rooms.add({ end: cluster.stop });
    return { env: { TEST_CLUSTER_URL: cluster.url } };
  },
  redis: async (rooms) => {
    const redis = await openRedis(process.env.REDIS_URL);
    if (!redis) return { env: {}, missing: 'no Redis here' };
    rooms.add(redis);
    return { env: { REDIS_URL: redis.url } };
  },
};

/** Opens what a part needs, each thing once for the whole command, and says how to reach it. */
export function needsOf(rooms) {
  const opened = new Map();
  return async (names) => {
    for (const name of names) if (!opened.has(name)) opened.set(name, await openers[name](rooms));
    const found = names.map((name) => opened.get(name));
    return {
      env: Object.assign(cleanEnvironment(process.env), ...found.map(({ env }) => env)),
      missing: found.find(({ missing }) => missing)?.missing,
    };
  };
}

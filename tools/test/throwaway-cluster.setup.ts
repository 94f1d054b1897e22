import { startThrowawayCluster } from '../postgres/start-throwaway-cluster.mjs';

/** One throw-away PostgreSQL for a Vitest run; `npm test` hands its own down instead. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_CLUSTER_URL) return undefined;
  const cluster = await startThrowawayCluster();
  process.env.TEST_CLUSTER_URL = cluster.url;
  return () => cluster.stop();
}

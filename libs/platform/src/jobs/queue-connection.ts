import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';

import { KEPT_OPEN_MS, SteadyClient } from '../database/steady-client';

export interface QueueEngine {
  readonly name: 'postgres' | 'redis';
  readonly connection: QueueOptions['connection'];
  /** Several installations may share one Redis; each keeps to the name of its own database. */
  readonly prefix?: string;
}

/** PostgreSQL carries the queues unless a Redis address is given. Chosen once, before the first queue is made. */
export function queueConnection(addresses: { readonly databaseUrl: string; readonly redisUrl: string | null }): QueueEngine {
  if (addresses.redisUrl) {
    setDefaultBackendFactory(createRedisBackend as never);
    return {
      name: 'redis',
      connection: { url: addresses.redisUrl, maxRetriesPerRequest: null },
      prefix: `alongside-${new URL(addresses.databaseUrl).pathname.slice(1)}`,
    };
  }
  setDefaultBackendFactory(createPostgresBackend as never);
  // Queues and workers keep few connections each: they wait on LISTEN, not on many sessions.
  return { name: 'postgres', connection: { connectionString: addresses.databaseUrl, max: 3, idleTimeoutMillis: KEPT_OPEN_MS, schema: 'bullmq', skipMigrations: true, Client: SteadyClient } as never };
}

/** Where queues and workers of this engine live, as BullMQ wants to hear it. */
export function placeOf({ connection, prefix }: QueueEngine): Pick<QueueOptions, 'connection' | 'prefix'> {
  return prefix === undefined ? { connection } : { connection, prefix };
}

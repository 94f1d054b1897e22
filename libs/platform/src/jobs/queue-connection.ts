import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';

export interface QueueEngine {
  readonly name: 'postgres' | 'redis';
  readonly connection: QueueOptions['connection'];
}

/** PostgreSQL carries the queues unless a Redis address is given. Chosen once, before the first queue is made. */
export function queueConnection(addresses: { readonly databaseUrl: string; readonly redisUrl: string | null }): QueueEngine {
  if (addresses.redisUrl) {
    setDefaultBackendFactory(createRedisBackend as never);
    return { name: 'redis', connection: { url: addresses.redisUrl, maxRetriesPerRequest: null } };
  }
  setDefaultBackendFactory(createPostgresBackend as never);
  // Queues and workers keep few connections each: they wait on LISTEN, not on many sessions.
  return { name: 'postgres', connection: { connectionString: addresses.databaseUrl, max: 3, schema: 'bullmq', skipMigrations: true } as never };
}

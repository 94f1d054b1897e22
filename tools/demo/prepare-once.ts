import { createHash } from 'node:crypto';

import type { PoolClient } from 'pg';

type Query = (text: string, values: readonly unknown[]) => Promise<unknown>;

/**
 * The story asks a hundred and fifty different statements fifty thousand times over one connection. Named, each is read and planned once,
 * which halves the work of the database. A statement that has a name of its own keeps it.
 */
export function prepareOnce(client: PoolClient): void {
  const names = new Map<string, string>();
  const query = client.query.bind(client) as (question: unknown, values?: unknown) => Promise<unknown>;
  const named: Query = (text, values) => {
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return query(text, values);
    const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
    return query({ name, text, values });
  };
  client.query = named as unknown as PoolClient['query'];
}

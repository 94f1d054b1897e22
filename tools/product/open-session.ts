import { createHash, randomBytes } from 'node:crypto';

import type { Client } from 'pg';

/** The cookie of somebody who came in with two proofs a moment ago, for whom the demo has no door. */
export async function openSession(client: Pick<Client, 'query'>, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into accounts.session (id, person_id, token_mark, assurance, opened_at, last_seen_at, ends_at, idle_minutes, proved_at)
     values (uuidv7(), $1, $2, 2, now(), now(), now() + interval '10 hours', 600, now())`,
    [personId, createHash('sha256').update(token).digest()],
  );
  return `alongside-session=${token}`;
}

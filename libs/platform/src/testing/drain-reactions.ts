import type { Database } from '../database/database';
import type { ReactionRunner } from '../events/reaction-runner';

interface Stuck {
  readonly name: string;
  readonly last_problem: string | null;
}

/** Runs reactions, and the reactions to what they did, until none is open. Throws when one cannot be done. */
export async function drainReactions(database: Database, runner: ReactionRunner): Promise<number> {
  let ran = 0;
  for (;;) {
    const open = await database.query<{ id: string }>(
      'select id from platform.reaction where done_at is null and parked_at is null and attempts = 0 order by id limit 500',
    );
    if (open.length === 0) break;
    for (const { id } of open) await runner.run(id);
    ran += open.length;
  }
  const stuck = await database.query<Stuck>('select name, last_problem from platform.reaction where done_at is null');
  if (stuck.length > 0) throw new Error(`Reactions not done: ${stuck.map(({ name, last_problem }) => `${name} (${last_problem})`).join(', ')}`);
  return ran;
}

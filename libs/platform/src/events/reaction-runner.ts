import { Refusal, systemActor, type FactValue, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { actingAs } from '../database/acting';
import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { ReactionRegistry } from './reaction';

interface OpenReaction {
  readonly name: string;
  readonly event_id: Id<'Event'>;
  readonly is_open: boolean;
  readonly fact_name: string;
  readonly subject_id: string;
  readonly data: Record<string, FactValue>;
  readonly at: Date;
  readonly actor_id: Id<'Person'> | null;
}

const MOST_ATTEMPTS = 8;

/**
 * One reaction and its fact. Whether it is open is asked of the row that was found: as a condition it leads the planner, whose figures are old in a rush,
 * to walk through all open ones (40 ms each at 36,000) instead of taking the one by its key.
 */
export const OPEN_REACTION = `
  select r.name, r.event_id, r.done_at is null and r.parked_at is null as is_open, e.name as fact_name, e.subject_id, e.data, e.at, e.actor_id
  from platform.reaction r join platform.event e on e.id = r.event_id where r.id = $1 for update of r`;

/** Runs one reaction: its effect and its tick commit together, so the effect happens once however often it is delivered. */
@Injectable()
export class ReactionRunner {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly registry: ReactionRegistry,
  ) {}

  run(reactionId: string): Promise<void> {
    return actingAs(systemActor('reaction'), () => this.react(reactionId));
  }

  private async react(reactionId: string): Promise<void> {
    try {
      await this.transactions.run(() => this.effect(reactionId));
    } catch (error) {
      await this.tryLater(reactionId, error);
    }
  }

  private async effect(reactionId: string): Promise<void> {
    const [open] = await this.database.prepared<OpenReaction & Record<string, unknown>>({
      name: 'platform.open-reaction',
      text: OPEN_REACTION,
      values: [reactionId],
    });
    if (!open?.is_open) return;
    const handler = this.registry.handler(open.name);
    if (!handler) throw new Refusal('REACTION_UNKNOWN');
    await handler.run({ id: open.event_id, name: open.fact_name, subjectId: open.subject_id, data: open.data, at: open.at, actorId: open.actor_id });
    await this.database.prepared({ name: 'platform.reaction-done', text: 'update platform.reaction set done_at = now() where id = $1', values: [reactionId] });
  }

  /** Waits longer after each failure; the eighth parks it for a person to look at. Only the kind of problem is kept, never its text. */
  private async tryLater(reactionId: string, error: unknown): Promise<void> {
    const problem = error instanceof Refusal ? error.code : error instanceof Error ? error.name : 'unknown';
    await this.database.query(
      `update platform.reaction set attempts = attempts + 1, last_problem = $2, dispatched_at = null,
         next_at = now() + least(interval '1 second' * power(2, attempts), interval '10 minutes'),
         parked_at = case when attempts + 1 >= ${MOST_ATTEMPTS} then now() end
       where id = $1 and done_at is null`,
      [reactionId, problem],
    );
  }
}

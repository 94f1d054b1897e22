import type { Actor } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { EventLog, ReactionRunner } from '@alongside/platform/events';
import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { ScheduleRegistry } from '@alongside/platform/jobs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ExecutionResult } from 'graphql';

interface Questioned {
  graphql(question: string, context: GraphqlMetadata, variables: Record<string, unknown>): Promise<ExecutionResult>;
}

interface Open {
  readonly id: string;
  readonly name: string;
  readonly attempts: number;
  readonly problem: string | null;
}

/** How the demo's people do things: by the product's own operations, past the same rules as everybody. */
export class Deeds {
  /** A job may leave letters without any fact that somebody reacts to. */
  private clockStruck = false;
  private readonly questions: Questioned;
  private readonly database: Database;
  private readonly reactions: ReactionRunner;
  private readonly jobs: ScheduleRegistry;

  constructor(private readonly app: NestFastifyApplication) {
    this.questions = app.getHttpAdapter().getInstance() as unknown as Questioned;
    this.database = app.get(Database);
    this.reactions = app.get(ReactionRunner);
    this.jobs = app.get(ScheduleRegistry);
  }

  door<Door>(type: abstract new (...args: never[]) => Door): Door {
    return this.app.get<Door>(type as never, { strict: false });
  }

  /** Throws when anything at all was refused or kept back: the demo's people know what they may do. */
  async ask<Answer>(actor: Actor, question: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const context: GraphqlMetadata = {
      actor, cookies: { read: () => undefined, keep: () => undefined, forget: () => undefined }, address: '127.0.0.1', redacted: [], hidden: new Set(), loaders: new Map(),
      writeLook: (look, at, by, told) => this.door(EventLog).recordReads(look, at, by, told),
    };
    const { data, errors } = await this.questions.graphql(question, context, variables);
    const problem = errors?.[0];
    if (problem) throw new Error(`The demo's ${actor.roles.join(', ')} could not: ${problem.message} (${JSON.stringify(problem.originalError ?? null)}) ${question.slice(0, 120)}`, { cause: problem.originalError });
    return data as Answer;
  }

  /** A deed of the clock, by its name. */
  async job(name: string): Promise<void> {
    const found = this.jobs.job(name);
    if (!found) throw new Error(`No job is called ${name}.`);
    await found.run();
    this.clockStruck = true;
  }

  /** Everything that follows by itself: reactions, the reactions to those, and the letters they left to send. */
  async settle(): Promise<void> {
    for (let round = 0; ; round += 1) {
      const open = await this.database.query<Open>('select id, name, attempts, last_problem as problem from platform.reaction where done_at is null order by id limit 500');
      if (open.length === 0 && round === 0 && !this.clockStruck) return;
      if (open.length === 0) break;
      const stuck = open.find(({ attempts }) => attempts > 0);
      if (stuck) throw new Error(`${stuck.name} could not be done: ${stuck.problem}`);
      for (const { id } of open) await this.reactions.run(id);
    }
    await this.job('messages.deliver');
    this.clockStruck = false;
  }
}

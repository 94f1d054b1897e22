import { randomUUID } from 'node:crypto';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';

import { Database } from '../database/database';
import { Notifications } from '../database/notifications';
import { ReactionRunner } from '../events/reaction-runner';
import { log, problemOf } from '../log/log';
import { placeOf, type QueueEngine } from './queue-connection';

interface HandedOver extends Record<string, unknown> {
  readonly id: string;
  readonly job: string;
}

const QUEUE = 'reactions';
const LOOK_EVERY_MS = 1_000;
const BATCH = 500;
/** A job costs the queue more than most effects cost: what is due at one moment travels together. Each effect still has its own fence. */
const IN_ONE_JOB = 10;
/** One deed tells of several facts and its effects tell of more: a breath is waited for those that follow. */
const BREATH_MS = 20;

/**
 * Hands open reactions to BullMQ. The rows are the truth and the queue is the engine: each hand-over has a fresh job id, because a
 * known id would be ignored in silence, and a reaction handed over before is only handed over again when its job is no longer alive.
 * The queue forgets a job as it is done, because the rows remember: to keep the newest thousand, BullMQ on PostgreSQL reads them all after each job.
 */
@Injectable()
export class Relay implements OnApplicationShutdown {
  private queue: Queue<{ ids: string[] }> | null = null;
  private worker: Worker<{ ids: string[] }> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private breath: NodeJS.Timeout | null = null;
  private lookedBackAt = 0;
  private looking: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly runner: ReactionRunner,
    private readonly engine: QueueEngine,
  ) {}

  async start(): Promise<void> {
    const place = placeOf(this.engine);
    this.queue = new Queue(QUEUE, { ...place, defaultJobOptions: { removeOnComplete: true, removeOnFail: 1_000 } });
    this.worker = new Worker<{ ids: string[] }>(QUEUE, ({ data }) => this.runAll(data.ids), {
      ...place, concurrency: 8, lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 10,
    });
    // An engine that is away is met by the next look; the rows keep the work.
    const tell = (error: Error) => log.problem('queue', problemOf(error));
    this.queue.on('error', tell);
    this.worker.on('error', tell);
    await this.notifications.listen('alongside_reactions', () => this.lookSoon());
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.look();
  }

  private async runAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.runner.run(id);
  }

  private lookSoon(): void {
    this.breath ??= setTimeout(() => {
      this.breath = null;
      this.look();
    }, BREATH_MS);
  }

  private look(): void {
    if (this.looking) {
      this.again = true;
      return;
    }
    this.looking = this.handOver()
      .catch((error: unknown) => log.problem('relay', problemOf(error)))
      .finally(() => {
        this.looking = null;
        if (this.again) {
          this.again = false;
          this.look();
        }
      });
  }

  private async handOver(): Promise<void> {
    await this.forgetLostJobs();
    const due = await this.database.prepared<HandedOver>({
      name: 'platform.hand-over-reactions',
      text: `with due as (
         select id, row_number() over (order by next_at) - 1 as place
         from (select id, next_at from platform.reaction
               where done_at is null and parked_at is null and dispatched_at is null and next_at <= now()
               order by next_at limit ${BATCH} for update skip locked) found)
       update platform.reaction r set dispatched_at = now(), job = $1 || '-' || due.place / ${IN_ONE_JOB}
       from due where r.id = due.id returning r.id, r.job`,
      values: [randomUUID()],
    });
    if (due.length === 0) return;
    const jobs = new Map<string, string[]>();
    for (const { id, job } of due) jobs.set(job, [...(jobs.get(job) ?? []), id]);
    await this.queue?.addBulk([...jobs].map(([jobId, ids]) => ({ name: 'react', data: { ids }, opts: { jobId } })));
    if (due.length === BATCH) this.again = true;
  }

  /** A job that died between hand-over and effect is put back; one that waits or runs is left alone. */
  private async forgetLostJobs(): Promise<void> {
    if (performance.now() - this.lookedBackAt < LOOK_EVERY_MS) return;
    this.lookedBackAt = performance.now();
    const stale = await this.database.query<{ job: string }>(
      `select distinct job from platform.reaction
       where done_at is null and parked_at is null and dispatched_at < now() - interval '10 seconds' limit ${BATCH}`,
    );
    for (const { job } of stale) {
      const state = await this.queue?.getJobState(job);
      if (state === 'waiting' || state === 'active' || state === 'delayed' || state === 'prioritized') continue;
      await this.database.query('update platform.reaction set dispatched_at = null where job = $1 and done_at is null', [job]);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    if (this.breath) clearTimeout(this.breath);
    await this.looking;
    await this.worker?.close();
    await this.queue?.close();
  }
}

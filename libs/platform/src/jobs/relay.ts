import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';

import { Database } from '../database/database';
import { Notifications } from '../database/notifications';
import { ReactionRunner } from '../events/reaction-runner';
import { log, problemOf } from '../log/log';
import { placeOf, type QueueEngine } from './queue-connection';

interface Due {
  readonly id: string;
  readonly dispatch: number;
}

const QUEUE = 'reactions';
const LOOK_EVERY_MS = 1_000;
const BATCH = 500;

/**
 * Hands open reactions to BullMQ. The rows are the truth and the queue is the engine: each hand-over has a fresh job id, because a
 * known id would be ignored in silence, and a reaction handed over before is only handed over again when its job is no longer alive.
 */
@Injectable()
export class Relay implements OnApplicationShutdown {
  private queue: Queue<{ id: string }> | null = null;
  private worker: Worker<{ id: string }> | null = null;
  private timer: NodeJS.Timeout | null = null;
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
    this.queue = new Queue(QUEUE, { ...place, defaultJobOptions: { removeOnComplete: 1_000, removeOnFail: 1_000 } });
    this.worker = new Worker<{ id: string }>(QUEUE, ({ data }) => this.runner.run(data.id), {
      ...place, concurrency: 8, lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 10,
    });
    // An engine that is away is met by the next look; the rows keep the work.
    const tell = (error: Error) => log.problem('queue', problemOf(error));
    this.queue.on('error', tell);
    this.worker.on('error', tell);
    await this.notifications.listen('alongside_reactions', () => this.look());
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.look();
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
    const due = await this.database.query<Due>(
      `update platform.reaction set dispatched_at = now(), dispatch = dispatch + 1
       where id in (select id from platform.reaction
                    where done_at is null and parked_at is null and dispatched_at is null and next_at <= now()
                    order by next_at limit ${BATCH} for update skip locked)
       returning id, dispatch`,
    );
    if (due.length === 0) return;
    await this.queue?.addBulk(due.map(({ id, dispatch }) => ({ name: 'react', data: { id }, opts: { jobId: `${id}-${dispatch}` } })));
    if (due.length === BATCH) this.again = true;
  }

  /** A job that died between hand-over and effect is put back; one that waits or runs is left alone. */
  private async forgetLostJobs(): Promise<void> {
    const stale = await this.database.query<Due>(
      `select id, dispatch from platform.reaction
       where done_at is null and parked_at is null and dispatched_at < now() - interval '10 seconds' limit ${BATCH}`,
    );
    for (const { id, dispatch } of stale) {
      const state = await this.queue?.getJobState(`${id}-${dispatch}`);
      if (state === 'waiting' || state === 'active' || state === 'delayed' || state === 'prioritized') continue;
      await this.database.query('update platform.reaction set dispatched_at = null where id = $1 and dispatch = $2 and done_at is null', [id, dispatch]);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
    await this.worker?.close();
    await this.queue?.close();
  }
}

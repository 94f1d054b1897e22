import { Clock } from '@alongside/kernel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';

import { DemoClock } from '../clock/demo-clock';
import { Notifications } from '../database/notifications';
import { log, problemOf } from '../log/log';
import { NUDGES } from './nudge';
import { placeOf, type QueueEngine } from './queue-connection';
import { ScheduleRegistry } from './scheduled';

const QUEUE = 'clockwork';
/** In the demo people wait in front of the screen, so the clock ticks faster. */
const DEMO_EVERY_SECONDS = 5;

/** Runs every scheduled job at its time, at a nudge, and when the demo's clock is moved. */
@Injectable()
export class Clockwork implements OnApplicationShutdown {
  private queue: Queue | null = null;
  private worker: Worker | null = null;
  private readonly running = new Map<string, { again: boolean }>();

  constructor(
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    private readonly registry: ScheduleRegistry,
    private readonly engine: QueueEngine,
  ) {}

  async start(): Promise<void> {
    const place = placeOf(this.engine);
    this.queue = new Queue(QUEUE, { ...place, defaultJobOptions: { removeOnComplete: true, removeOnFail: 100 } });
    this.worker = new Worker(QUEUE, ({ name }) => this.runNow(name), {
      ...place, concurrency: 4, lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 10,
    });
    const tell = (error: Error) => log.problem('queue', problemOf(error));
    this.queue.on('error', tell);
    this.worker.on('error', tell);
    const demo = this.clock instanceof DemoClock;
    for (const { name, everySeconds } of this.registry.all()) {
      const every = 1_000 * (demo ? Math.min(DEMO_EVERY_SECONDS, everySeconds) : everySeconds);
      // Scheduler ids may not contain a colon; our names have dots and dashes only.
      await this.queue.upsertJobScheduler(name, { every }, { name });
    }
    await this.notifications.listen(NUDGES, (name) => void this.runNow(name));
    if (this.clock instanceof DemoClock) this.clock.onMoved(() => this.runAll());
  }

  private runAll(): void {
    for (const { name } of this.registry.all()) void this.runNow(name);
  }

  /** One run of a job at a time in this program; a call during a run means one more look after it. */
  private async runNow(name: string): Promise<void> {
    const current = this.running.get(name);
    if (current) {
      current.again = true;
      return;
    }
    const mine = { again: false };
    this.running.set(name, mine);
    try {
      do {
        mine.again = false;
        await this.registry.job(name)?.run();
      } while (mine.again);
    } catch (error) {
      log.problem('scheduled', { name, ...problemOf(error) });
    } finally {
      this.running.delete(name);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
  }
}

import { Clock, instant, laterBy, type Instant } from '@alongside/kernel';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';

import { Database } from '../database/database';
import { Notifications } from '../database/notifications';
import { log, problemOf } from '../log/log';

const CHANNEL = 'alongside_clock';
const LOOK_EVERY_MS = 2_000;

/** The demo's clock: the true time plus what somebody moved it on. Every program hears of a move at once. */
@Injectable()
export class DemoClock extends Clock implements OnModuleInit, OnApplicationShutdown {
  private aheadMs = 0;
  private readonly moved: (() => void)[] = [];
  private looking: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database, private readonly notifications: Notifications) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.read();
    await this.notifications.listen(CHANNEL, () => this.look());
    // A move that was told while the database was away is found by the next look.
    this.looking = setInterval(() => this.look(), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.looking);
  }

  now(): Instant {
    return laterBy(instant(Date.now()), this.aheadMs);
  }

  onMoved(follow: () => void): void {
    this.moved.push(follow);
  }

  /** Moves on by milliseconds, never back. Answers the new now. */
  async advance(milliseconds: number): Promise<Instant> {
    await this.database.query(
      `insert into platform.demo_clock (ahead_ms) values ($1)
       on conflict (only_row) do update set ahead_ms = demo_clock.ahead_ms + excluded.ahead_ms`,
      [milliseconds],
    );
    await this.read();
    await this.notifications.tell(CHANNEL);
    return this.now();
  }

  private look(): void {
    void this.read().catch((error: unknown) => log.problem('clock', problemOf(error)));
  }

  private async read(): Promise<void> {
    const row = await this.database.first<{ ahead_ms: number }>('select ahead_ms from platform.demo_clock');
    const aheadMs = Number(row?.ahead_ms ?? 0);
    if (aheadMs === this.aheadMs) return;
    this.aheadMs = aheadMs;
    this.moved.forEach((follow) => follow());
  }
}

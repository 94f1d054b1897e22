import { Clock, instant, laterBy, type Instant } from '@alongside/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Database } from '../database/database';
import { Notifications } from '../database/notifications';

const CHANNEL = 'alongside_clock';

/** The demo's clock: the true time plus what somebody moved it on. Every program hears of a move at once. */
@Injectable()
export class DemoClock extends Clock implements OnModuleInit {
  private aheadMs = 0;
  private readonly moved: (() => void)[] = [];

  constructor(private readonly database: Database, private readonly notifications: Notifications) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.read();
    await this.notifications.listen(CHANNEL, () => void this.read().then(() => this.moved.forEach((follow) => follow())));
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

  private async read(): Promise<void> {
    const row = await this.database.first<{ ahead_ms: number }>('select ahead_ms from platform.demo_clock');
    this.aheadMs = Number(row?.ahead_ms ?? 0);
  }
}

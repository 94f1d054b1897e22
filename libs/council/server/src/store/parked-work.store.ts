import { Refusal } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ParkedWorkStore {
  constructor(private readonly database: Database) {}

  /** Throws Refusal NOT_FOUND when it is not parked, or not any more. */
  async unpark(id: string): Promise<void> {
    const freed = await this.database.query(
      `update platform.reaction set parked_at = null, attempts = 0, next_at = now(), dispatched_at = null
       where id = $1 and parked_at is not null and done_at is null returning id`,
      [id],
    );
    if (freed.length === 0) throw new Refusal('NOT_FOUND');
    await this.database.query("select pg_notify('alongside_reactions', '')");
  }
}

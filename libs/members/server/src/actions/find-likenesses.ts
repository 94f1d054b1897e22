import { findLikeness, likenessOf } from '@alongside/members/rules';
import { Clock, newId, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LikenessStore } from '../store/likeness.store';

const AT_ONCE = 200;

/** Whoever is new, or whose name or way to be reached is new, is compared with everybody. It only ever asks. */
@Injectable()
export class FindLikenesses {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly likenesses: LikenessStore) {}

  /** Answers how many records were looked at; 0 when nobody waits. */
  run(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const due = await this.likenesses.takeDue(AT_ONCE);
      if (due.length === 0) return 0;
      const now = this.clock.now();
      const found = (await this.likenesses.pairsOf(due)).flatMap(({ one, other }) => {
        const reasons = likenessOf(one, other);
        return reasons.length === 0 ? [] : [findLikeness(newId(), [one.id, other.id], reasons, now)];
      });
      await this.likenesses.saveAll(found, by);
      return due.length;
    });
  }
}

import { askAlso } from '@alongside/consent/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ReplyLinks } from '../reply-links';
import { PermissionStore } from '../store/permission.store';
import { PermissionsRead } from '../store/permissions.read';

/** Somebody is confirmed as looking after a young person: whatever still waits for a yes is asked of them too. */
@Injectable()
export class AskNewGuardian {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly read: PermissionsRead,
    private readonly permissions: PermissionStore,
    private readonly links: ReplyLinks,
  ) {}

  run(memberId: Id<'Member'>, guardianId: Id<'Person'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const today = this.clock.today();
      for (const { id } of await this.read.about(memberId, today)) {
        const decision = askAlso(await this.permissions.lock(id), guardianId, today);
        if (decision) await this.links.make(await this.permissions.save(decision, by), guardianId);
      }
    });
  }
}

import { endTalk, whyNotEndTalk, type Permission } from '@alongside/consent/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PermissionStore } from '../store/permission.store';

/** The team talked with everybody, and it stays a no. */
@Injectable()
export class EndPermissionTalk {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly permissions: PermissionStore) {}

  /** Throws Refusal NOT_FOUND, NO_TALK_TO_END, PERMISSION_DATE_PAST. */
  run(id: Id<'Permission'>, by: Actor): Promise<Permission> {
    return this.transactions.run(async () => this.permissions.save(endTalk(await this.permissions.lock(id), this.clock.today()), by));
  }

  whyNot(permission: Permission): string | null {
    return whyNotEndTalk(permission, this.clock.today());
  }
}

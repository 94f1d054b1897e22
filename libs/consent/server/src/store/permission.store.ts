import type { Permission } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PermissionEntity } from './permission.entity';

@Injectable()
export class PermissionStore extends RecordStore<PermissionEntity, Permission> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PermissionEntity, toPermission, toRow);
  }

  /** The permission of one person for one session, if it was asked for. Two askers at once wait for each other. */
  async lockFor(memberId: Id<'Member'>, sessionId: Id<'Session'>): Promise<Permission | null> {
    const { manager } = this.transactions;
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent.permission ${memberId} ${sessionId}`]);
    const row = await manager.findOneBy(PermissionEntity, { memberId, sessionId });
    return row && toPermission(row);
  }
}

/** `guardian_ids` are the holders again, as the wall and the index read them. */
export function toPermission({ guardianIds: _, title, heldOn, startsAt, endsAt, place, plainSummary, around, ...row }: PermissionEntity): Permission {
  return { ...row, activity: { title, heldOn, startsAt, endsAt, place, plainSummary, around } };
}

function toRow({ activity, ...permission }: Permission): PermissionEntity {
  return Object.assign(new PermissionEntity(), permission, activity, {
    guardianIds: permission.holders.map(({ personId }) => personId), holders: [...permission.holders], standing: [...permission.standing],
  });
}

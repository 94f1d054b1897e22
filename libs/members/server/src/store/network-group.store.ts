import type { NetworkGroup } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { NetworkGroupEntity } from './network-group.entity';

@Injectable()
export class NetworkGroupStore extends RecordStore<NetworkGroupEntity, NetworkGroup> {
  constructor(transactions: Transactions, events: EventLog) {
    super(
      transactions, events, NetworkGroupEntity, (row) => ({ ...row }),
      ({ memberIds, teamIds, ...group }) => Object.assign(new NetworkGroupEntity(), group, { memberIds: [...memberIds], teamIds: [...teamIds] }),
    );
  }

  /** Who is in it, as the places of that moment say; the place carries the fact. */
  async keepWho({ id, memberIds, teamIds }: NetworkGroup): Promise<void> {
    await this.transactions.manager.query('update members.network_group set member_ids = $2, team_ids = $3 where id = $1', [id, memberIds, teamIds]);
  }
}

import type { ReplyLink } from '@alongside/consent/rules';
import { systemActor, type Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { ReplyLinkEntity } from './reply-link.entity';

@Injectable()
export class ReplyLinkStore extends RecordStore<ReplyLinkEntity, ReplyLink> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ReplyLinkEntity, (row) => ({ ...row }), toRow);
  }

  /** A link is made together with the permission it opens, or at its renewal: their facts tell of it. */
  async add(link: ReplyLink): Promise<void> {
    // A young person's yes makes it for somebody else: the house does, in its own name.
    await this.transactions.as(systemActor('consent.make-reply-link'), () => this.transactions.manager.insert(ReplyLinkEntity, toRow(link) as never));
  }

  /** Whose link this is; until that is known nobody acts, so the house looks in its own name. */
  opened(marks: readonly string[]): Promise<ReplyLink | null> {
    return this.transactions.as(systemActor('consent.open-reply-link'), () =>
      this.transactions.run(() => this.transactions.manager.findOneBy(ReplyLinkEntity, { mark: In(marks) })));
  }

  newestAbout(memberId: Id<'Member'>, guardianId: Id<'Person'>): Promise<ReplyLink | null> {
    return this.transactions.manager.findOne(ReplyLinkEntity, { where: { memberId, guardianId }, order: { madeAt: 'DESC', id: 'DESC' } });
  }

  newest(permissionId: Id<'Permission'>, guardianId: Id<'Person'>): Promise<ReplyLink | null> {
    return this.transactions.manager.findOne(ReplyLinkEntity, { where: { permissionId, guardianId }, order: { madeAt: 'DESC', id: 'DESC' } });
  }
}

function toRow(link: ReplyLink): ReplyLinkEntity {
  return Object.assign(new ReplyLinkEntity(), link);
}

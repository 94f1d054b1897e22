import type { FormFormat, JoiningAsking } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { JoiningAskingEntity } from './joining-asking.entity';

/** Who was asked whether somebody may come in, the one who was asked first before the others. */
@Injectable()
export class JoiningAskingStore extends RecordStore<JoiningAskingEntity, JoiningAsking> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, JoiningAskingEntity, (row) => ({ ...row }), (asking) => Object.assign(new JoiningAskingEntity(), asking));
  }

  async ofEnquiry(enquiryId: Id<'Enquiry'>): Promise<readonly JoiningAsking[]> {
    return this.transactions.run(() => this.transactions.manager.find(JoiningAskingEntity, { where: { enquiryId }, order: { askedAt: 'ASC', id: 'ASC' } }));
  }

  /** Of those who came in. */
  async ofMembers(memberIds: readonly Id<'Member'>[]): Promise<readonly JoiningAsking[]> {
    return memberIds.length === 0 ? [] : this.transactions.run(() => this.transactions.manager.find(JoiningAskingEntity, { where: { memberId: In([...memberIds]) }, order: { askedAt: 'ASC', id: 'ASC' } }));
  }

  /** How somebody likes to read decides nothing, so no fact tells of it. */
  async reads(id: Id<'JoiningAsking'>, how: { readonly format?: FormFormat; readonly language?: string }): Promise<void> {
    await this.transactions.manager.update(JoiningAskingEntity, { id }, how);
  }
}

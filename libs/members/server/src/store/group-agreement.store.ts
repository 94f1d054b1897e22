import type { AgreementYes, GroupAgreement } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AgreementYesEntity, GroupAgreementEntity } from './group-agreement.entity';

@Injectable()
export class GroupAgreementStore extends RecordStore<GroupAgreementEntity, GroupAgreement> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, GroupAgreementEntity, (row) => ({ ...row }), (agreement) => Object.assign(new GroupAgreementEntity(), agreement));
  }

  /** The version that holds now; null where nothing was written yet. */
  newestOf(groupId: GroupAgreement['groupId']): Promise<GroupAgreement | null> {
    return this.transactions.manager.findOne(GroupAgreementEntity, { where: { groupId }, order: { version: 'DESC' } });
  }
}

@Injectable()
export class AgreementYesStore extends RecordStore<AgreementYesEntity, AgreementYes> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, AgreementYesEntity, (row) => ({ ...row }), (yes) => Object.assign(new AgreementYesEntity(), yes));
  }

  said(agreementId: Id<'GroupAgreement'>, memberId: Id<'Person'>): Promise<boolean> {
    return this.transactions.manager.existsBy(AgreementYesEntity, { agreementId, memberId });
  }
}

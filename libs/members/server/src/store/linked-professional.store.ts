import type { LinkedProfessional } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';

import { LinkedProfessionalEntity } from './linked-professional.entity';

@Injectable()
export class LinkedProfessionalStore extends RecordStore<LinkedProfessionalEntity, LinkedProfessional> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, LinkedProfessionalEntity, (row) => ({ ...row }), (link) => Object.assign(new LinkedProfessionalEntity(), link));
  }

  /** All there ever were, ended ones too; whoever asks holds the member locked. */
  of(memberId: LinkedProfessional['memberId']): Promise<LinkedProfessional[]> {
    return this.transactions.manager.findBy(LinkedProfessionalEntity, { memberId });
  }

  /** With whom somebody works now. */
  confirmedOf(personId: Id<'Person'>): Promise<LinkedProfessional[]> {
    return this.transactions.manager.findBy(LinkedProfessionalEntity, { personId, to: IsNull(), confirmedOn: Not(IsNull()) });
  }
}

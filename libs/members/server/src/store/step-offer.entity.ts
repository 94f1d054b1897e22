import type { ActivityKind, PathwayStep, StepOffer } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'step_offer' })
export class StepOfferEntity implements StepOffer {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'step_offer_pk' }) id: Id<'StepOffer'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) kind: ActivityKind;
  @Column({ type: 'text' }) step: PathwayStep;
  @Column({ type: 'uuid', name: 'offered_by' }) offeredBy: Id<'Person'>;
  @Column({ type: 'date', name: 'offered_on' }) offeredOn: PlainDate;
  @Column({ type: 'text', nullable: true }) answer: 'yes' | 'no' | null;
  @Column({ type: 'date', name: 'answered_on', nullable: true }) answeredOn: PlainDate | null;
}

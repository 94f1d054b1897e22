import type { DecisionArea } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'delegated_authority' })
export class DelegatedAuthorityEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'delegated_authority_pk' }) id: Id<'DelegatedAuthority'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) area: DecisionArea;
  @Column({ type: 'uuid', name: 'delegated_to' }) delegatedTo: Id<'Person'>;
  @Column({ type: 'text', name: 'source_sealed' }) sourceSealed: string;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'review_on' }) reviewOn: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
}

import type { ContactRuleKind } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'contact_rule' })
export class ContactRuleEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'contact_rule_pk' }) id: Id<'ContactRule'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'other_id', nullable: true }) otherId: Id<'Member'> | null;
  @Column({ type: 'text' }) kind: ContactRuleKind;
  @Column({ type: 'text', name: 'words_sealed' }) wordsSealed: string;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'review_on' }) reviewOn: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
  @Column({ type: 'uuid', name: 'written_by', nullable: true }) writtenBy: Id<'Person'> | null;
  @Column({ type: 'uuid', name: 'confirmed_by', nullable: true }) confirmedBy: Id<'Person'> | null;
  @Column({ type: 'date', name: 'confirmed_on' }) confirmedOn: PlainDate;
}

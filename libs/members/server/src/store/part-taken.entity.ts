import type { ActivityKind, PartTaken, PathwayStep } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'part_taken' })
export class PartTakenEntity implements PartTaken {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'part_taken_pk' }) id: Id<'Booking'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) kind: ActivityKind;
  @Column({ type: 'date', name: 'on_day' }) on: PlainDate;
  @Column({ type: 'integer' }) minutes: number;
  @Column({ type: 'boolean' }) paid: boolean;
  @Column({ type: 'text', nullable: true }) step: PathwayStep | null;
}

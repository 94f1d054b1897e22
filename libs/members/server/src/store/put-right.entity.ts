import type { KnownHow, PutRightField } from '@alongside/members/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'put_right' })
export class PutRightEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'put_right_pk' }) id: Id<'PutRight'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text', array: true }) fields: PutRightField[];
  @Column({ type: 'text', name: 'known_how' }) knownHow: KnownHow;
  @Column({ type: 'uuid', name: 'put_right_by' }) putRightBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'put_right_at' }) putRightAt: Instant;
}

import type { LikenessReason, LikenessState } from '@alongside/members/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'likeness' })
export class LikenessEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'likeness_pk' }) id: Id<'Likeness'>;
  @Column({ type: 'uuid', name: 'one_id' }) oneId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'other_id' }) otherId: Id<'Member'>;
  @Column({ type: 'text', array: true }) reasons: LikenessReason[];
  @Column({ type: 'text' }) state: LikenessState;
  @Column({ type: 'timestamptz', name: 'found_at' }) foundAt: Instant;
  @Column({ type: 'uuid', name: 'settled_by', nullable: true }) settledBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true }) settledAt: Instant | null;
}

import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'privacy', name: 'legal_hold' })
export class LegalHoldEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'legal_hold_pk' }) id: Id<'LegalHold'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text', name: 'reason_sealed' }) reasonSealed: string;
  @Column({ type: 'uuid', name: 'set_by', nullable: true }) setBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'set_at' }) setAt: Instant;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}

import type { SureWay } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'proof_word' })
export class ProofWordEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'proof_word_pk' }) id: Id<'ProofWord'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'uuid', name: 'let_by_id', nullable: true }) letById: Id<'Person'> | null;
  @Column({ type: 'text', name: 'sure_by' }) sureBy: SureWay;
  @Column({ type: 'timestamptz', name: 'let_at' }) letAt: Instant;
  @Column({ type: 'timestamptz', name: 'ends_at' }) endsAt: Instant;
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true }) usedAt: Instant | null;
}

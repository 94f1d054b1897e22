import type { EmailProof, SureWay } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'email_change' })
export class EmailChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'email_change_pk' }) id: Id<'EmailChange'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'uuid', name: 'asked_by_id' }) askedById: Id<'Person'>;
  @Column({ type: 'text', name: 'sure_by', nullable: true }) sureBy: SureWay | null;
  @Column({ type: 'text', name: 'prove_by', nullable: true }) proveBy: EmailProof | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', name: 'old_email', nullable: true }) oldEmail: string | null;
  @Column({ type: 'bytea', name: 'code_mark', nullable: true }) codeMark: Uint8Array | null;
  @Column({ type: 'bytea', name: 'old_code_mark', nullable: true }) oldCodeMark: Uint8Array | null;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'integer' }) tries: number;
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true }) confirmedAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'counts_at', nullable: true }) countsAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'stopped_at', nullable: true }) stoppedAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'changed_at', nullable: true }) changedAt: Instant | null;
}

import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'work_account' })
export class WorkAccountEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'work_account_pk' }) id: Id<'WorkAccount'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text' }) issuer: string;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'timestamptz', name: 'linked_at' }) linkedAt: Instant;
  @Column({ type: 'timestamptz', name: 'unlinked_at', nullable: true }) unlinkedAt: Instant | null;
}

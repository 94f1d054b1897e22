import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'authenticator' })
export class AuthenticatorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'authenticator_pk' }) id: Id<'Authenticator'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text', name: 'secret_sealed' }) secretSealed: string;
  @Column({ type: 'timestamptz', name: 'added_at' }) addedAt: Instant;
  @Column({ type: 'integer', name: 'last_step' }) lastStep: number;
  @Column({ type: 'integer' }) tries: number;
  @Column({ type: 'timestamptz', name: 'first_try_at', nullable: true }) firstTryAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true }) removedAt: Instant | null;
}

import type { Role, WaitingRole } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'waiting_role' })
export class WaitingRoleEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'waiting_role_pk' }) id: Id<'WaitingRole'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'uuid', name: 'asked_by_id' }) askedById: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'text', nullable: true }) answer: WaitingRole['answer'];
  @Column({ type: 'uuid', name: 'answered_by_id', nullable: true }) answeredById: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true }) answeredAt: Instant | null;
}

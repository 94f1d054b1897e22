import type { Role } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'role_grant' })
export class RoleGrantEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'role_grant_pk' }) id: Id<'RoleGrant'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'timestamptz', name: 'granted_at' }) grantedAt: Instant;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}

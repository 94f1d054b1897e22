import type { Audience } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'accounts', name: 'person' })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pk' }) id: Id<'Person'>;
  @Column({ type: 'text', name: 'display_name' }) displayName: string;
  @Column({ type: 'text', name: 'first_name' }) firstName: string;
  @Column({ type: 'text', name: 'sign_in_email', nullable: true }) signInEmail: string | null;
  @Column({ type: 'text', name: 'sign_in_phone', nullable: true }) signInPhone: string | null;
  @Column({ type: 'text', name: 'work_phone', nullable: true }) workPhone: string | null;
  @Column({ type: 'text' }) audience: Audience;
  @Column({ type: 'text', name: 'demo_key', nullable: true }) demoKey: string | null;
  @Column({ type: 'timestamptz', name: 'opened_at' }) openedAt: Instant;
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true }) closedAt: Instant | null;
}

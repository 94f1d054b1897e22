import type { AskedScope } from '@alongside/consent/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'gillick' })
export class GillickEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'gillick_pk' }) id: Id<'Gillick'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) scope: AskedScope;
  @Column({ type: 'uuid', name: 'worker_id' }) workerId: Id<'Person'>;
  @Column({ type: 'boolean' }) understands: boolean;
  @Column({ type: 'boolean' }) weighs: boolean;
  @Column({ type: 'boolean', name: 'not_pressured' }) notPressured: boolean;
  @Column({ type: 'text', name: 'note_sealed' }) noteSealed: string;
  @Column({ type: 'timestamptz', name: 'assessed_at' }) assessedAt: Instant;
}

import type { Id, Instant } from '@alongside/kernel';
import type { CountedRows, LettingGoState } from '@alongside/privacy/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'privacy', name: 'letting_go' })
export class LettingGoEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'letting_go_pk' }) id: Id<'LettingGo'>;
  @Column({ type: 'text' }) rule: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: Id<'Person'> | null;
  @Column({ type: 'jsonb' }) counted: readonly CountedRows[];
  @Column({ type: 'timestamptz', name: 'found_at' }) foundAt: Instant;
  @Column({ type: 'uuid', name: 'found_by', nullable: true }) foundBy: Id<'Person'> | null;
  @Column({ type: 'text' }) state: LettingGoState;
  @Column({ type: 'uuid', name: 'approved_by', nullable: true }) approvedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'done_at', nullable: true }) doneAt: Instant | null;
}

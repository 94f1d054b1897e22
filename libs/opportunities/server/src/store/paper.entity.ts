import type { Id, Instant } from '@alongside/kernel';
import type { PaperState } from '@alongside/opportunities/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'paper' })
export class PaperEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'paper_pk' }) id: Id<'Paper'>;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'in_words', nullable: true }) inWords: string | null;
  @Column({ type: 'uuid', name: 'file_id', nullable: true }) fileId: Id<'File'> | null;
  @Column({ type: 'integer' }) pages: number;
  @Column({ type: 'text' }) state: PaperState;
  @Column({ type: 'uuid', name: 'added_by' }) addedBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'added_at' }) addedAt: Instant;
  @Column({ type: 'timestamptz', name: 'shared_at', nullable: true }) sharedAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}

import type { Id, Instant } from '@alongside/kernel';
import type { SessionKind, ShelfPaperState } from '@alongside/opportunities/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'shelf_paper' })
export class ShelfPaperEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'shelf_paper_pk' }) id: Id<'ShelfPaper'>;
  @Column({ type: 'uuid', name: 'line_id' }) lineId: Id<'ShelfLine'>;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'uuid', name: 'group_id', nullable: true }) groupId: Id<'NetworkGroup'> | null;
  @Column({ type: 'text', nullable: true }) kind: SessionKind | null;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'in_words', nullable: true }) inWords: string | null;
  @Column({ type: 'uuid', name: 'file_id', nullable: true }) fileId: Id<'File'> | null;
  @Column({ type: 'integer' }) pages: number;
  @Column({ type: 'text' }) state: ShelfPaperState;
  @Column({ type: 'uuid', name: 'put_by' }) putBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'put_at' }) putAt: Instant;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Instant | null;
}

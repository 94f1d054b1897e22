import type { Columns, ImportState, MemberKind, MemberSheet, SheetTake } from '@alongside/members/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'member_import' })
export class MemberImportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'member_import_pk' }) id: Id<'MemberImport'>;
  @Column({ type: 'text', name: 'file_name' }) fileName: string;
  @Column({ type: 'uuid', name: 'started_by' }) startedBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'started_at' }) startedAt: Instant;
  @Column({ type: 'jsonb' }) sheet: MemberSheet;
  @Column({ type: 'jsonb' }) columns: Columns;
  @Column({ type: 'text', name: 'kind_for_all', nullable: true }) kindForAll: MemberKind | null;
  @Column({ type: 'boolean', name: 'grown_ups' }) grownUps: boolean;
  @Column({ type: 'integer', name: 'leave_out', array: true }) leaveOut: number[];
  @Column({ type: 'jsonb' }) takes: SheetTake[];
  @Column({ type: 'text' }) state: ImportState;
  @Column({ type: 'integer' }) created: number;
  @Column({ type: 'integer' }) changed: number;
  @Column({ type: 'integer' }) same: number;
  @Column({ type: 'text', nullable: true }) problem: string | null;
}
